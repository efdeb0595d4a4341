// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/convert.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/write.hpp>

#include <fuzz/support/target.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Of responses that look alike, what was written is copied.

namespace multistatus::fuzz {

/// A body with all responses of a document again and again; empty if there are too many, or it
/// cannot be written.
template <class Format>
[[nodiscard]] std::string repeated_body(document const& doc) {
    std::vector<response> many;
    for (int i = 0; i < 6; ++i)
        many.insert(many.end(), doc.begin(), doc.end());
    write_options any;
    any.unique_hrefs = false;
    std::string body;
    bool const is_small = many.size() <= 100;
    if (!is_small || !write<Format>(document(std::move(many), trailer()), body, any)) return {};
    return body;
}

/// Converts a body, and requires the same as of a document that is written; returns it, or nothing
/// if that cannot be written.
template <class From, class To>
std::string check_copies(std::string_view body) {
    auto reading = strict();
    reading.unique_hrefs = false;
    write_options writing;
    writing.unique_hrefs = false;
    std::string whole;
    bool const is_written =
        write<To>(parse<From>(body, reading).value(), whole, writing).has_value();
    std::string streamed;
    auto const done = multistatus::convert<From, To>(body, streamed, reading, writing);
    require(done.has_value() == is_written, "only one of both was written", body);
    require(!is_written || streamed == whole, "copied, it is another one", streamed);
    return is_written ? whole : std::string();
}

}  // namespace multistatus::fuzz
