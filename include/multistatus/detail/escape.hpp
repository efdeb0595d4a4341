// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/load_tail.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/utf8.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#endif

/// Copies text into a format, in which some characters need another spelling.
///
/// The `Rules` of the format are static: `spelling_of(c)` is what stands for an ASCII character,
/// empty if that is written as it is, or not at all; `is_plain(c)` tells whether it is;
/// `longest` is that of the longest spelling; and `special(block)`, where there is SSE2, has a bit
/// for each byte that is not plain.
namespace multistatus::detail {

/// A spelling with room behind it, so that it is copied without asking how long it is.
struct padded_spelling {
    char text[7]{};
    std::uint8_t size = 0;
};

/// `spelling_of` of all characters.
template <class Rules>
inline constexpr auto padded_spellings = [] {
    std::array<padded_spelling, 128> all{};
    for (unsigned c = 0; c < all.size(); ++c)
        for (char const s : Rules::spelling_of(static_cast<char>(c)))
            all[c].text[all[c].size++] = s;
    return all;
}();

/// How far an escaping came: `in` is the end, or the first character that XML cannot carry.
struct escaped {
    char const* in;
    char* out;
};

/// Bytes that may be written for so many: those of a block beyond the last one too.
template <class Rules>
[[nodiscard]] constexpr std::size_t escaped_room(std::size_t bytes) noexcept {
    return bytes * Rules::longest + 16;
}

/// Copies up to the first byte that is not plain; one byte at a time.
template <class Rules>
struct copy_bytes {
    static constexpr escaped copy(char const* in, char const* end, char* out) noexcept {
        while (in != end && Rules::is_plain(*in))
            *out++ = *in++;
        return {in, out};
    }
};

#if defined(__SSE2__) || defined(_M_X64)
/// The same, 16 bytes at a time; it writes whole blocks.
template <class Rules>
struct copy_blocks {
    static escaped copy(char const* in, char const* end, char* out) noexcept {
        auto const* const begin = in;
        unsigned found = 0;
        for (; end - in >= 16; in += 16, out += 16) {
            found = Rules::special(copy_block(in, out));
            if (found != 0) return {in + std::countr_zero(found), out + std::countr_zero(found)};
        }
        auto const left = static_cast<std::size_t>(end - in);
        if (in != begin) {
            // The last block overlaps the one before, which was copied as it is.
            found = Rules::special(copy_block(end - 16, out + left - 16)) >> (16 - left);
        } else {
            auto const block = load_tail(in, left);
            store(out, block);
            found = Rules::special(block);
        }
        found |= 1u << left;
        return {in + std::countr_zero(found), out + std::countr_zero(found)};
    }

private:
    static __m128i copy_block(char const* from, char* to) noexcept {
        auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(from));
        store(to, block);
        return block;
    }
    static void store(char* to, __m128i block) noexcept {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to), block);
    }
};
template <class Rules>
using copy_plain = copy_blocks<Rules>;
#else
template <class Rules>
using copy_plain = copy_bytes<Rules>;
#endif

/// Copies multi-byte characters up to the next byte below 0x80, or the first that XML cannot carry.
[[nodiscard]] inline escaped copy_characters(char const* in, char const* end, char* out) noexcept {
    while (in != end && static_cast<unsigned char>(*in) >= 0x80) {
        auto const c = decode_utf8(in, end);
        if (c.size == 0 || !is_char(c.code)) break;
        for (unsigned i = 0; i < c.size; ++i)
            *out++ = *in++;
    }
    return {in, out};
}

/// Writes the character that stands here, or several of those of more than a byte; false if XML
/// cannot carry it.
template <class Rules>
[[nodiscard]] inline bool spell(escaped& at, char const* end) noexcept {
    auto const byte = static_cast<unsigned char>(*at.in);
    if (byte >= 0x80) {
        auto const* const begin = at.in;
        at = copy_characters(at.in, end, at.out);
        return at.in != begin;
    }
    auto const& spelling = padded_spellings<Rules>[byte];
    std::memcpy(at.out, spelling.text, sizeof spelling.text);
    at.out += spelling.size;
    at.in += spelling.size == 0 ? 0 : 1;
    return spelling.size != 0;
}

/// Copies UTF-8 and spells what needs it, checking each character on the way; there must be
/// `escaped_room` behind `out`.
template <class Rules, class Copy = copy_plain<Rules>>
[[nodiscard]] inline escaped escape(char const* in, char const* end, char* out) noexcept {
    escaped at{in, out};
    do {
        at = Copy::copy(at.in, end, at.out);
        if (at.in == end) break;
    } while (spell<Rules>(at, end));
    return at;
}

/// So many bytes are escaped at once: what is made of them may need several times the room.
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
template <class Rules>
[[nodiscard]] inline std::size_t append_slice(text_buffer& to, std::string_view slice) {
    auto const* const begin = slice.data();
    auto const progress =
        escape<Rules>(begin, begin + slice.size(), to.room(escaped_room<Rules>(slice.size())));
    to.commit(progress.out);
    return static_cast<std::size_t>(progress.in - begin);
}

/// Appends a long text slice by slice.
template <class Rules>
[[nodiscard]] std::size_t append_slices(text_buffer& to, std::string_view text) {
    std::size_t done = 0;
    while (done != text.size()) {
        auto const slice = first_slice(text.substr(done));
        auto const count = append_slice<Rules>(to, slice);
        done += count;
        if (count != slice.size()) break;
    }
    return done;
}

/// Appends a text; returns how much of it: all, or what stands before a character that XML cannot
/// carry.
template <class Rules>
[[nodiscard]] inline std::size_t append_escaped(text_buffer& to, std::string_view text) {
    if (text.size() > slice_size) [[unlikely]]
        return append_slices<Rules>(to, text);
    return append_slice<Rules>(to, text);
}

/// Appends a text with U+FFFD for each character that XML cannot carry; returns how many.
template <class Rules>
std::size_t append_replaced(text_buffer& to, std::string_view text) {
    std::size_t replaced = 0;
    for (;;) {
        text.remove_prefix(append_escaped<Rules>(to, text));
        if (text.empty()) return replaced;
        text.remove_prefix(unwritable_length(text));
        to.append(replacement_character);
        ++replaced;
    }
}

}  // namespace multistatus::detail
