// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <utility>

namespace multistatus {

/// An element that owns what it holds, apart from any response or document (RFC 4918, 4.3).
///
/// It stands wherever an `element` is wanted. What it gives lives as long as it does. Moved from,
/// it is an empty element without a name.
class owned_element {
public:
    /// An empty element without a name.
    owned_element() = default;
    /// A copy of an element with all it holds.
    explicit owned_element(element from) : tape_(part(from)) {}
    /// Takes a tape whose first node is the element; for formats.
    explicit owned_element(detail::owned_tape tape) noexcept : tape_(std::move(tape)) {}

    /// The element.
    [[nodiscard]] element view() const noexcept {
        auto const tape = tape_.view();
        return {tape.size != 0 ? tape : detail::tape_view{&nothing, 1, "", {}}, 0};
    }
    /// As above.
    operator element() const noexcept { return view(); }
    /// Its expanded name.
    [[nodiscard]] multistatus::name name() const noexcept { return view().name(); }

    friend bool operator==(owned_element const& a, owned_element const& b) {
        return a.view() == b.view();
    }

private:
    static constexpr detail::node nothing{detail::node_kind::extension};

    [[nodiscard]] static detail::owned_tape part(element from) {
        auto const all = from.tape();
        auto const* const root = all.nodes + from.index();
        return detail::owned_tape({root, root->extent, all.source, all.decoded});
    }

    detail::owned_tape tape_{};
};

}  // namespace multistatus
