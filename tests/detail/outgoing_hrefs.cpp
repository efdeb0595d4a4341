// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/outgoing_hrefs.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using multistatus::rule;
using multistatus::write_options;
using namespace multistatus::detail;

TEST_CASE("outgoing_hrefs: what was read may be relative") {
    write_options const options;
    CHECK(outgoing_hrefs().check("a", source::model, options).code == rule::none);
    CHECK(outgoing_hrefs().check("a", source::caller, options).code == rule::unwritable_href);
    CHECK(outgoing_hrefs().check("", source::model, options).code == rule::unwritable_href);
    CHECK(outgoing_hrefs().check("a b", source::model, options).code == rule::unwritable_href);
}

TEST_CASE("outgoing_hrefs: those that are relative stand beside both absolute forms") {
    write_options const options;
    for (auto const* const other : {"/b", "http://h/b"}) {
        outgoing_hrefs hrefs;
        CHECK(hrefs.check("a", source::model, options).code == rule::none);
        CHECK(hrefs.check(other, source::model, options).code == rule::none);
        CHECK(hrefs.check("c", source::model, options).code == rule::none);
    }
    outgoing_hrefs hrefs;
    CHECK(hrefs.check("/b", source::model, options).code == rule::none);
    CHECK(hrefs.check("http://h/b", source::model, options).code == rule::unwritable_href);
}

TEST_CASE("outgoing_hrefs: so many are compared with earlier ones") {
    write_options options;
    options.limits.compared_hrefs = 2;
    outgoing_hrefs hrefs;
    CHECK(hrefs.check("/a", source::caller, options).code == rule::none);
    CHECK(hrefs.check("/a", source::caller, options).code == rule::unwritable_href);
    CHECK(hrefs.check("/b", source::caller, options).code == rule::none);
    CHECK(hrefs.check("/b", source::caller, options).code == rule::none);
}

TEST_CASE("outgoing_hrefs: as long as a reader takes them") {
    write_options options;
    options.limits.href_bytes = 4;
    CHECK(outgoing_hrefs().check("/abc", source::caller, options).code == rule::none);
    CHECK(outgoing_hrefs().check("/abcd", source::caller, options).code == rule::limit_href_bytes);
}

TEST_CASE("outgoing_hrefs: a location is a URI reference of any form") {
    CHECK(is_location("/a"));
    CHECK(is_location("b/c#d"));
    CHECK(is_location("//host/a"));
    CHECK(is_location("http://host/#f"));
    CHECK_FALSE(is_location(""));
    for (auto const* const text : {"/a b", "a b", "//h/a b", "/a#b c", "../a b", "/a/../b c"})
        CHECK_FALSE(is_location(text));
    CHECK_FALSE(is_location("%2Fa"));
}

TEST_CASE("outgoing_hrefs: what stands behind a folder that was fine is looked at") {
    write_options const options;
    outgoing_hrefs hrefs;
    auto const is_fine = [&](std::string_view text) {
        return hrefs.check(text, source::caller, options).code == rule::none;
    };
    CHECK(is_fine("/folder/a"));
    CHECK(is_fine("/folder/b"));
    CHECK(is_fine("/folder/c/"));
    CHECK(is_fine("/folder/"));
    CHECK(is_fine("/folder//d"));
    CHECK_FALSE(is_fine("/folder/../e"));
    CHECK_FALSE(is_fine("/folder/%2e%2E/e"));
    CHECK_FALSE(is_fine("/folder/e f"));
    CHECK_FALSE(is_fine("/folder/e#f"));
    CHECK_FALSE(is_fine("/folder/%4"));
    CHECK(is_fine("/other/a"));
    CHECK(is_fine("/"));
    CHECK_FALSE(is_fine("//other/b"));
    CHECK(is_fine("/folder/.e") == is_fine("/folder/x/.e"));
}

TEST_CASE("outgoing_hrefs: a path is accepted at once if a closer look finds nothing") {
    write_options const options;
    std::size_t wrong = 0;
    std::size_t accepted = 0;
    for (std::string const part :
         {"a",   "/", "//", ".", "/.", "/..",      "%41", "%2E", "/%2e", "%4", "%",
          "%zz", "#", "?",  " ", "&",  "\xC3\xA9", "~",   "@",   "[",    "\\"})
        for (std::size_t size = 1; size < 140; size += size < 60 ? 1 : 13)
            for (std::size_t at = 0; at <= size; at += at < 20 ? 1 : 7) {
                auto path = "/" + std::string(size, 'x');
                path.insert(at, part);
                outgoing_hrefs hrefs;
                bool const is_accepted = hrefs.accept_path(path, options);
                accepted += is_accepted ? 1U : 0U;
                // What is unusual or very short or long may be left to the closer look.
                wrong += is_accepted && !is_plain_path(path) ? 1U : 0U;
                auto const known = hrefs.check(path, source::caller, options).code;
                wrong += is_accepted && known != rule::unwritable_href ? 1U : 0U;
            }
    CHECK(wrong == 0);
    CHECK(accepted > 5000);
    outgoing_hrefs hrefs;
    std::string const plain = "/a/path/that/has/a%20space/and/a%26/in/it.txt";
    CHECK(hrefs.accept_path(plain, options));
    CHECK_FALSE(hrefs.accept_path(plain, options));
}

TEST_CASE("outgoing_hrefs: what is not looked at for another reason is not accepted at once") {
    std::string const path = "/a/path/of/more/than/sixteen/bytes";
    write_options options;
    options.limits.href_bytes = path.size() - 1;
    CHECK_FALSE(outgoing_hrefs().accept_path(path, options));
    options = {};
    outgoing_hrefs hrefs;
    CHECK(hrefs.check("http://host/a", source::caller, options).code == rule::none);
    CHECK_FALSE(hrefs.accept_path(path, options));
    CHECK(outgoing_hrefs().accept_path(path, options));
}

TEST_CASE("outgoing_hrefs: a path that is not compared with others is accepted at once, too") {
    std::string const path = "/a/path/of/more/than/sixteen/bytes";
    write_options any;
    any.unique_hrefs = false;
    write_options few;
    few.limits.compared_hrefs = 0;
    for (auto const& options : {any, few}) {
        outgoing_hrefs hrefs;
        for (auto times = 0; times < 2; ++times) {
            CHECK(hrefs.accept_path(path, options));
            CHECK(hrefs.check(path, source::caller, options).code == rule::none);
        }
        CHECK_FALSE(hrefs.accept_path(path + " ", options));
        CHECK_FALSE(hrefs.accept_path("/" + path, options));
        // It counts all the same.
        CHECK(hrefs.check("http://host/a", source::caller, options).code == rule::unwritable_href);
    }
}
