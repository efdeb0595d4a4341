// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::test {

inline std::string read_file(std::filesystem::path const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// A recorded body with its path below the folder it was read from.
struct recorded_body {
    std::string file;
    std::string bytes;
};

/// All bodies of a folder in the order of their names; empty if there is no such folder.
inline std::vector<recorded_body> recorded_bodies(std::filesystem::path const& folder) {
    std::vector<recorded_body> bodies;
    if (!std::filesystem::is_directory(folder)) return bodies;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".xml")
            bodies.push_back({std::filesystem::relative(entry.path(), folder).generic_string(),
                              read_file(entry.path())});
    std::sort(bodies.begin(), bodies.end(),
              [](auto const& a, auto const& b) { return a.file < b.file; });
    return bodies;
}
inline std::vector<recorded_body> recorded_bodies() {
    return recorded_bodies(MULTISTATUS_TEST_DATA);
}

/// The body without the encoding that its XML declaration names.
inline std::string without_encoding(std::string body) {
    auto const end = body.substr(0, 200).find("?>");
    auto const begin = body.find(" encoding=");
    if (begin >= end || end == body.npos) return body;
    return body.erase(begin, body.find(body[begin + 10], begin + 11) + 1 - begin);
}

enum class byte_order { little, big };

/// UTF-8 as UTF-16; bytes that are no UTF-8 must not occur.
inline std::string to_utf16(std::string_view text, byte_order order, bool mark = true) {
    std::string out;
    auto const put = [&](char32_t unit) {
        auto const high = static_cast<char>(static_cast<unsigned char>(unit >> 8));
        auto const low = static_cast<char>(static_cast<unsigned char>(unit & 0xFF));
        out += order == byte_order::big ? high : low;
        out += order == byte_order::big ? low : high;
    };
    if (mark) put(0xFEFF);
    for (std::size_t i = 0; i < text.size();) {
        auto const c = detail::decode_utf8(text.data() + i, text.data() + text.size());
        if (c.code < 0x10000) {
            put(c.code);
        } else {
            put(0xD800 + ((c.code - 0x10000) >> 10));
            put(0xDC00 + ((c.code - 0x10000) & 0x3FF));
        }
        i += c.size;
    }
    return out;
}

}  // namespace multistatus::test
