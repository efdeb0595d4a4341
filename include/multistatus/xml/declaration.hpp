// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/xml/characters.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace multistatus::xml_detail {

/// What an XML declaration says (XML 1.0, 2.8).
struct declaration {
    std::string_view version{};
    std::string_view encoding{};    ///< empty where it is left out
    std::string_view standalone{};  ///< empty where it is left out
};

/// Reads the pseudo-attributes of an XML declaration one after the other.
class declaration_reader {
public:
    explicit constexpr declaration_reader(std::string_view text) noexcept : rest_(text) {}

    /// The value of the next pseudo-attribute if it has that name; white space must stand before.
    [[nodiscard]] constexpr std::optional<std::string_view> take(std::string_view name) noexcept {
        auto at = rest_;
        if (at.empty() || !is_space(at.front())) return std::nullopt;
        at = skip_space(at);
        if (at.substr(0, name.size()) != name) return std::nullopt;
        at = skip_space(at.substr(name.size()));
        if (at.empty() || at.front() != '=') return std::nullopt;
        at = skip_space(at.substr(1));
        if (at.empty() || (at.front() != '"' && at.front() != '\'')) return std::nullopt;
        auto const close = at.find(at.front(), 1);
        if (close == at.npos) return std::nullopt;
        rest_ = at.substr(close + 1);
        return at.substr(1, close - 1);
    }
    [[nodiscard]] constexpr bool at_end() const noexcept { return skip_space(rest_).empty(); }

private:
    [[nodiscard]] static constexpr std::string_view skip_space(std::string_view text) noexcept {
        while (!text.empty() && is_space(text.front()))
            text.remove_prefix(1);
        return text;
    }
    std::string_view rest_;
};

/// `EncName` (XML 1.0, 4.3.3).
[[nodiscard]] constexpr bool is_encoding_name(std::string_view name) noexcept {
    auto const is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (name.empty() || !is_letter(name.front())) return false;
    for (char const c : name)
        if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-')
            return false;
    return true;
}

/// `VersionNum`: `1.` and digits (XML 1.0, 2.8).
[[nodiscard]] constexpr bool is_supported_version(std::string_view version) noexcept {
    if (version.size() < 3 || version.substr(0, 2) != "1.") return false;
    for (char const c : version.substr(2))
        if (c < '0' || c > '9') return false;
    return true;
}

/// Reads what stands between `<?xml` and `?>`; nothing if it is malformed.
[[nodiscard]] constexpr std::optional<declaration>
read_declaration(std::string_view text) noexcept {
    declaration_reader reader(text);
    auto const version = reader.take("version");
    if (!version) return std::nullopt;
    auto const encoding = reader.take("encoding");
    if (encoding && !is_encoding_name(*encoding)) return std::nullopt;
    auto const standalone = reader.take("standalone");
    if (standalone && *standalone != "yes" && *standalone != "no") return std::nullopt;
    if (!reader.at_end()) return std::nullopt;
    return declaration{*version, encoding.value_or(std::string_view{}),
                       standalone.value_or(std::string_view{})};
}

}  // namespace multistatus::xml_detail
