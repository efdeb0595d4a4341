// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace multistatus::detail {

/// Adds what deviates to what was found before, of which no more is kept than so much.
template <class Diagnostic>
void add_finding(std::vector<diagnostic>& found, std::size_t most, Diagnostic&& d) {
    if (found.size() < most) found.push_back(std::forward<Diagnostic>(d));
}
/// As above, of several.
inline void add_findings(std::vector<diagnostic>& found, std::size_t most,
                         std::vector<diagnostic>& more) {
    for (auto& d : more)
        add_finding(found, most, std::move(d));
}

}  // namespace multistatus::detail
