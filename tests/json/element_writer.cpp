// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/element_writer.hpp>

#include <multistatus/dav.hpp>
#include <support/catch.hpp>
#include <support/written_json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::failure_as;
using ms::test::json_props;
using ms::test::json_response;

namespace {

// The value of a property whose content a function writes.
template <class Write>
std::string value_of(ms::name n, Write write) {
    auto const props = json_props(ms::content_property(n, write));
    auto const colon = props.find("\":") + 2;
    return props.substr(colon, props.size() - colon - 1);
}
template <class Write>
std::string value(Write write) {
    return value_of({"DAV:", "p"}, write);
}
template <class Write>
ms::diagnostic refused(Write write) {
    return failure_as<ms::json>([&](auto& out) {
        out.response("/").propstat(200, ms::content_property({"DAV:", "p"}, write));
    });
}

}  // namespace

TEST_CASE("json element_writer: the form follows the content", "[written]") {
    CHECK(value([](auto&) {}) == "null");
    CHECK(value([](auto& out) { out.text(""); }) == "null");
    CHECK(value([](auto& out) { out.text("a").text(" b"); }) == R"("a b")");
    CHECK(value([](auto& out) { out.text(" \n"); }) == R"(" \n")");
    CHECK(value([](auto& out) { out.attribute({"", "a"}, "v"); }) == R"({"@a":"v","#":null})");
    CHECK(value([](auto& out) {
              out.attribute({"", "a"}, "v").attribute({"urn:x", "b"}, "").text("t");
          }) == R"({"@a":"v","@{urn:x}b":"","#":"t"})");
    CHECK(value([](auto& out) { out.start_element({"", "c"}).end_element(); }) == R"(["{}c"])");
    CHECK(
        value([](auto& out) {
            out.text("a").text("b").start_element({"DAV:", "c"}).end_element().text("d").text("e");
        }) == R"([{"#":"ab"},"c",{"#":"de"}])");
    CHECK(value([](auto& out) {
              out.attribute({"", "a"}, "v").text("t").start_element({"DAV:", "c"});
              out.attribute({"", "b"}, "w").text("u").end_element();
              out.start_element({"DAV:", "d"}).text("x").end_element();
              out.start_element({"DAV:", "e"}).attribute({"", "f"}, "").end_element();
          }) == R"({"@a":"v","#":[{"#":"t"},{"c":{"@b":"w","#":"u"}},{"d":"x"},)"
                R"({"e":{"@f":"","#":null}}]})");
}

TEST_CASE("json element_writer: names", "[written]") {
    CHECK(json_props(ms::name{"", "a"}, ms::name{"DAV:", "b"}, ms::name{"urn:x\"\\", "c"},
                     ms::name{ms::xml_namespace, "d"}) ==
          R"({"{}a":null,"b":null,"{urn:x\"\\}c":null,)"
          R"("{http://www.w3.org/XML/1998/namespace}d":null})");
    CHECK(value([](auto& out) {
              out.attribute({ms::xml_namespace, "lang"}, "de");
              out.attribute({ms::xml_namespace, "space"}, "preserve");
              out.attribute({ms::xml_namespace, "base"}, "http://h/");
              out.attribute({ms::xml_namespace, "id"}, "i");
              out.attribute({"DAV:", "lang"}, "j");
          }) == R"({"@xml:lang":"de","@xml:space":"preserve","@xml:base":"http://h/",)"
                R"("@{http://www.w3.org/XML/1998/namespace}id":"i","@{DAV:}lang":"j","#":null})");
}

TEST_CASE("json element_writer: names that could be taken for something else are refused") {
    for (ms::name const n :
         {ms::name{"urn:a}b", "c"}, ms::name{"urn:{", "c"}, ms::name{"}{", "c"},
          ms::name{"urn:x", "a}b"}, ms::name{"urn:x", "{}"}, ms::name{"urn:x", "a\"b"},
          ms::name{"urn:x", "@a"}, ms::name{"urn:x", "#"}, ms::name{"urn:x", ""},
          ms::name{"DAV:", "a:b"}, ms::name{"DAV:", "1"}, ms::name{"urn:\x01", "a"},
          ms::name{"urn:\x02", "a"}, ms::name{"urn:\xFF", "a"}, ms::name{"dav:", "a"},
          ms::name{"http://www.w3.org/2000/xmlns/", "a"}}) {
        CAPTURE(to_string(n));
        auto const as_property =
            failure_as<ms::json>([n](auto& out) { out.response("/").propstat(404, n); });
        CHECK(as_property.code == ms::rule::unwritable_name);
        CHECK(refused([n](auto& out) { out.start_element(n).end_element(); }).code ==
              ms::rule::unwritable_name);
        CHECK(refused([n](auto& out) { out.attribute(n, "v"); }).code == ms::rule::unwritable_name);
    }
    CHECK(refused([](auto& out) {
              out.attribute({"", "xmlns"}, "v");
          }).code == ms::rule::unwritable_name);
}

TEST_CASE("json element_writer: no text gets out of its string", "[written]") {
    for (std::string const& text :
         {std::string(R"("},{"href":"/evil","status":200},{"x":")"), std::string("\\"),
          std::string("\\\""), std::string("\"]}"), std::string("\n\r\t"),
          std::string("\xE2\x80\xA8\xE2\x80\xA9</script>"), std::string("\x7F/")}) {
        auto const body = ms::test::written_as<ms::json>([&](auto& out) {
            out.response("/")
                .propstat(403, dav::displayname(text),
                          ms::content_property({"urn:x", "y"},
                                               [&](auto& content) {
                                                   content.attribute({"", "a"}, text);
                                                   content.text(text).start_element(dav::href);
                                                   content.text(text).end_element().text(text);
                                               }))
                .description(text)
                .extension(ms::property_name{"urn:x", "z"}(text));
            out.description(text, "en");
            out.sync_token(ms::detail::trim(text));
        });
        auto const doc = ms::parse<ms::json>(body, ms::strict()).value();
        REQUIRE(doc.size() == 1);
        auto const propstat = *doc[0].propstats().begin();
        auto const mixed = *propstat.find({"urn:x", "y"});
        CHECK(propstat.find(dav::displayname)->text() == text);
        CHECK(mixed.attribute({"", "a"}) == text);
        CHECK(mixed.text_content() == text + text + text);
        CHECK(propstat.description().text == text);
        CHECK((*propstat.extensions().begin()).text() == text);
        CHECK(doc.trailer().description().text == text);
        CHECK(doc.trailer().sync_token() == ms::detail::trim(text));
    }
}

TEST_CASE("json element_writer: only what must be escaped is", "[written]") {
    CHECK(json_props(dav::displayname("/<>&'\x7F\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80")) ==
          "{\"displayname\":\"/<>&'\x7F\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80\"}");
}

TEST_CASE("json element_writer: integers of the catalogue are numbers", "[written]") {
    auto const length = [](std::string_view text) {
        return value_of(dav::getcontentlength, [text](auto& out) { out.text(text); });
    };
    for (std::string const exact : {"0", "4525", "-1", "9007199254740991", "-9007199254740991"})
        CHECK(length(exact) == exact);
    for (std::string const other : {"0042", "-0", "+1", " 1", "1 ", "1.0", "1e3",
                                    "9007199254740992", "90071992547409910", "12a", "-", "0x1"})
        CHECK(length(other) == '"' + other + '"');
    CHECK(value_of(dav::getcontentlength, [](auto& out) {
              out.attribute({"", "a"}, "1").text("1").text("2");
          }) == R"({"@a":"1","#":12})");
    CHECK(value_of({"urn:x", "getcontentlength"}, [](auto& out) { out.text("1"); }) == R"("1")");
    CHECK(value_of(dav::displayname, [](auto& out) { out.text("1"); }) == R"("1")");
    // Neither an element inside of a property nor an extension is a property.
    CHECK(value([](auto& out) {
              out.start_element(dav::getcontentlength).text("1").end_element();
          }) == R"([{"getcontentlength":"1"}])");
    CHECK(json_response([](auto const& r) {
              r.status(200).extension(ms::property_name("DAV:", "getcontentlength")("1"));
          }) == R"("status":200,"ext":[{"getcontentlength":"1"}])");
}

TEST_CASE("json element_writer: what was a property is none as an extension") {
    std::string written;
    ms::builder<ms::json> out(written);
    for (int i = 0; i < 3; ++i) {
        auto const href = "/" + std::to_string(i);
        auto const r = out.response(href).propstat(200, dav::getcontentlength(1));
        r.whole_response().extension(ms::property_name("DAV:", "getcontentlength")("1"));
    }
    REQUIRE(out.finish().has_value());
    std::size_t found = 0;
    constexpr std::string_view extension = R"("ext":[{"getcontentlength":"1"}])";
    for (auto at = written.find(extension); at != written.npos;
         at = written.find(extension, at + 1))
        ++found;
    CHECK(found == 3);
}

TEST_CASE("json element_writer: white space between elements that hold nothing else", "[written]") {
    auto const spaced = [](auto& out) {
        out.text("\n  ").start_element({"DAV:", "lockentry"}).text(" ").text("\t");
        out.start_element({"DAV:", "lockscope"}).text("\r").end_element();
        out.text("\n").end_element().text(" \n");
    };
    CHECK(value_of(dav::supportedlock, spaced) == R"([{"lockentry":[{"lockscope":"\r"}]}])");
    CHECK(value(spaced) == R"([{"#":"\n  "},{"lockentry":[{"#":" \t"},{"lockscope":"\r"},)"
                           R"({"#":"\n"}]},{"#":" \n"}])");
    CHECK(value_of(dav::resourcetype, [](auto& out) { out.text(" "); }) == R"(" ")");
    CHECK(value_of(dav::resourcetype, [](auto& out) {
              out.text(" x ").start_element(dav::collection).end_element().text(" ").text("y");
          }) == R"([{"#":" x "},"collection",{"#":" y"}])");
    // What a client has stored is kept.
    CHECK(value_of(dav::lockdiscovery, [](auto& out) {
              out.text(" ").start_element({"DAV:", "activelock"}).text(" ");
              out.start_element({"DAV:", "owner"}).text(" ").start_element({"urn:x", "y"});
              out.end_element().end_element().end_element();
          }) == R"([{"activelock":[{"owner":[{"#":" "},"{urn:x}y"]}]}])");
}

TEST_CASE("json element_writer: prefixes are dropped", "[written]") {
    CHECK(value([](auto& out) {
              out.bind("xs", "http://www.w3.org/2001/XMLSchema");
              out.attribute({"http://www.w3.org/2001/XMLSchema-instance", "type"}, "xs:int");
              out.text("1");
          }) == R"({"@{http://www.w3.org/2001/XMLSchema-instance}type":"xs:int","#":"1"})");
}

TEST_CASE("json element_writer: calls that make no sense") {
    CHECK(refused([](auto& out) {
              out.text("a").attribute({"", "a"}, "");
          }).code == ms::rule::unwritable_response);
    CHECK(refused([](auto& out) {
              out.attribute({"", "a"}, "").attribute({"", "a"}, "");
          }).code == ms::rule::unwritable_response);
    CHECK(refused([](auto& out) {
              out.start_element({"", "a"});
          }).code == ms::rule::unwritable_response);
    CHECK(refused([](auto& out) { out.end_element(); }).code == ms::rule::unwritable_response);
}

TEST_CASE("json element_writer: the limits of readers, and what is just within them", "[written]") {
    auto const deep = [](std::size_t count) {
        return [count](auto& out) {
            for (std::size_t i = 0; i < count; ++i)
                out.start_element({"", "a"});
            for (std::size_t i = 0; i < count; ++i)
                out.end_element();
        };
    };
    CHECK_FALSE(value(deep(123)).empty());
    CHECK(refused(deep(124)).code == ms::rule::limit_depth);
    auto const attributes = [](int count) {
        return [count](auto& out) {
            for (int i = 0; i < count; ++i)
                out.attribute({"", "a" + std::to_string(i)}, "");
        };
    };
    CHECK_FALSE(value(attributes(128)).empty());
    CHECK(refused(attributes(129)).code == ms::rule::limit_attributes);
    std::string const long_name(1024, 'x');
    CHECK_FALSE(value([&](auto& out) {
                    out.start_element({"", long_name}).end_element();
                }).empty());
    CHECK(refused([&](auto& out) {
              out.start_element({"", long_name + 'x'});
          }).code == ms::rule::limit_name_bytes);
    CHECK(refused([&](auto& out) {
              out.start_element({long_name + 'x', "a"});
          }).code == ms::rule::limit_name_bytes);
    ms::write_options options;
    options.limits.value_bytes = 10;
    CHECK(failure_as<ms::json>(
              [](auto& out) {
                  out.response("/").propstat(200,
                                             ms::content_property({"DAV:", "p"}, [](auto& content) {
                                                 content.text("012345").text("67890");
                                             }));
              },
              options)
              .code == ms::rule::limit_value_bytes);
}
