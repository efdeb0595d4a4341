// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/detail/lasting_name.hpp>
#include <multistatus/detail/value_conversion.hpp>
#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/name.hpp>
#include <multistatus/writable_property.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace multistatus {

/// Whether a server returns a property when a client asks for all of them: dead properties and
/// those of RFC 4918 only (RFC 4918, 9.1 and 14.2).
enum class allprop : bool { no, yes };

/// A property that was given a value: what `dav::getcontentlength(42)` makes.
///
/// It refers to an lvalue, which must outlive it, and keeps an rvalue.
template <class Property, class Value>
class bound_property {
public:
    constexpr explicit bound_property(Value&& value) : value_(std::forward<Value>(value)) {}

    /// The name of the property.
    [[nodiscard]] constexpr multistatus::name name() const noexcept { return Property(); }
    /// Writes the value; one out of the range of the property's type is refused.
    template <class Out>
    void write_content(Out& out) const {
        using type = typename Property::value_type;
        if constexpr (std::is_same_v<std::remove_cvref_t<Value>, type>)
            codec<type>::encode(value_, out);
        else if (auto const converted = detail::convert<type>(detail::as_value(value_)))
            codec<type>::encode(*converted, out);
        else
            out.refuse("out of range");
    }

private:
    Value value_;
};

/// A property that was given names as its child elements: what `dav::resourcetype(dav::collection)`
/// makes.
template <class Property, class Write>
class filled_property : public content_property<Write> {
public:
    constexpr explicit filled_property(Write write)
        : content_property<Write>(Property(), std::move(write)) {}
};

/// A property as the compiler knows it: a namespace, a local name and the C++ type of its values.
///
///     inline constexpr multistatus::property<"http://example.com/ns", "rating", int> rating;
///
/// One such line serves reading (`response[rating]`, `rows<xml, rating>`), writing (`rating(4)`;
/// alone it is the name) and binding to a member of a struct. There must be a `codec<T>`.
template <fixed_string Space, fixed_string Local, class T, allprop Listed = allprop::yes>
struct property {
    static_assert(decodable<T> && encodable<T>,
                  "there is no multistatus::codec<T> for the type of this property: specialise it "
                  "with decode(element) and encode(value, out)");

    /// The type of its values.
    using value_type = T;
    /// What its content consists of.
    static constexpr value_shape shape = shape_of<T>;
    /// Whether it is returned when a client asks for all properties (RFC 4918, 9.1).
    static constexpr bool in_allprop = Listed == allprop::yes;

    /// Its expanded name, which lives forever.
    constexpr operator name() const noexcept { return {Space.view(), Local.view()}; }

    /// Decodes an element that is known to be this property, as one in the answer to LOCK.
    [[nodiscard]] static decoded<T> decode(element content) { return codec<T>::decode(content); }

    /// The property with a value, which is a `T` or stands for one: a number of another type, a
    /// text for what is made of texts.
    template <class Value>
        requires detail::stands_for<std::decay_t<Value>, T>
    [[nodiscard]] constexpr auto operator()(Value&& value) const {
        return bound_property<property, Value>(std::forward<Value>(value));
    }
    /// The property with a copy of an element's content, attributes, language and all. It refers
    /// to that element.
    [[nodiscard]] copied_property operator()(element content) const noexcept
        requires(!std::same_as<T, element>)
    {
        return {*this, content};
    }
    /// The property with child elements: names, or properties that have a content themselves.
    template <writable_property... Children>
        requires((shape == value_shape::elements || shape == value_shape::any) &&
                 sizeof...(Children) > 0 && (!detail::stands_for<Children, T> && ...) &&
                 (!std::same_as<Children, element> && ...))
    [[nodiscard]] constexpr auto operator()(Children const&... children) const {
        auto write = [children...]([[maybe_unused]] auto& out) { (out.element(children), ...); };
        // Names do the same whenever they are written, and need not be asked only once.
        if constexpr ((detail::is_name<Children> && ...))
            return filled_property<property, decltype(write)>(std::move(write));
        else
            return content_property(*this, std::move(write));
    }
};

namespace detail {

template <fixed_string Space, fixed_string Local, class T, allprop Listed>
struct named_by<property<Space, Local, T, Listed>> {
    using type = property<Space, Local, T, Listed>;
};
template <class Property, class Value>
struct named_by<bound_property<Property, Value>> : named_by<Property> {};
template <class Property, class Write>
struct named_by<filled_property<Property, Write>> : named_by<Property> {};

}  // namespace detail

/// What `property` makes: a name and a type known to the compiler.
template <class Property>
concept typed_property = requires {
    typename Property::value_type;
    { Property::in_allprop } -> std::convertible_to<bool>;
} && std::convertible_to<Property const&, name> && std::default_initializable<Property>;

}  // namespace multistatus
