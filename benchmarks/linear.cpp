// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Shows that the time to read a body grows with its size and no faster, whatever it holds and
// however it is cut: nanoseconds of CPU time per byte, which must not grow from left to right.
#include <multistatus/xml.hpp>
#include <support/generate.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <initializer_list>
#include <string>
#include <string_view>

namespace ms = multistatus;

namespace {

constexpr std::size_t sizes[] = {100'000, 1'000'000, 10'000'000};

std::string repeat(std::string_view text, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes)
        all += text;
    return all;
}
std::string in_property(std::string_view content) {
    return std::string("<D:multistatus "
                       "xmlns:D='DAV:'><D:response><D:href>/</D:href><D:propstat><D:prop><x>")
        .append(content)
        .append("</x></D:prop><D:status>HTTP/1.1 200 "
                "OK</D:status></D:propstat></D:response></D:multistatus>");
}

struct shape {
    char const* name;
    std::string (*make)(std::size_t bytes);
};

std::string listing(std::size_t bytes) {
    std::string body;
    ms::test::generate(ms::test::body_kind::apache_listing, bytes / 842 + 1, 1,
                       [&](std::string_view piece) { body += piece; });
    return body;
}
std::string numbered(std::size_t bytes, char const* before, char const* after) {
    std::string all;
    for (std::size_t i = 0; all.size() < bytes; ++i)
        all.append(before).append(std::to_string(i)).append(after);
    return all;
}

constexpr shape shapes[] = {
    {"listing", listing},
    {"one long text", [](std::size_t n) { return in_property(repeat("text ", n)); }},
    {"text of references", [](std::size_t n) { return in_property(repeat("&#13;&lt;", n)); }},
    {"one long reference",
     [](std::size_t n) { return in_property("&#" + repeat("0", n) + "65;"); }},
    {"one long comment",
     [](std::size_t n) { return in_property("<!--" + repeat("</D:response>", n) + "-->"); }},
    {"one long CDATA section",
     [](std::size_t n) { return in_property("<![CDATA[" + repeat("</D:response>]]", n) + "]]>"); }},
    {"many comments", [](std::size_t n) { return in_property(repeat("<!--</D:response-->", n)); }},
    {"brackets", [](std::size_t n) { return in_property(repeat("]", n)); }},
    {"carriage returns", [](std::size_t n) { return in_property(repeat("\r", n)); }},
    {"a tag never closed", [](std::size_t n) { return in_property("<a b='" + repeat("> ", n)); }},
    {"a comment never closed",
     [](std::size_t n) { return in_property("<!-- " + repeat("- ", n)); }},
    {"white space before the root",
     [](std::size_t n) { return repeat(" \n", n) + in_property(""); }},
    {"deep nesting",
     [](std::size_t n) {
         return in_property(repeat("<a>", n / 7 * 3) + repeat("</a>", n / 7 * 4));
     }},
    {"mixed content", [](std::size_t n) { return in_property(repeat("a<b>c</b>", n)); }},
    {"many tags of 100 attributes",
     [](std::size_t n) {
         return in_property(repeat("<a" + numbered(600, " a", "=''") + "/>", n));
     }},
    {"one tag of attributes",
     [](std::size_t n) { return in_property("<a" + numbered(n, " a", "=''") + "/>"); }},
    {"one tag of namespaces",
     [](std::size_t n) { return in_property("<a" + numbered(n, " xmlns:a", "='u'") + "/>"); }},
    {"many tags of 100 namespaces",
     [](std::size_t n) {
         return in_property(repeat("<a" + numbered(1200, " xmlns:a", "='u'") + "/>", n));
     }},
    {"illegal characters, repaired",
     [](std::size_t n) {
         return "<D:multistatus xmlns:D='DAV:'>" +
                repeat("<D:response><D:href>/\x01</D:href><D:status>HTTP/1.1 200 "
                       "OK</D:status></D:response>",
                       n) +
                "</D:multistatus>";
     }},
    {"elements never closed",
     [](std::size_t n) {
         return "<D:multistatus xmlns:D='DAV:'>" + repeat("<D:response><D:href>/</D:href>", n);
     }},
    {"different names", [](std::size_t n) { return in_property(numbered(n, "<n", "/>")); }},
};

ms::parse_options raised_limits() {
    ms::parse_options options;
    auto& l = options.limits;
    l.depth = l.properties = l.diagnostics = l.value_bytes = 1'000'000'000;
    l.response_bytes = l.attributes = l.namespaces = 1'000'000'000;
    return options;
}

double ns_per_byte(std::string const& body, std::size_t chunk) {
    auto const begin = std::clock();
    ms::parser<ms::xml> in(raised_limits());
    for (std::size_t at = 0; at < body.size(); at += chunk) {
        if (!in.feed(std::string_view(body).substr(at, chunk))) break;
        while (in.next() != nullptr) {
        }
    }
    (void)in.finish();
    auto const seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    return seconds * 1e9 / static_cast<double>(body.size());
}

}  // namespace

int main() {
    std::puts("| ns per byte | whole 0.1 MB | 1 MB | 10 MB | bytewise 0.1 MB | 1 MB | 10 MB |");
    std::puts("|---|---|---|---|---|---|---|");
    for (auto const& s : shapes) {
        std::printf("| %s ", s.name);
        for (std::size_t const chunk : {std::size_t{1} << 30, std::size_t{1}})
            for (auto const size : sizes)
                std::printf("| %.1f ", ns_per_byte(s.make(size), chunk));
        std::puts("|");
    }
}
