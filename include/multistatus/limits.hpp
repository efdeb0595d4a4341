// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace multistatus {

/// How much a body may ask of its reader; every limit that is exceeded is an error of its own.
///
/// Reading takes time in proportion to the body, whatever these are, but for `name_bytes`: an
/// element takes up to as long as its namespace does. Comparing and writing take time in the square
/// of the `attributes` of a tag. Sizes are in bytes of UTF-8.
/// Nothing is ever cut silently. What is written can be read under the same limits, but for values
/// that leave no room for the standard's own names and statuses (less than 64 bytes in a name or
/// value, 4 namespaces in scope, 24 nodes, a depth of 4).
struct limits {
    std::uint64_t total_bytes = std::uint64_t{1} << 40;  ///< The whole body (1 TiB).
    std::uint64_t responses = 100'000'000;               ///< Responses in a body.
    std::size_t response_bytes = std::size_t{64}
                                 << 20;               ///< One child of the root; at most 512 MiB.
    std::size_t value_bytes = std::size_t{32} << 20;  ///< One text or attribute value.
    std::size_t href_bytes = 16 << 10;                ///< One href.
    std::size_t name_bytes = 1 << 10;  ///< A qualified name, a namespace, a language.
    std::size_t depth = 128;           ///< Open elements, the root included.
    std::size_t attributes = 128;      ///< Attributes and declarations of a tag.
    std::size_t namespaces = 256;      ///< Declarations in scope.
    std::size_t properties = 10'000;   ///< Properties of a response.
    /// What is kept of a response, of a request, or of all that stands beside the responses:
    /// elements, attributes, texts between elements, and prefixes that texts use; in JSON, all
    /// names and values, and up to 2,000 more where they are not kept. Writers of XML count the
    /// tags of the grammar as well, a few for each status.
    std::size_t nodes = 1'000'000;
    /// Deviations from one response to the next; and how many of all of them are kept where a whole
    /// body is read at once.
    std::size_t diagnostics = 1'000;
    std::size_t compared_hrefs = 1'000'000;  ///< Hrefs whose uniqueness is checked.
};

}  // namespace multistatus
