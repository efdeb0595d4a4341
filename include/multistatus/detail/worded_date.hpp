// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/calendar.hpp>
#include <multistatus/detail/fixdate.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Dates with the names of days and months: the three of RFC 9110, 5.6.7, and their like.
namespace multistatus::detail {

/// A name of a time zone and its hours east of UTC; those of the mail (RFC 5322, 4.3).
struct zone_name {
    std::string_view name;
    int hours;
};
inline constexpr std::array<zone_name, 12> zone_names{{{"GMT", 0},
                                                       {"UTC", 0},
                                                       {"UT", 0},
                                                       {"Z", 0},
                                                       {"EST", -5},
                                                       {"EDT", -4},
                                                       {"CST", -6},
                                                       {"CDT", -5},
                                                       {"MST", -7},
                                                       {"MDT", -6},
                                                       {"PST", -8},
                                                       {"PDT", -7}}};

/// Which name of a list a word is, written out or cut to three letters or more; -1 if none.
template <std::size_t Count>
[[nodiscard]] constexpr int find_name(std::array<std::string_view, Count> const& names,
                                      std::string_view word) noexcept {
    if (word.size() < 3) return -1;
    for (std::size_t i = 0; i != Count; ++i)
        if (equal_ignoring_case(names[i].substr(0, word.size()), word)) return static_cast<int>(i);
    return -1;
}

/// Reads a date with words, whose parts may stand in any order that leaves no doubt.
class worded_date_reader {
public:
    constexpr explicit worded_date_reader(std::string_view text) noexcept
        : text_(text), rest_(text) {}

    /// Seconds since 1970; the remark tells what differs from an IMF-fixdate.
    [[nodiscard]] constexpr decoded<std::int64_t> read() noexcept {
        while (!rest_.empty())
            if (!read_part()) return undecodable{"not a date"};
        if (!has_month() || days_ == 0 || !has_year_ || !has_time_)
            return undecodable{"not a date"};
        if (!is_possible(time_)) return undecodable{"no such day or time"};
        return {to_seconds(time_) - offset_ * 60, remark()};
    }

private:
    enum class part : std::uint8_t { other, time, zone };

    constexpr bool read_part() noexcept {
        char const c = rest_.front();
        if (is_in(alpha_octets, c)) return read_word(take_all(alpha_octets));
        if (digit_value(c) >= 0) return read_number();
        if ((c == '+' || c == '-') && last_ != part::other && !has_offset_) return read_offset();
        if (c == '(' && has_time_) return skip_comment();
        hyphens_ |= c == '-';
        rest_.remove_prefix(1);
        return is_space(c) || c == ',' || c == '-';
    }
    constexpr bool read_word(std::string_view word) noexcept {
        last_ = part::other;
        if (auto const month = find_name(month_names, word); month >= 0 && !has_month()) {
            time_.month = month + 1;
            month_place_ = ++places_;
            return check_spelling(word, month_names[static_cast<std::size_t>(month)]);
        }
        if (auto const day = find_name(weekday_names, word); day >= 0 && weekday_ < 0) {
            weekday_ = day;
            return check_spelling(word, weekday_names[static_cast<std::size_t>(day)]);
        }
        return !has_zone_ && has_time_ && read_zone(word);
    }
    constexpr bool check_spelling(std::string_view word, std::string_view name) noexcept {
        written_out_ |= word.size() > 3;
        other_case_ |= word != name.substr(0, word.size());
        return true;
    }
    constexpr bool read_zone(std::string_view word) noexcept {
        for (auto const& zone : zone_names) {
            if (!equal_ignoring_case(zone.name, word)) continue;
            last_ = part::zone;
            has_zone_ = true;
            gmt_ = zone.name == "GMT";
            other_case_ |= zone.name != word;
            offset_ = zone.hours * 60;
            return true;
        }
        return false;
    }

    constexpr bool read_number() noexcept {
        auto const digits = take_digits();
        last_ = part::other;
        if (digits.size > 4) return false;
        if (rest_.starts_with(':')) return read_time(digits.value, digits.size);
        if (digits.size == 3) return false;
        bool const is_day = digits.size < 3 && days_ == 0;
        if (!is_day && (has_year_ || digits.size == 1)) return false;
        if (is_day) {
            time_.day = digits.value;
            days_ = digits.size;
            day_place_ = ++places_;
            return true;
        }
        has_year_ = true;
        short_year_ = digits.size == 2;
        time_.year = digits.value;
        if (short_year_) time_.year += digits.value < 70 ? 2000 : 1900;
        year_place_ = ++places_;
        return true;
    }
    constexpr bool read_time(int hour, std::size_t hour_digits) noexcept {
        if (has_time_ || hour_digits > 2) return false;
        has_time_ = true;
        last_ = part::time;
        time_place_ = ++places_;
        time_.hour = hour;
        rest_.remove_prefix(1);
        auto const minute = take_digits();
        time_.minute = minute.value;
        if (minute.size != 2) return false;
        if (!rest_.starts_with(':')) return no_seconds_ = true;
        rest_.remove_prefix(1);
        auto const second = take_digits();
        time_.second = second.value;
        return second.size == 2;
    }
    constexpr bool read_offset() noexcept {
        int const sign = rest_.front() == '-' ? -1 : 1;
        rest_.remove_prefix(1);
        auto digits = take_digits();
        if (digits.size == 2 && rest_.starts_with(':')) {
            rest_.remove_prefix(1);
            auto const minutes = take_digits();
            if (minutes.size != 2) return false;
            digits = {digits.value * 100 + minutes.value, 4};
        }
        last_ = part::zone;
        has_zone_ = has_offset_ = true;
        offset_ += sign * (digits.value / 100 * 60 + digits.value % 100);
        return digits.size == 4 && digits.value / 100 < 24 && digits.value % 100 < 60;
    }
    constexpr bool skip_comment() noexcept {
        auto const end = rest_.find(')');
        if (end == rest_.npos) return false;
        rest_.remove_prefix(end + 1);
        return true;
    }

    /// What deviates most.
    [[nodiscard]] constexpr std::string_view remark() const noexcept {
        if (fixdate_text(time_).view() == text_) return {};
        if (month_place_ < day_place_ && day_place_ < time_place_ && time_place_ < year_place_)
            return has_zone_ ? "an asctime date with a zone" : "an asctime date";
        if (short_year_) return hyphens_ ? "an RFC 850 date" : "a year of two digits";
        if (!has_zone_) return "no GMT";
        if (has_offset_) return "an offset where GMT must stand";
        if (!gmt_) return "another zone where GMT must stand";
        if (weekday_ < 0) return "no weekday";
        if (weekday_ != weekday_of(time_)) return "a wrong weekday";
        if (hyphens_) return "hyphens in the date";
        if (days_ < 2) return "a day of one digit";
        if (no_seconds_) return "no seconds";
        if (written_out_) return "names written out";
        if (other_case_) return "another case";
        return "other spaces or commas";
    }

    struct number {
        int value;
        std::size_t size;
    };
    constexpr number take_digits() noexcept {
        number digits{0, 0};
        for (; !rest_.empty() && digit_value(rest_.front()) >= 0; ++digits.size) {
            // More than four are an error in any place.
            if (digits.size < 5) digits.value = digits.value * 10 + digit_value(rest_.front());
            rest_.remove_prefix(1);
        }
        return digits;
    }
    constexpr std::string_view take_all(octet_set set) noexcept {
        std::size_t size = 0;
        while (size < rest_.size() && is_in(set, rest_[size]))
            ++size;
        auto const taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }
    [[nodiscard]] constexpr bool has_month() const noexcept { return month_place_ != 0; }

    std::string_view text_;
    std::string_view rest_;
    civil_time time_{};
    std::size_t days_ = 0;  // digits of the day
    int weekday_ = -1;
    int offset_ = 0;  // minutes east of UTC
    int places_ = 0;
    int month_place_ = 0;
    int day_place_ = 0;
    int time_place_ = 0;
    int year_place_ = 0;
    part last_ = part::other;
    bool has_year_ = false;
    bool has_time_ = false;
    bool has_zone_ = false;
    bool has_offset_ = false;
    bool gmt_ = false;
    bool short_year_ = false;
    bool hyphens_ = false;
    bool no_seconds_ = false;
    bool written_out_ = false;
    bool other_case_ = false;
};

}  // namespace multistatus::detail
