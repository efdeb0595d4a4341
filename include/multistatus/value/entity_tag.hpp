// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/tag_octets.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace multistatus {

namespace detail {

/// The parts of an entity tag, and how its writing deviates.
struct tag_parts {
    std::string_view opaque{};
    bool weak = false;
    std::string_view remark{};
    bool plain = false;  ///< a strong tag without any deviation, as nearly all are

    constexpr void note(std::string_view what) noexcept {
        if (remark.empty()) remark = what;
    }
    /// Cuts off `W/`.
    constexpr void cut_weakness(std::string_view prefix) noexcept {
        if (!opaque.starts_with(prefix)) return;
        weak = true;
        opaque.remove_prefix(2);
    }
};

[[nodiscard]] constexpr bool is_quoted(std::string_view text) noexcept {
    return text.size() > 1 && text.starts_with('"') && text.ends_with('"');
}
/// Why an opaque part cannot stand between quotes; empty if it can.
[[nodiscard]] constexpr std::string_view fault_of_opaque(std::string_view opaque) noexcept {
    if (has_tag_octets_only(opaque)) return {};
    for (char const c : opaque) {
        if (is_tag_octet(c)) continue;
        return is_space(c) ? "white space inside it" : "characters that may not stand in it";
    }
    return {};
}

constexpr void cut_quotes(tag_parts& tag) noexcept {
    if (!is_quoted(tag.opaque)) {
        bool const opened = tag.opaque.starts_with('"');
        bool const closed = tag.opaque.ends_with('"');
        if (opened) tag.opaque.remove_prefix(1);
        if (closed && !tag.opaque.empty()) tag.opaque.remove_suffix(1);
        return tag.note(opened || closed ? "a quote at one end only" : "no quotes");
    }
    do {
        tag.opaque = tag.opaque.substr(1, tag.opaque.size() - 2);
        if (tag.opaque.ends_with('"')) tag.cut_weakness("W/\"");
        if (is_quoted(tag.opaque)) tag.note("quoted more than once");
    } while (is_quoted(tag.opaque));
}

/// Whether a text is a strong tag without any deviation, as nearly all are.
[[nodiscard]] constexpr bool is_plain_tag(std::string_view text) noexcept {
    return is_quoted(text) && has_tag_octets_only({text.data() + 1, text.size() - 2});
}

[[nodiscard]] constexpr tag_parts read_tag(std::string_view text) noexcept {
    if (is_plain_tag(text)) return {.opaque = text.substr(1, text.size() - 2), .plain = true};
    tag_parts tag{.opaque = trim(text)};
    tag.cut_weakness("W/");
    if (!tag.weak) {
        tag.cut_weakness("w/\"");
        if (tag.weak) tag.note("a lower case w");
    }
    if (tag.weak && !tag.opaque.empty() && is_space(tag.opaque.front())) {
        tag.opaque = trim(tag.opaque);
        tag.note("white space inside it");
    }
    cut_quotes(tag);
    tag.note(fault_of_opaque(tag.opaque));
    return tag;
}

}  // namespace detail

/// An entity tag, `"a1"` or `W/"a1"` (RFC 9110, 8.8.3; RFC 4918, 15.6). Opaque: `"a1-gzip"` and
/// `"a1"` are different, and a backslash is no escape.
///
/// A view; it lives as long as what it was made from. Two are equal if they are alike: equally weak
/// and with the same opaque part, however they were quoted. Whether they are of the same content is
/// asked with `strong_equal` or `weak_equal`.
class entity_tag {
public:
    /// No entity tag; it cannot be written.
    constexpr entity_tag() noexcept = default;
    /// The tag as on the wire. Any text is taken for one, with quotes or without.
    template <std::convertible_to<std::string_view> Text>
    constexpr entity_tag(Text const& wire) noexcept : entity_tag(std::string_view(wire)) {}
    /// As above.
    constexpr entity_tag(std::string_view wire) noexcept
        : entity_tag(wire, detail::read_tag(wire)) {}
    /// The tag as on the wire, and what deviates in how it is written.
    [[nodiscard]] static constexpr decoded<entity_tag> read(std::string_view wire) noexcept {
        auto const parts = detail::read_tag(wire);
        return {entity_tag(wire, parts), parts.remark};
    }
    /// The tag with what stands between the quotes, which must not be empty.
    [[nodiscard]] static constexpr entity_tag of(std::string_view opaque,
                                                 bool weak = false) noexcept {
        entity_tag tag;
        tag.text_ = tag.opaque_ = opaque;
        tag.weak_ = weak;
        return tag;
    }

    /// The text it was made from: as it came, whatever its quotes. See `to_string`.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// What stands between the quotes.
    [[nodiscard]] constexpr std::string_view opaque() const noexcept { return opaque_; }
    /// Whether it is a weak validator (RFC 9110, 8.8.1).
    [[nodiscard]] constexpr bool is_weak() const noexcept { return weak_; }
    /// Why it cannot be written, a literal; empty if it can.
    [[nodiscard]] constexpr std::string_view defect() const noexcept {
        if (plain_) return {};
        return text_.empty() ? "empty" : detail::fault_of_opaque(opaque_);
    }

    /// Whether the text it was made from is what is written.
    [[nodiscard]] constexpr bool is_as_written() const noexcept {
        if (plain_) return true;
        constexpr std::string_view weak_begin = "W/\"";
        auto const begin = is_weak() ? weak_begin : weak_begin.substr(2);
        return text_.size() == begin.size() + opaque_.size() + 1 && text_.starts_with(begin) &&
               text_.ends_with('"');
    }

    friend constexpr bool operator==(entity_tag const& a, entity_tag const& b) noexcept {
        return a.weak_ == b.weak_ && a.opaque_ == b.opaque_;
    }

private:
    constexpr entity_tag(std::string_view wire, detail::tag_parts const& parts) noexcept
        : text_(wire), opaque_(parts.opaque), weak_(parts.weak), plain_(parts.plain) {}

    std::string_view text_{};
    std::string_view opaque_{};
    bool weak_ = false;
    bool plain_ = false;  // nothing about it needs to be looked at again
};

/// Whether both are strong and have the same opaque part: their contents are the same octet by
/// octet (RFC 9110, 8.8.3.2).
[[nodiscard]] constexpr bool strong_equal(entity_tag const& a, entity_tag const& b) noexcept {
    return !a.is_weak() && !b.is_weak() && a.opaque() == b.opaque();
}
/// Whether both have the same opaque part: their contents are equivalent (RFC 9110, 8.8.3.2).
[[nodiscard]] constexpr bool weak_equal(entity_tag const& a, entity_tag const& b) noexcept {
    return a.opaque() == b.opaque();
}
/// The tag as it is written, quoted once: fit for If-Match, if it has no `defect`.
[[nodiscard]] inline std::string to_string(entity_tag const& tag) {
    return std::string(tag.is_weak() ? "W/\"" : "\"").append(tag.opaque()).append("\"");
}

template <>
struct codec<entity_tag> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<entity_tag> decode(element content) {
        return detail::decode_trimmed(content, entity_tag::read);
    }
    static void encode(entity_tag const& tag, auto& out) {
        auto const defect = tag.defect();
        if (!defect.empty())
            out.refuse(defect);
        else if (tag.is_as_written())
            out.text(tag.text());
        else
            out.text(tag.is_weak() ? "W/\"" : "\"").text(tag.opaque()).text("\"");
    }
};

}  // namespace multistatus
