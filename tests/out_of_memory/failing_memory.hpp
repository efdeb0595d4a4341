// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <initializer_list>
#include <new>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/wait.h>
#include <unistd.h>
#endif

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
/// How many bytes the last of those were.
inline std::size_t last_failed = 0;

/// Lets all allocations succeed from here on.
inline void refill() noexcept {
    left = ~std::size_t{0};
}

inline void* take(std::size_t size) {
    if (left == 0) {
        ++failures;
        last_failed = size;
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

/// How a process ended that has tried something by itself; numbers that no other end has.
enum class ending { right = 50, without_failure, wrong, forgiven };

[[noreturn]] inline void end_process(ending how) {
    std::fflush(stdout);
    std::_Exit(static_cast<int>(how));
}

/// Where not 0, a program may be ended by an allocation of so many bytes, or of a multiple of that.
inline std::size_t forgiven_size = 0;

[[noreturn]] inline void on_terminate() {
    if (forgiven_size != 0 && last_failed % forgiven_size == 0) end_process(ending::forgiven);
    std::printf("TERMINATED in %s, allocation %zu of %zu bytes\n", what, at, last_failed);
    end_process(ending::wrong);
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

/// Does some work while one allocation fails; whether it came to that.
template <class Work>
bool fail_once(Work& work, std::size_t may_be_lost) {
    auto const before = alive;
    failures = 0;
    left = at;
    static_cast<void>(lasts(work));
    refill();
    check(alive - before <= may_be_lost, "memory is lost");
    return failures != 0;
}

template <class Try>
void try_each(char const* name, Try&& try_one) {
    std::set_terminate(on_terminate);
    what = name;
    std::size_t count = 0;
    for (bool const stays : {false, true}) {
        stays_empty = stays;
        for (at = 0; try_one(); ++at)
            if (!all_right) return;
        count = at;
    }
    std::printf("%-60s %6zu allocations\n", name, count);
}

/// Does some work over and over, and has its first allocation fail, then its second, and so on
/// until none fails. `std::bad_alloc` must come out, or be caught by the work, and nothing be lost,
/// or no more than another library is known to lose.
template <class Work>
void fail_at_each(char const* name, Work&& work, std::size_t may_be_lost = 0) {
    stays_empty = false;
    work();  // for what is made once
    try_each(name, [&] { return fail_once(work, may_be_lost); });
}

#if defined(__unix__) || defined(__APPLE__)

/// Does it in a process of its own.
template <class Work>
ending fail_once_apart(Work& work) {
    std::fflush(stdout);
    auto const child = fork();
    if (child == 0) {
        bool const has_failed = fail_once(work, 0);
        end_process(!all_right   ? ending::wrong
                    : has_failed ? ending::right
                                 : ending::without_failure);
    }
    int status = 0;
    auto const code = waitpid(child, &status, 0) == child && WIFEXITED(status)
                          ? WEXITSTATUS(status)
                          : static_cast<int>(ending::wrong);
    bool const is_known =
        code >= static_cast<int>(ending::right) && code <= static_cast<int>(ending::forgiven);
    return is_known ? static_cast<ending>(code) : ending::wrong;
}

/// As above, of what another library may end the program in, by an allocation of `forgiven` bytes
/// or a multiple of that.
template <class Work>
void fail_at_each_apart(char const* name, std::size_t forgiven, Work&& work) {
    stays_empty = false;
    work();
    if (!all_right) return;
    forgiven_size = forgiven;
    std::size_t right = 0, ended = 0;
    try_each(name, [&] {
        auto const how = fail_once_apart(work);
        right += how == ending::right ? 1 : 0;
        ended += how == ending::forgiven ? 1 : 0;
        check(how != ending::wrong, "it ended as it must not");
        return how != ending::without_failure;
    });
    forgiven_size = 0;
    std::printf("    %zu of them ended the program, as it is known\n", ended);
    check(right != 0, "something is tried");
}

#else

template <class Work>
void fail_at_each_apart(char const*, std::size_t, Work&& work) {
    work();
}

#endif

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
