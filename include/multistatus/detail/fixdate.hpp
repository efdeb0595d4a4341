// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/calendar.hpp>
#include <multistatus/detail/decimal.hpp>
#include <multistatus/detail/load_bytes.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <type_traits>

namespace multistatus::detail {

inline constexpr std::array<std::string_view, 7> weekday_names{
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
inline constexpr std::array<std::string_view, 12> month_names{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// An IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
class fixdate_text {
public:
    /// Only if `is_possible(t)`.
    constexpr explicit fixdate_text(civil_time const& t) noexcept
        : fixdate_text(t, weekday_of(t)) {}
    /// Of seconds since 1970; only if `has_four_digit_year(seconds)`.
    constexpr explicit fixdate_text(std::int64_t seconds) noexcept
        : fixdate_text(to_civil(seconds), weekday_of(floor_divide(seconds, seconds_per_day))) {}

    /// A view of this object.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size}; }

private:
    static constexpr std::size_t size = 29;

    // Before its use, or clang 14 knows no constant that needs it.
    template <std::size_t Count>
    static constexpr void copy_few(char* to, char const* from) noexcept {
        if (!std::is_constant_evaluated()) {
            std::memcpy(to, from, Count);
            return;
        }
        for (std::size_t i = 0; i != Count; ++i)
            to[i] = from[i];
    }

    constexpr fixdate_text(civil_time const& t, int weekday) noexcept {
        put(0, weekday_names[static_cast<std::size_t>(weekday)]);
        put(5, t.day);
        put(8, month_names[static_cast<std::size_t>(t.month - 1)]);
        put(12, t.year / 100);
        put(14, t.year % 100);
        put(17, t.hour);
        put(20, t.minute);
        put(23, t.second);
    }
    constexpr void put(std::size_t at, std::string_view name) noexcept {
        copy_few<3>(text_ + at, name.data());
    }
    constexpr void put(std::size_t at, int two_digits) noexcept {
        copy_few<2>(text_ + at, digit_pair(static_cast<unsigned>(two_digits)));
    }

    char text_[size + 1] = "___, __ ___ ____ __:__:__ GMT";
};

/// Finds a name by its first three letters as a number. A multiplier puts them all in different
/// places.
template <std::size_t Count>
class short_names {
public:
    consteval explicit short_names(std::array<std::string_view, Count> const& names) noexcept {
        while (!fill(names))
            ++multiplier_;
    }
    /// The index of a name, counted from 1; 0 if there is no such name.
    [[nodiscard]] constexpr int find(std::uint32_t letters) const noexcept {
        auto const place = place_of(letters);
        return letters_[place] == letters ? index_[place] : 0;
    }

private:
    [[nodiscard]] constexpr std::size_t place_of(std::uint32_t letters) const noexcept {
        return letters * multiplier_ >> 28;
    }
    consteval bool fill(std::array<std::string_view, Count> const& names) noexcept {
        letters_ = {};
        index_ = {};
        for (std::size_t i = 0; i != Count; ++i) {
            auto const letters = static_cast<std::uint32_t>(load_bytes(names[i].data(), 3));
            auto const place = place_of(letters);
            if (letters_[place] != 0) return false;
            letters_[place] = letters;
            index_[place] = static_cast<std::uint8_t>(i + 1);
        }
        return true;
    }

    std::uint32_t multiplier_ = 0xA671;  ///< the first one to be tried, which mostly does
    std::array<std::uint32_t, 16> letters_{};
    std::array<std::uint8_t, 16> index_{};
};
inline constexpr short_names<7> short_weekday_names(weekday_names);
inline constexpr short_names<12> short_month_names(month_names);

/// Eight bytes of a pattern, in which `_` is a letter and `0` a digit, as words.
struct pattern_part {
    std::uint64_t bytes;
    std::uint64_t letters;  ///< all bits of each byte that is a letter
    std::uint64_t margin;   ///< what makes a byte reach the top bit that differs too much

    consteval pattern_part(std::string_view pattern, std::size_t at) noexcept
        : bytes(load_bytes(pattern.data() + at, 8)), letters(0), margin(0) {
        for (std::size_t i = 0; i != 8; ++i) {
            auto const c = pattern[at + i];
            letters |= std::uint64_t{c == '_' ? 0xFFu : 0u} << 8 * i;
            margin |= std::uint64_t{c == '_' ? 0u : c == '0' ? 0x80u - 10 : 0x80u - 1} << 8 * i;
        }
    }
};
/// Eight bytes of a text beside those of a pattern.
class patterned_part {
public:
    constexpr patterned_part(char const* from, pattern_part const& pattern) noexcept
        : word_(load_bytes(from, 8)),
          digits_((word_ ^ pattern.bytes) & ~pattern.letters),
          defects_(((digits_ + pattern.margin) | digits_) & 0x8080808080808080u),
          // Each byte becomes a number of two digits with the one behind it.
          pairs_(digits_ * 10 + (digits_ >> 8)) {}
    /// Other than 0 if a digit is none, or if another byte is not the one of the pattern.
    [[nodiscard]] constexpr std::uint64_t defects() const noexcept { return defects_; }
    /// The first three bytes.
    [[nodiscard]] constexpr std::uint32_t letters() const noexcept {
        return static_cast<std::uint32_t>(word_) & 0xFFFFFF;
    }
    /// The number of two digits at a place.
    [[nodiscard]] constexpr int pair(int at) const noexcept {
        return static_cast<int>(pairs_ >> 8 * at & 0xFF);
    }

private:
    std::uint64_t word_;
    std::uint64_t digits_;
    std::uint64_t defects_;
    std::uint64_t pairs_;
};

/// Reads one that is exactly as it must be, as nearly all are, as seconds since 1970; nothing
/// otherwise.
[[nodiscard]] constexpr std::optional<std::int64_t> read_fixdate(std::string_view text) noexcept {
    constexpr std::string_view pattern = "___, 00 ___ 0000 00:00:00 GMT";
    if (text.size() != pattern.size()) return std::nullopt;
    patterned_part const day(text.data(), {pattern, 0});
    patterned_part const month(text.data() + 8, {pattern, 8});
    patterned_part const time(text.data() + 16, {pattern, 16});
    patterned_part const end(text.data() + 21, {pattern, 21});
    if ((day.defects() | month.defects() | time.defects() | end.defects()) != 0)
        return std::nullopt;
    civil_time const t{month.pair(4) * 100 + month.pair(6),
                       short_month_names.find(month.letters()),
                       day.pair(5),
                       time.pair(1),
                       time.pair(4),
                       end.pair(2)};
    if (!is_possible(t)) return std::nullopt;
    auto const days = to_days(t.year, t.month, t.day);
    if (short_weekday_names.find(day.letters()) != weekday_of(days) + 1) return std::nullopt;
    return to_seconds(days, t);
}

}  // namespace multistatus::detail
