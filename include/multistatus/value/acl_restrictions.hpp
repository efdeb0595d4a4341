// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/principal.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

/// What a server does not allow in an access control list: the content of DAV:acl-restrictions
/// (RFC 3744, 5.6).
///
/// Refers to the body it was read from.
struct acl_restrictions {
    bool grant_only = false;         ///< No entry may deny (RFC 3744, 5.6.1).
    bool no_invert = false;          ///< No entry may be inverted (RFC 3744, 5.6.2).
    bool deny_before_grant = false;  ///< Those that deny come first (RFC 3744, 5.6.3).
    /// Who must be in some entry (RFC 3744, 5.6.4).
    std::vector<principal> required_principals{};

    friend bool operator==(acl_restrictions const&, acl_restrictions const&) = default;
};

template <>
struct codec<acl_restrictions> {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<acl_restrictions> decode(element content) {
        if (!content.has_elements() && !detail::trim(content.text()).empty())
            return undecodable{"text where elements must stand"};
        acl_restrictions value;
        value.grant_only = content.find(grant_only).has_value();
        value.no_invert = content.find(no_invert).has_value();
        value.deny_before_grant = content.find(deny_before_grant).has_value();
        std::string_view remark;
        if (auto const required = content.find(required_principal))
            for (auto const child : required->elements()) {
                if (!codec<principal>::kind_of(child.name())) continue;
                auto const named = codec<principal>::decode_choice(child);
                if (!named) return undecodable{named.reason()};
                if (remark.empty()) remark = named.remark();
                value.required_principals.push_back(*named);
            }
        return {std::move(value), remark};
    }
    static void encode(acl_restrictions const& value, auto& out) {
        if (value.grant_only) out.element(grant_only);
        if (value.no_invert) out.element(no_invert);
        if (value.deny_before_grant) out.element(deny_before_grant);
        if (value.required_principals.empty()) return;
        out.start_element(required_principal);
        for (auto const& named : value.required_principals)
            codec<principal>::encode_choice(named, out);
        out.end_element();
    }

private:
    static constexpr name grant_only{dav_namespace, "grant-only"};
    static constexpr name no_invert{dav_namespace, "no-invert"};
    static constexpr name deny_before_grant{dav_namespace, "deny-before-grant"};
    static constexpr name required_principal{dav_namespace, "required-principal"};
};

}  // namespace multistatus
