// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// Finds the last of many names that come and go as on a stack, in constant time, whoever chose
/// them. It holds no names, only what tells them apart.
class stack_index {
public:
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

    /// Puts a name on top.
    void push(std::string_view name) {
        if (entries_.size() == heads_.size()) grow();
        entries_.push_back({make_(name), 0});
        link(entries_.size());
    }
    /// Takes away all but the first so many.
    void shrink(std::size_t size) noexcept {
        while (entries_.size() > size) {
            heads_[slot_of(entries_.back())] = entries_.back().below;
            entries_.pop_back();
        }
    }
    /// How many names stand below the last one that is this one, and it; 0 if it is not there.
    /// `is(i)` tells whether the i-th one, from 0, is it.
    template <class Is>
    [[nodiscard]] std::size_t find(std::string_view name, Is is) const noexcept {
        if (entries_.empty()) return 0;
        entry const wanted{make_(name), 0};
        auto at = heads_[slot_of(wanted)];
        while (at != 0 && !(entries_[at - 1].print == wanted.print && is(at - 1)))
            at = entries_[at - 1].below;
        return at;
    }

private:
    struct entry {
        std::uint64_t print;
        std::size_t below;  // the next one in the same slot, from 1
    };

    [[nodiscard]] std::size_t slot_of(entry const& e) const noexcept {
        return static_cast<std::size_t>(e.print) & (heads_.size() - 1);
    }
    void link(std::size_t at) noexcept {
        auto& head = heads_[slot_of(entries_[at - 1])];
        entries_[at - 1].below = head;
        head = at;
    }
    void grow() {
        bool const is_first = heads_.empty();
        heads_.assign(is_first ? 64 : heads_.size() * 2, 0);
        // Where it happens to lie is not known outside of the process.
        if (is_first) make_ = fingerprint_maker(reinterpret_cast<std::uintptr_t>(heads_.data()));
        for (std::size_t at = 1; at <= entries_.size(); ++at)
            link(at);
    }

    std::vector<entry> entries_{};
    std::vector<std::size_t> heads_{};
    fingerprint_maker make_{};
};

}  // namespace multistatus::detail
