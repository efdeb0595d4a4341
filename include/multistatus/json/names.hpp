// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <optional>
#include <string_view>

/// The names of elements and attributes as members (JSON form, Names).
namespace multistatus::json_detail {

/// Splits `{namespace}local`; a name without braces is in `otherwise`. Nothing for what is no name
/// of XML, and for what has a prefix.
[[nodiscard]] constexpr std::optional<name> read_name(std::string_view text,
                                                      std::string_view otherwise) noexcept {
    name found{otherwise, text};
    if (!text.empty() && text.front() == '{') {
        auto const close = text.find('}');
        if (close == text.npos) return std::nullopt;
        found = {text.substr(1, close - 1), text.substr(close + 1)};
    }
    // No element and no attribute can be in the namespace of declarations.
    if (found.space.find('{') != text.npos || found.space == "http://www.w3.org/2000/xmlns/" ||
        !detail::is_ncname(found.local))
        return std::nullopt;
    return found;
}
/// The name of an element.
[[nodiscard]] constexpr std::optional<name> read_element_name(std::string_view text) noexcept {
    return read_name(text, dav_namespace);
}
[[nodiscard]] constexpr bool is_attribute_name(std::string_view member) noexcept {
    return !member.empty() && member.front() == '@';
}
/// The name of an attribute, from `@name`, `@{namespace}name` or one of three with a prefix that
/// XML itself defines.
[[nodiscard]] constexpr std::optional<name> read_attribute_name(std::string_view member) noexcept {
    constexpr std::string_view prefix = "xml:";
    auto const text = member.substr(1);
    if (text == "xml:lang" || text == "xml:space" || text == "xml:base")
        return name{xml_namespace, text.substr(prefix.size())};
    auto const found = read_name(text, {});
    if (!found) return std::nullopt;
    // Each has one spelling, so that none can be there twice.
    auto const has_braces = text.front() == '{';
    auto const has_other_spelling =
        found->space.empty()
            ? has_braces
            : found->space == xml_namespace &&
                  (found->local == "lang" || found->local == "space" || found->local == "base");
    return has_other_spelling || *found == name{"", "xmlns"} ? std::nullopt : found;
}

}  // namespace multistatus::json_detail
