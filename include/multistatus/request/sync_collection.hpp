// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/white_space.hpp>
#include <multistatus/name.hpp>
#include <multistatus/request/request_base.hpp>
#include <multistatus/request/request_body.hpp>
#include <multistatus/result.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write_options.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

/// What a client asks of a synchronization (RFC 6578, 3.2).
struct sync_options {
    /// The token of the last one, which is used during the call only; empty for the first one.
    std::string_view token{};
    /// How deep it goes.
    sync_level level = sync_level::one;
    /// How many results it may have at most (RFC 6578, 3.7).
    std::optional<std::uint64_t> limit{};
};

namespace detail {

inline void write_sync(xml_detail::request_writer& out, sync_options const& sync) {
    // A reader would take it for another one.
    if (!is_trimmed(sync.token))
        out.refuse(rule::unwritable_value, "white space around it", "sync-token");
    out.field("sync-token", sync.token);
    out.field("sync-level", sync.level == sync_level::one ? "1" : "infinite");
    if (!sync.limit) return;
    out.start_element({dav_namespace, "limit"});
    out.field("nresults", std::to_string(*sync.limit));
    out.end_element();
}
template <class... Properties>
[[nodiscard]] result<std::string> write_sync_collection(write_options const& options,
                                                        sync_options const& sync,
                                                        Properties const&... properties) {
    return write_request(
        options, {dav_namespace, "sync-collection"},
        [&](auto& out) {
            write_sync(out, sync);
            write_list(out, "prop", properties...);
        },
        properties...);
}

}  // namespace detail

/// Writes the body of a REPORT for what has changed since the last time (RFC 6578, 3.2 and 6.1).
///
///     auto const body = multistatus::sync_collection({.token = last, .limit = 100}, names);
///
/// Fails where a name is no XML name, or XML cannot carry the token.
template <writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> sync_collection(write_options const& options,
                                                  sync_options const& sync,
                                                  Properties const&... properties) {
    return detail::write_sync_collection(options, sync, properties...);
}
/// As above.
template <writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> sync_collection(sync_options const& sync,
                                                  Properties const&... properties) {
    return detail::write_sync_collection({}, sync, properties...);
}
/// As above, for properties that the compiler knows, or none.
///
///     auto const body = multistatus::sync_collection<dav::getetag>({.token = last});
template <auto... Properties>
    requires(detail::static_name<decltype(Properties)> && ...)
[[nodiscard]] result<std::string> sync_collection(sync_options const& sync,
                                                  write_options const& options = {}) {
    static_assert((detail::is_writable_name(Properties) && ...), "not the name of an XML element");
    return detail::write_sync_collection(options, sync, name(Properties)...);
}

}  // namespace multistatus
