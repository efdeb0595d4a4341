// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <vector>

namespace multistatus::detail {

/// 128 bits that stand for a text.
struct fingerprint {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    friend constexpr bool operator==(fingerprint const&, fingerprint const&) noexcept = default;
};

/// SipHash-1-3 with a result of 128 bits (Aumasson and Bernstein): who does not know the key
/// cannot choose texts that collide.
class siphash {
public:
    explicit constexpr siphash(std::uint64_t key) noexcept
        : v_{key ^ 0x736f6d6570736575u, ~key ^ 0x646f72616e646f83u, key ^ 0x6c7967656e657261u,
             ~key ^ 0x7465646279746573u} {}

    [[nodiscard]] constexpr fingerprint operator()(std::string_view text) noexcept {
        auto rest = text;
        for (; rest.size() >= 8; rest.remove_prefix(8))
            absorb(load(rest.substr(0, 8)));
        absorb(load(rest) | std::uint64_t{text.size()} << 56);
        v_[2] ^= 0xee;
        auto const low = squeeze();
        v_[1] ^= 0xdd;
        return {low, squeeze()};
    }

private:
    // Up to eight bytes as a number, the first byte lowest.
    [[nodiscard]] static constexpr std::uint64_t load(std::string_view bytes) noexcept {
        std::uint64_t word = 0;
        if (bytes.empty()) return word;
        if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
            std::memcpy(&word, bytes.data(), bytes.size());
            return word;
        }
        for (std::size_t i = 0; i < bytes.size(); ++i)
            word |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << 8 * i;
        return word;
    }
    constexpr void absorb(std::uint64_t word) noexcept {
        v_[3] ^= word;
        round();
        v_[0] ^= word;
    }
    constexpr std::uint64_t squeeze() noexcept {
        round();
        round();
        round();
        return v_[0] ^ v_[1] ^ v_[2] ^ v_[3];
    }
    static constexpr std::uint64_t rotate(std::uint64_t x, int by) noexcept {
        return x << by | x >> (64 - by);
    }
    constexpr void round() noexcept {
        v_[0] += v_[1];
        v_[1] = rotate(v_[1], 13) ^ v_[0];
        v_[0] = rotate(v_[0], 32);
        v_[2] += v_[3];
        v_[3] = rotate(v_[3], 16) ^ v_[2];
        v_[0] += v_[3];
        v_[3] = rotate(v_[3], 21) ^ v_[0];
        v_[2] += v_[1];
        v_[1] = rotate(v_[1], 17) ^ v_[2];
        v_[2] = rotate(v_[2], 32);
    }

    std::array<std::uint64_t, 4> v_;
};

/// A set of texts of which only the fingerprints are kept: 21 to 43 bytes each.
class fingerprint_set {
public:
    /// Adds a text; false if it was there.
    bool insert(std::string_view text) {
        if (size_ * 4 >= slots_.size() * 3) grow();
        auto const print = siphash(key_)(text);
        auto& slot = find(print);
        if (slot == print) return false;
        slot = print;
        ++size_;
        return true;
    }
    /// Whether a text was added.
    [[nodiscard]] bool contains(std::string_view text) noexcept {
        auto const print = siphash(key_)(text);
        return size_ != 0 && find(print) == print;
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    void clear() noexcept {
        slots_.clear();
        size_ = 0;
    }

private:
    [[nodiscard]] fingerprint& find(fingerprint const& print) noexcept {
        auto const mask = slots_.size() - 1;
        auto i = static_cast<std::size_t>(print.low) & mask;
        while (!(slots_[i] == fingerprint{}) && !(slots_[i] == print))
            i = (i + 1) & mask;
        return slots_[i];
    }
    void grow() {
        std::vector<fingerprint> old(slots_.empty() ? 16 : slots_.size() * 2);
        old.swap(slots_);
        // Where the set happens to lie is not known outside of the process.
        if (old.empty())
            key_ = static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(slots_.data())) *
                   0x9E3779B97F4A7C15u;
        for (auto const& print : old)
            if (!(print == fingerprint{})) find(print) = print;
    }

    std::vector<fingerprint> slots_{};
    std::size_t size_ = 0;
    std::uint64_t key_ = 0;
};

}  // namespace multistatus::detail
