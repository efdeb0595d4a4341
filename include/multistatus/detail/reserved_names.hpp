// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <cstdint>
#include <string_view>

namespace multistatus::detail {

/// Where an element may stand that the standard does not know (RFC 4918, 17).
enum class extension_place : std::uint8_t { document = 1, response = 2, propstat = 4 };

/// Whether an element would be none of those there: all names are reserved that the standard has
/// its own use for, and without a namespace those that have their meaning at that place, for some
/// write `DAV:` nowhere.
[[nodiscard]] constexpr bool is_reserved(name n, extension_place in) noexcept {
    struct used_name {
        std::string_view local;
        unsigned places;
    };
    constexpr auto document = static_cast<unsigned>(extension_place::document);
    constexpr auto response = static_cast<unsigned>(extension_place::response);
    constexpr auto propstat = static_cast<unsigned>(extension_place::propstat);
    constexpr used_name used[] = {{"multistatus", 0},
                                  {"response", document},
                                  {"propstat", response},
                                  {"prop", propstat},
                                  {"href", response},
                                  {"status", response | propstat},
                                  {"error", response | propstat},
                                  {"location", response},
                                  {"responsedescription", document | response | propstat},
                                  {"errordescription", 0},
                                  {"sync-token", document}};
    if (n.space != dav_namespace && !n.space.empty()) return false;
    for (auto const& u : used)
        if (n.local == u.local)
            return !n.space.empty() || (u.places & static_cast<unsigned>(in)) != 0;
    return false;
}

}  // namespace multistatus::detail
