// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/description.hpp>
#include <multistatus/element.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

/// A privilege that a server knows, with those that it contains: DAV:supported-privilege, in
/// DAV:supported-privilege-set (RFC 3744, 5.3).
///
/// Refers to the body it was read from.
struct supported_privilege {
    multistatus::name name{};  ///< The privilege.
    bool is_abstract = false;  ///< Whether it cannot be granted or denied by itself.
    /// What it allows, for people, and in which language.
    multistatus::description description{};
    std::vector<supported_privilege> contained{};  ///< The privileges it is made of.

    friend bool operator==(supported_privilege const&, supported_privilege const&) = default;
};

template <>
struct codec<supported_privilege> : item_codec<supported_privilege> {
    static constexpr bool is_view = true;
    static constexpr name item{dav_namespace, "supported-privilege"};
    /// How deep privileges may contain one another; no server comes near it.
    static constexpr std::size_t depth_limit = 32;

    [[nodiscard]] static decoded<supported_privilege> decode_item(element found,
                                                                  std::string_view language = {}) {
        return decode_tree(found, language, 1);
    }
    static void encode_item(supported_privilege const& value, auto& out) {
        encode_tree(value, out, 1);
    }

private:
    [[nodiscard]] static decoded<supported_privilege>
    decode_tree(element found, std::string_view language, std::size_t depth) {
        if (depth > depth_limit) return undecodable{"privileges nested too deeply"};
        if (!found.language().empty()) language = found.language();
        supported_privilege value;
        std::string_view remark;
        for (auto const child : found.elements()) {
            if (child.name() == item) {
                auto inner = decode_tree(child, language, depth + 1);
                if (!inner) return inner;
                if (remark.empty()) remark = inner.remark();
                value.contained.push_back(*std::move(inner));
            } else if (child.name() == name{dav_namespace, "privilege"}) {
                if (child.has_elements()) value.name = (*child.elements().begin()).name();
            } else if (child.name() == name{dav_namespace, "abstract"}) {
                value.is_abstract = true;
            } else if (child.name() == name{dav_namespace, "description"}) {
                auto const own = child.language();
                value.description = {child.text(), own.empty() ? language : own};
            }
        }
        if (value.name.local.empty()) return undecodable{"a privilege without a name"};
        if (value.description.text.empty() && remark.empty()) remark = "no description";
        return {std::move(value), remark};
    }
    static void encode_tree(supported_privilege const& value, auto& out, std::size_t depth) {
        if (depth > depth_limit) {
            out.refuse("privileges nested too deeply");
            return;
        }
        out.start_element({dav_namespace, "privilege"}).element(value.name).end_element();
        if (value.is_abstract) out.start_element({dav_namespace, "abstract"}).end_element();
        out.start_element({dav_namespace, "description"});
        if (!value.description.language.empty())
            out.attribute({xml_namespace, "lang"}, value.description.language);
        out.text(value.description.text).end_element();
        for (auto const& inner : value.contained) {
            out.start_element(item);
            encode_tree(inner, out, depth + 1);
            out.end_element();
        }
    }
};

}  // namespace multistatus
