// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/request/parse.hpp>

#include <support/summary.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace multistatus::test {

// A request as one line of text, so that tables can say what they expect; names of DAV: stand
// alone. Deviations follow behind `~`, an error behind `!`.

inline std::string summary_of(property_selection const& s) {
    std::string text = s.kind() == propfind_kind::prop      ? "prop"
                       : s.kind() == propfind_kind::allprop ? "allprop"
                                                            : "propname";
    for (auto const e : s.properties())
        text += " " + summary_of(e);
    return text;
}
inline std::string summary_of(propfind_request const& r) {
    return summary_of(r.selection());
}
inline std::string summary_of(proppatch_request const& r) {
    std::string text;
    for (auto const& i : r)
        text.append(text.empty() ? "" : "; ")
            .append(i.is_set() ? "set " : "remove ")
            .append(summary_of(i.property()));
    return text;
}
inline std::string summary_of(report_request const& r) {
    auto text = summary_of(r.name());
    if (auto const token = r.sync_token()) text.append(" #").append(*token);
    if (auto const level = r.sync_level()) text += *level == sync_level::one ? " 1" : " infinite";
    if (auto const limit = r.limit()) text += " <=" + std::to_string(*limit);
    if (r.has_properties()) text += " " + summary_of(r.properties());
    for (href const h : r.hrefs())
        text.append(" ").append(h.text());
    return text;
}

template <class Request>
std::string understood(result<Request> const& read) {
    auto text = read ? summary_of(*read) : std::string{};
    for (auto const& d : read.partial().diagnostics())
        text.append(" ~").append(describe(d.code).name);
    if (!read) text.append(" !").append(describe(read.error().code).name);
    return text;
}

/// A propfind with something in it.
inline std::string in_propfind(std::string_view inside) {
    return std::string(R"(<D:propfind xmlns:D="DAV:">)").append(inside).append("</D:propfind>");
}
inline std::string in_update(std::string_view inside) {
    return std::string(R"(<D:propertyupdate xmlns:D="DAV:" xmlns:Z="urn:z">)")
        .append(inside)
        .append("</D:propertyupdate>");
}
inline std::string in_sync(std::string_view inside) {
    return std::string(R"(<D:sync-collection xmlns:D="DAV:" xmlns:CR="urn:ietf:params:xml:ns:)")
        .append(R"(carddav"><D:sync-token/><D:sync-level>1</D:sync-level>)")
        .append(inside)
        .append("</D:sync-collection>");
}

}  // namespace multistatus::test
