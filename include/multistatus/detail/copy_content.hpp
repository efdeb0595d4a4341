// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace multistatus::detail {

/// Where the elements end that are being copied. Nesting has no limit of its own, so that there is
/// no recursion, but mostly it is low.
class open_ends {
public:
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::uint32_t back() const noexcept {
        return size_ <= few_.size() ? few_[size_ - 1] : many_.back();
    }
    void push(std::uint32_t end) {
        if (size_ < few_.size())
            few_[size_] = end;
        else
            many_.push_back(end);
        ++size_;
    }
    void pop() noexcept {
        if (size_-- > few_.size()) many_.pop_back();
    }

private:
    std::array<std::uint32_t, 16> few_{};
    std::size_t size_ = 0;
    std::vector<std::uint32_t> many_{};
};

/// Writes the bindings and attributes of a node; returns where its other children begin.
template <class Out>
std::uint32_t copy_attributes(Out& out, tape_view const& tape, std::uint32_t index,
                              std::uint32_t end) {
    auto const is = [&tape, end](std::uint32_t i, node_kind kind) {
        return i < end && tape.nodes[i].kind == kind;
    };
    auto i = index + 1;
    for (; is(i, node_kind::attribute) || is(i, node_kind::binding); ++i)
        if (is(i, node_kind::binding))
            out.bind(tape.text(tape.nodes[i].name), tape.text(tape.nodes[i].text));
    for (auto a = index + 1; a < i; ++a)
        if (auto const& n = tape.nodes[a]; n.kind == node_kind::attribute)
            out.attribute({tape.text(n.space), tape.text(n.name)}, tape.text(n.text));
    return i;
}

/// As above, with its text if it has no child elements.
template <class Out>
std::uint32_t copy_head(Out& out, tape_view const& tape, std::uint32_t index) {
    auto const& owner = tape.nodes[index];
    auto const next =
        owner.extent == 1 ? index + 1 : copy_attributes(out, tape, index, index + owner.extent);
    if (!owner.has_elements) out.text(tape.text(owner.text));
    return next;
}

/// Writes all that an element of a read body holds.
template <class Out>
void copy_content(Out& out, element const& from) {
    auto const tape = from.tape();
    auto const end = from.index() + tape.nodes[from.index()].extent;
    auto i = copy_head(out, tape, from.index());
    if (i == end) return;
    for (open_ends ends; i < end || !ends.empty();) {
        if (!ends.empty() && ends.back() == i) {
            ends.pop();
            out.end_element();
        } else if (auto const& n = tape.nodes[i]; n.kind == node_kind::text) {
            out.text(tape.text(n.text));
            ++i;
        } else {
            out.start_element({tape.text(n.space), tape.text(n.name)});
            auto const next = copy_head(out, tape, i);
            if (next == i + n.extent)
                out.end_element();
            else
                ends.push(i + n.extent);
            i = next;
        }
    }
}

}  // namespace multistatus::detail
