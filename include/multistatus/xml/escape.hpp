// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/xml/characters.hpp>

#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

namespace multistatus::xml_detail {

/// Where a text stands; attribute values need more escaping.
enum class text_place { content, attribute };

/// What stands for a character that may not stand for itself; empty if it may. A literal CR would
/// be read as LF, and a TAB or LF in an attribute as a space (XML 1.0, 2.11 and 3.3.3).
template <text_place Where>
[[nodiscard]] constexpr std::string_view reference_for(char c) noexcept {
    constexpr bool in_attribute = Where == text_place::attribute;
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '\r': return "&#13;";
    case '"': return in_attribute ? "&quot;" : "";
    case '\t': return in_attribute ? "&#9;" : "";
    case '\n': return in_attribute ? "&#10;" : "";
    default: return {};
    }
}

/// How far an escaping came: `in` is the end, or the first character that XML cannot carry.
struct escaped {
    char const* in;
    char* out;
};

/// Bytes that may be written for so many.
[[nodiscard]] constexpr std::size_t escaped_room(std::size_t bytes) noexcept {
    return bytes * 6 + 16;  // `&quot;`, and a block beyond the last one
}

/// Copies up to the first byte that is not plain; one byte at a time.
template <text_place Where>
struct copy_bytes {
    static constexpr bool is_plain(char c) noexcept {
        auto const byte = static_cast<unsigned char>(c);
        bool const space = Where == text_place::content && (c == '\t' || c == '\n');
        return (byte >= 0x20 && byte < 0x80 && reference_for<Where>(c).empty()) || space;
    }
    static constexpr escaped copy(char const* in, char const* end, char* out) noexcept {
        while (in != end && is_plain(*in))
            *out++ = *in++;
        return {in, out};
    }
};

#if defined(__SSE2__) || defined(_M_X64)
/// The same, 16 bytes at a time; it writes whole blocks.
template <text_place Where>
struct copy_blocks {
    static unsigned special(__m128i block) noexcept {
        auto const is = [block](char c) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(c)); };
        // Signed: bytes from 0x80 on are below 0x20 too.
        auto low = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));
        if constexpr (Where == text_place::content)
            low = _mm_andnot_si128(_mm_or_si128(is('\t'), is('\n')), low);
        else
            low = _mm_or_si128(low, is('"'));
        auto const markup = _mm_or_si128(_mm_or_si128(is('<'), is('>')), is('&'));
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(low, markup)));
    }
    static escaped copy(char const* in, char const* end, char* out) noexcept {
        for (unsigned found = 0; in != end && found == 0;) {
            auto const left = static_cast<std::size_t>(end - in);
            char padded[16] = {};
            if (left < 16) std::memcpy(padded, in, left);
            auto const* const from = left < 16 ? padded : in;
            auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(out), block);
            found = special(block);
            auto const plain = static_cast<std::size_t>(std::countr_zero(found));
            auto const count = found == 0 ? std::size_t{16} : plain;
            in += count < left ? count : left;
            out += count < left ? count : left;
            if (count >= left) break;
        }
        return {in, out};
    }
};
template <text_place Where>
using copy_plain = copy_blocks<Where>;
#else
template <text_place Where>
using copy_plain = copy_bytes<Where>;
#endif

/// Copies multi-byte characters up to the next byte below 0x80, or the first that XML cannot carry.
[[nodiscard]] inline escaped copy_characters(char const* in, char const* end, char* out) noexcept {
    while (in != end && static_cast<unsigned char>(*in) >= 0x80) {
        auto const c = detail::decode_utf8(in, end);
        if (c.size == 0 || !is_char(c.code)) break;
        for (unsigned i = 0; i < c.size; ++i)
            *out++ = *in++;
    }
    return {in, out};
}

/// Copies UTF-8 and escapes what needs it, checking each character on the way; there must be
/// `escaped_room` behind `out`.
template <text_place Where, class Copy = copy_plain<Where>>
[[nodiscard]] escaped escape(char const* in, char const* end, char* out) noexcept {
    for (;;) {
        auto const* const begin = in;
        auto const plain = Copy::copy(in, end, out);
        auto const foreign = copy_characters(plain.in, end, plain.out);
        in = foreign.in;
        out = foreign.out;
        if (in == end) return {in, out};
        if (auto const reference = reference_for<Where>(*in); !reference.empty()) {
            out += reference.copy(out, reference.size());
            ++in;
        } else if (in == begin) {
            return {in, out};
        }
    }
}

/// The beginning of a text, of at most some thousand bytes; no character is cut.
[[nodiscard]] constexpr std::string_view first_slice(std::string_view text) noexcept {
    constexpr std::size_t size = 4096;
    if (text.size() <= size) return text;
    auto end = size;
    while (end > size - 3 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

/// Appends a text; returns how much of it: all, or what stands before a character that XML cannot
/// carry.
template <text_place Where>
[[nodiscard]] std::size_t append_escaped(detail::text_buffer& to, std::string_view text) {
    std::size_t done = 0;
    while (done != text.size()) {
        auto const slice = first_slice(text.substr(done));
        auto const* const end = slice.data() + slice.size();
        auto const progress = escape<Where>(slice.data(), end, to.room(escaped_room(slice.size())));
        to.commit(progress.out);
        done += static_cast<std::size_t>(progress.in - slice.data());
        if (progress.in != end) break;
    }
    return done;
}

/// Appends a text with U+FFFD for each character that XML cannot carry; returns how many.
template <text_place Where>
std::size_t append_replaced(detail::text_buffer& to, std::string_view text) {
    std::size_t replaced = 0;
    for (;;) {
        text.remove_prefix(append_escaped<Where>(to, text));
        if (text.empty()) return replaced;
        text.remove_prefix(detail::unwritable_length(text));
        to.append(detail::replacement_character);
        ++replaced;
    }
}

}  // namespace multistatus::xml_detail
