// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>

#include "cells.hpp"
#include "platform.hpp"

namespace tool {

/// A line on the standard error that tells how far a long reading has come; only for people.
class progress {
public:
    progress() : is_wanted_(is_terminal(stderr)) {}
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;
    ~progress() { clear(); }

    /// Shows it, unless the reading is young or has just been told of.
    void show(std::uint64_t bytes, std::uint64_t responses) {
        auto const now = clock::now();
        if (!is_wanted_ || now < next_) return;
        next_ = now + std::chrono::milliseconds(100);
        is_shown_ = true;
        std::fprintf(stderr, "\r%s, %llu responses ", size_cell(bytes).c_str(),
                     static_cast<unsigned long long>(responses));
    }
    /// Takes it away, since something else is going to be written.
    void clear() {
        if (is_shown_) std::fputs("\r                                        \r", stderr);
        is_shown_ = false;
    }

private:
    using clock = std::chrono::steady_clock;

    bool is_wanted_;
    bool is_shown_ = false;
    clock::time_point next_ = clock::now() + std::chrono::milliseconds(500);
};

}  // namespace tool
