// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <initializer_list>
#include <new>

/// Memory that runs out when it is told to, for programs of one unit: it replaces operator new.
namespace memory {

/// How many allocations are alive.
inline std::size_t alive = 0;
/// How many more of them succeed.
inline std::size_t left = ~std::size_t{0};
/// Whether those behind the one that fails do, too.
inline bool stays_empty = false;
/// How often one has failed.
inline std::size_t failures = 0;

/// Lets all allocations succeed from here on.
inline void refill() noexcept {
    left = ~std::size_t{0};
}

inline void* take(std::size_t size) {
    if (left == 0) {
        ++failures;
        if (!stays_empty) refill();
        throw std::bad_alloc();
    }
    --left;
    void* const there = std::malloc(size == 0 ? 1 : size);
    if (there == nullptr) throw std::bad_alloc();
    ++alive;
    return there;
}
inline void give_back(void* there) noexcept {
    if (there == nullptr) return;
    --alive;
    std::free(there);
}

/// What is tried, and which allocation fails; told where something is wrong.
inline char const* what = "";
inline std::size_t at = 0;
inline bool all_right = true;

inline void check(bool holds, char const* claim) {
    if (holds) return;
    std::printf("WRONG in %s, allocation %zu%s: %s\n", what, at,
                stays_empty ? " and all behind it" : "", claim);
    all_right = false;
}

[[noreturn]] inline void on_terminate() {
    std::printf("TERMINATED in %s, allocation %zu\n", what, at);
    std::fflush(stdout);
    std::_Exit(2);
}

/// Does some work while memory lasts; whether it lasted.
template <class Work>
[[nodiscard]] bool lasts(Work&& work) {
    try {
        work();
        return true;
    } catch (std::bad_alloc const&) {
        return false;
    }
}

/// Does some work over and over, and has its first allocation fail, then its second, and so on
/// until none fails. `std::bad_alloc` must come out, or be caught by the work, and nothing be lost.
template <class Work>
void fail_at_each(char const* name, Work&& work) {
    std::set_terminate(on_terminate);
    what = name;
    stays_empty = false;
    work();  // for what is made once
    std::size_t count = 0;
    for (bool const stays : {false, true}) {
        stays_empty = stays;
        for (at = 0;; ++at) {
            auto const before = alive;
            failures = 0;
            left = at;
            static_cast<void>(lasts(work));
            refill();
            check(alive == before, "memory is lost");
            if (failures == 0) break;
            if (!all_right) return;
        }
        count = at;
    }
    std::printf("%-60s %6zu allocations\n", name, count);
}

}  // namespace memory

void* operator new(std::size_t size) {
    return memory::take(size);
}
void operator delete(void* there) noexcept {
    memory::give_back(there);
}
void operator delete(void* there, std::size_t) noexcept {
    memory::give_back(there);
}
