// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/path_scan.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using multistatus::detail::find_doubt_in_path;
using multistatus::detail::is_usual_in_path;

TEST_CASE("path_scan: any byte at any place, in a path of any size") {
    std::size_t wrong = 0;
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t size = 2; size < 50; ++size)
            for (std::size_t at = 1; at < size; at += at < 3 || at + 3 > size ? 1 : 5) {
                std::string path(size, 'x');
                auto const c = path[at] = static_cast<char>(byte);
                auto const expected = is_usual_in_path(c) ? size : at;
                wrong += find_doubt_in_path(path, 1) == expected ? 0 : 1;
                wrong += find_doubt_in_path(path, at) == expected ? 0 : 1;
                wrong += find_doubt_in_path(path, at + 1) == size ? 0 : 1;
            }
    CHECK(wrong == 0);
}

TEST_CASE("path_scan: a dot at the beginning of a segment, wherever that is") {
    for (std::size_t size = 2; size < 50; ++size)
        for (std::size_t at = 0; at + 1 < size; ++at) {
            std::string path(size, 'x');
            path[at] = '/';
            path[at + 1] = '.';
            CAPTURE(path);
            CHECK(find_doubt_in_path(path, 1) == at + 1);
            CHECK(find_doubt_in_path(path, at + 1) == at + 1);
            path[at] = 'x';
            CHECK(find_doubt_in_path(path, 1) == size);
        }
}

TEST_CASE("path_scan: the same at compile time") {
    constexpr std::string_view path = "/a/b.c_d;e/.f";
    static_assert(find_doubt_in_path(path, 1) == 11);
    static_assert(find_doubt_in_path(path, 12) == path.size());
    CHECK(find_doubt_in_path(path, 1) == 11);
}
