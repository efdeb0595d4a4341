// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/request/request_body.hpp>
#include <multistatus/result.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write_options.hpp>

#include <concepts>
#include <string>
#include <utility>

namespace multistatus {

/// A property whose hrefs the server shall follow, and what it shall tell of the resources behind
/// them: made by `expand`.
template <class Write>
class property_expansion {
public:
    explicit property_expansion(Write write) : write_(std::move(write)) {}

    /// The element that says so (RFC 3253, 3.8).
    [[nodiscard]] static multistatus::name name() noexcept { return {dav_namespace, "property"}; }
    /// Writes its attributes, and those inside it.
    template <class Out>
    void write_content(Out& out) const {
        write_(out);
    }

private:
    Write write_;
};

namespace detail {

template <class Property>
concept expansion = is_name<Property> || requires(Property const& p) {
    []<class Write>(property_expansion<Write> const&) {}(p);
};

}  // namespace detail

/// A property to expand; inside it stand names, or further expansions, of what is to be told of
/// the resources that its hrefs name. The names are referred to, not copied.
///
///     multistatus::expand(dav::owner, dav::displayname, expand(dav::group, dav::displayname))
template <detail::expansion... Nested>
[[nodiscard]] auto expand(name property, Nested const&... nested) {
    return property_expansion([property, nested...](auto& out) {
        if (!detail::is_writable_name(property)) out.refuse("not the name of an XML element");
        out.attribute({"", "name"}, property.local);
        if (property.space != dav_namespace) out.attribute({"", "namespace"}, property.space);
        [[maybe_unused]] auto const write = [&out](auto const& inner) {
            if constexpr (std::convertible_to<decltype(inner), name>)
                out.element(expand(inner));
            else
                out.element(inner);
        };
        (write(nested), ...);
    });
}

/// Writes the body of a REPORT that follows the hrefs in properties (RFC 3253, 3.8).
///
///     auto const body = multistatus::expand_property(
///         multistatus::expand(dav::current_user_principal, dav::displayname));
///
/// Fails where XML cannot carry a name.
template <detail::expansion... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> expand_property(write_options const& options,
                                                  Properties const&... properties) {
    auto const write = [&](auto& out) {
        auto const one = [&out](auto const& p) {
            if constexpr (std::convertible_to<decltype(p), name>)
                out.property(expand(p), {});
            else
                out.property(p, {});
        };
        (one(properties), ...);
    };
    return detail::write_request(options, {dav_namespace, "expand-property"}, write);
}
/// As above.
template <detail::expansion... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> expand_property(Properties const&... properties) {
    return expand_property(write_options{}, properties...);
}

}  // namespace multistatus
