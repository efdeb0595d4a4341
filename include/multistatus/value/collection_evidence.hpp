// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/found_property.hpp>
#include <multistatus/name.hpp>
#include <multistatus/response.hpp>
#include <multistatus/value/resource_types.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus {

/// What tells whether a resource is a collection; the earlier, the more it can be trusted.
enum class collection_sign : std::uint8_t {
    none,            ///< Nothing does.
    resourcetype,    ///< DAV:resourcetype; all that RFC 4918 knows (RFC 4918, 15.9).
    iscollection,    ///< DAV:iscollection or DAV:isfolder, of servers by Microsoft and others.
    content_type,    ///< DAV:getcontenttype is `httpd/unix-directory`.
    trailing_slash,  ///< Its href ends in a slash, as it should (RFC 4918, 5.2).
};

/// Whether a resource is a collection, as far as a response tells.
struct collection_evidence {
    /// The answer; nothing if it is unknown.
    std::optional<bool> answer{};
    /// Where it comes from.
    collection_sign sign = collection_sign::none;

    /// Whether it is known to be one.
    [[nodiscard]] constexpr bool is_yes() const noexcept { return answer && *answer; }
    /// Whether it is known to be none.
    [[nodiscard]] constexpr bool is_no() const noexcept { return answer && !*answer; }
    /// Whether the response does not tell.
    [[nodiscard]] constexpr bool is_unknown() const noexcept { return !answer; }

    friend constexpr bool operator==(collection_evidence const&,
                                     collection_evidence const&) noexcept = default;
};

namespace detail {

/// What a property says that holds a boolean, in whatever spelling; nothing if it does not.
[[nodiscard]] inline std::optional<bool> flag_of(found_property const& found) noexcept {
    if (!found || found->has_elements()) return std::nullopt;
    auto const text = trim(found->text());
    if (text == "1" || equal_ignoring_case(text, "true") || equal_ignoring_case(text, "t"))
        return true;
    if (text == "0" || equal_ignoring_case(text, "false") || equal_ignoring_case(text, "f"))
        return false;
    return std::nullopt;
}
[[nodiscard]] inline bool is_directory_type(found_property const& found) noexcept {
    if (!found) return false;
    auto const text = trim(found->text());
    return equal_ignoring_case(trim(text.substr(0, text.find(';'))), "httpd/unix-directory");
}

}  // namespace detail

/// Whether the resource of a response is a collection, also where the server does not say so by
/// DAV:resourcetype. A sign that it is one counts before any that it is none.
template <class Tape>
[[nodiscard]] collection_evidence is_collection(basic_response<Tape> const& r) {
    auto const types = r[name{dav_namespace, "resourcetype"}];
    std::optional<bool> by_type;
    if (types)
        if (auto const value = codec<resource_types>::decode(*types))
            by_type = value->is_collection();
    if (by_type && *by_type) return {true, collection_sign::resourcetype};

    std::optional<bool> by_flag;
    for (auto const local : {"iscollection", "isfolder", "isFolder"})
        if (!by_flag) by_flag = detail::flag_of(r[name{dav_namespace, local}]);
    if (by_flag && *by_flag) return {true, collection_sign::iscollection};

    if (detail::is_directory_type(r[name{dav_namespace, "getcontenttype"}]))
        return {true, collection_sign::content_type};
    if (by_type) return {false, collection_sign::resourcetype};
    if (by_flag) return {false, collection_sign::iscollection};
    if (r.href().ends_with_slash()) return {true, collection_sign::trailing_slash};
    return {};
}

}  // namespace multistatus
