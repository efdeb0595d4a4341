// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>

#include <cstdint>
#include <optional>

namespace multistatus {

/// The conditions that explain a failure: the content of DAV:error (RFC 4918, 14.5 and 16).
///
/// A view; it lives as long as the response or document it was taken from.
class error {
public:
    /// No conditions.
    error() = default;
    error(detail::tape_view tape, std::uint32_t index) noexcept
        : conditions_(detail::children_of(tape, index)) {}

    /// The condition elements with their content; unknown ones included.
    [[nodiscard]] element::element_range conditions() const noexcept { return conditions_; }
    /// Whether there is no condition at all.
    [[nodiscard]] bool empty() const noexcept { return conditions_.empty(); }
    /// The condition of that name, if it is there.
    [[nodiscard]] std::optional<element> find(name wanted) const noexcept {
        for (auto const condition : conditions_)
            if (condition.name() == wanted) return condition;
        return std::nullopt;
    }
    /// Whether the condition of that name is there.
    [[nodiscard]] bool contains(name wanted) const noexcept { return find(wanted).has_value(); }

    /// Equal conditions in equal order.
    friend bool operator==(error const&, error const&) = default;

private:
    element::element_range conditions_{};
};

}  // namespace multistatus
