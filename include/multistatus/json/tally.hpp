// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/status.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::json_detail {

/// Counts responses and their statuses, for the summary behind them.
class tally {
public:
    /// Begins a response; its statuses follow, in either form.
    void begin() noexcept {
        best_ = {};
        failed_ = excused_ = false;
    }
    /// The one status of a response.
    void status(multistatus::status s) noexcept {
        best_ = s.code();
        failed_ = !s.is_success();
    }
    /// The status of one propstat.
    void propstat(multistatus::status s) noexcept {
        auto const code = s.code();
        bool const is_first = best_ == 0;
        if (is_first || (s.is_success() && best_ / 100 != 2)) best_ = code;
        // Absent properties are no failure where others are there.
        if (code == 404 || code == 403)
            excused_ = true;
        else if (!s.is_success())
            failed_ = true;
    }
    /// The response is complete; it counts under the status that `response::status` tells.
    void end() noexcept {
        ++total_;
        if (failed_ || (excused_ && best_ / 100 != 2)) ++all_failed_;
        if (best_ >= first_code && best_ < first_code + static_cast<int>(counts_.size()))
            ++counts_[static_cast<std::size_t>(best_ - first_code)];
    }

    [[nodiscard]] std::uint64_t total() const noexcept { return total_; }
    /// Writes `{"total":3,"failed":2,"statuses":{"201":1,"409":1,"424":1}}`.
    void write(detail::text_buffer& to) const {
        to.append("{\"total\":");
        to.append(std::to_string(total_));
        to.append(",\"failed\":");
        to.append(std::to_string(all_failed_));
        to.append(",\"statuses\":{");
        std::string_view separator = "\"";
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            if (counts_[i] == 0) continue;
            to.append(separator);
            to.append(std::to_string(first_code + static_cast<int>(i)));
            to.append("\":");
            to.append(std::to_string(counts_[i]));
            separator = ",\"";
        }
        to.append("}}");
    }

private:
    static constexpr int first_code = 100;

    std::array<std::uint64_t, 500> counts_{};
    std::uint64_t total_ = 0;
    std::uint64_t all_failed_ = 0;
    int best_ = 0;
    bool failed_ = false;
    bool excused_ = false;
};

}  // namespace multistatus::json_detail
