// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

namespace multistatus {

namespace json_detail {
class array_reader;
class line_reader;
}  // namespace json_detail

template <class Sink>
class json_writer;
template <class Sink>
class ndjson_writer;

/// The JSON form of a multistatus: one object, its responses in an array.
struct json {
    /// What reads it.
    using reader = json_detail::array_reader;
    /// What writes it to a sink.
    template <class Sink>
    using writer = json_writer<Sink>;
};

/// The line form of a multistatus in JSON, for streams: a response a line.
struct ndjson {
    /// What reads it.
    using reader = json_detail::line_reader;
    /// What writes it to a sink.
    template <class Sink>
    using writer = ndjson_writer<Sink>;
};

}  // namespace multistatus
