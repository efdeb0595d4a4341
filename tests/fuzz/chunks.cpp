// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <support/feed.hpp>

namespace ms = multistatus;

// Any body, under any limits, gives the same in one piece and in pieces.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size < 6) return 0;
    ms::parse_options options;
    if (data[0] & 1) options = ms::strict();
    if (data[0] & 2) options.roots = ms::accepted_roots::any_known;
    auto const limit = [data](std::size_t i, std::size_t by) {
        return data[i] < 200 ? data[i] * by : 100'000;
    };
    options.limits.depth = limit(1, 1);
    options.limits.value_bytes = limit(2, 4);
    options.limits.response_bytes = limit(3, 8);
    options.limits.total_bytes = limit(4, 16);

    std::string_view const body(reinterpret_cast<char const*>(data) + 6, size - 6);
    auto const whole = ms::test::read_whole(body, options);
    std::size_t const piece = data[5] % 16 + 1u;
    auto const pieces =
        ms::test::read_pieces(body, options, [piece](std::size_t) { return piece; });
    auto const difference = ms::test::difference(whole, pieces);
    if (difference.empty()) return 0;
    std::puts(difference.c_str());
    std::abort();
}
