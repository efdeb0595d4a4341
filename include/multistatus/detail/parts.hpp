// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/description.hpp>
#include <multistatus/element.hpp>
#include <multistatus/error.hpp>
#include <multistatus/href.hpp>
#include <multistatus/part_range.hpp>
#include <multistatus/status.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus::detail {

/// The first node of a kind at the top of a tape; a null pointer if there is none.
[[nodiscard]] inline node const* first_of(tape_view const& tape, node_kind kind) noexcept {
    auto const* const end = tape.nodes + tape.size;
    for (auto const* n = tape.nodes; n != end; n += n->extent)
        if (n->kind == kind) return n;
    return nullptr;
}

/// The parts that a response, a propstat and a document have in common.
class parts {
public:
    parts() = default;
    explicit parts(siblings s) noexcept : siblings_(s) {}

    template <class Part, node_kind Kind>
    using range = part_range<Part, kind_bit(Kind)>;

    template <class Part, node_kind Kind>
    [[nodiscard]] range<Part, Kind> all() const noexcept {
        return range<Part, Kind>(siblings_);
    }
    /// The first node of a kind.
    [[nodiscard]] node const* first(node_kind kind) const noexcept {
        for (auto i = siblings_.at; i < siblings_.end; i += siblings_.tape.nodes[i].extent)
            if (siblings_.tape.nodes[i].kind == kind) return siblings_.tape.nodes + i;
        return nullptr;
    }
    [[nodiscard]] std::optional<std::string_view> text(node_kind kind) const noexcept {
        auto const* n = first(kind);
        return n ? std::optional(siblings_.tape.text(n->text)) : std::nullopt;
    }
    [[nodiscard]] multistatus::error error() const noexcept {
        auto const* n = first(node_kind::error);
        return n ? multistatus::error(siblings_.tape,
                                      static_cast<std::uint32_t>(n - siblings_.tape.nodes))
                 : multistatus::error{};
    }
    [[nodiscard]] multistatus::description description() const noexcept {
        auto const* n = first(node_kind::description);
        return n ? multistatus::description{siblings_.tape.text(n->text),
                                            siblings_.tape.text(n->name)}
                 : multistatus::description{};
    }
    [[nodiscard]] multistatus::status status_of(node const& n) const noexcept {
        return {n.code, siblings_.tape.text(n.text)};
    }

private:
    siblings siblings_{};
};

/// A node whose text is an href.
class href_part {
public:
    href_part(tape_view tape, std::uint32_t index) noexcept
        : href_(tape.text(tape.nodes[index].text)) {}
    operator multistatus::href() const noexcept { return href_; }

private:
    multistatus::href href_;
};

}  // namespace multistatus::detail
