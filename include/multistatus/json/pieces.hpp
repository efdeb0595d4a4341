// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/text_buffer.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// What an outermost element is written with: a byte that stands in no JSON, its name, another
/// such byte, its value. Only what it stands in makes a member or an item of it, and a builder puts
/// what was written elsewhere before that is known.
inline constexpr char piece_begin = '\x01';
/// The byte between name and value.
inline constexpr char piece_colon = '\x02';

/// An outermost element that was written.
struct piece {
    std::string_view name;   ///< a string, with its quotes
    std::string_view value;  ///< a value
};

/// Whether a text is among others twice. A few are compared with each other; many go through a set.
[[nodiscard]] inline bool has_repeated_name(std::vector<piece> const& pieces) {
    constexpr std::size_t few = 24;
    if (pieces.size() > few) {
        detail::fingerprint_set names;
        for (auto const& p : pieces)
            if (!names.insert(p.name)) return true;
        return false;
    }
    for (std::size_t i = 1; i < pieces.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (pieces[i].name == pieces[j].name) return true;
    return false;
}

/// Finds the pieces in what was written.
inline void split_pieces(std::string_view written, std::vector<piece>& to) {
    to.clear();
    while (!written.empty()) {
        auto const colon = written.find(piece_colon);
        auto const next = written.find(piece_begin, colon);
        auto const end = next == written.npos ? written.size() : next;
        to.push_back({written.substr(1, colon - 1), written.substr(colon + 1, end - colon - 1)});
        written.remove_prefix(end);
    }
}

/// Makes an object of the pieces at the end of what was written, where they are.
inline void join_members(detail::text_buffer& bytes, std::vector<piece> const& pieces) {
    if (pieces.empty()) bytes.append('{');
    auto const offset = [base = bytes.view().data()](char const* at) {
        return static_cast<std::size_t>(at - base);
    };
    for (auto const& p : pieces) {
        bytes.replace(offset(p.name.data()) - 1, &p == pieces.data() ? '{' : ',');
        bytes.replace(offset(p.value.data()) - 1, ':');
    }
    bytes.append('}');
}

/// Writes pieces that lie elsewhere as Items: `["empty",{"name":value}]`.
inline void append_items(detail::text_buffer& to, piece const* begin, piece const* end) {
    to.append('[');
    for (auto const* p = begin; p != end; ++p) {
        if (p != begin) to.append(',');
        bool const is_empty = p->value == "null";
        if (!is_empty) to.append('{');
        to.append(p->name);
        if (is_empty) continue;
        to.append(':');
        to.append(p->value);
        to.append('}');
    }
    to.append(']');
}

}  // namespace multistatus::json_detail
