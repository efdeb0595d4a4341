// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/pieces.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace multistatus::json_detail;
using multistatus::detail::text_buffer;

namespace {

std::string piece_of(std::string const& name, std::string const& value) {
    return "\x01\"" + name + "\"\x02" + value;
}

std::string joined(std::string const& written) {
    text_buffer bytes;
    bytes.append("before");
    bytes.append(written);
    std::vector<piece> pieces;
    split_pieces(bytes.view(6), pieces);
    join_members(bytes, pieces);
    return std::string(bytes.view(6));
}
std::string listed(std::string const& written) {
    text_buffer bytes;
    std::vector<piece> pieces;
    split_pieces(written, pieces);
    append_items(bytes, pieces.data(), pieces.data() + pieces.size());
    return std::string(bytes.view());
}

}  // namespace

TEST_CASE("pieces: as members, and as items") {
    CHECK(joined("") == "{}");
    CHECK(listed("") == "[]");
    auto const some = piece_of("a", "1") + piece_of("b", "null") + piece_of("c", "\"null\"");
    CHECK(joined(some) == R"({"a":1,"b":null,"c":"null"})");
    CHECK(listed(some) == R"([{"a":1},"b",{"c":"null"}])");
}

TEST_CASE("pieces: a name twice is found, among few and many") {
    for (int const count : {2, 24, 25, 3000}) {
        std::string written;
        for (int i = 0; i < count; ++i)
            written += piece_of("p" + std::to_string(i), "null");
        std::vector<piece> pieces;
        split_pieces(written, pieces);
        CHECK(pieces.size() == static_cast<std::size_t>(count));
        CHECK_FALSE(has_repeated_name(pieces));
        pieces.push_back(pieces[static_cast<std::size_t>(count) / 2]);
        CHECK(has_repeated_name(pieces));
    }
}
