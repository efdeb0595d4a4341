// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/uri.hpp>

#include <support/catch.hpp>

#include <array>
#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::detail;

namespace {

struct resolution {
    std::string_view reference;
    std::string_view target;
};

constexpr std::string_view rfc_base = "http://a/b/c/d;p?q";

// RFC 3986, 5.4.1 and 5.4.2, where both readings agree
constexpr std::array<resolution, 40> rfc_examples{{
    {"g", "http://a/b/c/g"},
    {"./g", "http://a/b/c/g"},
    {"g/", "http://a/b/c/g/"},
    {"/g", "http://a/g"},
    {"?y", "http://a/b/c/d;p?y"},
    {"g?y", "http://a/b/c/g?y"},
    {"#s", "http://a/b/c/d;p?q#s"},
    {"g#s", "http://a/b/c/g#s"},
    {"g?y#s", "http://a/b/c/g?y#s"},
    {";x", "http://a/b/c/;x"},
    {"g;x", "http://a/b/c/g;x"},
    {"g;x?y#s", "http://a/b/c/g;x?y#s"},
    {"", "http://a/b/c/d;p?q"},
    {".", "http://a/b/c/"},
    {"./", "http://a/b/c/"},
    {"..", "http://a/b/"},
    {"../", "http://a/b/"},
    {"../g", "http://a/b/g"},
    {"../..", "http://a/"},
    {"../../", "http://a/"},
    {"../../g", "http://a/g"},
    {"../../../g", "http://a/g"},
    {"../../../../g", "http://a/g"},
    {"/./g", "http://a/g"},
    {"/../g", "http://a/g"},
    {"g.", "http://a/b/c/g."},
    {".g", "http://a/b/c/.g"},
    {"g..", "http://a/b/c/g.."},
    {"..g", "http://a/b/c/..g"},
    {"./../g", "http://a/b/g"},
    {"./g/.", "http://a/b/c/g/"},
    {"g/./h", "http://a/b/c/g/h"},
    {"g/../h", "http://a/b/c/h"},
    {"g;x=1/./y", "http://a/b/c/g;x=1/y"},
    {"g;x=1/../y", "http://a/b/c/y"},
    {"g?y/./x", "http://a/b/c/g?y/./x"},
    {"g?y/../x", "http://a/b/c/g?y/../x"},
    {"g#s/./x", "http://a/b/c/g#s/./x"},
    {"g#s/../x", "http://a/b/c/g#s/../x"},
    {"http:g", "http:g"},
}};

std::string joined(uri_parts const& parts) {
    std::string out;
    if (parts.scheme) out.append("s(").append(*parts.scheme) += ')';
    if (parts.authority) out.append("a(").append(*parts.authority) += ')';
    out.append("p(").append(parts.path) += ')';
    if (parts.query) out.append("q(").append(*parts.query) += ')';
    if (parts.fragment) out.append("f(").append(*parts.fragment) += ')';
    return out;
}

std::string lax(std::string_view text) {
    return joined(split_uri(text));
}

std::string exact(std::string_view text) {
    return joined(split_uri(text, rfc3986_reading));
}

}  // namespace

static_assert(split_uri("http://h/p?q#f").authority == "h");
static_assert(!split_uri("a:b").scheme);

TEST_CASE("A URI has five parts") {
    for (auto const& split : {lax, exact}) {
        CHECK(split("https://u@h:1/p/q;r?a?b/c#d#e") == "s(https)a(u@h:1)p(/p/q;r)q(a?b/c)f(d#e)");
        CHECK(split("/p") == "p(/p)");
        CHECK(split("") == "p()");
        CHECK(split("?") == "p()q()");
        CHECK(split("#") == "p()f()");
        CHECK(split("#?") == "p()f(?)");
        CHECK(split("http://h") == "s(http)a(h)p()");
        CHECK(split("http://h?q") == "s(http)a(h)p()q(q)");
        CHECK(split("file:///p") == "s(file)a()p(/p)");
        CHECK(split("http://h//p") == "s(http)a(h)p(//p)");
        CHECK(split("/a:b//c") == "p(/a:b//c)");
        CHECK(split(":a") == "p(:a)");
        CHECK(split("1a:b") == "p(1a:b)");
        CHECK(split("a_b://c") == "p(a_b://c)");
        CHECK(split("a/b:c") == "p(a/b:c)");
        CHECK(split("a?b:c") == "p(a)q(b:c)");
    }
}

TEST_CASE("A colon makes a scheme only where servers mean one") {
    CHECK(lax("urn:uuid:1") == "s(urn)p(uuid:1)");
    CHECK(lax("MailTo:a@b") == "s(MailTo)p(a@b)");
    CHECK(lax("opaquelocktoken:1") == "s(opaquelocktoken)p(1)");
    CHECK(lax("DAV:custom") == "s(DAV)p(custom)");
    CHECK(lax("svn+ssh://h/p") == "s(svn+ssh)a(h)p(/p)");
    CHECK(lax("a:b.vcf") == "p(a:b.vcf)");
    CHECK(lax("relative:colon.vcf") == "p(relative:colon.vcf)");
    CHECK(lax("a:/b") == "p(a:/b)");
    CHECK(exact("a:b.vcf") == "s(a)p(b.vcf)");
    CHECK(exact("a:/b") == "s(a)p(/b)");
    CHECK(exact("a:") == "s(a)p()");
}

TEST_CASE("Two slashes make an authority only where servers mean one") {
    CHECK(lax("//gTest//135") == "p(//gTest//135)");
    CHECK(lax("//") == "p(//)");
    CHECK(exact("//h/p") == "a(h)p(/p)");
    CHECK(exact("//") == "a()p()");
    CHECK(exact("///p") == "a()p(/p)");
}

TEST_CASE("The examples of RFC 3986 resolve as it says") {
    for (auto const& [reference, target] : rfc_examples) {
        CAPTURE(reference);
        CHECK(resolve_uri(reference, rfc_base, {}) == target);
        CHECK(resolve_uri(reference, rfc_base, rfc3986_reading) == target);
    }
    SECTION("with two exceptions, which only its own reading has") {
        CHECK(resolve_uri("g:h", rfc_base, rfc3986_reading) == "g:h");
        CHECK(resolve_uri("//g", rfc_base, rfc3986_reading) == "http://g");
        CHECK(resolve_uri("g:h", rfc_base, {}) == "http://a/b/c/g:h");
        CHECK(resolve_uri("//g", rfc_base, {}) == "http://a//g");
    }
    SECTION("and each exception can be had alone") {
        CHECK(resolve_uri("//g", rfc_base, {network_path::as_authority}) == "http://g");
        CHECK(resolve_uri("g:h", rfc_base, {network_path::as_authority}) == "http://a/b/c/g:h");
        CHECK(resolve_uri("g:h", rfc_base, {.colon = bare_colon::as_scheme}) == "g:h");
        CHECK(resolve_uri("//g", rfc_base, {.colon = bare_colon::as_scheme}) == "http://a//g");
    }
}

TEST_CASE("The base may be odd") {
    auto const resolve = [](std::string_view text, std::string_view base) {
        return resolve_uri(text, base, {});
    };
    SECTION("only a path") {
        CHECK(resolve("g", "/b/c") == "/b/g");
        CHECK(resolve("/g", "/b/c") == "/g");
        CHECK(resolve("a:b.vcf", "/b/") == "/b/a:b.vcf");
        CHECK(resolve("//g", "/b/c") == "//g");
        CHECK(resolve("", "/b/c?q#f") == "/b/c?q");
        CHECK(resolve("http://h/", "/b") == "http://h/");
        CHECK(resolve_uri("/..//g", "/b/c", rfc3986_reading) == "/.//g");
    }
    SECTION("without a path") {
        CHECK(resolve("g", "http://a") == "http://a/g");
        CHECK(resolve("?g", "http://a") == "http://a?g");
        CHECK(resolve("../g", "http://a?q") == "http://a/g");
    }
    SECTION("empty") {
        CHECK(resolve("g", "") == "g");
        CHECK(resolve("", "") == "");
        CHECK(resolve("../g", "") == "../g");
        CHECK(resolve("./mailto:g", "") == "./mailto:g");
    }
    SECTION("without an authority") {
        CHECK(resolve("//g", "urn:b") == "urn:/.//g");
        CHECK(resolve("g", "urn:b") == "urn:g");
    }
    SECTION("with an empty authority") {
        CHECK(resolve("g", "file:///b/c") == "file:///b/g");
    }
}

TEST_CASE("Resolution neither decodes nor repairs") {
    CHECK(resolve_uri("/a%2e%2E/ b%zz", "http://h/", {}) == "http://h/a%2e%2E/ b%zz");
}

TEST_CASE("Dot segments vanish") {
    CHECK(remove_dot_segments("/a/b/c/./../../g") == "/a/g");
    CHECK(remove_dot_segments("/") == "/");
    CHECK(remove_dot_segments("/.") == "/");
    CHECK(remove_dot_segments("/..") == "/");
    CHECK(remove_dot_segments("/a/..") == "/");
    CHECK(remove_dot_segments("/a/.") == "/a/");
    CHECK(remove_dot_segments("/a//../b") == "/a/b");
    CHECK(remove_dot_segments("//../b") == "/b");
    CHECK(remove_dot_segments("/..//b") == "//b");
    CHECK(remove_dot_segments("/.../..a/a..") == "/.../..a/a..");
    SECTION("but a relative path keeps its meaning") {
        CHECK(remove_dot_segments("") == "");
        CHECK(remove_dot_segments(".") == "./");
        CHECK(remove_dot_segments("a/..") == "./");
        CHECK(remove_dot_segments("..") == "../");
        CHECK(remove_dot_segments("../.././../a") == "../../../a");
        CHECK(remove_dot_segments("a/../../b") == "../b");
        CHECK(remove_dot_segments("a/b/../c") == "a/c");
        CHECK(remove_dot_segments("x/..//y") == ".//y");
        CHECK(remove_dot_segments(".//y") == ".//y");
    }
}

TEST_CASE("Long paths take linear time") {
    std::string down = "/";
    std::string up;
    for (int i = 0; i != 300'000; ++i) {
        down += "a/";
        up += "../";
    }
    CHECK(remove_dot_segments(down + up) == "/");
    CHECK(remove_dot_segments(up) == up);
    CHECK(remove_dot_segments(down) == down);
    CHECK(resolve_uri(up + "g", "http://h" + down, {}) == "http://h/g");
}
