// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/sink_writer.hpp>
#include <multistatus/json/document_writer.hpp>
#include <multistatus/json/format.hpp>
#include <multistatus/json/layout.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>

namespace multistatus {

namespace json_detail {

/// Writes the document as one object.
class array_writer : public document_writer {
public:
    array_writer(write_options const& options, document_kind kind)
        : document_writer(options, kind, array_layout(options.indentation)) {}
};

/// Writes the document as lines.
class line_writer : public document_writer {
public:
    line_writer(write_options const& options, document_kind kind)
        : document_writer(options, kind, line_layout) {}
};

}  // namespace json_detail

/// Writes the parts of a document in the JSON form, in the order in which they are given; a builder
/// knows which order that is. It holds back everything until `flush`.
template <class Sink>
class json_writer : public detail::sink_writer<json_detail::array_writer, Sink> {
public:
    using detail::sink_writer<json_detail::array_writer, Sink>::sink_writer;
};

/// As above, in the line form. Each line is given to the sink as soon as it is complete.
template <class Sink>
class ndjson_writer : public detail::sink_writer<json_detail::line_writer, Sink> {
public:
    using detail::sink_writer<json_detail::line_writer, Sink>::sink_writer;
};

}  // namespace multistatus
