// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/href.hpp>

#include <support/catch.hpp>

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace multistatus;

namespace {

constexpr href_comparison exact = rfc9110_comparison;

std::string all_octets() {
    std::string octets;
    for (int i = 0; i != 256; ++i)
        octets += static_cast<char>(i);
    return octets;
}

// One of many spellings, chosen by the bits of `seed`.
std::string arbitrary_text(unsigned seed) {
    constexpr std::array<std::string_view, 16> pieces{
        "/", "a", ".", "..", ":", "%2F", "%2e", "//", "?", "#", "%", "http", "urn", "@", "4", " "};
    std::string text;
    for (; seed != 0; seed /= 16)
        text += pieces[seed % 16];
    return text;
}

bool has_legal_authority(href reference) {
    return detail::is_legal_authority(reference.authority().value_or(""));
}

}  // namespace

static_assert(std::is_trivially_copyable_v<href>);
static_assert(sizeof(href) == sizeof(std::string_view));
static_assert(href("/a?b").path() == "/a");
static_assert(href("/a/").ends_with_slash() && !href("/a?b/").ends_with_slash());
static_assert(check_href("/a%20b") == href_defect::none);
static_assert(is_encoded_twice("/a%2540b"));
static_assert(std::is_convertible_v<char const*, href> && std::is_convertible_v<std::string, href>);
static_assert(!std::is_convertible_v<href, std::string_view>);

TEST_CASE("An href is its text") {
    std::string const wire = "/a%20b/?c#d";
    href const h = wire;
    CHECK(h.text().data() == wire.data());
    CHECK(h.text() == "/a%20b/?c#d");
    CHECK(h.path() == "/a%20b/");
    CHECK(h.query() == "c");
    CHECK(h.fragment() == "d");
    CHECK_FALSE(h.scheme());
    CHECK_FALSE(h.authority());
    CHECK(h.ends_with_slash());
    CHECK_FALSE(h.empty());

    CHECK(href("http://u@h:8/p").scheme() == "http");
    CHECK(href("http://u@h:8/p").authority() == "u@h:8");
    CHECK_FALSE(href("http://u@h:8/p").query());

    href const nothing;
    CHECK(nothing.empty());
    CHECK(nothing.path() == "");
    CHECK_FALSE(nothing.ends_with_slash());
    CHECK(nothing == href(""));
}

TEST_CASE("Equality of hrefs is that of their octets") {
    CHECK(href("/a") == href(std::string("/a")));
    CHECK(href("/%c3") != href("/%C3"));
    CHECK(href("/a") != href("/a/"));
    CHECK(href("/a") < href("/b"));
    CHECK(std::map<href, int>{{"/a", 1}, {"/a", 2}, {"/b", 3}}.size() == 2);
}

TEST_CASE("Both readings of doubtful texts are to be had") {
    CHECK(href("//h/p").path() == "//h/p");
    CHECK(href("//h/p").parts(rfc3986_reading).path == "/p");
    CHECK(href("//h/p").parts(rfc3986_reading).authority == "h");
    CHECK(href("a:b.vcf").path() == "a:b.vcf");
    CHECK(href("a:b.vcf").parts(rfc3986_reading).scheme == "a");
}

TEST_CASE("Paths and names are decoded once") {
    CHECK(href("/caf%C3%A9/a%20b").decoded_path() == "/caf\xC3\xA9/a b");
    CHECK(href("http://h/%41?%42#%43").decoded_path() == "/A");
    CHECK(href("/a%2540b").decoded_path() == "/a%40b");
    CHECK(href("/100%/%zz%4").decoded_path() == "/100%/%zz%4");
    CHECK(href("/%E4").decoded_path() == "/\xE4");
    CHECK(href("").decoded_path() == "");

    CHECK(href("/a/b%20c").decoded_name() == "b c");
    CHECK(href("/a/b%20c/").decoded_name() == "b c");
    CHECK(href("/a/b//").decoded_name() == "b");
    CHECK(href("/a/b%2Fc").decoded_name() == "b/c");
    CHECK(href("/a/b%2F").decoded_name() == "b/");
    CHECK(href("http://h/a/?b/c").decoded_name() == "a");
    CHECK(href("name").decoded_name() == "name");
    CHECK(href("/").decoded_name() == "");
    CHECK(href("//").decoded_name() == "");
    CHECK(href("").decoded_name() == "");
    CHECK(href("http://h").decoded_name() == "");
}

TEST_CASE("An href is resolved against the request") {
    CHECK(href("/b").resolve("https://h/a/?q") == "https://h/b");
    CHECK(href("b").resolve("https://h/a/") == "https://h/a/b");
    CHECK(href("//g/b").resolve("https://h/a/") == "https://h//g/b");
    CHECK(href("//g/b").resolve("https://h/a/", rfc3986_reading) == "https://g/b");
    // two levels, as RFC 4437, 10, has for redirect targets
    auto const response = href("/a/r").resolve("http://h/x/");
    CHECK(href("statistics/1997.html").resolve(response) == "http://h/a/statistics/1997.html");
}

TEST_CASE("A repaired href is a URI reference of the same meaning") {
    CHECK(href("/a%20b/@:c?d=e&f").to_uri() == "/a%20b/@:c?d=e&f");
    CHECK(href("/example[a].txt").to_uri() == "/example%5Ba%5D.txt");
    CHECK(href("/foo\xE2\x82\xAC"
               "bar")
              .to_uri() == "/foo%E2%82%ACbar");
    CHECK(href("/ \"<>\\^`{|}").to_uri() == "/%20%22%3C%3E%5C%5E%60%7B%7C%7D");
    CHECK(href("/100%/%4/%2f").to_uri() == "/100%25/%254/%2f");
    CHECK(href("/a?b c[]#d#e f").to_uri() == "/a?b%20c%5B%5D#d%23e%20f");
    CHECK(href("http://[::1]:8/ ").to_uri() == "http://[::1]:8/%20");
    CHECK(href("http://[h/").to_uri() == "http://%5Bh/");
    CHECK(href("http://\xC3\xA9/").to_uri() == "http://%C3%A9/");
    CHECK(href("http://a b:1:2:3/").to_uri() == "http://a%20b%3A1%3A2:3/");
    CHECK(href("http://h:1 2/").to_uri() == "http://h%3A1%202/");
    CHECK(href("http://u:p@x@[::1]:8/").to_uri() == "http://u:p%40x@[::1]:8/");
    CHECK(href("http://:@[::1]x:/").to_uri() == "http://:@%5B%3A%3A1%5Dx:/");
    CHECK(href("").to_uri() == "");
    CHECK(href("a:b.vcf").to_uri() == "./a:b.vcf");
    CHECK(href("//gTest//1").to_uri() == "/.//gTest//1");
    CHECK(href("urn:uuid:1").to_uri() == "urn:uuid:1");
    SECTION("and is not repaired again") {
        for (unsigned seed = 1; seed < 1 << 16; seed += 7) {
            auto const text = arbitrary_text(seed);
            auto const once = href(text).to_uri();
            CAPTURE(text);
            CHECK(href(once).to_uri() == once);
            CHECK(equivalent(text, once, exact));
            if (has_legal_authority(text))
                CHECK(check_href(once) != href_defect::illegal_character);
        }
    }
}

TEST_CASE("Names and paths become hrefs by encoding") {
    CHECK(encode_path("/a b/100%/caf\xC3\xA9") == "/a%20b/100%25/caf%C3%A9");
    CHECK(encode_path("/a?b#c[d]&e+f") == "/a%3Fb%23c%5Bd%5D&e+f");
    CHECK(encode_path("/a%20b") == "/a%2520b");
    CHECK(encode_path("") == "");
    CHECK(encode_path("/") == "/");
    CHECK(encode_path("/a:b@c") == "/a:b@c");
    CHECK(encode_path("a:b/c:d") == "a%3Ab/c:d");
    CHECK(encode_segment("a/b:c") == "a%2Fb:c");
    CHECK(encode_segment("") == "");

    CHECK(encode_path("/a(1),b:c~", encode_set::rfc3986) == "/a(1),b:c~");
    CHECK(encode_path("/a(1),b:c~", encode_set::unreserved_only) == "/a%281%29%2Cb%3Ac~");
    CHECK(encode_path("/a(1),b:c~", encode_set::keep_parentheses) == "/a(1)%2Cb%3Ac~");
}

TEST_CASE("Every octet survives in an href") {
    auto const octets = all_octets();
    for (auto const set :
         {encode_set::rfc3986, encode_set::unreserved_only, encode_set::keep_parentheses}) {
        auto const path = encode_path("/" + octets, set);
        CHECK(href(path).decoded_path() == "/" + octets);
        CHECK(check_href(path) == href_defect::none);
        CHECK(href(path).to_uri() == path);
        CHECK(equivalent(path, encode_path("/" + octets)));
        auto const segment = "/" + encode_segment(octets, set);
        CHECK(href(segment).decoded_name() == octets);
        CHECK(check_href(segment) == href_defect::none);
        for (char const octet : octets) {
            auto const one = "/" + encode_segment(std::string(1, octet), set);
            CHECK(href(one).decoded_name() == std::string(1, octet));
        }
    }
}

TEST_CASE("Texts that RFC 4918 allows have no defect") {
    for (std::string_view const text : {"/",
                                        "/a/b%20c",
                                        "/a?b",
                                        "/a?",
                                        "/a//b",
                                        "/a:b@c",
                                        "/!$&'()*+,;=-._~",
                                        "http://h",
                                        "http://h/",
                                        "https://u:p@h:8443/a?b/?c",
                                        "http://[::1]/a",
                                        "urn:uuid:1-2",
                                        "urn:a/../b",
                                        "mailto:a@b.example",
                                        "DAV:custom",
                                        "http://h//a",
                                        "/a%2Fb",
                                        "/a/.b",
                                        "/a/b.",
                                        "/...",
                                        "/a?/../b"}) {
        CAPTURE(text);
        CHECK(check_href(text) == href_defect::none);
    }
}

TEST_CASE("The most severe defect is named") {
    struct example {
        std::string_view text;
        href_defect defect;
    };
    for (auto const& [text, defect] : std::vector<example>{
             {"", href_defect::empty},
             {"%2fwebdav%2fDownloadFiles%2fx", href_defect::encoded_delimiter},
             {"http%3A//localhost%3A8993/user/", href_defect::encoded_delimiter},
             {"https%3a%2F%2Fh/", href_defect::encoded_delimiter},
             {"http:%2F%2Fh/", href_defect::encoded_delimiter},
             {"a.txt", href_defect::relative},
             {"./a", href_defect::relative},
             {"?a", href_defect::relative},
             {"#a", href_defect::relative},
             {"a:b.vcf", href_defect::relative},
             {"a%3Ab.vcf", href_defect::relative},
             {"relative-uid@host.file", href_defect::relative},
             {" /a", href_defect::relative},
             {"//gTest//135", href_defect::network_path},
             {"//", href_defect::network_path},
             {"/a#b", href_defect::fragment},
             {"/a#", href_defect::fragment},
             {"http://h/a#b", href_defect::fragment},
             {"/t #:?3.txt", href_defect::fragment},
             {"/a/../b", href_defect::dot_segments},
             {"/.", href_defect::dot_segments},
             {"/a/%2E%2e", href_defect::dot_segments},
             {"http://h/..", href_defect::dot_segments},
             {"/a/./ b", href_defect::dot_segments},
             {"/a b", href_defect::illegal_character},
             {"/a[1]", href_defect::illegal_character},
             {"/a?b[]", href_defect::illegal_character},
             {"/a\n", href_defect::illegal_character},
             {"/\x7F", href_defect::illegal_character},
             {"/caf\xC3\xA9", href_defect::illegal_character},
             {"/100%", href_defect::illegal_character},
             {"/%4g", href_defect::illegal_character},
             {"/%", href_defect::illegal_character},
             {"/a?%2", href_defect::illegal_character},
             {"http://h h/", href_defect::illegal_character},
             {"http://h:x/", href_defect::illegal_character},
         }) {
        CAPTURE(text);
        CHECK(check_href(text) == defect);
    }
    SECTION("by either reading") {
        CHECK(check_href("a:b", rfc3986_reading) == href_defect::none);
        CHECK(check_href("//h/p", rfc3986_reading) == href_defect::network_path);
    }
    SECTION("for every octet and position") {
        for (char const octet : all_octets()) {
            CAPTURE(static_cast<int>(octet));
            std::string const path{'/', 'a', octet, 'b'};
            auto const expected = octet == '#' ? href_defect::fragment
                                  : detail::is_in(detail::query_octets, octet)
                                      ? href_defect::none
                                      : href_defect::illegal_character;
            CHECK(check_href(path) == expected);
            CHECK(check_href("http://h" + path) == expected);
        }
    }
}

TEST_CASE("Double encoding is noticed") {
    CHECK(is_encoded_twice("/users/a%2540b/"));
    CHECK(is_encoded_twice("/%25%2541"));
    CHECK(is_encoded_twice("/%25aF"));
    CHECK_FALSE(is_encoded_twice("/a%40b"));
    CHECK(is_encoded_twice("/per%25cent"));
    CHECK_FALSE(is_encoded_twice("/100%25"));
    CHECK_FALSE(is_encoded_twice("/100%25 4"));
    CHECK_FALSE(is_encoded_twice("/%254"));
    CHECK_FALSE(is_encoded_twice("/%25zz"));
    CHECK_FALSE(is_encoded_twice(""));
}

TEST_CASE("Spellings of one resource are equivalent") {
    for (auto const& how : {href_comparison{}, exact}) {
        CHECK(equivalent("", "", how));
        CHECK(equivalent("/%c3%b6", "/%C3%B6", how));
        CHECK(equivalent("/%7Euser", "/~user", how));
        CHECK(equivalent("/a/./b/../c", "/a/c", how));
        CHECK(equivalent("/a/%2E%2e/c", "/c", how));
        CHECK(equivalent("HTTP://Example.COM:80/a", "http://example.com/a", how));
        CHECK(equivalent("https://h:443/a", "https://h/a", how));
        CHECK(equivalent("http://h", "http://h/", how));
        CHECK(equivalent("http://h:/?q", "http://h?q", how));
        CHECK(equivalent("/a b", "/a%20b", how));
        CHECK(equivalent("/foo\xE2\x82\xAC", "/foo%e2%82%ac", how));
        CHECK(equivalent("/a[1]", "/a%5b1%5D", how));
        CHECK(equivalent("./a", "a", how));
        CHECK(equivalent("urn:uuid:1", "URN:uuid:1", how));
    }
    SECTION("more of them where servers are to be understood") {
        CHECK(equivalent("/my%40dav", "/my@dav"));
        CHECK(equivalent("/a%3Ab%2C%28c%29", "/a:b,(c)"));
        CHECK(equivalent("/a/", "/a"));
        CHECK(equivalent("http://internal:8080/a", "https://public/a"));
        CHECK(equivalent("http://internal/a", "/a"));
        CHECK(equivalent("http://h", "/"));
    }
    SECTION("fewer by the letter") {
        CHECK_FALSE(equivalent("/my%40dav", "/my@dav", exact));
        CHECK_FALSE(equivalent("/a/", "/a", exact));
        CHECK_FALSE(equivalent("http://h/a", "https://h/a", exact));
        CHECK_FALSE(equivalent("http://h/a", "http://h:8080/a", exact));
        CHECK_FALSE(equivalent("http://h/a", "http://u@h/a", exact));
        CHECK_FALSE(equivalent("http://h/a", "/a", exact));
        CHECK_FALSE(equivalent("https://h:80/a", "https://h/a", exact));
    }
    SECTION("each difference by its own switch") {
        CHECK(equivalent("/a/", "/a", {true, false, false}));
        CHECK(equivalent("http://h/a", "/a", {false, true, false}));
        CHECK(equivalent("/%40", "/@", {false, false, true}));
    }
}

TEST_CASE("Different resources are not equivalent") {
    for (auto const& how : {href_comparison{}, exact}) {
        CHECK_FALSE(equivalent("/a%2Fb", "/a/b", how));
        CHECK_FALSE(equivalent("/a%3Fb", "/a?b", how));
        CHECK_FALSE(equivalent("/a%23b", "/a#b", how));
        CHECK_FALSE(equivalent("/a%2540b", "/a%40b", how));
        CHECK_FALSE(equivalent("/a%25", "/a%2525", how));
        CHECK_FALSE(equivalent("/a", "/A", how));
        CHECK_FALSE(equivalent("/a", "/ab", how));
        CHECK_FALSE(equivalent("/a", "a", how));
        CHECK_FALSE(equivalent("/a//", "/a", how));
        CHECK_FALSE(equivalent("/a//b", "/a/b", how));
        CHECK_FALSE(equivalent("/a?b", "/a", how));
        CHECK_FALSE(equivalent("/a?b", "/a?c", how));
        CHECK_FALSE(equivalent("/a?", "/a", how));
        CHECK_FALSE(equivalent("/a?b%26c", "/a?b&c", how));
        CHECK_FALSE(equivalent("/t#1", "/t#2", how));
        CHECK_FALSE(equivalent("", "/", how));
        CHECK_FALSE(equivalent("a", "../a", how));
        CHECK_FALSE(equivalent("mailto:a", "mailto%3Aa", how));
        CHECK_FALSE(equivalent("mailto:a", "a", how));
        CHECK_FALSE(equivalent("urn:a", "urn:a/", how));
        CHECK_FALSE(equivalent("/%d0%b8%cc%86", "/%d0%b9", how));
    }
}

TEST_CASE("A path behind a scheme has segments, with a host before it or without") {
    CHECK(equivalent("file:/a/./b/../c", "file:/a/c"));
    CHECK(classify("file:/a/./b", "file:/a/./b") == relation::self);
    CHECK(classify("c", "file:/a/./b") == relation::other);
    CHECK(check_href("file:/a/../b") == href_defect::dot_segments);
    CHECK_FALSE(equivalent("urn:a/./b", "urn:a/b"));
}

TEST_CASE("The comparison key is its own key, and a proper URI reference") {
    CHECK(comparison_key("HTTP://H/a%40b/?%71") == "/a@b?q");
    CHECK(comparison_key("HTTP://H/a%40b/?%71", exact) == "http://h/a%40b/?q");
    CHECK(comparison_key("/") == "/");
    CHECK(comparison_key("//") == "/");
    CHECK(comparison_key("") == "");
    for (unsigned seed = 1; seed < 1 << 16; seed += 7) {
        auto const text = arbitrary_text(seed);
        for (auto const& how : {exact, href_comparison{false, true, true}}) {
            auto const key = comparison_key(text, how);
            CAPTURE(text);
            CHECK(comparison_key(key, how) == key);
            CHECK(equivalent(text, key, how));
            if (has_legal_authority(text)) CHECK(check_href(key) != href_defect::illegal_character);
        }
    }
}

TEST_CASE("A resource is the requested one, below it, or neither") {
    constexpr std::string_view url = "https://public/a/";
    SECTION("itself") {
        CHECK(classify("/a/", url) == relation::self);
        CHECK(classify("/a", url) == relation::self);
        CHECK(classify("https://public/a/", url) == relation::self);
        CHECK(classify("http://internal:81/a", url) == relation::self);
        CHECK(classify("/%61/", url) == relation::self);
        CHECK(classify("/a/b/..", url) == relation::self);
        CHECK(classify("/a/%2e", url) == relation::self);
        CHECK(classify(".", url) == relation::self);
        CHECK(classify("/a/", "https://public/a?token=1") == relation::self);
        CHECK(classify("http://h", "http://h/") == relation::self);
        CHECK(classify("//", "/") == relation::self);
        CHECK(classify("//", "https:/") == relation::self);
        CHECK(classify("?", "/a?#b") == relation::self);
        CHECK(classify("?c", "/a?c#b") == relation::self);
        CHECK(classify("/a?#b", "/a?#b") == relation::self);
    }
    SECTION("a member") {
        CHECK(classify("/a/b", url) == relation::member);
        CHECK(classify("/a/b/c/", url) == relation::member);
        CHECK(classify("/a//b", url) == relation::member);
        CHECK(classify("/a//", url) == relation::member);
        CHECK(classify("b", url) == relation::member);
        CHECK(classify("relative:colon.vcf", url) == relation::member);
        CHECK(classify("relative-uid@host.file", url) == relation::member);
        CHECK(classify("http://internal/a/b?c", url) == relation::member);
        CHECK(classify("/a/b", "/a") == relation::member);
        CHECK(classify("/a/b", "https://public/a?token=1") == relation::member);
        CHECK(classify("/x", "http://h") == relation::member);
        CHECK(classify("/a%2Fb/c", "/a%2fb") == relation::member);
    }
    SECTION("another one") {
        CHECK(classify("", url) == relation::other);
        CHECK(classify("/", url) == relation::other);
        CHECK(classify("/ab", url) == relation::other);
        CHECK(classify("/a%2Fb", url) == relation::other);
        CHECK(classify("/a/../b", url) == relation::other);
        CHECK(classify("/a/%2E%2e/b", url) == relation::other);
        CHECK(classify("../b", url) == relation::other);
        CHECK(classify("/A/b", url) == relation::other);
        CHECK(classify("/a/?b", url) == relation::other);
        CHECK(classify("?", "/a#b") == relation::other);
        CHECK(classify("/a?c", "/a?#c") == relation::other);
        CHECK(classify("//a/", url) == relation::other);
        CHECK(classify("/something-very/else", url) == relation::other);
        CHECK(classify("urn:uuid:1", url) == relation::other);
        CHECK(classify("mailto:/a/b", url) == relation::other);
        CHECK(classify("/a", "") == relation::other);
    }
    SECTION("by the letter") {
        CHECK(classify("/a/", url, exact) == relation::self);
        CHECK(classify("HTTPS://PUBLIC:443/a/", url, exact) == relation::self);
        CHECK(classify("/a", url, exact) == relation::other);
        CHECK(classify("/a/", "/a", exact) == relation::other);
        CHECK(classify("/a/b", url, exact) == relation::member);
        CHECK(classify("http://public/a/b", url, exact) == relation::other);
        CHECK(classify("https://internal/a/b", url, exact) == relation::other);
        CHECK(classify("https://public/a/b", "/a/", exact) == relation::other);
    }
}

TEST_CASE("An href is within a collection, or it is told why not") {
    constexpr std::string_view url = "https://public/a/";
    for (href const h : {"/a", "/a/", "/a/b", "/a/b/c", "https://public/a/b", "b", "/%61/b"}) {
        CAPTURE(h.text());
        CHECK(h.is_within(url));
        CHECK(is_within(check_containment(h, url)));
    }
    for (href const h : {"", "/", "/ab", "/a/../b", "/a/b%2Fc", "//public/a/b", "http://public/a/b",
                         "https://evil/a/b", "/a/b%00"}) {
        CAPTURE(h.text());
        CHECK_FALSE(h.is_within(url));
        CHECK_FALSE(is_within(check_containment(h, url)));
    }
    CHECK(check_containment("/a/", url) == containment::self);
    CHECK(check_containment("/a/b", url) == containment::member);
    CHECK(check_containment("http://inner/a/b", url) == containment::foreign_authority);
    CHECK(check_containment("http://inner/a/b", url, {.ignore_authority = true}) ==
          containment::member);
    for (auto const no_url :
         {"", "a/", "`a/", "a/b/", "urn:a/", "https:/a/", "//a/", "//h/a/", "?a/", "."})
        for (href const h : {"a/", "a/b", "b", "/a/", "/a/b", "urn:a/b", "https:/a/b", "//a/",
                             "//h/a/b", "#a", "."}) {
            CAPTURE(no_url, h.text());
            CHECK(check_containment(h, no_url) != containment::self);
            CHECK_FALSE(h.is_within(no_url));
        }
}

TEST_CASE("Very long texts are never cut") {
    std::string const deep = [] {
        std::string text;
        for (int i = 0; i != 200'000; ++i)
            text += "/%41b";
        return text;
    }();
    CHECK(href(deep).decoded_path().size() == 3 * deep.size() / 5);
    CHECK(href(deep).to_uri() == deep);
    CHECK(href(deep).decoded_name() == "Ab");
    CHECK(check_href(deep) == href_defect::none);
    CHECK(check_href(deep + "\n") == href_defect::illegal_character);
    CHECK(comparison_key(deep).size() == 3 * deep.size() / 5);
    CHECK(classify(deep, "/Ab/") == relation::member);
    CHECK(href(deep).is_within("/Ab/"));
    CHECK(encode_path(deep).size() == deep.size() / 5 * 7);
    CHECK_FALSE(is_encoded_twice(deep));
    for (char const repeated : {'%', '/', '.', ':', '?', '#', '@', 'a', '['}) {
        std::string const text(300'000, repeated);
        CAPTURE(repeated);
        CHECK(href(text).to_uri().size() >= text.size());
        CHECK(comparison_key(text).size() <= 3 * text.size() + 2);
        CHECK(check_href(text) != href_defect::none);
        CHECK(check_href("http://" + text) != href_defect::empty);
        CHECK(href(text).resolve("http://h/a/").size() > text.size());
        CHECK(href(text).is_within("https://h/") == (repeated != '/' && repeated != '?'));
    }
}
