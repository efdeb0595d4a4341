// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/sink.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>

#include <cstdint>

namespace multistatus::detail {

/// A format's writer that gives what it has written to a sink. `Base` writes the parts of a
/// document, in the order in which they are given; a builder knows which order that is.
template <class Base, class Sink>
class sink_writer : public Base {
public:
    using base = Base;

    /// Writes to a sink of which `sink.hpp` says how long it must live.
    sink_writer(sink_argument<Sink> target, write_options const& options,
                document_kind kind = document_kind::multistatus)
        : Base(options, kind), sink_(static_cast<sink_argument<Sink>&&>(target)) {}

    /// Gives what was written to the sink, in one piece; false if it did not take it.
    [[nodiscard]] bool flush() {
        if (this->bytes_.size() == 0) return true;
        given_ += this->bytes_.size();
        bool const is_taken = sink_.put(this->bytes_.view());
        this->bytes_.truncate(0);
        return is_taken;
    }
    /// How many bytes the sink has been given.
    [[nodiscard]] std::uint64_t given() const noexcept { return given_; }

private:
    sink_adapter<Sink> sink_;
    std::uint64_t given_ = 0;
};

}  // namespace multistatus::detail
