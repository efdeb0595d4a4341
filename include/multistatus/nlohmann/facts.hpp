// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rule.hpp>

#include <cstddef>
#include <string_view>

#include <nlohmann/json.hpp>

namespace multistatus::nlohmann_detail {

/// The basic_json of nlohmann, whatever it keeps its objects in.
template <class Json>
concept basic_json = nlohmann::detail::is_basic_json<Json>::value;

/// nlohmann reads and writes the binary encodings, and copies and prints its trees, by recursion;
/// deeper ones are neither read nor made.
inline constexpr std::size_t most_levels = 1000;

/// How deep objects and arrays may nest where elements may nest so deep: three levels an element,
/// as in `json`, within the document and its responses.
[[nodiscard]] constexpr std::size_t levels(std::size_t depth, std::size_t most) noexcept {
    constexpr std::size_t around = 2;
    constexpr std::size_t for_element = 3;
    return depth > (most - around) / for_element ? most : around + depth * for_element;
}

/// How a text goes on that begins with U+FFFE or U+FFFF, which readers take only as escapes; empty
/// if it begins otherwise.
[[nodiscard]] constexpr std::string_view noncharacter_escape(std::string_view text) noexcept {
    if (text.starts_with("\xEF\xBF\xBE")) return "\\ufffe";
    return text.starts_with("\xEF\xBF\xBF") ? "\\uffff" : "";
}

/// What nlohmann says of a text that it cannot read, without what everybody knows.
[[nodiscard]] inline std::string_view reason_of(nlohmann::json::exception const& error) noexcept {
    std::string_view text = error.what();
    if (auto const id = text.find("] "); id != text.npos) text.remove_prefix(id + 2);
    auto const place = text.find(": ");
    if (text.substr(0, 11) == "parse error" && place != text.npos) text.remove_prefix(place + 2);
    // What was read last may be anything.
    return text.substr(0, text.find("; last "));
}
/// The rule that such a text breaks.
[[nodiscard]] inline rule rule_of(nlohmann::json::exception const& error) noexcept {
    auto const reason = reason_of(error);
    if (reason.find("surrogate") != reason.npos) return rule::unpaired_surrogate;
    return reason.find("UTF-8") == reason.npos ? rule::json_syntax : rule::json_encoding;
}

}  // namespace multistatus::nlohmann_detail
