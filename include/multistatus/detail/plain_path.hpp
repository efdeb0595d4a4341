// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint.hpp>
#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/path_scan.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/uri_check.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// Whether `text` leaves no doubt: an absolute path, each octet legal, and no segment that starts
/// with a dot. Nearly every href is one, and that shows in one pass.
constexpr bool is_plain_path(std::string_view text) noexcept {
    if (!text.starts_with('/') || (text.size() > 1 && text[1] == '/')) return false;
    for (std::size_t i = 1;;) {
        i = find_doubt_in_path(text, i);
        if (i == text.size()) return true;
        auto const length = legal_length(text, i, query_octets);
        if (length == 0) return false;
        bool const begins_segment = text[i - 1] == '/';
        if (begins_segment && (text[i] == '.' || starts_with_escape_of(text.substr(i), '.')))
            return false;
        i += length;
    }
}

/// Whether each percent sign behind the first octet begins an escape, and none of a dot at the
/// beginning of a segment.
constexpr bool has_plain_escapes(std::string_view text) noexcept {
    for (auto i = text.find('%', 1); i != text.npos; i = text.find('%', i + 3)) {
        if (!is_escape(text, i)) return false;
        if (text[i - 1] == '/' && starts_with_escape_of(text.substr(i), '.')) return false;
    }
    return true;
}

/// As `is_plain_path`, of an absolute path whose octets but for the first one are looked at.
class plain_path_look : public path_look {
public:
    constexpr explicit plain_path_look(std::string_view text) noexcept : text_(text) {}
    [[nodiscard]] bool has_doubts() const noexcept {
        return path_look::has_doubts() || (has_percents() && !has_plain_escapes(text_));
    }

private:
    std::string_view text_;
};

/// Adds an absolute path that leaves no doubt to a set. False, and nothing is done, if it is none,
/// or if it is there.
[[nodiscard]] inline bool insert_plain_path(fingerprint_set& to, std::string_view text) {
    if (!fingerprint_maker::can_walk(text)) return is_plain_path(text) && to.insert(text);
    return text[0] == '/' && text[1] != '/' && to.insert_after<plain_path_look>(text);
}

}  // namespace multistatus::detail
