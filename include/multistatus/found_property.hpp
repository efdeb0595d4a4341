// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/tape.hpp>
#include <multistatus/element.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/status.hpp>

#include <cstdint>
#include <optional>

namespace multistatus {

/// What a response says of one property: its value with its status, a status alone, or nothing.
///
/// A view; it lives as long as the response it was taken from.
class found_property {
public:
    /// The response does not mention the property.
    found_property() = default;
    /// The response has it, in that propstat.
    found_property(element property, multistatus::propstat in) noexcept
        : element_(property), propstat_(in.index()) {}

    /// Whether the property is there: mentioned, with a status of 2xx. Its value may be empty.
    [[nodiscard]] explicit operator bool() const noexcept {
        return is_mentioned() && multistatus::status(propstat_node().code).is_success();
    }
    /// Whether the response mentions it at all; a server that was asked for `minimal` answers
    /// leaves out what is not there (RFC 8144, 2.1).
    [[nodiscard]] bool is_mentioned() const noexcept { return element_.has_value(); }
    /// The status of its propstat; absent if not mentioned.
    [[nodiscard]] multistatus::status status() const noexcept {
        return is_mentioned() ? propstat().status() : multistatus::status{};
    }

    /// The property element; only if mentioned.
    [[nodiscard]] element operator*() const noexcept { return *element_; }
    /// The property element; only if mentioned.
    [[nodiscard]] element const* operator->() const noexcept { return &*element_; }
    /// The propstat it stands in; only if mentioned.
    [[nodiscard]] multistatus::propstat propstat() const noexcept {
        return {element_->tape(), propstat_};
    }

private:
    [[nodiscard]] detail::node const& propstat_node() const noexcept {
        return element_->tape().nodes[propstat_];
    }

    std::optional<element> element_{};
    std::uint32_t propstat_ = 0;  ///< where it stands on the tape of the element
};

}  // namespace multistatus
