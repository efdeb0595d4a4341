// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/load_tail.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/xml/characters.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
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

/// A reference with room behind it, so that it is copied without asking how long it is.
struct padded_reference {
    char text[7]{};
    std::uint8_t size = 0;
};

/// `reference_for` of all characters that have one.
template <text_place Where>
inline constexpr auto padded_references = [] {
    std::array<padded_reference, 64> all{};
    for (unsigned c = 0; c < all.size(); ++c)
        for (char const r : reference_for<Where>(static_cast<char>(c)))
            all[c].text[all[c].size++] = r;
    return all;
}();

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
        // `<` and `>` differ in one bit.
        static_assert(('<' ^ '>') == 2);
        auto const angle = _mm_cmpeq_epi8(_mm_or_si128(block, _mm_set1_epi8(2)), all('>'));
        auto const markup = _mm_or_si128(angle, is('&'));
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(low, markup)));
    }
    static escaped copy(char const* in, char const* end, char* out) noexcept {
        auto const* const begin = in;
        unsigned found = 0;
        for (; end - in >= 16; in += 16, out += 16) {
            auto const block = load(in);
            store(out, block);
            found = special(block);
            if (found != 0) return {in + std::countr_zero(found), out + std::countr_zero(found)};
        }
        auto const left = static_cast<std::size_t>(end - in);
        if (in != begin) {
            // The last block overlaps the one before, which was copied as it is.
            auto const block = load(end - 16);
            store(out + left - 16, block);
            found = special(block) >> (16 - left);
        } else {
            auto const block = detail::load_tail(in, left);
            store(out, block);
            found = special(block);
        }
        found |= 1u << left;
        return {in + std::countr_zero(found), out + std::countr_zero(found)};
    }

private:
    static __m128i all(char c) noexcept { return _mm_set1_epi8(c); }
    static __m128i load(char const* from) noexcept {
        return _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
    }
    static void store(char* to, __m128i block) noexcept {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to), block);
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

/// Goes on at a character that is not plain; see `escape`.
template <text_place Where, class Copy>
[[nodiscard]] escaped escape_rest(escaped plain, char const* end) noexcept {
    for (;;) {
        auto const* in = plain.in;
        auto* out = plain.out;
        auto const byte = static_cast<unsigned char>(*in);
        if (byte >= 0x80) {
            auto const foreign = copy_characters(in, end, out);
            if (foreign.in == in) return plain;
            in = foreign.in;
            out = foreign.out;
        } else if (byte < padded_references<Where>.size() &&
                   padded_references<Where>[byte].size != 0) {
            auto const& reference = padded_references<Where>[byte];
            std::memcpy(out, reference.text, sizeof reference.text);
            out += reference.size;
            ++in;
        } else {
            return plain;
        }
        plain = Copy::copy(in, end, out);
        if (plain.in == end) return plain;
    }
}

/// Copies UTF-8 and escapes what needs it, checking each character on the way; there must be
/// `escaped_room` behind `out`.
template <text_place Where, class Copy = copy_plain<Where>>
[[nodiscard]] inline escaped escape(char const* in, char const* end, char* out) noexcept {
    auto const plain = Copy::copy(in, end, out);
    if (plain.in == end) [[likely]]
        return plain;
    return escape_rest<Where, Copy>(plain, end);
}

/// So many bytes are escaped at once: what is made of them may need six times the room.
inline constexpr std::size_t slice_size = 4096;

/// The beginning of a text, of at most `slice_size`; no character is cut.
[[nodiscard]] constexpr std::string_view first_slice(std::string_view text) noexcept {
    if (text.size() <= slice_size) return text;
    auto end = slice_size;
    while (end > slice_size - 3 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

/// Appends a slice; returns how much of it.
template <text_place Where>
[[nodiscard]] inline std::size_t append_escaped_slice(detail::text_buffer& to,
                                                      std::string_view slice) {
    auto const* const begin = slice.data();
    auto const progress =
        escape<Where>(begin, begin + slice.size(), to.room(escaped_room(slice.size())));
    to.commit(progress.out);
    return static_cast<std::size_t>(progress.in - begin);
}

/// Appends a long text slice by slice.
template <text_place Where>
[[nodiscard]] std::size_t append_escaped_slices(detail::text_buffer& to, std::string_view text) {
    std::size_t done = 0;
    while (done != text.size()) {
        auto const slice = first_slice(text.substr(done));
        auto const count = append_escaped_slice<Where>(to, slice);
        done += count;
        if (count != slice.size()) break;
    }
    return done;
}

/// Appends a text; returns how much of it: all, or what stands before a character that XML cannot
/// carry.
template <text_place Where>
[[nodiscard]] inline std::size_t append_escaped(detail::text_buffer& to, std::string_view text) {
    if (text.size() > slice_size) [[unlikely]]
        return append_escaped_slices<Where>(to, text);
    return append_escaped_slice<Where>(to, text);
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
