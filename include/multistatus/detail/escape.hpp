// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/byte_block.hpp>
#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/utf8.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

/// Copies text into a format, in which some characters need another spelling.
///
/// The `Rules` of the format are static: `spelling_of(c)` is what stands for an ASCII character,
/// empty if that is written as it is, or not at all; `is_plain(c)` tells whether it is;
/// `longest` is that of the longest spelling; and `special(block)` gives the bytes of a
/// `basic_byte_block` that are not plain. It may give others too, whose spelling is themselves.
namespace multistatus::detail {

/// A spelling with room behind it, so that it is copied without asking how long it is.
template <std::size_t Room>
struct padded_spelling {
    char text[Room - 1]{};
    std::uint8_t size = 0;

    constexpr void append(std::string_view more) noexcept {
        for (char const c : more)
            text[size++] = c;
    }
    /// Copies more bytes than count, and returns where those end.
    char* copy(char* to) const noexcept {
        std::memcpy(to, this, Room);
        return to + size;
    }
};

/// `spelling_of` of all characters.
template <class Rules>
inline constexpr auto padded_spellings = [] {
    std::array<padded_spelling<8>, 128> all{};
    for (unsigned c = 0; c < all.size(); ++c)
        all[c].append(Rules::spelling_of(static_cast<char>(c)));
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
    return bytes * Rules::longest + 32;
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

/// The same, a block at a time; it writes whole blocks.
template <class Rules, class Lanes = byte_lanes>
struct copy_blocks {
    using block = basic_byte_block<Lanes>;

    static escaped copy(char const* in, char const* end, char* out) noexcept {
        auto const* const begin = in;
        auto const special = [](block b) { return Rules::special(b); };
        bool const is_found = copy_in_blocks<decltype(special), Lanes>(in, end, out, special);
        if (is_found || in == end) return {in, out};
        return copy_rest(in, static_cast<std::size_t>(end - in), out, in == begin);
    }

private:
    [[nodiscard]] static escaped copy_rest(char const* in, std::size_t size, char* out,
                                           bool is_all) noexcept;
    [[nodiscard]] static std::uint64_t copy_last(block bytes, char* to) noexcept {
        bytes.store(to);
        return Rules::special(bytes).found();
    }
};

/// Copies less than a block. With some bytes before, that were copied as they are, it makes one.
template <class Rules, class Lanes>
escaped copy_blocks<Rules, Lanes>::copy_rest(char const* in, std::size_t size, char* out,
                                             bool is_all) noexcept {
    std::uint64_t found = 0;
    if (is_all) {
        found = copy_last(block(in, size), out);
    } else {
        auto const again = block::size - size;
        found = copy_last(block(in - again), out - again) >> again * Lanes::bits_each;
    }
    found |= std::uint64_t{1} << size * Lanes::bits_each;
    return {in + block::first(found), out + block::first(found)};
}

template <class Rules, class Lanes>
struct copy_plain_by : copy_bytes<Rules> {};
template <class Rules, class Lanes>
    requires requires { typename Lanes::bytes; }
struct copy_plain_by<Rules, Lanes> : copy_blocks<Rules, Lanes> {};
/// The faster one of both.
template <class Rules>
using copy_plain = copy_plain_by<Rules, byte_lanes>;

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

/// What stands for CR and LF, as which lines of calendar data end.
template <class Rules>
inline constexpr auto padded_line_end = [] {
    padded_spelling<16> both{};
    both.append(Rules::spelling_of('\r'));
    both.append(Rules::spelling_of('\n'));
    return both;
}();

/// Writes the character that stands here, or several of those of more than a byte; false if XML
/// cannot carry it.
template <class Rules>
[[nodiscard]] inline bool spell(escaped& at, char const* end) noexcept {
    if (end - at.in >= 2 && std::memcmp(at.in, "\r\n", 2) == 0) {
        at = {at.in + 2, padded_line_end<Rules>.copy(at.out)};
        return true;
    }
    auto const byte = static_cast<unsigned char>(*at.in);
    if (byte >= 0x80) {
        auto const* const begin = at.in;
        at = copy_characters(at.in, end, at.out);
        return at.in != begin;
    }
    auto const& spelling = padded_spellings<Rules>[byte];
    if (spelling.size == 0) return false;
    at = {at.in + 1, spelling.copy(at.out)};
    return true;
}

/// Goes on with a text where a character needs another spelling, or a check.
template <class Rules, class Copy>
[[nodiscard]] escaped escape_rest(escaped at, char const* end) noexcept {
    while (spell<Rules>(at, end)) {
        at = Copy::copy(at.in, end, at.out);
        if (at.in == end) break;
    }
    return at;
}

/// Copies UTF-8 and spells what needs it, checking each character on the way; there must be
/// `escaped_room` behind `out`.
template <class Rules, class Copy = copy_plain<Rules>>
[[nodiscard]] inline escaped escape(char const* in, char const* end, char* out) noexcept {
    auto const at = Copy::copy(in, end, out);
    return at.in == end ? at : escape_rest<Rules, Copy>(at, end);
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
