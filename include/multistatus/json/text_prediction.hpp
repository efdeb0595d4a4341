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
#include <string_view>

namespace multistatus::json_detail {

/// The texts of JSON, for a `detail::predictor`: the contents of strings, each behind its quote,
/// and numbers that are integers in their canonical form.
struct text_prediction {
    [[nodiscard]] static bool begins(char const* at) noexcept {
        return is_string(at) ? *at != '"' : is_digit(*at) || *at == '-';
    }
    [[nodiscard]] static detail::prediction find_end(char const* begin, char const*& at,
                                                     char const* last, bool& is_plain) noexcept {
        if (!is_string(begin)) return find_number_end(begin, at, last);
        if (is_plain) {
            at = find_special_in_string(at, last);
            is_plain = at == last || *at == '"';
        }
        if (!is_plain) at = find_string_end(at, last);
        if (at == last || *at == '\\') return detail::prediction::cut;
        return *at == '"' ? detail::prediction::matched : detail::prediction::missed;
    }
    /// What a string stands for is never longer than the string.
    [[nodiscard]] static bool decode(std::string_view raw, detail::text_buffer& to) {
        auto const* const last = raw.data() + raw.size();
        auto* out = to.room(raw.size());
        for (auto const* at = raw.data();;) {
            auto const* const special = copy_plain_string(at, last, out);
            out += special - at;
            at = special;
            while (last - at >= 2 && *at == '\\' && usual_escape(at[1]) != 0) {
                *out++ = usual_escape(at[1]);
                at += 2;
            }
            if (at == last) break;
            if (!is_special_in_string(*at)) continue;
            if (!(*at == '\\' ? copy_escape(at, last, out) : copy_character(at, last, out)))
                return false;
        }
        to.commit(out);
        return true;
    }

private:
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
    [[nodiscard]] static bool copy_escape(char const*& at, char const* last, char*& to) noexcept {
        escape_reader escape;
        if (escape.read(at, last) != progress::done || !detail::is_char(escape.code()))
            return false;
        to = detail::write_utf8(to, escape.code());
        at = escape.end();
        return true;
    }
    [[nodiscard]] static bool copy_character(char const*& at, char const* last,
                                             char*& to) noexcept {
        auto const c = detail::decode_utf8(at, last);
        if (c.code < 0x20 || !detail::is_char(c.code)) return false;
        for (auto const* const end = at + c.size; at != end;)
            *to++ = *at++;
        return true;
    }
};

}  // namespace multistatus::json_detail
