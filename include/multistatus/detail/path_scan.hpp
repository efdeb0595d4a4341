// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/bytes_among.hpp>
#include <multistatus/detail/load_tail.hpp>
#include <multistatus/detail/percent.hpp>

#include <bit>
#include <cstddef>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace multistatus::detail {

/// What most bytes of a path or query are (RFC 3986, 3.3 and 3.4), beside letters: `&` to `;`, and
/// an underscore.
[[nodiscard]] constexpr bool is_usual_in_path(char c) noexcept {
    return is_in(alpha_octets, c) || (c >= '&' && c <= ';') || c == '_';
}

#if defined(__SSE2__) || defined(_M_X64)
/// All bits of those of 16 bytes of a path that need no closer look; percent signs do if `first` is
/// `&`, the character behind them. `before` are the bytes before each of them.
[[nodiscard]] inline __m128i passing_in_path(__m128i block, __m128i before, char first) noexcept {
    auto const is = [](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    auto const letters = bytes_among(_mm_or_si128(block, _mm_set1_epi8(0x20)), 'a', 'z');
    auto const usual =
        _mm_or_si128(_mm_or_si128(letters, bytes_among(block, first, ';')), is(block, '_'));
    auto const begins_with_dot = _mm_and_si128(is(before, '/'), is(block, '.'));
    return _mm_andnot_si128(begins_with_dot, usual);
}
/// A bit for each of those that do.
[[nodiscard]] inline unsigned doubts_in_path(__m128i block, __m128i before) noexcept {
    return static_cast<unsigned>(_mm_movemask_epi8(passing_in_path(block, before, '&'))) ^ 0xFFFF;
}

/// Looks at a path 16 bytes at a time, for who walks through them anyway.
class path_look {
public:
    /// The 16 bytes behind one of the path.
    void operator()(char const* before) noexcept {
        auto const load = [](char const* from) {
            return _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
        };
        auto const block = load(before + 1);
        passes_ = _mm_and_si128(passes_, passing_in_path(block, load(before), '%'));
        percents_ = _mm_or_si128(percents_, _mm_cmpeq_epi8(block, _mm_set1_epi8('%')));
    }
    /// Whether any byte that was looked at may be wrong, or is a dot at the beginning of a segment.
    [[nodiscard]] bool has_doubts() const noexcept { return _mm_movemask_epi8(passes_) != 0xFFFF; }
    /// Whether there is a percent sign, which is no doubt here, but has to be looked at.
    [[nodiscard]] bool has_percents() const noexcept { return _mm_movemask_epi8(percents_) != 0; }

private:
    __m128i passes_ = _mm_set1_epi8(-1);
    __m128i percents_ = _mm_setzero_si128();
};

/// As below.
[[nodiscard]] inline std::size_t find_doubt_in_blocks(std::string_view text,
                                                      std::size_t at) noexcept {
    auto const load = [](char const* from) {
        return _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
    };
    auto const* from = text.data() + at;
    auto const* const end = text.data() + text.size();
    unsigned doubts = 0;
    for (; end - from >= 16; from += 16) {
        doubts = doubts_in_path(load(from), load(from - 1));
        if (doubts != 0) break;
    }
    auto const left = static_cast<std::size_t>(end - from);
    if (doubts == 0 && left != 0) {
        if (text.size() > 16)  // what comes before is looked at once more
            doubts = doubts_in_path(load(end - 16), load(end - 17)) >> (16 - left);
        else
            doubts = doubts_in_path(load_tail(from, left), load_tail(from - 1, left)) &
                     ((1u << left) - 1);
    }
    if (doubts == 0) return text.size();
    return static_cast<std::size_t>(from - text.data() + std::countr_zero(doubts));
}
#else
/// Looks at a path 16 bytes at a time, for who walks through them anyway.
class path_look {
public:
    /// The 16 bytes behind one of the path.
    void operator()(char const* before) noexcept {
        for (auto const* at = before + 1; at != before + 17; ++at) {
            percents_ = percents_ || *at == '%';
            doubts_ =
                doubts_ || !(is_usual_in_path(*at) || *at == '%') || (*at == '.' && at[-1] == '/');
        }
    }
    /// Whether any byte that was looked at may be wrong, or is a dot at the beginning of a segment.
    [[nodiscard]] bool has_doubts() const noexcept { return doubts_; }
    /// Whether there is a percent sign, which is no doubt here, but has to be looked at.
    [[nodiscard]] bool has_percents() const noexcept { return percents_; }

private:
    bool doubts_ = false;
    bool percents_ = false;
};
#endif

/// The first place from `at` on, which is not 0, with a byte that may be wrong in a path or query,
/// or with a dot at the beginning of a segment; the size of the text if there is none.
[[nodiscard]] constexpr std::size_t find_doubt_in_path(std::string_view text,
                                                       std::size_t at) noexcept {
#if defined(__SSE2__) || defined(_M_X64)
    if (!std::is_constant_evaluated()) return find_doubt_in_blocks(text, at);
#endif
    while (at != text.size() && is_usual_in_path(text[at]) &&
           (text[at] != '.' || text[at - 1] != '/'))
        ++at;
    return at;
}

}  // namespace multistatus::detail
