// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/trailer.hpp>

#include <concepts>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace multistatus {

/// How far a reader has come.
enum class read_step : std::uint8_t {
    item,       ///< A response is complete.
    need_more,  ///< More bytes are needed.
    end,        ///< The document is complete.
    failed,     ///< The body is wrong; `failure()` says how.
};

/// What reads a format, one response at a time.
template <class Reader>
concept response_reader = std::constructible_from<Reader, parse_options> &&
                          requires(Reader reader, Reader const& done, std::string_view bytes,
                                   std::span<name const> properties) {
                              // Keeps only these properties, which outlive the reader; called
                              // first, if at all. The others are read, but nothing is made of
                              // them; `node::code` of one that is kept is its place among these.
                              reader.select(properties);
                              // Reads a whole body where it is; the body outlives the reader.
                              // Nothing is appended then.
                              reader.borrow(bytes);
                              // Takes a copy of the next bytes; any cut between chunks gives the
                              // same results.
                              reader.append(bytes);
                              // No more bytes will come.
                              reader.end();
                              // Reads up to the end of the next response, of the bytes, or of the
                              // document.
                              { reader.read() } -> std::same_as<read_step>;
                              // The response that was read; valid until the next call of `read` or
                              // `append`.
                              { done.response() } -> std::same_as<response_view const&>;
                              // The deviations found by the last `read`, in the order of the body.
                              { reader.diagnostics() } -> std::same_as<std::vector<diagnostic>&>;
                              // Whether reading has failed for good, and why.
                              { done.failed() } -> std::same_as<bool>;
                              { done.failure() } -> std::same_as<diagnostic const&>;
                              // What stands beside the responses, as far as it was read.
                              { reader.trailer() } -> std::same_as<trailer>;
                          };

/// A format that can be read: `parse`, `parser`, `responses` and `rows` take it.
template <class Format>
concept readable_format = response_reader<typename Format::reader>;

}  // namespace multistatus
