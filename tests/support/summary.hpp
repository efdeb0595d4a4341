// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/document.hpp>

#include <support/feed.hpp>

#include <string>
#include <string_view>

namespace multistatus::test {

/// A model as one line of text, so that tables can say what they expect.
///
/// `/a /b = 404 !lock-token-submitted "why" ->/c +ext` is a response in the status form, and
/// `/a {200 getetag=x resourcetype(collection)} {404 foo}` one with propstats. A status whose line
/// is unusual is followed by that line in brackets; an absent one is `-`. Names of `DAV:` stand
/// alone, others behind their namespace in braces.
inline std::string summary_of(name const& n) {
    return n.space == dav_namespace ? std::string(n.local)
                                    : std::string("{").append(n.space).append("}").append(n.local);
}
inline std::string summary_of(element const& e) {
    auto text = summary_of(e.name());
    for (auto const a : e.attributes())
        text.append("@").append(summary_of(a.name())).append("=").append(a.value());
    if (!e.has_elements()) return e.text().empty() ? text : text.append("=").append(e.text());
    text += '(';
    for (auto const c : e.contents()) {
        if (text.back() != '(') text += ' ';
        text += c.is_element() ? summary_of(c.element()) : std::string(c.text());
    }
    return text += ')';
}
inline std::string summary_of(status const& s) {
    auto text = s.is_absent() ? std::string("-") : std::to_string(s.code());
    if (!s.unusual_line().empty()) text.append("[").append(s.unusual_line()).append("]");
    return text;
}
inline std::string summary_of(description const& d) {
    if (d.text.empty() && d.language.empty()) return {};
    auto text = std::string(" \"").append(d.text).append("\"");
    return d.language.empty() ? text : text.append("@").append(d.language);
}
template <class Part>
std::string summary_of_parts(Part const& part) {
    std::string text;
    for (auto const c : part.error().conditions())
        text += " !" + summary_of(c);
    text += summary_of(part.description());
    for (auto const e : part.extensions())
        text += " +" + summary_of(e);
    return text;
}
inline std::string summary_of(propstat const& p) {
    auto text = "{" + summary_of(p.status());
    for (auto const e : p.properties())
        text += " " + summary_of(e);
    return text + summary_of_parts(p) + "}";
}
template <class Tape>
std::string summary_of(basic_response<Tape> const& r) {
    std::string text;
    for (href const h : r.hrefs())
        text.append(text.empty() ? "" : " ").append(h.text());
    if (r.is_status_form()) text += " = " + summary_of(r.status());
    for (auto const p : r.propstats())
        text += " " + summary_of(p);
    text += summary_of_parts(r);
    if (auto const to = r.location()) text.append(" ->").append(to->text());
    return text;
}
/// The responses, then the trailer behind `|` where it says anything.
inline std::string summary_of(reading const& all) {
    std::string text;
    for (auto const& r : all.responses)
        text.append(text.empty() ? "" : "; ").append(summary_of(r));
    auto end = summary_of_parts(all.trailer);
    for (auto const e : all.trailer.properties())
        end += " " + summary_of(e);
    for (auto const p : all.trailer.propstats())
        end += " " + summary_of(p);
    if (auto const token = all.trailer.sync_token()) end.append(" #").append(*token);
    return end.empty() ? text : text + " |" + end;
}

/// Bodies around what a test is about.
inline std::string in_multistatus(std::string_view inside) {
    return std::string(R"(<D:multistatus xmlns:D="DAV:">)")
        .append(inside)
        .append("</D:multistatus>");
}
inline std::string in_response(std::string_view inside) {
    return in_multistatus(
        std::string("<D:response><D:href>/a</D:href>").append(inside).append("</D:response>"));
}
inline std::string in_prop(std::string_view inside) {
    return in_response(std::string("<D:propstat><D:prop>")
                           .append(inside)
                           .append("</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"));
}
/// A response in the status form.
inline std::string response_of(std::string_view href, std::string_view line = "HTTP/1.1 200 OK") {
    return std::string("<D:response><D:href>")
        .append(href)
        .append("</D:href><D:status>")
        .append(line)
        .append("</D:status></D:response>");
}

}  // namespace multistatus::test
