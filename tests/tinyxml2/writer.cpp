// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2/writer.hpp>

#include <multistatus/tinyxml2.hpp>
#include <multistatus/xml.hpp>
#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/well_formed.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

template <class Format>
std::string written(ms::write_options options = {}) {
    std::string body;
    ms::builder<Format> out(body, std::move(options));
    out.response("/a&b")
        .propstat(200, dav::resourcetype(dav::collection), dav::displayname(" \r\n\t<&>\"' "),
                  ms::property_name{"urn:ietf:params:xml:ns:caldav", "calendar-data"}("BEGIN\r\n"))
        .propstat(404, dav::acl, ms::name{"", "plain"})
        .error(dav::need_privileges);
    out.proppatch("/p").add(200, dav::displayname("x")).add(403, dav::acl);
    out.response({"/c", "/d"}).status(423).description("no", "en").location("/e");
    out.sync_token("urn:1");
    out.description("all");
    out.extension(ms::name{"urn:x", "x"});
    out.finish().value();
    return body;
}

}  // namespace

TEST_CASE("tinyxml2_writer: writes what xml_writer writes") {
    auto const body = written<ms::xml_via_tinyxml2>();
    CHECK(body.substr(0, 5) == "<?xml");
    CHECK(ms::test::is_well_formed(body));
    auto const root = body.find("<D:multistatus");
    auto const direct = written<ms::xml>();
    CHECK(body.substr(root) + "\n" == direct.substr(direct.find("<D:multistatus")));
    ms::write_options options;
    options.declaration = false;
    options.indentation = ms::indentation::lines;
    CHECK(written<ms::xml_via_tinyxml2>(options) + "\n" == written<ms::xml>(options));
}

TEST_CASE("tinyxml2_writer: gives the sink nothing before the end, and then all at once") {
    std::size_t calls = 0;
    std::string body;
    auto out = ms::build<ms::xml_via_tinyxml2>([&](std::string_view piece) {
        ++calls;
        body += piece;
    });
    out.response("/a").status(200);
    out.response("/b").status(200);
    out.flush();
    CHECK(calls == 0);
    out.finish().value();
    out.finish().value();
    CHECK(calls == 1);
    CHECK(ms::parse<ms::xml>(body, ms::strict()).value().size() == 2);
}

TEST_CASE("tinyxml2_writer: what fails writes nothing") {
    std::string body;
    {
        ms::builder<ms::xml_via_tinyxml2> out(body);
        out.response("/a").status(200);
        out.response("not an href").status(200);
        CHECK(out.finish().error().code == ms::rule::unwritable_href);
    }
    {
        ms::builder<ms::xml_via_tinyxml2> out(body);
        out.response("/a").status(200);
        out.abort();
        CHECK(out.finish().error().code == ms::rule::truncated);
    }
    ms::write_options options;
    options.limits.total_bytes = 100;
    ms::builder<ms::xml_via_tinyxml2> out(body, options);
    for (int i = 0; i < 10; ++i)
        out.response("/" + std::to_string(i)).status(200);
    CHECK(out.finish().error().code == ms::rule::limit_total_bytes);
    CHECK(body.empty());
}

TEST_CASE("tinyxml2_writer: other roots") {
    std::string body;
    ms::write_error<ms::xml_via_tinyxml2>(body, dav::need_privileges).value();
    CHECK(body.find("<D:error xmlns:D=\"DAV:\"><D:need-privileges/></D:error>") != body.npos);
    body.clear();
    ms::write_prop<ms::xml_via_tinyxml2>(body, dav::displayname("a")).value();
    CHECK(body.find("<D:prop xmlns:D=\"DAV:\">") != body.npos);
}

TEST_CASE("tinyxml2_writer: everything recorded reads back the same") {
    std::size_t count = 0;
    for (auto const& recorded : ms::test::recorded_bodies()) {
        CAPTURE(recorded.file);
        ms::parse_options options;
        options.roots = ms::accepted_roots::any_known;
        auto const doc = ms::parse<ms::xml>(recorded.bytes, options);
        std::string direct;
        std::string body;
        if (!doc || !ms::write<ms::xml>(*doc, direct)) continue;
        ms::write<ms::xml_via_tinyxml2>(*doc, body).value();
        CHECK(ms::parse<ms::xml>(body, options).value() ==
              ms::parse<ms::xml>(direct, options).value());
        ++count;
    }
    CHECK(count > 200);
}
