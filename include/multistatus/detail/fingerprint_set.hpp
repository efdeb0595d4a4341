// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// A set of texts of which only the fingerprints are kept: 21 to 43 bytes each.
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
    [[nodiscard]] bool contains(std::string_view text) noexcept {
        if (slots_.empty()) return false;
        auto const print = make_(text);
        auto i = first_slot(print);
        while (!is_free(i) && !(slots_[i] == print))
            i = next_slot(i);
        return !is_free(i);
    }
    [[nodiscard]] std::size_t size() const noexcept { return slots_.empty() ? 0 : size_; }
    void clear() noexcept {
        slots_.clear();
        size_ = 0;
    }

private:
    void make_room() {
        if (size_ * 4 >= slots_.size() * 3) grow();
    }
    bool insert(fingerprint const& print) noexcept {
        auto i = first_slot(print);
        for (; !is_free(i); i = next_slot(i))
            if (slots_[i] == print) return false;
        slots_[i] = print;
        ++size_;
        return true;
    }
    // As above, of one that is not there.
    void put_back(fingerprint const& print) noexcept {
        auto i = first_slot(print);
        while (!is_free(i))
            i = next_slot(i);
        slots_[i] = print;
    }
    [[nodiscard]] std::size_t first_slot(fingerprint const& print) const noexcept {
        return static_cast<std::size_t>(print.low) & (slots_.size() - 1);
    }
    [[nodiscard]] std::size_t next_slot(std::size_t i) const noexcept {
        return (i + 1) & (slots_.size() - 1);
    }
    [[nodiscard]] bool is_free(std::size_t i) const noexcept { return is_empty(slots_[i]); }
    [[nodiscard]] static bool is_empty(fingerprint const& print) noexcept {
        return (print.low | print.high) == 0;
    }
    void grow() {
        std::vector<fingerprint> old(slots_.empty() ? 16 : slots_.size() * 2);
        old.swap(slots_);
        if (old.empty()) {
            size_ = 0;  // of a set that was moved from, too
            // Where the set happens to lie is not known outside of the process.
            make_ = fingerprint_maker(reinterpret_cast<std::uintptr_t>(slots_.data()));
        }
        for (auto const& print : old)
            if (!is_empty(print)) put_back(print);
    }

    std::vector<fingerprint> slots_{};
    std::size_t size_ = 0;
    fingerprint_maker make_{};
};

}  // namespace multistatus::detail
