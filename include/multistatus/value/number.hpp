// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/decimal.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace multistatus {

/// Any integer type of up to 64 bits, but neither `bool` nor a character type.
template <class T>
concept plain_integer =
    std::integral<T> && sizeof(T) <= 8 && !std::same_as<T, bool> && !std::same_as<T, char> &&
    !std::same_as<T, wchar_t> && !std::same_as<T, char8_t> && !std::same_as<T, char16_t> &&
    !std::same_as<T, char32_t> && !std::is_const_v<T> && !std::is_volatile_v<T>;

/// A whole number in decimal, as DAV:getcontentlength (RFC 4918, 15.4; RFC 9110, 8.6).
template <plain_integer T>
struct codec<T> {
    static constexpr value_shape shape = value_shape::integer;

    /// Reads a text without white space around it.
    [[nodiscard]] static constexpr decoded<T> read(std::string_view text) noexcept {
        auto const number = detail::read_decimal(text);
        if (!number) return undecodable{number.reason()};
        if (number->negative && std::is_unsigned_v<T>) return undecodable{"negative"};
        if (number->magnitude > greatest + (number->negative ? 1 : 0))
            return undecodable{"out of range"};
        auto const magnitude = number->magnitude;
        return {static_cast<T>(number->negative ? ~magnitude + 1 : magnitude), number.remark()};
    }
    [[nodiscard]] static decoded<T> decode(element content) {
        return detail::decode_trimmed(content, read);
    }
    static void encode(T const& number, auto& out) {
        if constexpr (std::is_signed_v<T>)
            out.text(detail::plain_text::number(detail::decimal_text::of(number).view()));
        else
            out.text(detail::plain_text::number(detail::decimal_text(number).view()));
    }

private:
    static constexpr std::uint64_t greatest =
        static_cast<std::make_unsigned_t<T>>(~std::make_unsigned_t<T>{}) >> std::is_signed_v<T>;
};

}  // namespace multistatus
