// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/response_collector.hpp>

#include <multistatus/response.hpp>

#include <support/catch.hpp>
#include <support/summary.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::detail;

namespace {

struct collecting {
    parse_options options{};
    open_elements open{};
    reporter report{conformance::tolerant, 100, open};
    response_collector collector{options, report};

    collecting() { begin(); }
    void begin() {
        collector.tape().reset({});
        CHECK(collector.begin(0));
    }
    text_ref text(std::string_view t) { return collector.tape().refer(t); }
    collecting& href(std::string_view h) {
        CHECK(collector.add_href(text(h), 1));
        return *this;
    }
    collecting& status(std::string_view line) {
        CHECK(collector.add_status(text(line), 1));
        return *this;
    }
    collecting& propstat(std::string_view line, std::vector<std::string_view> const& names) {
        collector.begin_propstat();
        collector.add_prop();
        for (auto const n : names) {
            CHECK(collector.add_property(1));
            collector.tape().start_element(node_kind::property, "DAV:", n);
            collector.tape().end_element();
        }
        CHECK(collector.add_propstat_status(text(line), 1));
        CHECK(collector.end_propstat(1));
        return *this;
    }
    // What the response came to, and what was reported.
    std::string end() {
        CHECK(collector.end());
        std::string all =
            collector.is_kept()
                ? test::summary_of(response_view(borrowed_tape(collector.tape().view())))
                : "none";
        std::vector<diagnostic> found;
        report.locate_all([](std::uint64_t at) { return position{at, 1, 1}; });
        report.take(found);
        for (auto const& d : found)
            all.append("; ").append(describe(d.code).name);
        return all;
    }
};

}  // namespace

TEST_CASE("Parts come together in any order") {
    CHECK(collecting().status("HTTP/1.1 200 OK").href("/a").href("/b").end() == "/a /b = 200");
    CHECK(collecting().propstat("HTTP/1.1 200 OK", {"x"}).href("/a").end() == "/a {200 x}");
}

TEST_CASE("Two forms in one response become one") {
    auto const failed = [](std::string_view line) {
        return collecting().href("/a").status(line).propstat("HTTP/1.1 200 OK", {"x"}).end();
    };
    CHECK(failed("HTTP/1.1 404 Not Found") == "/a = 404; status-and-propstat");
    CHECK(failed("HTTP/1.1 200 OK") == "/a {200 x}; status-and-propstat");
    CHECK(failed("HTTP/1.1 302 Found") == "/a {200 x}; status-and-propstat");
    CHECK(failed("?") == "/a = -[?]; status-and-propstat; malformed-status");
    CHECK(collecting()
              .href("/a")
              .status("HTTP/1.1 200 OK")
              .propstat("HTTP/1.1 404 Not Found", {})
              .end() == "/a = 200; status-and-propstat");
    CHECK(collecting().href("/a").href("/b").propstat("HTTP/1.1 200 OK", {"x"}).end() ==
          "/a {200 x}; hrefs-and-propstat");
    CHECK(collecting().href("/a").end() == "/a = -; empty-response");
    CHECK(collecting().status("HTTP/1.1 200 OK").end() == "none; missing-href");
}

TEST_CASE("Repeated properties are found, few or many") {
    std::string both_in_few;
    for (std::size_t const count : {0u, 1u, 20u, 30u, 500u}) {
        CAPTURE(count);
        std::vector<std::string> names;
        for (std::size_t i = 0; i < count; ++i)
            names.push_back("n" + std::to_string(i));
        std::vector<std::string_view> views(names.begin(), names.end());
        auto const reported = [&](std::vector<std::string_view> other) {
            auto first = views;
            first.push_back("x");
            auto const text = collecting()
                                  .href("/a")
                                  .propstat("HTTP/1.1 200 OK", first)
                                  .propstat("HTTP/1.1 404 Not Found", other)
                                  .propstat("HTTP/1.1 200 OK", {"z"})
                                  .end();
            auto const at = text.find(';');
            return at == text.npos ? "" : text.substr(at);
        };
        CHECK(reported({"y"}) == "");
        CHECK(reported({"x"}) == "; conflicting-property");
        CHECK(reported({"y", "y"}) == "; repeated-property");
        CHECK(reported({"z"}) == "; conflicting-property");
        auto const both = reported({"x", "x"});
        if (count == 0) both_in_few = both;
        CHECK(both == both_in_few);
    }
}

TEST_CASE("Marks tell where a closer look for repeated properties is needed, and no more") {
    auto const reported = [](std::vector<std::string_view> const& names, std::uint8_t first_mark,
                             std::uint8_t second_mark) {
        collecting c;
        c.href("/a");
        c.collector.begin_propstat();
        c.collector.add_prop();
        c.collector.skip_properties(1);
        std::uint8_t const marks[] = {first_mark, second_mark};
        for (std::size_t i = 0; i < 2; ++i) {
            c.collector.add_marked_property(marks[i]);
            c.collector.tape().add_element(node_kind::property, {"DAV:", names[i]}, {});
        }
        CHECK(c.collector.add_propstat_status(c.text("HTTP/1.1 200 OK"), 1));
        CHECK(c.collector.end_propstat(1));
        return c.end();
    };
    CHECK(reported({"x", "y"}, 3, 200) == "/a {200 x y}");
    CHECK(reported({"x", "y"}, 67, 67) == "/a {200 x y}");
    CHECK(reported({"x", "x"}, 255, 255) == "/a {200 x x}; repeated-property");
}

TEST_CASE("The same status line is read the same each time") {
    collecting c;
    for (std::string_view const line :
         {"", "HTTP/1.1 200 OK", "HTTP/1.1 200 OK", "HTTP/1.1 404 Gone", "HTTP/1.1 404 Gone",
          "HTTP/1.1 404 Not Found", "?", "?", "", "HTTP/1.1 200 OK"}) {
        CHECK(c.collector.accepts_status(line) == (line.size() > 1));
        auto const at = c.text(line);
        CHECK(c.collector.add_status(at, 1));
        auto const& n = c.collector.tape().nodes().back();
        status const said(n.code, c.collector.tape().text(n.text));
        CHECK(said ==
              status(line.size() < 2 ? 0 : std::stoi(std::string(line.substr(9, 3))), line));
    }
}

TEST_CASE("A response without href is one where something else tells what it is about") {
    collecting c;
    CHECK(c.collector.add_status(404, {}, 1));
    c.collector.add_id();
    CHECK(c.collector.end());
    CHECK(c.collector.is_kept());
    c.begin();
    CHECK(c.collector.add_status(404, {}, 1));
    CHECK(c.collector.end());
    CHECK_FALSE(c.collector.is_kept());
}

TEST_CASE("A status may be a code, with a line where that is unusual") {
    collecting c;
    c.href("/a");
    CHECK(c.collector.add_status(404, c.text("HTTP/1.1 404 Not Found"), 1));
    CHECK(c.collector.tape().nodes().back().code == 404);
    CHECK(c.collector.tape().nodes().back().text.empty());
    CHECK(c.collector.add_status(404, c.text("HTTP/2 404"), 1));
    CHECK_FALSE(c.collector.tape().nodes().back().text.empty());
    std::vector<diagnostic> found;
    CHECK(c.collector.add_status(600, {}, 1));
    CHECK(c.collector.add_status(0, {}, 1));
    CHECK(c.collector.add_status(102, {}, 1));
    c.report.take(found);
    REQUIRE(found.size() == 3);
    CHECK(found[0].code == rule::status_out_of_range);
    CHECK(found[1].code == rule::malformed_status);
    CHECK(found[2].code == rule::informational_status);
}

TEST_CASE("response_collector: keeps nothing before there was a response") {
    parse_options const options;
    open_elements const open;
    reporter report{conformance::tolerant, 100, open};
    CHECK_FALSE(response_collector(options, report).is_kept());
}
