// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/xml.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "cells.hpp"
#include "output.hpp"
#include "printable.hpp"

namespace tool {

namespace ms = multistatus;

/// A text in its colour.
struct cell {
    std::string text{};
    style how = style::plain;
};

/// href, status, name, size, modified, type, what failed.
using row = std::array<cell, 7>;

/// Puts a text behind others, with a separator.
inline void join(std::string& all, std::string_view separator, std::string_view next) {
    if (next.empty()) return;
    if (!all.empty()) all.append(separator);
    all.append(next);
}

/// More elements of one kind than these nobody wants to see.
inline constexpr std::size_t most_shown = 4;

/// Tells how many more there are than are shown.
inline void count_rest(std::string& all, std::size_t count) {
    if (count > most_shown)
        all.append(" and ").append(std::to_string(count - most_shown)).append(" more");
}

/// The local names of some elements, as many as are shown.
template <class Elements>
std::string name_list(Elements const& elements) {
    std::size_t count = 0;
    std::string names;
    for (ms::element const e : elements)
        if (++count <= most_shown) join(names, ", ", one_line(e.name().local));
    count_rest(names, count);
    return names;
}

/// Why a propstat, response or body failed: conditions with their content, as many as are shown,
/// and what it says.
inline std::string explanation(ms::error const& error, ms::description const& description) {
    std::size_t count = 0;
    std::string text;
    for (ms::element const condition : error.conditions()) {
        if (++count > most_shown) continue;
        auto const content = one_line(condition.text_content());
        join(text, "; ", one_line(condition.name().local));
        if (!content.empty()) text.append(" ").append(content);
    }
    count_rest(text, count);
    join(text, "; ", one_line(description.text, 200));
    return text;
}

/// A status in words, as `423 Locked`.
inline std::string status_text(ms::status const& status) {
    if (status.is_absent()) return "no status";
    auto text = std::to_string(status.code());
    join(text, " ", one_line(status.reason()));
    return text;
}

/// What failed with a response, whose hrefs are shown elsewhere. It stands beside each of them, so
/// it is short whatever a server says.
inline std::string failure_text(ms::response_view const& r) {
    constexpr std::size_t longest = 2000;
    std::string text;
    if (r.is_status_form() && !r.status().is_success())
        text = r.status().is_absent() ? "no status" : one_line(r.status().reason());
    if (auto const to = r.location()) join(text, " ", "-> " + printable(to->text(), longest));
    for (auto const p : r.propstats()) {
        if (p.status().is_success() || text.size() > longest) continue;
        auto part = status_text(p.status());
        join(part, ": ", name_list(p.properties()));
        join(part, "; ", explanation(p.error(), p.description()));
        join(text, "; ", part);
    }
    join(text, "; ", explanation(r.error(), r.description()));
    return text;
}

/// What kind of resource it is: what DAV:resourcetype says, or else the media type.
inline cell type_cell(ms::response_view const& r) {
    if (auto const type = r[{ms::dav_namespace, "resourcetype"}]; type && type->has_elements()) {
        std::string kinds;
        for (auto const kind : type->elements())
            if (kind.name() != ms::name{ms::dav_namespace, "collection"} && kinds.size() < 300)
                join(kinds, ", ", one_line(kind.name().local, 30));
        return {kinds.empty() ? "collection" : kinds, style::folder};
    }
    auto const media = r[{ms::dav_namespace, "getcontenttype"}];
    if (!media) return {};
    auto const text = media->text();
    return {one_line(text.substr(0, text.find(';')), 40)};
}

inline style style_of(ms::status const& status) {
    if (status.is_success()) return style::good;
    return status.is_failure() || status.is_absent() ? style::bad : style::warning;
}

/// What a response says about a resource, for its first href.
inline row make_row(ms::response_view const& r) {
    row cells;
    auto const status = r.status();
    auto const text_of = [&r](std::string_view local) {
        auto const property = r[{ms::dav_namespace, local}];
        return property ? property->text() : std::string_view{};
    };
    cells[0].text = printable(r.href().text());
    cells[1] = {status.is_absent() ? "-" : std::to_string(status.code()), style_of(status)};
    cells[2].text = one_line(text_of("displayname"), 40);
    if (cells[2].text.empty()) cells[2].text = printable(r.href().decoded_name(), 40);
    cells[3].text = size_cell(text_of("getcontentlength"));
    cells[4].text = date_cell(text_of("getlastmodified"));
    cells[5] = type_cell(r);
    cells[6] = {failure_text(r), r.failed() ? style::bad : style::faint};
    cells[0].how = cells[2].how = cells[5].how;
    return cells;
}

}  // namespace tool
