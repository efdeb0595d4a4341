// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/problem.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>
#include <support/written_json.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

ms::problem const full{.type = "https://api.example/probs/out-of-stock",
                       .title = "Out of <stock>",
                       .status = 409,
                       .detail = " 2 left\n",
                       .instance = "/orders/2#1",
                       .extensions = {{"balance", "30.50"},
                                      {"text", R"("30")"},
                                      {"yes", "true"},
                                      {"none", "null"},
                                      {"empty", R"("")"},
                                      {"list", "[]"},
                                      {"object", "{}"},
                                      {"accounts", R"(["/1",{"a":["b",2]},[[]],""])"},
                                      {"like_list", R"({"a":1,"i":["x"]})"}}};

template <class Format>
ms::response written_with(ms::problem const& p) {
    std::string body;
    ms::builder<Format> out(body);
    out.response("/").status(409).problem(p);
    auto const& outcome = out.finish();
    INFO(to_string(outcome.error()));
    REQUIRE(outcome.has_value());
    INFO(body);
    auto const read = ms::parse<Format>(body, ms::strict());
    REQUIRE(read.has_value());
    return read.value()[0];
}
template <class Format>
bool survives(ms::problem const& p) {
    auto const r = written_with<Format>(p);
    auto const back = r.problem();
    CAPTURE(back.reason());
    return back && back.remark().empty() && *back == p;
}
/// The members of problem details in XML, where `p:` is their namespace.
ms::response xml_problem(std::string_view members) {
    auto const inside = std::string("<D:status>HTTP/1.1 409 Conflict</D:status><D:error>")
                            .append(R"(<p:problem xmlns:p="urn:ietf:rfc:7807" xmlns:b=")")
                            .append("urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321\">")
                            .append(members)
                            .append("</p:problem></D:error>");
    return ms::parse<ms::xml>(ms::test::in_response(inside)).value()[0];
}
ms::diagnostic failure_with(ms::problem const& p) {
    std::string body;
    ms::builder<ms::json> out(body);
    out.response("/").status(409).problem(p);
    return out.finish().error();
}

}  // namespace

TEST_CASE("problem: what is written is read, in all formats") {
    for (auto const& p : {full, ms::problem{}, ms::problem{.title = "t"},
                          ms::problem{.status = 100, .extensions = {{"i", "1"}}}}) {
        CAPTURE(p.title);
        CHECK(survives<ms::json>(p));
        CHECK(survives<ms::ndjson>(p));
        CHECK(survives<ms::xml>(p));
    }
}

TEST_CASE("problem: a member of the name that items have makes no array of it", "[written]") {
    CHECK(ms::test::json_responses([](auto& out) {
              out.response("/").status(409).problem({.extensions = {{"i", "1"}}});
          }) == R"({"href":"/","status":409,"problem":{"i":1}})");
}

TEST_CASE("problem: in JSON it is the object that it stands for", "[written]") {
    CHECK(
        ms::test::json_responses([](auto& out) { out.response("/").status(409).problem(full); }) ==
        R"({"href":"/","status":409,)"
        R"("problem":{"type":"https://api.example/probs/out-of-stock","title":"Out of <stock>",)"
        R"("status":409,"detail":" 2 left\n","instance":"/orders/2#1","balance":30.50,)"
        R"("text":"30","yes":true,"none":null,"empty":"","list":[],"object":{},)"
        R"("accounts":["/1",{"a":["b",2]},[[]],""],"like_list":{"a":1,"i":["x"]}}})");
}

TEST_CASE("problem: among other conditions, in propstats, and by its own name") {
    std::string body;
    ms::builder<ms::json> out(body);
    out.response("/a").status(403).error(dav::need_privileges, full);
    out.response("/b")
        .propstat(403, dav::acl)
        .problem(full)
        .whole_response()
        .problem({.title = "t"});
    out.response("/c").status(403).error(ms::problem_details(full));
    REQUIRE(out.finish().has_value());
    CHECK(body.find(R"("error":["need-privileges"],"problem":{"type")") != std::string::npos);
    auto const doc = ms::parse<ms::json>(body, ms::strict()).value();
    CHECK(doc[0].error().contains(dav::need_privileges));
    CHECK(*doc[0].problem() == full);
    CHECK(*doc[0].error()[ms::problem_details] == full);
    CHECK(*doc[1].propstats().front().problem() == full);
    CHECK(doc[1].problem()->title == "t");
    CHECK(*doc[2].problem() == full);
    CHECK(*ms::response_view(doc[2]).problem() == full);
}

TEST_CASE("problem: where there is none, it says so") {
    auto const r =
        ms::parse<ms::xml>(ms::test::in_multistatus(ms::test::response_of("/"))).value()[0];
    CHECK_FALSE(r.problem());
    CHECK_FALSE(r.problem().reason().empty());
}

TEST_CASE("problem: members are found by name") {
    CHECK(full.find("balance") == "30.50");
    CHECK(full.find("text") == R"("30")");
    CHECK_FALSE(full.find("title"));
    CHECK_FALSE(full.find("none of them"));
}

TEST_CASE("problem: XML that others wrote") {
    auto const spaced = xml_problem("\n <p:status> 409 </p:status>\n <p:type> urn:t </p:type>"
                                    "<p:title xml:lang=\"en\"> T </p:title>"
                                    "<p:balance>30</p:balance>"
                                    "<p:accounts>\n<p:i>a</p:i> <p:i>b</p:i></p:accounts>\n");
    auto const p = spaced.problem();
    REQUIRE(p);
    CHECK(p.remark().empty());
    CHECK(p->status == 409);
    CHECK(p->type == "urn:t");
    CHECK(p->title == " T ");
    CHECK(p->find("balance") == R"("30")");
    CHECK(p->find("accounts") == R"(["a","b"])");
    auto const other = xml_problem(R"(<x xmlns="urn:x"/><p:title>t</p:title>)").problem();
    REQUIRE(other);
    CHECK_FALSE(other.remark().empty());
    CHECK(other->title == "t");
}

TEST_CASE("problem: what is no problem has a reason") {
    for (auto const* const members : {"text",
                                      "<p:title>a</p:title><p:title>b</p:title>",
                                      "<p:status>x</p:status>",
                                      "<p:status/>",
                                      "<p:status>1000</p:status>",
                                      "<p:status>999</p:status>",
                                      "<p:status>99</p:status>",
                                      "<p:status>0</p:status>",
                                      "<p:status><p:i>1</p:i></p:status>",
                                      "<p:title><p:a/></p:title>",
                                      "<p:type b:json=\"number\">1</p:type>",
                                      "<p:a b:json=\"number\">x</p:a>",
                                      "<p:a b:json=\"odd\">1</p:a>",
                                      "<p:a b:json=\"null\">1</p:a>",
                                      "<p:a>text<p:b/></p:a>",
                                      "<p:a><p:i/><p:b/></p:a>",
                                      "<p:a><p:b/><p:i/></p:a>",
                                      "<p:a><p:b/><p:b/></p:a>",
                                      "<p:a><D:href/></p:a>",
                                      "<p:a/><p:a/>"}) {
        CAPTURE(members);
        auto const p = xml_problem(members).problem();
        CHECK_FALSE(p);
        CHECK_FALSE(p.reason().empty());
    }
}

TEST_CASE("problem: depth is limited in both directions") {
    std::string const open(99, '['), close(99, ']');
    CHECK(survives<ms::xml>({.extensions = {{"a", open + close}}}));
    CHECK(failure_with({.extensions = {{"a", "[[" + open + close + "]]"}}}).code ==
          ms::rule::unwritable_value);
    std::string deep;
    for (int i = 0; i < 110; ++i)
        deep += "<p:a>";
    deep += "<p:a/>";
    for (int i = 0; i < 110; ++i)
        deep += "</p:a>";
    CHECK_FALSE(xml_problem(deep).problem());
}

TEST_CASE("problem: members that cannot be written make the document fail") {
    auto const code = [](ms::problem_member const& m) {
        return failure_with({.title = "t", .extensions = {m}}).code;
    };
    CHECK(code({"a", "1"}) == ms::rule::none);
    CHECK(code({"a", "one"}) == ms::rule::unwritable_value);
    CHECK(code({"a", ""}) == ms::rule::unwritable_value);
    CHECK(code({"a b", "1"}) == ms::rule::unwritable_name);
    CHECK(code({"a", R"({"b c":1})"}) == ms::rule::unwritable_name);
    for (auto const* const known : {"type", "title", "status", "detail", "instance"})
        CHECK(code({known, R"("1")"}) == ms::rule::unwritable_value);
    CHECK(failure_with({.extensions = {{"a", "1"}, {"a", "2"}}}).code ==
          ms::rule::unwritable_value);
    CHECK(failure_with({.extensions = {{"a", "x"}}}).path == "response[1]/error/problem");
    // It would not be read as a part of the URI.
    CHECK(failure_with({.type = "urn:a\n"}).code == ms::rule::unwritable_value);
    CHECK(failure_with({.instance = " /a"}).code == ms::rule::unwritable_value);
}

TEST_CASE("problem: a status is none or one of HTTP") {
    for (int const code : {0, 100, 599})
        CHECK(failure_with({.status = code}).code == ms::rule::none);
    for (int const code : {-1, 1, 99, 600, 1000})
        CHECK(failure_with({.status = code}).code == ms::rule::unwritable_value);
}
