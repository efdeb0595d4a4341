// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/sink_writer.hpp>
#include <multistatus/xml/document_markup.hpp>
#include <multistatus/xml/format.hpp>

namespace multistatus {

/// Writes the parts of a document as XML, in the order in which they are given; a builder knows
/// which order that is. It holds back everything until `flush`.
template <class Sink>
class xml_writer : public detail::sink_writer<xml_detail::document_markup, Sink> {
public:
    using detail::sink_writer<xml_detail::document_markup, Sink>::sink_writer;
};

}  // namespace multistatus
