// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/result.hpp>

namespace multistatus::detail {

/// What became of an object that was moved from.
[[nodiscard]] inline result<void> const& outcome_of_moved() noexcept {
    static result<void> const outcome(diagnostic{rule::finished, {}, {}, {}, 0});
    return outcome;
}
[[nodiscard]] inline diagnostic const& error_of_moved() noexcept {
    return outcome_of_moved().error();
}

}  // namespace multistatus::detail
