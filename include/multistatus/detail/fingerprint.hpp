// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/load_bytes.hpp>
#include <multistatus/detail/wide_product.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace multistatus::detail {

/// 128 bits that stand for a text.
using fingerprint = wide;

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
            absorb(load_bytes(rest.data(), 8));
        absorb(load_bytes(rest.data(), rest.size()) | std::uint64_t{text.size()} << 56);
        v_[2] ^= 0xee;
        auto const low = squeeze();
        v_[1] ^= 0xdd;
        return {low, squeeze()};
    }

private:
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

/// Makes fingerprints of texts, with a key of its own.
///
/// Short texts, as hrefs are, go through NH (Black and others, "UMAC"): a sum of products of words,
/// each with a part of the key added, of which no two texts have the same but by chance, whoever
/// chose them without knowing the key. There are two such sums, the second with the key shifted.
/// Others go through SipHash.
class fingerprint_maker {
public:
    /// The longest text that is short.
    static constexpr std::size_t longest_short = 128;

    fingerprint_maker() = default;
    explicit constexpr fingerprint_maker(std::uint64_t key) noexcept : key_(key) {
        // SplitMix64 (Steele and others).
        for (auto& part : parts_) {
            key += 0x9E3779B97F4A7C15u;
            auto mixed = (key ^ key >> 30) * 0xBF58476D1CE4E5B9u;
            mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBu;
            part = mixed ^ mixed >> 31;
        }
    }

    [[nodiscard]] fingerprint operator()(std::string_view text) const noexcept {
        if (text.size() > longest_short) return siphash(key_)(text);
        return text.size() > std::size_t{block} ? walk(text, [](char const*) {}) : short_sum(text);
    }
    /// Whether a text can be walked through: it is short, but not too short.
    [[nodiscard]] static constexpr bool can_walk(std::string_view text) noexcept {
        return text.size() > std::size_t{block} && text.size() <= longest_short;
    }
    /// The same of such a text, all bytes of which but for the first one come by on the way:
    /// `look(at)` is called with places that have 16 bytes of it behind them.
    template <class Look>
    [[nodiscard]] fingerprint walk(std::string_view text, Look&& look) const noexcept {
        sums all(text.size());
        auto const* key = parts_.data();
        auto const* const last = text.data() + text.size() - block;
        for (auto const* at = text.data(); at < last; at += block, key += 2) {
            look(at);
            all.add(at, key);
        }
        // The last block overlaps the one before it, which is why the size counts too.
        look(last - 1);
        all.add(last, key);
        return all.print();
    }

private:
    static constexpr std::ptrdiff_t block = 16;
    static constexpr std::size_t words = longest_short / 8;

    template <class Word>
    [[nodiscard]] static std::uint64_t load(char const* from) noexcept {
        Word word;
        std::memcpy(&word, from, sizeof word);
        return word;
    }
    struct sums {
        wide first;
        wide second;

        explicit sums(std::size_t size) noexcept : first{size + 1, 0}, second{size + 1, 0} {}
        void add(std::uint64_t a, std::uint64_t b, std::uint64_t const* key) noexcept {
            add_product(first, a + key[0], b + key[1]);
            add_product(second, a + key[2], b + key[3]);
        }
        void add(char const* at, std::uint64_t const* key) noexcept {
            add(load<std::uint64_t>(at), load<std::uint64_t>(at + 8), key);
        }
        [[nodiscard]] fingerprint print() const noexcept {
            return {first.low ^ first.high, second.low ^ second.high};
        }
    };

    /// Of a text of one block or less.
    [[nodiscard]] fingerprint short_sum(std::string_view text) const noexcept {
        sums all(text.size());
        if (text.size() == std::size_t{block})
            all.add(text.data(), parts_.data());
        else
            add_tail(all, text);
        return all.print();
    }
    void add_tail(sums& all, std::string_view text) const noexcept {
        auto const* const at = text.data();
        auto const* const end = at + text.size();
        if (text.size() >= 8)
            all.add(load<std::uint64_t>(at), load<std::uint64_t>(end - 8), parts_.data());
        else if (text.size() >= 4)
            all.add(load<std::uint32_t>(at), load<std::uint32_t>(end - 4), parts_.data());
        else if (!text.empty())
            all.add(load<std::uint8_t>(at) << 8 | load<std::uint8_t>(at + text.size() / 2),
                    load<std::uint8_t>(end - 1), parts_.data());
    }

    std::uint64_t key_ = 0;
    std::array<std::uint64_t, words + 2> parts_{};
};

}  // namespace multistatus::detail
