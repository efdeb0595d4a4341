// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace ms = multistatus;

// What is read and can be written is read strictly, and is the same again.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    auto strict = ms::strict();
    ms::parse_options tolerant;
    strict.roots = tolerant.roots = ms::accepted_roots::any_known;
    std::string_view const body(reinterpret_cast<char const*>(data), size);
    auto const read = ms::parse<ms::xml>(body, tolerant);
    if (!read) return 0;
    std::string text;
    if (!ms::write<ms::xml>(*read, text)) return 0;
    auto const again = ms::parse<ms::xml>(text, strict);
    if (again && *again == *read) return 0;
    std::puts(text.c_str());
    std::puts(ms::to_string(again.error()).c_str());
    std::abort();
}
