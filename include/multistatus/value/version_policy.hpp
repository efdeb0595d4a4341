// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/value/enumeration.hpp>

#include <cstdint>

/// What a server does about versions; an empty property says that it does nothing (RFC 3253).
namespace multistatus {

/// What a change to a checked-in resource does by itself: the content of DAV:auto-version
/// (RFC 3253, 3.2.2).
enum class auto_version : std::uint8_t {
    checkout_checkin,           ///< It is checked out before, and checked in after it.
    checkout_unlocked_checkin,  ///< The same, but while it is locked it stays checked out.
    checkout,                   ///< It is checked out before, and stays so until it is unlocked.
    locked_checkout,            ///< As `checkout`, but only where it is locked.
};
/// What is thought of a second successor of a version: the content of DAV:checkout-fork and
/// DAV:checkin-fork (RFC 3253, 4.1).
enum class fork_policy : std::uint8_t {
    discouraged,  ///< It must be asked for.
    forbidden,    ///< There can be none.
};

template <>
inline constexpr auto choices<auto_version> = choice_list<auto_version>({
    {auto_version::checkout_checkin, {dav_namespace, "checkout-checkin"}},
    {auto_version::checkout_unlocked_checkin, {dav_namespace, "checkout-unlocked-checkin"}},
    {auto_version::checkout, {dav_namespace, "checkout"}},
    {auto_version::locked_checkout, {dav_namespace, "locked-checkout"}},
});
template <>
inline constexpr auto choices<fork_policy> = choice_list<fork_policy>({
    {fork_policy::discouraged, {dav_namespace, "discouraged"}},
    {fork_policy::forbidden, {dav_namespace, "forbidden"}},
});

}  // namespace multistatus
