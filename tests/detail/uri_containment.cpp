// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/uri_containment.hpp>

#include <support/catch.hpp>

#include <support/random.hpp>
#include <support/share.hpp>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::detail;

namespace {

constexpr std::string_view collection = "https://h/dav/c/";

located found(std::string_view text, std::string_view in = collection, bool any_host = false) {
    static std::vector<collection_place> kept;  // what is found lives in it
    kept.clear();
    kept.emplace_back(in, any_host);
    return kept.back().find(text);
}
containment place(std::string_view text, std::string_view in = collection) {
    return found(text, in).place;
}

// Readers that are not this library: each takes an href to a path on a host, in its own way.

struct target {
    std::string host;
    std::string path;
};

std::string decoded_once(std::string_view text) {
    std::string all;
    append_decoded(all, text);
    return all;
}
std::string replaced(std::string text, char from, char to) {
    for (char& c : text)
        c = c == from ? to : c;
    return text;
}
// As a file system goes through a path.
std::string walked(std::string_view path) {
    std::vector<std::string> names;
    std::string name;
    for (char const c : std::string(path) + "/") {
        if (c != '/') {
            name += c;
            continue;
        }
        if (name == ".." && !names.empty()) names.pop_back();
        if (!name.empty() && name != "." && name != "..") names.push_back(name);
        name.clear();
    }
    std::string all;
    for (auto const& n : names)
        all.append("/").append(n);
    return all;
}
// As browsers do before they read a URL.
std::string without_dropped(std::string_view text) {
    std::string all;
    for (char const c : text)
        if (c != '\t' && c != '\n' && c != '\r') all += c;
    while (!all.empty() && static_cast<unsigned char>(all.front()) <= ' ')
        all.erase(0, 1);
    while (!all.empty() && static_cast<unsigned char>(all.back()) <= ' ')
        all.pop_back();
    return all;
}
// As servers of applications do after they decoded a path.
std::string without_parameters(std::string_view path) {
    std::string all;
    for (auto rest = std::optional(path); rest;) {
        auto segment = *rest;
        rest = cut_after(segment, '/');
        all.append(segment.substr(0, segment.find(';'))).append(rest ? "/" : "");
    }
    return all;
}
std::string decoded(std::string_view text, int times, bool is_text) {
    std::string all(text);
    for (int i = 0; i < times; ++i) {
        all = decoded_once(all);
        if (is_text) all = without_ill_formed(all);
    }
    return all;
}
// As those do who take octets for text, and then trim its names.
std::string trimmed_text(std::string_view path) {
    return kept_characters(path,
                           [](std::string_view rest) { return !rest.starts_with("\xC2\xA0"); });
}
struct habits {
    bool has_backslashes, cuts_at_null, drops_octets, drops_parameters, decodes_first, makes_text;
};
target read_by(std::string_view text, href_reading reading, int decodings, habits does) {
    auto whole = decoded(text, does.decodes_first ? decodings : 0, does.makes_text);
    if (does.drops_octets) whole = without_dropped(whole);
    if (does.makes_text) whole = without_ill_formed(whole);
    if (does.has_backslashes) whole = replaced(whole, '\\', '/');
    auto const resolved = resolve_uri(whole, collection, reading);
    auto const parts = split_uri(resolved, rfc3986_reading);
    auto path = decoded(parts.path, does.decodes_first ? 0 : decodings, does.makes_text);
    if (does.has_backslashes) path = replaced(path, '\\', '/');
    if (does.cuts_at_null) path = path.substr(0, path.find('\0'));
    if (does.makes_text) path = trimmed_text(path);
    if (does.drops_parameters) path = without_parameters(path);
    std::string host(parts.scheme.value_or(""));
    host.append("://").append(parts.authority.value_or(""));
    return {host, walked(path)};
}

std::string arbitrary_href(test::random& numbers) {
    constexpr std::array<std::string_view, 58> pieces{
        "/dav/c/",   "/dav/c/",  "/dav/c/",   "/dav/c", "https://h/dav/c/",
        "https://h", "http://h", "//h",       "//e",    "https:",
        "/",         "/",        "/",         ".",      "..",
        "..",        "%2e",      "%2E%2e",    "%2F",    "%5C",
        "%252f",     "%25",      "25",        "2e",     "2F",
        "%",         "%00",      "%2500",     "\\",     "a",
        "b",         "%61",      "?",         "#",      ":",
        "@",         "%32%46",   "%25%32%65", "c",      ";",
        "..;",       "\t",       "\n",        " ",      "\x01",
        "%3B",       "%3A",      "https%3A",  "%20",    "%0A",
        "%%0A2F",    "//e/",     "%C2%A0",    "%FF",    "%C3",
        "%C0%AE",    "%2%FFF",   "%2%C0%AEe"};
    std::string text;
    for (auto n = 1 + numbers.below(6); n > 0; --n)
        text += numbers.pick(pieces);
    return text;
}

}  // namespace

TEST_CASE("What is in a collection, in all spellings") {
    for (std::string_view const text :
         {"/dav/c/", "/dav/c", "https://h/dav/c/", "HTTPS://H:443/dav/c", "/%64av/c/", "#x",
          "https://h:/dav/%63"}) {
        CAPTURE(text);
        CHECK(place(text) == containment::self);
        CHECK(found(text).names.empty());
    }
    struct expectation {
        std::string_view text;
        std::string_view names;
    };
    for (auto const& [text, names] : std::initializer_list<expectation>{
             {"/dav/c/x", "x"},
             {"/dav/c/x/", "x"},
             {"/dav/c/caf%E9", "caf%E9"},
             {"/dav/c/a%C2%A0b", "a%C2%A0b"},
             {"/dav/c/x/y", "x/y"},
             {"https://h/dav/c/x", "x"},
             {"x", "x"},
             {"x/y/", "x/y"},
             {"/dav/c/a%20b", "a%20b"},
             {"/dav/c/a b", "a%20b"},
             {"/dav/c/100%25", "100%25"},
             {"/dav/c/100%", "100%25"},
             {"/dav/c/..x/...", "..x/..."},
             {"/dav/c/.. x", "..%20x"},
             {"/dav/c/%u00e9", "%25u00e9"},
             {"/dav/c/x?y", "x"},
             {"/dav/c/x#y", "x"},
             {"/dav/c/a:b", "a:b"},
             {"/dav/c/x/%2E.y", "x/..y"},
             {"/dav/c//x", "/x"},
             {"/dav/c/x;..", "x;.."},
             {"/dav/c/...;a", "...;a"},
             {"/dav/c/%C3%A9", "%C3%A9"},
             {"/dav/c/%C0", "%C0"},
             {"/dav/c/a%3Ab", "a:b"},
             {"x/a%3Ab", "x/a:b"},
             {"x%20", "x%20"},
             {"%E2%80%8Bx", "%E2%80%8Bx"},
             {"%E2%80", "%E2%80"},
             {"/dav/c/x?next=%2Fa/b&c=..", "x"},
             {"/dav/c/x?..", "x"},
         }) {
        CAPTURE(text);
        CHECK(place(text) == containment::member);
        CHECK(found(text).names == names);
    }
}

TEST_CASE("What is not in a collection, and why") {
    struct expectation {
        std::string_view text;
        containment place;
    };
    using enum containment;
    for (auto const& [text, expected] : std::initializer_list<expectation>{
             {"", unnamed},
             {"/", outside},
             {"/dav", outside},
             {"/dav/", outside},
             {"/dav/cc", outside},
             {"/dav/c%", outside},
             {"/dav/C/x", outside},
             {"/dav/%43/x", outside},
             {"/etc/passwd", outside},
             {"/dav/c?x", outside},
             {"?x", outside},
             {"https://h", outside},
             {"https://h/", outside},
             {"/dav/c/..%3Fx", dot_segments},
             {"/dav/c/..%253Fx", dot_segments},
             {"/dav/c/.%23", dot_segments},
             {"/dav/c/a/..%23x", dot_segments},
             {"http://h/dav/c/x", foreign_authority},
             {"https://e/dav/c/x", foreign_authority},
             {"https://h:8443/dav/c/x", foreign_authority},
             {"https://h@e/dav/c/x", foreign_authority},
             {"https://u@h/dav/c/x", foreign_authority},
             {"https://h.e/dav/c/x", foreign_authority},
             {"https://h\\@e/dav/c/x", foreign_authority},
             {"//h/dav/c/x", foreign_authority},
             {"//e/dav/c/x", foreign_authority},
             {"//dav/c/x", foreign_authority},
             {"https://h//dav/c/x", foreign_authority},
             {"https:/dav/c/x", foreign_authority},
             {"https:x", foreign_authority},
             {"urn:uuid:1", foreign_authority},
             {"mailto:a@b", foreign_authority},
             {"a:b.vcf", foreign_authority},
             {"file:///dav/c/x", foreign_authority},
             {"/dav/c/..", dot_segments},
             {"/dav/c/..%20/x", dot_segments},
             {"/dav/c/.. /x", dot_segments},
             {"/dav/c/.%0a./x", dot_segments},
             {"/dav/c/%09../x", dot_segments},
             {"/dav/c/%C0%AE../x", dot_segments},
             {"/dav/c/..%C0%AE/x", dot_segments},
             {"/dav/c/.%E0%80%AE./x", dot_segments},
             {"/dav/c/%2%FFE./x", dot_segments},
             {"/dav/c/x%2%FFF..", encoded_slash},
             {"/dav/c/x?/%C0%AE../y", dot_segments},
             {"%C0%AEhttps://e/x", foreign_authority},
             {"/dav/c/.%20", dot_segments},
             {"/dav/c/%u002e%u002e/x", dot_segments},
             {"/dav/c/a%u2215b", encoded_slash},
             {"/dav/c/%F8%80%80%80%AFx", encoded_slash},
             {"/dav/c/%FC%80%80%80%80%AFx", encoded_slash},
             {"/dav/c/../d", dot_segments},
             {"/dav/c/x/../y", dot_segments},
             {"/dav/c/./x", dot_segments},
             {"/dav/c/.", dot_segments},
             {"/dav/d/../c/x", dot_segments},
             {"../c/x", dot_segments},
             {"./x", dot_segments},
             {"..", dot_segments},
             {"/dav/c/%2e%2e/d", dot_segments},
             {"/dav/c/.%2E", dot_segments},
             {"/dav/c/%252e%252e/d", dot_segments},
             {"/dav/c/%25%32e.", dot_segments},
             {"https://h/dav/c/../d", dot_segments},
             {"https://e/dav/c/../d", dot_segments},
             {"/dav/c/x%2Fy", encoded_slash},
             {"/dav/c/..%2f..%2fetc", encoded_slash},
             {"/dav/c%2Fx", encoded_slash},
             {"%2Fdav/c/x", encoded_slash},
             {"/dav/c/x%252Fy", encoded_slash},
             {"/dav/c/x%25252Fy", encoded_slash},
             {"/dav/c/x%5Cy", encoded_slash},
             {"/dav/c/x%255cy", encoded_slash},
             {"/dav/c/..\\..\\etc", encoded_slash},
             {"/\\e/dav/c/x", encoded_slash},
             {"/dav/c/x%00", null_octet},
             {"/dav/c/x%2500.txt", null_octet},
             {"/dav/c/%00%2F..", null_octet},
             {"ht\ttps://e/x", control_octet},
             {"https:/\n/e/x", control_octet},
             {"/\t/e/x", control_octet},
             {"/dav/c/.\t./x", control_octet},
             {"/dav/c/.\r\n./x", control_octet},
             {"/dav/c/x\x7F", control_octet},
             {"\x01/etc", control_octet},
             {" https://e/x", control_octet},
             {" //e/dav/c/x", control_octet},
             {"/dav/c/.. ", control_octet},
             {"/dav/c/..%C2%A0", dot_segments},
             {"/dav/c/..\xC2\xA0/x", dot_segments},
             {"/dav/c/..%E3%80%80/x", dot_segments},
             {"/dav/c/..%EF%BB%BF/x", dot_segments},
             {"/dav/c/.%FF./x", dot_segments},
             {"/dav/c/%FF../x", dot_segments},
             {"/dav/c/a?/..%C2%A0/x", dot_segments},
             {"%AF/e", control_octet},
             {"%80https%3A//e", foreign_authority},
             {"/dav/c/..;/x", dot_segments},
             {"/dav/c/x/..;a=b/y", dot_segments},
             {"/dav/c/%2e%2e%3Ba", dot_segments},
             {"/dav/c/.;", dot_segments},
             {"/dav/c/%C0%AE%C0%AE/x", dot_segments},
             {"/dav/c/\xC0\xAE./x", dot_segments},
             {"/dav/c/x%C0%AFy", encoded_slash},
             {"/dav/c/x%C1%9Cy", encoded_slash},
             {"/dav/c/a%2%C1%A6..%2%C1%A6etc", encoded_slash},
             {"/dav/c/x%5%C1%83y", encoded_slash},
             {"/dav/c/%0%C0%B0x", null_octet},
             {"/dav/c/%E0%80%AE%E0%80%AE/x", dot_segments},
             {"/dav/c/x%F0%80%80%AFy", encoded_slash},
             {"https%3A//e/dav/c/x", foreign_authority},
             {"ht%74ps%253A//e/dav/c/x", foreign_authority},
             {"ht%0Atps%3A//e/dav/c/x", foreign_authority},
             {"file%3A/etc/passwd", foreign_authority},
             {"a%3Ab.vcf", foreign_authority},
             {"%20/etc/passwd", control_octet},
             {"%20//e/x", control_octet},
             {"%2509/etc/passwd", control_octet},
             {"\xC2\xA0/etc/passwd", control_octet},
             {"%C2%85/etc/passwd", control_octet},
             {"%E2%80%8A/etc/passwd", control_octet},
             {"\xE2\x80\xA8https://e/x", control_octet},
             {"\xE2\x80\x80https://e/x", control_octet},
             {"\xE2\x80\x8Ahttps://e/x", control_octet},
             {"\xE3\x80\x80/etc/passwd", control_octet},
             {"\xEF\xBB\xBF/etc/passwd", control_octet},
             {"/dav/c/..%2%0AF..%2%0AFetc", encoded_slash},
             {"/dav/c/..%5%09C..", encoded_slash},
             {"/dav/c/%0%0a0x", null_octet},
             {"/dav/c/%2%0ae%2%0ae/x", dot_segments},
             {"/dav/c/a?/../../../etc/passwd", dot_segments},
             {"/dav/c/#/../../../etc/passwd", dot_segments},
             {"/dav/c/a?b\\..\\c", dot_segments},
             {"/dav/c/a?%252e%252e/x", member},
             {"/dav/c/a?/%252e%252e/x", dot_segments},
             {"/dav/c/a?/..#x", dot_segments},
             {"https://h:443:443/dav/c/x", foreign_authority},
             {"https://h:x/dav/c/x", foreign_authority},
         }) {
        CAPTURE(text);
        CHECK(describe(place(text)) == describe(expected));
    }
    CHECK(place(std::string_view("/dav/c/x\0", 9)) == control_octet);
}

TEST_CASE("A collection is what the client asked for, in whatever spelling") {
    CHECK(place("/dav/c/x", "/dav/c") == containment::member);
    CHECK(place("/dav/c/x", "/dav/./d/../c/") == containment::member);
    CHECK(place("/dav/c/x", "https://h/dav/c?token=1") == containment::member);
    CHECK(place("/dav/c", "https://h/dav/c?token=1") == containment::self);
    CHECK(place("/dav/c?token=1", "https://h/dav/c?token=1") == containment::self);
    CHECK(place("/dav/c?token=2", "https://h/dav/c?token=1") == containment::outside);
    CHECK(std::string(found("/dav/c/?token=1", "https://h/dav/c?token=1").key) ==
          found("/dav/c", "https://h/dav/c?token=1").key);
    CHECK(place("x", "https://h/dav/c") == containment::outside);
    CHECK(place("c/x", "https://h/dav/c") == containment::member);
    CHECK(place("/x", "https://h") == containment::member);
    CHECK(place("https://h", "https://h/") == containment::self);
    CHECK(place("/x", "/") == containment::member);
    CHECK(place("/", "/") == containment::self);
    CHECK(place("//e/x", "/") == containment::foreign_authority);
    for (std::string_view const hidden : {"/%09/e/x", "/%0A/e", "/%250D/e", "/%FF/e"})
        CHECK(place(hidden, "https://h/") == containment::foreign_authority);
    CHECK(place("/%20/e", "https://h/") == containment::member);
    CHECK(place("https://h//e/x", "https://h/") == containment::foreign_authority);
    CHECK(place("https://h//c/x", "https://h//c/") == containment::member);
    // What the client chose itself is no disguise.
    CHECK(place("/a%2Fb/x", "/a%2fb/") == containment::member);
    CHECK(place("/a%2Fb", "/a%2fb/") == containment::self);
    CHECK(place("/a%2Fb/x%2Fy", "/a%2fb/") == containment::encoded_slash);
    CHECK(place("/a/b/x", "/a%2Fb/") == containment::outside);
    // A path alone says nothing of hosts.
    CHECK(place("https://h/dav/c/x", "/dav/c/") == containment::foreign_authority);
    CHECK(place("/x", "") == containment::outside);
    CHECK(place("x", "") == containment::outside);
    CHECK(place("urn:x:y", "urn:x:") == containment::foreign_authority);
    // Who the user is, stays with the client.
    CHECK(place("https://h/dav/c/x", "https://user:pw@h/dav/c/") == containment::member);
    CHECK(place("https://user:pw@h/dav/c/x", "https://user:pw@h/dav/c/") ==
          containment::foreign_authority);
    CHECK(place("https://user/dav/c/x", "https://user:pw@h/dav/c/") ==
          containment::foreign_authority);
}

TEST_CASE("Hosts count or do not") {
    for (std::string_view const text : {"http://e:81/dav/c/x", "https://h/dav/c/x", "/dav/c/x"}) {
        CAPTURE(text);
        CHECK(found(text, "/dav/c/", true).place == containment::member);
        CHECK(found(text, "https://h/dav/c/", true).place == containment::member);
    }
    CHECK(found("//e/dav/c/x", "/dav/c/", true).place == containment::foreign_authority);
    CHECK(found("http:/dav/c/x", "/dav/c/", true).place == containment::foreign_authority);
    CHECK(found("http://e/dav/x", "/dav/c/", true).place == containment::outside);
    // Others find a host in the path, or the end of the host in its escapes.
    for (std::string_view const text :
         {"https:///dav/c/x", "https://h%2F/dav/c/x", "https://h%3F/dav/c/x",
          "https://h%23/dav/c/x", "https://h%5C/dav/c/x", "https://h%00/dav/c/x",
          "https://u%40e%2F:p@h/dav/c/x"})
        CHECK(found(text, "/dav/c/", true).place == containment::foreign_authority);
}

TEST_CASE("The key of a resource is the same in all its spellings") {
    std::string const key(found("/dav/c/x").key);
    for (std::string_view const text :
         {"/dav/c/x/", "/dav/c/%78", "x", "https://H/dav/c/x", "/dav/c/x#y", "/%64av/c/x"}) {
        CAPTURE(text);
        CHECK(found(text).key == key);
        CHECK(found(text).has_tail == (text.find('#') != text.npos));
    }
    CHECK(found("/dav/c/x?y").key == "/dav/c/x?y");
    CHECK(found("/dav/c/x?%79").key == "/dav/c/x?y");
    CHECK(found("/dav/c/x?y").has_tail);
    CHECK(found("/dav/c/").key == found("/dav/c").key);
    std::string const root(found("/", "https://h/").key);
    for (std::string_view const text : {"https://h", "https://h/", "#x"})
        CHECK(found(text, "https://h/").key == root);
}

TEST_CASE("No reader takes what is in a collection to another place") {
    std::uint64_t within = 0;
    for (std::uint64_t seed = 0; seed < 20'000; seed += test::one_in(8)) {
        test::random numbers(seed);
        auto const text = arbitrary_href(numbers);
        if (!is_within(place(text))) continue;
        ++within;
        for (int decodings = 0; decodings < 4; ++decodings)
            for (unsigned how = 0; how < 256; ++how) {
                auto const does = [how](unsigned bit) { return (how >> bit & 1) != 0; };
                href_reading const reading{does(0) ? network_path::as_authority
                                                   : network_path::as_path,
                                           does(1) ? bare_colon::as_scheme : bare_colon::as_path};
                auto const t = read_by(text, reading, decodings,
                                       {does(2), does(3), does(4), does(5), does(6), does(7)});
                bool const is_there = (t.host == "https://h" || t.host == "https://h:") &&
                                      (t.path + "/").compare(0, 7, "/dav/c/") == 0;
                if (is_there) continue;
                INFO(text << " " << decodings << " " << how << " " << t.host << t.path);
                FAIL("it is elsewhere");
            }
    }
    CHECK(within > 700 / test::one_in(8));
}
