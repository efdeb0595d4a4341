// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/name.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace multistatus::json_detail {

/// A name of an element as it stands in JSON, with what was found out about it.
struct known_name {
    /// Stands for a place that was not asked for.
    static constexpr std::uint16_t unasked = 0xFFFF;
    /// The longest name that is remembered.
    static constexpr std::size_t longest = 60;

    std::uint8_t size = 0;             ///< 0 if there is none
    std::uint8_t local_at = 0;         ///< where its local part begins; 0 if it has no braces
    std::uint16_t selected = unasked;  ///< what its reader knows of it
    std::array<char, longest> bytes{};

    /// The name that such a text stands for.
    [[nodiscard]] name read(std::string_view text) const noexcept {
        if (local_at == 0) return {dav_namespace, text};
        return {{text.data() + 1, local_at - std::size_t{2}},
                {text.data() + local_at, text.size() - local_at}};
    }
};

/// Remembers names of elements that were read: those of one response come again in the next, and
/// what is found here need not be checked again.
class known_names {
public:
    /// The name with that text; a null pointer if it is not known.
    [[nodiscard]] known_name* find(std::string_view text) noexcept {
        if (text.empty()) return nullptr;
        auto& known = names_[place_of(text)];
        auto const is_it = known.size == text.size() &&
                           detail::equal_bytes(known.bytes.data(), text.data(), text.size());
        return is_it ? &known : nullptr;
    }
    /// Remembers a text that stands for a name; one that is long is forgotten at once.
    void add(std::string_view text, name const& found) noexcept {
        if (text.size() > known_name::longest) return;
        auto& known = names_[place_of(text)];
        known.size = static_cast<std::uint8_t>(text.size());
        known.local_at = static_cast<std::uint8_t>(text.size() - found.local.size());
        known.selected = known_name::unasked;
        text.copy(known.bytes.data(), text.size());
    }
    /// Forgets all.
    void clear() noexcept { names_.fill({}); }

private:
    static constexpr std::size_t places = 64;

    [[nodiscard]] static std::size_t place_of(std::string_view text) noexcept {
        // Names that differ mostly end in different ways.
        std::uint64_t end = 0;
        auto const size = text.size() < sizeof end ? text.size() : sizeof end;
        std::memcpy(&end, text.data() + text.size() - size, size);
        return static_cast<std::size_t>((end + text.size()) * 0x9E3779B97F4A7C15u >> 58);
    }

    std::array<known_name, places> names_{};
};

}  // namespace multistatus::json_detail
