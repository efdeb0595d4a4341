// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "candidate.hpp"
#include "tasks.hpp"

namespace bench {

/// What is measured of one candidate on some bodies.
struct measurement {
    candidate const* of;
    double bytes = 0;        ///< that it reads, or writes
    double nanoseconds = 0;  ///< CPU time of this thread for all bodies; the median
    std::string defect{};    ///< why there is no time: what it made is wrong
    std::string remark{};    ///< see `remark_of`
};

/// Runs each candidate on all bodies, `rounds` times and by turns, so that a machine which changes
/// its speed changes that of all. What each makes is compared first. The time is that from bytes
/// in memory to a complete result, all else freed; to free the result is not part of it.
[[nodiscard]] std::vector<measurement> measure(std::vector<candidate const*> const& all,
                                               std::vector<material> const& bodies,
                                               std::size_t rounds, std::size_t chunk = 0);

/// The candidates for a task, in the order in which they are to be shown.
[[nodiscard]] std::vector<candidate const*> candidates_for(task t);

}  // namespace bench
