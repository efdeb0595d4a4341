// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/usual_names.hpp>
#include <support/catch.hpp>

#include <string>

using multistatus::detail::equal_spaces;
using multistatus::detail::equal_usual_names;

TEST_CASE("usual_names: every byte counts") {
    for (std::size_t size = 0; size < 40; ++size) {
        std::string const name(size, 'n');
        CHECK(equal_usual_names(name.data(), std::string(name).data(), size));
        CHECK(equal_spaces(name.data(), std::string(name).data(), size));
        for (std::size_t i = 0; i < size; ++i) {
            auto other = name;
            other[i] = 'm';
            CHECK_FALSE(equal_usual_names(name.data(), other.data(), size));
            CHECK_FALSE(equal_spaces(name.data(), other.data(), size));
        }
    }
}
