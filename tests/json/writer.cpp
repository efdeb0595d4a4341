// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/writer.hpp>

#include <multistatus/dav.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/written_json.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::failure_as;
using ms::test::json_response;
using ms::test::json_responses;
using ms::test::written_as;

static_assert(ms::writable_format<ms::json>);
static_assert(ms::writable_format<ms::ndjson>);

namespace {

constexpr ms::property_name batch_id{"urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321", "id"};
std::vector<std::string> const no_href;

// Problem details as an element, from texts in the order type, title, status, detail.
auto problem(std::vector<std::string> const& texts) {
    return ms::content_property(ms::name{"urn:ietf:rfc:7807", "problem"}, [texts](auto& out) {
        constexpr std::string_view names[] = {"type", "title", "status", "detail"};
        for (std::size_t i = 0; i < texts.size(); ++i)
            out.start_element({"urn:ietf:rfc:7807", names[i]}).text(texts[i]).end_element();
    });
}

}  // namespace

TEST_CASE("json_writer: the front page", "[written]") {
    auto const body = written_as<ms::json>([](auto& out) {
        out.response("/report.pdf").status(200);
        out.response("/archive.zip")
            .status(403)
            .error(dav::need_privileges)
            .description("read only");
        out.response("/docs/")
            .propstat(200, dav::resourcetype(dav::collection), dav::getetag("\"a1\""))
            .propstat(404, dav::quota_used_bytes);
        out.sync_token("urn:sync:42");
    });
    CHECK(body ==
          R"({"responses":[{"href":"/report.pdf","status":200},)"
          R"({"href":"/archive.zip","status":403,"error":["need-privileges"],)"
          R"("description":"read only"},)"
          R"({"href":"/docs/","propstats":[{"status":200,"props":{"resourcetype":["collection"],)"
          R"("getetag":"\"a1\""}},{"status":404,"props":{"quota-used-bytes":null}}]}],)"
          R"("syncToken":"urn:sync:42",)"
          R"("summary":{"total":3,"failed":1,"statuses":{"200":2,"403":1}}})");
}

TEST_CASE("json_writer: the JSON form, a batch API", "[written]") {
    auto const body = written_as<ms::json>([](auto& out) {
        out.response("/orders/1").status(201).location("/orders/1");
        out.response("/orders/2")
            .status(409)
            .error(problem(
                {"https://api.example/probs/out-of-stock", "Out of stock", "409", "2 left"}))
            .extension(batch_id("line-2"));
        out.response(no_href).status(424).description("not tried").extension(batch_id("line-3"));
    });
    CHECK(body == R"({"responses":[{"href":"/orders/1","status":201,"location":"/orders/1"},)"
                  R"({"id":"line-2","href":"/orders/2","status":409,)"
                  R"("problem":{"type":"https://api.example/probs/out-of-stock",)"
                  R"("title":"Out of stock","status":409,"detail":"2 left"}},)"
                  R"({"id":"line-3","status":424,"description":"not tried"}],)"
                  R"("summary":{"total":3,"failed":2,"statuses":{"201":1,"409":1,"424":1}}})");
}

TEST_CASE("json_writer: the JSON form, a PROPFIND", "[written]") {
    constexpr std::string_view b = "http://ns.example.com/b/";
    auto const author = ms::content_property(ms::name{b, "author"}, [b](auto& out) {
        out.attribute({ms::xml_namespace, "lang"}, "en");
        out.start_element({b, "Name"}).text("J. Doe").end_element();
    });
    auto const note = ms::content_property(ms::name{"urn:x", "note"}, [](auto& out) {
        out.start_element({"urn:x", "b"}).end_element().text(" mixed ");
        out.start_element({"urn:x", "i"}).text("text").end_element();
    });
    auto const types = ms::content_property(dav::resourcetype, [](auto& out) {
        out.start_element(dav::collection).end_element();
        out.start_element({"urn:ietf:params:xml:ns:caldav", "calendar"}).end_element();
    });
    auto const principal = ms::content_property(dav::current_user_principal, [](auto& out) {
        out.start_element(dav::href).text("/principals/u1/").end_element();
    });
    auto const locks = ms::content_property(dav::supportedlock, [](auto& out) {
        out.start_element({"DAV:", "lockentry"}).start_element({"DAV:", "lockscope"});
        out.start_element({"DAV:", "exclusive"}).end_element().end_element();
        out.start_element({"DAV:", "locktype"}).start_element({"DAV:", "write"}).end_element();
        out.end_element().end_element();
    });
    ms::write_options options;
    options.summary = false;
    auto const body = written_as<ms::json>(
        [&](auto& out) {
            out.response("/cal/")
                .propstat(200, dav::displayname("Work"), dav::getcontentlength(4525),
                          dav::getetag("\"a1\""), types, principal, locks, author, note)
                .propstat(403, dav::quota_used_bytes)
                .error(dav::cannot_modify_protected_property)
                .description("read only", "en")
                .propstat(404, ms::name{b, "missing"});
            out.sync_token("http://example.com/sync/42");
        },
        options);
    CHECK(body ==
          R"({"responses":[{"href":"/cal/","propstats":[{"status":200,"props":{)"
          R"("displayname":"Work","getcontentlength":4525,"getetag":"\"a1\"",)"
          R"("resourcetype":["collection","{urn:ietf:params:xml:ns:caldav}calendar"],)"
          R"("current-user-principal":[{"href":"/principals/u1/"}],)"
          R"("supportedlock":[{"lockentry":[{"lockscope":["exclusive"]},{"locktype":["write"]}]}],)"
          R"("{http://ns.example.com/b/}author":{"@xml:lang":"en",)"
          R"("#":[{"{http://ns.example.com/b/}Name":"J. Doe"}]},)"
          R"("{urn:x}note":["{urn:x}b",{"#":" mixed "},{"{urn:x}i":"text"}]}},)"
          R"({"status":403,"props":{"quota-used-bytes":null},)"
          R"("error":["cannot-modify-protected-property"],)"
          R"("description":{"@xml:lang":"en","#":"read only"}},)"
          R"({"status":404,"props":{"{http://ns.example.com/b/}missing":null}}]}],)"
          R"("syncToken":"http://example.com/sync/42"})");
}

TEST_CASE("json_writer: the JSON form, errors, hrefs, redirects and status lines", "[written]") {
    CHECK(json_responses([](auto& out) {
              out.response({"/a", "/b"})
                  .status(423)
                  .error(dav::lock_token_submitted(dav::href("/a")));
              out.redirect("/old", 301, "https://x/new");
              out.removed("/gone.ics");
              out.truncated("/cal/");
              out.response("/odd").status(ms::status(200, "HTTP/0.0 200 OK"));
          }) == R"({"href":"/a","additionalHrefs":["/b"],"status":423,)"
                R"("error":[{"lock-token-submitted":[{"href":"/a"}]}]},)"
                R"({"href":"/old","status":301,"location":"https://x/new"},)"
                R"({"href":"/gone.ics","status":404},)"
                R"({"href":"/cal/","status":507,"error":["number-of-matches-within-limits"]},)"
                R"({"href":"/odd","status":200,"statusLine":"HTTP/0.0 200 OK"})");
}

TEST_CASE("json_writer: the JSON form, lines", "[written]") {
    CHECK(written_as<ms::ndjson>([](auto& out) {
              out.response("/a").status(200);
              out.removed("/b");
              out.sync_token("s:1");
          }) == "{\"multistatus\":1}\n"
                "{\"href\":\"/a\",\"status\":200}\n"
                "{\"href\":\"/b\",\"status\":404}\n"
                "{\"end\":{\"responses\":2,\"syncToken\":\"s:1\"}}\n");
}

TEST_CASE("json_writer: a document without responses", "[written]") {
    CHECK(written_as<ms::json>([](auto&) {}) ==
          R"({"responses":[],"summary":{"total":0,"failed":0,"statuses":{}}})");
    CHECK(written_as<ms::ndjson>([](auto&) {}) ==
          "{\"multistatus\":1}\n{\"end\":{\"responses\":0}}\n");
}

TEST_CASE("json_writer: for people, a line for each response", "[written]") {
    ms::write_options options;
    options.indentation = ms::indentation::lines;
    CHECK(written_as<ms::json>(
              [](auto& out) {
                  out.removed("/a");
                  out.removed("/b");
                  out.description("d");
                  out.extension(ms::name{"urn:x", "y"});
              },
              options) == R"({"responses":[
  {"href":"/a","status":404},
  {"href":"/b","status":404}],
 "description":"d",
 "summary":{"total":2,"failed":2,"statuses":{"404":2}},
 "ext":["{urn:x}y"]}
)");
}

TEST_CASE("json_writer: each line reaches the sink as soon as it is complete") {
    std::vector<std::string> pieces;
    auto out = ms::build<ms::ndjson>([&pieces](std::string_view p) { pieces.emplace_back(p); });
    out.removed("/a");
    CHECK(pieces.empty());
    out.removed("/b");
    CHECK(pieces.size() == 1);
    out.flush();
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[1] == "{\"href\":\"/b\",\"status\":404}\n");
    CHECK(out.finish().has_value());
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[2] == "{\"end\":{\"responses\":2}}\n");
}

TEST_CASE("json_writer: a response in memory, however many there are") {
    std::size_t largest = 0;
    std::size_t all = 0;
    ms::write_options options;
    options.unique_hrefs = false;
    auto out = ms::build<ms::json>(
        [&](std::string_view p) {
            largest = p.size() > largest ? p.size() : largest;
            all += p.size();
        },
        options);
    for (int i = 0; i < 20'000; ++i)
        out.response("/a").propstat(200, dav::displayname("n"), dav::getetag("e"));
    REQUIRE(out.finish().has_value());
    CHECK(largest < 200);
    CHECK(all > 20'000 * 50);
}

TEST_CASE("json_writer: what explains a propstat, and the whole response", "[written]") {
    CHECK(json_response([](auto const& r) {
              r.propstat(200)
                  .extension(ms::name{"", "x"})
                  .extension(ms::property_name{"urn:x", "y"}("1"))
                  .propstat(404, dav::acl)
                  .error(dav::need_privileges)
                  .whole_response()
                  .description("b")
                  .extension(ms::name{"urn:x", "z"});
          }) == R"("propstats":[{"status":200,"props":{},"ext":["{}x",{"{urn:x}y":"1"}]},)"
                R"({"status":404,"props":{"acl":null},"error":["need-privileges"]}],)"
                R"("description":"b","ext":["{urn:x}z"])");
    CHECK(json_response([](auto const& r) {
              r.propstat(ms::status(200, "HTTP/1.1 200 Fine"), dav::acl).location("/l");
          }) == R"("propstats":[{"status":200,"statusLine":"HTTP/1.1 200 Fine",)"
                R"("props":{"acl":null}}],"location":"/l")");
}

TEST_CASE("json_writer: a name twice in a prop makes a list of it", "[written]") {
    CHECK(json_response([](auto const& r) {
              ms::property_name const p("DAV:", "p");
              r.propstat(200, dav::acl, p("a"), p("b"), dav::getcontentlength(1));
          }) == R"("propstats":[{"status":200,"propsList":["acl",{"p":"a"},{"p":"b"},)"
                R"({"getcontentlength":1}]}])");
    auto const many = json_response([](auto const& r) {
        std::vector<std::string> locals;
        for (int i = 0; i < 100; ++i)
            locals.push_back("p" + std::to_string(i == 99 ? 7 : i));
        std::vector<ms::name> names;
        for (auto const& local : locals)
            names.push_back({"urn:x", local});
        r.propstat(404, names);
    });
    CHECK(many.find("\"propsList\":[\"{urn:x}p0\",\"{urn:x}p1\",") != many.npos);
    CHECK(many.substr(many.rfind(',')) == ",\"{urn:x}p7\"]}]");
}

TEST_CASE("json_writer: sorted by status", "[written]") {
    CHECK(json_responses([](auto& out) {
              auto const r = out.grouped("/");
              r.add(404, dav::acl).add(200, dav::getcontentlength(1)).add(404, dav::group);
              r.add(403, dav::getetag, dav::need_privileges).add(403, dav::displayname);
              r.whole_response().description("d");
          }) == R"({"href":"/","propstats":[{"status":404,"props":{"acl":null,"group":null}},)"
                R"({"status":200,"props":{"getcontentlength":1}},)"
                R"({"status":403,"props":{"getetag":null},"error":["need-privileges"]},)"
                R"({"status":403,"props":{"displayname":null}}],"description":"d"})");
    CHECK(json_responses([](auto& out) {
              out.proppatch("/").add(200, dav::displayname).add(403, dav::getetag);
          }) == R"({"href":"/","propstats":[{"status":424,"props":{"displayname":null}},)"
                R"({"status":403,"props":{"getetag":null}}]})");
}

TEST_CASE("json_writer: minimal answers", "[written]") {
    ms::write_options minimal;
    minimal.minimal = true;
    CHECK(json_response([](auto const& r) { r.propstat(404, dav::acl).propstat(200, dav::owner); },
                        minimal) == R"("propstats":[{"status":200,"props":{"owner":null}}])");
    CHECK(json_response([](auto const& r) { r.propstat(404, dav::acl); }, minimal) ==
          R"("propstats":[{"status":200,"props":{}}])");
    minimal.filler = ms::minimal_filler::status;
    CHECK(json_response([](auto const& r) { r.propstat(404, dav::acl); }, minimal) ==
          R"("status":200)");
}

TEST_CASE("json_writer: what stands beside the responses comes in the order of the form",
          "[written]") {
    CHECK(written_as<ms::json>([](auto& out) {
              out.extension(ms::name{"urn:x", "a"});
              out.sync_token("urn:1");
              out.response("/").status(200);
              out.sync_token("urn:2\"");
              out.description("all", "en");
              out.extension(ms::property_name{"urn:x", "b"}("c"));
          }) == R"({"responses":[{"href":"/","status":200}],)"
                R"("description":{"@xml:lang":"en","#":"all"},"syncToken":"urn:2\"",)"
                R"("summary":{"total":1,"failed":0,"statuses":{"200":1}},)"
                R"("ext":["{urn:x}a",{"{urn:x}b":"c"}]})");
}

TEST_CASE("json_writer: three hrefs and more", "[written]") {
    CHECK(json_responses([](auto& out) {
              out.response({"/a", "/b", "/c", "/d"}).status(423);
          }) == R"({"href":"/a","additionalHrefs":["/b","/c","/d"],"status":423})");
}

TEST_CASE("json_writer: a status without a registered reason", "[written]") {
    CHECK(json_response([](auto const& r) { r.status(299); }) == R"("status":299)");
    CHECK(json_response([](auto const& r) { r.status(ms::status(299, "HTTP/1.1 299 Status")); }) ==
          R"("status":299)");
}

TEST_CASE("json_writer: a response needs an href or an id") {
    auto const neither = failure_as<ms::json>([](auto& out) { out.response(no_href).status(200); });
    CHECK(neither.code == ms::rule::unwritable_response);
    CHECK(neither.path == "response[1]");
    // XML has no such response.
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response(no_href).status(200).extension(batch_id("a"));
    CHECK(out.finish().error().code == ms::rule::unwritable_response);
    CHECK(body.empty());
}

TEST_CASE("json_writer: problems that are not plain stay where they are", "[written]") {
    auto const error = [](auto const&... conditions) {
        return json_response([&](auto const& r) { r.status(400).error(conditions...); });
    };
    CHECK(error(dav::acl, problem({"t"})) ==
          R"("status":400,"error":["acl"],"problem":{"type":"t"})");
    CHECK(error(problem({"t"}), dav::acl) ==
          R"("status":400,"error":[{"{urn:ietf:rfc:7807}problem":)"
          R"([{"{urn:ietf:rfc:7807}type":"t"}]},"acl"])");
    CHECK(error(problem({"t", "u", "4000"})).find("\"problem\":") == std::string::npos);
    CHECK(error(problem({})) == R"("status":400,"problem":{})");
    auto const in_propstat =
        json_response([](auto const& r) { r.propstat(403, dav::acl).error(problem({"t"})); });
    CHECK(in_propstat == R"("propstats":[{"status":403,"props":{"acl":null},)"
                         R"("problem":{"type":"t"}}])");
}

TEST_CASE("json_writer: documents of the other kinds have no form") {
    std::string body;
    CHECK(ms::write_error<ms::json>(body, dav::need_privileges).error().code ==
          ms::rule::unwritable_response);
    CHECK(ms::write_prop<ms::ndjson>(body, dav::lockdiscovery).error().code ==
          ms::rule::unwritable_response);
    CHECK(body.empty());
}

TEST_CASE("json_writer: after a failure nothing is written any more") {
    std::string body;
    ms::builder<ms::json> out(body);
    out.response("/a").status(200);
    out.response("b").status(200);
    auto const before = body;
    CHECK_FALSE(out.ok());
    out.response("/c").propstat(200, dav::acl);
    CHECK(out.finish().error().path == "response[2]/href");
    CHECK(body == before);
    CHECK(body == R"({"responses":[{"href":"/a","status":200})");
}

TEST_CASE("json_writer: never finished, no document") {
    std::string body;
    {
        ms::builder<ms::json> out(body);
        out.removed("/a");
        out.flush();
    }
    CHECK_FALSE(ms::parse<ms::json>(body).has_value());
    body.clear();
    {
        ms::builder<ms::ndjson> out(body);
        out.removed("/a");
        out.flush();
    }
    CHECK_FALSE(ms::parse<ms::ndjson>(body).has_value());
}

TEST_CASE("json_writer: text that XML cannot carry", "[written]") {
    ms::write_options options;
    options.text = ms::text_policy::error;
    auto const d = failure_as<ms::json>(
        [](auto& out) { out.response("/b").propstat(404, dav::displayname("a\x01")); }, options);
    CHECK(d.code == ms::rule::unwritable_text);
    CHECK(d.path == "response[1]/propstat[1]/prop/displayname");
    for (std::string_view const bad : {"\xFF", "\xEF\xBF\xBE", "\xED\xA0\x80", "\x1F", "\xC3"}) {
        auto const description = failure_as<ms::json>(
            [bad](auto& out) { out.response("/").status(200).description(bad); }, options);
        CHECK(description.path == "response[1]/responsedescription");
    }
    options.text = ms::text_policy::replace;
    CHECK(json_response([](auto const& r) { r.propstat(200, dav::displayname("a\x01z\xFF")); },
                        options) == "\"propstats\":[{\"status\":200,\"props\":{\"displayname\":"
                                    "\"a\xEF\xBF\xBDz\xEF\xBF\xBD\"}}]");
    CHECK(json_response([](auto const& r) {
              r.propstat(200, dav::getetag("e"), dav::displayname("a\x01"));
          }) == R"("propstats":[{"status":200,"props":{"getetag":"\"e\""}},)"
                R"({"status":500,"props":{"displayname":null}}])");
}

TEST_CASE("json_writer: the limits of readers") {
    ms::write_options options;
    auto const code = [&options](auto write) { return failure_as<ms::json>(write, options).code; };
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
    options.limits = {};
    options.limits.total_bytes = 100;
    CHECK(code([](auto& out) {
              for (auto const* const h : {"/a", "/b", "/c", "/d", "/e", "/f"})
                  out.removed(h);
          }) == ms::rule::limit_total_bytes);
    options.limits = {};
    options.limits.value_bytes = 10;
    CHECK(code([](auto& out) { out.sync_token("01234567890"); }) == ms::rule::limit_value_bytes);
    options.limits = {};
    std::string const long_text(17 << 10, 'x');
    CHECK(code([&](auto& out) { out.response("/a").status(403).description("x", long_text); }) ==
          ms::rule::limit_name_bytes);
}

TEST_CASE("json_writer: a name twice in a prop, of which another took the place in memory") {
    constexpr ms::property_name again{"urn:p", "af"};
    constexpr ms::property_name other{"DAV:", "propstat"};
    constexpr ms::property_name first{"DAV:", "x"};
    std::string body;
    ms::builder<ms::json> out(body);
    for (auto const* const href : {"/1", "/2", "/3"})
        out.response(href).propstat(404, first, again, other, again);
    REQUIRE(out.finish().has_value());
    auto const read = ms::parse<ms::json>(body, ms::strict());
    REQUIRE(read.has_value());
    for (auto const& r : *read)
        CHECK(r.propstats().front().properties().size() == 4);
}
