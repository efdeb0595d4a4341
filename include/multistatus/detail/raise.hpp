// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/parse_error.hpp>

// MSVC defines this too, where exceptions are on.
#if !defined(__cpp_exceptions)
#include <multistatus/failure_handler.hpp>

#include <cstdlib>
#endif

namespace multistatus::detail {

/// Throws `parse_error`; where there are no exceptions, hands it to the `failure_handler`.
[[noreturn]] inline void raise(diagnostic const& failure) {
#if defined(__cpp_exceptions)
    throw parse_error(failure);
#else
    current_failure_handler.load()(parse_error(failure));
    std::abort();
#endif
}

}  // namespace multistatus::detail
