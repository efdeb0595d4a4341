// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/builder.hpp>

#include <multistatus/json.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/written.hpp>

#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::failure_of;
using ms::test::written;
using ms::test::written_content;
using ms::test::written_response;

namespace {

std::string const ok = "<D:status>HTTP/1.1 200 OK</D:status>";
std::string const not_found = "<D:status>HTTP/1.1 404 Not Found</D:status>";

std::string propstat(std::string const& properties, std::string const& rest) {
    auto const prop =
        properties.empty() ? std::string("<D:prop/>") : "<D:prop>" + properties + "</D:prop>";
    return "<D:propstat>" + prop + rest + "</D:propstat>";
}

}  // namespace

TEST_CASE("builder: the front page") {
    std::string body;
    ms::builder<ms::xml> out{body};
    out.response("/report.pdf").status(200);
    out.response("/archive.zip").status(403).error(dav::need_privileges).description("read only");
    out.response("/docs/")
        .propstat(200, dav::resourcetype(dav::collection), dav::getetag("\"a1\""))
        .propstat(404, dav::quota_used_bytes);
    out.sync_token("urn:sync:42");
    out.finish();
    CHECK(body ==
          "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
          "<D:multistatus xmlns:D=\"DAV:\">"
          "<D:response><D:href>/report.pdf</D:href><D:status>HTTP/1.1 200 OK</D:status>"
          "</D:response>"
          "<D:response><D:href>/archive.zip</D:href><D:status>HTTP/1.1 403 Forbidden</D:status>"
          "<D:error><D:need-privileges/></D:error>"
          "<D:responsedescription>read only</D:responsedescription></D:response>"
          "<D:response><D:href>/docs/</D:href>"
          "<D:propstat><D:prop><D:resourcetype><D:collection/></D:resourcetype>"
          "<D:getetag>\"a1\"</D:getetag></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
          "<D:propstat><D:prop><D:quota-used-bytes/></D:prop>"
          "<D:status>HTTP/1.1 404 Not Found</D:status></D:propstat></D:response>"
          "<D:sync-token>urn:sync:42</D:sync-token></D:multistatus>\n");
    CHECK(ms::test::is_well_formed(body));
}

TEMPLATE_TEST_CASE("builder: a status line that cannot be written is never cut", "", ms::xml,
                   ms::json, ms::ndjson) {
    for (std::string_view const line :
         {std::string_view("HTTP/1.1 200 a\0b", 16), std::string_view("HTTP/1.1 200 a\x1F"),
          std::string_view("HTTP/1.1 200 \xC3")}) {
        for (auto const policy :
             {ms::text_policy::error, ms::text_policy::replace, ms::text_policy::error_propstat}) {
            ms::write_options options;
            options.text = policy;
            std::string body;
            ms::builder<TestType> out(body, options);
            out.response("/").propstat(ms::status(200, line), dav::getetag("\"1\""));
            CHECK(out.finish().error().code == ms::rule::unwritable_text);
            CHECK(out.error().path == "response[1]/propstat[1]/status");
            CHECK(out.repairs() == 0);
            ms::builder<TestType> other(body, options);
            static_cast<void>(other.response("/").status(ms::status(200, line)));
            CHECK(other.finish().error().code == ms::rule::unwritable_text);
        }
    }
}

TEST_CASE("builder: a document without responses") {
    CHECK(written([](auto&) {}) == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                                   "<D:multistatus xmlns:D=\"DAV:\"></D:multistatus>\n");
}

TEST_CASE("builder: nothing reaches the sink before the first response is complete") {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.sync_token("urn:t");
    out.description("d");
    auto const r = out.response("/");
    CHECK(body.empty());
    r.status(200);
    CHECK(body.empty());
    out.flush();
    CHECK(body.find("</D:response>") != body.npos);
    CHECK(body.find("sync-token") == body.npos);
    out.finish();
}

TEST_CASE("builder: a response reaches the sink in one piece") {
    std::vector<std::string> pieces;
    auto out = ms::build<ms::xml>([&pieces](std::string_view p) { pieces.emplace_back(p); });
    out.response("/a").propstat(200, dav::getetag("1"), dav::owner).propstat(404, dav::acl);
    out.response("/b").status(200);
    out.finish();
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[1] == "<D:response><D:href>/b</D:href>" + ok + "</D:response>");
    CHECK(pieces[2] == "</D:multistatus>\n");
}

TEST_CASE("builder: into any sink") {
    auto const write = [](auto& out) {
        out.response("/").status(200);
        out.finish();
    };
    auto const expected = written([](auto& out) { out.response("/").status(200); });
    std::ostringstream stream;
    ms::builder<ms::xml, std::ostream> to_stream(stream);
    write(to_stream);
    CHECK(stream.str() == expected);
    auto deduced = ms::build<ms::xml>(stream);
    write(deduced);
    CHECK(stream.str() == expected + expected);
    std::vector<char> bytes;
    auto to_iterator = ms::build<ms::xml>(std::back_inserter(bytes));
    write(to_iterator);
    CHECK(std::string(bytes.begin(), bytes.end()) == expected);
}

TEST_CASE("builder: it can be moved") {
    std::string body;
    ms::builder<ms::xml> first(body);
    first.response("/a").status(200);
    auto second = std::move(first);
    second.response("/b").status(200);
    CHECK(second.finish().has_value());
    CHECK(body.find("/a</D:href>") < body.find("/b</D:href>"));
}

TEST_CASE("builder: hrefs") {
    auto const hrefs = [](auto const& given) {
        return written_content([&](auto& out) { out.response(given).status(423); });
    };
    std::string const locked = "<D:status>HTTP/1.1 423 Locked</D:status></D:response>";
    CHECK(hrefs(std::vector<std::string>{"/a", "/b"}) ==
          "<D:response><D:href>/a</D:href><D:href>/b</D:href>" + locked);
    CHECK(hrefs(std::string("/a?b&c")) == "<D:response><D:href>/a?b&amp;c</D:href>" + locked);
    CHECK(written_content([](auto& out) {
              out.response({"/a", "/b"}).status(423);
          }) == "<D:response><D:href>/a</D:href><D:href>/b</D:href>" + locked);
    CHECK(hrefs(ms::encode_path("/a b/\xC3\xA9")) ==
          "<D:response><D:href>/a%20b/%C3%A9</D:href>" + locked);
}

TEST_CASE("builder: hrefs that RFC 4918, 8.3 forbids") {
    for (std::string_view const bad : {"", "a", "./a", "//host/a", "/a b", "/\xC3\xA9", "/a#b",
                                       "/a/../b", "/%zz", "%2Fa", "http://h/a b"}) {
        auto const d = failure_of([bad](auto& out) { out.response(bad).status(200); });
        CAPTURE(bad);
        CHECK(d.code == ms::rule::unwritable_href);
        CHECK(d.path == "response[1]/href");
    }
    auto const mixed = failure_of([](auto& out) {
        out.response("/a").status(200);
        out.response("http://h/b").status(200);
    });
    CHECK(mixed.code == ms::rule::unwritable_href);
    CHECK(mixed.path == "response[2]/href");
    CHECK(mixed.responses == 1);
    auto const twice = [](auto& out) {
        out.response("/a").status(200);
        out.response({"/b", "/a"}).status(200);
    };
    CHECK(failure_of(twice).detail == "/a: an earlier response has it");
    ms::write_options lax;
    lax.unique_hrefs = false;
    CHECK_FALSE(written(twice, lax).empty());
    CHECK(failure_of([](auto& out) {
              out.response(std::vector<std::string>{}).status(200);
          }).code == ms::rule::unwritable_response);
}

TEST_CASE("builder: statuses") {
    auto const status = [](ms::writable_status s) {
        return ms::test::between(written_response([s](auto const& r) { r.status(s); }),
                                 "<D:status>", "</D:status>");
    };
    CHECK(status(207) == "HTTP/1.1 207 Multi-Status");
    CHECK(status(299) == "HTTP/1.1 299 Status");
    CHECK(status(ms::status(404, "HTTP/1.1 404 Resource <not> found")) ==
          "HTTP/1.1 404 Resource &lt;not&gt; found");
    CHECK(status(ms::status(200, "HTTP/2 200")) == "HTTP/2 200");
    for (ms::writable_status const bad :
         {ms::writable_status(0), ms::writable_status(99), ms::writable_status(600),
          ms::writable_status(65736), ms::writable_status(ms::status(200, "200 OK")),
          ms::writable_status(ms::status(200, "HTTP/1.1 404 Not Found"))}) {
        CAPTURE(bad.code());
        auto const d = failure_of([bad](auto& out) { out.response("/").status(bad); });
        CHECK(d.code == ms::rule::unwritable_response);
        auto const in_propstat =
            failure_of([bad](auto& out) { out.response("/").propstat(bad, dav::acl); });
        CHECK(in_propstat.path == "response[1]/propstat[1]");
    }
}

TEST_CASE("builder: what explains a status") {
    CHECK(written_response([](auto const& r) {
              r.status(403)
                  .error(dav::need_privileges, dav::lock_token_submitted(dav::href("/x")))
                  .description("nein & nochmals nein", "de-CH")
                  .location("http://h/#there")
                  .extension(ms::name{"urn:x", "id"})
                  .extension(ms::property_name{"urn:x", "b"}("c"));
          }) == "<D:status>HTTP/1.1 403 Forbidden</D:status>"
                "<D:error><D:need-privileges/><D:lock-token-submitted><D:href>/x</D:href>"
                "</D:lock-token-submitted></D:error>"
                "<D:responsedescription xml:lang=\"de-CH\">nein &amp; nochmals nein"
                "</D:responsedescription>"
                "<D:location><D:href>http://h/#there</D:href></D:location>"
                R"(<ns1:id xmlns:ns1="urn:x"/><ns1:b xmlns:ns1="urn:x">c</ns1:b>)");
}

TEST_CASE("builder: what explains a propstat, and the whole response") {
    CHECK(written_response([](auto const& r) {
              r.propstat(403, dav::acl).error(dav::no_external_entities).description("a");
          }) == propstat("<D:acl/>", "<D:status>HTTP/1.1 403 Forbidden</D:status>"
                                     "<D:error><D:no-external-entities/></D:error>"
                                     "<D:responsedescription>a</D:responsedescription>"));
    CHECK(written_response([](auto const& r) {
              r.propstat(200)
                  .extension(ms::name{"", "x"})
                  .propstat(404, dav::acl)
                  .whole_response()
                  .error(dav::need_privileges)
                  .description("b");
          }) == propstat("", ok + "<x/>") + propstat("<D:acl/>", not_found) +
                    "<D:error><D:need-privileges/></D:error>"
                    "<D:responsedescription>b</D:responsedescription>");
    CHECK(written_response([](auto const& r) { r.propstat(200, dav::acl).location("/l"); }) ==
          propstat("<D:acl/>", ok) + "<D:location><D:href>/l</D:href></D:location>");
}

TEST_CASE("builder: extensions may not have the names of the standard") {
    for (ms::name const n : {ms::name{"DAV:", "status"}, ms::name{"DAV:", "response"},
                             ms::name{"", "href"}, ms::name{"DAV:", "errordescription"}}) {
        auto const d = failure_of([n](auto& out) { out.response("/").status(200).extension(n); });
        CHECK(d.code == ms::rule::unwritable_name);
        if (n.space.empty()) continue;  // an href means nothing there
        CHECK(failure_of([n](auto& out) { out.extension(n); }).code == ms::rule::unwritable_name);
    }
    CHECK(written_response([](auto const& r) { r.status(200).extension(dav::owner); }) ==
          ok + "<D:owner/>");
}

TEST_CASE("builder: a response without status and propstats") {
    auto const nothing = [](auto& out) { static_cast<void>(out.response("/a")); };
    auto const d = failure_of(nothing);
    CHECK(d.code == ms::rule::unwritable_response);
    CHECK(d.path == "response[1]");
    CHECK(d.detail == "neither a status nor a propstat");
    ms::write_options minimal;
    minimal.minimal = true;
    CHECK(written_content(nothing, minimal) ==
          "<D:response><D:href>/a</D:href>" + propstat("", ok) + "</D:response>");
    minimal.filler = ms::minimal_filler::status;
    CHECK(written_content(nothing, minimal) ==
          "<D:response><D:href>/a</D:href>" + ok + "</D:response>");
}

TEST_CASE("builder: minimal answers leave out what is not there") {
    ms::write_options minimal;
    minimal.minimal = true;
    CHECK(written_response(
              [](auto const& r) {
                  r.propstat(404, dav::acl)
                      .error(dav::need_privileges)
                      .propstat(200, dav::owner)
                      .propstat(404, dav::group);
              },
              minimal) == propstat("<D:owner/>", ok));
    CHECK(written_response([](auto const& r) { r.propstat(404, dav::acl).location("/l"); },
                           minimal) ==
          propstat("", ok) + "<D:location><D:href>/l</D:href></D:location>");
    CHECK(written_content([](auto& out) { out.removed("/gone"); }, minimal) ==
          "<D:response><D:href>/gone</D:href>" + not_found + "</D:response>");
}

TEST_CASE("builder: a property has one status") {
    auto const d = failure_of([](auto& out) {
        out.response("/").propstat(200, dav::acl).propstat(404, dav::owner, dav::acl);
    });
    CHECK(d.code == ms::rule::unwritable_response);
    CHECK(d.path == "response[1]/acl");
    auto const many = failure_of([](auto& out) {
        std::vector<std::string> locals;
        for (int i = 0; i < 100; ++i)
            locals.push_back("p" + std::to_string(i));
        std::vector<ms::name> names;
        for (auto const& local : locals)
            names.push_back({"urn:x", local});
        out.response("/").propstat(200, names).propstat(404, names[70]);
    });
    CHECK(many.path == "response[1]/p70");
    // The same name in another namespace is another name, and one status is one status.
    CHECK_FALSE(written([](auto& out) {
                    out.response("/")
                        .propstat(200, dav::acl)
                        .propstat(404, ms::name{"", "acl"})
                        .propstat(200, dav::acl);
                }).empty());
}

TEST_CASE("builder: sorted by status") {
    auto const response = written_content([](auto& out) {
        auto const r = out.grouped("/");
        r.add(404, dav::acl).add(200, dav::owner).add(404, dav::group);
        r.add(403, dav::getetag, dav::need_privileges).add(403, dav::displayname);
        r.whole_response().description("d");
    });
    CHECK(response ==
          "<D:response><D:href>/</D:href>" + propstat("<D:acl/><D:group/>", not_found) +
              propstat("<D:owner/>", ok) +
              propstat("<D:getetag/>", "<D:status>HTTP/1.1 403 Forbidden</D:status>"
                                       "<D:error><D:need-privileges/></D:error>") +
              propstat("<D:displayname/>", "<D:status>HTTP/1.1 403 Forbidden</D:status>") +
              "<D:responsedescription>d</D:responsedescription></D:response>");
    ms::write_options minimal;
    minimal.minimal = true;
    CHECK(written_content([](auto& out) { out.grouped("/").add(404, dav::acl); }, minimal) ==
          "<D:response><D:href>/</D:href>" + propstat("", ok) + "</D:response>");
    CHECK(failure_of([](auto& out) { static_cast<void>(out.grouped("/")); }).code ==
          ms::rule::unwritable_response);
    CHECK(failure_of([](auto& out) {
              auto const r = out.grouped("/");
              r.add(200, dav::acl).whole_response().description("d");
              r.add(200, dav::owner);
          }).code == ms::rule::unwritable_response);
}

TEST_CASE("builder: a PROPPATCH fails or succeeds as a whole") {
    auto const answer = [](int last) {
        return written_content([last](auto& out) {
            auto const p = out.proppatch("/");
            p.add(200, dav::displayname).add(201, dav::owner).add(last, dav::getetag);
        });
    };
    CHECK(answer(200) == "<D:response><D:href>/</D:href>" +
                             propstat("<D:displayname/><D:getetag/>", ok) +
                             propstat("<D:owner/>", "<D:status>HTTP/1.1 201 Created</D:status>") +
                             "</D:response>");
    CHECK(answer(403) ==
          "<D:response><D:href>/</D:href>" +
              propstat("<D:displayname/><D:owner/>",
                       "<D:status>HTTP/1.1 424 Failed Dependency</D:status>") +
              propstat("<D:getetag/>", "<D:status>HTTP/1.1 403 Forbidden</D:status>") +
              "</D:response>");
}

TEST_CASE("builder: a property that a PROPPATCH changes twice has failed if one of them has") {
    auto const answer = [](int first, int last) {
        return written_content([=](auto& out) {
            out.proppatch("/")
                .add(first, dav::displayname)
                .add(200, dav::owner)
                .add(last, dav::displayname)
                .add(200, dav::owner);
        });
    };
    auto const failed = propstat("<D:displayname/>", "<D:status>HTTP/1.1 409 Conflict</D:status>");
    auto const undone =
        propstat("<D:owner/>", "<D:status>HTTP/1.1 424 Failed Dependency</D:status>");
    CHECK(answer(200, 409) == "<D:response><D:href>/</D:href>" + undone + failed + "</D:response>");
    CHECK(answer(409, 200) == "<D:response><D:href>/</D:href>" + failed + undone + "</D:response>");
    CHECK(answer(200, 200) == "<D:response><D:href>/</D:href>" +
                                  propstat("<D:displayname/><D:owner/>", ok) + "</D:response>");
    auto const once = [](std::string const& inside) {
        return "<D:response><D:href>/</D:href>" + inside + "</D:response>";
    };
    auto const forbidden = propstat("<D:owner/>", "<D:status>HTTP/1.1 403 Forbidden</D:status>");
    for (int const other : {403, 409, 424, 200})
        CHECK(written_content([other](auto& out) {
                  out.proppatch("/").add(403, dav::owner).add(other, dav::owner);
              }) == once(forbidden));
    CHECK(written_content([](auto& out) {
              out.proppatch("/").add(403, dav::owner).add(200, dav::owner("\x01"));
          }) == once(forbidden));
    CHECK(written_content([](auto& out) {
              out.proppatch("/").add(200, dav::owner).add(204, dav::owner);
          }) == once(propstat("<D:owner/>", ok)));
}

TEST_CASE("builder: the usual responses by name") {
    auto const content = [](auto write) { return written_content(write); };
    CHECK(content([](auto& out) { out.removed("/a"); }) ==
          "<D:response><D:href>/a</D:href>" + not_found + "</D:response>");
    CHECK(content([](auto& out) { out.truncated("/").description("more"); }) ==
          "<D:response><D:href>/</D:href><D:status>HTTP/1.1 507 Insufficient Storage</D:status>"
          "<D:error><D:number-of-matches-within-limits/></D:error>"
          "<D:responsedescription>more</D:responsedescription></D:response>");
    CHECK(content([](auto& out) { out.redirect("/a", 301, "http://h/b"); }) ==
          "<D:response><D:href>/a</D:href><D:status>HTTP/1.1 301 Moved Permanently</D:status>"
          "<D:location><D:href>http://h/b</D:href></D:location></D:response>");
    CHECK(content([](auto& out) { out.already_reported("/c/", dav::displayname("C")); }) ==
          "<D:response><D:href>/c/</D:href>" +
              propstat("<D:displayname>C</D:displayname>",
                       "<D:status>HTTP/1.1 208 Already Reported</D:status>") +
              "</D:response>");
    CHECK(failure_of([](auto& out) { out.redirect("/a", 200, "/b"); }).code ==
          ms::rule::unwritable_response);
}

TEST_CASE("builder: what stands beside the responses comes in the standard's order") {
    CHECK(written_content([](auto& out) {
              out.extension(ms::name{"urn:x", "a"});
              out.sync_token("urn:1");
              out.response("/").status(200);
              out.sync_token("urn:2&");
              out.description("all", "en");
              out.extension(ms::name{"urn:x", "b"});
          }) == "<D:response><D:href>/</D:href>" + ok +
                    "</D:response>"
                    "<D:responsedescription xml:lang=\"en\">all</D:responsedescription>"
                    "<D:sync-token>urn:2&amp;</D:sync-token>"
                    R"(<ns1:a xmlns:ns1="urn:x"/><ns1:b xmlns:ns1="urn:x"/>)");
}

TEST_CASE("builder: after a failure nothing is written any more") {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response("/a").status(200);
    out.response("b").status(200);
    auto const before = body;
    CHECK_FALSE(out.ok());
    CHECK(out.error().code == ms::rule::unwritable_href);
    out.response("/c").propstat(200, dav::acl);
    out.grouped("/d").add(200, dav::acl);
    out.sync_token("urn:x");
    CHECK(out.finish().error().path == "response[2]/href");
    CHECK(out.finish().error().path == "response[2]/href");
    CHECK(body == before);
    CHECK(body.find("</D:response>") + 13 == body.size());
}

TEST_CASE("builder: given up, or never finished") {
    std::string body;
    {
        ms::builder<ms::xml> out(body);
        out.response("/a").status(200);
        out.response("/b").status(200);
    }
    CHECK(body.find("/a<") != body.npos);
    CHECK(body.find("/b<") == body.npos);
    body.clear();
    ms::builder<ms::xml> out(body);
    out.response("/a").status(200);
    out.flush();
    out.abort();
    auto const before = body;
    CHECK(out.finish().error().code == ms::rule::truncated);
    CHECK(body == before);
    CHECK(body.find("</D:multistatus>") == body.npos);
}

TEST_CASE("builder: after the end nothing may follow") {
    std::string body;
    ms::builder<ms::xml> out(body);
    CHECK(out.finish().has_value());
    auto const before = body;
    CHECK(out.finish().has_value());
    out.response("/").status(200);
    CHECK(out.finish().error().code == ms::rule::finished);
    CHECK(body == before);
    std::string other;
    ms::builder<ms::xml> late(other);
    CHECK(late.finish().has_value());
    late.extension(ms::name{"DAV:", "href"});
    CHECK(late.finish().error().code == ms::rule::finished);
}

TEST_CASE("builder: an extension of the document ends the response before it") {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response("/a").status(200);
    out.extension(ms::name{"DAV:", "href"});
    CHECK(out.finish().error().path == "href");
    CHECK(body.find("<D:href>/a</D:href>") != body.npos);
}

TEST_CASE("builder: a handle that is used too late") {
    auto const d = failure_of([](auto& out) {
        auto const r = out.response("/a");
        r.status(200);
        out.response("/b").status(200);
        r.status(404);
    });
    CHECK(d.detail == "a later call has closed this response");
    CHECK(failure_of([](auto& out) {
              auto const r = out.response("/a");
              r.status(200);
              r.propstat(200, dav::acl);
          }).code == ms::rule::unwritable_response);
    CHECK(failure_of([](auto& out) {
              auto const r = out.response("/a").status(200);
              r.description("a");
              r.error(dav::acl);
          }).code == ms::rule::unwritable_response);
    CHECK(failure_of([](auto& out) {
              auto const r = out.response("/a").propstat(200, dav::acl);
              r.whole_response().description("a");
              r.propstat(404, dav::owner);
          }).code == ms::rule::unwritable_response);
    CHECK(failure_of([](auto& out) {
              auto const r = out.response("/a").propstat(200, dav::acl);
              r.whole_response().description("a");
              r.extension(dav::owner);
          }).detail == "a part of no propstat");
}

TEST_CASE("builder: what has a name of its own at run time may be added or not") {
    for (bool const explained : {false, true}) {
        auto const response = written_response([explained](auto const& r) {
            auto const s = r.status(200);
            if (explained) s.error(dav::need_privileges);
            s.description("d");
        });
        CHECK((response.find("<D:error>") != response.npos) == explained);
    }
}

TEST_CASE("builder: text that XML cannot carry, as an error") {
    ms::write_options strict;
    strict.text = ms::text_policy::error;
    auto const d = failure_of(
        [](auto& out) {
            out.response("/a").status(200);
            out.response("/b").propstat(200, dav::acl).propstat(404, dav::displayname("a\x01"));
        },
        strict);
    CHECK(d.code == ms::rule::unwritable_text);
    CHECK(d.path == "response[2]/propstat[2]/prop/displayname");
    CHECK(d.responses == 1);
    auto const description =
        failure_of([](auto& out) { out.response("/").status(200).description("\xFF"); }, strict);
    CHECK(description.path == "response[1]/responsedescription");
    CHECK(failure_of([](auto& out) { out.sync_token("\x02"); }, strict).path == "sync-token");
}

TEST_CASE("builder: white space around a sync token, which would not be read as a part of it") {
    for (auto const token : {" urn:1", "urn:1\n", "\t", "urn:1\r"}) {
        auto const d = failure_of([&](auto& out) { out.sync_token(token); });
        CHECK(d.code == ms::rule::unwritable_value);
        CHECK(d.path == "sync-token");
    }
}

TEST_CASE("builder: text that XML cannot carry, replaced") {
    ms::write_options replacing;
    replacing.text = ms::text_policy::replace;
    std::string body;
    ms::builder<ms::xml> out(body, replacing);
    out.response("/").propstat(200, dav::displayname("a\x01"
                                                     "b\xEF\xBF\xBE"));
    CHECK(out.repairs() == 1);
    CHECK(out.first_repair().code == ms::rule::unwritable_text);
    CHECK(out.first_repair().path == "response[1]/propstat[1]/prop/displayname");
    REQUIRE(out.finish().has_value());
    CHECK(body.find("<D:displayname>a\xEF\xBF\xBD"
                    "b\xEF\xBF\xBD</D:displayname>") != body.npos);
    CHECK(ms::test::is_well_formed(body));
}

TEST_CASE("builder: text that XML cannot carry, as a property of its own status") {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response("/")
        .propstat(200, dav::getetag("\"e\""),
                  ms::content_property(dav::owner,
                                       [](auto& content) {
                                           content.start_element(dav::href);
                                           content.text("x\x01").end_element();
                                       }),
                  dav::displayname("n"))
        .propstat(404, dav::acl)
        .whole_response()
        .description("d\x02");
    CHECK(out.repairs() == 2);
    REQUIRE(out.finish().has_value());
    CHECK(ms::test::between(body, "<D:href>/</D:href>", "</D:response>") ==
          propstat("<D:getetag>\"e\"</D:getetag><D:displayname>n</D:displayname>", ok) +
              propstat("<D:acl/>", not_found) +
              propstat("<D:owner/>", "<D:status>HTTP/1.1 500 Internal Server Error</D:status>") +
              "<D:responsedescription>d\xEF\xBF\xBD</D:responsedescription>");
    CHECK(ms::test::is_well_formed(body));
    ms::write_options other;
    other.unwritable_status = 422;
    CHECK(written_content(
              [](auto& o) { o.proppatch("/").add(200, dav::acl).add(200, dav::owner("\x03")); },
              other) ==
          "<D:response><D:href>/</D:href>" +
              propstat("<D:acl/>", "<D:status>HTTP/1.1 424 Failed Dependency</D:status>") +
              propstat("<D:owner/>", "<D:status>HTTP/1.1 422 Unprocessable Content</D:status>") +
              "</D:response>");
}

TEST_CASE("builder: what stands for something else is never replaced") {
    for (auto const policy :
         {ms::text_policy::error, ms::text_policy::replace, ms::text_policy::error_propstat}) {
        ms::write_options options;
        options.text = policy;
        auto const token = failure_of([](auto& out) { out.sync_token("urn:x:\x01"); }, options);
        CHECK(token.code == ms::rule::unwritable_text);
        CHECK(token.path == "sync-token");
        auto const id = failure_of(
            [](auto& out) { out.response(ms::part_id("a\x01"), "/a").status(200); }, options);
        CHECK(id.code == ms::rule::unwritable_text);
        CHECK(id.path == "response[1]/id");
    }
}

TEST_CASE("builder: a status with a line of its own, among grouped properties") {
    ms::status const teapot(200, "HTTP/1.1 200 Fine");
    std::string const line = "<D:status>HTTP/1.1 200 Fine</D:status>";
    auto const add = [&teapot](auto const& to) {
        to.add(teapot, dav::acl).add(200, dav::owner).add(teapot, dav::group);
    };
    CHECK(written_content([&](auto& out) { add(out.grouped("/")); }) ==
          "<D:response><D:href>/</D:href>" + propstat("<D:acl/><D:group/>", line) +
              propstat("<D:owner/>", ok) + "</D:response>");
    std::string const dependent = "<D:status>HTTP/1.1 424 Failed Dependency</D:status>";
    CHECK(written_content([&](auto& out) {
              auto const changes = out.proppatch("/");
              add(changes);
              changes.add(403, dav::quota_used_bytes);
          }) ==
          "<D:response><D:href>/</D:href>" + propstat("<D:acl/><D:owner/><D:group/>", dependent) +
              propstat("<D:quota-used-bytes/>", "<D:status>HTTP/1.1 403 Forbidden</D:status>") +
              "</D:response>");
}

TEST_CASE("builder: of two properties of one name the one that can be written counts") {
    for (bool const is_first : {true, false}) {
        auto const written = written_content([&](auto& out) {
            out.response("/").propstat(200, dav::owner(is_first ? "\x01" : "a"),
                                       dav::owner(is_first ? "a" : "\x01"),
                                       dav::displayname("\x02"), dav::displayname("\x03"));
        });
        CHECK(written == "<D:response><D:href>/</D:href>" +
                             propstat("<D:owner><D:href>a</D:href></D:owner>", ok) +
                             propstat("<D:displayname/>",
                                      "<D:status>HTTP/1.1 500 Internal Server Error</D:status>") +
                             "</D:response>");
    }
    CHECK(written_content([](auto& out) {
              out.response("/").propstat(200, dav::owner("a"), dav::owner("\x01"));
          }) == "<D:response><D:href>/</D:href>" +
                    propstat("<D:owner><D:href>a</D:href></D:owner>", ok) + "</D:response>");
}

TEST_CASE("builder: a change that could not be written is not hidden by another of that name") {
    CHECK(written_content([](auto& out) {
              out.proppatch("/")
                  .add(200, dav::owner("\x01"))
                  .add(200, dav::owner("a"))
                  .add(200, dav::acl);
          }) ==
          "<D:response><D:href>/</D:href>" +
              propstat("<D:acl/>", "<D:status>HTTP/1.1 424 Failed Dependency</D:status>") +
              propstat("<D:owner/>", "<D:status>HTTP/1.1 500 Internal Server Error</D:status>") +
              "</D:response>");
    CHECK(failure_of([](auto& out) {
              out.response("/").propstat(200, dav::owner("\x01")).propstat(404, dav::owner);
          }).detail == "one property under two statuses");
}

TEST_CASE("builder: what could not be written is no success") {
    ms::write_options options;
    options.unwritable_status = 207;
    auto const write = [](auto& out) { out.response("/").propstat(200, dav::owner("\x01")); };
    CHECK(failure_of(write, options).code == ms::rule::unwritable_response);
    options.unwritable_status = 600;
    CHECK(failure_of(write, options).code == ms::rule::unwritable_response);
}

TEST_CASE("builder: the limits of readers") {
    ms::write_options options;
    auto const code = [&options](auto write) { return failure_of(write, options).code; };
    options.limits.responses = 1;
    CHECK(code([](auto& out) {
              out.removed("/a");
              out.removed("/b");
          }) == ms::rule::limit_responses);
    options.limits = {};
    options.limits.properties = 2;
    CHECK(code([](auto& out) {
              out.response("/").propstat(200, dav::acl, dav::owner).propstat(404, dav::group);
          }) == ms::rule::limit_properties);
    options.limits = {};
    options.limits.response_bytes = 500;
    CHECK(code([](auto& out) {
              out.response("/").propstat(200, dav::displayname(std::string(500, 'x')));
          }) == ms::rule::limit_response_bytes);
    CHECK(code([](auto& out) {
              auto const r = out.grouped("/");
              for (int i = 0; i < 10; ++i)
                  r.add(200, dav::displayname(std::string(100, 'x')));
          }) == ms::rule::limit_response_bytes);
    options.limits = {};
    options.limits.total_bytes = 500;
    CHECK(code([](auto& out) {
              for (auto const* const h : {"/a", "/b", "/c", "/d", "/e", "/f"})
                  out.removed(h);
          }) == ms::rule::limit_total_bytes);
    options.limits = {};
    options.limits.href_bytes = 10;
    CHECK(code([](auto& out) { out.removed("/0123456789"); }) == ms::rule::limit_href_bytes);
}

TEST_CASE("builder: a sink that throws ends the document") {
    for (int const failing : {1, 2, 3}) {
        std::string got;
        int call = 0;
        auto out = ms::build<ms::xml>([&](std::string_view piece) {
            if (++call == failing) throw 7;
            got += piece;
        });
        auto const write = [&] {
            out.response("/a").status(200);
            out.response("/b").status(200);
            static_cast<void>(out.finish());
        };
        CHECK_THROWS_AS(write(), int);
        CHECK_FALSE(out.ok());
        out.response("/c").status(200);
        CHECK_FALSE(out.finish().has_value());
        CHECK(out.finish().error().code == ms::rule::truncated);
        CHECK(got.find("</D:multistatus>") == got.npos);
        CHECK(call == failing);
    }
}

TEST_CASE("builder: minimal hides no failure of a PROPPATCH") {
    std::string body;
    ms::write_options options;
    options.minimal = true;
    ms::builder<ms::xml> out(body, options);
    out.proppatch("/a").add(200, dav::displayname).add(404, dav::getetag);
    REQUIRE(out.finish().has_value());
    auto const doc = ms::parse<ms::xml>(body, ms::strict()).value();
    CHECK(doc[0][dav::displayname].status().code() == 424);
    CHECK(doc[0][dav::getetag].status().code() == 404);
}

TEST_CASE("builder: what is written keeps the limits of its reader") {
    std::string const long_text(17 << 10, 'x');
    auto const code = [](auto write) {
        std::string body;
        ms::builder<ms::xml> out(body);
        write(out);
        return out.finish().error().code;
    };
    CHECK(code([&](auto& out) { out.response("/a").status(301).location("/" + long_text); }) ==
          ms::rule::limit_href_bytes);
    CHECK(code([&](auto& out) { out.response("/a").status(403).description("x", long_text); }) ==
          ms::rule::limit_name_bytes);
    CHECK(code([&](auto& out) { out.description("x", long_text); }) == ms::rule::limit_name_bytes);
    std::string const huge(33 << 20, 'x');
    CHECK(code([&](auto& out) { out.sync_token(huge); }) == ms::rule::limit_value_bytes);
    CHECK(code([&](auto& out) { out.response("/a").status(403).description(huge); }) ==
          ms::rule::limit_value_bytes);
}

TEST_CASE("builder: a body of as many bytes as allowed, and of one more") {
    auto const written = [](std::uint64_t most, std::string& body) {
        ms::write_options options;
        options.limits.total_bytes = most;
        ms::builder<ms::xml> out(body, options);
        out.response("/a").status(200);
        out.response("/b").status(404);
        return out.finish().error().code;
    };
    std::string whole, same, less;
    REQUIRE(written(10'000, whole) == ms::rule::none);
    CHECK(written(whole.size(), same) == ms::rule::none);
    CHECK(same == whole);
    CHECK(written(whole.size() - 1, less) == ms::rule::limit_total_bytes);
}

TEST_CASE("builder: no part that fails is forgotten by what follows") {
    ms::write_options options;
    options.limits.value_bytes = 80;
    auto const error_of = [&](auto write) {
        std::string body;
        ms::builder<ms::xml> out{body, options};
        out.response("/a").propstat(200, dav::getetag("\"1\""));
        out.response("/b").propstat(200, dav::getetag("\"1\""));
        write(out);
        auto const xml = out.finish().error();
        ms::builder<ms::json> same{body, options};
        same.response("/a").propstat(200, dav::getetag("\"1\""));
        write(same);
        CHECK(same.finish().error().code == xml.code);
        return xml.code;
    };
    auto const href = "/" + std::string(80, 'x');
    CHECK(error_of([&](auto& out) { out.response(href).propstat(200, dav::getetag("\"1\"")); }) ==
          ms::rule::limit_value_bytes);
    CHECK(error_of([&](auto& out) { out.grouped(href).add(200, dav::getetag("\"1\"")); }) ==
          ms::rule::limit_value_bytes);
    CHECK(error_of([&](auto& out) {
              out.response(href).propstat(200, ms::name{"u", "a b"});
          }) == ms::rule::limit_value_bytes);
    auto const line = "HTTP/1.1 200 " + std::string(80, 'x');
    CHECK(error_of([&](auto& out) {
              out.response("/c").propstat(ms::status(200, line), dav::getetag("\"1\""));
          }) == ms::rule::limit_value_bytes);
    CHECK(error_of([&](auto& out) { out.response("/c").status(ms::status(200, line)); }) ==
          ms::rule::limit_value_bytes);
}

TEST_CASE("builder: what stands behind the responses can be read, too") {
    ms::write_options options;
    options.limits.response_bytes = 150;
    std::string body;
    ms::builder<ms::xml> out{body, options};
    out.sync_token(std::string(30, '&'));
    CHECK(out.finish().error().code == ms::rule::limit_response_bytes);
    ms::builder<ms::json> same{body, options};
    same.sync_token(std::string(80, '"'));
    CHECK(same.finish().error().code == ms::rule::limit_response_bytes);
}

TEST_CASE("builder: the root is within the limits") {
    ms::write_options options;
    options.limits.namespaces = 4;
    for (auto const* const prefix : {"a", "b", "c"})
        options.prefixes.on_root.push_back({prefix, std::string("urn:") + prefix});
    std::string body;
    ms::builder<ms::xml> full{body, options};
    full.response("/").status(200);
    CHECK(full.finish().has_value());
    options.prefixes.on_root.push_back({"d", "urn:d"});
    ms::builder<ms::xml> out{body, options};
    out.response("/").status(200);
    CHECK(out.finish().error().code == ms::rule::limit_namespaces);

    ms::write_options long_prefix;
    long_prefix.prefixes.dav = std::string(1005, 'D');
    ms::builder<ms::xml> other{body, long_prefix};
    other.response("/").status(200);
    CHECK(other.finish().error().code == ms::rule::limit_name_bytes);
    long_prefix.prefixes.dav.pop_back();
    body.clear();
    ms::builder<ms::xml> longest{body, long_prefix};
    longest.response("/").status(200).description("d");
    CHECK(longest.finish());
    CHECK(ms::parse<ms::xml>(body, ms::strict()));
}

TEST_CASE("builder: a trailing extension is repaired once") {
    std::string body;
    ms::builder<ms::xml> out{body};
    out.extension(ms::text_property<std::string_view>({"urn:x", "y"}, "a\x01"));
    CHECK(out.finish());
    CHECK(out.repairs() == 1);
}
