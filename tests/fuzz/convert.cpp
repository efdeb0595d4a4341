// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace ms = multistatus;

// What can be written as XML and as JSON is read strictly from JSON, and is the same again.
template <class Format>
void convert(ms::document const& doc) {
    std::string text;
    if (!ms::write<Format>(doc, text)) return;
    auto const read = ms::parse<Format>(text, ms::strict());
    std::string again;
    auto const is_same = read && ms::write<Format>(*read, again) && again == text;
    if (is_same) return;
    std::puts(text.c_str());
    std::puts(ms::to_string(read.error()).c_str());
    std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const body(reinterpret_cast<char const*>(data), size);
    auto const read = ms::parse<ms::xml>(body);
    std::string text;
    if (!read || !ms::write<ms::xml>(*read, text)) return 0;
    convert<ms::json>(*read);
    convert<ms::ndjson>(*read);
    return 0;
}
