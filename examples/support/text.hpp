// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::test {

/// A number to be written with at least `width` digits, zeros in front, in base 10 or 16.
struct padded {
    std::uint64_t value;
    std::size_t width;
    int base = 10;
};

/// A name to be written as one percent-encoded path segment (RFC 3986, 2.1), in lower-case hex.
struct path_segment {
    std::string_view name;
};

/// Text to be written with `&`, `<`, `>` and `"` as references, so that it fits anywhere.
struct escaped {
    std::string_view text;
};

/// A time in seconds since 1970, to be written as IMF-fixdate (RFC 9110, 5.6.7).
struct imf_fixdate {
    std::uint64_t seconds;
};

/// The same time in the format of RFC 3339, in UTC.
struct iso_date {
    std::uint64_t seconds;
};

/// The same time as iCalendar writes it (RFC 5545, 3.3.5), without the final `Z`.
struct ical_date {
    std::uint64_t seconds;
};

/// A day of the Gregorian calendar.
struct civil_day {
    std::uint64_t year;
    std::uint64_t month;
    std::uint64_t day;
};

/// The day that lies `days` after 1 January 1970.
constexpr civil_day civil_day_from(std::uint64_t days) {
    // Years begin in March here, so that the leap day is the last day of its year.
    std::uint64_t const shifted = days + 719468;
    std::uint64_t const era = shifted / 146097;
    std::uint64_t const of_era = shifted % 146097;
    std::uint64_t const year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    std::uint64_t const of_year = of_era - (365 * year + year / 4 - year / 100);
    std::uint64_t const month = (5 * of_year + 2) / 153;
    bool const next_year = month >= 10;
    return {era * 400 + year + (next_year ? 1 : 0), next_year ? month - 9 : month + 3,
            of_year - (153 * month + 2) / 5 + 1};
}

inline void append(std::string& out, std::string_view text) {
    out += text;
}

inline void append(std::string& out, padded number) {
    std::array<char, 20> digits;
    auto const end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number.value, number.base).ptr;
    auto const count = static_cast<std::size_t>(end - digits.data());
    if (count < number.width) out.append(number.width - count, '0');
    out.append(digits.data(), count);
}

inline void append(std::string& out, std::unsigned_integral auto number) {
    append(out, padded{number, 1});
}

/// Appends all arguments, one after the other.
template <class First, class Second, class... Rest>
void append(std::string& out, First const& first, Second const& second, Rest const&... rest) {
    append(out, first);
    append(out, second);
    (append(out, rest), ...);
}

inline void append(std::string& out, path_segment segment) {
    constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    for (char const c : segment.name) {
        if (plain.find(c) != std::string_view::npos)
            out += c;
        else
            append(out, "%", padded{static_cast<unsigned char>(c), 2, 16});
    }
}

inline void append(std::string& out, escaped value) {
    for (char const c : value.text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    }
}

inline void append_clock(std::string& out, std::uint64_t seconds, std::string_view separator) {
    append(out, padded{seconds / 3600 % 24, 2}, separator);
    append(out, padded{seconds / 60 % 60, 2}, separator, padded{seconds % 60, 2});
}

inline void append(std::string& out, imf_fixdate time) {
    using namespace std::string_view_literals;
    constexpr std::array weekdays{"Thu, "sv, "Fri, "sv, "Sat, "sv, "Sun, "sv,
                                  "Mon, "sv, "Tue, "sv, "Wed, "sv};
    constexpr std::array months{" Jan "sv, " Feb "sv, " Mar "sv, " Apr "sv, " May "sv, " Jun "sv,
                                " Jul "sv, " Aug "sv, " Sep "sv, " Oct "sv, " Nov "sv, " Dec "sv};
    auto const days = time.seconds / 86400;
    auto const date = civil_day_from(days);
    append(out, weekdays[static_cast<std::size_t>(days % 7)], padded{date.day, 2});
    append(out, months[static_cast<std::size_t>(date.month - 1)], padded{date.year, 4}, " ");
    append_clock(out, time.seconds, ":");
    out += " GMT";
}

inline void append(std::string& out, iso_date time) {
    auto const date = civil_day_from(time.seconds / 86400);
    append(out, padded{date.year, 4}, "-", padded{date.month, 2}, "-", padded{date.day, 2}, "T");
    append_clock(out, time.seconds, ":");
    out += 'Z';
}

inline void append(std::string& out, ical_date time) {
    auto const date = civil_day_from(time.seconds / 86400);
    append(out, padded{date.year, 4}, padded{date.month, 2}, padded{date.day, 2}, "T");
    append_clock(out, time.seconds, "");
}

}  // namespace multistatus::test
