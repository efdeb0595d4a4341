// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/report_request.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

using namespace multistatus;
using namespace multistatus::test;

namespace {

std::string in_calendar(std::string_view root, std::string_view inside) {
    return std::string("<C:")
        .append(root)
        .append(" xmlns:C='urn:ietf:params:xml:ns:caldav' xmlns:D='DAV:'>")
        .append(inside)
        .append("</C:")
        .append(root)
        .append(">");
}
std::string asked(std::string_view body, parse_options options = {}) {
    return understood(parse_report(body, std::move(options)));
}
// Without the name of the root.
std::string asked_in_sync(std::string_view inside) {
    auto const text = asked(in_sync(inside));
    return text.substr(text.find(' '));
}

}  // namespace

TEST_CASE("A synchronization has a token, a level, a limit and properties") {
    auto const body = std::string(
        "<D:sync-collection xmlns:D='DAV:'><D:sync-token>\n urn:t:1 </D:sync-token><D:sync-level>"
        " infinite</D:sync-level><D:limit><D:nresults> 10 </D:nresults></D:limit>"
        "<D:prop><D:getetag/></D:prop></D:sync-collection>");
    auto const read = parse_report(body, strict()).value();
    CHECK(read.kind() == report_kind::sync_collection);
    CHECK(read.name() == name{"DAV:", "sync-collection"});
    CHECK(read.sync_token() == "urn:t:1");
    CHECK(read.sync_level() == sync_level::infinite);
    CHECK(read.limit() == std::uint64_t{10});
    CHECK(read.properties().wants({"DAV:", "getetag"}));
    CHECK(read.hrefs().empty());
}

TEST_CASE("The first synchronization has an empty token, which is not an absent one") {
    CHECK(parse_report(in_sync("<D:prop/>"), strict())->sync_token() == "");
    auto const read = parse_report("<D:sync-collection xmlns:D='DAV:'/>").value();
    CHECK_FALSE(read.sync_token());
    CHECK_FALSE(read.sync_level());
    CHECK_FALSE(read.limit());
    CHECK_FALSE(read.has_properties());
    CHECK(read.properties().kind() == propfind_kind::prop);
    CHECK(read.properties().names().empty());
}

TEST_CASE("What a report must have is demanded by strict reading only") {
    for (auto const& body :
         {std::string("<D:sync-collection xmlns:D='DAV:'><D:sync-token/><D:prop/>"
                      "</D:sync-collection>"),
          std::string("<D:sync-collection xmlns:D='DAV:'><D:sync-level>1</D:sync-level><D:prop/>"
                      "</D:sync-collection>"),
          in_sync(""), in_sync("<D:allprop/>"),
          std::string("<D:principal-property-search xmlns:D='DAV:'/>"),
          in_calendar("calendar-multiget", "<D:prop/>"), in_calendar("calendar-query", "<D:prop/>"),
          in_calendar("free-busy-query", "")}) {
        CAPTURE(body);
        CHECK(parse_report(body, strict()).error().code == rule::malformed_request);
        CHECK(parse_report(body));
    }
}

TEST_CASE("A limit is a number, in either namespace") {
    CHECK(asked_in_sync("<D:limit><D:nresults>0</D:nresults></D:limit>") == " # 1 <=0");
    CHECK(asked_in_sync("<CR:limit><CR:nresults>7</CR:nresults></CR:limit>") == " # 1 <=7");
    CHECK(asked_in_sync("<D:limit><D:x/><D:nresults>18446744073709551615</D:nresults></D:limit>") ==
          " # 1 <=18446744073709551615");
    for (auto const* const limit :
         {"<D:limit/>", "<D:limit><D:nresults/></D:limit>",
          "<D:limit><D:nresults>x</D:nresults></D:limit>",
          "<D:limit><D:nresults>-1</D:nresults></D:limit>",
          "<D:limit><D:nresults>1 2</D:nresults></D:limit>",
          "<D:limit><D:nresults>18446744073709551616</D:nresults></D:limit>"}) {
        CAPTURE(limit);
        CHECK(asked_in_sync(limit) == " !malformed-request");
    }
}

TEST_CASE("A token with an element in it is none, and does not ask for all") {
    auto const with = [](std::string const& token) {
        return asked("<D:sync-collection xmlns:D='DAV:'><D:sync-token>" + token +
                     "</D:sync-token><D:sync-level>1</D:sync-level><D:prop/></D:sync-collection>");
    };
    CHECK(with("urn:t") == "sync-collection #urn:t 1 prop");
    CHECK(with("urn:t<x/>") == " !malformed-request");
    CHECK(with("<x/>") == " !malformed-request");
    CHECK(with("<D:href>urn:t</D:href>") == " !malformed-request");
}

TEST_CASE("A level is one of two words") {
    auto const with = [](std::string const& level, parse_options options = {}) {
        auto const body = "<D:sync-collection xmlns:D='DAV:'><D:sync-token/><D:sync-level>" +
                          level + "</D:sync-level><D:prop/></D:sync-collection>";
        return asked(body, std::move(options));
    };
    CHECK(with("1", strict()) == "sync-collection # 1 prop");
    CHECK(with("infinite", strict()) == "sync-collection # infinite prop");
    CHECK(with("infinity") == "sync-collection # infinite prop ~deviating-value");
    CHECK(with("infinity", strict()) == " !malformed-request");
    CHECK(with("0") == " !malformed-request");
    CHECK(with("") == " !malformed-request");
}

TEST_CASE("report_request: of what may stand once the first counts") {
    CHECK(asked_in_sync("<D:sync-token>2</D:sync-token><D:sync-level>9</D:sync-level>") ==
          " # 1 ~repeated-element ~repeated-element");
    CHECK(asked_in_sync("<D:limit><D:nresults>1</D:nresults><D:nresults>2</D:nresults></D:limit>"
                        "<CR:limit><CR:nresults>3</CR:nresults></CR:limit>") ==
          " # 1 <=1 ~repeated-element ~repeated-element");
    CHECK(asked_in_sync("<D:prop/><D:allprop/>") == " !malformed-request");
}

TEST_CASE("A multiget has hrefs, as they stand on the wire") {
    auto const read =
        parse_report(in_calendar("calendar-multiget",
                                 "<D:prop><D:getetag/></D:prop><D:href>\n /a%20b?x&amp;y"
                                 " </D:href><D:href>http://h/c</D:href>"),
                     strict())
            .value();
    CHECK(read.kind() == report_kind::calendar_multiget);
    REQUIRE(read.hrefs().size() == 2);
    CHECK(read.hrefs()[0].text() == "/a%20b?x&y");
    CHECK(read.hrefs()[1].text() == "http://h/c");
    CHECK(asked(in_calendar("calendar-multiget", "<D:href/>")) ==
          "{urn:ietf:params:xml:ns:caldav}calendar-multiget  ~empty-href");
    CHECK(asked(in_calendar("calendar-multiget", "<D:href>/a<D:b/></D:href>")) ==
          "{urn:ietf:params:xml:ns:caldav}calendar-multiget /a ~element-in-text");
}

TEST_CASE("Filters, selectors and trees are in the root") {
    constexpr std::string_view caldav_space = "urn:ietf:params:xml:ns:caldav";
    auto const query =
        parse_report(in_calendar("calendar-query",
                                 "<D:prop><C:calendar-data><C:expand start='1'/></C:calendar-data>"
                                 "</D:prop> <C:filter><C:comp-filter name='V'/></C:filter>"),
                     strict())
            .value();
    auto const data = query.properties().find({caldav_space, "calendar-data"});
    REQUIRE(data);
    CHECK(data->elements().front().attribute({"", "start"}) == "1");
    auto const filter = query.root().find({caldav_space, "filter"});
    REQUIRE(filter);
    CHECK(filter->elements().front().attribute({"", "name"}) == "V");

    auto const tree = parse_report("<D:expand-property xmlns:D='DAV:'><D:property name='a'>"
                                   "<D:property name='b' namespace='urn:b'/></D:property>"
                                   "</D:expand-property>",
                                   strict())
                          .value();
    CHECK(tree.kind() == report_kind::expand_property);
    CHECK_FALSE(tree.has_properties());
    CHECK(summary_of(tree.root()) ==
          "expand-property(property@{}name=a(property@{}name=b@{}namespace=urn:b))");
}

TEST_CASE("Only what stands right below the root is about the report itself") {
    CHECK(asked("<D:principal-property-search xmlns:D='DAV:' test='anyof'><D:property-search>"
                "<D:prop><D:a/></D:prop><D:match>x</D:match></D:property-search>"
                "<D:prop><D:b/></D:prop></D:principal-property-search>",
                strict()) == "principal-property-search prop b");
}

TEST_CASE("A report that is not known may be anything") {
    auto const read = parse_report(
        "<x:r xmlns:x='urn:x' xmlns='DAV:'>t<prop>u<a/></prop> <allprop/><href>/h</href>"
        "<limit>5</limit><sync-level>9</sync-level></x:r>");
    CHECK(understood(read) == "{urn:x}r prop a /h ~unexpected-text");
    CHECK(read->kind() == report_kind::other);
    CHECK(read->root().contents().front().text() == "t");
    CHECK(asked("<r/>", strict()) == "{}r");
}

TEST_CASE("A report without a namespace is understood if it is one of WebDAV's own") {
    CHECK(asked("<sync-collection><sync-token>1</sync-token><prop><a/></prop></sync-collection>") ==
          "sync-collection #1 prop a ~missing-namespace");
}

TEST_CASE("Reports are equal if their roots are") {
    auto const a = parse_report(in_sync("<D:prop/>")).value();
    CHECK(a == parse_report(in_sync(" <D:prop/> ")).value());
    CHECK_FALSE(a == parse_report(in_sync("<D:prop><D:a/></D:prop>")).value());
}
