// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/item_context.hpp>

#include <multistatus/json/tokenizer.hpp>
#include <support/catch.hpp>

#include <string_view>

using namespace multistatus;
using namespace multistatus::json_detail;

namespace {

/// An item at position 100 of a body.
struct fixture {
    explicit fixture(std::string_view text, parse_options with = {})
        : options(with),
          report(options.conformance, options.limits.diagnostics, open),
          item(options, report, open) {
        item.begin(100);
        tokenizer reading(item.tokens(), 10);
        REQUIRE(reading.read(text) == progress::done);
    }

    parse_options options;
    detail::open_elements open{};
    detail::reporter report;
    item_context item;
};

}  // namespace

TEST_CASE("item_context: positions are those of the body") {
    fixture f(R"({"a":[1]})");
    CHECK(f.item.base() == 100);
    CHECK(f.item.position(0) == 100);
    CHECK(f.item.position(1) == 101);
    CHECK(f.item.position(3) == 106);
}

TEST_CASE("item_context: values are what they must be, or that is reported") {
    fixture f(R"({"a":[1]})");
    CHECK(f.item.expect(token_kind::object, 0));
    CHECK(f.item.expect(token_kind::array, 2));
    CHECK(f.item.expect(token_kind::number, 3));
    CHECK_FALSE(f.report.failed());
    CHECK_FALSE(f.item.check_string(2));
    CHECK(f.report.failed());
    CHECK(f.report.failure().code == rule::malformed_member);
    CHECK(f.report.failure().where.offset == 105);
    CHECK(f.report.failure().detail == "a string must stand here");
}

TEST_CASE("item_context: texts have characters of XML, and a limit") {
    fixture unfit(R"("a\u0001")");
    CHECK_FALSE(unfit.item.check_string(0));
    CHECK(unfit.report.failure().code == rule::json_character);
    fixture text(R"("abc")");
    CHECK(text.item.check_text(0, 3));
    CHECK_FALSE(text.item.check_text(0, 2, rule::limit_name_bytes));
    CHECK(text.report.failure().code == rule::limit_name_bytes);
}

TEST_CASE("item_context: a place stands in the path as long as it lives") {
    fixture f("[1]");
    {
        place const here(f.item, "prop", 0, 2);
        CHECK(here);
        CHECK(f.open.depth() == 1);
        CHECK_FALSE(f.item.refuse(1, "why"));
    }
    CHECK(f.open.depth() == 0);
    CHECK(f.report.failure().path == "prop[2]");
    CHECK(f.report.failure().where.offset == 101);
    CHECK(f.report.failure().detail == "why");
}

TEST_CASE("item_context: no deeper than allowed") {
    parse_options options;
    options.limits.depth = 1;
    fixture f("[1]", options);
    place const outer(f.item, "a", 0);
    place const inner(f.item, "b", 1);
    CHECK(outer);
    CHECK_FALSE(inner);
    CHECK(f.report.failure().code == rule::limit_depth);
    CHECK(f.open.depth() == 1);
}
