// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/name.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus::json_detail {

/// Remembers names of elements that were read: those of one response come again in the next, and
/// what is found here need not be checked again.
class known_names {
public:
    /// The name that a text stands for; nothing if it is not known.
    [[nodiscard]] std::optional<name> find(std::string_view text) const noexcept {
        if (text.empty()) return std::nullopt;
        auto const& known = names_[place_of(text)];
        if (known.size != text.size() ||
            !detail::equal_bytes(known.bytes.data(), text.data(), text.size()))
            return std::nullopt;
        if (known.local_at == 0) return name{dav_namespace, text};
        return name{{text.data() + 1, known.local_at - std::size_t{2}},
                    {text.data() + known.local_at, text.size() - known.local_at}};
    }
    /// Remembers a text that stands for a name; one that is long is forgotten at once.
    void add(std::string_view text, name const& found) noexcept {
        if (text.size() > longest) return;
        auto& known = names_[place_of(text)];
        known.size = static_cast<std::uint8_t>(text.size());
        known.local_at = static_cast<std::uint8_t>(text.size() - found.local.size());
        text.copy(known.bytes.data(), text.size());
    }

private:
    static constexpr std::size_t longest = 62;
    static constexpr std::size_t places = 64;
    struct known_name {
        std::uint8_t size = 0;      ///< 0 if there is none
        std::uint8_t local_at = 0;  ///< where its local part begins; 0 if it has no braces
        std::array<char, longest> bytes{};
    };

    [[nodiscard]] static std::size_t place_of(std::string_view text) noexcept {
        auto const byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
        auto const last = text.size() - 1;
        return (text.size() * 23 + byte(last) * 5u + byte(last - last / 4) * 3u +
                byte(last - last / 3)) %
               places;
    }

    std::array<known_name, places> names_{};
};

}  // namespace multistatus::json_detail
