// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/value/enumeration.hpp>

#include <cstdint>

namespace multistatus {

/// With which status a redirect reference answers: the content of DAV:redirect-lifetime
/// (RFC 4437, 13.1).
enum class redirect_lifetime : std::uint8_t {
    permanent,  ///< 301.
    temporary,  ///< 302.
};

template <>
inline constexpr auto choices<redirect_lifetime> = choice_list<redirect_lifetime>({
    {redirect_lifetime::permanent, {dav_namespace, "permanent"}},
    {redirect_lifetime::temporary, {dav_namespace, "temporary"}},
});

}  // namespace multistatus
