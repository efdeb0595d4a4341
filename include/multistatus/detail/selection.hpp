// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/scan.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace multistatus::detail {

/// The properties that a reader keeps; at first all of them.
class selection {
public:
    /// Keeps these only. They must outlive this; of more than 65,535 the rest is not kept.
    void select(std::span<name const> names) noexcept {
        names_ = names.first(names.size() < 0xFFFF ? names.size() : 0xFFFF);
        is_all_ = false;
    }

    /// The place of a property among those selected; 0 for each if all are kept.
    [[nodiscard]] std::optional<std::uint16_t> find(name const& property) const noexcept {
        if (is_all_) return std::uint16_t{0};
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (equal_names(names_[i].local, property.local) &&
                equal_names(names_[i].space, property.space))
                return static_cast<std::uint16_t>(i);
        return std::nullopt;
    }

private:
    std::span<name const> names_{};
    bool is_all_ = true;
};

}  // namespace multistatus::detail
