// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/status.hpp>

#include <cstdint>
#include <string_view>

/// What a member of problem details was in JSON, where its element does not show that: the value of
/// the attribute `batch_json` (JSON form, Problem details).
namespace multistatus::json_detail {

/// Whether an object, from its members alone, would not be taken for one.
[[nodiscard]] inline bool is_like_array(token_list const& tokens, std::uint32_t object) noexcept {
    for (auto const n : members(tokens, object))
        if (tokens.text(n) == detail::problem_item.local) return true;
    return false;
}

/// The kind of a value; empty for a string, and for what its members or items tell.
[[nodiscard]] inline std::string_view problem_kind(token_list const& tokens,
                                                   std::uint32_t i) noexcept {
    bool const is_empty = tokens.after(i) == i + 1;
    switch (tokens.kind(i)) {
    case token_kind::number: return "number";
    case token_kind::boolean: return "boolean";
    case token_kind::null: return "null";
    case token_kind::array: return is_empty ? std::string_view("array") : std::string_view{};
    case token_kind::object:
        return is_empty || is_like_array(tokens, i) ? std::string_view("object")
                                                    : std::string_view{};
    default: return {};
    }
}

/// Whether a text is a number of JSON, and nothing else.
[[nodiscard]] inline bool is_number(std::string_view text) noexcept {
    // A number has no end of its own.
    number_reader reading;
    return reading.read(text, 0) == progress::cut && reading.end() == text.size() &&
           !text.empty() && is_digit(text.back());
}

/// The value that an element of a kind with a text stands for; empty if there is none.
[[nodiscard]] inline std::string_view problem_literal(std::string_view kind,
                                                      std::string_view text) noexcept {
    if (kind == "number") return is_number(text) ? text : std::string_view{};
    if (kind == "boolean") return text == "true" || text == "false" ? text : std::string_view{};
    if (!text.empty()) return {};
    if (kind == "null") return "null";
    if (kind == "array") return "[]";
    return kind == "object" ? std::string_view("{}") : std::string_view{};
}

/// Whether a status is written as any number of that value is: no kind need be told.
[[nodiscard]] constexpr bool is_plain_status(std::string_view text) noexcept {
    return text.size() == 3 && text[0] >= '1' && text[0] <= '5' && is_digit(text[1]) &&
           is_digit(text[2]);
}

/// Whether a number is a status code, however it is written.
[[nodiscard]] inline bool is_status_code(std::string_view number) noexcept {
    return is_number(number) && detail::is_status_code(small_integer(number).value_or(0));
}

}  // namespace multistatus::json_detail
