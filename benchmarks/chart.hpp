// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace bench {

/// Speeds of several libraries at the same work.
struct panel {
    struct bar {
        std::string name;
        double speed;  ///< in MB/s
        bool is_own;
    };

    std::string title;
    std::vector<bar> bars;  ///< the fastest first
};

/// Draws panels one below the other as SVG, to be read on a light and on a dark page.
void draw(std::string const& path, std::vector<panel> const& panels);

}  // namespace bench
