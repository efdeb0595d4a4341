// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/part_range.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus {

/// The namespace of `xml:lang` and `xml:space` (Namespaces in XML 1.0, 3).
inline constexpr std::string_view xml_namespace = "http://www.w3.org/XML/1998/namespace";

class content;

/// One attribute of an element, its value normalized (XML 1.0, 3.3.3).
class attribute {
public:
    attribute(detail::tape_view tape, std::uint32_t index) noexcept : tape_(tape), index_(index) {}

    /// Its expanded name.
    [[nodiscard]] multistatus::name name() const noexcept {
        return {tape_.text(node().space), tape_.text(node().name)};
    }
    /// Its value.
    [[nodiscard]] std::string_view value() const noexcept { return tape_.text(node().text); }

    friend bool operator==(attribute const& a, attribute const& b) noexcept {
        return a.name() == b.name() && a.value() == b.value();
    }

private:
    [[nodiscard]] detail::node const& node() const noexcept { return tape_.nodes[index_]; }
    detail::tape_view tape_{};
    std::uint32_t index_ = 0;
};

/// An element with all it holds: a property, a condition, an extension, or one inside those.
///
/// Nothing of its infoset is lost that RFC 4918, 4.3 wants kept: expanded names, attributes, text
/// with its white space, mixed content, and the language in scope, which stands as an `xml:lang`
/// attribute on each property, condition and extension. A view; it lives as long as the response
/// or document it was taken from.
class element {
public:
    element(detail::tape_view tape, std::uint32_t index) noexcept : tape_(tape), index_(index) {}

    /// The attributes in document order, without namespace declarations.
    using attribute_range =
        part_range<multistatus::attribute, detail::kind_bit(detail::node_kind::attribute)>;
    /// The child elements in document order.
    using element_range = part_range<element, detail::kind_bit(detail::node_kind::element)>;
    /// Text and child elements in document order.
    using content_range = part_range<content, detail::kind_bit(detail::node_kind::element) |
                                                  detail::kind_bit(detail::node_kind::text)>;

    /// Its expanded name.
    [[nodiscard]] multistatus::name name() const noexcept {
        return {tape_.text(node().space), tape_.text(node().name)};
    }

    /// The text of an element without child elements, references resolved, white space kept;
    /// empty where there are child elements (see `text_content`).
    [[nodiscard]] std::string_view text() const noexcept { return tape_.text(node().text); }
    /// All text inside it, that of its descendants included.
    [[nodiscard]] inline std::string text_content() const;

    /// Whether it holds neither text nor elements. An empty property is not an absent one.
    [[nodiscard]] bool empty() const noexcept { return !has_elements() && node().text.empty(); }
    /// Whether it has child elements.
    [[nodiscard]] bool has_elements() const noexcept { return node().has_elements; }

    [[nodiscard]] attribute_range attributes() const noexcept {
        return attribute_range(children());
    }
    /// The child elements; the text between them is in `contents`.
    [[nodiscard]] element_range elements() const noexcept { return element_range(children()); }
    /// Mixed content. An element without child elements has none: its text is `text()`.
    [[nodiscard]] inline content_range contents() const noexcept;

    /// The value of an attribute, if it is there.
    [[nodiscard]] std::optional<std::string_view>
    attribute(multistatus::name wanted) const noexcept {
        // They come first among the children, of which there may be many more.
        auto const end = index_ + node().extent;
        for (auto i = index_ + 1; i < end; ++i) {
            if (tape_.nodes[i].kind == detail::node_kind::binding) continue;
            if (tape_.nodes[i].kind != detail::node_kind::attribute) break;
            multistatus::attribute const a(tape_, i);
            if (a.name() == wanted) return a.value();
        }
        return std::nullopt;
    }
    /// The first child element of that name.
    [[nodiscard]] std::optional<element> find(multistatus::name wanted) const noexcept {
        for (auto const e : elements())
            if (e.name() == wanted) return e;
        return std::nullopt;
    }
    /// The language of its text, a tag of BCP 47; empty if unknown (RFC 4918, 4.3).
    [[nodiscard]] std::string_view language() const noexcept {
        return attribute({xml_namespace, "lang"}).value_or(std::string_view{});
    }
    /// The expanded name that a QName in this element's text or attributes stands for, as the
    /// `xs:int` of `xsi:type="xs:int"`; nothing where its prefix was not in scope.
    [[nodiscard]] std::optional<multistatus::name> resolve(std::string_view qname) const noexcept {
        auto const colon = qname.find(':');
        if (colon == qname.npos) return std::nullopt;
        for (auto const b :
             part_range<multistatus::attribute, detail::kind_bit(detail::node_kind::binding)>(
                 children()))
            if (b.name().local == qname.substr(0, colon))
                return multistatus::name{b.value(), qname.substr(colon + 1)};
        return std::nullopt;
    }

    /// Equal names, attributes (as sets), texts and children in equal order (RFC 4918, 4.3.1).
    /// Prefixes do not count.
    friend inline bool operator==(element const& a, element const& b);

    /// Where it stands; for formats and codecs.
    [[nodiscard]] detail::tape_view const& tape() const noexcept { return tape_; }
    [[nodiscard]] std::uint32_t index() const noexcept { return index_; }  ///< As above.

private:
    [[nodiscard]] detail::node const& node() const noexcept { return tape_.nodes[index_]; }
    [[nodiscard]] detail::siblings children() const noexcept {
        return detail::children_of(tape_, index_);
    }

    detail::tape_view tape_{};
    std::uint32_t index_ = 0;
};

/// A piece of mixed content: a text or a child element.
class content {
public:
    content(detail::tape_view tape, std::uint32_t index) noexcept : tape_(tape), index_(index) {}

    /// Whether it is an element.
    [[nodiscard]] bool is_element() const noexcept {
        return tape_.nodes[index_].kind == detail::node_kind::element;
    }
    /// The text; for an element its own, as `element::text`.
    [[nodiscard]] std::string_view text() const noexcept {
        return tape_.text(tape_.nodes[index_].text);
    }
    /// The element; only where `is_element()`.
    [[nodiscard]] multistatus::element element() const noexcept { return {tape_, index_}; }

private:
    detail::tape_view tape_{};
    std::uint32_t index_ = 0;
};

inline element::content_range element::contents() const noexcept {
    return content_range(children());
}

inline std::string element::text_content() const {
    std::string all;
    for (auto i = index_; i < index_ + node().extent; ++i) {
        auto const& n = tape_.nodes[i];
        if (n.kind == detail::node_kind::text ||
            (n.kind >= detail::node_kind::property && n.kind <= detail::node_kind::element))
            all.append(tape_.text(n.text));
    }
    return all;
}

namespace detail {

inline bool equal_attributes(element const& a, element const& b) {
    std::size_t count = 0;
    for (auto const x : a.attributes()) {
        ++count;
        auto const other = b.attribute(x.name());
        if (!other || *other != x.value()) return false;
    }
    return count == b.attributes().size();
}

/// Compares two nodes, but not their children.
inline bool equal_heads(tape_view a, std::uint32_t i, tape_view b, std::uint32_t j) {
    auto const& x = a.nodes[i];
    auto const& y = b.nodes[j];
    if ((x.kind == node_kind::text) != (y.kind == node_kind::text) ||
        x.has_elements != y.has_elements || a.text(x.text) != b.text(y.text))
        return false;
    if (x.kind == node_kind::text) return true;
    element const e(a, i);
    element const f(b, j);
    return e.name() == f.name() && equal_attributes(e, f);
}

/// The next text or element at or behind `i`.
inline std::uint32_t next_content(tape_view tape, std::uint32_t i, std::uint32_t end) noexcept {
    while (i < end &&
           (tape.nodes[i].kind == node_kind::attribute || tape.nodes[i].kind == node_kind::binding))
        ++i;
    return i;
}

}  // namespace detail

// Nesting is only limited by options, so the comparison keeps its own stack.
inline bool operator==(element const& a, element const& b) {
    struct ends {
        std::uint32_t a, b;
    };
    auto const end_a = a.index_ + a.node().extent;
    auto const end_b = b.index_ + b.node().extent;
    std::vector<ends> open;
    auto i = a.index_;
    auto j = b.index_;
    while (i < end_a && j < end_b) {
        if (!detail::equal_heads(a.tape_, i, b.tape_, j)) return false;
        open.push_back({i + a.tape_.nodes[i].extent, j + b.tape_.nodes[j].extent});
        i = detail::next_content(a.tape_, i + 1, end_a);
        j = detail::next_content(b.tape_, j + 1, end_b);
        while (!open.empty() && (i == open.back().a || j == open.back().b)) {
            if (i != open.back().a || j != open.back().b) return false;
            open.pop_back();
        }
    }
    return i == end_a && j == end_b;
}

}  // namespace multistatus
