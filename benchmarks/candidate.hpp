// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "item.hpp"

namespace bench {

/// What a candidate does; those that do the same are compared with each other.
enum class task : std::uint8_t {
    read_xml,      ///< body to items
    visit_xml,     ///< body to a digest: values are used where they stand, nothing is kept
    load_xml,      ///< body to a model of all that it says, unread
    feed_xml,      ///< body to items, in chunks of 64 KB, 4 KB and a byte
    stream_xml,    ///< body in chunks of 16 KB to a digest, in constant memory
    first_xml,     ///< body in chunks of 4 KB up to the first response, or whole
    write_xml,     ///< items to a body
    read_json,     ///< as `read_xml`, for the JSON form of the library
    visit_json,    ///< as `visit_xml`
    load_json,     ///< as `load_xml`
    write_json,    ///< items to a body
    convert_xml,   ///< body of XML to one of JSON, or half of that
    convert_json,  ///< body of JSON to one of XML, or half of that
    limit          ///< what no reader of the whole body can beat
};

/// What a candidate works on, made before the time is taken.
struct input {
    /// The body, followed by at least `padding` bytes; each run of an in-place reader gets a copy
    /// of its own.
    std::string text;
    std::size_t size = 0;
    std::size_t chunk = 0;           ///< for `feed_xml`
    items const* records = nullptr;  ///< for writers
    std::shared_ptr<void> model{};   ///< what `candidate::prepare` made

    static constexpr std::size_t padding = 64;

    explicit input(std::string_view body) : size(body.size()) {
        text.reserve(size + padding);
        text.assign(body).append(padding, '\0');
    }
    [[nodiscard]] std::string_view body() const noexcept { return {text.data(), size}; }
};

/// What a candidate made; it is destroyed after the time is taken.
struct output {
    items records;
    std::string text;
    std::size_t number = 0;
};

/// A way to do a task.
struct candidate {
    bench::task task;
    std::string_view library;
    std::string_view name;
    void (*run)(input&, output&);
    bool in_place = false;              ///< whether it changes its input
    void (*prepare)(input&) = nullptr;  ///< makes what it needs beside its input
    bool keeps_line_ends = false;       ///< whether it ends no line in LF (XML 1.0, 2.11)
};

/// All candidates, in the order in which they were added.
[[nodiscard]] inline std::vector<candidate>& candidates() {
    static std::vector<candidate> all;
    return all;
}

/// Adds candidates; what is not compiled for want of its library is simply not there.
struct addition {
    addition(std::initializer_list<candidate> added) {
        candidates().insert(candidates().end(), added);
    }
};

/// Calls `feed` with chunk after chunk of a body, while it returns true.
template <class Feed>
void in_chunks(std::string_view body, std::size_t size, Feed feed) {
    for (std::size_t at = 0; at < body.size(); at += size)
        if (!feed(body.substr(at, size))) return;
}

/// For a candidate that cannot do its task.
[[noreturn]] inline void fail(char const* what) {
    throw std::runtime_error(what);
}

/// Chunks of tasks that do not vary them.
inline constexpr std::size_t stream_chunk = 16 << 10;
inline constexpr std::size_t first_chunk = 4 << 10;

}  // namespace bench
