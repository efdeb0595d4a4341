// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/language.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>

#include <concepts>
#include <string_view>

namespace multistatus {

/// The tag of a language, as `de-CH-1996` (BCP 47: RFC 5646, 2.1). Case means nothing, and `en_US`
/// is `en-US`.
///
/// A view; it lives as long as what it was made from.
class language_tag {
public:
    /// No language; it cannot be written.
    constexpr language_tag() noexcept = default;
    /// Refers to `text`, which is not checked: see `is_well_formed`.
    template <std::convertible_to<std::string_view> Text>
    constexpr language_tag(Text const& text) noexcept : text_(text) {}

    /// Reads a text without white space around it; with a remark also one with underscores.
    [[nodiscard]] static constexpr decoded<language_tag> read(std::string_view text) noexcept {
        if (!detail::is_language_tag(text)) return undecodable{"not a language tag"};
        bool const underscore = text.find('_') != text.npos;
        return {language_tag(text), underscore ? "an underscore for a hyphen" : ""};
    }

    /// The text on the wire.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// The first subtag, mostly the code of the language alone, as `de`.
    [[nodiscard]] constexpr std::string_view primary() const noexcept {
        return text_.substr(0, detail::subtag_size(text_));
    }
    /// Whether it follows the grammar (RFC 5646, 2.1); no registry is asked.
    [[nodiscard]] constexpr bool is_well_formed() const noexcept {
        return text_.find('_') == text_.npos && detail::is_language_tag(text_);
    }
    /// Whether it is in a language range: `de` has `de` and `de-CH` in it, `*` all there are (basic
    /// filtering, RFC 4647, 3.3.1).
    [[nodiscard]] constexpr bool matches(std::string_view range) const noexcept {
        if (range == "*") return true;
        return !range.empty() && detail::same_tags(text_.substr(0, range.size()), range) &&
               (text_.size() == range.size() || detail::is_hyphen(text_[range.size()]));
    }

    friend constexpr bool operator==(language_tag const& a, language_tag const& b) noexcept {
        return detail::same_tags(a.text_, b.text_);
    }

private:
    std::string_view text_{};
};

template <>
struct codec<language_tag> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<language_tag> decode(element content) {
        return detail::decode_trimmed(content, language_tag::read);
    }
    static void encode(language_tag const& tag, auto& out) {
        if (tag.is_well_formed())
            out.text(tag.text());
        else
            out.refuse("not a language tag");
    }
};

}  // namespace multistatus
