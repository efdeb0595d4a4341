// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/status.hpp>
#include <multistatus/summary.hpp>

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
        failed_ = failed_ || (excused_ && best_ / 100 != 2);
        all_.add(best_, failed_);
    }
    /// What the last response counted as, as a number, and to count another one as that.
    [[nodiscard]] std::uint16_t last() const noexcept {
        return static_cast<std::uint16_t>(best_ * 2 + (failed_ ? 1 : 0));
    }
    void repeat(std::uint16_t other) noexcept { all_.add(other / 2, other % 2 != 0); }

    [[nodiscard]] std::uint64_t total() const noexcept { return all_.total(); }
    /// Writes `{"total":3,"failed":2,"statuses":{"201":1,"409":1,"424":1}}`.
    void write(detail::text_buffer& to) const {
        to.append("{\"total\":");
        to.append(std::to_string(all_.total()));
        to.append(",\"failed\":");
        to.append(std::to_string(all_.failed()));
        to.append(",\"statuses\":{");
        std::string_view separator = "\"";
        for (auto const& s : all_.statuses()) {
            to.append(separator);
            to.append(std::to_string(s.code));
            to.append("\":");
            to.append(std::to_string(s.count));
            separator = ",\"";
        }
        to.append("}}");
    }

private:
    summary all_{};
    int best_ = 0;
    bool failed_ = false;
    bool excused_ = false;
};

}  // namespace multistatus::json_detail
