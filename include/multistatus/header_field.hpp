// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/detail/header_syntax.hpp>
#include <multistatus/detail/iterator.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/element.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace multistatus {

/// A header field of the answer to a part of the request (JSON form, Response; RFC 9110, 5).
///
/// Views; they live as long as the response they were taken from.
struct header_field {
    std::string_view name{};   ///< As it was written; its case means nothing.
    std::string_view value{};  ///< The whole field value.

    friend constexpr bool operator==(header_field const&, header_field const&) noexcept = default;
};

/// The header fields of a response, in order. Cheap to copy; lives as long as the response.
///
/// What HTTP could not carry is none: a name that is no token, a value with a line end or NUL. So
/// each may be sent on as it is. All of it is among `extensions` (RFC 9110, 5).
class header_range {
public:
    /// A forward iterator whose fields are made on the fly.
    class iterator {
    public:
        using value_type = header_field;
        using difference_type = std::ptrdiff_t;
        using reference = header_field;
        using pointer = void;
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::forward_iterator_tag;

        iterator() = default;
        iterator(element::element_range::iterator at, element::element_range::iterator end) noexcept
            : at_(at), end_(end) {
            skip();
        }

        header_field operator*() const noexcept {
            auto const field = *at_;
            return {field.attribute(detail::batch_header_name).value_or(std::string_view{}),
                    field.text()};
        }
        iterator& operator++() noexcept {
            ++at_;
            skip();
            return *this;
        }
        iterator operator++(int) noexcept {
            auto const before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(iterator const& a, iterator const& b) noexcept {
            return a.at_ == b.at_;
        }

    private:
        // Whatever else stands there is no header field.
        void skip() noexcept {
            while (!(at_ == end_) && !is_field(*at_))
                ++at_;
        }
        [[nodiscard]] static bool is_field(element e) noexcept {
            return e.name() == detail::batch_header &&
                   detail::is_field_name(
                       e.attribute(detail::batch_header_name).value_or(std::string_view{})) &&
                   detail::is_field_value(e.text());
        }
        element::element_range::iterator at_{};
        element::element_range::iterator end_{};
    };

    /// No fields.
    header_range() = default;
    /// The fields inside an element; for formats.
    explicit header_range(element headers) noexcept : fields_(headers.elements()) {}

    [[nodiscard]] iterator begin() const noexcept { return {fields_.begin(), fields_.end()}; }
    [[nodiscard]] iterator end() const noexcept { return {fields_.end(), fields_.end()}; }
    /// Whether there is none.
    [[nodiscard]] bool empty() const noexcept { return begin() == end(); }
    /// The value of the first field of that name, in whatever case (RFC 9110, 5.1).
    [[nodiscard]] std::optional<std::string_view> find(std::string_view wanted) const noexcept {
        for (auto const field : *this)
            if (detail::equal_ignoring_case(field.name, wanted)) return field.value;
        return std::nullopt;
    }

private:
    element::element_range fields_{};
};

}  // namespace multistatus
