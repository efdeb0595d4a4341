// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/value/enumeration.hpp>

#include <cstdint>

namespace multistatus {

/// Whether the events of a calendar make its owner busy: the content of
/// CALDAV:schedule-calendar-transp; opaque where there is none (RFC 6638, 9.1).
enum class schedule_transparency : std::uint8_t {
    opaque,       ///< They do.
    transparent,  ///< They do not.
};

template <>
inline constexpr auto choices<schedule_transparency> = choice_list<schedule_transparency>({
    {schedule_transparency::opaque, {"urn:ietf:params:xml:ns:caldav", "opaque"}},
    {schedule_transparency::transparent, {"urn:ietf:params:xml:ns:caldav", "transparent"}},
});

}  // namespace multistatus
