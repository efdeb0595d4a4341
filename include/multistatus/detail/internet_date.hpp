// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/calendar.hpp>
#include <multistatus/detail/value_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// Dates in digits: RFC 3339, 5.6, and what is written in its stead.
namespace multistatus::detail {

/// A date as it was written in digits.
struct internet_date {
    std::int64_t seconds = 0;
    std::int32_t nanoseconds = 0;
    std::optional<int> offset{};  ///< minutes east of UTC; none if unknown
};

/// Whether a text begins as one of those.
[[nodiscard]] constexpr bool is_internet_date(std::string_view text) noexcept {
    return text.size() > 4 && digit_value(text[0]) >= 0 && digit_value(text[3]) >= 0 &&
           text[4] == '-';
}

/// Reads one from beginning to end.
class internet_date_reader {
public:
    constexpr explicit internet_date_reader(std::string_view text) noexcept : rest_(text) {}

    [[nodiscard]] constexpr decoded<internet_date> read() noexcept {
        if (!read_day() || !read_time() || !rest_.empty()) return undecodable{"not a date"};
        if (!is_possible(time_) || !is_possible_offset()) return undecodable{"no such day or time"};
        date_.seconds = to_seconds(time_) - date_.offset.value_or(0) * 60;
        return {date_, remark_};
    }

private:
    constexpr bool read_day() noexcept {
        return take(4, time_.year) && take('-') && take(2, time_.month) && take('-') &&
               take(2, time_.day);
    }
    constexpr bool read_time() noexcept {
        if (rest_.empty()) return note("no time of day");
        if (take(' '))
            note("a space instead of T");
        else if (!take('T') && !take('t'))
            return false;
        if (!take(2, time_.hour) || !take(':') || !take(2, time_.minute)) return false;
        if (!take(':')) return note("no seconds") && read_offset();
        return take(2, time_.second) && read_fraction() && read_offset();
    }
    // Digits behind the ninth say nothing about this world.
    constexpr bool read_fraction() noexcept {
        if (take(','))
            note("a comma before the fraction");
        else if (!take('.'))
            return true;
        if (next_digit() < 0) return false;
        for (std::int32_t unit = 100'000'000; next_digit() >= 0; unit /= 10) {
            date_.nanoseconds += next_digit() * unit;
            rest_.remove_prefix(1);
        }
        return true;
    }
    constexpr bool read_offset() noexcept {
        if (rest_.empty()) return note("no offset from UTC");
        if (take(' ')) note("a space before the offset");
        bool const named = rest_ == "UTC" || rest_ == "GMT";
        if (named || rest_ == "Z" || rest_ == "z") {
            rest_ = {};
            date_.offset = 0;
            return !named || note("a named zone");
        }
        bool const west = take('-');
        if ((!west && !take('+')) || !take(2, offset_hour_)) return false;
        bool const colon = take(':') || !note("no colon in the offset");
        if ((colon || !rest_.empty()) && !take(2, offset_minute_)) return false;
        auto const minutes = offset_hour_ * 60 + offset_minute_;
        // "-00:00" says that the time is known, but not where (RFC 3339, 4.3).
        if (!west || minutes != 0) date_.offset = west ? -minutes : minutes;
        return true;
    }

    [[nodiscard]] constexpr bool is_possible_offset() const noexcept {
        return offset_hour_ <= 23 && offset_minute_ <= 59;
    }
    [[nodiscard]] constexpr int next_digit() const noexcept {
        return rest_.empty() ? -1 : digit_value(rest_.front());
    }
    constexpr bool take(char c) noexcept {
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    constexpr bool take(int digits, int& number) noexcept {
        number = 0;
        for (; digits != 0; --digits) {
            if (next_digit() < 0) return false;
            number = number * 10 + next_digit();
            rest_.remove_prefix(1);
        }
        return true;
    }
    constexpr bool note(std::string_view what) noexcept {
        if (remark_.empty()) remark_ = what;
        return true;
    }

    std::string_view rest_;
    std::string_view remark_{};
    civil_time time_{};
    internet_date date_{};
    int offset_hour_ = 0;
    int offset_minute_ = 0;
};

}  // namespace multistatus::detail
