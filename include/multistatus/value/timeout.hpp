// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/decimal.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/value/number.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace multistatus {

/// How long a lock will last, counted from when it was told: `Second-604800`, or for ever
/// (RFC 4918, 10.7 and 14.29).
class timeout {
public:
    /// For ever.
    constexpr timeout() noexcept = default;
    /// So many seconds, up to 2^32-1. What is not in that range, as left by a calculation, cannot
    /// be written.
    template <plain_integer Number>
    constexpr timeout(Number seconds) noexcept
        : seconds_(static_cast<std::uint32_t>(seconds)),
          is_out_of_range_(!std::in_range<std::uint32_t>(seconds)) {}

    /// The seconds that are left; nothing if it lasts for ever, or is out of range.
    [[nodiscard]] constexpr std::optional<std::uint32_t> seconds() const noexcept {
        return is_out_of_range_ ? std::nullopt : seconds_;
    }
    /// Whether it lasts for ever, or until the server forgets it.
    [[nodiscard]] constexpr bool is_infinite() const noexcept { return !seconds_; }
    /// Whether it was made of a number of seconds that no timeout has; it cannot be written.
    [[nodiscard]] constexpr bool is_out_of_range() const noexcept { return is_out_of_range_; }

    friend constexpr bool operator==(timeout const&, timeout const&) noexcept = default;

private:
    std::optional<std::uint32_t> seconds_{};
    bool is_out_of_range_ = false;
};

template <>
struct codec<timeout> {
    [[nodiscard]] static decoded<timeout> decode(element content) {
        return detail::decode_trimmed(content, read);
    }
    static void encode(timeout const& value, auto& out) {
        if (value.is_out_of_range())
            out.refuse("out of range");
        else if (value.is_infinite())
            out.text("Infinite");
        else
            out.text("Second-").text(detail::decimal_text(*value.seconds()).view());
    }

private:
    // Some servers give back the whole list that a client asked for; they grant its first member.
    [[nodiscard]] static decoded<timeout> read(std::string_view text) {
        auto const comma = text.find(',');
        auto const value = read_one(detail::trim(text.substr(0, comma)));
        if (!value || comma == text.npos) return value;
        return {*value, "a list where one time must stand"};
    }
    [[nodiscard]] static decoded<timeout> read_one(std::string_view text) {
        constexpr std::string_view keyword = "Second-";
        if (text == "Infinite") return timeout();
        if (detail::equal_ignoring_case(text, "Infinite")) return {timeout(), "another case"};
        if (detail::equal_ignoring_case(text, "infinity"))
            return {timeout(), "another word for Infinite"};
        auto const word = text.substr(0, keyword.size());
        if (!detail::equal_ignoring_case(word, keyword))
            return undecodable{"neither Second- nor Infinite"};
        auto const digits = text.substr(keyword.size());
        if (digits.empty() || digits.find_first_not_of("0123456789") != digits.npos)
            return undecodable{"not a number"};
        auto const seconds = codec<std::uint32_t>::read(digits);
        if (!seconds) return undecodable{seconds.reason()};
        return {timeout(*seconds), word == keyword ? seconds.remark() : "another case"};
    }
};

}  // namespace multistatus
