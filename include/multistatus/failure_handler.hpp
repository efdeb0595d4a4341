// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/parse_error.hpp>

#include <atomic>
#include <cstdlib>

namespace multistatus {

/// What is called with the `parse_error` that would be thrown, where a program is compiled without
/// exceptions. It ends the program, or leaves by a way of its own; if it returns, the program is
/// aborted.
///
/// All that throws `parse_error` calls it: `result::value`, and a loop over `responses` or `rows`
/// where a body goes wrong. `has_value`, `parse` and `parser` do without. Nothing else of the
/// library throws; where memory runs out the standard library ends such a program.
using failure_handler = void (*)(parse_error const&);

namespace detail {

[[noreturn]] inline void abort_on_failure(parse_error const&) {
    std::abort();
}
inline std::atomic<failure_handler> current_failure_handler{&abort_on_failure};

}  // namespace detail

/// Sets the handler of the whole program, from any thread, and gives the one before it. Without
/// one, or with a null pointer, the program is aborted. With exceptions it is never called.
///
///     multistatus::set_failure_handler([](multistatus::parse_error const& e) {
///         std::fputs(e.what(), stderr);
///         std::exit(1);
///     });
inline failure_handler set_failure_handler(failure_handler handler) noexcept {
    return detail::current_failure_handler.exchange(handler != nullptr ? handler
                                                                       : &detail::abort_on_failure);
}
/// The handler that is set.
[[nodiscard]] inline failure_handler get_failure_handler() noexcept {
    return detail::current_failure_handler.load();
}

}  // namespace multistatus
