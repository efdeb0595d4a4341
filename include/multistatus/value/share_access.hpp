// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/value/enumeration.hpp>

#include <cstdint>

namespace multistatus {

/// What a client may do with a resource that is shared: the content of DAV:share-access
/// (draft-pot-webdav-resource-sharing).
enum class share_access : std::uint8_t {
    shared_owner,  ///< Anything: it shares it with others.
    read,          ///< Read it.
    read_write,    ///< Read and change it.
    no_access,     ///< Nothing any more.
    not_shared,    ///< It is not shared.
};

template <>
inline constexpr auto choices<share_access> = choice_list<share_access>({
    {share_access::shared_owner, {dav_namespace, "shared-owner"}},
    {share_access::read, {dav_namespace, "read"}},
    {share_access::read_write, {dav_namespace, "read-write"}},
    {share_access::no_access, {dav_namespace, "no-access"}},
    {share_access::not_shared, {dav_namespace, "not-shared"}},
});

}  // namespace multistatus
