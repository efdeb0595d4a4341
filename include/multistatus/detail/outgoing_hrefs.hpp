// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/plain_path.hpp>
#include <multistatus/detail/uri_check.hpp>
#include <multistatus/href.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/write_options.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// Where a response comes from. What was read may hold what readers only note: relative hrefs, and
/// a property under two statuses.
enum class source { caller, model };

/// What is wrong with an href that is to be written.
struct href_finding {
    rule code = rule::none;
    std::string_view reason{};
};

/// The reason why a text is no href of a response; empty if it is one.
[[nodiscard]] constexpr std::string_view reason_against(href_defect defect) noexcept {
    switch (defect) {
    case href_defect::none: return {};
    case href_defect::empty: return "it is empty";
    case href_defect::relative: return "it is relative";
    case href_defect::network_path: return "it begins with two slashes";
    case href_defect::fragment: return "it has a fragment";
    case href_defect::dot_segments: return "it has dot segments";
    case href_defect::illegal_character: return "it is not percent-encoded; see encode_path";
    case href_defect::encoded_delimiter: return "its first delimiters are percent-encoded";
    }
    return {};
}

/// The rules for the hrefs of a document: RFC 4918, 8.3 and 14.24.
class outgoing_hrefs {
public:
    /// Checks one that is an absolute path, as most are. False, and nothing is done, if there may
    /// be something wrong with it.
    [[nodiscard]] bool accept_path(std::string_view text, write_options const& options) {
        if (text.size() > options.limits.href_bytes || uris_) return false;
        if (!(compares(options) ? insert_plain_path(seen_, text) : is_plain_path(text)))
            return false;
        return paths_ = true;
    }
    [[nodiscard]] href_finding check(std::string_view text, source from,
                                     write_options const& options) {
        bool is_relative = false;
        if (!is_plain_path(text)) {
            auto defect = check_href(text);
            is_relative = defect == href_defect::relative;
            // What was read may be relative, if that is all.
            if (is_relative && from == source::model) defect = find_location_defect(text);
            if (auto const reason = reason_against(defect); !reason.empty())
                return {rule::unwritable_href, reason};
        }
        if (text.size() > options.limits.href_bytes) return {rule::limit_href_bytes, {}};
        paths_ = paths_ || text.front() == '/';
        uris_ = uris_ || (text.front() != '/' && !is_relative);
        if (paths_ && uris_)
            return {rule::unwritable_href, "absolute URIs and absolute paths in one document"};
        if (compares(options) && !seen_.insert(text))
            return {rule::unwritable_href, "an earlier response has it"};
        return {};
    }

private:
    [[nodiscard]] bool compares(write_options const& options) const noexcept {
        return options.unique_hrefs && seen_.size() < options.limits.compared_hrefs;
    }

    fingerprint_set seen_{};
    bool paths_ = false;
    bool uris_ = false;
};

/// Whether a location may be written.
[[nodiscard]] constexpr bool is_location(std::string_view text) noexcept {
    return find_location_defect(text) == href_defect::none;
}

}  // namespace multistatus::detail
