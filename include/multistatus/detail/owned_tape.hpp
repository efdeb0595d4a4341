// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/shared_texts.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/element.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::detail {

/// A tape that holds its own nodes and strings, but for what it shares with others.
class owned_tape {
public:
    owned_tape() = default;
    /// A copy shares nothing.
    owned_tape(owned_tape const& other) {
        if (other.shared_ != nullptr) {
            *this = owned_tape(other.view());
        } else {
            nodes_ = other.nodes_;
            bytes_ = other.bytes_;
        }
    }
    /// A copy that shares a copy of what the other one shares, if it shares anything.
    owned_tape(owned_tape const& other, std::string const& shared)
        : nodes_(other.nodes_),
          bytes_(other.bytes_),
          shared_(other.shared_ == nullptr ? nullptr : &shared) {}
    owned_tape(owned_tape&& other) noexcept
        : nodes_(std::move(other.nodes_)),
          bytes_(std::move(other.bytes_)),
          shared_(std::exchange(other.shared_, nullptr)) {}
    // Nodes without their strings would lead astray, so both are copied or none.
    owned_tape& operator=(owned_tape const& other) { return *this = owned_tape(other); }
    owned_tape& operator=(owned_tape&& other) noexcept {
        nodes_ = std::move(other.nodes_);
        bytes_ = std::move(other.bytes_);
        shared_ = std::exchange(other.shared_, nullptr);
        return *this;
    }
    ~owned_tape() = default;

    explicit owned_tape(tape_view from) : nodes_(from.nodes, from.nodes + from.size) {
        region received;
        region decoded;
        for (auto const& n : nodes_)
            for (auto const ref : {n.space, n.name, n.text})
                (ref.is_decoded() ? decoded : received).add(ref);
        bytes_ = std::vector<char>(received.size() + decoded.size());
        std::size_t used = 0;
        received.copy(from.source, bytes_.data(), used);
        decoded.copy(from.decoded.data(), bytes_.data(), used);
        for (auto& n : nodes_)
            for (auto* const ref : {&n.space, &n.name, &n.text}) {
                auto const& all = ref->is_decoded() ? decoded : received;
                *ref = all.is_copied_whole() ? all.moved(*ref) : keep(from, *ref, used);
            }
    }
    /// Leaves to `shared` what many tapes have in common: from then on its string must stay where
    /// it is, wherever this is moved to.
    owned_tape(tape_view from, shared_texts& shared)
        : nodes_(from.nodes, from.nodes + from.size), shared_(&shared.all()) {
        std::size_t own = 0;
        for (auto const& n : nodes_)
            own += (has_common_name(n) ? 0 : n.name.size) +
                   (has_common_text(from, n) ? 0 : n.text.size);
        bytes_ = std::vector<char>(own);
        std::size_t used = 0;
        bool is_complete = true;
        auto const share = [&](text_ref ref) {
            auto const kept = shared.keep(from.text(ref));
            is_complete = is_complete && kept.size == ref.size;
            return kept;
        };
        for (auto& n : nodes_) {
            // First, for the others tell whether it is common.
            n.text = has_common_text(from, n) ? share(n.text) : keep(from, n.text, used);
            n.name = has_common_name(n) ? share(n.name) : keep(from, n.name, used);
            n.space = share(n.space);
        }
        if (!is_complete) *this = owned_tape(from);
    }

    [[nodiscard]] tape_view view() const noexcept {
        return {nodes_.data(), nodes_.size(), bytes_.data(),
                shared_ == nullptr ? std::string_view() : *shared_};
    }

private:
    /// Where strings stand that lie in the same bytes. Many may be one and the same, as namespaces
    /// are, or there may be much else between them: each is copied by itself, or the whole,
    /// whatever is less.
    class region {
    public:
        void add(text_ref ref) noexcept {
            if (ref.empty()) return;
            auto const at = offset_of(ref);
            if (at < begin_) begin_ = at;
            if (at + ref.size > end_) end_ = at + ref.size;
            sum_ += ref.size;
        }
        [[nodiscard]] bool is_copied_whole() const noexcept {
            return begin_ < end_ && end_ - begin_ <= sum_;
        }
        [[nodiscard]] std::size_t size() const noexcept {
            return is_copied_whole() ? end_ - begin_ : sum_;
        }
        /// Copies it to a place behind others, if it is copied as a whole.
        void copy(char const* from, char* to, std::size_t& used) noexcept {
            if (!is_copied_whole()) return;
            at_ = used;
            std::memcpy(to + used, from + begin_, size());
            used += size();
        }
        /// Where a string stands that was copied so.
        [[nodiscard]] text_ref moved(text_ref ref) const noexcept {
            if (ref.empty()) return {};
            return {static_cast<std::uint32_t>(offset_of(ref) - begin_ + at_), ref.size};
        }

    private:
        [[nodiscard]] static std::size_t offset_of(text_ref ref) noexcept {
            return ref.offset & ~text_ref::decoded_bit;
        }

        std::size_t begin_ = static_cast<std::size_t>(-1);
        std::size_t end_ = 0;
        std::size_t sum_ = 0;
        std::size_t at_ = 0;
    };

    // Beside namespaces: prefixes' namespaces, and languages, which each property has as its own.
    [[nodiscard]] static bool has_common_name(node const& n) noexcept {
        return n.kind == node_kind::description;
    }
    [[nodiscard]] static bool has_common_text(tape_view from, node const& n) noexcept {
        return n.kind == node_kind::binding ||
               (n.kind == node_kind::attribute && from.text(n.name) == "lang" &&
                from.text(n.space) == xml_namespace);
    }
    [[nodiscard]] text_ref keep(tape_view from, text_ref ref, std::size_t& used) {
        auto const offset = static_cast<std::uint32_t>(used);
        used += from.text(ref).copy(bytes_.data() + used, ref.size);
        return {offset, ref.size};
    }

    std::vector<node> nodes_{};
    std::vector<char> bytes_{};
    std::string const* shared_ = nullptr;
};

}  // namespace multistatus::detail
