// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/response.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace multistatus {

/// How many responses had a status.
struct status_count {
    int code;             ///< 100 to 599.
    std::uint64_t count;  ///< At least one.

    friend constexpr bool operator==(status_count const&, status_count const&) noexcept = default;
};

/// How the responses of a body turned out, as JSON tells it in `summary` (JSON form, Document). No
/// reader takes a body's own word for it: it is counted.
class summary {
public:
    /// Counts a response.
    template <class Tape>
    void add(basic_response<Tape> const& r) {
        add(r.status().code(), r.failed());
    }
    /// Counts one with a status, and whether it failed; see `basic_response::failed`.
    void add(int status, bool failed) noexcept {
        ++total_;
        failed_ += failed ? 1u : 0u;
        if (is_counted(status)) ++counts_[static_cast<std::size_t>(status - first_code)];
    }

    /// How many responses there were.
    [[nodiscard]] std::uint64_t total() const noexcept { return total_; }
    /// In how many of them anything failed.
    [[nodiscard]] std::uint64_t failed() const noexcept { return failed_; }
    /// How many had a status. Each counts once, under `basic_response::status`.
    [[nodiscard]] std::uint64_t count(int status) const noexcept {
        return is_counted(status) ? counts_[static_cast<std::size_t>(status - first_code)] : 0;
    }
    /// The statuses that occurred, in ascending order.
    [[nodiscard]] std::vector<status_count> statuses() const {
        std::vector<status_count> found;
        for (int code = first_code; is_counted(code); ++code)
            if (auto const n = count(code); n != 0) found.push_back({code, n});
        return found;
    }

    friend bool operator==(summary const&, summary const&) noexcept = default;

private:
    static constexpr int first_code = 100;

    [[nodiscard]] bool is_counted(int status) const noexcept {
        return status >= first_code && status < first_code + static_cast<int>(counts_.size());
    }

    std::array<std::uint64_t, 500> counts_{};
    std::uint64_t total_ = 0;
    std::uint64_t failed_ = 0;
};

/// Counts the responses of a document, or of any range of them.
template <class Responses>
[[nodiscard]] summary summarize(Responses const& responses) {
    summary counted;
    for (auto const& r : responses)
        counted.add(r);
    return counted;
}

}  // namespace multistatus
