// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/byte_block.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace multistatus::detail {

/// Whether a byte of text needs a closer look: markup, a reference, `]`, CR and other control
/// characters but TAB and LF, or a byte of a multi-byte character.
[[nodiscard]] constexpr bool is_special_in_text(char c) noexcept {
    auto const byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte < 0x20 && byte != '\n' && byte != '\t') || c == '<' || c == '&' ||
           c == ']';
}

/// The same of many bytes at once, for `find_in_blocks`.
struct special_in_text {
    template <class Block>
    [[nodiscard]] Block operator()(Block block) const noexcept {
        // Signed: bytes from 0x80 on are below 0x20 too.
        auto const low = block.is_below(0x20) - (block.is('\n') | block.is('\t'));
        return block.is('<') | block.is('&') | block.is(']') | low;
    }
};

/// Those, and LF and TAB, which takes fewer steps.
struct special_in_line {
    template <class Block>
    [[nodiscard]] Block operator()(Block block) const noexcept {
        return block.is('<') | block.is('&') | block.is(']') | block.is_below(0x20);
    }
};

/// Moves on to the first byte that needs a closer look. False if there is none in whole blocks;
/// then less than a block is left. Most texts are short, and stand in one line.
[[nodiscard]] inline bool find_special_in_blocks(char const*& at, char const* end) noexcept {
    if (!find_in_blocks(at, end, special_in_line())) return false;
    return (*at != '\n' && *at != '\t') || find_in_blocks(at, end, special_in_text());
}
/// The first byte that needs a closer look, or `end`.
[[nodiscard]] inline char const* find_special_in_text(char const* at, char const* end) noexcept {
    if (find_special_in_blocks(at, end)) return at;
    while (at != end && !is_special_in_text(*at))
        ++at;
    return at;
}

/// Whether any of some characters stands in a text, where 16 bytes behind that may be looked at.
template <std::same_as<char>... Chars>
[[nodiscard]] inline bool contains_ahead(std::string_view text, Chars... wanted) noexcept {
#if defined(__SSE2__) || defined(_M_X64)
    auto const* at = text.data();
    auto left = text.size();
    for (;; at += 16, left -= 16) {
        auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(at));
        auto found = 0U;
        for (auto const c : {wanted...})
            found |=
                static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(c))));
        if (left <= 16) return (found & ((1U << left) - 1)) != 0;
        if (found != 0) return true;
    }
#else
    return ((text.find(wanted) != text.npos) || ...);
#endif
}

/// Copies a text up to the first byte that needs a closer look, LF or TAB, or to `end`, and returns
/// where that is; `to` has room for all of it, and no `<` is in it.
[[nodiscard]] inline char const* copy_plain_line(char const* at, char const* end,
                                                 char* to) noexcept {
    auto const is_found = copy_in_blocks(at, end, to, [](auto block) {
        // Signed: bytes from 0x80 on are below 0x20 too.
        return block.is('&') | block.is(']') | block.is_below(0x20);
    });
    if (is_found) return at;
    for (; at != end && !is_special_in_text(*at) && *at != '\n' && *at != '\t'; ++at)
        *to++ = *at;
    return at;
}

/// What stands in a text, of not more than `most` bytes, that counts for lines and columns.
struct text_counts {
    static constexpr std::size_t most = 1024;

    std::size_t line_feeds = 0;
    std::size_t continuations = 0;  ///< bytes but for the first one of characters

    text_counts(char const* at, char const* end) noexcept {
#if defined(__SSE2__) || defined(_M_X64)
        auto const none = _mm_setzero_si128();
        auto feeds = none;
        auto continued = none;
        for (auto blocks = (end - at) / 16; blocks != 0; --blocks, at += 16) {
            auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(at));
            // What is found is -1 in its byte.
            feeds = _mm_add_epi8(feeds, _mm_cmpeq_epi8(block, _mm_set1_epi8('\n')));
            continued = _mm_add_epi8(continued, _mm_cmplt_epi8(block, _mm_set1_epi8('\xC0')));
        }
        line_feeds = sum(_mm_sub_epi8(none, feeds));
        continuations = sum(_mm_sub_epi8(none, continued));
#endif
        for (; at != end; ++at) {
            line_feeds += *at == '\n' ? 1U : 0U;
            continuations +=
                static_cast<signed char>(*at) < static_cast<signed char>(0xC0) ? 1U : 0U;
        }
    }

private:
#if defined(__SSE2__) || defined(_M_X64)
    [[nodiscard]] static std::size_t sum(__m128i bytes) noexcept {
        auto const halves = _mm_sad_epu8(bytes, _mm_setzero_si128());
        return static_cast<std::size_t>(_mm_cvtsi128_si32(halves) + _mm_extract_epi16(halves, 4));
    }
#endif
};

/// The place of the first `>` among the next 32 bytes, all of which are there; 32 if none is.
[[nodiscard]] inline std::size_t find_tag_end(char const* at) noexcept {
#if defined(__SSE2__) || defined(_M_X64)
    auto const found = [at](std::size_t from) {
        auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(at + from));
        return static_cast<std::uint32_t>(
            _mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('>'))));
    };
    return static_cast<std::size_t>(std::countr_zero(found(0) | found(16) << 16));
#else
    std::size_t i = 0;
    while (i != 32 && at[i] != '>')
        ++i;
    return i;
#endif
}
/// The first `>`, or `end`.
[[nodiscard]] inline char const* find_tag_end(char const* at, char const* end) noexcept {
    if (find_in_blocks(at, end, [](auto block) { return block.is('>'); })) return at;
    while (at != end && *at != '>')
        ++at;
    return at;
}

}  // namespace multistatus::detail
