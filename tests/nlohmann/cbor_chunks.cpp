// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/cbor_chunks.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using multistatus::nlohmann_detail::cbor_chunks;

namespace {

constexpr auto none = std::string_view::npos;
std::size_t nested(std::string_view bytes) {
    return cbor_chunks(bytes).find_nested();
}

}  // namespace

TEST_CASE("A piece of a string of CBOR that is in pieces itself is found") {
    CHECK(nested("\x7F\x7F") == 1);
    CHECK(nested("\x7F\x61"
                 "a\x7F") == 3);
    CHECK(nested("\x82\x5F\x41\x7F\x5F") == 4);
    CHECK(nested("\x82\x18\x7F\x5F\x5F") == 4);
    CHECK(nested(std::string_view("\x79\x00\x02\x7F\x7F\x7F\x7F", 7)) == 6);
    CHECK(nested(std::string_view("\xFB\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x5F", 11)) == 10);
}

TEST_CASE("Other CBOR has no such piece, up to where it makes no sense") {
    CHECK(nested("") == none);
    CHECK(nested("\x7F\x61"
                 "a\xFF\x7F\xFF") == none);
    CHECK(nested("\x62\x7F\x7F") == none);
    CHECK(nested("\x9F\x7F\xFF\x7F\xFF\xFF") == none);
    CHECK(nested("\x65\x7F\x7F") == none);
    CHECK(nested("\x7B\x7F") == none);
    CHECK(nested(std::string_view("\x7B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F\x7F", 11)) == none);
}
