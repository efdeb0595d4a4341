// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/binding.hpp>
#include <multistatus/element.hpp>
#include <multistatus/field.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property.hpp>
#include <multistatus/value/any.hpp>
#include <multistatus/value/enumeration.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/timeout.hpp>

#include <cstdint>
#include <optional>

namespace multistatus {

/// Whether others may hold a lock beside it (RFC 4918, 14.13).
enum class lock_scope : std::uint8_t {
    exclusive,  ///< No one.
    shared,     ///< Others with a shared one.
};
/// What a lock keeps others from (RFC 4918, 14.15).
enum class lock_type : std::uint8_t {
    write,  ///< Changing the resource; the only type there is.
};
/// How much of a tree something is about (RFC 4918, 10.2 and 14.4).
enum class lock_depth : std::uint8_t {
    zero,      ///< The resource only.
    one,       ///< It and its members; never of a lock.
    infinity,  ///< It and all below it.
};

template <>
inline constexpr auto choices<lock_scope> = choice_list<lock_scope>({
    {lock_scope::exclusive, {dav_namespace, "exclusive"}},
    {lock_scope::shared, {dav_namespace, "shared"}},
});
template <>
inline constexpr auto choices<lock_type> = choice_list<lock_type>({
    {lock_type::write, {dav_namespace, "write"}},
});
template <>
inline constexpr auto tokens<lock_depth> = token_list<lock_depth>({
    {lock_depth::zero, "0"},
    {lock_depth::one, "1"},
    {lock_depth::infinity, "infinity"},
});

/// A kind of lock that can be had: DAV:lockentry, in DAV:supportedlock (RFC 4918, 14.10).
struct lock_entry {
    lock_scope scope = lock_scope::exclusive;  ///< Who may hold it beside others.
    lock_type type = lock_type::write;         ///< What it keeps others from.

    friend bool operator==(lock_entry const&, lock_entry const&) = default;
};

template <>
inline constexpr auto binding<lock_entry> =
    fields(structure_name({dav_namespace, "lockentry"}),
           field<property<"DAV:", "lockscope", lock_scope>{}>(&lock_entry::scope),
           field<property<"DAV:", "locktype", lock_type>{}>(&lock_entry::type));

/// A lock on a resource: DAV:activelock, in DAV:lockdiscovery (RFC 4918, 14.1).
///
/// Refers to the body it was read from.
struct active_lock {
    lock_scope scope = lock_scope::exclusive;  ///< Who may hold it beside others.
    lock_type type = lock_type::write;         ///< What it keeps others from.
    lock_depth depth = lock_depth::infinity;   ///< What it holds for, from `root` down.
    /// What the client said of who holds it: any content, as it came (RFC 4918, 14.17).
    std::optional<element> owner{};
    /// When it ends, if the server tells (RFC 4918, 14.29).
    std::optional<multistatus::timeout> timeout{};
    /// Its token, an absolute URI; a server may hide it (RFC 4918, 14.14).
    std::optional<href> token{};
    /// The resource that was locked; servers of RFC 2518 leave it out (RFC 4918, 14.12).
    std::optional<href> root{};

    friend bool operator==(active_lock const&, active_lock const&) = default;
};

template <>
inline constexpr auto binding<active_lock> =
    fields(structure_name({dav_namespace, "activelock"}),
           field<property<"DAV:", "lockscope", lock_scope>{}>(&active_lock::scope),
           field<property<"DAV:", "locktype", lock_type>{}>(&active_lock::type),
           field<property<"DAV:", "depth", lock_depth>{}>(&active_lock::depth),
           field<property<"DAV:", "owner", element>{}>(&active_lock::owner),
           field<property<"DAV:", "timeout", timeout>{}>(&active_lock::timeout),
           field<property<"DAV:", "locktoken", href>{}>(&active_lock::token),
           field<property<"DAV:", "lockroot", href>{}>(&active_lock::root));

}  // namespace multistatus
