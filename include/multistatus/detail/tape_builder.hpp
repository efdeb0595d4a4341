// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/value_stack.hpp>
#include <multistatus/name.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace multistatus::detail {

/// Makes a tape out of what a reader finds, in document order.
///
/// Strings that lie in the source are referred to; all others are copied among the decoded ones.
class tape_builder {
public:
    /// Forgets everything; `source` is where the strings of the next tape mostly lie.
    void reset(std::string_view source) {
        nodes_.clear();
        decoded_.truncate(0);
        open_.clear();
        shared_used_ = 0;
        last_shared_ = {};
        numbered_ = {};
        run_ = {};
        source_ = source;
    }

    /// Tells that the source has grown or moved; what was referred to is still at its offset.
    void move_source(std::string_view source) noexcept { source_ = source; }

    [[nodiscard]] tape_view view() const noexcept {
        return {nodes_.data(), nodes_.size(), source_.data(), decoded_.view()};
    }
    /// As above, without what is still open; an error has what was read of it.
    [[nodiscard]] tape_view complete_view() noexcept {
        auto complete = view();
        std::size_t const kept =
            !open_.empty() && nodes_[open_[0]].kind == node_kind::error ? 1 : 0;
        if (open_.size() > kept) complete.size = open_[kept];
        if (kept != 0)
            nodes_[open_[0]].extent = static_cast<std::uint32_t>(complete.size - open_[0]);
        return complete;
    }
    [[nodiscard]] std::string_view text(text_ref ref) const noexcept { return view().text(ref); }
    [[nodiscard]] value_stack<node>& nodes() noexcept { return nodes_; }
    [[nodiscard]] value_stack<node> const& nodes() const noexcept { return nodes_; }

    /// Adds to the text of the innermost open element or field.
    void add_text(std::string_view piece) {
        if (piece.empty()) return;
        if (run_.empty()) {
            run_ = refer(piece);
        } else if (in_source(piece) && !run_.is_decoded() &&
                   offset_of(piece) == run_.offset + run_.size) {
            run_.size += static_cast<std::uint32_t>(piece.size());
        } else {
            append_decoded(piece);
        }
    }
    [[nodiscard]] std::string_view pending_text() const noexcept { return text(run_); }
    [[nodiscard]] std::size_t pending_size() const noexcept { return run_.size; }
    [[nodiscard]] text_ref take_text() noexcept {
        auto const ref = run_;
        run_ = {};
        return ref;
    }

    /// Makes a text that was taken the pending one again.
    void put_back(text_ref text) noexcept { run_ = text; }
    /// Where strings are decoded to. What was decoded there last can be referred to.
    [[nodiscard]] text_buffer& strings() noexcept { return decoded_; }
    /// How many bytes were copied among the decoded ones.
    [[nodiscard]] std::size_t decoded_size() const noexcept { return decoded_.size(); }
    /// Bytes of memory that nodes and decoded strings take.
    [[nodiscard]] std::size_t memory() const noexcept {
        return decoded_.size() + nodes_.size() * sizeof(node);
    }

    /// A reference to a string that may go away.
    [[nodiscard]] text_ref refer(std::string_view text) {
        return in_source(text) ? ref_in_source(text) : refer_decoded(text, decoded_);
    }

    /// A reference to a string that many nodes share, as their namespace; the last sixteen are
    /// remembered.
    [[nodiscard]] text_ref refer_shared(std::string_view shared) {
        // Most are what the last one was.
        if (last_shared_.size == shared.size() &&
            equal_bytes(text(last_shared_).data(), shared.data(), shared.size()))
            return last_shared_;
        return last_shared_ = find_shared(shared, shared_);
    }

    /// Opens a node; everything up to its `close` is inside it.
    std::uint32_t open(node_kind kind) {
        auto const index = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back({kind});
        open_.push_back(index);
        return index;
    }
    void close() {
        auto& n = nodes_[open_.back()];
        n.extent = static_cast<std::uint32_t>(nodes_.size() - open_.back());
        open_.pop_back();
    }
    /// A node without children.
    node& leaf(node_kind kind) { return nodes_.push_back({kind}); }

    void start_element(node_kind kind, std::string_view space, std::string_view local) {
        if (kind == node_kind::element) begin_child();
        auto const space_at = refer_shared(space);
        auto const local_at = refer(local);
        auto& n = nodes_[open(kind)];
        n.space = space_at;
        n.name = local_at;
    }
    /// An element without child elements, all at once.
    node& add_element(node_kind kind, multistatus::name const& named, std::string_view text) {
        if (kind == node_kind::element) begin_child();
        // First, for it may lie where the others go.
        auto const text_at = refer(text);
        auto const space_at = refer_shared(named.space);
        return nodes_.push_back({kind, false, 0, 1, space_at, refer(named.local), text_at});
    }
    /// As above, a property. Namespaces with the same number are the same, and 0 is that of none.
    node& add_property(multistatus::name const& named, std::uint64_t space_number,
                       std::string_view text) {
        auto const text_at = in_source(text) ? ref_in_source(text) : refer_decoded(text, decoded_);
        if (numbered_.number != space_number) numbered_ = {space_number, refer_shared(named.space)};
        auto const name_at = in_source(named.local) ? ref_in_source(named.local)
                                                    : refer_decoded(named.local, decoded_);
        return nodes_.push_back({node_kind::property, false, 0, 1, numbered_.at, name_at, text_at});
    }
    void add_attribute(std::string_view space, std::string_view local, std::string_view value) {
        node n{node_kind::attribute};
        n.space = refer_shared(space);
        n.name = refer(local);
        n.text = refer(value);
        nodes_.push_back(n);
    }
    void add_language(std::string_view xml_space, std::string_view language) {
        node n{node_kind::attribute};
        n.space = refer_shared(xml_space);
        n.name = refer("lang");
        n.text = refer_shared(language);
        nodes_.push_back(n);
    }
    void add_binding(std::string_view prefix, std::string_view space) {
        node n{node_kind::binding};
        n.name = refer(prefix);
        n.text = refer_shared(space);
        nodes_.push_back(n);
    }
    /// The node of the innermost open element.
    [[nodiscard]] std::uint32_t innermost_index() const noexcept { return open_.back(); }
    /// The name of the innermost open element.
    [[nodiscard]] name innermost() const noexcept {
        auto const& n = nodes_[open_.back()];
        return {text(n.space), text(n.name)};
    }
    /// Whether the innermost open element has child elements.
    [[nodiscard]] bool has_child_elements() const noexcept {
        return nodes_[open_.back()].has_elements;
    }
    /// Whether nothing was put into the innermost open node.
    [[nodiscard]] bool is_innermost_empty() const noexcept {
        return open_.back() + 1 == nodes_.size();
    }
    void end_element() {
        auto& n = nodes_[open_.back()];
        if (n.has_elements)
            flush_text();
        else
            n.text = take_text();
        close();
    }

private:
    // The first child element makes the text before it a node of its own.
    void begin_child() {
        flush_text();
        auto& parent = nodes_[open_.back()];
        parent.has_elements = parent.kind >= node_kind::property;
    }
    void flush_text() {
        if (run_.empty()) return;
        auto const ref = take_text();
        leaf(node_kind::text).text = ref;
    }

    // These two are done more seldom, and templates, so that they are not inline.
    template <class Buffer>
    [[nodiscard]] static text_ref refer_decoded(std::string_view text, Buffer& decoded);
    template <class Shared>
    [[nodiscard]] text_ref find_shared(std::string_view shared, Shared& all);

    [[nodiscard]] bool in_source(std::string_view text) const noexcept {
        return is_within(source_, text);
    }
    [[nodiscard]] text_ref ref_in_source(std::string_view text) const noexcept {
        return {offset_of(text), static_cast<std::uint32_t>(text.size())};
    }
    [[nodiscard]] static bool is_within(std::string_view bytes, std::string_view text) noexcept {
        auto const begin = reinterpret_cast<std::uintptr_t>(bytes.data());
        auto const at = reinterpret_cast<std::uintptr_t>(text.data());
        return at >= begin && at + text.size() <= begin + bytes.size();
    }
    [[nodiscard]] std::uint32_t offset_of(std::string_view text) const noexcept {
        return static_cast<std::uint32_t>(text.data() - source_.data());
    }
    void copy_decoded(std::size_t from, std::size_t size) {
        auto* const to = decoded_.room(size + text_buffer::few);
        decoded_.commit(decoded_.copy_again(to, from, size));
    }
    void append_decoded(std::string_view piece) {
        auto const end = static_cast<std::uint32_t>(decoded_.size()) | text_ref::decoded_bit;
        if (!run_.is_decoded() || run_.offset + run_.size != end) {
            auto const so_far = run_;
            run_.offset = end;
            if (so_far.is_decoded())
                copy_decoded(so_far.offset & ~text_ref::decoded_bit, so_far.size);
            else
                decoded_.append(text(so_far));
        }
        decoded_.append(piece);
        run_.size += static_cast<std::uint32_t>(piece.size());
    }

    struct numbered_space {
        std::uint64_t number = 0;
        text_ref at{};
    };

    value_stack<node> nodes_;
    text_buffer decoded_;
    value_stack<std::uint32_t> open_;
    std::array<text_ref, 16> shared_{};
    std::size_t shared_used_ = 0;
    text_ref last_shared_{};
    numbered_space numbered_{};  ///< the last one
    text_ref run_{};
    std::string_view source_{};
};

template <class Buffer>
text_ref tape_builder::refer_decoded(std::string_view text, Buffer& decoded) {
    if (text.empty()) return {};
    auto offset = decoded.size();
    if (is_within(decoded.view(), text))
        offset = static_cast<std::size_t>(text.data() - decoded.view().data());
    else
        decoded.commit(copy_text(decoded.room(text.size()), text));
    return {static_cast<std::uint32_t>(offset) | text_ref::decoded_bit,
            static_cast<std::uint32_t>(text.size())};
}
template <class Shared>
text_ref tape_builder::find_shared(std::string_view shared, Shared& all) {
    if (shared.empty()) return {};
    auto const known = shared_used_ < all.size() ? shared_used_ : all.size();
    for (std::size_t i = 0; i < known; ++i)
        if (equal_bytes(text(all[i]), shared)) return all[i];
    auto const ref = refer(shared);
    all[shared_used_++ % all.size()] = ref;
    return ref;
}

}  // namespace multistatus::detail
