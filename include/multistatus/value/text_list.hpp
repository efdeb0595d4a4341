// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/name.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

namespace detail {

/// Texts in order, which must outlive it: those of a body that was read, or others to write.
class texts {
public:
    using value_type = std::string_view;
    using iterator = std::vector<std::string_view>::const_iterator;

    texts() = default;
    /// These texts.
    texts(std::initializer_list<std::string_view> list) : texts_(list) {}
    /// The texts in a list.
    explicit texts(std::vector<std::string_view> list) noexcept : texts_(std::move(list)) {}

    [[nodiscard]] iterator begin() const noexcept { return texts_.begin(); }
    [[nodiscard]] iterator end() const noexcept { return texts_.end(); }
    [[nodiscard]] bool empty() const noexcept { return texts_.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return texts_.size(); }
    /// Whether a text is there, octet by octet; linear.
    [[nodiscard]] bool contains(std::string_view wanted) const noexcept {
        for (auto const text : texts_)
            if (text == wanted) return true;
        return false;
    }

    /// Equal texts in equal order.
    friend bool operator==(texts const&, texts const&) = default;

private:
    std::vector<std::string_view> texts_{};
};

/// Reads what `text_of` gives for each child element of one name.
template <class List, class TextOf>
[[nodiscard]] decoded<List> decode_texts(element content, name item, TextOf text_of) {
    if (!content.has_elements() && !trim(content.text()).empty())
        return undecodable{"text where elements must stand"};
    std::vector<std::string_view> list;
    for (auto const child : content.elements()) {
        if (child.name() != item) continue;
        decoded<std::string_view> const text = text_of(child);
        if (!text) return undecodable{text.reason()};
        list.push_back(*text);
    }
    return List(std::move(list));
}

}  // namespace detail

/// Texts that stand in child elements of one name, such as
/// `text_list<"DAV:", "label-name">` in DAV:label-name-set (RFC 3253, 8.1.1). They are never
/// trimmed.
///
/// Its texts are views and live as long as what they were taken from.
template <fixed_string Space, fixed_string Local>
class text_list : public detail::texts {
public:
    using texts::texts;
};

template <fixed_string Space, fixed_string Local>
struct codec<text_list<Space, Local>> {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;
    /// The element that each text stands in.
    static constexpr name item{Space.view(), Local.view()};

    [[nodiscard]] static decoded<text_list<Space, Local>> decode(element content) {
        return detail::decode_texts<text_list<Space, Local>>(
            content, item, [](element child) -> decoded<std::string_view> {
                if (child.has_elements()) return undecodable{"elements where text must stand"};
                return child.text();
            });
    }
    static void encode(text_list<Space, Local> const& list, auto& out) {
        for (auto const text : list)
            out.start_element(item).text(text).end_element();
    }
};

}  // namespace multistatus
