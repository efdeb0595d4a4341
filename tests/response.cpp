// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/response.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/summary.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace multistatus;
using namespace multistatus::test;

static_assert(std::is_copy_constructible_v<response> && std::is_move_assignable_v<response>);
static_assert(std::is_constructible_v<response, response_view>);
static_assert(!std::is_convertible_v<response_view, response>);

namespace {

response read_one(std::string_view inside) {
    auto const read = read_whole(in_response(inside));
    REQUIRE(read.responses.size() == 1);
    return read.responses[0];
}

std::string propstat_of(std::string_view properties, std::string_view line) {
    return std::string("<D:propstat><D:prop>")
        .append(properties)
        .append("</D:prop><D:status>")
        .append(line)
        .append("</D:status></D:propstat>");
}

}  // namespace

TEST_CASE("A response has one of two forms") {
    auto const status_form = read_one("<D:status>HTTP/1.1 404 Not Found</D:status>");
    CHECK(status_form.is_status_form());
    CHECK(status_form.status().code() == 404);
    CHECK(status_form.propstats().empty());
    CHECK(status_form.href() == href("/a"));
    CHECK(status_form.failed());
    auto const propstats = read_one(propstat_of("<D:x/>", "HTTP/1.1 404 Not Found") +
                                    propstat_of("<D:y/>", "HTTP/1.1 200 OK"));
    CHECK_FALSE(propstats.is_status_form());
    CHECK(propstats.propstats().size() == 2);
    CHECK(propstats.status().code() == 200);
    CHECK_FALSE(propstats.failed());
}

TEST_CASE("Where several propstats name a property the best one counts") {
    auto const not_found = propstat_of("<D:x/>", "HTTP/1.1 404 Not Found");
    auto const forbidden = propstat_of("<D:x/>", "HTTP/1.1 403 Forbidden");
    auto const ok = propstat_of("<D:x>1</D:x>", "HTTP/1.1 200 OK");
    auto const again = propstat_of("<D:x>2</D:x>", "HTTP/1.1 200 OK");
    name const x{dav_namespace, "x"};
    auto const found = [&](std::string const& inside) {
        auto const r = read_one(inside);
        return std::to_string(r[x].status().code()) + std::string(r[x]->text());
    };
    CHECK(found(not_found + ok) == "2001");
    CHECK(found(ok + not_found) == "2001");
    CHECK(found(not_found + ok + again) == "2001");
    CHECK(found(not_found + forbidden) == "404");
    CHECK(found(forbidden + not_found) == "403");
}

TEST_CASE("A response failed if anything but an absent property failed") {
    auto const ok = propstat_of("<D:x/>", "HTTP/1.1 200 OK");
    auto const failed = [](std::string const& inside) { return read_one(inside).failed(); };
    CHECK_FALSE(failed(ok));
    CHECK_FALSE(failed(ok + propstat_of("<D:y/>", "HTTP/1.1 404 Not Found")));
    CHECK_FALSE(failed(ok + propstat_of("<D:y/>", "HTTP/1.1 403 Forbidden")));
    CHECK(failed(ok + propstat_of("<D:y/>", "HTTP/1.1 507 Insufficient Storage")));
    CHECK(failed(ok + propstat_of("<D:y/>", "HTTP/1.1 424 Failed Dependency")));
    CHECK(failed(propstat_of("<D:y/>", "HTTP/1.1 404 Not Found")));
    CHECK_FALSE(failed(propstat_of("<D:y/>", "HTTP/1.1 208 Already Reported")));
    CHECK_FALSE(failed("<D:status>HTTP/1.1 204 No Content</D:status>"));
    CHECK(failed("<D:status>HTTP/1.1 302 Found</D:status>"));
}

TEST_CASE("A truncated list tells so by a status of 507") {
    auto const line = "<D:status>HTTP/1.1 507 Insufficient Storage</D:status>";
    CHECK(read_one(line).is_truncation());
    CHECK_FALSE(
        read_one(propstat_of("<D:x/>", "HTTP/1.1 507 Insufficient Storage")).is_truncation());
    CHECK_FALSE(read_one("<D:status>HTTP/1.1 200 OK</D:status>").is_truncation());
}

TEST_CASE("Where a member may be a 507 too, only that of the request tells of a truncated list") {
    auto const r = read_one("<D:status>HTTP/1.1 507 Insufficient Storage</D:status>");
    REQUIRE(r.href().text() == "/a");
    CHECK(r.is_truncation("http://example.com/a"));
    CHECK_FALSE(r.is_truncation("http://example.com/"));
    CHECK_FALSE(r.is_truncation("http://example.com/b"));
    CHECK_FALSE(read_one("<D:status>HTTP/1.1 200 OK</D:status>").is_truncation("/a"));
}

TEST_CASE("What stands beside the status") {
    auto const r =
        read_one("<D:status>HTTP/1.1 302 Found</D:status><D:location><D:href> /b </D:href>"
                 "</D:location><D:x/><D:responsedescription>d</D:responsedescription>"
                 "<y xmlns='urn:y'/>");
    REQUIRE(r.location().has_value());
    CHECK(r.location()->text() == "/b");
    CHECK(r.description().text == "d");
    CHECK(r.extensions().size() == 2);
    CHECK(r.error().empty());
    auto const none = read_one("<D:status>HTTP/1.1 200 OK</D:status>");
    CHECK_FALSE(none.location().has_value());
    CHECK(none.description() == description{});
    CHECK(none.extensions().empty());
}

TEST_CASE("Responses are equal in all that has a meaning") {
    auto const ok = std::string("<D:status>HTTP/1.1 200 OK</D:status>");
    CHECK(read_one(ok + "<D:x/>") == read_one("<D:x/>" + ok));
    CHECK(read_one(ok) != read_one(ok + "<D:x/>"));
    CHECK(read_one(ok) != read_one(ok + "<D:error><D:x/></D:error>"));
    CHECK(read_one(ok) != read_one(ok + "<D:location><D:href>/l</D:href></D:location>"));
    CHECK(read_one(ok) != read_one(ok + "<D:responsedescription>d</D:responsedescription>"));
    CHECK(read_one(ok) != read_one("<D:href>/b</D:href>" + ok));
    CHECK(read_one(ok) != read_one("<D:status>HTTP/1.1 200 ok</D:status>"));
    CHECK(read_one(ok) != read_one(propstat_of("", "HTTP/1.1 200 OK")));
}

TEST_CASE("An owned response outlives its source, and its moves") {
    std::optional<response> owned;
    {
        auto const body = in_prop("<D:x a='1'>t<D:y/>&amp;u</D:x>");
        for (auto const& view : responses<xml>(body))
            owned.emplace(view);
    }
    CHECK(summary_of(*owned) == "/a {200 x@{}a=1(t y &u)}");
    auto copy = *owned;
    response const moved = std::move(*owned);
    CHECK(summary_of(moved) == summary_of(copy));
    copy = moved;
    CHECK(copy == moved);
}
