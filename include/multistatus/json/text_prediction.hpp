// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/predictor.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/json/defect.hpp>
#include <multistatus/json/escape_reader.hpp>
#include <multistatus/json/exact_integer.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/scan.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace multistatus::json_detail {

/// The texts of JSON, for a `detail::predictor`: the contents of strings, each behind its quote,
/// and numbers that are integers in their canonical form.
struct text_prediction {
    [[nodiscard]] static bool begins(char const* at) noexcept {
        return is_string(at) ? *at != '"' : is_digit(*at) || *at == '-';
    }
    [[nodiscard]] static bool read_plain(char const* begin, char const*& at,
                                         char const* last) noexcept {
        if (!is_string(begin)) return false;
        at = find_special_in_string(at, last);
        return at != last && *at == '"';
    }
    /// What a string stands for is never longer than the string.
    [[nodiscard]] static detail::prediction read(char const* begin, char const*& at,
                                                 char const* last, bool& is_plain,
                                                 detail::text_buffer& to) {
        if (!is_string(begin)) return find_number_end(begin, at, last);
        if (is_plain) {
            if (read_plain(begin, at, last)) return detail::prediction::matched;
            if (at == last) return detail::prediction::cut;
            to.append({begin, static_cast<std::size_t>(at - begin)});
            is_plain = false;
        }
        return decode(at, last, to);
    }

private:
    // How many bytes are decoded before room is made for more.
    static constexpr std::ptrdiff_t stride = 2048;

    [[nodiscard]] static bool is_string(char const* begin) noexcept { return begin[-1] == '"'; }
    [[nodiscard]] static detail::prediction find_number_end(char const* begin, char const*& at,
                                                            char const* last) noexcept {
        while (at != last && (is_digit(*at) || *at == '-'))
            ++at;
        if (at == last) return detail::prediction::cut;
        return is_exact_integer({begin, static_cast<std::size_t>(at - begin)})
                   ? detail::prediction::matched
                   : detail::prediction::missed;
    }
    [[nodiscard]] static detail::prediction decode(char const*& at, char const* last,
                                                   detail::text_buffer& to) {
        for (;;) {
            auto const* const stop = last - at > stride ? at + stride : last;
            auto const* const begin = at;
            auto* out = to.room(static_cast<std::size_t>(stop - at));
            auto const p = decode(at, stop, out);
            to.commit(out);
            if (to.size() > detail::most_decoded) return detail::prediction::missed;
            if (p != detail::prediction::cut || stop == last || at == begin) return p;
        }
    }
    // As above, where there is room.
    [[nodiscard]] static detail::prediction decode(char const*& at, char const* last,
                                                   char*& to) noexcept {
        auto const* from = at;
        auto* out = to;
        auto p = detail::prediction::matched;
        while (p == detail::prediction::matched) {
            auto const* const special = copy_plain_string(from, last, out);
            out += special - from;
            from = special;
            // Lines mostly end in CR and LF.
            for (; last - from >= 4 && std::memcmp(from, "\\r\\n", 4) == 0; from += 4, out += 2)
                std::memcpy(out, "\r\n", 2);
            for (char c; last - from >= 2 && *from == '\\'; from += 2, *out++ = c)
                if ((c = usual_escape(from[1])) == 0) break;
            if (from == last)
                p = detail::prediction::cut;
            else if (*from == '"')
                break;
            else if (from == special)
                p = copy_special(from, last, out);
        }
        at = from;
        to = out;
        return p;
    }
    // An escape or a character; by values that are given back, as the loop above is all about
    // registers.
    [[nodiscard]] static detail::prediction copy_special(char const*& from, char const* last,
                                                         char*& out) noexcept {
        auto const* at = from;
        auto* to = out;
        auto const p = *at == '\\' ? copy_escape(at, last, to) : copy_character(at, last, to);
        from = at;
        out = to;
        return p;
    }
    [[nodiscard]] static detail::prediction copy_escape(char const*& at, char const* last,
                                                        char*& to) noexcept {
        escape_reader escape;
        auto const p = escape.read(at, last);
        if (p == progress::cut) return detail::prediction::cut;
        if (p != progress::done || !detail::is_char(escape.code()))
            return detail::prediction::missed;
        to = detail::write_utf8(to, escape.code());
        at = escape.end();
        return detail::prediction::matched;
    }
    [[nodiscard]] static detail::prediction copy_character(char const*& at, char const* last,
                                                           char*& to) noexcept {
        auto const c = detail::decode_utf8(at, last);
        if (c.size == 0 && detail::is_cut_utf8(at, last)) return detail::prediction::cut;
        if (c.code < 0x20 || !detail::is_char(c.code)) return detail::prediction::missed;
        for (auto const* const end = at + c.size; at != end;)
            *to++ = *at++;
        return detail::prediction::matched;
    }
};

}  // namespace multistatus::json_detail
