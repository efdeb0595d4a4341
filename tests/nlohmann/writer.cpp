// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/writer.hpp>

#include <multistatus/json.hpp>
#include <multistatus/nlohmann.hpp>
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/written_json.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using via = ms::json_via_nlohmann;

static_assert(ms::writable_format<ms::json_via_nlohmann>);
static_assert(ms::writable_format<ms::cbor_via_nlohmann>);
static_assert(ms::writable_format<ms::messagepack_via_nlohmann>);
static_assert(ms::writable_format<ms::ubjson_via_nlohmann>);
static_assert(ms::writable_format<ms::bson_via_nlohmann>);

namespace {

template <class Format>
std::string written(ms::write_options options = {}) {
    std::string body;
    ms::builder<Format> out(body, std::move(options));
    out.response("/a&b")
        .propstat(200, dav::resourcetype(dav::collection), dav::displayname(" \r\n\t<\"\\\xC3\xA9"),
                  dav::getcontentlength(4525))
        .propstat(404, dav::acl, ms::name{"", "plain"})
        .error(dav::need_privileges);
    out.response({"/c", "/d"}).status(423).description("no", "en").location("/e");
    out.sync_token("urn:1");
    out.description("all");
    out.extension(ms::name{"urn:x", "x"});
    out.finish().value();
    return body;
}
template <class Format>
void check_trip(ms::document const& doc) {
    std::string body;
    ms::write<Format>(doc, body).value();
    CHECK(ms::parse<Format>(body).value() == doc);
}
void check_all(ms::document const& doc) {
    check_trip<ms::json_via_nlohmann>(doc);
    check_trip<ms::cbor_via_nlohmann>(doc);
    check_trip<ms::messagepack_via_nlohmann>(doc);
    check_trip<ms::ubjson_via_nlohmann>(doc);
    check_trip<ms::bson_via_nlohmann>(doc);
}
ms::document with_body(std::string_view text) {
    return ms::parse<ms::json>(std::string(R"({"responses":[{"href":"/a","status":200,"body":)")
                                   .append(text)
                                   .append("}]}"))
        .value();
}
template <class Format>
ms::rule refused(std::string_view text) {
    std::string body;
    auto const outcome = ms::write<Format>(with_body(text), body);
    CHECK(ms::parse<Format>(body).has_value() == outcome.has_value());
    return outcome.error().code;
}

}  // namespace

TEST_CASE("nlohmann_writer: writes what json_writer writes") {
    CHECK(written<via>() == written<ms::json>());
    ms::test::keep_written<ms::json>(written<via>());
    ms::write_options options;
    options.indentation = ms::indentation::lines;
    options.summary = false;
    CHECK(written<via>(options) == written<ms::json>(options));
}

TEST_CASE("nlohmann_writer: the other encodings hold the same, in the same order") {
    auto const text = written<ms::json>();
    auto const cbor = written<ms::cbor_via_nlohmann>();
    auto const tree = nlohmann::ordered_json::from_cbor(cbor);
    CHECK(tree.at("summary").at("total") == 2);
    CHECK(tree.at("responses").dump() ==
          nlohmann::ordered_json::parse(text).at("responses").dump());
    CHECK(tree == nlohmann::ordered_json::from_msgpack(written<ms::messagepack_via_nlohmann>()));
    CHECK(tree == nlohmann::ordered_json::from_ubjson(written<ms::ubjson_via_nlohmann>()));
    CHECK(tree == nlohmann::ordered_json::from_bson(written<ms::bson_via_nlohmann>()));
    CHECK(cbor.size() < text.size());
    check_all(ms::parse<ms::json>(text).value());
    check_all({});
}

TEST_CASE("nlohmann_writer: text goes out by response, binary encodings at the end") {
    std::size_t calls = 0;
    auto const count = [&](std::string_view) { ++calls; };
    auto text = ms::build<via>(count);
    text.response("/a").status(200);
    text.response("/b").status(200);
    CHECK(calls == 1);
    text.finish().value();
    CHECK(calls == 3);
    calls = 0;
    auto binary = ms::build<ms::cbor_via_nlohmann>(count);
    binary.response("/a").status(200);
    binary.response("/b").status(200);
    binary.flush();
    CHECK(calls == 0);
    binary.finish().value();
    CHECK(calls == 1);
}

TEST_CASE("nlohmann_writer: what fails passes for nothing complete") {
    std::string body;
    {
        ms::builder<ms::cbor_via_nlohmann> out(body);
        out.response("/a").status(200);
        out.response("not an href").status(200);
        CHECK(out.finish().error().code == ms::rule::unwritable_href);
    }
    ms::write_options options;
    options.limits.total_bytes = 100;
    {
        ms::builder<ms::cbor_via_nlohmann> out(body, options);
        for (int i = 0; i < 10; ++i)
            out.response("/" + std::to_string(i)).status(200);
        CHECK(out.finish().error().code == ms::rule::limit_total_bytes);
    }
    options = {};
    options.limits.response_bytes = 20;
    {
        ms::builder<ms::cbor_via_nlohmann> out(body, options);
        out.response("/a").status(200);
        CHECK(out.finish().error().code == ms::rule::limit_response_bytes);
    }
    options = {};
    options.limits.nodes = 3;
    {
        ms::builder<ms::cbor_via_nlohmann> out(body, options);
        out.response("/a").status(200);
        CHECK(out.finish().error().code == ms::rule::limit_nodes);
    }
    CHECK(body.empty());
    CHECK(ms::write_error<via>(body, dav::need_privileges).error().code ==
          ms::rule::unwritable_response);
}

TEST_CASE("nlohmann_writer: numbers that a tree cannot hold are refused") {
    CHECK(refused<via>("[1.10,1e2]") == ms::rule::none);
    CHECK(refused<via>("0.12345678901234567890") == ms::rule::unwritable_value);
    CHECK(refused<ms::cbor_via_nlohmann>("1e400") == ms::rule::unwritable_value);
    constexpr auto* most = "18446744073709551615";
    CHECK(refused<via>(most) == ms::rule::none);
    CHECK(refused<ms::cbor_via_nlohmann>(most) == ms::rule::none);
    CHECK(refused<ms::messagepack_via_nlohmann>(most) == ms::rule::none);
    CHECK(refused<ms::ubjson_via_nlohmann>(most) == ms::rule::none);
    CHECK(refused<ms::bson_via_nlohmann>(most) == ms::rule::unwritable_value);
    CHECK(refused<ms::bson_via_nlohmann>(R"({"\u0000":1})") == ms::rule::unwritable_value);
    CHECK(refused<ms::cbor_via_nlohmann>(R"({"\u0000":1})") == ms::rule::none);
    check_all(with_body(R"({"a":[1,-2,1.5,1e+22,"\u0000\u001fx",true,null,{},[]]})"));
    check_trip<ms::ubjson_via_nlohmann>(with_body(most));
}

TEST_CASE("nlohmann_writer: everything recorded reads back the same, in all encodings") {
    std::size_t count = 0;
    for (auto const& recorded : ms::test::recorded_bodies()) {
        CAPTURE(recorded.file);
        auto const doc = ms::parse<ms::xml>(recorded.bytes);
        std::string direct;
        if (!doc || !ms::write<ms::json>(*doc, direct)) continue;
        check_all(ms::parse<ms::json>(direct).value());
        ++count;
    }
    CHECK(count > 200);
}

TEMPLATE_TEST_CASE("nlohmann_writer: what readers take only as an escape is one", "",
                   ms::json_via_nlohmann, ms::cbor_via_nlohmann) {
    constexpr std::string_view value = R"("a\ufffeb\uffff\u00ef\uff0e")";
    std::string body;
    ms::builder<TestType> out(body);
    out.response("/a").status(200).body(value);
    REQUIRE(out.finish().has_value());
    auto const doc = ms::parse<TestType>(body, ms::strict());
    INFO(to_string(doc.error()));
    REQUIRE(doc.has_value());
    CHECK((*doc)[0].body() == "\"a\\ufffeb\\uffff\u00EF\uFF0E\"");
}

TEST_CASE("nlohmann: a binary document may be longer than one of its responses") {
    ms::write_options options;
    options.limits.response_bytes = 2000;
    std::string body;
    ms::builder<ms::cbor_via_nlohmann> out(body, options);
    for (int i = 0; i < 100; ++i)
        out.response("/" + std::to_string(i)).status(404).description(std::string(40, 'd'));
    out.finish().value();
    CHECK(body.size() > 4000);
    auto reading = ms::strict();
    reading.limits = options.limits;
    CHECK(ms::parse<ms::cbor_via_nlohmann>(body, reading).value().size() == 100);

    std::string trailer;
    ms::builder<ms::cbor_via_nlohmann> other(trailer, options);
    other.description(std::string(1500, 'd'));
    other.sync_token(std::string(450, 't'));
    CHECK(other.finish().error().code == ms::rule::limit_response_bytes);
    CHECK(trailer.empty());
}

TEST_CASE("nlohmann: what stands beside the responses is not lost where it nests too deep") {
    ms::write_options options;
    options.limits.depth = 2000;
    std::string body;
    ms::builder<ms::cbor_via_nlohmann> out(body, options);
    out.response("/a").status(200);
    out.description("hello");
    out.extension(ms::content_property({"urn:x", "x"}, [](auto& to) {
        for (int i = 0; i < 700; ++i)
            to.start_element({"urn:x", "x"});
        for (int i = 0; i < 700; ++i)
            to.end_element();
    }));
    CHECK(out.finish().error().code == ms::rule::limit_depth);
    CHECK(body.empty());
}
