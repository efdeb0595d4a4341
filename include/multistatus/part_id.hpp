// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace multistatus {

/// The id that the client gave to a part of its request, and by which it knows the answer to it:
/// `out.response(part_id("line-2"))` (JSON form, Response).
///
/// Any text; a view of it, used during the call only. A response has it beside its href, or in
/// place of it. Two responses with ids of their own may not have the same href nevertheless, unless
/// `write_options::unique_hrefs` is off (RFC 4918, 14.24).
class part_id {
public:
    constexpr explicit part_id(std::string_view text) noexcept : text_(text) {}

    /// The id.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }

private:
    std::string_view text_;
};

}  // namespace multistatus
