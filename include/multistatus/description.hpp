// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace multistatus {

/// Text for people: the content of DAV:responsedescription (RFC 4918, 14.25).
///
/// Views; they live as long as the response or document they were taken from.
struct description {
    /// The text with its white space; empty where there is no description.
    std::string_view text{};
    /// Its language, a tag of BCP 47; empty if unknown.
    std::string_view language{};

    friend constexpr bool operator==(description const&, description const&) noexcept = default;
};

}  // namespace multistatus
