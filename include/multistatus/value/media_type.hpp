// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/iterator.hpp>
#include <multistatus/detail/letter_case.hpp>
#include <multistatus/detail/media_type_reader.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace multistatus {

/// One parameter of a media type, as `charset=utf-8`.
struct media_type_parameter {
    /// Its name; case means nothing.
    std::string_view name{};
    /// Its value as it stands, quotes and all.
    std::string_view text{};

    /// Its value without quotes and escapes (RFC 9110, 5.6.4).
    [[nodiscard]] std::string value() const {
        if (!text.starts_with('"')) return std::string(text);
        std::string unquoted;
        for (std::size_t i = 1; i + 1 < text.size(); ++i) {
            if (text[i] == '\\') ++i;
            unquoted += text[i];
        }
        return unquoted;
    }

    /// Equal names and values; the case of the name, and of a charset, means nothing.
    friend bool operator==(media_type_parameter const& a, media_type_parameter const& b) {
        if (!detail::equal_ignoring_case(a.name, b.name)) return false;
        return detail::equal_ignoring_case(a.name, "charset")
                   ? detail::equal_ignoring_case(a.value(), b.value())
                   : a.value() == b.value();
    }
};

/// A media type, as `text/calendar; charset=utf-8; component=VEVENT` (RFC 9110, 8.3.1;
/// RFC 4918, 15.5).
///
/// A view; it lives as long as what it was made from.
class media_type {
public:
    /// The parameters in order, made on the fly.
    class parameter_range {
    public:
        /// Goes from parameter to parameter.
        class iterator {
        public:
            using value_type = media_type_parameter;
            using difference_type = std::ptrdiff_t;
            using reference = media_type_parameter;
            using pointer = void;
            using iterator_category = std::input_iterator_tag;
            using iterator_concept = std::forward_iterator_tag;

            constexpr iterator() noexcept = default;
            constexpr explicit iterator(std::string_view rest) noexcept : reader_(rest) { ++*this; }

            constexpr media_type_parameter operator*() const noexcept {
                return {parameter_.name, parameter_.value};
            }
            constexpr iterator& operator++() noexcept {
                parameter_ = reader_.take_parameter();
                return *this;
            }
            constexpr iterator operator++(int) noexcept {
                auto const before = *this;
                ++*this;
                return before;
            }
            friend constexpr bool operator==(iterator const& a, iterator const& b) noexcept {
                return a.parameter_.name.data() == b.parameter_.name.data();
            }

        private:
            detail::media_type_reader reader_{std::string_view()};
            detail::written_parameter parameter_{};
        };

        constexpr explicit parameter_range(std::string_view text) noexcept : text_(text) {}
        [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(text_); }
        [[nodiscard]] constexpr iterator end() const noexcept { return iterator(); }

    private:
        std::string_view text_;
    };

    /// No media type; it cannot be written.
    constexpr media_type() noexcept = default;
    /// Refers to `text`, which is not checked; what it has no grammar for is as if not there.
    template <std::convertible_to<std::string_view> Text>
    constexpr media_type(Text const& text) noexcept : text_(text) {
        detail::media_type_reader reader(text_);
        essence_ = reader.take_essence();
        parameters_ = reader.rest();
    }

    /// Reads a text without white space around it; with a remark also one whose parameters have
    /// white space around `=`, lack quotes, have no value or stand on another line. Of what no
    /// field of HTTP may have, none has any but those line ends: `text()` of one with a remark is
    /// nothing for a header field (RFC 9110, 5.5).
    [[nodiscard]] static constexpr decoded<media_type> read(std::string_view text) noexcept {
        detail::media_type_reader reader(text);
        reader.take_essence();
        while (!reader.failed() && !reader.rest().empty())
            reader.take_parameter();
        if (reader.failed()) return undecodable{"not a media type"};
        return {media_type(text), reader.remark()};
    }

    /// The text on the wire.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// Type and subtype as they stand, `text/calendar`; empty if there are none.
    [[nodiscard]] constexpr std::string_view essence() const noexcept { return essence_; }
    /// What stands before the slash, in whatever case.
    [[nodiscard]] constexpr std::string_view type() const noexcept {
        return essence_.substr(0, slash());
    }
    /// What stands behind the slash, in whatever case.
    [[nodiscard]] constexpr std::string_view subtype() const noexcept {
        return essence_.empty() ? essence_ : essence_.substr(slash() + 1);
    }
    /// Whether it is of that type and subtype, in whatever case and with whatever parameters.
    [[nodiscard]] constexpr bool is(std::string_view type_name,
                                    std::string_view subtype_name) const noexcept {
        return detail::equal_ignoring_case(type(), type_name) &&
               detail::equal_ignoring_case(subtype(), subtype_name);
    }
    /// The parameters in order.
    [[nodiscard]] constexpr parameter_range parameters() const noexcept {
        return parameter_range(parameters_);
    }
    /// The value of the first parameter of that name, without quotes and escapes.
    [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const {
        for (auto const p : parameters())
            if (detail::equal_ignoring_case(p.name, name)) return p.value();
        return std::nullopt;
    }

    /// Equal types, subtypes and parameters, these in equal order.
    friend bool operator==(media_type const& a, media_type const& b) {
        if (!detail::equal_ignoring_case(a.essence_, b.essence_)) return false;
        auto const end = parameter_range::iterator();
        auto i = a.parameters().begin();
        auto j = b.parameters().begin();
        for (; i != end && j != end; ++i, ++j)
            if (*i != *j) return false;
        return i == end && j == end;
    }

private:
    [[nodiscard]] constexpr std::size_t slash() const noexcept { return essence_.find('/'); }

    std::string_view text_{};
    std::string_view essence_{};
    std::string_view parameters_{};
};

/// Whether both are of the same type and subtype, whatever the parameters (RFC 9110, 8.3.1).
[[nodiscard]] constexpr bool same_essence(media_type const& a, media_type const& b) noexcept {
    return detail::equal_ignoring_case(a.essence(), b.essence());
}

template <>
struct codec<media_type> {
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<media_type> decode(element content) {
        return detail::decode_trimmed(content, media_type::read);
    }
    /// Writes the text as it is; only what a reader has nothing to say of.
    static void encode(media_type const& type, auto& out) {
        detail::encode_text(type.text(), media_type::read, "not a media type", out);
    }
};

}  // namespace multistatus
