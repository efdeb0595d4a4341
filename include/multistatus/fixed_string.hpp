// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace multistatus {

/// A string literal as a template argument: `property<"DAV:", "getetag", entity_tag>`.
template <std::size_t Size>
struct fixed_string {
    /// Copies a literal.
    consteval fixed_string(char const (&literal)[Size]) noexcept {
        for (std::size_t i = 0; i < Size; ++i)
            text[i] = literal[i];
    }

    /// The string without its terminating zero; it lives as long as this.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text, Size - 1}; }

    char text[Size]{};  ///< Public, so that the type can be a template argument.
};

}  // namespace multistatus
