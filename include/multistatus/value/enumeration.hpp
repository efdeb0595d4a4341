// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace multistatus {

/// An enumerator and the text that stands for it.
template <class Enum>
struct token {
    Enum value;
    std::string_view text;
};
/// An enumerator and the empty element that stands for it.
template <class Enum>
struct choice {
    Enum value;
    name element;
};

/// The tokens of an enumeration; where two are of one enumerator, the first is written.
template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::array<token<Enum>, Count>
token_list(token<Enum> const (&list)[Count]) noexcept {
    std::array<token<Enum>, Count> tokens{};
    for (std::size_t i = 0; i != Count; ++i)
        tokens[i] = list[i];
    return tokens;
}
/// The elements of an enumeration; where two are of one enumerator, the first is written.
template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::array<choice<Enum>, Count>
choice_list(choice<Enum> const (&list)[Count]) noexcept {
    std::array<choice<Enum>, Count> choices{};
    for (std::size_t i = 0; i != Count; ++i)
        choices[i] = list[i];
    return choices;
}

/// Specialised for an enumeration whose values are texts, which makes it readable and writable:
///
///     template <>
///     inline constexpr auto multistatus::tokens<fruit> = multistatus::token_list<fruit>({
///         {fruit::apple, "apple"},
///         {fruit::pear, "pear"},
///     });
template <class Enum>
inline constexpr auto tokens = nullptr;

/// Specialised for an enumeration whose values are empty elements, one out of a set:
///
///     template <>
///     inline constexpr auto multistatus::choices<scope> = multistatus::choice_list<scope>({
///         {scope::exclusive, dav::exclusive},
///         {scope::shared, dav::shared},
///     });
template <class Enum>
inline constexpr auto choices = nullptr;

/// An enumeration bound to texts.
template <class T>
concept token_enumeration = std::is_enum_v<T> && requires { tokens<T>.size(); };
/// An enumeration bound to elements.
template <class T>
concept choice_enumeration = std::is_enum_v<T> && requires { choices<T>.size(); };

/// One token out of a list, as `INDIVIDUAL` (RFC 6638, 2.4.2).
template <token_enumeration Enum>
struct codec<Enum> {
    /// Reads a text without white space around it.
    [[nodiscard]] static constexpr decoded<Enum> read(std::string_view text) noexcept {
        for (auto const& t : tokens<Enum>)
            if (t.text == text) return t.value;
        for (auto const& t : tokens<Enum>)
            if (detail::equal_ignoring_case(t.text, text)) return {t.value, "another case"};
        return undecodable{"none of the known tokens"};
    }
    [[nodiscard]] static decoded<Enum> decode(element content) {
        return detail::decode_trimmed(content, read);
    }
    static void encode(Enum const& value, auto& out) {
        for (auto const& t : tokens<Enum>) {
            if (t.value != value) continue;
            out.text(t.text);
            return;
        }
        out.refuse("an enumerator without a token");
    }
};

/// One empty element out of a set, as DAV:exclusive or DAV:shared in DAV:lockscope
/// (RFC 4918, 14.13). Other elements beside it are extensions (RFC 4918, 17).
template <choice_enumeration Enum>
    requires(!token_enumeration<Enum>)
struct codec<Enum> {
    static constexpr value_shape shape = value_shape::elements;

    [[nodiscard]] static decoded<Enum> decode(element content) {
        if (!content.has_elements()) return decode_text(content.text());
        std::optional<Enum> found;
        for (auto const child : content.elements()) {
            auto const value = value_of(child.name());
            if (value && found) return undecodable{"more than one of the known elements"};
            if (value) found = value;
        }
        if (!found) return undecodable{"none of the known elements"};
        return *found;
    }
    static void encode(Enum const& value, auto& out) {
        for (auto const& c : choices<Enum>) {
            if (c.value != value) continue;
            out.start_element(c.element);
            out.end_element();
            return;
        }
        out.refuse("an enumerator without an element");
    }

private:
    [[nodiscard]] static constexpr std::optional<Enum> value_of(name n) noexcept {
        for (auto const& c : choices<Enum>)
            if (c.element == n) return c.value;
        return std::nullopt;
    }
    // Some servers write the name of the element instead of the element, mod_dav_svn with `DAV:`.
    [[nodiscard]] static constexpr decoded<Enum> decode_text(std::string_view text) noexcept {
        auto word = detail::trim(text);
        if (word.empty()) return undecodable{"empty"};
        if (word.starts_with(dav_namespace)) word.remove_prefix(dav_namespace.size());
        for (auto const& c : choices<Enum>)
            if (detail::equal_ignoring_case(c.element.local, word))
                return {c.value, "text where an element must stand"};
        return undecodable{"text where an element must stand"};
    }
};

}  // namespace multistatus
