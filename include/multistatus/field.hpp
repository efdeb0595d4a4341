// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/value_conversion.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property.hpp>

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

/// What a `binding` consists of: each field says which property goes to which member.
namespace multistatus {

namespace detail {

template <class T>
struct without_optional {
    using type = T;
};
template <class T>
struct without_optional<std::optional<T>> {
    using type = T;
};

/// A member that holds the value of a property.
template <auto Property, class Object, class Member>
struct member_field {
    using property = std::remove_cv_t<decltype(Property)>;
    using type = typename property::value_type;
    using held = typename without_optional<Member>::type;
    static constexpr bool is_optional = !std::same_as<held, Member> && !std::same_as<Member, type>;
    using stored = std::conditional_t<is_optional, held, Member>;
    static_assert(stands_for<type, stored>, "the member cannot hold the property's value");
    static_assert(stands_for<stored, type>, "the property cannot have the member's value");

    Member Object::*member;
    bool is_required = !is_optional;
};

/// A property whose value is computed when it is asked for.
template <auto Property, class Get>
struct computed_field {
    using property = std::remove_cv_t<decltype(Property)>;

    Get get;
};

/// The member that holds the href.
template <class Object, class Member>
struct href_member {
    static_assert(std::constructible_from<Member, std::string_view> &&
                      std::convertible_to<Member const&, href>,
                  "an href is held by a std::string");

    Member Object::*member;
};

/// The member that holds the status.
template <class Object, class Member>
struct status_member {
    static_assert(number<Member> && sizeof(Member) >= 2, "a status is held by an int");

    Member Object::*member;
};

/// The element that a structure stands in.
struct structure_element {
    name element;
};

}  // namespace detail

/// A member for a property: read from it and written to it. It is required, unless it is a
/// `std::optional`. It holds the property's type or one that stands for it, as a `std::string` for
/// an entity tag; a member that outlives the body must hold no view of it.
template <auto Property, class Object, class Member>
    requires typed_property<decltype(Property)> && (!std::is_function_v<Member>)
[[nodiscard]] constexpr auto field(Member Object::*member) noexcept {
    return detail::member_field<Property, Object, Member>{member};
}
/// As above, but where the property is not there the member keeps the value it has by default.
template <auto Property, class Object, class Member>
    requires typed_property<decltype(Property)> && (!std::is_function_v<Member>)
[[nodiscard]] constexpr auto optional_field(Member Object::*member) noexcept {
    return detail::member_field<Property, Object, Member>{member, false};
}
/// A property that is only written: `get(object)`, or `get()`, gives its value. It is called when
/// the property is asked for, and returns a value, a `std::optional` of one (nothing is a 404), or
/// a `property_answer`.
template <auto Property, class Get>
    requires typed_property<decltype(Property)> && (!std::is_member_pointer_v<Get>)
[[nodiscard]] constexpr auto field(Get get) {
    return detail::computed_field<Property, Get>{std::move(get)};
}
/// The member for the href: a `std::string` with the text on the wire.
template <class Object, class Member>
[[nodiscard]] constexpr auto href_field(Member Object::*member) noexcept {
    return detail::href_member<Object, Member>{member};
}
/// The member for the status of the response as a whole, an `int` (see `basic_response::status`).
/// With it, a response in the status form is an object without properties; without it, one whose
/// required properties are missing.
template <class Object, class Member>
[[nodiscard]] constexpr auto status_field(Member Object::*member) noexcept {
    return detail::status_member<Object, Member>{member};
}
/// The name of the element that a structure stands in, if it can stand in a list: with
/// `structure_name(dav::activelock)` first among its fields, `std::vector<T>` has a codec too.
[[nodiscard]] constexpr auto structure_name(name element) noexcept {
    return detail::structure_element{element};
}

namespace detail {

template <class Field>
concept property_field = requires { typename Field::property; };
template <class Field>
concept readable_field = property_field<Field> && requires { typename Field::stored; };

template <class Field>
inline constexpr bool is_href_member = false;
template <class Object, class Member>
inline constexpr bool is_href_member<href_member<Object, Member>> = true;
template <class Field>
inline constexpr bool is_status_member = false;
template <class Object, class Member>
inline constexpr bool is_status_member<status_member<Object, Member>> = true;

}  // namespace detail

/// The fields of a type, in the order in which they are written.
template <class... Fields>
struct field_list : Fields... {
    /// Calls `visit` with each field.
    template <class Visit>
    constexpr void for_each(Visit&& visit) const {
        (visit(static_cast<Fields const&>(*this)), ...);
    }

    /// Whether a member takes the status.
    static constexpr bool has_status = (detail::is_status_member<Fields> || ...);
    /// Whether a member takes the href.
    static constexpr bool has_href = (detail::is_href_member<Fields> || ...);
    /// Whether it is about an element of its own.
    static constexpr bool has_element = (std::same_as<Fields, detail::structure_element> || ...);
};

/// Makes the list of fields for a `binding`.
template <class... Fields>
[[nodiscard]] constexpr auto fields(Fields... each) {
    return field_list<Fields...>{std::move(each)...};
}

namespace detail {

template <class List>
inline constexpr bool is_field_list = false;
template <class... Fields>
inline constexpr bool is_field_list<field_list<Fields...>> = true;

}  // namespace detail

}  // namespace multistatus
