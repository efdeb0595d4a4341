// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>

#include <concepts>
#include <optional>
#include <string_view>

namespace multistatus {

namespace detail {

/// What any of the usual words for true and false says.
[[nodiscard]] constexpr std::optional<bool> read_boolean(std::string_view text) noexcept {
    for (auto const word : {"true", "1", "t", "yes", "y"})
        if (equal_ignoring_case(text, word)) return true;
    for (auto const word : {"false", "0", "f", "no", "n"})
        if (equal_ignoring_case(text, word)) return false;
    return std::nullopt;
}

/// Reads a boolean for which `yes` and `no` are the right words.
template <class T>
[[nodiscard]] constexpr decoded<T> read_boolean_as(std::string_view text, std::string_view yes,
                                                   std::string_view no) noexcept {
    if (text == yes) return T(true);
    if (text == no) return T(false);
    if (equal_ignoring_case(text, yes)) return {T(true), "another case"};
    if (equal_ignoring_case(text, no)) return {T(false), "another case"};
    if (auto const value = read_boolean(text)) return {T(*value), "another word for a boolean"};
    return undecodable{"not a boolean"};
}

}  // namespace detail

/// `true` or `false` (RFC 3253, 13.3.1); other usual words are understood.
template <>
struct codec<bool> {
    [[nodiscard]] static decoded<bool> decode(element content) {
        return detail::decode_trimmed(content, [](std::string_view text) {
            return detail::read_boolean_as<bool>(text, "true", "false");
        });
    }
    static void encode(bool const& value, auto& out) { out.text(value ? "true" : "false"); }
};

/// A boolean with words of its own, as `spelled_bool<"T", "F">` for the `executable` of Apache, or
/// `spelled_bool<"1", "">` for what PHP writes.
template <fixed_string True, fixed_string False>
class spelled_bool {
public:
    /// False.
    constexpr spelled_bool() noexcept = default;
    /// That truth value; of a `bool` only, for pointers and numbers are converted by mistake.
    template <std::same_as<bool> Bool>
    constexpr spelled_bool(Bool value) noexcept : value_(value) {}

    /// The truth value.
    [[nodiscard]] constexpr bool value() const noexcept { return value_; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_; }  ///< Same.
    /// Its word on the wire.
    [[nodiscard]] constexpr std::string_view text() const noexcept {
        return value_ ? true_word : false_word;
    }

    friend constexpr bool operator==(spelled_bool const&, spelled_bool const&) noexcept = default;

    static constexpr std::string_view true_word = True.view();    ///< What is written for true.
    static constexpr std::string_view false_word = False.view();  ///< What is written for false.

private:
    bool value_ = false;
};

template <fixed_string True, fixed_string False>
struct codec<spelled_bool<True, False>> {
    [[nodiscard]] static decoded<spelled_bool<True, False>> decode(element content) {
        if constexpr (False.view().empty())
            if (!content.has_elements() && detail::trim(content.text()).empty())
                return spelled_bool<True, False>(false);
        return detail::decode_trimmed(content, [](std::string_view text) {
            return detail::read_boolean_as<spelled_bool<True, False>>(text, True.view(),
                                                                      False.view());
        });
    }
    static void encode(spelled_bool<True, False> const& value, auto& out) {
        out.text(value.text());
    }
};

/// What is true by being there: the value of an element that says all by its name, as
/// DAV:unauthenticated (RFC 5397, 3). Its content, if any, is an extension (RFC 4918, 17).
struct presence {
    friend constexpr bool operator==(presence const&, presence const&) noexcept = default;
};

template <>
struct codec<presence> {
    static constexpr value_shape shape = value_shape::any;

    [[nodiscard]] static decoded<presence> decode(element) { return presence{}; }
    static void encode(presence const&, auto&) {}
};

}  // namespace multistatus
