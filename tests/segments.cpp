// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/segments.hpp>

#include <support/catch.hpp>

#include <support/random.hpp>
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>

using namespace multistatus;

namespace {

constexpr std::string_view collection = "https://h/c/";

std::string joined(std::string_view href, segment_rules rules = {}) {
    auto const names = relative_segments(href, collection, rules);
    if (!names) return "- " + std::string(names.reason());
    std::string all;
    for (auto const& n : *names)
        all.append(all.empty() ? "" : "|").append(n);
    return all;
}

constexpr segment_rules octets{.text = false};
constexpr segment_rules windows{.windows = true};

}  // namespace

TEST_CASE("The names on the way to a resource are decoded once") {
    CHECK(joined("/c/") == "");
    CHECK(relative_segments("/c", collection)->empty());
    CHECK(joined("/c/a") == "a");
    CHECK(joined("/c/a/") == "a");
    CHECK(joined("https://h/c/a%20b/%C3%A9.txt") == "a b|\xC3\xA9.txt");
    CHECK(joined("a/b") == "a|b");
    CHECK(joined("/c/100%25/%2541") == "100%|%41");
    CHECK(joined("/c/100%") == "100%");
    CHECK(joined("/c/...") == "...");
    CHECK(joined("/c/a:b") == "a:b");
    CHECK(joined("/c/a%3Fb%23c") == "a?b#c");
}

TEST_CASE("Names that are none are refused") {
    for (auto const how : {segment_rules{}, octets, windows}) {
        CHECK(joined("/c//a", how) == "- an empty segment");
        CHECK(joined("/c/a//b", how) == "- an empty segment");
        CHECK(joined("/c//", how) == "- an empty segment");
        CHECK(joined("/c/a?b", how) == "- a query or a fragment");
        CHECK(joined("/c/a#b", how) == "- a query or a fragment");
        for (std::string_view const elsewhere :
             {"", "/d", "//e/c/a", "https://e/c/a", "/c/..", "/c/%2e%2E/d", "/c/.", "/c/a%2Fb",
              "/c/a%5cb", "/c/a\\b", "/c/a%252Fb", "/c/a%00", "/c/a%2500", "/c/%C0%AE%C0%AE",
              "/c/a%C0%AFb"}) {
            CAPTURE(elsewhere);
            auto const place = check_containment(elsewhere, collection);
            CHECK_FALSE(is_within(place));
            CHECK(joined(elsewhere, how) == "- " + std::string(describe(place)));
        }
    }
}

TEST_CASE("Names that are not text are refused unless octets will do") {
    for (std::string_view const name : {"%0A", "a%7F", "%FF", "%C2%80", "%E0%82%AE", "%C0",
                                        "%ED%A0%80", "%E2%82", "%F5%80%80%80"}) {
        CAPTURE(name);
        auto const href = "/c/" + std::string(name);
        CHECK(joined(href) == "- a name that is not text");
        CHECK(joined(href, octets).front() != '-');
    }
}

TEST_CASE("Names that Windows reserves are refused on demand") {
    for (std::string_view const name :
         {"CON",   "con",      "nul.txt",   "NUL.tar.gz",  "aux",    "prn.",    "COM1",
          "com0",  "lpt9.log", "COM%C2%B9", "LPT%C2%B3.x", "CONIN$", "conout$", "nul%20.txt",
          "a.",    "a%20",     "a:b",       "a%3Cb",       "a%3Eb",  "a%22b",   "a%7Cb",
          "a%3Fb", "a*b",      "...",       ".."}) {
        CAPTURE(name);
        auto const href = "/c/x/" + std::string(name);
        auto const is_dots = name == "..";
        CHECK(joined(href, windows) ==
              (is_dots ? "- dot segments (RFC 4918, 8.3)" : "- a name that Windows reserves"));
        CHECK((joined(href).front() == '-') == is_dots);
    }
    for (std::string_view const name :
         {"CONX", "XCON", "COM", "COM10", "COMA", "LPT%C3%A9", "nulls.txt", ".nul", "a.b", ".a"}) {
        CAPTURE(name);
        CHECK(joined("/c/" + std::string(name), windows).front() != '-');
    }
    CHECK(joined("/c/%07", {.windows = true, .text = false}) == "- a name that Windows reserves");
}

TEST_CASE("Hosts do not count where that is asked for") {
    CHECK(joined("http://inner/c/a") == "- on another server (RFC 4918, 8.3)");
    CHECK(joined("http://inner/c/a", {.ignore_authority = true}) == "a");
}

TEST_CASE("No href at all leads out of a folder") {
    constexpr std::array<std::string_view, 24> pieces{
        "/c/", "/c/",  "/c/", "/c/", "/", "/",   ".", "..", "%2e", "%2F", "%5C", "%252f",
        "%25", "%2E%", "%00", "\\",  "a", "%61", "?", "#",  ":",   "~",   "2e",  "%C0%AF"};
    std::filesystem::path const folder("/home/u/f");
    int within = 0;
    for (std::uint64_t seed = 0; seed < 100'000; ++seed) {
        test::random numbers(seed);
        std::string text;
        for (auto n = 1 + numbers.below(8); n > 0; --n)
            text += numbers.pick(pieces);
        auto const names = relative_segments(text, collection, octets);
        if (!names) continue;
        auto path = folder;
        for (auto const& name : *names)
            path /= name;
        INFO(text << " " << path);
        auto const normal = path.lexically_normal();
        auto const [end, at] = std::mismatch(folder.begin(), folder.end(), normal.begin());
        REQUIRE(end == folder.end());
        // Each name is one step.
        REQUIRE(std::distance(at, normal.end()) == static_cast<std::ptrdiff_t>(names->size()));
        ++within;
    }
    CHECK(within > 2'000);
}
