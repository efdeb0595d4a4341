// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/limits.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Bodies that are made to cost as much as they can, of any size. A benchmark measures what they
// take, and a test holds that to what is stated here.

namespace multistatus::test {

enum class body_format { xml, json, ndjson };

/// A kind of hostile body.
struct hostile_body {
    char const* name;
    body_format format;
    std::string (*make)(std::size_t bytes);
    /// What ends the reading with the limits as they are, at 100 MB; `none` if all is read.
    rule by_default;
    /// What ends it with all limits raised: what is wrong for itself.
    rule without_limits = rule::none;
    /// Bytes of the heap that it may take for each of its own, with all limits raised.
    double heap = 0.1;
    /// As many of them a document may hold of it, with the limits as they are.
    double kept = 16;
};

namespace hostile {

inline std::string repeat(std::string_view text, std::size_t bytes) {
    std::string all;
    all.reserve(bytes + text.size());
    while (all.size() < bytes)
        all += text;
    return all;
}
/// Numbers with something around them.
inline std::string numbered(std::size_t bytes, std::string_view before, std::string_view after) {
    std::string all;
    all.reserve(bytes + 100);
    for (std::size_t i = 0; all.size() < bytes; ++i)
        all.append(before).append(std::to_string(i)).append(after);
    return all;
}
/// So many parts of some bytes each.
template <class Make>
std::string parts(std::size_t bytes, std::size_t each, Make make) {
    std::string all;
    all.reserve(bytes + 2 * each);
    while (all.size() < bytes)
        all += make(each);
    return all;
}
inline std::string around(std::string_view before, std::string inside, std::string_view after) {
    inside.insert(0, before);
    return inside.append(after);
}

// XML

inline std::string in_multistatus(std::string inside) {
    return around("<D:multistatus xmlns:D='DAV:'>", std::move(inside), "</D:multistatus>");
}
/// In the second response: of the first one nothing is learnt.
inline std::string in_prop(std::string inside) {
    constexpr std::string_view begin = "</D:href><D:propstat><D:prop>";
    constexpr std::string_view end =
        "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>";
    auto const first = around("<D:response><D:href>/first", std::string(begin), end);
    return in_multistatus(
        around(first + "<D:response><D:href>/" + std::string(begin), std::move(inside), end));
}
inline std::string in_property(std::string inside) {
    return in_prop(around("<x>", std::move(inside), "</x>"));
}
/// What never ends.
inline std::string open_property(std::string inside) {
    auto body = in_property("<!-- here -->");
    body.resize(body.find("<!-- here"));
    return body.append(inside);
}
/// A long property, and behind it, at the very end, the beginning of something.
inline std::string open_at_end(std::size_t bytes, std::string_view begun) {
    return open_property(repeat("text ", bytes)).append("</x>").append(begun);
}
inline std::string response(std::string_view href, std::string_view status = "HTTP/1.1 200 OK") {
    return std::string("<D:response><D:href>")
               .append(href)
               .append("</D:href><D:status>")
               .append(status) +
           "</D:status></D:response>";
}
inline std::string responses(std::size_t bytes, std::string_view href, std::string_view status) {
    std::string all;
    all.reserve(bytes + 1000);
    for (std::size_t i = 0; all.size() < bytes; ++i)
        all += response(std::string(href) + std::to_string(i), status);
    return in_multistatus(std::move(all));
}

/// Elements with names that differ where no hash without a key looks: in the same size, bytes at
/// both ends and in the middle.
inline std::string colliding_elements(std::size_t bytes) {
    std::string all;
    all.reserve(bytes + 100);
    for (std::size_t i = 0; all.size() < bytes; ++i) {
        auto const number = std::to_string(1'000'000 + i % 9'000'000);
        all.append("<a").append(number).append("middleaaaaaaaaaaaaend/>");
    }
    return in_prop(std::move(all));
}
/// Attributes that are the same to the first sixteen bytes and from there on to what mixes badly:
/// differing in the highest bits of words only.
inline std::string colliding_attributes(std::size_t bytes) {
    std::string all = "<x";
    all.reserve(bytes + 100);
    for (std::size_t i = 0; all.size() < bytes; ++i) {
        std::string digits(24, 'A');
        for (std::size_t bit = 0; bit < digits.size(); ++bit)
            if (i >> bit & 1) digits[bit] = 'a';
        all.append(" aaaaaaaaaaaaaaaa").append(digits).append("=''");
    }
    return in_prop(all.append("/>"));
}
inline std::string utf16(std::string_view text) {
    std::string all("\xFF\xFE");
    all.reserve(2 * text.size() + 2);
    for (char const c : text)
        (all += c) += '\0';
    return all;
}

// JSON

inline std::string in_array(std::string inside) {
    return around(R"({"responses":[)", std::move(inside), "]}");
}
/// In the second response, as in XML.
inline std::string in_json_response(std::string inside) {
    return in_array(around(R"({"href":"/first","status":200},{"href":"/a","status":200,)",
                           std::move(inside), "}"));
}
inline std::string in_json_property(std::string inside) {
    return in_array(around(R"({"href":"/first","status":200},)"
                           R"({"href":"/a","propstats":[{"status":200,"props":{"{urn:x}x":)",
                           std::move(inside), "}}]}"));
}
inline std::string in_lines(std::string inside, std::size_t responses) {
    auto const end = "{\"end\":{\"responses\":" + std::to_string(responses) + "}}\n";
    return around("{\"multistatus\":1}\n", std::move(inside), end);
}
/// In a response that is predicted from those before it until just before its end.
inline std::string in_json_prediction(std::string inside) {
    std::string const begin = R"(","propstats":[{"status":200,"props":{"{DAV:}displayname":")";
    auto const first = numbered(500, R"({"href":"/)", begin + R"(a\nb"}}]},)");
    return in_array(around(first + R"({"href":"/last)" + begin, std::move(inside), "\" }}]}"));
}
/// A list of what `numbered` makes, without the comma at its end.
inline std::string listed(std::size_t bytes, std::string_view before, std::string_view after) {
    auto all = numbered(bytes, before, std::string(after) + ",");
    all.pop_back();
    return all;
}

}  // namespace hostile

/// All of them.
inline std::vector<hostile_body> const& hostile_bodies() {
    using namespace hostile;
    constexpr auto xml = body_format::xml;
    constexpr auto json = body_format::json;
    constexpr auto ndjson = body_format::ndjson;
    static std::vector<hostile_body> const all{
        // Entities
        {"entity bomb", xml,
         [](std::size_t n) {
             return "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" +
                    in_property(repeat("&b;", n));
         },
         rule::doctype, rule::doctype},
        {"DOCTYPE that never ends", xml,
         [](std::size_t n) { return repeat("<!DOCTYPE x [<!ENTITY a 'a'>", n); }, rule::doctype,
         rule::doctype},
        {"entities that do not exist", xml,
         [](std::size_t n) { return in_property(repeat("&lol;", n)); }, rule::limit_diagnostics,
         rule::none, 200},
        {"character references", xml,
         [](std::size_t n) { return in_property(repeat("&#13;&lt;&#x10FFFF;", n)); },
         rule::limit_response_bytes, rule::none, 3},
        {"one number that overflows", xml,
         [](std::size_t n) { return in_property("&#" + repeat("9", n) + ";"); },
         rule::limit_response_bytes, rule::none, 3},
        {"references to U+0000", xml, [](std::size_t n) { return in_property(repeat("&#0;", n)); },
         rule::limit_diagnostics, rule::none, 200},
        // Nesting
        {"deep nesting", xml,
         [](std::size_t n) {
             return in_property(repeat("<a>", n / 7 * 3) + repeat("</a>", n / 7 * 4));
         },
         rule::limit_depth, rule::none, 60},
        {"deep nesting, never closed", xml,
         [](std::size_t n) { return open_property(repeat("<a>", n)); }, rule::limit_depth,
         rule::truncated, 90},
        {"ends that match nothing, deep inside", xml,
         [](std::size_t n) {
             return open_property(numbered(n / 2, "<a", ">") + numbered(n / 2, "</b", ">"));
         },
         rule::limit_depth, rule::truncated, 90},
        {"ends that match the outermost", xml,
         [](std::size_t n) {
             return in_prop(parts(n, 2000, [](std::size_t each) {
                 return "<y>" + numbered(each, "<a", ">") + "</y>";
             }));
         },
         rule::limit_depth, rule::none, 200},
        {"responses never closed", xml,
         [](std::size_t n) {
             return "<D:multistatus xmlns:D='DAV:'>" + repeat("<D:response><D:href>/</D:href>", n);
         },
         rule::truncated, rule::truncated},
        // Namespaces
        {"one tag of namespaces", xml,
         [](std::size_t n) { return in_prop("<a" + numbered(n, " xmlns:a", "='u'") + "/>"); },
         rule::limit_attributes, rule::none, 20},
        {"a chain of prefixes", xml,
         [](std::size_t n) { return open_property(numbered(n, "<p:a xmlns:p='", "'>")); },
         rule::limit_depth, rule::truncated, 60},
        {"a long way to a prefix", xml,
         [](std::size_t n) {
             return in_prop("<a xmlns:a='u'" + numbered(n / 2, " xmlns:a", "='u'") + ">" +
                            repeat("<a:b/>", n / 2) + "</a>");
         },
         rule::limit_attributes, rule::none, 40},
        {"prefixes that begin alike", xml,
         [](std::size_t n) {
             return in_prop("<a" + numbered(n / 2, " xmlns:prefixes", "='u'") + ">" +
                            numbered(n / 2, "<prefixes", ":b/>") + "</a>");
         },
         rule::limit_attributes, rule::none, 60},
        {"many tags of 100 namespaces", xml,
         [](std::size_t n) {
             return in_property(repeat("<a" + numbered(1200, " xmlns:a", "='u'") + "/>", n));
         },
         rule::limit_response_bytes, rule::none, 5},
        {"short elements in long namespaces", xml,
         [](std::size_t n) {
             std::string root = "<D:multistatus xmlns:D='DAV:'";
             std::string used;
             for (int i = 10; i < 30; ++i) {
                 auto const prefix = "n" + std::to_string(i);
                 root += " xmlns:" + prefix + "='" + repeat("u", 1000) + prefix + "'";
                 used += "<" + prefix + ":a/>";
             }
             auto const propstat = "</D:href><D:propstat><D:prop>" + used +
                                   "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
                                   "</D:response>";
             return root + ">" + numbered(n, "<D:response><D:href>/", propstat) +
                    "</D:multistatus>";
         },
         rule::none, rule::none, 0.5},
        {"short elements of two long namespaces", xml,
         [](std::size_t n) {
             auto const begin =
                 "<p xmlns:a='" + repeat("u", 1000) + "' xmlns:b='" + repeat("v", 1000) + "'>";
             return in_prop(begin + repeat("<a:x/><b:x/>", n) + "</p>");
         },
         rule::limit_nodes, rule::none, 20},
        {"short elements with texts", xml,
         [](std::size_t n) { return in_property(repeat("<a>t</a>", n)); }, rule::limit_nodes,
         rule::none, 20},
        {"a new namespace in each response", xml,
         [](std::size_t n) {
             return in_multistatus(numbered(n, "<D:response><D:href>/</D:href><D:error><a xmlns='",
                                            "'/></D:error></D:response>"));
         },
         rule::none, rule::none, 0.5},
        {"a language for all elements", xml,
         [](std::size_t n) {
             return in_multistatus("<D:response xml:lang='de'><D:href>/</D:href><D:error>" +
                                   repeat("<a/>", n) + "</D:error></D:response>");
         },
         rule::limit_nodes, rule::none, 40, 20},
        {"a new language in each response", xml,
         [](std::size_t n) {
             return in_multistatus(numbered(n,
                                            "<D:response><D:href>/</D:href><D:error><a "
                                            "xml:lang='",
                                            "'/></D:error></D:response>"));
         },
         rule::none, rule::none, 0.5},
        // Attributes and names
        {"one tag of attributes", xml,
         [](std::size_t n) { return in_prop("<a" + numbered(n, " a", "=''") + "/>"); },
         rule::limit_attributes, rule::none, 40},
        {"many tags of 100 attributes", xml,
         [](std::size_t n) {
             return in_property(repeat("<a" + numbered(600, " a", "=''") + "/>", n));
         },
         rule::limit_nodes, rule::none, 40},
        {"attributes made to collide", xml, colliding_attributes, rule::limit_attributes,
         rule::none, 20},
        {"elements made to collide", xml, colliding_elements, rule::limit_properties, rule::none,
         20},
        {"different names", xml, [](std::size_t n) { return in_prop(numbered(n, "<n", "/>")); },
         rule::limit_properties, rule::none, 60},
        {"the same property again and again", xml,
         [](std::size_t n) { return in_prop(repeat("<D:getetag/>", n)); }, rule::limit_properties,
         rule::none, 60},
        {"names of a megabyte", xml,
         [](std::size_t n) {
             return in_property(parts(n, n < 4'000'000 ? n / 4 : 1'000'000, [](std::size_t each) {
                 return "<" + repeat("n", each) + "/>";
             }));
         },
         rule::limit_name_bytes, rule::none, 3},
        {"attribute names of a megabyte", xml,
         [](std::size_t n) {
             return in_property(parts(n, n < 4'000'000 ? n / 4 : 1'000'000, [](std::size_t each) {
                 return "<a " + repeat("n", each) + "=''/>";
             }));
         },
         rule::limit_name_bytes, rule::none, 3},
        {"prefixes of a megabyte", xml,
         [](std::size_t n) {
             return in_property(parts(n, n < 4'000'000 ? n / 4 : 1'000'000, [](std::size_t each) {
                 auto const prefix = repeat("n", each / 3);
                 return "<" + prefix + ":a xmlns:" + prefix + "='u'/>";
             }));
         },
         rule::limit_name_bytes, rule::none, 3},
        // What never ends
        {"a tag never closed", xml,
         [](std::size_t n) { return open_property("<a b='" + repeat("> ", n)); },
         rule::limit_response_bytes, rule::truncated, 3},
        {"a comment never closed", xml,
         [](std::size_t n) { return open_property("<!-- " + repeat("- ", n)); },
         rule::limit_response_bytes, rule::truncated, 3},
        {"a CDATA section never closed", xml,
         [](std::size_t n) { return open_property("<![CDATA[" + repeat("]] >", n)); },
         rule::limit_response_bytes, rule::truncated, 3},
        {"an instruction never closed", xml,
         [](std::size_t n) { return open_property("<?p " + repeat("? ", n)); },
         rule::limit_response_bytes, rule::truncated, 3},
        {"an end tag never closed", xml,
         [](std::size_t n) { return open_property(repeat("a", n) + "</x "); },
         rule::limit_value_bytes, rule::truncated, 3},
        {"a tag begun at the end", xml, [](std::size_t n) { return open_at_end(n, "<y a='b"); },
         rule::limit_value_bytes, rule::truncated, 3},
        {"a comment begun at the end", xml, [](std::size_t n) { return open_at_end(n, "<!-- -"); },
         rule::limit_value_bytes, rule::truncated, 3},
        {"a CDATA section begun at the end", xml,
         [](std::size_t n) { return open_at_end(n, "<y><![CDATA[]]"); }, rule::limit_value_bytes,
         rule::truncated, 3},
        {"a root never closed", xml,
         [](std::size_t n) {
             auto body = responses(n, "/", "HTTP/1.1 200 OK");
             return body.substr(0, body.rfind("</D:multi"));
         },
         rule::truncated, rule::truncated, 3},
        // Texts
        {"]]> storm", xml, [](std::size_t n) { return in_property(repeat("]]>", n)); },
         rule::limit_diagnostics, rule::none, 200},
        {"brackets", xml, [](std::size_t n) { return in_property(repeat("]", n)); },
         rule::limit_value_bytes, rule::none, 3},
        {"carriage returns", xml, [](std::size_t n) { return in_property(repeat("\r", n)); },
         rule::limit_value_bytes, rule::none, 3},
        {"one long text", xml, [](std::size_t n) { return in_property(repeat("text ", n)); },
         rule::limit_value_bytes, rule::none, 3},
        {"one long comment", xml,
         [](std::size_t n) { return in_property("<!--" + repeat("</D:response>", n) + "-->"); },
         rule::limit_response_bytes, rule::none, 3},
        {"one long CDATA section", xml,
         [](std::size_t n) {
             return in_property("<![CDATA[" + repeat("</D:response>]]", n) + "]]>");
         },
         rule::limit_response_bytes, rule::none, 3},
        {"many comments", xml,
         [](std::size_t n) { return in_property(repeat("<!--</D:response-->", n)); },
         rule::limit_response_bytes, rule::none, 3},
        {"mixed content", xml, [](std::size_t n) { return in_property(repeat("a<b>c</b>", n)); },
         rule::limit_nodes, rule::none, 40},
        {"white space before the root", xml,
         [](std::size_t n) { return repeat(" \n", n) + in_property(""); }, rule::none, rule::none},
        {"U+0000", xml,
         [](std::size_t n) { return in_property(repeat(std::string_view("a\0", 2), n)); },
         rule::limit_diagnostics, rule::none, 200},
        {"no UTF-8", xml, [](std::size_t n) { return in_property(repeat("\xE2\x82", n)); },
         rule::limit_diagnostics, rule::none, 300},
        {"surrogates in UTF-8", xml,
         [](std::size_t n) { return in_property(repeat("\xED\xA0\x80", n)); },
         rule::limit_diagnostics, rule::none, 300},
        {"half surrogates in UTF-16", xml,
         [](std::size_t n) {
             auto body = utf16(in_property("here"));
             auto const at = body.find("h\0e\0r\0e", 0, 7);
             return body.replace(at, 8, repeat(std::string_view("\x00\xD8", 2), n));
         },
         rule::limit_diagnostics, rule::none, 200},
        // Hrefs and statuses
        {"giant hrefs", xml,
         [](std::size_t n) {
             return in_multistatus(
                 parts(n, n < 4'000'000 ? n / 4 : 1'000'000,
                       [](std::size_t each) { return response("/" + repeat("a%25", each)); }));
         },
         rule::limit_href_bytes, rule::none, 3},
        {"hrefs of dot segments", xml,
         [](std::size_t n) {
             return in_multistatus(parts(n, 10'000, [](std::size_t each) {
                 return response(repeat("/a/../%2e%2E/.", each));
             }));
         },
         rule::none, rule::none, 0.5},
        {"many hrefs", xml, [](std::size_t n) { return responses(n, "/", "HTTP/1.1 200 OK"); },
         rule::none, rule::none, 1},
        {"the same href again and again", xml,
         [](std::size_t n) { return in_multistatus(repeat(response("/"), n)); }, rule::none,
         rule::none},
        {"many hrefs in a response", xml,
         [](std::size_t n) {
             return in_multistatus("<D:response>" + numbered(n, "<D:href>/", "</D:href>") +
                                   "<D:status>HTTP/1.1 200 OK</D:status></D:response>");
         },
         rule::limit_response_bytes, rule::none, 10},
        {"statuses that overflow", xml,
         [](std::size_t n) { return responses(n, "/", "HTTP/1.1 " + repeat("9", 1000)); },
         rule::none, rule::none, 1},

        // JSON
        {"JSON, deep arrays", json,
         [](std::size_t n) {
             return in_json_response("\"body\":" + repeat("[", n / 2) + repeat("]", n / 2));
         },
         rule::limit_depth, rule::none, 30},
        {"JSON, deep elements", json,
         [](std::size_t n) {
             return in_json_property(repeat("[{\"{}a\":", n / 10 * 8) + "null" +
                                     repeat("}]", n / 10 * 2));
         },
         rule::limit_depth, rule::none, 60},
        {"JSON, deep inside an unknown member", json,
         [](std::size_t n) {
             return in_json_response("\"?\":" + repeat("[{\"a\":", n / 8 * 6) + "0" +
                                     repeat("}]", n / 8 * 2));
         },
         rule::limit_depth, rule::none, 30},
        {"JSON, brackets never closed", json,
         [](std::size_t n) { return R"({"responses":[{"href":"/a","body":)" + repeat("[", n); },
         rule::limit_depth, rule::truncated, 60},
        {"JSON, one long number", json,
         [](std::size_t n) { return in_json_response("\"body\":" + repeat("9", n)); },
         rule::limit_response_bytes, rule::none, 3},
        {"JSON, a status that overflows", json,
         [](std::size_t n) { return in_array(R"({"href":"/a","status":)" + repeat("9", n) + "}"); },
         rule::limit_response_bytes, rule::malformed_member, 3},
        {"JSON, an exponent that overflows", json,
         [](std::size_t n) { return in_json_response("\"body\":1e" + repeat("9", n)); },
         rule::limit_response_bytes, rule::none, 3},
        {"JSON, escapes", json,
         [](std::size_t n) {
             return in_json_property("\"" + repeat("\\u0041\\\\\\ud83d\\ude00", n) + "\"");
         },
         rule::limit_response_bytes, rule::none, 3},
        {"JSON, an escape in a long text", json,
         [](std::size_t n) { return in_json_prediction(R"(\n)" + repeat("text ", n)); },
         rule::limit_response_bytes, rule::none, 3},
        {"JSON, escaped U+0000", json,
         [](std::size_t n) { return in_json_property("\"" + repeat("\\u0000", n) + "\""); },
         rule::limit_response_bytes, rule::json_character, 3},
        {"JSON, halves of pairs", json,
         [](std::size_t n) { return in_json_property("\"" + repeat("\\ud800", n) + "\""); },
         rule::unpaired_surrogate, rule::unpaired_surrogate, 3},
        {"JSON, no UTF-8", json,
         [](std::size_t n) { return in_json_property("\"" + repeat("\xE2\x82", n) + "\""); },
         rule::json_encoding, rule::json_encoding, 3},
        {"JSON, different members", json,
         [](std::size_t n) {
             return in_array(R"({"href":"/a","propstats":[{"status":200,"props":{)" +
                             listed(n, "\"{}n", "\":null") + "}}]}");
         },
         rule::limit_nodes, rule::none, 60},
        {"JSON, the same member again and again", json,
         [](std::size_t n) {
             auto members = repeat("\"{}n\":null,", n);
             members.pop_back();
             return in_array(R"({"href":"/a","propstats":[{"status":200,"props":{)" + members +
                             "}}]}");
         },
         rule::duplicate_member, rule::duplicate_member, 3},
        {"JSON, unknown members", json,
         [](std::size_t n) { return in_json_response(listed(n, "\"?", "\":0")); },
         rule::limit_nodes, rule::none, 200},
        {"JSON, members of a body", json,
         [](std::size_t n) {
             return in_json_response("\"body\":{" + listed(n, "\"", "\":0") + "}");
         },
         rule::limit_nodes, rule::none, 60},
        {"JSON, attributes", json,
         [](std::size_t n) { return in_json_property("{" + listed(n, "\"@a", "\":\"\"") + "}"); },
         rule::limit_nodes, rule::none, 60},
        {"JSON, numbers in a problem", json,
         [](std::size_t n) {
             return in_json_response("\"problem\":{\"a\":[0" + repeat(",0", n) + "]}");
         },
         rule::limit_nodes, rule::none, 120, 40},
        {"JSON, names of a megabyte", json,
         [](std::size_t n) {
             std::string names;
             while (names.size() < n)
                 names += "\"{}" + repeat("n", n < 4'000'000 ? n / 4 : 1'000'000) +
                          std::to_string(names.size()) + "\":null,";
             names.pop_back();
             return in_array(R"({"href":"/a","propstats":[{"status":200,"props":{)" + names +
                             "}}]}");
         },
         rule::limit_response_bytes, rule::none, 3},
        {"JSON, a string never closed", json,
         [](std::size_t n) {
             return R"({"responses":[{"href":"/a","description":")" + repeat("a", n);
         },
         rule::limit_response_bytes, rule::truncated, 3},
        {"JSON, a string begun at the end", json,
         [](std::size_t n) {
             return R"({"responses":[{"href":"/first","status":200},{"href":")" +
                    repeat("text ", n) + R"(","status":200},{"href":"\)";
         },
         rule::limit_response_bytes, rule::truncated, 3},
        {"JSON, white space", json,
         [](std::size_t n) { return R"({"responses":[)" + repeat(" \n", n) + "]}"; }, rule::none,
         rule::none},
        {"JSON, many hrefs", json,
         [](std::size_t n) { return in_array(listed(n, R"({"status":200,"href":"/)", "\"}")); },
         rule::none, rule::none, 2},
        {"lines, one that never ends", ndjson,
         [](std::size_t n) {
             return "{\"multistatus\":1}\n{\"href\":\"/a\",\"description\":\"" + repeat("a", n);
         },
         rule::limit_response_bytes, rule::truncated, 3},
        {"lines, blank ones", ndjson, [](std::size_t n) { return in_lines(repeat("\n", n), 0); },
         rule::limit_diagnostics, rule::none, 300},
        {"lines, many hrefs", ndjson,
         [](std::size_t n) {
             auto lines = numbered(n, R"({"status":200,"href":"/)", "\"}\n");
             std::size_t count = 0;
             for (char const c : lines)
                 count += c == '\n' ? 1 : 0;
             return in_lines(std::move(lines), count);
         },
         rule::none, rule::none, 2},
    };
    return all;
}

/// All limits as high as they go.
inline multistatus::limits raised_limits() {
    multistatus::limits l;
    l.total_bytes = l.responses = std::uint64_t{1} << 60;
    l.response_bytes = std::size_t{512} << 20;
    l.value_bytes = l.href_bytes = l.name_bytes = l.depth = l.attributes = l.namespaces =
        l.properties = l.nodes = l.diagnostics = l.compared_hrefs = std::size_t{1} << 30;
    return l;
}
/// The limits as they are, but for those that 100 MB meet and fewer bytes do not: lower by a
/// factor, or so low that they come before those.
inline multistatus::limits lower_limits(std::size_t factor) {
    multistatus::limits l;
    l.response_bytes /= factor;
    l.value_bytes /= factor;
    l.nodes /= factor;
    l.compared_hrefs /= factor;
    l.properties = 500;
    l.diagnostics = 500;
    return l;
}

}  // namespace multistatus::test
