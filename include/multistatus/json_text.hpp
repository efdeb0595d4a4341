// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/json/escape.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/json/whole_value.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

/// The text of a JSON value: what a batch API carries as the body of an answer (RFC 8259).
///
/// A view; it lives as long as what it was made of.
class json_text {
public:
    /// Takes a text; white space around the value does not count.
    template <class Text>
        requires std::convertible_to<Text const&, std::string_view>
    constexpr json_text(Text const& text) noexcept : text_(text) {
        constexpr std::string_view space = " \t\r\n";
        auto const begin = text_.find_first_not_of(space);
        text_ = begin == text_.npos
                    ? std::string_view{}
                    : text_.substr(begin, text_.find_last_not_of(space) + 1 - begin);
    }

    /// The text.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// Whether it is one value in UTF-8, with no member twice, in which objects and arrays nest no
    /// deeper than that, and which has about so many names and values at most. To tell takes some
    /// 20 bytes for each of them.
    [[nodiscard]] bool is_valid(std::size_t depth = 128, std::size_t nodes = 100'000'000) const {
        return static_cast<bool>(json_detail::whole_value(text_, depth, nodes));
    }
    /// The text that a string stands for; nothing if this is any other value, or none.
    [[nodiscard]] std::optional<std::string> string() const {
        json_detail::whole_value const value(text_, 0);
        if (!value || value.tokens().kind(0) != json_detail::token_kind::string)
            return std::nullopt;
        return std::string(value.tokens().text(0));
    }

private:
    std::string_view text_;
};

/// The JSON string that stands for a text, as a body that is no JSON by itself: `"2 left"` with its
/// quotes. U+FFFD stands for bytes that are no UTF-8 (RFC 8259, 7).
[[nodiscard]] inline std::string json_string(std::string_view text) {
    detail::text_buffer written;
    written.append('"');
    for (;;) {
        text.remove_prefix(json_detail::append_escaped(written, text));
        if (text.empty()) break;
        auto const c = detail::decode_utf8(text.data(), text.data() + text.size());
        auto const code = c.size == 0 ? char32_t{0xFFFD} : c.code;
        constexpr std::string_view digits = "0123456789abcdef";
        written.append("\\u");
        for (auto const shift : {12u, 8u, 4u, 0u})
            written.append(digits[(code >> shift) & 0xF]);
        text.remove_prefix(detail::unwritable_length(text));
    }
    written.append('"');
    return std::string(written.view());
}

}  // namespace multistatus
