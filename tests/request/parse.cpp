// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/parse.hpp>

#include <multistatus/request/request_body.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/repeated.hpp>
#include <request/understood.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

using namespace multistatus;
using namespace multistatus::test;

namespace {

// A reading by the method that the ending of a file tells.
struct request_reading {
    diagnostic error{};
    std::string summary{};
    std::string again{};
};

template <class Request, class Parse>
request_reading reading_of(result<Request> const& read, Parse parse) {
    if (!read) return {read.error(), {}, {}};
    auto const written = request_body(read->root()).value();
    auto const back = parse(written, strict());
    return {{}, summary_of(*read), *back == *read ? summary_of(*back) : to_string(back.error())};
}
template <class Parse>
request_reading read_by(Parse parse, std::string_view bytes, parse_options options) {
    return reading_of(parse(bytes, std::move(options)), parse);
}
request_reading read_request(std::string const& method, std::string_view bytes,
                             parse_options options = {}) {
    if (method == ".propfind") return read_by(parse_propfind, bytes, std::move(options));
    if (method == ".proppatch") return read_by(parse_proppatch, bytes, std::move(options));
    if (method == ".mkcol") return read_by(parse_mkcol, bytes, std::move(options));
    REQUIRE(method == ".report");
    return read_by(parse_report, bytes, std::move(options));
}

std::string recorded(std::string_view file) {
    return read_file(std::string(MULTISTATUS_TEST_DATA "/requests/").append(file));
}

}  // namespace

TEST_CASE("The examples of RFC 4918 are understood as they are meant") {
    CHECK(understood(parse_propfind(
              R"(<?xml version="1.0" encoding="utf-8" ?>
                 <D:propfind xmlns:D="DAV:">
                   <D:prop xmlns:R="http://ns.example.com/boxschema/">
                     <R:bigbox/> <R:author/> <R:DingALing/> <R:Random/>
                   </D:prop>
                 </D:propfind>)",
              strict())) == "prop {http://ns.example.com/boxschema/}bigbox "
                            "{http://ns.example.com/boxschema/}author "
                            "{http://ns.example.com/boxschema/}DingALing "
                            "{http://ns.example.com/boxschema/}Random");
    CHECK(understood(parse_propfind(R"(<D:propfind xmlns:D="DAV:"><D:allprop/><D:include>
                                         <D:supported-live-property-set/><D:supported-report-set/>
                                       </D:include></D:propfind>)",
                                    strict())) ==
          "allprop supported-live-property-set supported-report-set");
    CHECK(understood(parse_proppatch(
              R"(<D:propertyupdate xmlns:D="DAV:" xmlns:Z="urn:z"><D:set><D:prop><Z:Authors>
<Z:Author>Jim Whitehead</Z:Author><Z:Author>Roy Fielding</Z:Author></Z:Authors></D:prop></D:set>
                   <D:remove><D:prop><Z:Copyright-Owner/></D:prop></D:remove></D:propertyupdate>)",
              strict())) == "set {urn:z}Authors(\n {urn:z}Author=Jim Whitehead {urn:z}Author=Roy "
                            "Fielding); remove {urn:z}Copyright-Owner");
}

TEST_CASE("No body asks for allprop, or says nothing of a new collection") {
    for (auto const* const body : {"", " ", "\r\n\t"}) {
        CHECK(understood(parse_propfind(body, strict())) == "allprop");
        CHECK(parse_mkcol(body)->empty());
        CHECK(parse_mkcol(body)->kind() == proppatch_kind::mkcol);
        CHECK(parse_mkcalendar(body)->kind() == proppatch_kind::mkcalendar);
        CHECK(parse_proppatch(body).error().code == rule::empty_body);
        CHECK(parse_report(body).error().code == rule::empty_body);
    }
    parse_options narrow;
    narrow.limits.total_bytes = narrow.limits.name_bytes = narrow.limits.depth = 0;
    CHECK(understood(parse_propfind("", narrow)) == "allprop");
    CHECK(parse_propfind("<!-- nothing -->").error().code == rule::empty_body);
}

TEST_CASE("Each method has its own root") {
    auto const other = [](auto const& read) {
        return read.error().code == rule::other_root ? read.error().detail : "";
    };
    CHECK(other(parse_propfind(in_update("<D:set><D:prop/></D:set>"))) == "{DAV:}propertyupdate");
    CHECK(other(parse_propfind("<D:multistatus xmlns:D='DAV:'/>")) == "{DAV:}multistatus");
    CHECK(other(parse_propfind("<x:propfind xmlns:x='urn:x'/>")) == "{urn:x}propfind");
    CHECK(other(parse_proppatch("<D:mkcol xmlns:D='DAV:'/>")) == "{DAV:}mkcol");
    CHECK(other(parse_mkcol(in_update("<D:set><D:prop/></D:set>"))) == "{DAV:}propertyupdate");
    CHECK(other(parse_mkcalendar("<D:mkcalendar xmlns:D='DAV:'/>")) == "{DAV:}mkcalendar");
    CHECK(other(parse_propfind("<html/>")) == "html");
    CHECK(parse_propfind("{\"json\": 1}").error().code == rule::not_xml);
}

TEST_CASE("Recorded requests are understood strictly, and survive being written") {
    std::size_t count = 0;
    for (auto const& entry :
         std::filesystem::directory_iterator(MULTISTATUS_TEST_DATA "/requests")) {
        auto const method = entry.path().extension().string();
        if (method == ".md") continue;
        ++count;
        auto const file = entry.path().filename().string();
        CAPTURE(file);
        auto const read = read_request(method, read_file(entry.path()), strict());
        if (file.find("malformed") != file.npos) {
            CHECK(read.error.code == rule::truncated);
            continue;
        }
        CHECK(to_string(read.error) == to_string(diagnostic{}));
        CHECK(read.again == read.summary);
    }
    CHECK(count > 70);
}

TEST_CASE("Recorded requests are understood as they were meant") {
    CHECK(understood(parse_propfind(recorded("apache-mod_dav-57-propfind-clashing-prefixes"
                                             ".propfind"))) ==
          "prop {urn:not-dav}getetag getetag {urn:ns1}x {urn:g0}y");
    CHECK(understood(parse_proppatch(recorded("apache-mod_dav-27-proppatch-set-remove-same"
                                              ".proppatch"))) ==
          "set {http://ns.example.com/z/}twice=1; remove {http://ns.example.com/z/}twice; "
          "set {http://ns.example.com/z/}twice=2");
    auto const encoded =
        parse_proppatch(recorded("apache-mod_dav-63-proppatch-latin1-request.proppatch"));
    REQUIRE(encoded);
    CHECK(encoded->instructions().front().property().text() == "\xC3\xA9\xC3\xBC");
    auto const sync = parse_report(recorded("radicale-3.1-42-sync-limit.report"));
    REQUIRE(sync);
    CHECK(summary_of(*sync) == "sync-collection # 1 <=2 prop getetag getcontenttype");
    CHECK(parse_report(recorded("radicale-3.1-61-addressbook-multiget.report"))->kind() ==
          report_kind::addressbook_multiget);
}

TEST_CASE("A request that is cut anywhere is an error") {
    for (auto const& body : {recorded("apache-mod_dav-22-proppatch-set-nested.proppatch"),
                             recorded("radicale-3.1-26-calendar-query-expand.report")})
        for (std::size_t size = 1; size < body.find_last_of('>') + 1; ++size) {
            auto const cut = std::string_view(body).substr(0, size);
            CAPTURE(size);
            REQUIRE_FALSE(parse_proppatch(cut));
            REQUIRE_FALSE(parse_report(cut));
        }
}

TEST_CASE("A request in another encoding is read") {
    auto const body = in_propfind("<D:prop><D:a>\xC3\xA9</D:a></D:prop>");
    for (auto const order : {byte_order::big, byte_order::little})
        CHECK(understood(parse_propfind(to_utf16(body, order), strict())) == "prop a=\xC3\xA9");
}

TEST_CASE("Attacks on the reader end in errors") {
    CHECK(parse_propfind("<!DOCTYPE a [<!ENTITY b 'c'>]>" + in_propfind("<D:allprop/>"))
              .error()
              .code == rule::doctype);
    CHECK(parse_propfind(in_propfind("<D:prop>" + repeated("<D:a>", 200))).error().code ==
          rule::limit_depth);
    CHECK(parse_propfind("<1/>").error().code == rule::malformed_request);
    CHECK(parse_report("<a:b:c><d/>t</a:b:c>").error().code == rule::malformed_request);
    CHECK(parse_propfind("<D:propfind/>").error().code != rule::none);
}

TEST_CASE("The limits hold for requests") {
    parse_options narrow;
    auto const code = [&narrow](std::string const& body) {
        return parse_report(body, narrow).error().code;
    };
    SECTION("properties") {
        narrow.limits.properties = 3;
        CHECK(code(in_sync("<D:prop><D:a/><D:b/><D:c/></D:prop>")) == rule::none);
        CHECK(code(in_sync("<D:prop><D:a/><D:b/><D:c/><D:d/></D:prop>")) == rule::limit_properties);
    }
    SECTION("hrefs") {
        narrow.limits.href_bytes = 4;
        CHECK(code(in_sync("<D:href> /abc </D:href>")) == rule::none);
        CHECK(code(in_sync("<D:href>/abcd</D:href>")) == rule::limit_href_bytes);
    }
    SECTION("values") {
        narrow.limits.value_bytes = 40;  // enough for the namespaces, whose limit is the same
        CHECK(code(in_sync("<D:x>" + repeated("a", 40) + "</D:x>")) == rule::none);
        CHECK(code(in_sync("<D:x>" + repeated("a", 41) + "</D:x>")) == rule::limit_value_bytes);
    }
    SECTION("the body") {
        auto const body = in_sync("<D:prop/>");
        narrow.limits.response_bytes = body.size();
        CHECK(code(body) == rule::none);
        narrow.limits.response_bytes = body.size() - 1;
        CHECK(code(body) == rule::limit_response_bytes);
        narrow.limits.total_bytes = body.size() - 1;
        narrow.limits.response_bytes = body.size();
        CHECK(code(body) == rule::limit_total_bytes);
    }
    SECTION("elements") {
        auto const body = in_sync("<D:prop>" + repeated("<D:a/>", 1) + "</D:prop><D:x>" +
                                  repeated("<D:y/>1", 20) + "</D:x>");
        narrow.limits.nodes = 46;
        CHECK(code(body) == rule::none);
        narrow.limits.nodes = 45;
        CHECK(code(body) == rule::limit_nodes);
    }
    SECTION("memory that long namespaces take") {
        std::string declarations;
        std::string uses;
        for (int i = 0; i < 20; ++i) {
            auto const prefix = "n" + std::to_string(i);
            declarations += " xmlns:" + prefix + "='" + repeated("x", 900) + "&amp;" + prefix + "'";
            uses += "<" + prefix + ":a/>";
        }
        auto const body = "<r" + declarations + ">" + repeated(uses, 100) + "</r>";
        narrow.limits.response_bytes = 100'000;
        REQUIRE(body.size() < 100'000);
        CHECK(code(body) == rule::limit_response_bytes);
    }
    SECTION("deviations") {
        CHECK(code(in_sync("<D:prop>" + repeated("<D:a/>", 2000) + "</D:prop>")) ==
              rule::limit_diagnostics);
    }
}

TEST_CASE("Costly requests are read or refused") {
    constexpr std::size_t many = 200'000;
    parse_options wide;
    wide.limits.properties = wide.limits.diagnostics = wide.limits.depth = many + 10;
    std::string names;
    for (std::size_t i = 0; i < many; ++i)
        names.append("<D:n").append(std::to_string(i)).append("/>");
    SECTION("many names") {
        auto const body = in_propfind("<D:prop>" + names + "</D:prop>");
        CHECK(parse_propfind(body).error().code == rule::limit_properties);
        auto const read = parse_propfind(body, wide).value();
        CHECK(read.names().size() == many);
        CHECK(read.diagnostics().empty());
        CHECK(read == parse_propfind(body, wide).value());
    }
    SECTION("many times the same name") {
        auto const read =
            parse_propfind(in_propfind("<D:prop>" + repeated("<D:a/>", many) + "</D:prop>"), wide);
        REQUIRE(read);
        CHECK(read->names().size() == 1);
        CHECK(read->diagnostics().size() == many - 1);
    }
    SECTION("many instructions") {
        auto const body = in_update(repeated("<D:set><D:prop><D:a>1</D:a></D:prop></D:set>", many));
        CHECK(parse_proppatch(body, wide)->size() == many);
    }
    SECTION("many hrefs") {
        auto const body = in_sync(repeated("<D:href>/a</D:href>", many));
        auto const read = parse_report(body).value();
        CHECK(read.hrefs().size() == many);
        CHECK(read.hrefs()[many - 1].text() == "/a");
    }
    SECTION("deep nesting") {
        auto const body = in_propfind("<D:prop>" + repeated("<D:a>", many) +
                                      repeated("</D:a>", many) + "</D:prop>");
        auto const read = parse_propfind(body, wide).value();
        CHECK(read == read);
        CHECK(parse_propfind(body).error().code == rule::limit_depth);
    }
}
