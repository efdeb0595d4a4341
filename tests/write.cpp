// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/write.hpp>

#include <multistatus/dav.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/xml/reader.hpp>
#include <multistatus/xml/writer.hpp>
#include <support/catch.hpp>
#include <support/well_formed.hpp>

#include <string>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

ms::parse_options any_root(ms::parse_options options) {
    options.roots = ms::accepted_roots::any_known;
    return options;
}

// Reads strictly, writes, and reads again.
std::string rewritten(std::string const& body) {
    auto const doc = ms::parse<ms::xml>(body, any_root(ms::strict())).value();
    std::string again;
    auto const outcome = ms::write<ms::xml>(doc, again);
    INFO(to_string(outcome.error()));
    REQUIRE(outcome.has_value());
    CHECK(ms::test::is_well_formed(again));
    CHECK(ms::parse<ms::xml>(again, any_root(ms::strict())).value() == doc);
    return again.substr(again.find('\n') + 1);
}

std::string in_root(std::string const& root, std::string const& content) {
    return "<D:" + root + " xmlns:D=\"DAV:\">" + content + "</D:" + root + ">\n";
}

// How writing fails for a body that can only be read tolerantly.
ms::diagnostic refusal(std::string const& content) {
    auto const doc = ms::parse<ms::xml>(in_root("multistatus", content)).value();
    std::string body;
    auto const outcome = ms::write<ms::xml>(doc, body);
    CHECK_FALSE(outcome.has_value());
    CHECK(body.find("</D:multistatus>") == body.npos);
    return outcome.error();
}

}  // namespace

TEST_CASE("write: all parts of a multistatus") {
    auto const body = in_root(
        "multistatus",
        "<D:response><D:href>/a</D:href><D:href>/b</D:href>"
        "<D:status>HTTP/1.1 404 Gone fishing</D:status>"
        "<D:error><D:lock-token-submitted><D:href>/a</D:href></D:lock-token-submitted></D:error>"
        "<D:responsedescription xml:lang=\"en\"> two  words </D:responsedescription>"
        "<D:location><D:href>/c#d</D:href></D:location><ns1:x xmlns:ns1=\"urn:x\">y</ns1:x>"
        "</D:response>"
        "<D:response><D:href>/e</D:href><D:propstat><D:prop><D:acl/><D:owner xml:lang=\"de\">o"
        "</D:owner></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
        "<D:propstat><D:prop/><D:status>HTTP/1.1 403 Forbidden</D:status>"
        "<D:error><D:need-privileges/></D:error>"
        "<D:responsedescription>why</D:responsedescription><D:quota/></D:propstat></D:response>"
        "<D:responsedescription>all</D:responsedescription><D:sync-token>urn:1</D:sync-token>"
        "<ns1:z xmlns:ns1=\"urn:x\"/>");
    CHECK(rewritten(body) == body);
}

TEST_CASE("write: what readers only note may be written again") {
    auto const relative =
        in_root("multistatus", "<D:response><D:href>a</D:href><D:status>HTTP/1.1 200 OK"
                               "</D:status></D:response>");
    CHECK(rewritten(relative) == relative);
    auto const repeated = in_root(
        "multistatus",
        "<D:response><D:href>/a</D:href><D:propstat><D:prop><D:acl/></D:prop>"
        "<D:status>HTTP/1.1 200 OK</D:status></D:propstat><D:propstat><D:prop><D:acl/></D:prop>"
        "<D:status>HTTP/1.1 404 Not Found</D:status></D:propstat></D:response>");
    CHECK(rewritten(repeated) == repeated);
}

TEST_CASE("write: documents of the other kinds") {
    for (std::string const& body :
         {in_root("error", "<D:need-privileges><D:resource/></D:need-privileges><D:acl/>"),
          in_root("prop", "<D:lockdiscovery> <D:activelock/></D:lockdiscovery>"),
          in_root("mkcol-response",
                  "<D:propstat><D:prop><D:owner/></D:prop><D:status>HTTP/1.1 403 Forbidden"
                  "</D:status><D:error><D:acl/></D:error></D:propstat>"
                  "<D:propstat><D:prop><D:acl/></D:prop><D:status>HTTP/1.1 424 Failed Dependency"
                  "</D:status></D:propstat><D:responsedescription>d</D:responsedescription>")})
        CHECK(rewritten(body) == body);
    std::string const caldav = "xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\">";
    auto const calendar =
        "<C:mkcalendar-response " + caldav +
        "<D:propstat><D:prop><D:owner/></D:prop><D:status>HTTP/1.1 200 OK</D:status>"
        "</D:propstat></C:mkcalendar-response>\n";
    CHECK(rewritten(calendar) == calendar);
    auto const schedule =
        "<C:schedule-response " + caldav +
        "<C:response><C:recipient><D:href>mailto:a@b</D:href></C:recipient></C:response>"
        "<C:response/></C:schedule-response>\n";
    CHECK(rewritten(schedule) == schedule);
}

TEST_CASE("write: what only a tolerant reader takes is refused") {
    auto const response = [](std::string const& content) {
        return "<D:response>" + content + "</D:response>";
    };
    std::string const fine = "<D:status>HTTP/1.1 200 OK</D:status>";
    CHECK(refusal(response("<D:href>/a</D:href>")).detail == "no status");
    CHECK(refusal(response("<D:href></D:href>" + fine)).code == ms::rule::unwritable_href);
    CHECK(refusal(response("<D:href>/a b</D:href>" + fine)).code == ms::rule::unwritable_href);
    CHECK(refusal(response("<D:href>/a</D:href><D:status>200 OK</D:status>")).code ==
          ms::rule::unwritable_response);
    CHECK(refusal(response("<D:href>/a</D:href><D:status>HTTP/1.1 777 X</D:status>")).code ==
          ms::rule::unwritable_response);
    auto const propstat =
        refusal(response("<D:href>/a</D:href><D:propstat><D:prop><D:acl/></D:prop></D:propstat>"));
    CHECK(propstat.code == ms::rule::unwritable_response);
    CHECK(propstat.path == "response[1]/propstat[1]");
    auto const twice =
        refusal(response("<D:href>/a</D:href>" + fine) + response("<D:href>/a</D:href>" + fine));
    CHECK(twice.path == "response[2]/href");
}

TEST_CASE("write: the body of a failed request, and the answer to LOCK") {
    std::string error;
    std::string none;
    CHECK(ms::write_error<ms::xml>(none, std::vector<ms::name>{}).error().code ==
          ms::rule::unwritable_response);
    CHECK(none.empty());
    CHECK(ms::write_error<ms::xml>(error, dav::lock_token_submitted(dav::href("/a"))).has_value());
    CHECK(error == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" +
                       in_root("error", "<D:lock-token-submitted><D:href>/a</D:href>"
                                        "</D:lock-token-submitted>"));
    std::string prop;
    CHECK(ms::write_prop<ms::xml>(prop, dav::lockdiscovery(dav::activelock)).has_value());
    CHECK(prop == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" +
                      in_root("prop", "<D:lockdiscovery><D:activelock/></D:lockdiscovery>"));
}
