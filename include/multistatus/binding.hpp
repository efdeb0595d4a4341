// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_conversion.hpp>
#include <multistatus/element.hpp>
#include <multistatus/field.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace multistatus {

/// Which property goes to which member of a type; to be specialised, once, for one's own types:
///
///     struct file {
///         std::string href, etag;
///         std::uint64_t size = 0;
///         std::optional<std::string> name;
///     };
///     template <>
///     inline constexpr auto multistatus::binding<file> = multistatus::fields(
///         multistatus::href_field(&file::href),
///         multistatus::field<multistatus::dav::getetag>(&file::etag),
///         multistatus::optional_field<multistatus::dav::getcontentlength>(&file::size),
///         multistatus::field<multistatus::dav::displayname>(&file::name));
///
/// Then `parse<xml, file>(body)` reads objects, `builder::response(object)` writes one, and
/// `builder::answer` writes what a client asked for. It also makes the type the value of a
/// structured property, whose child elements the fields are.
template <class T>
inline constexpr std::nullptr_t binding = nullptr;

/// A type with a `binding`.
template <class T>
concept bound = detail::is_field_list<std::remove_cv_t<decltype(binding<T>)>>;

namespace detail {

/// Gives a member its value; whether it fits.
template <class Field, class Object, class Value>
[[nodiscard]] bool set_member(Field const& f, Object& object, Value const& value) {
    auto converted = convert<typename Field::stored>(value);
    if (converted) object.*f.member = *std::move(converted);
    return converted.has_value();
}
/// What there is to write of a member; a null pointer if nothing.
template <class Field, class Object>
[[nodiscard]] auto const* member_value(Field const& f, Object const& object) noexcept {
    auto const& member = object.*f.member;
    if constexpr (Field::is_optional)
        return member ? &*member : nullptr;
    else
        return &member;
}

/// Reads and writes a bound type as child elements, one for each field.
template <class T>
struct structure {
    [[nodiscard]] static decoded<T> decode(element content) {
        T object{};
        state now;
        binding<T>.for_each([&]<class Field>(Field const& f) {
            if constexpr (readable_field<Field>)
                if (now.is_fine) decode_field(f, content, object, now);
        });
        if (!now.is_fine) return undecodable{now.about};
        return {std::move(object), now.about};
    }
    template <class Out>
    static void encode(T const& object, Out& out) {
        binding<T>.for_each([&]<class Field>(Field const& f) {
            if constexpr (readable_field<Field>)
                if (auto const* value = member_value(f, object))
                    out.element(typename Field::property{}(*value));
        });
    }

private:
    struct state {
        bool is_fine = true;
        std::string_view about{};  ///< the first remark, or the reason

        void fail(std::string_view reason) noexcept {
            is_fine = false;
            about = reason;
        }
        void note(std::string_view remark) noexcept {
            if (about.empty()) about = remark;
        }
        /// What may be missing is left out where it cannot be understood.
        void miss(bool is_required, std::string_view reason) noexcept {
            is_required ? fail(reason) : note(reason);
        }
    };

    template <class Field>
    static void decode_field(Field const& f, element content, T& object, state& now) {
        auto const child = content.find(typename Field::property{});
        if (!child) {
            if (f.is_required) now.fail("a child element is missing");
            return;
        }
        auto const value = codec<typename Field::type>::decode(*child);
        if (!value)
            now.miss(f.is_required, value.reason());
        else if (!set_member(f, object, *value))
            now.miss(f.is_required, "out of range");
        else
            now.note(value.remark());
    }
};

template <class T>
inline constexpr bool has_structure_name = binding<T>.has_element;

template <class T>
[[nodiscard]] constexpr name structure_name_of() noexcept {
    name found;
    binding<T>.for_each([&]<class Field>(Field const& f) {
        if constexpr (std::same_as<Field, structure_element>) found = f.element;
    });
    return found;
}

}  // namespace detail

/// A bound type as the content of a property: its fields are child elements. Other child elements
/// are left alone (RFC 4918, 17).
template <bound T>
    requires(!detail::has_structure_name<T>)
struct codec<T> : detail::structure<T> {
    static constexpr value_shape shape = value_shape::elements;
};
/// A bound type that stands in an element of its own.
template <bound T>
    requires detail::has_structure_name<T>
struct codec<T> : item_codec<T> {
    static constexpr name item = detail::structure_name_of<T>();

    [[nodiscard]] static decoded<T> decode_item(element content) {
        return detail::structure<T>::decode(content);
    }
    template <class Out>
    static void encode_item(T const& object, Out& out) {
        detail::structure<T>::encode(object, out);
    }
};

}  // namespace multistatus
