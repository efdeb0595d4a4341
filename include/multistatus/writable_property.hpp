// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/content_writer.hpp>
#include <multistatus/detail/copy_content.hpp>
#include <multistatus/detail/lasting_name.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <concepts>
#include <string_view>
#include <utility>

namespace multistatus {

namespace detail {

template <class Property>
concept has_content = requires(Property const& p, content_writer<silent_writer>& out) {
    { p.name() } -> std::convertible_to<multistatus::name>;
    p.write_content(out);
};
template <class Property>
concept is_name = std::convertible_to<Property const&, multistatus::name>;
template <class Property>
concept is_element = std::convertible_to<Property const&, multistatus::element>;

}  // namespace detail

/// What can be written as a property, condition or extension element:
///
/// - a `name` or `property_name`: the empty element;
/// - a `property_name` that was given a content, as `dav::getetag("\"a1\"")`;
/// - an `element` of a body that was read;
/// - any type with `name()`, giving a `name`, and `write_content(out)`, which writes to any
///   `content_writer`. `name()` is asked before `write_content`; both may be called again.
template <class Property>
concept writable_property =
    detail::is_name<Property> || detail::is_element<Property> || detail::has_content<Property>;

/// The expanded name of anything that can be written.
template <writable_property Property>
[[nodiscard]] constexpr name name_of(Property const& property) {
    if constexpr (detail::is_name<Property>)
        return property;
    else
        return property.name();
}

namespace detail {

/// The name as above.
template <writable_property Property>
[[nodiscard]] constexpr name full_name_of(Property const& property) {
    return name_of(property);
}
/// The name as above, where the compiler knows it.
template <writable_property Property>
    requires has_lasting_name<Property>
[[nodiscard]] constexpr lasting_name const& full_name_of(Property const&) noexcept {
    return lasting_name_of<typename named_by<Property>::type>;
}

template <class Property, class Out>
void write_content_of(Property const& property, Out& out) {
    if constexpr (is_element<Property>)
        copy_content(out, property);
    else if constexpr (!is_name<Property>)
        property.write_content(out);
}

/// Writes a whole element and sees to it that its content leaves nothing open.
template <class Writer, writable_property Property>
void write_element(Writer& writer, Property const& property) {
    writer.start_element(full_name_of(property));
    content_writer<Writer> out(writer);
    write_content_of(property, out);
    if (out.depth() != 0) writer.fail_content("an element left open");
    writer.end_element();
}

}  // namespace detail

template <class Writer>
template <class Property>
content_writer<Writer>& content_writer<Writer>::element(Property const& property) {
    detail::write_element(*writer_, property);
    return *this;
}

namespace detail {

template <class Range>
concept property_range = requires(Range const& range) {
    range.end();
    requires writable_property<decltype(*range.begin())>;
};

/// Calls `visit` for a property, or for each one of a range.
template <class Properties, class Visit>
void for_each_property(Properties const& properties, Visit visit) {
    if constexpr (writable_property<Properties>)
        visit(properties);
    else
        for (auto const& p : properties)
            visit(p);
}

}  // namespace detail

/// Something to write, or a range of it, as a `std::vector<name>`.
template <class Properties>
concept writable_properties = writable_property<Properties> || detail::property_range<Properties>;

/// A property with a text.
template <class Text>
class text_property {
public:
    constexpr text_property(multistatus::name n, Text text) : name_(n), text_(std::move(text)) {}

    [[nodiscard]] constexpr multistatus::name name() const noexcept { return name_; }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// Writes the text.
    template <class Out>
    void write_content(Out& out) const {
        out.text(text_);
    }

private:
    multistatus::name name_;
    Text text_;
};

/// A property with the content of an element that was read; it lives as long as that.
class copied_property {
public:
    copied_property(multistatus::name n, element from) noexcept : name_(n), from_(from) {}

    [[nodiscard]] multistatus::name name() const noexcept { return name_; }
    /// Writes attributes, text and child elements.
    template <class Out>
    void write_content(Out& out) const {
        detail::copy_content(out, from_);
    }

private:
    multistatus::name name_;
    element from_;
};

/// A property whose content a callable writes:
/// `content_property(name, [](auto& out) { out.attribute(a, "v").text("t"); })`.
template <class Write>
class content_property {
public:
    constexpr content_property(multistatus::name n, Write write)
        : name_(n), write_(std::move(write)) {}

    [[nodiscard]] constexpr multistatus::name name() const noexcept { return name_; }
    /// Calls the callable with a `content_writer`.
    template <class Out>
    void write_content(Out& out) const {
        write_(out);
    }

private:
    multistatus::name name_;
    Write write_;
};

}  // namespace multistatus
