// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/href.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/value/href.hpp>

#include <concepts>
#include <optional>
#include <string_view>

namespace multistatus {

/// Whose a resource is: the content of DAV:owner and DAV:group. A principal's URL, or none; some
/// servers write a text, as a mail address (RFC 3744, 5.1 and 5.2).
///
/// A view; it lives as long as what it was made from.
class owner {
public:
    /// No one.
    constexpr owner() noexcept = default;
    /// The principal with that URL.
    template <std::convertible_to<multistatus::href> Url>
    constexpr owner(Url const& url) noexcept : href_(multistatus::href(url)) {}
    /// As above, and a text that stands beside it.
    constexpr owner(std::optional<multistatus::href> url, std::string_view text) noexcept
        : href_(url), text_(text) {}

    /// The URL of the principal, if there is one.
    [[nodiscard]] constexpr std::optional<multistatus::href> href() const noexcept { return href_; }
    /// What stands there outside of an href; it cannot be written.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// Whether there is neither.
    [[nodiscard]] constexpr bool empty() const noexcept { return !href_ && text_.empty(); }

    friend constexpr bool operator==(owner const&, owner const&) noexcept = default;

private:
    std::optional<multistatus::href> href_{};
    std::string_view text_{};
};

template <>
struct codec<owner> {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<owner> decode(element content) {
        auto const text = text_of(content);
        if (!content.has_elements() || detail::holds_none<href>(content))
            return {owner(std::nullopt, text),
                    text.empty() ? std::string_view{} : "text without DAV:href"};
        auto const url = codec<href>::decode(content);
        if (!url) return undecodable{url.reason()};
        return {owner(*url, text), text.empty() ? url.remark() : "text beside DAV:href"};
    }
    static void encode(owner const& value, auto& out) {
        if (!value.text().empty()) out.refuse("text where an href must stand");
        if (auto const url = value.href()) codec<href>::encode(*url, out);
    }

private:
    [[nodiscard]] static std::string_view text_of(element content) noexcept {
        if (!content.has_elements()) return detail::trim(content.text());
        for (auto const piece : content.contents())
            if (!piece.is_element())
                if (auto const text = detail::trim(piece.text()); !text.empty()) return text;
        return {};
    }
};

}  // namespace multistatus
