// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/sink.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/document_markup.hpp>
#include <multistatus/xml/format.hpp>

#include <cstdint>
#include <utility>

namespace multistatus {

/// Writes the parts of a document as XML, in the order in which they are given; a builder knows
/// which order that is. It holds back everything until `flush`.
template <class Sink>
class xml_writer : public xml_detail::document_markup {
public:
    /// Writes to a sink of which `sink.hpp` says how long it must live.
    xml_writer(detail::sink_argument<Sink> target, write_options const& options,
               document_kind kind = document_kind::multistatus)
        : document_markup(options, kind),
          sink_(static_cast<detail::sink_argument<Sink>&&>(target)) {}

    /// Gives what was written to the sink, in one piece.
    void flush() {
        if (bytes_.size() == 0) return;
        given_ += bytes_.size();
        sink_.put(bytes_.view());
        bytes_.truncate(0);
    }
    /// How many bytes the sink has been given.
    [[nodiscard]] std::uint64_t given() const noexcept { return given_; }

private:
    detail::sink_adapter<Sink> sink_;
    std::uint64_t given_ = 0;
};

}  // namespace multistatus
