// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/boxed.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/response.hpp>
#include <multistatus/trailer.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

/// A whole body: its responses in document order and what stands beside them
/// (RFC 4918, 13 and 14.16).
///
/// It owns what it holds. Moved from, it has no responses and `trailer` says nothing of them.
class document {
public:
    /// A multistatus without responses.
    document() = default;
    /// Responses and what stands beside them.
    document(std::vector<response> responses, trailer end, std::vector<diagnostic> diagnostics = {})
        : responses_(std::move(responses)),
          trailer_(std::move(end)),
          diagnostics_(std::move(diagnostics)) {}
    /// As above, where the responses share a string; for readers.
    document(detail::boxed<std::string> shared, std::vector<response> responses,
             multistatus::trailer end, std::vector<diagnostic> diagnostics)
        : shared_(std::move(shared)),
          responses_(std::move(responses)),
          trailer_(std::move(end)),
          diagnostics_(std::move(diagnostics)) {}
    document(document const& other) : trailer_(other.trailer_), diagnostics_(other.diagnostics_) {
        if (!other.shared_) {
            responses_ = other.responses_;
            return;
        }
        shared_ = detail::boxed<std::string>(std::in_place, *other.shared_);
        responses_.reserve(other.responses_.size());
        for (auto const& r : other.responses_)
            responses_.emplace_back(r, *shared_);
    }
    document(document&&) noexcept = default;
    document& operator=(document const& other) { return *this = document(other); }
    document& operator=(document&&) noexcept = default;
    ~document() = default;

    /// The first response.
    [[nodiscard]] auto begin() const noexcept { return responses_.begin(); }
    /// Behind the last one.
    [[nodiscard]] auto end() const noexcept { return responses_.end(); }
    /// How many responses there are; none is legal (RFC 4918, 14.16).
    [[nodiscard]] std::size_t size() const noexcept { return responses_.size(); }
    /// Whether there are no responses.
    [[nodiscard]] bool empty() const noexcept { return responses_.empty(); }
    /// The response at an index below `size()`.
    [[nodiscard]] response const& operator[](std::size_t index) const noexcept {
        return responses_[index];
    }

    /// What stands beside the responses: sync token, description, extensions.
    [[nodiscard]] multistatus::trailer const& trailer() const noexcept { return trailer_; }
    /// What was understood although it deviates, the first `limits::diagnostics` of it; empty after
    /// a strict reading that succeeded, but for what is only noted.
    [[nodiscard]] std::vector<diagnostic> const& diagnostics() const noexcept {
        return diagnostics_;
    }

    /// The first response about a resource, however its href is spelled; a null pointer if there
    /// is none. Linear.
    [[nodiscard]] response const* find(href wanted) const {
        auto const key = comparison_key(wanted);
        for (auto const& r : responses_)
            for (auto const h : r.hrefs())
                if (comparison_key(h) == key) return &r;
        return nullptr;
    }
    /// Whether the server cut the list (RFC 6578, 3.6; RFC 6352, 8.6.2); see
    /// `basic_response::is_truncation` for the URL of the request.
    [[nodiscard]] bool is_truncated(std::string_view request_url = {}) const {
        for (auto const& r : responses_)
            if (r.is_truncation(request_url)) return true;
        return false;
    }
    /// Whether anything of any response failed.
    [[nodiscard]] bool failed() const noexcept {
        for (auto const& r : responses_)
            if (r.failed()) return true;
        return false;
    }

    /// The status that explains the whole: the first failure that is not a mere consequence of
    /// another one (424), else the first 424, else 200. For the 207 that answers a COPY, MOVE,
    /// DELETE or PROPPATCH (RFC 4918, 9.2.1, 9.6.1 and 9.8.3).
    [[nodiscard]] status overall_status() const noexcept {
        status overall(200);
        for (auto const& r : responses_) {
            if (!r.failed()) continue;
            overall = more_telling(overall, r.is_status_form() ? r.status() : status{});
            for (auto const p : r.propstats())
                overall = more_telling(overall, p.status());
        }
        return overall;
    }

    /// Equal responses in equal order and equal trailers; diagnostics do not count.
    friend bool operator==(document const& a, document const& b) {
        return a.responses_ == b.responses_ && a.trailer_ == b.trailer_;
    }

private:
    [[nodiscard]] static status more_telling(status const& before, status const& next) noexcept {
        if (!next.is_failure() && !next.is_redirect()) return before;
        return before.is_success() || (before.code() == 424 && next.code() != 424) ? next : before;
    }

    detail::boxed<std::string> shared_{};  // outlives those that need it
    std::vector<response> responses_{};
    multistatus::trailer trailer_{};
    std::vector<diagnostic> diagnostics_{};
};

}  // namespace multistatus
