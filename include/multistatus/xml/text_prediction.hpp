// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/predictor.hpp>
#include <multistatus/detail/scan.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/reference.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace multistatus::xml_detail {

/// The texts of XML, for a `detail::predictor`.
struct text_prediction {
    [[nodiscard]] static bool begins(char const* at) noexcept { return *at != '<'; }
    [[nodiscard]] static bool read_plain(char const*, char const*& at, char const* last) noexcept {
        at = detail::find_special_in_text(at, last);
        return at != last && *at == '<';
    }
    [[nodiscard]] static detail::prediction read(char const* begin, char const*& at,
                                                 char const* last, bool& is_plain,
                                                 detail::text_buffer& to) {
        auto const p = find_end(begin, at, last, is_plain);
        if (p != detail::prediction::matched || is_plain) return p;
        std::string_view const raw(begin, static_cast<std::size_t>(at - begin));
        bool const is_little =
            raw.size() <= detail::most_decoded && to.size() <= detail::most_decoded;
        return is_little && decode(raw, to) ? p : detail::prediction::missed;
    }
    /// Moves on to the end of a text, and tells whether it can be taken as it is.
    [[nodiscard]] static detail::prediction find_end(char const*, char const*& at, char const* last,
                                                     bool& is_plain) noexcept {
        if (is_plain) {
            at = detail::find_special_in_text(at, last);
            is_plain = at == last || *at == '<';
        }
        if (!is_plain) {
            auto const* const found =
                static_cast<char const*>(std::memchr(at, '<', static_cast<std::size_t>(last - at)));
            at = found == nullptr ? last : found;
        }
        return at == last ? detail::prediction::cut : detail::prediction::matched;
    }
    /// What a text stands for is never longer than the text.
    [[nodiscard]] static bool decode(std::string_view raw, detail::text_buffer& to) {
        auto const* const last = raw.data() + raw.size();
        auto* out = to.room(raw.size());
        character_reader reader(character_reader::place::text);
        for (auto const* at = raw.data();;) {
            auto const* const special = detail::copy_plain_line(at, last, out);
            out += special - at;
            at = special;
            if (at == last) break;
            if (*at == '\n' || *at == '\t') {
                *out++ = *at++;
            } else if (last - at > 5 && std::memcmp(at, "&#13;\n", 6) == 0) {
                // The line ends of calendar data.
                std::memcpy(out, "\r\n", 2);
                out += 2;
                at += 6;
            } else if (auto const c = read_usual_reference(at, last); c.size != 0) {
                *out++ = c.character.front();
                at += c.size;
            } else {
                if (reader.read(at, last, 0) != progress::done) return false;
                out += reader.read().copy(out, reader.read().size());
                at += reader.size();
            }
        }
        to.commit(out);
        return true;
    }
};

}  // namespace multistatus::xml_detail
