// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/href_rules.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/status_line.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/options.hpp>
#include <multistatus/status.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::detail {

/// Makes responses out of the parts that a format's grammar finds, in any order, and settles what
/// contradicts itself. It is the same for every format.
class response_collector {
public:
    response_collector(parse_options const& options, reporter& report)
        : options_(&options), report_(&report), href_rules_(options, report) {}

    [[nodiscard]] tape_builder& tape() noexcept { return tape_; }
    /// Responses that were complete.
    [[nodiscard]] std::uint64_t count() const noexcept { return count_; }

    /// Begins a response at a stream position; false if that ends the reading.
    [[nodiscard]] bool begin(std::uint64_t at) {
        begin_ = at;
        hrefs_ = propstats_ = properties_ = 0;
        marks_ = {};
        may_repeat_ = false;
        status_code_ = -1;
        has_id_ = false;
        return count_ < options_->limits.responses || report_->report(rule::limit_responses, at);
    }
    [[nodiscard]] bool add_href(text_ref text, std::uint64_t at) {
        ++hrefs_;
        tape_.leaf(node_kind::href).text = text;
        return href_rules_.check(tape_.text(text), at);
    }
    [[nodiscard]] bool add_status(text_ref line, std::uint64_t at) {
        auto& n = tape_.leaf(node_kind::status);
        auto const goes_on = read_status(line, at, n);
        status_code_ = n.code;
        return goes_on;
    }
    /// As above, where the code stands by itself and the line, if there is one, has the same code.
    [[nodiscard]] bool add_status(int code, text_ref line, std::uint64_t at) {
        status_code_ = code;
        return take_status(code, line, at, tape_.leaf(node_kind::status));
    }
    /// Adds an href if there is nothing to report of it; false, and nothing is done, if there may
    /// be.
    [[nodiscard]] bool take_href(std::string_view text) {
        if (!href_rules_.accept_path(text)) return false;
        ++hrefs_;
        tape_.leaf(node_kind::href).text = tape_.refer(text);
        return true;
    }
    /// Whether there is nothing to report of a status line.
    [[nodiscard]] bool accepts_status(std::string_view line) const noexcept {
        return is_usual(line) || read_status_line(line).finding == rule::none;
    }
    /// Checks the href of a location, which the grammar puts on the tape; false if that ends the
    /// reading.
    [[nodiscard]] bool check_location(text_ref text, std::uint64_t at) {
        return href_rules_.check_location(tape_.text(text), at);
    }
    /// Whether there is nothing to report of a location.
    [[nodiscard]] bool accepts_location(std::string_view text) const noexcept {
        return href_rules_.accepts_location(text);
    }
    /// Something other than an href tells what the response is about.
    void add_id() noexcept { has_id_ = true; }
    void begin_propstat() {
        ++propstats_;
        propstat_ = tape_.open(node_kind::propstat);
        has_status_ = has_prop_ = false;
    }
    [[nodiscard]] bool add_propstat_status(text_ref line, std::uint64_t at) {
        has_status_ = true;
        return read_status(line, at, tape_.nodes()[propstat_]);
    }
    /// As above, where the code stands by itself.
    [[nodiscard]] bool add_propstat_status(int code, text_ref line, std::uint64_t at) {
        has_status_ = true;
        return take_status(code, line, at, tape_.nodes()[propstat_]);
    }
    /// Adds the line that nearly all have; false, and nothing is done, if it is another one.
    [[nodiscard]] bool take_usual_propstat_status(std::string_view line) noexcept {
        if (!is_usual(line)) return false;
        has_status_ = true;
        tape_.nodes()[propstat_].code = usual_code_;
        return true;
    }
    void add_prop() noexcept { has_prop_ = true; }
    /// How many more properties there may be.
    [[nodiscard]] std::size_t room() const noexcept {
        auto const most = options_->limits.properties;
        return properties_ < most ? most - properties_ : 0;
    }
    [[nodiscard]] bool has_room() const noexcept { return room() != 0; }
    /// Counts so many more that are not kept, for which there is room.
    void skip_properties(std::size_t count) noexcept { properties_ += count; }
    [[nodiscard]] bool add_property(std::uint64_t at) {
        may_repeat_ = true;
        return ++properties_ <= options_->limits.properties ||
               report_->report(rule::limit_properties, at);
    }
    /// Adds one for which there is room. Those with the same name have the same mark.
    void add_marked_property(std::uint8_t mark) noexcept {
        ++properties_;
        auto& word = marks_[mark / 64];
        auto const bit = std::uint64_t{1} << mark % 64;
        may_repeat_ = may_repeat_ || (word & bit) != 0;
        word |= bit;
    }
    [[nodiscard]] bool end_propstat(std::uint64_t at) {
        tape_.close();
        if (!has_prop_ && !report_->report(rule::missing_prop, at)) return false;
        return has_status_ || report_->report(rule::missing_status, at);
    }
    /// Ends the response. False if that ends the reading; `is_kept()` then or else tells whether
    /// there is one.
    [[nodiscard]] bool end() {
        is_kept_ = false;
        if (tape_.nodes().size() > options_->limits.nodes)
            return report_->report(rule::limit_nodes, begin_);
        if (hrefs_ == 0 && !has_id_) return report_->report(rule::missing_href, begin_);
        if (!settle_forms() || !settle_hrefs() || !check_properties()) return false;
        ++count_;
        report_->set_responses(count_);
        return is_kept_ = true;
    }
    [[nodiscard]] bool is_kept() const noexcept { return is_kept_; }
    /// Takes a response that is like one before but for its texts, and has one href. False, and
    /// nothing is done, if there may be something to report.
    [[nodiscard]] bool take(tape_view response) {
        std::size_t i = 0;
        while (response.nodes[i].kind != node_kind::href)
            i += response.nodes[i].extent;
        if (count_ == options_->limits.responses ||
            !href_rules_.accept_path(response.text(response.nodes[i].text)))
            return false;
        report_->set_responses(++count_);
        return true;
    }

private:
    // Nearly all responses have the same line.
    [[nodiscard]] bool is_usual(std::string_view line) const noexcept {
        return usual_code_ != 0 && equal_bytes(line, usual_line_);
    }
    [[nodiscard]] bool read_status(text_ref line, std::uint64_t at, node& to) {
        auto const text = tape_.text(line);
        to.text = {};
        if (is_usual(text)) {
            to.code = usual_code_;
            return true;
        }
        auto const said = read_status_line(text);
        to.code = static_cast<std::uint16_t>(said.code);
        if (!status(said.code, text).unusual_line().empty()) {
            to.text = line;
        } else if (said.finding == rule::none) {
            usual_line_ = text;
            usual_code_ = to.code;
        }
        return said.finding == rule::none || report_->report(said.finding, at, text);
    }
    [[nodiscard]] bool take_status(int code, text_ref line, std::uint64_t at, node& to) {
        if (!line.empty()) return read_status(line, at, to);
        to.code = static_cast<std::uint16_t>(code);
        auto const finding = check_status_code(code);
        return finding == rule::none || report_->report(finding, at, std::to_string(code));
    }

    // Both forms: a status that is a failure speaks for the whole resource, and so does any status
    // beside propstats without properties; otherwise the propstats say more.
    [[nodiscard]] bool settle_forms() {
        if (status_code_ >= 0 && propstats_ > 0) {
            auto const status_counts =
                properties_ == 0 || status(status_code_).is_failure() || status_code_ == 0;
            remove(status_counts ? node_kind::propstat : node_kind::status);
            if (status_counts) propstats_ = 0;
            return report_->report(rule::status_and_propstat, begin_,
                                   status_counts ? "the status counts" : "the propstats count");
        }
        if (status_code_ >= 0 || propstats_ > 0) return true;
        tape_.leaf(node_kind::status);
        return report_->report(rule::empty_response, begin_);
    }
    [[nodiscard]] bool settle_hrefs() {
        if (hrefs_ < 2 || propstats_ == 0) return true;
        remove(node_kind::href, 1);
        return report_->report(rule::hrefs_and_propstat, begin_);
    }
    // Takes back the nodes of a kind at the top, but for the first few.
    void remove(node_kind kind, std::size_t kept = 0) noexcept {
        auto& nodes = tape_.nodes();
        for (std::size_t i = 0; i < nodes.size(); i += nodes[i].extent)
            if (nodes[i].kind == kind && kept-- == 0) {
                nodes[i].kind = node_kind::removed;
                kept = 0;
            }
    }

    // A few properties are compared with each other; many go through a set.
    [[nodiscard]] bool check_properties() {
        constexpr std::size_t few = 24;
        if (propstats_ == 0 || !may_repeat_) return true;
        return properties_ <= few ? compare_properties() : collect_properties();
    }
    template <class Visit>
    [[nodiscard]] bool for_each_property(Visit&& visit) const {
        auto const& nodes = tape_.nodes();
        for (std::size_t i = 0; i < nodes.size(); i += nodes[i].extent) {
            if (nodes[i].kind != node_kind::propstat) continue;
            auto const end = i + nodes[i].extent;
            for (auto j = i + 1; j < end; j += nodes[j].extent)
                if (nodes[j].kind == node_kind::property && !visit(nodes[j], nodes[i].code))
                    return false;
        }
        return true;
    }
    [[nodiscard]] bool compare_properties() {
        struct seen {
            node const* property;
            std::uint16_t code;
        };
        seen before[24];
        std::size_t count = 0;
        return for_each_property([&](node const& p, std::uint16_t code) {
            for (std::size_t i = 0; i < count; ++i)
                if (is_same_name(*before[i].property, p))
                    return repeated(p, before[i].code != code);
            before[count++] = {&p, code};
            return true;
        });
    }
    [[nodiscard]] bool is_same_name(node const& a, node const& b) const noexcept {
        return equal_bytes(tape_.text(a.name), tape_.text(b.name)) &&
               equal_bytes(tape_.text(a.space), tape_.text(b.space));
    }
    [[nodiscard]] bool collect_properties() {
        names_.clear();
        std::string key;
        return for_each_property([&](node const& p, std::uint16_t code) {
            key.assign(tape_.text(p.space)).append("}").append(tape_.text(p.name));
            auto const is_new = names_.insert(key);
            key.append("}").append(std::to_string(code));
            return is_new ? names_.insert(key) : repeated(p, !names_.contains(key));
        });
    }
    [[nodiscard]] bool repeated(node const& property, bool is_conflict) {
        return report_->report(is_conflict ? rule::conflicting_property : rule::repeated_property,
                               begin_, tape_.text(property.name));
    }

    parse_options const* options_;
    reporter* report_;
    href_rules href_rules_;
    tape_builder tape_;
    fingerprint_set names_;
    std::uint64_t count_ = 0;
    std::uint64_t begin_ = 0;
    std::size_t hrefs_ = 0;
    std::size_t propstats_ = 0;
    std::size_t properties_ = 0;
    std::uint32_t propstat_ = 0;
    int status_code_ = -1;
    bool has_status_ = false;
    bool has_prop_ = false;
    bool has_id_ = false;
    bool is_kept_ = false;
    // Whether two properties may have the same name, as two of them have the same mark or none.
    bool may_repeat_ = false;
    std::array<std::uint64_t, 4> marks_{};
    std::string usual_line_;        ///< the last status line with nothing unusual,
    std::uint16_t usual_code_ = 0;  ///< and its code
};

}  // namespace multistatus::detail
