// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/tag_octets.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using multistatus::detail::has_tag_octets_only;
using multistatus::detail::is_tag_octet;

TEST_CASE("tag_octets: any byte at any place, in a text of any size") {
    std::size_t wrong = 0;
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t size = 1; size < 50; ++size)
            for (std::size_t at = 0; at < size; ++at) {
                std::string text(size, '\xC3');
                text[at] = static_cast<char>(byte);
                wrong += has_tag_octets_only(text) == is_tag_octet(text[at]) ? 0 : 1;
            }
    CHECK(wrong == 0);
    CHECK(has_tag_octets_only(""));
    static_assert(has_tag_octets_only("at-compile-time"));
    static_assert(!has_tag_octets_only("at compile time"));
}
