// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/reporter.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>

namespace multistatus::detail {

/// More bytes are on no tape, whose positions are held in 31 bits.
inline constexpr std::size_t most_tape_bytes = std::size_t{512} << 20;

[[nodiscard]] constexpr std::size_t capped_to_tape(std::size_t size) noexcept {
    return size < most_tape_bytes ? size : most_tape_bytes;
}
/// The options without a larger response.
[[nodiscard]] inline parse_options capped_to_tape(parse_options options) noexcept {
    options.limits.response_bytes = capped_to_tape(options.limits.response_bytes);
    return options;
}

/// Whether there is room for more on a tape to which so many bytes were copied, and which has so
/// many nodes; reports at a stream position that there is none. False if that ends the reading.
[[nodiscard]] inline bool check_room(std::size_t copied, std::size_t nodes, limits const& most,
                                     reporter& report, std::uint64_t at) {
    // Short elements in namespaces with long names take more memory than bytes.
    if (copied > capped_to_tape(most.response_bytes))
        return report.report(rule::limit_response_bytes, at);
    return nodes <= most.nodes || report.report(rule::limit_nodes, at);
}

}  // namespace multistatus::detail
