// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <new>

// Counts what is held on the heap by replacing operator new. For programs of one unit.

namespace multistatus::test {

/// Bytes that were asked for and not given back, and the most there ever were.
struct heap_meter {
    static inline std::size_t held = 0;
    static inline std::size_t most_held = 0;

    /// What is held from now on counts from nothing.
    void begin() noexcept { begin_ = most_held = held; }
    /// The most that was held since.
    [[nodiscard]] std::size_t peak() const noexcept { return most_held - begin_; }
    /// What is held more than then.
    [[nodiscard]] std::size_t kept() const noexcept { return held - begin_; }

private:
    std::size_t begin_ = 0;
};

namespace heap {

// In front of what is allocated stands its size.
inline constexpr std::size_t front = alignof(std::max_align_t);

inline void release(void* memory) noexcept {
    if (memory == nullptr) return;
    auto* const begin = static_cast<std::byte*>(memory) - front;
    heap_meter::held -= *reinterpret_cast<std::size_t*>(begin);
    std::free(begin);
}

}  // namespace heap
}  // namespace multistatus::test

void* operator new(std::size_t size) {
    using namespace multistatus::test;
    void* const begin = std::malloc(heap::front + size);
    if (begin == nullptr) throw std::bad_alloc();
    *static_cast<std::size_t*>(begin) = size;
    heap_meter::most_held = std::max(heap_meter::most_held, heap_meter::held += size);
    return static_cast<std::byte*>(begin) + heap::front;
}
void operator delete(void* memory) noexcept {
    multistatus::test::heap::release(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    multistatus::test::heap::release(memory);
}
