// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace multistatus::detail {

[[nodiscard]] constexpr std::uint64_t mix_bits(std::uint64_t bits) noexcept {
    bits ^= bits >> 32;
    bits *= 0xD6E8FEB86659FD93u;
    bits ^= bits >> 29;
    bits *= 0x9E3779B97F4A7C15u;
    return bits ^ (bits >> 32);
}

/// 64 bits that tell texts apart; never 0.
[[nodiscard]] inline std::uint64_t fingerprint(std::string_view text, std::uint64_t seed) noexcept {
    auto bits = mix_bits(seed ^ text.size());
    while (!text.empty()) {
        char bytes[sizeof(std::uint64_t)] = {};
        text.remove_prefix(text.copy(bytes, sizeof bytes));
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, sizeof word);
        bits = mix_bits(bits ^ word) + seed;
    }
    return bits == 0 ? 1 : bits;
}

/// A set of texts of which only fingerprints are kept: 16 to 32 bytes each.
///
/// Among a million texts two different ones are taken for the same with a probability of 3e-8. The
/// seed is the address of the set, so that nobody can choose texts that are.
class fingerprint_set {
public:
    fingerprint_set() noexcept
        : seed_(mix_bits(static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(this)))) {}

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// False if the text was in the set already.
    bool insert(std::string_view text) {
        if (size_ * 2 >= slots_.size()) grow();
        auto const wanted = fingerprint(text, seed_);
        auto& slot = find(wanted);
        if (slot == wanted) return false;
        slot = wanted;
        ++size_;
        return true;
    }
    /// Forgets all texts, in time proportional to their number.
    void clear() {
        bool const sparse = size_ * 16 < slots_.size();
        slots_.assign(sparse ? 0 : slots_.size(), 0);
        size_ = 0;
    }

private:
    [[nodiscard]] std::uint64_t& find(std::uint64_t wanted) noexcept {
        auto const mask = slots_.size() - 1;
        auto at = static_cast<std::size_t>(wanted) & mask;
        while (slots_[at] != 0 && slots_[at] != wanted)
            at = (at + 1) & mask;
        return slots_[at];
    }
    void grow() {
        std::vector<std::uint64_t> old(slots_.empty() ? 64 : slots_.size() * 2);
        old.swap(slots_);
        for (auto const f : old)
            if (f != 0) find(f) = f;
    }

    std::vector<std::uint64_t> slots_{};
    std::size_t size_ = 0;
    std::uint64_t seed_;
};

}  // namespace multistatus::detail
