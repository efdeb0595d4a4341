// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace bench {

/// The bodies that are measured. They are regular, as those of real servers, but for the last.
enum class kind {
    apache,     ///< PROPFIND as mod_dav answers it: 0.85 KB a response, declarations on each
    nextcloud,  ///< PROPFIND as sabre/dav answers it: 1 KB, found and missing properties
    calendar,   ///< REPORT calendar-multiget: 2.8 KB, mostly iCalendar with some 65 references
    status,     ///< what DELETE or COPY tells of members: 0.13 KB
    mixed       ///< shuffled properties, names and prefixes never seen before: 0.65 KB
};

inline constexpr std::array kinds{kind::apache, kind::nextcloud, kind::calendar, kind::status,
                                  kind::mixed};
inline constexpr std::array<std::string_view, kinds.size()> kind_names{
    "apache", "nextcloud", "calendar", "status", "mixed"};

[[nodiscard]] constexpr std::string_view name_of(kind k) {
    return kind_names[static_cast<std::size_t>(k)];
}

/// A body of XML with that many responses; the same for the same arguments, everywhere.
[[nodiscard]] std::string xml_body(kind k, std::size_t responses);

/// The same body in the JSON form of the library.
[[nodiscard]] std::string json_body(std::string_view xml);

}  // namespace bench
