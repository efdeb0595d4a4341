// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/utf8.hpp>

#include <cstdint>
#include <string_view>

namespace multistatus::test {

/// The first character of a text, which is UTF-8 and not empty.
[[nodiscard]] inline std::string_view first_character(std::string_view text) {
    return text.substr(0, detail::decode_utf8(text.data(), text.data() + text.size()).size);
}
/// The code point of a character.
[[nodiscard]] inline std::uint32_t code_of(std::string_view character) {
    auto const* const begin = character.data();
    return detail::decode_utf8(begin, begin + character.size()).code;
}

}  // namespace multistatus::test
