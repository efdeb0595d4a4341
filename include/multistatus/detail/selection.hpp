// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/name.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace multistatus::detail {

/// The properties that a reader keeps; at first all of them.
class selection {
public:
    /// Keeps these only. They must outlive this; of more than 65,535 the rest is not kept.
    void select(std::span<name const> names) noexcept {
        names_ = names.first(names.size() < 0xFFFF ? names.size() : 0xFFFF);
        is_all_ = false;
        for (auto i = names_.size(); i-- > 0;)
            first_[group_of(names_[i].local)] = static_cast<std::uint16_t>(i + 1);
    }

    /// The place of a property among those selected; 0 for each if all are kept.
    [[nodiscard]] std::optional<std::uint16_t> find(name const& property) const noexcept {
        if (is_all_) return std::uint16_t{0};
        auto const first = first_[group_of(property.local)];
        if (first == 0) return std::nullopt;
        for (auto i = first - std::size_t{1}; i < names_.size(); ++i)
            if (equal_bytes(names_[i].local, property.local) &&
                equal_bytes(names_[i].space, property.space))
                return static_cast<std::uint16_t>(i);
        return std::nullopt;
    }

    /// A number that properties with the same name have in common, and few others have; `place` is
    /// what was found.
    [[nodiscard]] std::uint8_t mark(name const& property, std::uint16_t place) const noexcept {
        return static_cast<std::uint8_t>(is_all_ ? sum(property.local) : place);
    }

private:
    [[nodiscard]] static std::size_t sum(std::string_view local) noexcept {
        if (local.empty()) return 0;
        auto const byte = [](char c) { return std::size_t{static_cast<unsigned char>(c)}; };
        return local.size() + 7 * byte(local.front()) + 3 * byte(local.back()) +
               37 * byte(local[local.size() / 2]);
    }
    // Most names that are not selected are in another group than all that are.
    [[nodiscard]] static std::size_t group_of(std::string_view local) noexcept {
        return sum(local) % groups;
    }
    static constexpr std::size_t groups = 64;

    std::span<name const> names_{};
    std::array<std::uint16_t, groups> first_{};  ///< the first name of each group, from 1
    bool is_all_ = true;
};

}  // namespace multistatus::detail
