// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/open_elements.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>

using multistatus::detail::open_elements;

TEST_CASE("Open elements know their names and inherit") {
    open_elements open;
    CHECK(open.empty());
    CHECK(open.path().empty());
    open.push("D:multistatus", 5).context = 7;
    open.set_language("de");
    open.push("D:response", 30);
    CHECK(open.depth() == 2);
    CHECK(open.name(open.top()) == "D:response");
    CHECK(open.top().begin == 30);
    CHECK(open.top().context == 7);
    CHECK(open.language(open.top()) == "de");
    open.set_language("");
    CHECK(open.language(open.top()).empty());
    open.pop();
    CHECK(open.language(open.top()) == "de");
    CHECK(open.name(open[0]) == "D:multistatus");
    open.pop();
    CHECK(open.empty());
}

TEST_CASE("The path leaves out the root, unless it stands alone, and prefixes") {
    open_elements open;
    open.push("D:multistatus", 0);
    CHECK(open.path() == "multistatus");
    open.push("D:response", 0).ordinal = 3;
    open.push("D:propstat", 0).ordinal = 1;
    open.push("prop", 0);
    CHECK(open.path() == "response[3]/propstat[1]/prop");
    open.push(std::string(100, 'x'), 0);
    CHECK(open.path() == "response[3]/propstat[1]/prop/" + std::string(64, 'x') + "...");
}

TEST_CASE("Nothing in a path is cut within a character, or obeyed by a terminal") {
    open_elements open;
    open.push("prop", 0);
    open.push(std::string(63, 'x') + "\xC3\xA9", 0);
    CHECK(open.path() == std::string(63, 'x') + "...");
    open.pop();
    open.push("a\xD8\x9C"
              "b",
              0);
    CHECK(open.path() == "a\xEF\xBF\xBD"
                         "b");
}

TEST_CASE("Deep paths are elided") {
    open_elements open;
    for (int i = 0; i < 100; ++i)
        open.push("x", 0);
    CHECK(open.path().size() < 40);
    CHECK(open.path().substr(open.path().size() - 4) == "/...");
}

TEST_CASE("open_elements: the innermost one of a name is found at any depth") {
    open_elements open;
    for (int i = 0; i < 400; ++i) {
        open.push("n" + std::to_string(i % 150), 0);
        CHECK(open.find("n" + std::to_string(i % 150)) == open.depth());
        CHECK(open.find("n0") == static_cast<std::size_t>(i / 150 * 150 + 1));
        CHECK(open.find("none") == 0);
    }
    for (; !open.empty(); open.pop()) {
        auto const last = static_cast<int>(open.depth()) - 1;
        CHECK(open.find("n" + std::to_string(last % 150)) == open.depth());
        CHECK(open.find("n149") == (last < 149 ? 0u : last < 299 ? 150u : 300u));
    }
    CHECK(open.find("n0") == 0);
}
