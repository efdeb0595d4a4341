// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/plain_path.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/href.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/status.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::detail {

/// The rules about hrefs: their form, their server, and that each occurs once.
class href_rules {
public:
    href_rules(parse_options const& options, reporter& report)
        : options_(&options), report_(&report), longest_(shorter(options.limits)) {
        auto const url = href(options.request_url);
        if (auto const authority = url.authority())
            request_origin_ = origin(url, without_userinfo(*authority));
    }

    /// Checks an href of a response; false if that ends the reading.
    [[nodiscard]] bool check(std::string_view text, std::uint64_t at) {
        if (accept_path(text)) return true;
        if (text.size() > options_->limits.href_bytes)
            return report_->report(rule::limit_href_bytes, at);
        auto const defect = check_href(text);
        auto const finding = finding_of(defect);
        if (finding != rule::none && !report_->report(finding, at, text)) return false;
        // One that is relative is a URI reference all the same.
        if (defect == href_defect::relative && !check_location(text, at)) return false;
        return check_form(text, at) && check_origin(text, at) && check_unique(text, at);
    }

    /// Checks the href of a location; false if that ends the reading.
    [[nodiscard]] bool check_location(std::string_view text, std::uint64_t at) {
        if (text.size() > options_->limits.href_bytes)
            return report_->report(rule::limit_href_bytes, at);
        auto const finding = finding_of(find_location_defect(text));
        return finding == rule::none || report_->report(finding, at, text);
    }
    /// Whether there is nothing to report of a location.
    [[nodiscard]] bool accepts_location(std::string_view text) const noexcept {
        return text.size() <= longest_ && find_location_defect(text) == href_defect::none;
    }

    /// Checks one that is an absolute path, as most are. False, and nothing is done, if there may
    /// be something to report.
    [[nodiscard]] bool accept_path(std::string_view text) {
        if (text.size() > longest_ || (uris_ && !is_mixed_)) return false;
        if (!options_->unique_hrefs || is_full_) {
            if (!is_plain_path(text)) return false;
        } else if (seen_.size() == options_->limits.compared_hrefs ||
                   !insert_plain_path(seen_, text)) {
            return false;
        }
        return paths_ = true;
    }

private:
    // What reads a text has seen to `value_bytes`, unless it took a whole response for another one.
    [[nodiscard]] static std::size_t shorter(limits const& l) noexcept {
        return l.href_bytes < l.value_bytes ? l.href_bytes : l.value_bytes;
    }
    [[nodiscard]] static rule finding_of(href_defect defect) noexcept {
        switch (defect) {
        case href_defect::none: return rule::none;
        case href_defect::empty: return rule::empty_href;
        case href_defect::relative: return rule::relative_href;
        case href_defect::network_path: return rule::network_path_href;
        case href_defect::fragment: return rule::href_fragment;
        case href_defect::dot_segments: return rule::href_dot_segments;
        case href_defect::illegal_character: return rule::href_characters;
        case href_defect::encoded_delimiter: return rule::encoded_delimiters;
        }
        return rule::none;
    }
    // RFC 4918, 8.3: all absolute URIs or all absolute paths. Reported once a body.
    [[nodiscard]] bool check_form(std::string_view text, std::uint64_t at) {
        if (text.empty() || text.front() == '/')
            paths_ = paths_ || !text.empty();
        else
            uris_ = uris_ || href(text).scheme().has_value();
        if (!paths_ || !uris_ || is_mixed_) return true;
        is_mixed_ = true;
        return report_->report(rule::mixed_href_forms, at, text);
    }
    [[nodiscard]] bool check_origin(std::string_view text, std::uint64_t at) {
        if (request_origin_.empty() || text.empty() || text.front() == '/') return true;
        href const h(text);
        auto const authority = h.authority();
        if (!h.scheme() || (authority && origin(h, *authority) == request_origin_)) return true;
        return report_->report(rule::foreign_authority, at, text);
    }
    [[nodiscard]] bool check_unique(std::string_view text, std::uint64_t at) {
        if (!options_->unique_hrefs || is_full_) return true;
        if (seen_.size() == options_->limits.compared_hrefs) {
            is_full_ = true;
            return report_->report(rule::duplicates_unchecked, at);
        }
        return seen_.insert(text) || report_->report(rule::duplicate_href, at, text);
    }
    // Scheme, host and port, normalized.
    [[nodiscard]] static std::string origin(href const& h, std::string_view authority) {
        href_comparison with_authority;
        with_authority.ignore_authority = false;
        auto text =
            std::string(h.scheme().value_or("")).append("://").append(authority).append("/");
        return comparison_key(href(text), with_authority);
    }

    parse_options const* options_;
    reporter* report_;
    std::size_t longest_;  ///< of those that need no report
    std::string request_origin_;
    fingerprint_set seen_;
    bool paths_ = false;
    bool uris_ = false;
    bool is_mixed_ = false;
    bool is_full_ = false;
};

}  // namespace multistatus::detail
