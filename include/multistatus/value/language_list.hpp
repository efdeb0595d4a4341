// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/iterator.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/element.hpp>
#include <multistatus/value/language_tag.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace multistatus {

/// The languages of a resource, as in DAV:getcontentlanguage: one in RFC 4918, 15.3, but a list
/// with commas in the header field it mirrors, `de, en-US` (RFC 9110, 8.5).
///
/// A range of `language_tag` made on the fly, and a view; it lives as long as what it was made
/// from.
class language_list {
public:
    /// Goes from tag to tag; empty places between commas are skipped (RFC 9110, 5.6.1).
    class iterator {
    public:
        using value_type = language_tag;
        using difference_type = std::ptrdiff_t;
        using reference = language_tag;
        using pointer = void;
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::forward_iterator_tag;

        constexpr iterator() noexcept = default;
        constexpr explicit iterator(std::string_view rest) noexcept : rest_(rest) { advance(); }

        constexpr language_tag operator*() const noexcept { return tag_; }
        constexpr iterator& operator++() noexcept {
            advance();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            auto const before = *this;
            ++*this;
            return before;
        }
        friend constexpr bool operator==(iterator const& a, iterator const& b) noexcept {
            return a.tag_.data() == b.tag_.data() && a.tag_.size() == b.tag_.size();
        }

    private:
        constexpr void advance() noexcept {
            tag_ = {};
            while (tag_.empty() && !rest_.empty()) {
                auto const comma = rest_.find(',');
                tag_ = detail::trim(rest_.substr(0, comma));
                rest_ = comma == rest_.npos ? std::string_view() : rest_.substr(comma + 1);
            }
            if (tag_.empty()) tag_ = {};
        }

        std::string_view rest_{};
        std::string_view tag_{};
    };

    /// No language; it cannot be written.
    constexpr language_list() noexcept = default;
    /// Refers to `text`, tags with commas between them, which are not checked.
    template <std::convertible_to<std::string_view> Text>
    constexpr language_list(Text const& text) noexcept : text_(text) {}

    /// Reads a text without white space around it; with a remark also one with empty places, with
    /// the end of a line, or whose tags have underscores.
    [[nodiscard]] static constexpr decoded<language_list> read(std::string_view text) noexcept {
        language_list const list(text);
        if (list.empty()) return undecodable{"empty"};
        std::string_view remark;
        for (auto const tag : list) {
            auto const one = language_tag::read(tag.text());
            if (!one) return undecodable{one.reason()};
            if (remark.empty()) remark = one.remark();
        }
        if (has_empty_place(text)) remark = "an empty place between commas";
        if (text.find_first_of("\r\n") != text.npos) remark = "the end of a line inside it";
        return {list, remark};
    }

    /// The text on the wire.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(text_); }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator(); }
    /// Whether there is no tag in it.
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }

    /// Equal tags in equal order.
    friend constexpr bool operator==(language_list const& a, language_list const& b) noexcept {
        auto i = a.begin();
        auto j = b.begin();
        for (; i != a.end() && j != b.end(); ++i, ++j)
            if (*i != *j) return false;
        return i == a.end() && j == b.end();
    }

private:
    [[nodiscard]] static constexpr bool has_empty_place(std::string_view text) noexcept {
        for (;;) {
            auto const comma = text.find(',');
            if (detail::trim(text.substr(0, comma)).empty()) return true;
            if (comma == text.npos) return false;
            text.remove_prefix(comma + 1);
        }
    }

    std::string_view text_{};
};

template <>
struct codec<language_list> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<language_list> decode(element content) {
        return detail::decode_trimmed(content, language_list::read);
    }
    static void encode(language_list const& list, auto& out) {
        detail::encode_text(list.text(), language_list::read, "not a list of language tags", out);
    }
};

}  // namespace multistatus
