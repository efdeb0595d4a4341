// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/load_tail.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__AVX2__)
#include <immintrin.h>
#elif defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

namespace multistatus::detail {

// What each kind of processor can do with several bytes at once. A comparison gives bytes of which
// at least the top bit is set or not, and `bits` a number with `bits_each` bits for each byte.
#if defined(__AVX2__)
struct byte_lanes {
    using bytes = __m256i;
    static constexpr unsigned bits_each = 1;

    static bytes load(char const* at) noexcept {
        return _mm256_loadu_si256(reinterpret_cast<__m256i const*>(at));
    }
    static bytes load_tail(char const* at, std::size_t size) noexcept {
        if (size < 16) return _mm256_set_m128i(_mm_setzero_si128(), detail::load_tail(at, size));
        auto const first = _mm_loadu_si128(reinterpret_cast<__m128i const*>(at));
        return _mm256_set_m128i(detail::load_tail(at + 16, size - 16), first);
    }
    static void store(char* to, bytes b) noexcept {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), b);
    }
    static bytes all(char c) noexcept { return _mm256_set1_epi8(c); }
    static bytes equal(bytes a, bytes b) noexcept { return _mm256_cmpeq_epi8(a, b); }
    static bytes less(bytes a, bytes b) noexcept { return _mm256_subs_epi8(a, b); }
    static bytes either(bytes a, bytes b) noexcept { return _mm256_or_si256(a, b); }
    static bytes without(bytes a, bytes b) noexcept { return _mm256_andnot_si256(b, a); }
    static bytes differing(bytes a, bytes b) noexcept { return _mm256_xor_si256(a, b); }
    static std::uint64_t bits(bytes a) noexcept {
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(a));
    }
};
#elif defined(__SSE2__) || defined(_M_X64)
struct byte_lanes {
    using bytes = __m128i;
    static constexpr unsigned bits_each = 1;

    static bytes load(char const* at) noexcept {
        return _mm_loadu_si128(reinterpret_cast<__m128i const*>(at));
    }
    static bytes load_tail(char const* at, std::size_t size) noexcept {
        return detail::load_tail(at, size);
    }
    static void store(char* to, bytes b) noexcept {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to), b);
    }
    static bytes all(char c) noexcept { return _mm_set1_epi8(c); }
    static bytes equal(bytes a, bytes b) noexcept { return _mm_cmpeq_epi8(a, b); }
    static bytes less(bytes a, bytes b) noexcept { return _mm_subs_epi8(a, b); }
    static bytes either(bytes a, bytes b) noexcept { return _mm_or_si128(a, b); }
    static bytes without(bytes a, bytes b) noexcept { return _mm_andnot_si128(b, a); }
    static bytes differing(bytes a, bytes b) noexcept { return _mm_xor_si128(a, b); }
    static std::uint64_t bits(bytes a) noexcept {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(a));
    }
};
#elif defined(__ARM_NEON) && defined(__aarch64__)
struct byte_lanes {
    using bytes = uint8x16_t;
    static constexpr unsigned bits_each = 4;

    static bytes load(char const* at) noexcept {
        return vld1q_u8(reinterpret_cast<std::uint8_t const*>(at));
    }
    static bytes load_tail(char const* at, std::size_t size) noexcept {
        char padded[sizeof(bytes)]{};
        if (size != 0) std::memcpy(padded, at, size);
        return load(padded);
    }
    static void store(char* to, bytes b) noexcept {
        vst1q_u8(reinterpret_cast<std::uint8_t*>(to), b);
    }
    static bytes all(char c) noexcept { return vdupq_n_u8(static_cast<std::uint8_t>(c)); }
    static bytes equal(bytes a, bytes b) noexcept { return vceqq_u8(a, b); }
    static bytes less(bytes a, bytes b) noexcept {
        return vcltq_s8(vreinterpretq_s8_u8(a), vreinterpretq_s8_u8(b));
    }
    static bytes either(bytes a, bytes b) noexcept { return vorrq_u8(a, b); }
    static bytes without(bytes a, bytes b) noexcept { return vbicq_u8(a, b); }
    static bytes differing(bytes a, bytes b) noexcept { return veorq_u8(a, b); }
    // There is no instruction for it; one that halves numbers of 16 bits comes close.
    static std::uint64_t bits(bytes a) noexcept {
        auto const halved = vshrn_n_u16(vreinterpretq_u16_u8(a), 4);
        return vget_lane_u64(vreinterpret_u64_u8(halved), 0);
    }
};
#else
struct byte_lanes {};  ///< All is done byte by byte.
#endif

/// Bytes that are looked at together: 16 or, with AVX2, 32.
template <class Lanes>
class basic_byte_block {
public:
    using bytes = typename Lanes::bytes;
    static constexpr std::size_t size = sizeof(bytes);

    explicit basic_byte_block(char const* at) noexcept : bytes_(Lanes::load(at)) {}
    /// Fewer bytes than a block has, in front of zeros; nothing behind them is read.
    basic_byte_block(char const* at, std::size_t count) noexcept
        : bytes_(Lanes::load_tail(at, count)) {}
    void store(char* to) const noexcept { Lanes::store(to, bytes_); }

    /// Those that are a character.
    [[nodiscard]] basic_byte_block is(char c) const noexcept {
        return Lanes::equal(bytes_, Lanes::all(c));
    }
    /// Those that are less than a character, as signed numbers.
    [[nodiscard]] basic_byte_block is_below(char c) const noexcept {
        return Lanes::less(bytes_, Lanes::all(c));
    }
    /// All of them, with some more bits set.
    [[nodiscard]] basic_byte_block with(char bits) const noexcept {
        return Lanes::either(bytes_, Lanes::all(bits));
    }
    /// All of them, with some bits turned over.
    [[nodiscard]] basic_byte_block flipped(char bits) const noexcept {
        return Lanes::differing(bytes_, Lanes::all(bits));
    }
    [[nodiscard]] friend basic_byte_block operator|(basic_byte_block a,
                                                    basic_byte_block b) noexcept {
        return Lanes::either(a.bytes_, b.bytes_);
    }
    [[nodiscard]] friend basic_byte_block operator-(basic_byte_block a,
                                                    basic_byte_block b) noexcept {
        return Lanes::without(a.bytes_, b.bytes_);
    }
    /// Not 0 if there are any of those that were asked for.
    [[nodiscard]] std::uint64_t found() const noexcept { return Lanes::bits(bytes_); }
    /// The place of the first one.
    [[nodiscard]] static std::size_t first(std::uint64_t found) noexcept {
        return static_cast<std::size_t>(std::countr_zero(found)) / Lanes::bits_each;
    }

private:
    basic_byte_block(bytes b) noexcept : bytes_(b) {}

    bytes bytes_;
};

/// Moves on to the first byte of those that `wanted(block)` asks for. False if there is none in
/// whole blocks; then less than a block is left.
template <class Wanted, class Lanes = byte_lanes>
[[nodiscard]] inline bool find_in_blocks([[maybe_unused]] char const*& at,
                                         [[maybe_unused]] char const* end,
                                         [[maybe_unused]] Wanted wanted) noexcept {
    if constexpr (requires { typename Lanes::bytes; }) {
        using block = basic_byte_block<Lanes>;
        for (; end - at >= static_cast<std::ptrdiff_t>(block::size); at += block::size) {
            auto const found = wanted(block(at)).found();
            if (found == 0) continue;
            at += block::first(found);
            return true;
        }
    }
    return false;
}

/// As above, and copies all bytes on the way, whole blocks at a time: behind what was found `to`
/// has room for the rest of a block, and behind what was not for nothing more.
template <class Wanted, class Lanes = byte_lanes>
[[nodiscard]] inline bool
copy_in_blocks([[maybe_unused]] char const*& at, [[maybe_unused]] char const* end,
               [[maybe_unused]] char*& to, [[maybe_unused]] Wanted wanted) noexcept {
    if constexpr (requires { typename Lanes::bytes; }) {
        using block = basic_byte_block<Lanes>;
        constexpr auto size = static_cast<std::ptrdiff_t>(block::size);
        auto const last = end - at - size;
        std::uint64_t found = 0;
        std::ptrdiff_t i = 0;
        for (; i <= last; i += size) {
            block const next(at + i);
            next.store(to + i);
            found = wanted(next).found();
            if (found != 0) break;
        }
        if (found != 0) i += static_cast<std::ptrdiff_t>(block::first(found));
        at += i;
        to += i;
        return found != 0;
    }
    return false;
}

}  // namespace multistatus::detail
