// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/namespace_rules.hpp>
#include <multistatus/detail/rendering.hpp>
#include <multistatus/element.hpp>
#include <multistatus/json/escape.hpp>
#include <multistatus/name.hpp>

#include <string_view>

namespace multistatus::json_detail {

/// Writes strings, and names of elements and attributes as strings (JSON form, Names).
class name_writer : public detail::rendering {
protected:
    using detail::rendering::rendering;

    /// Writes the content of a string.
    void write_content(std::string_view t) {
        if (replacing_) [[unlikely]] {
            replacements_ += append_replaced(bytes_, t);
        } else if (auto const done = append_escaped(bytes_, t); done != t.size()) [[unlikely]] {
            fault_.set(rule::unwritable_text, t.substr(done));
        }
    }
    void write_string(std::string_view t) {
        bytes_.append('"');
        write_content(t);
        bytes_.append('"');
    }

    /// Whether a name can be written; if not, that is a fault.
    [[nodiscard]] bool check_name(name const& n) {
        bool const has_braces = n.space.find_first_of("{}") != n.space.npos;
        bool const is_usable =
            n.space != detail::xmlns_namespace && !detail::is_nearly_dav(n.space);
        if (!detail::is_ncname(n.local) || !is_usable || has_braces) {
            fault_.set(rule::unwritable_name, to_string(n));
            return false;
        }
        if (n.local.size() <= limits_.name_bytes && n.space.size() <= limits_.name_bytes)
            return true;
        fault_.set(rule::limit_name_bytes, n.local);
        return false;
    }

    void write_name(name const& n, bool is_attribute) {
        bool const is_bare = n.space == (is_attribute ? std::string_view{} : dav_namespace);
        bool const is_of_xml = is_attribute && n.space == xml_namespace &&
                               (n.local == "lang" || n.local == "space" || n.local == "base");
        if (is_of_xml) {
            bytes_.append("xml:");
        } else if (!is_bare) {
            bytes_.append('{');
            if (append_escaped(bytes_, n.space) != n.space.size())
                fault_.set(rule::unwritable_name, n.space);
            bytes_.append('}');
        }
        bytes_.append(n.local);
        bytes_.append('"');
    }

    /// Whether it is an element of the standard that holds others of those: DAV:owner may hold
    /// anything, DAV:prop any property.
    [[nodiscard]] static bool is_plain_name(name const& n) noexcept {
        return n.space == dav_namespace && n.local != "owner" && n.local != "prop";
    }
};

}  // namespace multistatus::json_detail
