// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/scan.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/reference.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::xml_detail {

/// The texts of XML, for a `detail::predictor`.
struct text_prediction {
    static constexpr char end = '<';

    [[nodiscard]] static char const* find(char const* at, char const* last) noexcept {
        return detail::find_special_in_text(at, last);
    }
    /// What a text stands for is never longer than the text.
    [[nodiscard]] static bool decode(std::string_view raw, detail::text_buffer& to) {
        auto const* const last = raw.data() + raw.size();
        auto* out = to.room(raw.size());
        character_reader reader(character_reader::place::text);
        for (auto const* at = raw.data();;) {
            auto const* const special = detail::copy_plain_text(at, last, out);
            out += special - at;
            at = special;
            if (at == last) break;
            if (auto const c = read_usual_reference(at, last); c.size != 0) {
                *out++ = c.character.front();
                at += c.size;
                continue;
            }
            if (reader.read(at, last, 0) != progress::done) return false;
            out += reader.read().copy(out, reader.read().size());
            at += reader.size();
        }
        to.commit(out);
        return true;
    }
};

}  // namespace multistatus::xml_detail
