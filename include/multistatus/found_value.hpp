// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/found_property.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/status.hpp>

#include <cstdint>
#include <string_view>
#include <utility>

namespace multistatus {

/// What a response says of a property that has a type.
enum class property_state : std::uint8_t {
    decoded,        ///< It has a value, of its type. For some types the empty content is one.
    empty,          ///< It is there, with no content at all, and its type has no empty value.
    undecodable,    ///< It is there, but its content is no value of its type; see `reason`.
    refused,        ///< The server has it, or may have, but did not give it: 403, 401, ...
    absent,         ///< The resource does not have it: 404.
    not_mentioned,  ///< The response says nothing of it.
};

/// What a response says of one property, decoded: its value with the status it came with.
///
/// It tests as true where there is a value, which `*` then gives. The raw element is there in any
/// case. A view, and its value may be one; both live as long as the response.
template <class T>
class found_value {
public:
    using value_type = T;

    /// The response does not mention the property.
    found_value() = default;
    /// Decodes what was found; only a property with a status of 2xx has a value.
    explicit found_value(found_property found)
        : found_(found), value_(found_ ? codec<T>::decode(*found_) : decoded<T>(undecodable{})) {}

    /// Whether there is a value: the property has a status of 2xx, and its content is a `T`.
    [[nodiscard]] explicit operator bool() const noexcept { return bool(value_); }
    /// The value; only if there is one.
    [[nodiscard]] T const& operator*() const& noexcept { return *value_; }
    /// As above; the value itself, so that a loop over it does not outlive it.
    [[nodiscard]] T operator*() && { return *std::move(value_); }
    /// The value; only if there is one.
    [[nodiscard]] T const* operator->() const noexcept { return &*value_; }
    /// The value, or another one if there is none.
    template <class Other>
    [[nodiscard]] T value_or(Other&& other) const {
        return value_ ? *value_ : static_cast<T>(std::forward<Other>(other));
    }

    /// Which of the six cases it is.
    [[nodiscard]] property_state state() const noexcept {
        if (value_) return property_state::decoded;
        if (found_) return found_->empty() ? property_state::empty : property_state::undecodable;
        if (!found_.is_mentioned()) return property_state::not_mentioned;
        return status().code() == 404 ? property_state::absent : property_state::refused;
    }
    /// The status of its propstat; absent if not mentioned.
    [[nodiscard]] multistatus::status status() const noexcept { return found_.status(); }
    /// Why there is no value although the property is there; empty otherwise.
    [[nodiscard]] std::string_view reason() const noexcept { return value_.reason(); }
    /// What deviates in how the value was written, as "no quotes" around an entity tag; empty if
    /// nothing does.
    [[nodiscard]] std::string_view remark() const noexcept { return value_.remark(); }
    /// The property as it stands in the body: its element and its propstat.
    [[nodiscard]] found_property const& raw() const noexcept { return found_; }

private:
    found_property found_{};
    decoded<T> value_{undecodable{}};
};

}  // namespace multistatus
