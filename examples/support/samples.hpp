// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace samples {

using multistatus::rule;

/// What a sample is written in.
enum class syntax { xml, json, lines };

/// A body that does one thing wrong.
struct sample {
    rule code = rule::none;
    std::string body{};
    std::string_view with{};  ///< what was changed in the options
    void (*set)(multistatus::parse_options&) = nullptr;
    syntax in = syntax::xml;
};

/// Samples about one thing.
struct group {
    std::string_view title;
    std::vector<sample> samples;
};

// What stands around the things that are wrong.

inline std::string root(std::string_view content) {
    return std::string(R"(<multistatus xmlns="DAV:">)").append(content).append("</multistatus>");
}
inline std::string response(std::string_view content) {
    return root(std::string("<response>").append(content).append("</response>"));
}
inline std::string about(std::string_view href) {
    return response(
        std::string("<href>").append(href).append("</href><status>HTTP/1.1 200 OK</status>"));
}
inline std::string property(std::string_view element) {
    return response(std::string("<href>/a</href><propstat><prop>")
                        .append(element)
                        .append("</prop><status>HTTP/1.1 200 OK</status></propstat>"));
}
inline std::string status(std::string_view line) {
    return response(std::string("<href>/a</href><status>").append(line).append("</status>"));
}
inline std::string description(std::string_view text) {
    return root(std::string("<responsedescription>").append(text).append("</responsedescription>"));
}
/// Two responses.
inline std::string pair(std::string_view first, std::string_view second) {
    auto const one = [](std::string_view href) {
        return std::string("<response><href>")
            .append(href)
            .append("</href><status>HTTP/1.1 200 OK</status></response>");
    };
    return root(one(first) + one(second));
}

inline std::vector<sample> entity_samples() {
    auto const after = [](std::string_view declaration, std::string_view content = {}) {
        return std::string(declaration) + root(content);
    };
    return {
        {rule::empty_body, "<!-- nothing -->"},
        {rule::truncated, R"(<multistatus xmlns="DAV:"><response><href>/a</hr)"},
        {rule::not_xml, R"({"status": 207})"},
        {rule::doctype, after("<!DOCTYPE multistatus>")},
        {rule::space_before_declaration, after(R"( <?xml version="1.0"?>)")},
        {rule::xml_declaration, after(R"(<?xml encoding="utf-8"?>)")},
        {rule::xml_version, after(R"(<?xml version="2.0"?>)")},
        {rule::unsupported_encoding, after(R"(<?xml version="1.0" encoding="EUC-JP"?>)")},
        {rule::unknown_charset, root(""), "charset=x-own",
         [](multistatus::parse_options& o) { o.charset = "x-own"; }},
        {rule::encoding_conflict, after(R"(<?xml version="1.0" encoding="UTF-16"?>)")},
        {rule::charset_conflict, after(R"(<?xml version="1.0" encoding="UTF-8"?>)"),
         "charset=ISO-8859-1", [](multistatus::parse_options& o) { o.charset = "ISO-8859-1"; }},
        {rule::invalid_encoding, description("caf\xE9")},
        {rule::illegal_character, description("a&#1;b")},
        {rule::content_after_root, root("") + "</body>"},
    };
}

inline std::vector<sample> markup_samples() {
    return {
        {rule::malformed_markup, root("< response/>")},
        {rule::malformed_name, property("<http://example.com/size/>")},
        {rule::malformed_tag, "<multistatus xmlns=DAV:/>"},
        {rule::less_than_in_attribute, property(R"(<size unit="<kB"/>)")},
        {rule::duplicate_attribute, property(R"(<size unit="B" unit="kB"/>)")},
        {rule::malformed_reference, description("R&D")},
        {rule::section_end_in_text, description("a[b[0]]>1")},
        {rule::malformed_comment, root("<!-- a -- b -->")},
        {rule::malformed_instruction, root("<? now?>")},
        {rule::mismatched_end_tag, root("</responses>")},
        {rule::unclosed_element, root("<response><href>/a</href><status>HTTP/1.1 200 OK</status>")},
        {rule::undeclared_prefix, property("<oc:size/>")},
        {rule::namespace_declaration, R"(<multistatus xmlns="DAV:" xmlns:oc=""/>)"},
    };
}

inline std::vector<sample> json_samples() {
    auto const json = [](rule code, std::string body) {
        return sample{code, std::move(body), {}, nullptr, syntax::json};
    };
    auto const of = [&json](rule code, std::string_view members) {
        return json(code,
                    std::string(R"({"responses":[{"href":"/a",)").append(members).append("}]}"));
    };
    auto const lines = [](rule code, std::string body) {
        return sample{code, std::move(body), {}, nullptr, syntax::lines};
    };
    return {
        json(rule::not_json, "<html>"),
        json(rule::json_encoding, "\xEF\xBB\xBF{\"responses\":[]}"),
        of(rule::json_syntax, R"("status":0207)"),
        of(rule::unpaired_surrogate, R"("status":200,"description":"\ud83d")"),
        of(rule::duplicate_member, R"("status":200,"status":404)"),
        of(rule::json_character, R"("status":200,"description":"\u0000")"),
        json(rule::missing_responses, R"({"error":{"code":207,"message":"Multi-Status"}})"),
        lines(rule::missing_first_line, R"({"href":"/a","status":200})"),
        of(rule::malformed_member, R"("status":"200 OK")"),
        of(rule::excluded_member, R"("propstats":[{"status":200,"props":{},"propsList":[]}])"),
        of(rule::malformed_member_name, R"("propstats":[{"status":200,"props":{"D:x":null}}])"),
        of(rule::unknown_member, R"("status":200,"reason":"OK")"),
        lines(rule::wrong_count, "{\"multistatus\":1}\n{\"end\":{\"responses\":1}}"),
        lines(rule::blank_line, "{\"multistatus\":1}\n\n{\"end\":{\"responses\":0}}"),
    };
}

inline std::vector<sample> root_samples() {
    return {
        {rule::other_root, R"(<html xmlns="http://www.w3.org/1999/xhtml"/>)"},
        {rule::wrapped_root, "<xml>" + root("") + "</xml>"},
        {rule::missing_namespace, "<multistatus/>"},
        {rule::misspelt_namespace, R"(<multistatus xmlns="dav:"/>)"},
        {rule::unnamespaced_element,
         R"(<D:multistatus xmlns:D="DAV:"><sync-token>t1</sync-token></D:multistatus>)"},
    };
}

inline std::vector<sample> place_samples() {
    return {
        {rule::misplaced_element, root("<propstat/>")},
        {rule::repeated_element, root("<sync-token>t1</sync-token><sync-token>t2</sync-token>")},
        {rule::renamed_element, root("<errordescription>no</errordescription>")},
        {rule::element_in_text, description("<b>no</b>")},
        {rule::unexpected_text, root("no")},
        {rule::ignored_attribute, R"(<multistatus xmlns="DAV:" version="1"/>)"},
        {rule::error_in_description,
         response("<href>/a</href><status>HTTP/1.1 423 Locked</status><responsedescription>"
                  "<error><locked/></error></responsedescription>")},
    };
}

inline std::vector<sample> response_samples() {
    return {
        {rule::missing_href, response("<status>HTTP/1.1 200 OK</status>")},
        {rule::missing_status, response("<href>/a</href><propstat><prop/></propstat>")},
        {rule::missing_prop, response("<href>/a</href><propstat>"
                                      "<status>HTTP/1.1 200 OK</status></propstat>")},
        {rule::empty_response, response("<href>/a</href>")},
        {rule::status_and_propstat,
         response("<href>/a</href><status>HTTP/1.1 403 Forbidden</status><propstat><prop/>"
                  "<status>HTTP/1.1 200 OK</status></propstat>")},
        {rule::hrefs_and_propstat, response("<href>/a</href><href>/b</href><propstat><prop/>"
                                            "<status>HTTP/1.1 200 OK</status></propstat>")},
        {rule::conflicting_property,
         response("<href>/a</href>"
                  "<propstat><prop><x/></prop><status>HTTP/1.1 200 OK</status></propstat>"
                  "<propstat><prop><x/></prop><status>HTTP/1.1 404 Not Found</status></propstat>")},
        {rule::repeated_property, property("<x/><x/>")},
        {rule::empty_error,
         response("<href>/a</href><status>HTTP/1.1 423 Locked</status><error/>")},
        {rule::location_without_href,
         response("<href>/a</href><status>HTTP/1.1 302 Found</status><location/>")},
    };
}

inline std::vector<sample> href_samples() {
    return {
        {rule::empty_href, about("")},
        {rule::relative_href, about("a.txt")},
        {rule::network_path_href, about("//dav/a")},
        {rule::href_fragment, about("/a#b")},
        {rule::href_dot_segments, about("/a/../b")},
        {rule::href_characters, about("/a b")},
        {rule::encoded_delimiters, about("%2Fa")},
        {rule::mixed_href_forms, pair("/a", "http://example.com/b")},
        {rule::foreign_authority, about("http://example.net/a"), "request_url=http://example.com/a",
         [](multistatus::parse_options& o) { o.request_url = "http://example.com/a"; }},
        {rule::duplicate_href, pair("/a", "/a")},
        {rule::duplicates_unchecked, pair("/a", "/b"), "limits.compared_hrefs=1",
         [](multistatus::parse_options& o) { o.limits.compared_hrefs = 1; }},
    };
}

inline std::vector<sample> status_samples() {
    return {
        {rule::malformed_status, status("OK")},
        {rule::status_without_version, status("200 OK")},
        {rule::status_out_of_range, status("HTTP/1.1 600 Odd")},
        {rule::status_characters, status("HTTP/1.1 200 Fine&#10;A: b")},
        {rule::informational_status, status("HTTP/1.1 102 Processing")},
    };
}

inline std::vector<sample> limit_samples() {
    using options = multistatus::parse_options;
    return {
        {rule::limit_total_bytes, root(""), "limits.total_bytes=20",
         [](options& o) { o.limits.total_bytes = 20; }},
        {rule::limit_responses, pair("/a", "/b"), "limits.responses=1",
         [](options& o) { o.limits.responses = 1; }},
        {rule::limit_response_bytes, about("/a"), "limits.response_bytes=50",
         [](options& o) { o.limits.response_bytes = 50; }},
        {rule::limit_value_bytes, property("<x>12345678</x>"), "limits.value_bytes=5",
         [](options& o) { o.limits.value_bytes = 5; }},
        {rule::limit_href_bytes, about("/12345678"), "limits.href_bytes=8",
         [](options& o) { o.limits.href_bytes = 8; }},
        {rule::limit_name_bytes, property("<supported-live-property-set/>"), "limits.name_bytes=20",
         [](options& o) { o.limits.name_bytes = 20; }},
        {rule::limit_depth, property("<x><y/></x>"), "limits.depth=5",
         [](options& o) { o.limits.depth = 5; }},
        {rule::limit_attributes, property(R"(<x a="1" b="2"/>)"), "limits.attributes=1",
         [](options& o) { o.limits.attributes = 1; }},
        {rule::limit_namespaces, property(R"(<x xmlns:a="a"/>)"), "limits.namespaces=1",
         [](options& o) { o.limits.namespaces = 1; }},
        {rule::limit_properties, property("<x/><y/>"), "limits.properties=1",
         [](options& o) { o.limits.properties = 1; }},
        {rule::limit_nodes, property("<x><y/><y/></x>"), "limits.nodes=4",
         [](options& o) { o.limits.nodes = 4; }},
        {rule::limit_diagnostics, R"(<multistatus xmlns="DAV:" a="1" b="2"/>)",
         "limits.diagnostics=1", [](options& o) { o.limits.diagnostics = 1; }},
    };
}

/// A body for each rule that reading can find broken, in the order of the rules.
inline std::vector<group> all() {
    return {{"The XML entity", entity_samples()},
            {"Markup", markup_samples()},
            {"The JSON text", json_samples()},
            {"The root element", root_samples()},
            {"Elements in their places", place_samples()},
            {"Responses", response_samples()},
            {"Hrefs", href_samples()},
            {"Statuses", status_samples()},
            {"Limits", limit_samples()}};
}

}  // namespace samples
