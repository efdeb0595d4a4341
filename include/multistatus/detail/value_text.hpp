// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/element.hpp>

#include <string_view>
#include <utility>

/// What the codecs of all values that stand as text have in common.
namespace multistatus::detail {

/// Value of a decimal digit, or -1.
[[nodiscard]] constexpr int digit_value(char c) noexcept {
    return '0' <= c && c <= '9' ? c - '0' : -1;
}

/// What `read` makes of a text that is no longer empty once the white space around it is cut off.
template <class Read>
[[nodiscard]] constexpr auto read_trimmed(std::string_view text, Read read)
    -> decltype(read(text)) {
    auto const trimmed = trim(text);
    if (trimmed.empty()) return undecodable{"empty"};
    auto value = read(trimmed);
    if (!value || !value.remark().empty() || trimmed.size() == text.size()) return value;
    return {*std::move(value), "white space around it"};
}

/// As above, for the text in an element.
template <class Read>
[[nodiscard]] auto decode_trimmed(element content, Read read) -> decltype(read(content.text())) {
    if (content.has_elements()) return undecodable{"elements where text must stand"};
    return read_trimmed(content.text(), read);
}

/// Writes a text as it is, if its reader has nothing to say of it.
template <class Read>
void encode_text(std::string_view text, Read read, std::string_view if_unfit, auto& out) {
    if (auto const value = read(text); value && value.remark().empty() && is_trimmed(text))
        out.text(text);
    else
        out.refuse(if_unfit);
}

}  // namespace multistatus::detail
