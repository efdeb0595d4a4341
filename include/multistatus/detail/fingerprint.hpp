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

/// 64 bits that stand for a text: of a million different texts two have the same once in
/// thirty million times.
using fingerprint = std::uint64_t;

/// SipHash-1-3 (Aumasson and Bernstein): who does not know the key cannot choose texts that
/// collide.
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
        v_[2] ^= 0xff;
        return squeeze();
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
/// chose them without knowing the key; its two halves, put together, mix as well as what is known
/// of such products. Others go through SipHash.
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
        auto all = sum_of(text.size());
        auto const* key = parts_.data();
        auto const* const last = text.data() + text.size() - block;
        for (auto const* at = text.data(); at < last; at += block, key += 2) {
            look(at);
            add(all, at, key);
        }
        // The last block overlaps the one before it, which is why the size counts too.
        look(last - 1);
        add(all, last, key);
        return print_of(all);
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
    [[nodiscard]] static wide sum_of(std::size_t size) noexcept { return {size + 1, 0}; }
    [[nodiscard]] static fingerprint print_of(wide const& sum) noexcept {
        return sum.low ^ sum.high;
    }
    static void add(wide& sum, char const* at, std::uint64_t const* key) noexcept {
        add_product(sum, load<std::uint64_t>(at) + key[0], load<std::uint64_t>(at + 8) + key[1]);
    }
    void add_words(wide& sum, std::uint64_t a, std::uint64_t b) const noexcept {
        add_product(sum, a + parts_[0], b + parts_[1]);
    }

    /// Of a text of one block or less.
    [[nodiscard]] fingerprint short_sum(std::string_view text) const noexcept {
        auto all = sum_of(text.size());
        auto const* const at = text.data();
        auto const* const end = at + text.size();
        if (text.size() >= 8)
            add_words(all, load<std::uint64_t>(at), load<std::uint64_t>(end - 8));
        else if (text.size() >= 4)
            add_words(all, load<std::uint32_t>(at), load<std::uint32_t>(end - 4));
        else if (!text.empty())
            add_words(all, load<std::uint8_t>(at) << 8 | load<std::uint8_t>(at + text.size() / 2),
                      load<std::uint8_t>(end - 1));
        return print_of(all);
    }

    std::uint64_t key_ = 0;
    std::array<std::uint64_t, words> parts_{};
};

}  // namespace multistatus::detail
