// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/excerpt.hpp>
#include <multistatus/detail/line_tracker.hpp>
#include <multistatus/detail/open_elements.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rules.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::detail {

/// Collects the findings of one response and decides which of them ends the reading.
class reporter {
public:
    reporter(conformance mode, std::size_t limit, open_elements const& open) noexcept
        : open_(&open), limit_(limit), mode_(mode) {}

    /// Reports a finding; false if it ends the reading.
    bool report(rule code, std::uint64_t at, std::string_view detail = {}) {
        if (failed()) return false;
        ++reported_;
        if (!refuses(code)) {
            if (findings_.size() < limit_) {
                findings_.push_back(find(code, at, detail));
                return true;
            }
            code = rule::limit_diagnostics;
            detail = {};
        }
        failure_ = find(code, at, detail);
        return false;
    }
    /// Whether a rule would end the reading.
    [[nodiscard]] bool refuses(rule code) const noexcept {
        return (mode_ == conformance::strict ? describe(code).strict : describe(code).tolerant) ==
               verdict::refused;
    }

    /// How many findings there were so far.
    [[nodiscard]] std::uint64_t reported() const noexcept { return reported_; }

    /// Whether nothing was found since it was last taken, and nothing failed.
    [[nodiscard]] bool is_quiet() const noexcept { return findings_.empty() && !failed(); }
    [[nodiscard]] bool failed() const noexcept { return failure_.code != rule::none; }
    [[nodiscard]] std::uint64_t failed_at() const noexcept { return failure_.where.offset; }
    [[nodiscard]] diagnostic const& failure() const noexcept { return failure_; }

    /// Tells where the findings before a stream position are, which till then are stream positions
    /// themselves. No later finding may lie before that position.
    template <class Locate>
    void locate_before(std::uint64_t end, Locate&& locate) {
        // As long as the end stays the same, nothing new has come before it.
        if (end == located_end_) return;
        located_end_ = end;
        sort();
        locate_sorted(end, locate);
    }
    /// Puts the findings in the order of the body and tells where they, and the failure, are.
    template <class Locate>
    void locate_all(Locate&& locate) {
        sort();
        if (failed()) {
            locate_sorted(failed_at(), locate);
            failure_.where = locate(failed_at());
        }
        locate_sorted(~std::uint64_t{0}, locate);
    }
    /// Gives what was found, and forgets it.
    void take(std::vector<diagnostic>& to) {
        to.swap(findings_);
        findings_.clear();
        located_ = 0;
    }
    void set_responses(std::uint64_t count) noexcept { responses_ = count; }

private:
    [[nodiscard]] diagnostic find(rule code, std::uint64_t at, std::string_view detail) const {
        return {code, {at, 0, 0}, open_->path(), excerpt(detail), responses_};
    }
    template <class Locate>
    void locate_sorted(std::uint64_t end, Locate&& locate) {
        for (; located_ < findings_.size() && findings_[located_].where.offset < end; ++located_)
            findings_[located_].where = locate(findings_[located_].where.offset);
    }
    // Findings about a whole response come after those inside it. Runs that are in order are merged
    // until one is left, which keeps the order of those at the same place.
    void sort() {
        for (auto middle = run_end(located_); middle < findings_.size();
             middle = run_end(located_)) {
            std::vector<diagnostic> merged;
            merged.reserve(findings_.size());
            for (auto from = located_; from < findings_.size();) {
                middle = run_end(from);
                auto const end = middle < findings_.size() ? run_end(middle) : middle;
                merge(from, middle, end, merged);
                from = end;
            }
            std::move(merged.begin(), merged.end(),
                      findings_.begin() + static_cast<std::ptrdiff_t>(located_));
        }
    }
    [[nodiscard]] std::size_t run_end(std::size_t from) const noexcept {
        if (from == findings_.size()) return from;
        for (++from; from < findings_.size(); ++from)
            if (findings_[from].where.offset < findings_[from - 1].where.offset) break;
        return from;
    }
    void merge(std::size_t a, std::size_t middle, std::size_t end, std::vector<diagnostic>& to) {
        for (auto b = middle; a < middle || b < end;) {
            auto const takes_b =
                a == middle || (b < end && findings_[b].where.offset < findings_[a].where.offset);
            to.push_back(std::move(findings_[takes_b ? b++ : a++]));
        }
    }

    open_elements const* open_;
    std::size_t limit_;
    conformance mode_;
    std::uint64_t responses_ = 0;
    std::uint64_t reported_ = 0;
    std::vector<diagnostic> findings_;
    std::size_t located_ = 0;  ///< how many of them, from the first, know their line and column
    std::uint64_t located_end_ = 0;
    diagnostic failure_{};
};

}  // namespace multistatus::detail
