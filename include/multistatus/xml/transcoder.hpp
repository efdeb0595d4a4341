// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/utf8.hpp>
#include <multistatus/xml/encoding.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// Turns chunks of any supported encoding into UTF-8.
///
/// What cannot be decoded becomes the byte 0xFF, which no UTF-8 holds, so that the one check of
/// the reader finds it and can tell where it stood.
class transcoder {
public:
    explicit transcoder(encoding from) noexcept : from_(from) {}

    void append(std::string_view bytes, std::string& to) {
        if (is_utf16(from_)) return append_utf16(bytes, to);
        for (char const c : bytes)
            append_single(static_cast<unsigned char>(c), to);
    }
    /// Ends the input; half a character is one that cannot be decoded.
    void finish(std::string& to) {
        if (high_ != 0 || has_half_) to += undecodable;
        high_ = 0;
        has_half_ = false;
    }

private:
    static constexpr char undecodable = '\xFF';

    void append_single(unsigned char byte, std::string& to) const {
        // The C1 range of windows-1252; unassigned bytes stay control characters.
        static constexpr std::array<char16_t, 32> c1 = {
            0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
            0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
        if (byte < 0x80)
            to += static_cast<char>(byte);
        else if (from_ == encoding::us_ascii)
            to += undecodable;
        else if (from_ == encoding::windows_1252 && byte < 0xA0)
            detail::append_utf8(to, c1[byte - 0x80u]);
        else
            detail::append_utf8(to, byte);
    }

    void append_utf16(std::string_view bytes, std::string& to) {
        for (char const c : bytes) {
            auto const byte = static_cast<unsigned char>(c);
            if (has_half_)
                append_unit(from_ == encoding::utf16_le ? (unsigned{byte} << 8 | half_)
                                                        : (unsigned{half_} << 8 | byte),
                            to);
            half_ = byte;
            has_half_ = !has_half_;
        }
    }
    void append_unit(char32_t unit, std::string& to) {
        auto const is_low = unit >= 0xDC00 && unit < 0xE000;
        if (high_ != 0 && is_low) {
            detail::append_utf8(to, 0x10000 + ((high_ - 0xD800) << 10) + (unit - 0xDC00));
            high_ = 0;
            return;
        }
        if (high_ != 0) to += undecodable;
        high_ = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
        if (is_low)
            to += undecodable;
        else if (high_ == 0)
            detail::append_utf8(to, unit);
    }

    encoding from_;
    bool has_half_ = false;
    unsigned char half_ = 0;
    char32_t high_ = 0;
};

}  // namespace multistatus::xml_detail
