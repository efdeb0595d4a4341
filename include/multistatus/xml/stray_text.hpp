// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::xml_detail {

/// Text where only elements belong. White space means nothing there; all else is told of once
/// between two tags, however many pieces it has.
class stray_text {
public:
    /// Another tag stands there.
    void forget() noexcept { was_told_ = false; }
    /// False if the text ends the reading.
    [[nodiscard]] bool check(std::string_view piece, std::uint64_t at, detail::reporter& report) {
        auto const* const end = piece.data() + piece.size();
        auto const* const first = detail::skip_space(piece.data(), end);
        if (was_told_ || first == end) return true;
        was_told_ = true;
        return report.report(rule::unexpected_text,
                             at + static_cast<std::size_t>(first - piece.data()));
    }

private:
    bool was_told_ = false;
};

}  // namespace multistatus::xml_detail
