// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/request/request_body.hpp>
#include <multistatus/result.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write_options.hpp>

#include <string>

namespace multistatus {

/// Writes the body of a PROPFIND for some properties (RFC 4918, 9.1): names, ranges of names, or
/// elements that say more than their name, as the `C:calendar-data` of RFC 4791, 9.6.
///
///     auto const body = multistatus::propfind(names).value();
///
/// Fails where a name is no XML name, or XML cannot carry a text.
template <writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> propfind(write_options const& options,
                                           Properties const&... properties) {
    return detail::write_request(
        options, {dav_namespace, "propfind"},
        [&](auto& out) { detail::write_list(out, "prop", properties...); }, properties...);
}
/// As above.
template <writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> propfind(Properties const&... properties) {
    return propfind(write_options{}, properties...);
}
/// As above, for properties that the compiler knows: nothing can fail.
///
///     send("PROPFIND", multistatus::propfind<dav::getetag, dav::getcontentlength>());
///
/// Throws `parse_error` only where the options themselves cannot be written.
template <auto... Properties>
    requires(sizeof...(Properties) > 0 && (detail::static_name<decltype(Properties)> && ...))
[[nodiscard]] std::string propfind(write_options const& options = {}) {
    static_assert((detail::is_writable_name(Properties) && ...), "not the name of an XML element");
    return propfind(options, name(Properties)...).value();
}

/// Writes the body of a PROPFIND for all properties that the server returns when asked so, and for
/// some more beside (RFC 4918, 9.1 and 14.8).
///
///     auto const body = multistatus::propfind_allprop(names).value();
template <writable_properties... Included>
    requires(sizeof...(Included) > 0)
[[nodiscard]] result<std::string> propfind_allprop(write_options const& options,
                                                   Included const&... included) {
    return detail::write_request(
        options, {dav_namespace, "propfind"},
        [&](auto& out) {
            out.property(name{dav_namespace, "allprop"}, {});
            detail::write_list(out, "include", included...);
        },
        included...);
}
/// As above.
template <writable_properties... Included>
    requires(sizeof...(Included) > 0)
[[nodiscard]] result<std::string> propfind_allprop(Included const&... included) {
    return propfind_allprop(write_options{}, included...);
}
/// As above, for properties that the compiler knows, or none: `propfind_allprop<dav::acl>()`.
template <auto... Included>
    requires(detail::static_name<decltype(Included)> && ...)
[[nodiscard]] std::string propfind_allprop(write_options const& options = {}) {
    static_assert((detail::is_writable_name(Included) && ...), "not the name of an XML element");
    if constexpr (sizeof...(Included) > 0)
        return propfind_allprop(options, name(Included)...).value();
    else
        return detail::write_request(options, {dav_namespace, "propfind"},
                                     [](auto& out) {
                                         out.property(name{dav_namespace, "allprop"}, {});
                                     })
            .value();
}

/// Writes the body of a PROPFIND for the names of all properties (RFC 4918, 9.1).
[[nodiscard]] inline std::string propfind_propname(write_options const& options = {}) {
    return detail::write_request(options, {dav_namespace, "propfind"},
                                 [](auto& out) {
                                     out.property(name{dav_namespace, "propname"}, {});
                                 })
        .value();
}

}  // namespace multistatus
