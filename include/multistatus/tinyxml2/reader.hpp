// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/tinyxml2/facts.hpp>
#include <multistatus/tinyxml2/format.hpp>
#include <multistatus/tinyxml2/tree_reader.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/xml/window.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <tinyxml2.h>

namespace multistatus::tinyxml2_detail {

/// Reads multistatus XML through a tree of tinyxml2; the reader that `xml_via_tinyxml2` names.
///
/// Nothing is read before the body is complete.
class reader {
public:
    explicit reader(parse_options const& options)
        : input_(options.limits.total_bytes, options.charset), tree_(options) {}

    void select(std::span<name const> properties) noexcept { tree_.select(properties); }
    void borrow(std::string_view body) noexcept { input_.borrow(body); }
    void append(std::string_view chunk) { input_.append(chunk); }
    void end() { input_.end(); }

    /// Reads up to the next response.
    [[nodiscard]] read_step read() {
        if (!is_loaded_ && !failed()) {
            tree_.diagnostics().clear();
            if (input_.is_over_limit()) return fail(rule::limit_total_bytes, 0);
            if (!input_.ended()) return read_step::need_more;
            if (!load()) return read_step::failed;
            is_loaded_ = true;
        }
        return tree_.read([this](std::uint64_t at) { return locate(at); });
    }
    /// The response that was read; it lives until the next call that is not const.
    [[nodiscard]] response_view const& response() const noexcept { return tree_.response(); }
    [[nodiscard]] std::vector<diagnostic>& diagnostics() noexcept { return tree_.diagnostics(); }
    [[nodiscard]] bool failed() const noexcept { return tree_.failed(); }
    [[nodiscard]] diagnostic const& failure() const noexcept { return tree_.failure(); }
    [[nodiscard]] multistatus::trailer trailer() { return tree_.trailer(); }

private:
    [[nodiscard]] bool load() {
        if (!input_.settle(tree_.report())) {
            tree_.take_findings([this](std::uint64_t at) { return locate(at); });
            if (!failed()) (void)fail(rule::empty_body, 0);
            return false;
        }
        auto const text = input_.bytes();
        auto const first = text.find_first_not_of(" \t\r\n");
        if (first == text.npos) return fail(rule::empty_body, 0), false;
        if (text[first] != '<') {
            bool const is_json = text[first] == '{' || text[first] == '[';
            return fail(rule::not_xml, first, is_json ? "it may be JSON" : ""), false;
        }
        // There it would end without a word.
        if (auto const zero = text.find('\0'); zero != text.npos)
            return fail(rule::malformed_markup, zero, "a zero byte"), false;
        dom_.Parse(text.data(), text.size());
        if (dom_.Error()) {
            tree_.fail(rule_of(dom_.ErrorID()), locate(position_of_line(dom_.ErrorLineNum())),
                       text_of(dom_.ErrorName()));
            return false;
        }
        tree_.begin(dom_);
        return true;
    }
    read_step fail(rule code, std::size_t at, std::string_view about = {}) {
        tree_.fail(code, input_.locate(at), about);
        return read_step::failed;
    }

    /// Where a line begins.
    [[nodiscard]] position locate(std::uint64_t at) noexcept {
        auto const text = input_.bytes();
        for (; line_ < line_of(at); ++line_) {
            auto const end = text.find('\n', line_begin_);
            if (end == text.npos) break;
            line_begin_ = end + 1;
        }
        return input_.locate(line_begin_);
    }

    xml_detail::window input_;
    tinyxml2::XMLDocument dom_{false, kept_whitespace()};
    tree_reader tree_;
    std::uint64_t line_ = 1;
    std::size_t line_begin_ = 0;
    bool is_loaded_ = false;
};

}  // namespace multistatus::tinyxml2_detail
