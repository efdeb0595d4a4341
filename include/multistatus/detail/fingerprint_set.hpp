// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// A set of texts of which only the fingerprints are kept: 15 to 29 bytes each.
///
/// They lie in groups of eight, with a byte of each beside them. Most that differ, differ in that
/// one too, so that eight are ruled out with one comparison.
class fingerprint_set {
public:
    /// Adds a text; false if it was there.
    bool insert(std::string_view text) {
        make_room();
        return insert(make_(text));
    }
    /// As above, if a `Look` at the text has no doubts about it: all of it but for the first byte
    /// comes by (see `fingerprint_maker::walk`).
    template <class Look>
    bool insert_after(std::string_view text) {
        make_room();
        Look look(text);
        auto const print = make_.walk(text, look);
        return !look.has_doubts() && insert(print);
    }
    /// Whether a text was added.
    [[nodiscard]] bool contains(std::string_view text) const noexcept {
        if (groups_.empty()) return false;
        auto const print = make_(text);
        for (auto i = first_group(print);; i = next_group(i)) {
            if (groups_[i].has(print)) return true;
            if (!groups_[i].is_full()) return false;
        }
    }
    [[nodiscard]] std::size_t size() const noexcept { return groups_.empty() ? 0 : size_; }
    void clear() noexcept {
        groups_.clear();
        size_ = 0;
    }

private:
    class group {
    public:
        static constexpr std::size_t most = 8;

        [[nodiscard]] bool is_full() const noexcept { return zeros(tags_) == 0; }
        [[nodiscard]] bool has(fingerprint print) const noexcept {
            // Tags are no more than a hint, and what follows a zero may look like one, too.
            for (auto hits = zeros(tags_ ^ every_byte * tag_of(print)); hits != 0; hits &= hits - 1)
                if (prints_[place_of(hits)] == print) return true;
            return false;
        }
        /// Adds one, for which there is room.
        void add(fingerprint print) noexcept {
            auto const place = place_of(zeros(tags_));
            tags_ |= tag_of(print) << 8 * place;
            prints_[place] = print;
        }
        /// How many there are, from the first one on.
        [[nodiscard]] std::span<fingerprint const> prints() const noexcept {
            auto const free = zeros(tags_);
            return {prints_.data(), free == 0 ? most : place_of(free)};
        }

    private:
        static constexpr std::uint64_t every_byte = 0x0101'0101'0101'0101u;

        // Not from the bits that choose the group, and never zero.
        [[nodiscard]] static std::uint64_t tag_of(fingerprint print) noexcept {
            return print >> 56 | 1;
        }
        // The top bits of bytes, of which the first one that is set is that of the first zero.
        [[nodiscard]] static std::uint64_t zeros(std::uint64_t bytes) noexcept {
            return (bytes - every_byte) & ~bytes & every_byte * 0x80;
        }
        [[nodiscard]] static std::size_t place_of(std::uint64_t top_bits) noexcept {
            return static_cast<std::size_t>(std::countr_zero(top_bits)) / 8;
        }

        std::uint64_t tags_ = 0;
        std::array<fingerprint, most> prints_{};
    };

    void make_room() {
        if (size_ * 8 >= groups_.size() * group::most * 5) grow();
    }
    bool insert(fingerprint print) noexcept {
        auto i = first_group(print);
        for (; !groups_[i].has(print); i = next_group(i)) {
            if (groups_[i].is_full()) continue;
            groups_[i].add(print);
            ++size_;
            return true;
        }
        return false;
    }
    // As above, of one that is not there.
    void put_back(fingerprint print) noexcept {
        auto i = first_group(print);
        while (groups_[i].is_full())
            i = next_group(i);
        groups_[i].add(print);
    }
    [[nodiscard]] std::size_t first_group(fingerprint print) const noexcept {
        return static_cast<std::size_t>(print) & (groups_.size() - 1);
    }
    [[nodiscard]] std::size_t next_group(std::size_t i) const noexcept {
        return (i + 1) & (groups_.size() - 1);
    }
    void grow() {
        std::vector<group> old(groups_.empty() ? 2 : groups_.size() * 2);
        old.swap(groups_);
        if (old.empty()) {
            size_ = 0;  // of a set that was moved from, too
            // Where the set happens to lie is not known outside of the process.
            make_ = fingerprint_maker(reinterpret_cast<std::uintptr_t>(groups_.data()));
        }
        for (auto const& g : old)
            for (auto const print : g.prints())
                put_back(print);
    }

    std::vector<group> groups_{};
    std::size_t size_ = 0;
    fingerprint_maker make_{};
};

}  // namespace multistatus::detail
