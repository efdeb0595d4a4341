// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/load_bytes.hpp>

#include <support/catch.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

using multistatus::detail::load_bytes;
using multistatus::detail::store_bytes;

static_assert(load_bytes("\x01\x02\x03", 3) == 0x030201);
static_assert(load_bytes("\xFF\xFE\x01\x02\x03\x04\x05\x80", 8) == 0x800504030201FEFF);

TEST_CASE("load_bytes: the first byte is the lowest, however many there are") {
    std::string const text = "\x11\x22\x33\x44\x55\x66\x77\x88";
    std::uint64_t expected = 0;
    for (std::size_t count = 0; count <= text.size(); ++count) {
        CHECK(load_bytes(text.data(), count) == expected);
        if (count < text.size())
            expected |= std::uint64_t{static_cast<unsigned char>(text[count])} << 8 * count;
    }
    CHECK(load_bytes(nullptr, 0) == 0);
}

TEST_CASE("store_bytes: what is loaded again is the same") {
    static constexpr auto bytes_of = [](std::uint64_t word) {
        std::array<char, 9> bytes{};
        store_bytes(word, bytes.data());
        return bytes;
    };
    constexpr std::uint64_t word = 0x800504030201FEFF;
    static_assert(load_bytes(bytes_of(word).data(), 8) == word);
    CHECK(bytes_of(word) ==
          std::array{'\xFF', '\xFE', '\x01', '\x02', '\x03', '\x04', '\x05', '\x80', '\0'});
}
