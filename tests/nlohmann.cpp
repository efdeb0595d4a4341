// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann.hpp>

#include <multistatus/json.hpp>

#include <support/catch.hpp>
#include <support/json.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

// What the door says that nlohmann cannot do, line by line: each thing is shown to be so, and that
// `json` does better; and what it lets pass, and this library does not.

namespace ms = multistatus;
using namespace multistatus::test;
using via = ms::json_via_nlohmann;

namespace {

template <class Format>
ms::rule refused(std::string_view body, ms::parse_options const& options = {}) {
    return ms::parse<Format>(body, options).error().code;
}
std::string with_body(std::string_view text) {
    return json_response(std::string(R"("status":200,"body":)").append(text));
}
ms::document read(std::string_view body) {
    return ms::parse<ms::json>(body).value();
}
template <class Format>
std::string written(ms::document const& doc) {
    std::string body;
    auto options = ms::write_options();
    options.summary = false;
    static_cast<void>(ms::write<Format>(doc, body, options));
    return body;
}
std::string encoded(nlohmann::json const& tree, nlohmann::json::input_format_t how) {
    using encoding = nlohmann::json::input_format_t;
    auto const bytes = how == encoding::cbor      ? nlohmann::json::to_cbor(tree)
                       : how == encoding::msgpack ? nlohmann::json::to_msgpack(tree)
                       : how == encoding::ubjson  ? nlohmann::json::to_ubjson(tree)
                                                  : nlohmann::json::to_bson(tree);
    return {bytes.begin(), bytes.end()};
}
template <class Format>
ms::rule refused_tree(nlohmann::json const& tree, nlohmann::json::input_format_t how) {
    return refused<Format>(encoded(tree, how));
}

}  // namespace

TEST_CASE("nlohmann::json sorts, ordered_json does not") {
    auto const doc = read(json_props(R"("b":null,"a":null)"));
    CHECK_FALSE(nlohmann::json(doc).get<ms::document>() == doc);
    CHECK(nlohmann::ordered_json(doc).get<ms::document>() == doc);
    CHECK(ms::parse<via>(written<via>(doc)).value() == doc);
    CHECK(ms::parse<ms::cbor_via_nlohmann>(written<ms::cbor_via_nlohmann>(doc)).value() == doc);
}

TEST_CASE("nlohmann holds no number that a double cannot hold") {
    auto const exact = with_body("[0.12345678901234567890123]");
    CHECK(ms::parse<via>(exact).value() == read(exact));
    CHECK(written<ms::json>(read(exact)) == exact);
    CHECK(written<via>(read(exact)).find("0.123") == std::string::npos);
    auto const large = with_body("1e999");
    CHECK(refused<ms::json>(large) == ms::rule::none);
    CHECK(refused<via>(large) == ms::rule::json_syntax);
}

TEST_CASE("nlohmann writes a body anew") {
    auto const body = with_body("[ 1.50, -0 ]");
    CHECK(ms::parse<via>(body).value() == read(body));
    CHECK(written<ms::json>(read(body)) == body);
    CHECK(written<via>(read(body)) == with_body("[1.5,0]"));
}

TEST_CASE("nlohmann holds the whole body") {
    auto const body = json_of(R"({"href":"/a","status":200})");
    ms::parser<ms::json> streaming;
    ms::parser<via> holding;
    auto const half = body.substr(0, body.size() - 1);
    streaming.feed(half).value();
    holding.feed(half).value();
    CHECK(streaming.next() != nullptr);
    CHECK(holding.next() == nullptr);
    holding.feed(body.substr(half.size())).value();
    CHECK(holding.next() == nullptr);
    CHECK(holding.finish().error().code == ms::rule::unread_responses);
    CHECK(holding.next() != nullptr);
    CHECK(holding.next() == nullptr);
    CHECK(holding.finish().value().responses() == 1);
}

TEST_CASE("nlohmann tells what is malformed in its own words") {
    auto const body = json_of(R"({"href":"/a","status":200},{"href":"\ud800"})");
    auto const own = ms::parse<ms::json>(body);
    auto const other = ms::parse<via>(body);
    CHECK(own.error().code == other.error().code);
    CHECK(own.error().path == other.error().path);
    CHECK(own.error().where.offset + 6 == other.error().where.offset);
    CHECK(other.error().detail.find("surrogate") != std::string::npos);
    CHECK(other.partial() == own.partial());
}

TEST_CASE("nlohmann walks by recursion, so depth has a bound") {
    auto const nested = [](std::size_t depth) {
        return with_body(std::string(depth, '[') + std::string(depth, ']'));
    };
    ms::parse_options options;
    options.limits.depth = ~std::size_t{0};
    CHECK(refused<via>(nested(5'000), options) == ms::rule::none);
    auto const tree = nlohmann::json::parse(nested(1'000));
    using encoding = nlohmann::json::input_format_t;
    CHECK(refused<ms::cbor_via_nlohmann>(encoded(tree, encoding::cbor), options) ==
          ms::rule::limit_depth);
    CHECK(refused<ms::ubjson_via_nlohmann>(encoded(tree, encoding::ubjson), options) ==
          ms::rule::limit_depth);
    auto const small = nlohmann::json::parse(nested(900));
    CHECK(refused<ms::cbor_via_nlohmann>(encoded(small, encoding::cbor), options) ==
          ms::rule::none);
    auto const deep = ms::parse<ms::json>(nested(2'000), options).value();
    ms::write_options writing;
    writing.limits.depth = ~std::size_t{0};
    std::string body;
    CHECK(ms::write<ms::json>(deep, body, writing).has_value());
    CHECK(body.find(std::string(2'000, '[')) != body.npos);
    CHECK(ms::write<via>(deep, body, writing).error().code == ms::rule::limit_depth);
}

TEST_CASE("Binary encodings: places are offsets") {
    auto const tree = nlohmann::ordered_json::parse(json_of(R"({"href":"/a","status":[]})"));
    auto const bytes = nlohmann::ordered_json::to_cbor(tree);
    std::string const body(bytes.begin(), bytes.end());
    auto const error = ms::parse<ms::cbor_via_nlohmann>(body).error();
    CHECK(error.code == ms::rule::malformed_member);
    CHECK(error.path == "response[1]/status");
    CHECK(error.where == ms::position{body.size() - 1, 0, 0});
    auto const cut = ms::parse<ms::cbor_via_nlohmann>(body.substr(0, body.size() - 1)).error();
    CHECK(cut.code == ms::rule::truncated);
    CHECK(cut.where == ms::position{body.size() - 1, 0, 0});
    auto const whole =
        encoded({{"responses", nlohmann::json::array()}}, nlohmann::json::input_format_t::cbor);
    CHECK(refused<ms::cbor_via_nlohmann>(whole) == ms::rule::none);
    CHECK(refused<ms::cbor_via_nlohmann>(whole + "x") == ms::rule::json_syntax);
    CHECK(refused<ms::cbor_via_nlohmann>("") == ms::rule::empty_body);
}

TEST_CASE("Binary encodings: what is cut is truncated") {
    using encoding = nlohmann::json::input_format_t;
    auto const tree = nlohmann::ordered_json::parse(json_of(R"({"href":"/a","status":200})"));
    auto const check_cuts = [&tree]<class Format>(Format, encoding how) {
        auto const body = encoded(tree, how);
        for (std::size_t size = 1; size < body.size(); ++size) {
            CAPTURE(size);
            auto const error = ms::parse<Format>(body.substr(0, size)).error();
            CHECK(error.code == ms::rule::truncated);
            CHECK(error.where.offset == size);
        }
    };
    check_cuts(ms::cbor_via_nlohmann{}, encoding::cbor);
    check_cuts(ms::messagepack_via_nlohmann{}, encoding::msgpack);
    check_cuts(ms::ubjson_via_nlohmann{}, encoding::ubjson);
    check_cuts(ms::bson_via_nlohmann{}, encoding::bson);
}

TEST_CASE("Binary encodings: what JSON has not is refused") {
    using encoding = nlohmann::json::input_format_t;
    auto const infinity = std::numeric_limits<double>::infinity();
    nlohmann::json tree = {{"responses", {{{"href", "/a"}, {"status", 200}, {"body", nullptr}}}}};
    auto& body = tree["responses"][0]["body"];
    CHECK(refused_tree<ms::cbor_via_nlohmann>(tree, encoding::cbor) == ms::rule::none);
    for (auto const& value : {nlohmann::json::binary({1, 2}), nlohmann::json(infinity)}) {
        body = value;
        CHECK(refused_tree<ms::cbor_via_nlohmann>(tree, encoding::cbor) == ms::rule::json_syntax);
        CHECK(refused_tree<ms::messagepack_via_nlohmann>(tree, encoding::msgpack) ==
              ms::rule::json_syntax);
        CHECK(refused_tree<ms::bson_via_nlohmann>(tree, encoding::bson) == ms::rule::json_syntax);
    }
    CHECK(refused<ms::cbor_via_nlohmann>("\xC1\xA0") == ms::rule::json_syntax);
}

TEST_CASE("UBJSON: a few bytes do not make endless values") {
    constexpr std::string_view bodies[] = {"{i\x09responses[$T#l\x7F\xFF\xFF\xFF",
                                           "{i\x09responses[{i\x04hrefSi\x02/ai\x06statusU\xC8i\x04"
                                           "body[$T#l\x7F\xFF\xFF\xFF"};
    CHECK(refused<ms::ubjson_via_nlohmann>(bodies[0]) == ms::rule::malformed_member);
    CHECK(refused<ms::ubjson_via_nlohmann>(bodies[1]) == ms::rule::limit_total_bytes);
}

TEST_CASE("BSON has no large integers and no names with a zero byte") {
    std::string body;
    for (auto const* text : {"18446744073709551615", R"({"\u0000":1})"}) {
        auto const doc = read(with_body(text));
        CHECK(ms::write<ms::bson_via_nlohmann>(doc, body).error().code ==
              ms::rule::unwritable_value);
        CHECK(body.empty());
    }
}

TEST_CASE("What nlohmann lets pass is refused all the same") {
    constexpr auto* twice = R"({"responses":[],"responses":[]})";
    CHECK(nlohmann::json::accept(twice));
    CHECK(refused<via>(twice) == ms::rule::duplicate_member);
    auto const marked = "\xEF\xBB\xBF" + json_of({});
    CHECK(nlohmann::json::accept(marked));
    CHECK(refused<via>(marked) == ms::rule::json_encoding);
    auto const ended = json_of({}) + std::string("\0garbage", 8);
    CHECK(nlohmann::json::accept(ended));
    CHECK(refused<via>(ended) == ms::rule::json_syntax);
    CHECK(refused<via>(std::string("{\"responses\":[\0]}", 17)) == ms::rule::json_syntax);
    constexpr std::string_view no_utf8 = "\xA1\x69responses\x81\xA1\x64href\x61\xFF";
    CHECK_FALSE(nlohmann::json::from_cbor(no_utf8).is_discarded());
    CHECK(refused<ms::cbor_via_nlohmann>(no_utf8) == ms::rule::json_encoding);
    CHECK(refused<ms::cbor_via_nlohmann>("\xA2\x61\x61\x00\x61\x61\x00") != ms::rule::none);
}

TEST_CASE("What would make nlohmann run out of stack does not reach it") {
    constexpr std::size_t deep = 1'000'000;
    ms::parse_options options;
    options.limits.depth = ~std::size_t{0};
    CHECK(refused<ms::cbor_via_nlohmann>(std::string(deep, '\x7F')) == ms::rule::json_syntax);
    CHECK(refused<ms::cbor_via_nlohmann>(std::string(deep, '\x5F')) == ms::rule::json_syntax);
    for (char const c : {'\x81', '\x9F'})
        CHECK(refused<ms::cbor_via_nlohmann>("\xA1\x69responses" + std::string(deep, c), options) ==
              ms::rule::limit_depth);
    CHECK(refused<ms::messagepack_via_nlohmann>("\x81\xA9responses" + std::string(deep, '\x91'),
                                                options) == ms::rule::limit_depth);
    CHECK(refused<ms::ubjson_via_nlohmann>("{i\x09responses" + std::string(deep, '['), options) ==
          ms::rule::limit_depth);
    std::string bson("\xFF\xFF\xFF\x7F", 4);
    for (int i = 0; i < 100'000; ++i)
        bson += std::string("\x04"
                            "0\0\xFF\xFF\xFF\x7F",
                            7);
    CHECK(refused<ms::bson_via_nlohmann>(bson, options) != ms::rule::none);
    CHECK(refused<via>("{\"responses\":" + std::string(deep, '['), options) == ms::rule::truncated);
}
