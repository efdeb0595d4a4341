// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/content_writer.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/document.hpp>
#include <multistatus/element.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/xml/writer.hpp>

#include <string>
#include <string_view>

namespace multistatus::test {

// What needs the reader and the builder stands in values.cpp: compiling those for each type that is
// tested would take most of the time.

using value_writer = content_writer<xml_writer<std::string>>;

/// A body with one property `<x>`, whose content is XML in which `D:` is `DAV:`.
document parse_property(std::string_view content, std::string_view attributes);
/// The property `<x>` as it is written with what `encode` makes of a value; the error where that
/// fails.
std::string write_property(void const* value, void (*encode)(void const*, value_writer&));

/// The content of a written property, and its attributes.
struct element_text {
    std::string_view content{};
    std::string_view attributes{};
};
element_text split_property(std::string_view written);

/// A property element of a body that was read, and what its content is as a `T`. The content is
/// XML, in which `D:` is `DAV:`; the attributes are those of the property.
template <class T>
class read_value {
public:
    explicit read_value(std::string_view content, std::string_view attributes = {})
        : doc_(parse_property(content, attributes)), value_(codec<T>::decode(element())) {}

    [[nodiscard]] multistatus::element element() const {
        return (*doc_.begin()).propstats().front().properties().front();
    }
    [[nodiscard]] explicit operator bool() const { return bool(value_); }
    [[nodiscard]] T const& operator*() const { return *value_; }
    [[nodiscard]] T const* operator->() const { return &*value_; }
    /// Why there is no value.
    [[nodiscard]] std::string reason() const { return std::string(value_.reason()); }
    /// What deviates in how it was written.
    [[nodiscard]] std::string remark() const { return std::string(value_.remark()); }

private:
    document doc_;
    decoded<T> value_;
};

/// The property `<x>` as it is written with that value; the error where it cannot be.
template <class T>
[[nodiscard]] std::string written_value(T const& value) {
    return write_property(&value, [](void const* v, value_writer& out) {
        codec<T>::encode(*static_cast<T const*>(v), out);
    });
}

/// What is read of what is written; nothing is lost if that is the same value.
template <class T>
[[nodiscard]] bool survives(T const& value) {
    auto const written = written_value(value);
    auto const text = split_property(written);
    read_value<T> const back(text.content, text.attributes);
    return back && back.remark().empty() && *back == value;
}

}  // namespace multistatus::test
