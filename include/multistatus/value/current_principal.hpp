// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/href.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/href.hpp>

#include <concepts>
#include <optional>

namespace multistatus {

/// Who the server takes the client for: the content of DAV:current-user-principal, an href or
/// DAV:unauthenticated (RFC 5397, 3).
///
/// A view; it lives as long as what it was made from.
class current_principal {
public:
    /// No one in particular: DAV:unauthenticated.
    constexpr current_principal() noexcept = default;
    /// The principal with that URL.
    template <std::convertible_to<multistatus::href> Url>
    constexpr current_principal(Url const& url) noexcept : href_(multistatus::href(url)) {}

    /// The URL of the principal; nothing if the client is not authenticated.
    [[nodiscard]] constexpr std::optional<multistatus::href> href() const noexcept { return href_; }
    /// Whether the client is authenticated.
    [[nodiscard]] constexpr bool is_authenticated() const noexcept { return href_.has_value(); }

    friend constexpr bool operator==(current_principal const&,
                                     current_principal const&) noexcept = default;

private:
    std::optional<multistatus::href> href_{};
};

template <>
struct codec<current_principal> {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<current_principal> decode(element content) {
        auto const has_href = !detail::holds_none<href>(content);
        if (content.find(unauthenticated)) {
            if (has_href) return undecodable{"more than one principal where one may stand"};
            return current_principal();
        }
        auto const url = codec<href>::decode(content);
        if (!url) return undecodable{url.reason()};
        return {current_principal(*url), url.remark()};
    }
    static void encode(current_principal const& value, auto& out) {
        if (auto const url = value.href())
            codec<href>::encode(*url, out);
        else
            out.element(unauthenticated);
    }

private:
    static constexpr name unauthenticated{dav_namespace, "unauthenticated"};
};

}  // namespace multistatus
