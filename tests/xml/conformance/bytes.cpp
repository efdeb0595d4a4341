// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/bytes.hpp>

namespace multistatus::test::xml_conformance {
namespace {

std::vector<illegal_bytes> make() {
    std::vector<illegal_bytes> all;
    for (auto const c : forbidden_characters())
        all.push_back({code_point_name(c), utf8(c), true});
    // RFC 3629, 3: neither surrogates nor more than U+10FFFF,
    for (auto const c : code_points{0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0x110000, 0x13FFFF, 0x140000})
        all.push_back({"encoded " + code_point_name(c), utf8(c), false});
    all.push_back({"a pair of encoded surrogates", utf8(0xD83D) + utf8(0xDE00), false});
    // the shortest form only, at both ends of what is too long,
    all.push_back({"U+0000 in 2 bytes", utf8(0x0, 2), false});
    all.push_back({"U+0041 in 2 bytes", utf8(0x41, 2), false});
    all.push_back({"U+007F in 2 bytes", utf8(0x7F, 2), false});
    all.push_back({"U+0000 in 3 bytes", utf8(0x0, 3), false});
    all.push_back({"U+003C in 3 bytes", utf8(0x3C, 3), false});
    all.push_back({"U+07FF in 3 bytes", utf8(0x7FF, 3), false});
    all.push_back({"U+0041 in 4 bytes", utf8(0x41, 4), false});
    all.push_back({"U+FFFD in 4 bytes", utf8(0xFFFD, 4), false});
    all.push_back({"U+FFFF in 4 bytes", utf8(0xFFFF, 4), false});
    // no byte that announces more than 4,
    all.push_back({"a form of 5 bytes", "\xF8\x88\x80\x80\x80", false});
    all.push_back({"a form of 6 bytes", "\xFC\x84\x80\x80\x80\x80", false});
    all.push_back({"FE", "\xFE", false});
    all.push_back({"FF", "\xFF", false});
    // and nothing that lacks its first or its last bytes.
    all.push_back({"80 alone", "\x80", false});
    all.push_back({"BF alone", "\xBF", false});
    all.push_back({"U+00E9 without its last byte", "\xC3", false, 0, true});
    all.push_back({"U+20AC without its last byte", "\xE2\x82", false, 0, true});
    all.push_back({"U+20AC without its last 2 bytes", "\xE2", false, 0, true});
    all.push_back({"U+1F600 without its last byte", "\xF0\x9F\x98", false, 0, true});
    all.push_back({"U+1F600 without its last 2 bytes", "\xF0\x9F", false, 0, true});
    all.push_back({"U+1F600 without its last 3 bytes", "\xF0", false, 0, true});
    all.push_back({"U+00E9 with a byte too many", "\xC3\xA9\x80", false, 2});
    all.push_back({"the bytes of U+00E9 in the wrong order", "\xA9\xC3", false});
    return all;
}

}  // namespace

std::vector<char32_t> forbidden_characters() {
    std::vector<char32_t> all;
    for (char32_t c = 0; c < 0x20; ++c)
        if (c != U'\t' && c != U'\n' && c != U'\r') all.push_back(c);
    all.insert(all.end(), {0xFFFE, 0xFFFF});
    return all;
}

std::vector<illegal_bytes> const& all_illegal_bytes() {
    static auto const all = make();
    return all;
}

}  // namespace multistatus::test::xml_conformance
