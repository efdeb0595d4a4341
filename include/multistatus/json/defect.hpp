// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::json_detail {

/// How far reading a part of an item came.
enum class progress : std::uint8_t {
    done,
    cut,     ///< the bytes end inside it, and nothing was wrong so far
    failed,  ///< see the defect
};

/// What is wrong with an item, and where in it.
struct defect {
    rule code = rule::none;
    std::size_t at = 0;
    std::string_view detail{};
};

}  // namespace multistatus::json_detail
