// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "event.hpp"

#include <support/text.hpp>

#include <cstddef>

namespace bench {
namespace {

using multistatus::test::append;
using multistatus::test::escaped;
using multistatus::test::ical_date;
using multistatus::test::padded;

/// Appends a line of iCalendar, folded, with references for all that needs one.
void append_line(std::string& out, std::string_view line) {
    constexpr std::size_t width = 74;
    for (; line.size() > width; line.remove_prefix(width))
        append(out, escaped{line.substr(0, width)}, "&#13;\n ");
    append(out, escaped{line}, "&#13;\n");
}

}  // namespace

void append_event(multistatus::test::random& numbers, std::uint64_t modified, std::string& out) {
    constexpr std::array<std::string_view, 22> before{"BEGIN:VCALENDAR",
                                                      "VERSION:2.0",
                                                      "CALSCALE:GREGORIAN",
                                                      "PRODID:-//Example//Planner 7.2//EN",
                                                      "BEGIN:VTIMEZONE",
                                                      "TZID:Europe/Lisbon",
                                                      "BEGIN:DAYLIGHT",
                                                      "TZOFFSETFROM:+0000",
                                                      "TZOFFSETTO:+0100",
                                                      "TZNAME:WEST",
                                                      "DTSTART:19700329T010000",
                                                      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                                                      "END:DAYLIGHT",
                                                      "BEGIN:STANDARD",
                                                      "TZOFFSETFROM:+0100",
                                                      "TZOFFSETTO:+0000",
                                                      "TZNAME:WET",
                                                      "DTSTART:19701025T020000",
                                                      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                                                      "END:STANDARD",
                                                      "END:VTIMEZONE",
                                                      "BEGIN:VEVENT"};
    constexpr std::array<std::string_view, 10> after{
        "SEQUENCE:2",     "STATUS:CONFIRMED",     "TRANSP:OPAQUE", "BEGIN:VALARM", "ACTION:DISPLAY",
        "TRIGGER:-PT15M", "DESCRIPTION:Reminder", "END:VALARM",    "END:VEVENT",   "END:VCALENDAR"};
    for (auto const line : before)
        append_line(out, line);
    std::string line;
    auto const put = [&](auto const&... parts) {
        line.clear();
        append(line, "", parts...);
        append_line(out, line);
    };
    put("UID:", padded{numbers.next(), 16, 16}, "@example.org");
    for (std::string_view const stamp : {"DTSTAMP:", "CREATED:", "LAST-MODIFIED:"})
        put(stamp, ical_date{modified}, "Z");
    put("DTSTART;TZID=Europe/Lisbon:", ical_date{modified});
    put("DTEND;TZID=Europe/Lisbon:", ical_date{modified + 3600});
    auto const first = numbers.pick(words);
    auto const second = numbers.pick(words);
    put("SUMMARY:", first, " <", second, "> & ", first);
    for (auto guests = numbers.below(8); guests > 0; --guests) {
        auto const guest = numbers.pick(words);
        put("ATTENDEE;CN=", guest,
            ";PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:", guest, "@example.org");
    }
    line = "DESCRIPTION:";
    for (auto left = 10 + numbers.below(240); left > 0; --left)
        append(line, numbers.pick(words), " ");
    append(line, "\\nsee R&D -> <wiki>");
    append_line(out, line);
    for (auto const rest : after)
        append_line(out, rest);
}

}  // namespace bench
