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
#include <multistatus/value/principal.hpp>
#include <multistatus/value/privilege_set.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace multistatus {

/// What an entry of an access control list does with its privileges (RFC 3744, 5.5.2).
enum class permission : std::uint8_t {
    grant,  ///< It gives them.
    deny,   ///< It takes them away.
};

/// An entry of an access control list: DAV:ace, in DAV:acl (RFC 3744, 5.5).
///
/// Refers to the body it was read from.
struct ace {
    multistatus::principal principal{};  ///< To whom it applies.
    bool is_inverted = false;            ///< Whether it applies to all others instead.
    multistatus::permission permission = multistatus::permission::grant;  ///< What it does.
    privilege_set privileges{};       ///< The privileges it is about; at least one.
    bool is_protected = false;        ///< Whether clients cannot remove it (RFC 3744, 5.5.3).
    std::optional<href> inherited{};  ///< The resource that it comes from (RFC 3744, 5.5.4).

    friend bool operator==(ace const&, ace const&) = default;
};

template <>
struct codec<ace> : item_codec<ace> {
    static constexpr bool is_view = true;
    static constexpr name item{dav_namespace, "ace"};

    [[nodiscard]] static decoded<ace> decode_item(element found) {
        reading all;
        for (auto const child : found.elements()) {
            if (child.name().space == dav_namespace) all.read(child);
            if (!all.reason.empty()) return undecodable{all.reason};
        }
        if (!all.has_principal) return undecodable{"an entry without a principal"};
        if (!all.has_privileges) return undecodable{"an entry that neither grants nor denies"};
        return {std::move(all.value), all.remark};
    }
    static void encode_item(ace const& value, auto& out) {
        if (value.privileges.empty()) out.refuse("an entry without privileges");
        if (value.is_inverted) out.start_element({dav_namespace, "invert"});
        codec<principal>::encode(value.principal, out);
        if (value.is_inverted) out.end_element();
        auto const grants = value.permission == permission::grant;
        out.start_element({dav_namespace, grants ? "grant" : "deny"});
        codec<privilege_set>::encode(value.privileges, out);
        out.end_element();
        if (value.is_protected) out.start_element({dav_namespace, "protected"}).end_element();
        if (!value.inherited) return;
        out.start_element({dav_namespace, "inherited"});
        codec<href>::encode(*value.inherited, out);
        out.end_element();
    }

private:
    struct reading {
        ace value{};
        std::string_view reason{};
        std::string_view remark{};
        bool has_principal = false;
        bool has_privileges = false;

        void read(element child) {
            auto const local = child.name().local;
            if (local == "principal" || local == "invert") {
                value.is_inverted = local == "invert";
                auto const decoded = value.is_inverted ? codec<principal>::decode(child)
                                                       : codec<principal>::decode_item(child);
                take(decoded, value.principal);
                claim(has_principal, "more than one principal where one may stand");
            } else if (local == "grant" || local == "deny") {
                value.permission = local == "grant" ? permission::grant : permission::deny;
                take(codec<privilege_set>::decode(child), value.privileges);
                claim(has_privileges, "an entry that grants or denies more than once");
            } else if (local == "protected") {
                value.is_protected = true;
            } else if (local == "inherited") {
                take(codec<href>::decode(child), value.inherited);
            }
        }
        template <class T, class Member>
        void take(decoded<T> const& from, Member& to) {
            if (from)
                to = *from;
            else
                reason = from.reason();
            if (remark.empty()) remark = from.remark();
        }
        void claim(bool& is_there, std::string_view otherwise) noexcept {
            if (is_there && reason.empty()) reason = otherwise;
            is_there = true;
        }
    };
};

}  // namespace multistatus
