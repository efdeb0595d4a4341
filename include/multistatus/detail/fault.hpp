// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rule.hpp>

#include <string>
#include <string_view>

namespace multistatus::detail {

/// What a format's writer could not write; the first one counts.
struct fault {
    rule code = rule::none;
    std::string detail{};

    [[nodiscard]] bool is_set() const noexcept { return code != rule::none; }
    void set(rule what, std::string_view about) {
        if (is_set()) return;
        code = what;
        detail = about.substr(0, 200);
    }
    void clear() noexcept { code = rule::none; }
};

}  // namespace multistatus::detail
