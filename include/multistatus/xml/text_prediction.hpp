// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/scan.hpp>
#include <multistatus/xml/character_reader.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// The texts of XML, for a `detail::predictor`.
struct text_prediction {
    static constexpr char end = '<';

    [[nodiscard]] static char const* find(char const* at, char const* to) noexcept {
        return detail::find_special_in_text(at, to);
    }
    [[nodiscard]] static bool decode(std::string_view raw, std::string& to) {
        character_reader reader(character_reader::place::text);
        std::size_t read = 0;
        return read_characters(raw, 0, reader, false, read,
                               [&to](std::string_view piece, std::uint64_t) {
                                   to += piece;
                                   return true;
                               }) == progress::done;
    }
};

}  // namespace multistatus::xml_detail
