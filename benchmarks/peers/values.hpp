// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "../item.hpp"

/// What all peers share, so that it is no difference between them: names and values. They read what
/// the bodies of the benchmarks hold, and check no more than that takes.
namespace bench::peers {

/// The properties that go into an item.
enum class field : std::uint8_t { none, etag, size, modified, type, displayname, data };

inline constexpr std::string_view dav_space = "DAV:";
inline constexpr std::string_view caldav_space = "urn:ietf:params:xml:ns:caldav";

/// By its local name in `DAV:`, or in CalDAV.
[[nodiscard]] inline field dav_field(std::string_view local) noexcept {
    switch (local.size()) {
    case 7: return local == "getetag" ? field::etag : field::none;
    case 11: return local == "displayname" ? field::displayname : field::none;
    case 12: return local == "resourcetype" ? field::type : field::none;
    case 15: return local == "getlastmodified" ? field::modified : field::none;
    case 16: return local == "getcontentlength" ? field::size : field::none;
    default: return field::none;
    }
}
[[nodiscard]] inline field caldav_field(std::string_view local) noexcept {
    return local == "calendar-data" ? field::data : field::none;
}

[[nodiscard]] inline std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view blanks = " \t\r\n";
    auto const first = text.find_first_not_of(blanks);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}
[[nodiscard]] inline std::uint64_t number_in(std::string_view text) noexcept {
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}
/// The code of `HTTP/1.1 200 OK`.
[[nodiscard]] inline int status_in(std::string_view line) noexcept {
    auto const space = line.find(' ');
    return space == line.npos ? 0 : static_cast<int>(number_in(line.substr(space + 1)));
}
/// Days from 1 January 1970 to a day of the Gregorian calendar.
[[nodiscard]] inline std::int64_t days_to(std::int64_t year, std::int64_t month,
                                          std::int64_t day) noexcept {
    // Years begin in March here, so that the leap day is the last day of its year.
    auto const y = month <= 2 ? year - 1 : year;
    auto const shifted = month <= 2 ? month + 9 : month - 3;
    return y * 365 + y / 4 - y / 100 + y / 400 + (153 * shifted + 2) / 5 + day - 1 - 719468;
}
/// Seconds since 1970 of an IMF-fixdate, as `Sun, 06 Nov 1994 08:49:37 GMT`.
[[nodiscard]] inline std::int64_t date_in(std::string_view text) noexcept {
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 29) return 0;
    auto const at = [text](std::size_t from, std::size_t count) {
        return static_cast<std::int64_t>(number_in(text.substr(from, count)));
    };
    auto const month = months.find(text.substr(8, 3)) / 3 + 1;
    return days_to(at(12, 4), static_cast<std::int64_t>(month), at(5, 2)) * 86400 +
           at(17, 2) * 3600 + at(20, 2) * 60 + at(23, 2);
}

/// Gives an item a value; that of `type` is not a text.
inline void set(item& to, field which, std::string_view value) {
    switch (which) {
    case field::etag: to.etag = trimmed(value); return;
    case field::size: to.size = number_in(trimmed(value)); return;
    case field::modified: to.modified = date_in(trimmed(value)); return;
    case field::displayname: to.displayname = value; return;
    case field::data: to.data = value; return;
    default: return;
    }
}
/// The best status of the propstats is that of the item.
inline void set_status(item& to, int code) noexcept {
    if (to.status == 0 || (code / 100 == 2 && to.status / 100 != 2)) to.status = code;
}

/// The time as IMF-fixdate.
[[nodiscard]] std::string date_text(std::int64_t seconds);
/// The reason phrases of the statuses that occur.
[[nodiscard]] std::string_view reason_of(int status) noexcept;
/// `HTTP/1.1 200 OK`.
[[nodiscard]] std::string status_line(int status);

/// What an item is written as.
enum class form : std::uint8_t { status, file, calendar };
[[nodiscard]] inline form form_of(item const& i) noexcept {
    if (i.etag.empty()) return form::status;
    return i.data.empty() ? form::file : form::calendar;
}

}  // namespace bench::peers
