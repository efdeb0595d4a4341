// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "random.hpp"
#include "text.hpp"

namespace multistatus::test {

/// Appends an iCalendar object (RFC 5545) of 1 to 4 KB as element text.
///
/// The carriage returns are references, as XML would turn them into nothing otherwise; of the
/// line feeds both forms seen in the wild occur, a reference and the character itself.
inline void append_event(random& numbers, std::uint64_t uid, std::uint64_t modified,
                         std::string& out) {
    constexpr std::array<std::string_view, 8> phrases{
        "Review of the draft",     "Tea &amp; biscuits",
        "a &lt; b, b &gt; c",      "Call with Zoë",
        "Room 12\\, second floor", "R&amp;D -&gt; shop floor",
        "&lt;no title&gt;",        "会議"};
    constexpr std::array<std::string_view, 4> names{"Ana", "Björn", "Chloé", "Dmitri"};
    std::string_view const eol = numbers.chance(50) ? "&#13;&#10;" : "&#13;\n";
    append(out, "BEGIN:VCALENDAR", eol, "VERSION:2.0", eol, "PRODID:-//Example//Planner 7//EN");
    append(out, eol, "BEGIN:VTIMEZONE", eol, "TZID:Europe/Lisbon", eol, "BEGIN:STANDARD", eol);
    append(out, "DTSTART:19701025T020000", eol, "TZOFFSETFROM:+0100", eol, "TZOFFSETTO:+0000");
    append(out, eol, "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", eol, "END:STANDARD", eol);
    append(out, "BEGIN:DAYLIGHT", eol, "DTSTART:19700329T010000", eol, "TZOFFSETFROM:+0000", eol);
    append(out, "TZOFFSETTO:+0100", eol, "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", eol);
    append(out, "END:DAYLIGHT", eol, "END:VTIMEZONE", eol, "BEGIN:VEVENT", eol);
    append(out, "UID:", padded{uid, 16, 16}, "@example.org", eol);
    append(out, "DTSTAMP:", ical_date{modified}, "Z", eol, "DTSTART;TZID=Europe/Lisbon:");
    append(out, ical_date{modified}, eol, "DURATION:PT", 1 + numbers.below(4), "H", eol);
    append(out, "SUMMARY:", numbers.pick(phrases), eol);
    append(out, "LOCATION:", numbers.pick(phrases), eol);
    for (auto guests = numbers.below(8); guests > 0; --guests) {
        append(out, "ATTENDEE;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"", numbers.pick(names), "\":");
        append(out, eol, " mailto:guest", numbers.below(1000), "@example.org", eol);
    }
    append(out, "DESCRIPTION:", numbers.pick(phrases));
    for (auto lines = 1 + numbers.below(50); lines > 0; --lines)
        append(out, ".\\n", eol, " ", numbers.pick(phrases));
    append(out, eol, "BEGIN:VALARM", eol, "ACTION:DISPLAY", eol, "TRIGGER:-PT10M", eol);
    append(out, "END:VALARM", eol, "END:VEVENT", eol, "END:VCALENDAR", eol);
}

}  // namespace multistatus::test
