// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <fuzz/support/target.hpp>

#include <cstddef>
#include <cstdint>

// What libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    multistatus::fuzz::run({reinterpret_cast<char const*>(data), size});
    return 0;
}
