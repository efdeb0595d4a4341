// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/batch.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/written.hpp>
#include <support/written_json.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

inline constexpr ms::property<"urn:x", "more", std::string_view> more;

template <class Builder>
void write_order(Builder& out) {
    out.response("/orders/1").status(201).location("/orders/1");
    out.response(ms::part_id("line-2"), "/orders/2")
        .status(409)
        .problem({.type = "urn:t", .title = "Out of stock", .status = 409})
        .description("sorry")
        .header("Retry-After", "30")
        .header("X-A", "")
        .body(" {\"left\": 2}\n")
        .extension(more("m"));
    out.response(ms::part_id("line-3")).status(424).description("not tried");
    out.response(ms::part_id("line-4"), {"/a", "/b"}).status(423);
    out.response(ms::part_id("line-5"), "/c")
        .propstat(200, more("p"))
        .extension(more("in the propstat"))
        .header("A", "b");
    out.response("/d").status(200).body(ms::json_string("text"));
}

ms::write_options with_hrefs() {
    ms::write_options options;
    std::string const base = "/parts/";
    options.href_of_id = [base](std::string_view id) { return base + ms::encode_segment(id); };
    return options;
}

template <class Tape>
std::string told(ms::basic_response<Tape> const& r) {
    std::string text(r.id().value_or("-"));
    text.append(" ").append(r.href().text());
    for (auto const h : r.headers())
        text.append(" ").append(h.name).append(":").append(h.value);
    if (auto const p = r.problem()) text.append(" ").append(p->title);
    if (auto const b = r.body()) text.append(" ").append(*b);
    return text + (r.extensions().empty() ? "" : " +" + std::to_string(r.extensions().size()));
}

template <class Format>
void check_order(std::string const& body, std::string const& href_of_third) {
    auto const doc = ms::parse<Format>(body, ms::strict()).value();
    REQUIRE(doc.size() == 6);
    std::size_t i = 0;
    for (auto const& wanted :
         {std::string("- /orders/1"),
          std::string("line-2 /orders/2 Retry-After:30 X-A: Out of stock {\"left\": 2} +4"),
          "line-3 " + href_of_third + " +1", std::string("line-4 /a +1"),
          std::string("line-5 /c A:b +2"), std::string("- /d \"text\" +1")}) {
        CHECK(told(doc[i]) == wanted);
        CHECK(told(ms::response_view(doc[i])) == wanted);
        ++i;
    }
    CHECK(doc[1].description().text == "sorry");
    CHECK(doc[4].propstats().front().extensions().size() == 1);
    CHECK(ms::json_text(*doc[5].body()).string() == "text");
}

/// How a document fails with one response to `/`.
template <class Format, class Write>
ms::diagnostic failure(Write write, ms::write_options options = {}) {
    std::string body;
    ms::builder<Format> out(body, std::move(options));
    write(out);
    return out.finish().error();
}

}  // namespace

TEST_CASE("batch: the same is written and read in all formats", "[written]") {
    check_order<ms::json>(ms::test::written_as<ms::json>([](auto& out) { write_order(out); }), "");
    check_order<ms::ndjson>(ms::test::written_as<ms::ndjson>([](auto& out) { write_order(out); }),
                            "");
    check_order<ms::xml>(ms::test::written([](auto& out) { write_order(out); }, with_hrefs()),
                         "/parts/line-3");
}

TEST_CASE("batch: members of their own in JSON", "[written]") {
    CHECK(ms::test::json_responses([](auto& out) {
              out.response(ms::part_id("a")).status(200).header("A", "b").body("[1, 2.0]");
              out.response(ms::part_id("")).propstat(200, dav::acl);
          }) == R"({"id":"a","status":200,"headers":{"A":"b"},"body":[1, 2.0]},)"
                R"({"id":"","propstats":[{"status":200,"props":{"acl":null}}]})");
}

TEST_CASE("batch: an id without href has no form in XML", "[written]") {
    auto const write = [](auto& out) {
        out.response("/a").status(200);
        out.response(ms::part_id("line-3")).status(200);
    };
    auto const without = failure<ms::xml>(write);
    CHECK(without.code == ms::rule::unwritable_response);
    CHECK(without.path == "response[2]");
    CHECK(without.detail.find("href_of_id") != std::string::npos);
    CHECK(without.detail.find("line-3") != std::string::npos);

    auto const with = [&](std::string const& href) {
        ms::write_options options;
        options.href_of_id = [href](std::string_view) { return href; };
        return failure<ms::xml>(write, options).code;
    };
    CHECK(with("/b") == ms::rule::none);
    CHECK(with("") == ms::rule::unwritable_response);
    CHECK(with("relative") == ms::rule::unwritable_href);
    CHECK(with("/a") == ms::rule::unwritable_href);
    CHECK(with("/not encoded") == ms::rule::unwritable_href);
    // JSON has no need of it.
    CHECK(ms::test::json_responses([](auto& out) { out.response(ms::part_id("a")).status(200); },
                                   with_hrefs()) == R"({"id":"a","status":200})");
}

TEST_CASE("batch: what was read from JSON gets its hrefs where XML needs them", "[written]") {
    auto const body = ms::test::written_as<ms::json>([](auto& out) { write_order(out); });
    auto const doc = ms::parse<ms::json>(body).value();
    std::string none;
    CHECK(ms::write<ms::xml>(doc, none).error().code == ms::rule::unwritable_response);
    std::string xml;
    REQUIRE(ms::write<ms::xml>(doc, xml, with_hrefs()).has_value());
    check_order<ms::xml>(xml, "/parts/line-3");
    std::string json;
    REQUIRE(ms::write<ms::json>(doc, json).has_value());
    CHECK(json == body);
}

TEST_CASE("batch: bodies that are no JSON are refused in all formats") {
    for (std::string const text : {"", "text", "{", "1 2", "\"\xFF\""}) {
        CAPTURE(text);
        auto const write = [&](auto& out) { out.response("/").status(200).body(text); };
        for (auto const& error :
             {failure<ms::json>(write), failure<ms::ndjson>(write), failure<ms::xml>(write)}) {
            CHECK(error.code == ms::rule::unwritable_value);
            CHECK(error.path == "response[1]/body");
        }
    }
    // Two names that would become one.
    auto const replaced = [](auto& out) {
        out.response("/").status(200).body("{\"\uFFFE\":1,\"\uFFFF\":2}");
    };
    for (auto const policy : {ms::text_policy::replace, ms::text_policy::error_propstat}) {
        ms::write_options options;
        options.text = policy;
        CHECK(failure<ms::json>(replaced, options).code == ms::rule::unwritable_text);
        CHECK(failure<ms::xml>(replaced, options).path == "response[1]/body");
    }
    ms::write_options options;
    options.limits.value_bytes = 10;
    auto const long_one = [](auto& out) {
        out.response("/").status(200).body("[1,2,3,4,5,6,7,8]");
    };
    CHECK(failure<ms::json>(long_one, options).code == ms::rule::limit_value_bytes);
    std::string const deep = std::string(121, '[') + std::string(121, ']');
    auto const deep_one = [&](auto& out) { out.response("/").status(200).body(deep); };
    CHECK(failure<ms::json>(deep_one).code == ms::rule::unwritable_value);
    CHECK(failure<ms::xml>(deep_one).code == ms::rule::unwritable_value);
}

TEST_CASE("batch: header fields that HTTP does not allow are refused") {
    auto const code = [](std::string_view name, std::string_view value) {
        return failure<ms::json>([&](auto& out) {
                   out.response("/").status(200).header("A", "").header(name, value);
               })
            .code;
    };
    CHECK(code("B", "any: text \xC3\xA9") == ms::rule::none);
    for (auto const* const name : {"", "a b", "a:", "A", "a", "\xC3\xA9", "a\n"}) {
        CAPTURE(name);
        CHECK(code(name, "") == ms::rule::unwritable_response);
    }
    for (std::string_view const value :
         {std::string_view("a\r\nB: c"), std::string_view("\n"), std::string_view("\0", 1)})
        CHECK(code("B", value) == ms::rule::unwritable_response);
}

TEST_CASE("batch: header fields of one response are not those of the next", "[written]") {
    CHECK(ms::test::json_responses([](auto& out) {
              out.response("/a").status(200).header("A", "1");
              out.response("/b").status(200);
              out.response("/c").status(200).header("A", "2");
              out.grouped("/d").add(200, dav::acl).whole_response().header("A", "3");
          }) == R"({"href":"/a","status":200,"headers":{"A":"1"}},{"href":"/b","status":200},)"
                R"({"href":"/c","status":200,"headers":{"A":"2"}},)"
                R"({"href":"/d","propstats":[{"status":200,"props":{"acl":null}}],)"
                R"("headers":{"A":"3"}})");
}

TEST_CASE("batch: the parts come in order where types cannot tell") {
    auto const error = failure<ms::json>([](auto& out) {
        auto const r = out.response("/").status(200);
        r.body("1");
        r.header("A", "b");
    });
    CHECK(error.code == ms::rule::unwritable_response);
    auto const late = failure<ms::json>([](auto& out) {
        auto const r = out.response("/").status(200);
        out.response("/b").status(200);
        r.header("A", "b");
    });
    CHECK(late.code == ms::rule::unwritable_response);
    CHECK(failure<ms::json>([](auto& out) {
              static_cast<void>(out.response(ms::part_id("a")));
          }).code == ms::rule::unwritable_response);
}

TEST_CASE("batch: responses without such parts have none") {
    auto const body =
        ms::test::written([](auto& out) { out.response("/").status(200).extension(more("m")); });
    auto const doc = ms::parse<ms::xml>(body).value();
    CHECK_FALSE(doc[0].id());
    CHECK_FALSE(doc[0].body());
    CHECK(doc[0].headers().empty());
    CHECK_FALSE(doc[0].problem());
}
