// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/percent.hpp>
#include <multistatus/detail/value_text.hpp>

#include <array>
#include <cstddef>
#include <string_view>

/// The grammar of language tags: RFC 5646, 2.1. An underscore counts as a hyphen.
namespace multistatus::detail {

[[nodiscard]] constexpr bool is_hyphen(char c) noexcept {
    return c == '-' || c == '_';
}
[[nodiscard]] constexpr std::size_t subtag_size(std::string_view text) noexcept {
    auto const end = text.find_first_of("-_");
    return end == text.npos ? text.size() : end;
}
[[nodiscard]] constexpr bool same_tags(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i != a.size(); ++i)
        if (to_lower(a[i]) != to_lower(b[i]) && !(is_hyphen(a[i]) && is_hyphen(b[i]))) return false;
    return true;
}

/// Takes the subtags of a tag one by one.
class subtags {
public:
    constexpr explicit subtags(std::string_view tag) noexcept : rest_(tag), more_(true) {
        measure();
    }

    /// Whether all are taken.
    [[nodiscard]] constexpr bool at_end() const noexcept { return !more_; }
    /// Whether the next one consists of letters and its length is in a range; then it is taken.
    constexpr bool take_letters(std::size_t least, std::size_t most) noexcept {
        return letters_ == size_ && take(least, most);
    }
    /// As above, with digits.
    constexpr bool take_digits(std::size_t size) noexcept {
        return digits_ == size_ && take(size, size);
    }
    /// As above, with letters and digits.
    constexpr bool take(std::size_t least, std::size_t most) noexcept {
        if (!more_ || letters_ + digits_ != size_ || size_ < least || size_ > most) return false;
        more_ = size_ != rest_.size();
        rest_.remove_prefix(more_ ? size_ + 1 : size_);
        measure();
        return true;
    }
    /// Takes a variant, which is long, or begins with a digit.
    constexpr bool take_variant() noexcept {
        return take(5, 8) || (size_ == 4 && digit_value(rest_.front()) >= 0 && take(4, 4));
    }
    /// Takes one letter or digit: `x`, or anything but that.
    constexpr bool take_singleton(bool private_use) noexcept {
        return size_ == 1 && (to_lower(rest_.front()) == 'x') == private_use && take(1, 1);
    }

private:
    constexpr void measure() noexcept {
        size_ = subtag_size(rest_);
        letters_ = digits_ = 0;
        for (char const c : rest_.substr(0, size_)) {
            letters_ += is_in(alpha_octets, c) ? 1 : 0;
            digits_ += digit_value(c) >= 0 ? 1 : 0;
        }
    }

    std::string_view rest_;
    bool more_;
    std::size_t size_ = 0;  // of the next one
    std::size_t letters_ = 0;
    std::size_t digits_ = 0;
};

/// The tags that were registered before there was a grammar and do not follow it.
inline constexpr std::array<std::string_view, 17> irregular_tags{
    "en-GB-oed", "i-ami", "i-bnn",     "i-default", "i-enochian", "i-hak",
    "i-klingon", "i-lux", "i-mingo",   "i-navajo",  "i-pwn",      "i-tao",
    "i-tay",     "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE"};

/// `x` and what follows it.
constexpr bool take_private_use(subtags& tag) noexcept {
    if (!tag.take_singleton(true) || !tag.take(1, 8)) return false;
    while (tag.take(1, 8))
        ;
    return true;
}
/// The language, with up to three extensions where it has two or three letters.
constexpr bool take_language(subtags& tag) noexcept {
    if (tag.take_letters(4, 8)) return true;
    if (!tag.take_letters(2, 3)) return false;
    for (int i = 0; i != 3 && tag.take_letters(3, 3); ++i)
        ;
    return true;
}

/// Whether a text is a well-formed tag.
[[nodiscard]] constexpr bool is_language_tag(std::string_view text) noexcept {
    for (auto const irregular : irregular_tags)
        if (same_tags(irregular, text)) return true;
    subtags tag(text);
    if (take_private_use(tag)) return tag.at_end();
    if (!take_language(tag)) return false;
    tag.take_letters(4, 4);                           // the script
    if (!tag.take_letters(2, 2)) tag.take_digits(3);  // the region
    while (tag.take_variant())
        ;
    while (tag.take_singleton(false)) {
        if (!tag.take(2, 8)) return false;
        while (tag.take(2, 8))
            ;
    }
    return tag.at_end() || (take_private_use(tag) && tag.at_end());
}

}  // namespace multistatus::detail
