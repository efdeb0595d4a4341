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

namespace multistatus {

/// How long a lock will last, counted from when it was told: `Second-604800`, or for ever
/// (RFC 4918, 10.7 and 14.29).
class timeout {
public:
    /// For ever.
    constexpr timeout() noexcept = default;
    /// So many seconds.
    constexpr timeout(std::uint32_t seconds) noexcept : seconds_(seconds) {}

    /// The seconds that are left; nothing if it lasts for ever.
    [[nodiscard]] constexpr std::optional<std::uint32_t> seconds() const noexcept {
        return seconds_;
    }
    /// Whether it lasts for ever, or until the server forgets it.
    [[nodiscard]] constexpr bool is_infinite() const noexcept { return !seconds_; }

    friend constexpr bool operator==(timeout const&, timeout const&) noexcept = default;

private:
    std::optional<std::uint32_t> seconds_{};
};

template <>
struct codec<timeout> {
    [[nodiscard]] static decoded<timeout> decode(element content) {
        return detail::decode_trimmed(content, read);
    }
    static void encode(timeout const& value, auto& out) {
        if (value.is_infinite()) {
            out.text("Infinite");
            return;
        }
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
