// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/writer.hpp>

#include <multistatus/dav.hpp>
#include <support/catch.hpp>
#include <support/well_formed.hpp>
#include <support/written.hpp>

#include <string>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::between;
using ms::test::failure_of;
using ms::test::written;

namespace {

// One of everything.
template <class Builder>
void write_sample(Builder& out) {
    out.response("/a&b")
        .propstat(200, dav::resourcetype(dav::collection),
                  ms::property_name{"urn:ietf:params:xml:ns:caldav", "calendar-data"}("BEGIN\r\n"))
        .propstat(404, dav::acl, ms::name{"", "plain"})
        .error(dav::need_privileges);
    out.response({"/c", "/d"}).status(423).description("no", "en").location("/e");
    out.sync_token("urn:1");
    out.description("all");
    out.extension(ms::name{"urn:x", "x"});
}

std::string sample(ms::write_options options = {}) {
    return written([](auto& out) { write_sample(out); }, std::move(options));
}

}  // namespace

TEST_CASE("xml_writer: compact, with prefixes where they are used") {
    CHECK(sample() ==
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
          "<D:multistatus xmlns:D=\"DAV:\">"
          "<D:response><D:href>/a&amp;b</D:href><D:propstat><D:prop>"
          "<D:resourcetype><D:collection/></D:resourcetype>"
          "<C:calendar-data xmlns:C=\"urn:ietf:params:xml:ns:caldav\">BEGIN&#13;\n"
          "</C:calendar-data></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
          "<D:propstat><D:prop><D:acl/><plain/></D:prop>"
          "<D:status>HTTP/1.1 404 Not Found</D:status>"
          "<D:error><D:need-privileges/></D:error></D:propstat></D:response>"
          "<D:response><D:href>/c</D:href><D:href>/d</D:href>"
          "<D:status>HTTP/1.1 423 Locked</D:status>"
          "<D:responsedescription xml:lang=\"en\">no</D:responsedescription>"
          "<D:location><D:href>/e</D:href></D:location></D:response>"
          "<D:responsedescription>all</D:responsedescription><D:sync-token>urn:1</D:sync-token>"
          "<ns1:x xmlns:ns1=\"urn:x\"/></D:multistatus>\n");
}

TEST_CASE("xml_writer: in lines") {
    ms::write_options options;
    options.indentation = ms::indentation::lines;
    options.declaration = false;
    CHECK(sample(options) == R"(<D:multistatus xmlns:D="DAV:">
  <D:response>
    <D:href>/a&amp;b</D:href>
    <D:propstat>
      <D:prop><D:resourcetype><D:collection/></D:resourcetype>)"
                             R"(<C:calendar-data xmlns:C="urn:ietf:params:xml:ns:caldav">BEGIN&#13;
</C:calendar-data></D:prop>
      <D:status>HTTP/1.1 200 OK</D:status>
    </D:propstat>
    <D:propstat>
      <D:prop><D:acl/><plain/></D:prop>
      <D:status>HTTP/1.1 404 Not Found</D:status>
      <D:error><D:need-privileges/></D:error>
    </D:propstat>
  </D:response>
  <D:response>
    <D:href>/c</D:href>
    <D:href>/d</D:href>
    <D:status>HTTP/1.1 423 Locked</D:status>
    <D:responsedescription xml:lang="en">no</D:responsedescription>
    <D:location><D:href>/e</D:href></D:location>
  </D:response>
  <D:responsedescription>all</D:responsedescription>
  <D:sync-token>urn:1</D:sync-token>
  <ns1:x xmlns:ns1="urn:x"/>
</D:multistatus>
)");
}

TEST_CASE("xml_writer: DAV: as the default namespace") {
    ms::write_options options;
    options.prefixes.default_namespace = true;
    auto const body = sample(options);
    CHECK(body.find("<multistatus xmlns=\"DAV:\"><response><href>/a&amp;b</href>") != body.npos);
    CHECK(body.find("<acl/><plain xmlns=\"\"/>") != body.npos);
    auto const mixed = written(
        [](auto& out) {
            out.response("/").propstat(200,
                                       ms::content_property(ms::name{"", "p"}, [](auto& content) {
                                           content.attribute(dav::href, "a")
                                               .element(dav::owner)
                                               .element(ms::name{"", "q"});
                                       }));
        },
        options);
    CHECK(between(mixed, "<prop>", "</prop>") ==
          R"(<p xmlns="" xmlns:D="DAV:" D:href="a"><D:owner/><q/></p>)");
}

TEST_CASE("xml_writer: declarations on the root") {
    ms::write_options options;
    options.prefixes.dav = "d";
    options.prefixes.on_root = {{"urn:ietf:params:xml:ns:caldav"}, {"urn:x", "my"}, {"urn:&y"}};
    auto const body = sample(options);
    CHECK(body.find("<d:multistatus xmlns:d=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\" "
                    "xmlns:my=\"urn:x\" xmlns:ns1=\"urn:&amp;y\"><d:response>") != body.npos);
    CHECK(body.find("<C:calendar-data>BEGIN") != body.npos);
    CHECK(body.find("<my:x/></d:multistatus>\n") != body.npos);
}

TEST_CASE("xml_writer: xml:lang and xml:space have the prefix that XML gives them") {
    auto const body = written([](auto& out) {
        out.response("/").propstat(200, ms::content_property(dav::owner, [](auto& content) {
                                       content.attribute({ms::xml_namespace, "lang"}, "")
                                           .attribute({ms::xml_namespace, "space"}, "preserve");
                                   }));
    });
    CHECK(between(body, "<D:prop>", "</D:prop>") ==
          R"(<D:owner xml:lang="" xml:space="preserve"/>)");
}

TEST_CASE("xml_writer: deep and wide content up to the limits of readers, and no further") {
    auto const nested = [](int depth) {
        return [depth](auto& out) {
            out.response("/").propstat(200, ms::content_property(dav::owner, [=](auto& content) {
                                           for (int i = 0; i < depth; ++i)
                                               content.start_element(ms::name{"urn:x", "e"});
                                           for (int i = 0; i < depth; ++i)
                                               content.end_element();
                                       }));
        };
    };
    CHECK_FALSE(written(nested(123)).empty());
    CHECK(failure_of(nested(124)).code == ms::rule::limit_depth);
    auto const wide = [](int count) {
        return [count](auto& out) {
            out.response("/").propstat(200, ms::content_property(dav::owner, [=](auto& content) {
                                           for (int i = 0; i < count; ++i)
                                               content.attribute({"", "a" + std::to_string(i)}, "");
                                       }));
        };
    };
    CHECK_FALSE(written(wide(128)).empty());
    CHECK(failure_of(wide(129)).code == ms::rule::limit_attributes);
    auto const foreign = [](int count) {
        return [count](auto& out) {
            out.response("/").propstat(200, ms::content_property(dav::owner, [=](auto& content) {
                                           for (int i = 0; i < count; ++i) {
                                               auto const space = "urn:" + std::to_string(i);
                                               if (i % 100 == 0) content.start_element(dav::href);
                                               content.attribute({space, "a"}, "");
                                           }
                                           for (int i = 0; i < count; i += 100)
                                               content.end_element();
                                       }));
        };
    };
    CHECK(failure_of(foreign(100)).code == ms::rule::limit_attributes);
    ms::write_options roomy;
    roomy.limits.attributes = 1000;
    CHECK_FALSE(written(foreign(255), roomy).empty());
    CHECK(failure_of(foreign(256), roomy).code == ms::rule::limit_namespaces);
    CHECK(failure_of([](auto& out) {
              out.response("/").propstat(404, ms::name{"DAV:", std::string(1023, 'x')});
          }).code == ms::rule::limit_name_bytes);
    roomy.limits.value_bytes = 10;
    CHECK(failure_of([](auto& out) { out.response("/").propstat(200, dav::owner("0123456789x")); },
                     roomy)
              .code == ms::rule::limit_value_bytes);
    // A reader takes texts that follow each other for one.
    auto const in_parts = [](std::string_view first, std::string_view second) {
        return [first, second](auto& out) {
            out.response("/").propstat(200, ms::content_property({"DAV:", "p"}, [&](auto& content) {
                                           content.text(first).text(second);
                                       }));
        };
    };
    CHECK_FALSE(written(in_parts("01234", "56789"), roomy).empty());
    CHECK(failure_of(in_parts("012345", "67890"), roomy).code == ms::rule::limit_value_bytes);
}

TEST_CASE("xml_writer: an element that only looks like a resource type") {
    CHECK(failure_of([](auto& out) {
              out.response("/").propstat(200, dav::resourcetype(ms::name{"", "collection"}));
          }).code == ms::rule::unwritable_name);
}
