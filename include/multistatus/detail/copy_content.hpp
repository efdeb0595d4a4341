// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>

#include <cstdint>
#include <vector>

namespace multistatus::detail {

/// Writes the attributes of a node, and its text if it has no child elements; returns where its
/// other children begin.
template <class Out>
std::uint32_t copy_head(Out& out, tape_view tape, std::uint32_t index) {
    auto const& owner = tape.nodes[index];
    auto const end = index + owner.extent;
    auto const is = [tape, end](std::uint32_t i, node_kind kind) {
        return i < end && tape.nodes[i].kind == kind;
    };
    auto i = index + 1;
    for (; is(i, node_kind::attribute) || is(i, node_kind::binding); ++i)
        if (is(i, node_kind::binding))
            out.bind(tape.text(tape.nodes[i].name), tape.text(tape.nodes[i].text));
    for (auto a = index + 1; a < i; ++a)
        if (auto const& n = tape.nodes[a]; n.kind == node_kind::attribute)
            out.attribute({tape.text(n.space), tape.text(n.name)}, tape.text(n.text));
    if (!owner.has_elements) out.text(tape.text(owner.text));
    return i;
}

/// Writes all that an element of a read body holds.
template <class Out>
void copy_content(Out& out, element from) {
    auto const tape = from.tape();
    auto const end = from.index() + tape.nodes[from.index()].extent;
    std::vector<std::uint32_t> ends;  // nesting has no limit of its own, so no recursion
    for (auto i = copy_head(out, tape, from.index()); i < end || !ends.empty();) {
        if (!ends.empty() && ends.back() == i) {
            ends.pop_back();
            out.end_element();
        } else if (auto const& n = tape.nodes[i]; n.kind == node_kind::text) {
            out.text(tape.text(n.text));
            ++i;
        } else {
            out.start_element({tape.text(n.space), tape.text(n.name)});
            ends.push_back(i + n.extent);
            i = copy_head(out, tape, i);
        }
    }
}

}  // namespace multistatus::detail
