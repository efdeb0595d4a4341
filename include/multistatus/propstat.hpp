// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/parts.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/status.hpp>

#include <cstdint>
#include <optional>

namespace multistatus {

struct problem;

/// The properties that share one status: DAV:propstat (RFC 4918, 14.22).
///
/// A view; it lives as long as the response it was taken from.
class propstat {
public:
    propstat(detail::tape_view tape, std::uint32_t index) noexcept : tape_(tape), index_(index) {}

    /// The property elements in document order.
    using property_range = detail::parts::range<element, detail::node_kind::property>;
    /// Elements the standard does not know, in document order.
    using extension_range = detail::parts::range<element, detail::node_kind::extension>;

    /// The status of all its properties; absent where the body left it out.
    [[nodiscard]] multistatus::status status() const noexcept {
        auto const& n = tape_.nodes[index_];
        return {n.code, tape_.text(n.text)};
    }
    /// Its properties; in a failed propstat they are mostly empty, being names only.
    [[nodiscard]] property_range properties() const noexcept {
        return parts().all<element, detail::node_kind::property>();
    }
    /// The property of that name, if it is here.
    [[nodiscard]] std::optional<element> find(name wanted) const noexcept {
        for (auto const property : properties())
            if (property.name() == wanted) return property;
        return std::nullopt;
    }
    /// The conditions that explain the status; empty if there are none.
    [[nodiscard]] multistatus::error error() const noexcept { return parts().error(); }
    /// The problem details among the conditions; see `basic_response::problem`.
    [[nodiscard]] decoded<multistatus::problem> problem() const;
    /// The explanation for people; empty if there is none.
    [[nodiscard]] multistatus::description description() const noexcept {
        return parts().description();
    }
    /// Elements the standard does not know (RFC 4918, 17).
    [[nodiscard]] extension_range extensions() const noexcept {
        return parts().all<element, detail::node_kind::extension>();
    }

    /// Where its parts stand; for formats.
    [[nodiscard]] detail::siblings nodes() const noexcept {
        return detail::children_of(tape_, index_);
    }

    friend bool operator==(propstat const& a, propstat const& b) {
        return a.status() == b.status() && a.properties() == b.properties() &&
               a.error() == b.error() && a.description() == b.description() &&
               a.extensions() == b.extensions();
    }

    /// Where it stands on its tape; for `found_property`.
    [[nodiscard]] std::uint32_t index() const noexcept { return index_; }

private:
    [[nodiscard]] detail::parts parts() const noexcept {
        return detail::parts(detail::children_of(tape_, index_));
    }

    detail::tape_view tape_;
    std::uint32_t index_;
};

}  // namespace multistatus
