// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus {

/// A color as `calendar-color` of Apple's calendars has it: `#RRGGBB` or `#RRGGBBAA`, and perhaps a
/// name in the attribute `symbolic-color`. No standard defines it.
struct color {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;  ///< 0 is transparent, 255 opaque.
    /// The name of the color, as `blue` or `custom`; empty if there is none. A view; it lives as
    /// long as what it was taken from.
    std::string_view symbolic{};

    /// Reads a text without white space around it; with a remark also one without `#`, and `#RGB`.
    [[nodiscard]] static constexpr decoded<color> read(std::string_view text) noexcept {
        bool const marked = text.starts_with('#');
        auto const digits = marked ? text.substr(1) : text;
        bool const shortened = digits.size() == 3;
        if (!shortened && digits.size() != 6 && digits.size() != 8)
            return undecodable{"not #RRGGBB"};
        for (char const c : digits)
            if (detail::hex_value(c) < 0) return undecodable{"not #RRGGBB"};
        auto const part = [digits, shortened](std::size_t i) {
            auto const high = digits[shortened ? i : i * 2];
            auto const low = digits[shortened ? i : i * 2 + 1];
            return static_cast<std::uint8_t>(detail::hex_value(high) * 16 + detail::hex_value(low));
        };
        color value{part(0), part(1), part(2)};
        if (digits.size() == 8) value.alpha = part(3);
        return {value, !marked ? "no #" : shortened ? "one digit where two must stand" : ""};
    }

    friend constexpr bool operator==(color const&, color const&) noexcept = default;
};

/// The color as it is written: `#RRGGBB`, or `#RRGGBBAA` if it is not opaque.
[[nodiscard]] inline std::string to_string(color const& value) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (unsigned const part : {value.red, value.green, value.blue, value.alpha})
        text.append(1, digits[part >> 4]).append(1, digits[part & 15]);
    if (value.alpha == 255) text.resize(7);
    return text;
}

template <>
struct codec<color> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<color> decode(element content) {
        auto const read = detail::decode_trimmed(content, color::read);
        if (!read) return undecodable{read.reason()};
        auto value = *read;
        value.symbolic = content.attribute(symbolic_color).value_or(std::string_view());
        return {value, read.remark()};
    }
    static void encode(color const& value, auto& out) {
        if (!value.symbolic.empty()) out.attribute(symbolic_color, value.symbolic);
        out.text(to_string(value));
    }

private:
    static constexpr name symbolic_color{"", "symbolic-color"};
};

}  // namespace multistatus
