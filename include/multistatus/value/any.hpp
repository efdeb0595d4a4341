// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/copy_content.hpp>
#include <multistatus/element.hpp>

namespace multistatus {

/// Any content, as it stands: for a property whose value has no type of its own. Written is a copy
/// of the element's content, attributes and all.
template <>
struct codec<element> {
    static constexpr value_shape shape = value_shape::any;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<element> decode(element content) noexcept { return content; }
    static void encode(element const& value, auto& out) { detail::copy_content(out, value); }
};

}  // namespace multistatus
