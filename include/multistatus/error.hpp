// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <concepts>
#include <cstdint>
#include <optional>

namespace multistatus {

/// What `condition` makes, if it has a content: a name and a type known to the compiler.
template <class Condition>
concept typed_condition = requires {
    typename Condition::value_type;
    { Condition::status } -> std::convertible_to<int>;
} && std::convertible_to<Condition const&, name> && decodable<typename Condition::value_type>;

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

    /// The content of a condition, decoded now; the reason says why there is none, as where the
    /// condition itself is not there.
    ///
    ///     if (auto const locks = error[dav::lock_token_submitted])
    ///         for (auto const& href : *locks) ...
    template <typed_condition Condition>
    [[nodiscard]] decoded<typename Condition::value_type> operator[](Condition wanted) const {
        if (auto const found = find(wanted))
            return codec<typename Condition::value_type>::decode(*found);
        return undecodable{"the condition is not there"};
    }

    /// Equal conditions in equal order.
    friend bool operator==(error const&, error const&) = default;

private:
    element::element_range conditions_{};
};

}  // namespace multistatus
