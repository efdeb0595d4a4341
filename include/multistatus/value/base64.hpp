// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

namespace detail {

inline constexpr std::string_view base64_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// What each octet stands for: 0 to 63, or -1.
inline constexpr std::array<std::int8_t, 256> base64_values = [] {
    std::array<std::int8_t, 256> values{};
    for (auto& v : values)
        v = -1;
    for (std::size_t i = 0; i != base64_alphabet.size(); ++i)
        values[static_cast<unsigned char>(base64_alphabet[i])] = static_cast<std::int8_t>(i);
    return values;
}();

/// Collects octets from characters of six bits; white space between them means nothing.
template <class Take>
constexpr bool decode_base64(std::string_view text, Take take) {
    std::uint32_t bits = 0;
    int count = 0;
    int padding = 0;
    bool finished = false;
    for (char const c : text) {
        if (is_space(c)) continue;
        auto const value = base64_values[static_cast<unsigned char>(c)];
        if (finished || (value < 0 && c != '=') || (value >= 0 && padding != 0)) return false;
        padding += c == '=' ? 1 : 0;
        bits = bits << 6 | (c == '=' ? 0U : static_cast<std::uint32_t>(value));
        if (++count != 4) continue;
        // The bits that the padding cuts off must be zero: there is one text for each octets.
        if (padding > 2 || (bits & ((1U << (8 * padding)) - 1)) != 0) return false;
        for (int i = 0; i != 3 - padding; ++i)
            take(static_cast<char>(bits >> (16 - 8 * i) & 0xFF));
        finished = padding != 0;
        bits = 0;
        count = 0;
    }
    return count == 0;
}

/// The four characters for one to three octets (RFC 4648, 4).
[[nodiscard]] constexpr std::array<char, 4> encode_base64(std::string_view octets) noexcept {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i != 3; ++i)
        bits = bits << 8 | (i < octets.size() ? static_cast<unsigned char>(octets[i]) : 0U);
    std::array<char, 4> text{};
    for (std::size_t i = 0; i != 4; ++i)
        text[i] = i > octets.size() ? '=' : base64_alphabet[bits >> (18 - 6 * i) & 63];
    return text;
}

}  // namespace detail

/// Octets that stand as base64 (RFC 4648, 4). See `text_or_base64` for those of Subversion.
///
/// A view of the text that was read, or of the octets to be written; it lives as long as those.
/// Whether a property is in base64 at all, an attribute or its name tells.
class base64 {
public:
    /// No octets.
    constexpr base64() noexcept = default;
    /// Refers to a text that is in base64 already; whether it is, `decode` tells.
    template <std::convertible_to<std::string_view> Text>
    constexpr base64(Text const& text) noexcept : content_(text) {}
    /// Refers to octets that are to be written in base64.
    [[nodiscard]] static constexpr base64 of(std::string_view octets) noexcept {
        base64 value;
        value.content_ = octets;
        value.is_encoded_ = false;
        return value;
    }

    /// The octets; none if the text is not in base64. White space in it means nothing.
    [[nodiscard]] std::optional<std::string> decode() const {
        if (!is_encoded_) return std::string(content_);
        std::string octets;
        octets.reserve(content_.size() / 4 * 3);
        if (!detail::decode_base64(content_, [&octets](char c) { octets += c; }))
            return std::nullopt;
        return octets;
    }
    /// Whether `decode` gives anything.
    [[nodiscard]] constexpr bool is_valid() const noexcept {
        return !is_encoded_ || detail::decode_base64(content_, [](char) {});
    }
    /// Whether it was made of a text, not of octets.
    [[nodiscard]] constexpr bool is_encoded() const noexcept { return is_encoded_; }
    /// What it was made of, as it is: the text or the octets.
    [[nodiscard]] constexpr std::string_view content() const noexcept { return content_; }

    /// Equal octets, or equal texts if they are no base64.
    friend bool operator==(base64 const& a, base64 const& b) {
        if (a.is_encoded_ == b.is_encoded_ && a.content_ == b.content_) return true;
        auto const octets = a.decode();
        return octets && octets == b.decode();
    }

private:
    std::string_view content_{};
    bool is_encoded_ = true;
};

template <>
struct codec<base64> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<base64> decode(element content) {
        if (content.has_elements()) return undecodable{"elements where text must stand"};
        base64 const value(content.text());
        if (!value.is_valid()) return undecodable{"not base64"};
        return value;
    }
    static void encode(base64 const& value, auto& out) {
        if (!value.is_valid()) {
            out.refuse("not base64");
        } else if (value.is_encoded()) {
            out.text(value.content());
        } else {
            for (auto rest = value.content(); !rest.empty();) {
                auto const octets = rest.substr(0, 3);
                auto const text = detail::encode_base64(octets);
                out.text({text.data(), text.size()});
                rest.remove_prefix(octets.size());
            }
        }
    }
};

}  // namespace multistatus
