// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/detail/tape_size.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/request/request_base.hpp>
#include <multistatus/xml/element_capture.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/request_context.hpp>
#include <multistatus/xml/request_names.hpp>
#include <multistatus/xml/stray_text.hpp>
#include <multistatus/xml/tag_reader.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::xml_detail {

/// The grammar of request bodies. It keeps the whole root element, and notes where in it the parts
/// stand that a server asks for.
class request_grammar {
public:
    using attributes = std::vector<expanded_attribute>;

    request_grammar(parse_options const& options, request_method method, detail::reporter& report,
                    detail::open_elements& open, namespaces const& scope)
        : options_(&options),
          report_(&report),
          open_(&open),
          capture_(open, scope),
          method_(method) {
        capture_.use(tape_);
    }

    /// The tape of the request, whose strings lie in the input.
    [[nodiscard]] detail::tape_view tape() const noexcept { return tape_.view(); }
    [[nodiscard]] detail::request_parts& parts() noexcept { return parts_; }

    // What the tokenizer asks and tells

    [[nodiscard]] bool is_between_items() const noexcept { return open_->empty(); }
    [[nodiscard]] bool take_item() noexcept { return false; }
    [[nodiscard]] bool is_inside_item() const noexcept { return false; }
    [[nodiscard]] bool is_next_item(name const&) const noexcept { return false; }
    // What follows the root is no part of the tape.
    void begin_item(std::string_view bytes) {
        if (!had_root_) tape_.reset(bytes);
    }
    void move_source(std::string_view bytes) noexcept { tape_.move_source(bytes); }
    /// The innermost element, just opened, has no meaning.
    [[nodiscard]] bool skip() noexcept {
        set_top(request_context::ignored);
        return true;
    }

    [[nodiscard]] bool start(name element, attributes const& with, std::uint64_t at) {
        stray_.forget();
        if (is_unnamespaced_ && element.space.empty()) element.space = dav_namespace;
        auto const in = top();
        if (in == request_context::ignored) return true;
        if (in == request_context::outside) return start_root(element, with, at);
        if (in == request_context::value) return start_value(element, with);
        if (lists_properties(in)) return start_property(element, with, at);
        return start_structural(element, with, at);
    }
    [[nodiscard]] bool text(std::string_view piece, std::uint64_t at) {
        auto const where = top();
        if (where == request_context::ignored) return true;
        if (!keeps_text(where)) return stray_.check(piece, at, *report_);
        tape_.add_text(piece);
        if (tape_.pending_size() > options_->limits.value_bytes)
            return report_->report(rule::limit_value_bytes, open_->top().begin);
        return true;
    }
    [[nodiscard]] bool end() {
        stray_.forget();
        auto const what = top();
        if (what == request_context::ignored) return true;
        auto const begin = open_->top().begin;
        if (what == request_context::outside) return malformed(begin, "the root has no name");
        if (holds_text(what) && !end_text(what, begin)) return false;
        capture_.end();
        if (!has_room()) return false;
        if (what == request_context::limit && !parts_.limit)
            return malformed(begin, "a limit without a number of results");
        if ((what == request_context::set || what == request_context::remove) && !has_prop_)
            return malformed(begin, "an instruction without prop");
        return open_->depth() != 1 || end_root(what, begin);
    }

private:
    [[nodiscard]] request_context top() const noexcept {
        return open_->depth() < 2 && !had_root_
                   ? request_context::outside
                   : static_cast<request_context>(open_->top().context);
    }
    void set_top(request_context c) noexcept {
        open_->top().context = static_cast<std::uint8_t>(c);
    }
    [[nodiscard]] bool malformed(std::uint64_t at, std::string_view why) {
        return report_->report(rule::malformed_request, at, why);
    }
    [[nodiscard]] bool is_strict() const noexcept {
        return options_->conformance == conformance::strict;
    }
    // The node that the next element will be.
    [[nodiscard]] std::uint32_t next_node() const noexcept {
        auto const is_behind_text = tape_.pending_size() != 0;
        return static_cast<std::uint32_t>(tape_.nodes().size() + (is_behind_text ? 1 : 0));
    }

    // Elements

    [[nodiscard]] bool start_root(name element, attributes const& with, std::uint64_t at) {
        auto const root = find_root(method_, element);
        if (root.inside == request_context::outside)
            return report_->report(rule::other_root, at, to_string(element));
        if (root.finding != rule::none) {
            if (!report_->report(root.finding, at, element.local)) return false;
            is_unnamespaced_ = true;
            element.space = dav_namespace;
        }
        had_root_ = true;
        capture_.start(detail::node_kind::extension, element, with);
        set_top(root.inside);
        return true;
    }
    [[nodiscard]] bool start_value(name element, attributes const& with) {
        capture_.start_child(element, with);
        set_top(request_context::value);
        return has_room();
    }
    [[nodiscard]] bool has_room() {
        return detail::check_room(tape_.decoded_size(), tape_.nodes().size(), options_->limits,
                                  *report_, open_->top().begin);
    }
    [[nodiscard]] bool start_structural(name element, attributes const& with, std::uint64_t at) {
        auto const in = top();
        if (element.space.empty() && find_place(in, {dav_namespace, element.local}) != nullptr) {
            if (!report_->report(rule::unnamespaced_element, at, element.local)) return false;
            element.space = dav_namespace;
        }
        // What is left of a token would be another one, or none, which asks for all.
        if (in == request_context::sync_token) return malformed(at, "an element in a sync-token");
        if (holds_text(in))
            return report_->report(rule::element_in_text, at, to_string(element)) && skip();
        auto const* place = find_place(in, element);
        if (place == nullptr) {
            if (is_of_request(in, element) &&
                !report_->report(rule::misplaced_element, at, to_string(element)))
                return false;
            return start_value(element, with);
        }
        return enter(*place, with, at);
    }
    [[nodiscard]] bool enter(request_place const& place, attributes const& with, std::uint64_t at) {
        auto const bit = std::uint32_t{1} << static_cast<unsigned>(place.child);
        if (place.once && (seen_ & bit) != 0)
            return report_->report(rule::repeated_element, at, to_string(place.element)) &&
                   start_value(place.element, with);
        seen_ |= bit;
        auto const is_choice = is_selection(place.child);
        if (is_choice && parts_.has_selection) {
            // What another report means by it is not known.
            if (place.parent == request_context::other_report)
                return start_value(place.element, with);
            return malformed(at, "more than one of prop, allprop and propname");
        }
        if (is_choice) choose(place.child);
        if (place.child == request_context::include) include_at_ = at;
        if (place.child == request_context::set || place.child == request_context::remove)
            begin_instruction(place.child);
        if (place.child == request_context::set_prop || place.child == request_context::remove_prop)
            if (std::exchange(has_prop_, true)) return malformed(at, "a second prop");
        note(place.child, next_node());
        capture_.start_child(place.element, with);
        set_top(place.child);
        return true;
    }
    void choose(request_context what) noexcept {
        parts_.has_selection = true;
        parts_.selection = what == request_context::allprop    ? propfind_kind::allprop
                           : what == request_context::propname ? propfind_kind::propname
                                                               : propfind_kind::prop;
    }
    void begin_instruction(request_context what) noexcept {
        open_->top().ordinal = what == request_context::set ? ++sets_ : ++removes_;
        has_prop_ = false;
    }
    void note(request_context what, std::uint32_t node) {
        if (what == request_context::sync_token) parts_.sync_token = node;
        if (what != request_context::href) return;
        parts_.hrefs.push_back(node);
        open_->top().ordinal = static_cast<std::uint32_t>(parts_.hrefs.size());
    }
    [[nodiscard]] bool start_property(name const& element, attributes const& with,
                                      std::uint64_t at) {
        auto const in = top();
        if (++properties_ > options_->limits.properties)
            return report_->report(rule::limit_properties, at);
        auto const node = next_node();
        if (in == request_context::set_prop || in == request_context::remove_prop)
            parts_.listed.push_back(2 * node + (in == request_context::remove_prop ? 1u : 0u));
        else if (!names_.add(in, element, node) &&
                 !report_->report(rule::repeated_property, at, to_string(element)))
            return false;
        capture_.start(detail::node_kind::element, element, with);
        set_top(request_context::value);
        return true;
    }

    // Text

    [[nodiscard]] bool end_text(request_context what, std::uint64_t at) {
        auto const text = trim(tape_.pending_text());
        if (what == request_context::href) return end_href(text, at);
        if (what == request_context::sync_level) return end_sync_level(text, at);
        return what != request_context::nresults || end_limit(text, at);
    }
    [[nodiscard]] bool end_href(std::string_view text, std::uint64_t at) {
        if (text.size() > options_->limits.href_bytes)
            return report_->report(rule::limit_href_bytes, at);
        return !text.empty() || report_->report(rule::empty_href, at);
    }
    [[nodiscard]] bool end_sync_level(std::string_view text, std::uint64_t at) {
        bool const is_misspelt = text == "infinity" && !is_strict();
        if (is_misspelt && !report_->report(rule::deviating_value, at, text)) return false;
        if (text != "1" && text != "infinite" && !is_misspelt) return malformed(at, text);
        parts_.sync_level = text == "1" ? sync_level::one : sync_level::infinite;
        return true;
    }
    [[nodiscard]] bool end_limit(std::string_view text, std::uint64_t at) {
        std::uint64_t number = 0;
        auto const* const end = text.data() + text.size();
        auto const read = std::from_chars(text.data(), end, number);
        if (read.ec != decltype(read.ec){} || read.ptr != end) return malformed(at, text);
        parts_.limit = number;
        return true;
    }

    // The end of the root

    [[nodiscard]] bool end_root(request_context what, std::uint64_t at) {
        if (what == request_context::update || (what == request_context::creation && is_strict()))
            return sets_ + removes_ != 0 || malformed(at, "no instruction");
        if (what == request_context::creation) return true;
        if (!settle_names()) return false;
        if (what == request_context::propfind)
            return parts_.has_selection || malformed(at, "neither prop nor allprop nor propname");
        return what != request_context::report || !is_strict() || check_required(at);
    }
    [[nodiscard]] bool settle_names() {
        auto const bit = std::uint32_t{1} << static_cast<unsigned>(request_context::include);
        bool const is_allprop = parts_.selection == propfind_kind::allprop;
        parts_.listed = names_.take(is_allprop ? request_context::include : request_context::prop);
        if (is_allprop || (seen_ & bit) == 0) return true;
        return report_->report(rule::misplaced_element, include_at_, "include without allprop");
    }
    [[nodiscard]] bool check_required(std::uint64_t at) {
        element const root(tape(), 0);
        for (auto const& required : detail::find_report(root.name())->required)
            if (!required.local.empty() && !root.find(required))
                return malformed(at, "no " + std::string(required.local));
        return true;
    }

    parse_options const* options_;
    detail::reporter* report_;
    detail::open_elements* open_;
    element_capture capture_;
    request_method method_;
    detail::tape_builder tape_{};
    detail::request_parts parts_{};
    request_names names_{};
    stray_text stray_;
    std::uint64_t include_at_ = 0;
    std::size_t properties_ = 0;
    std::uint32_t seen_ = 0;  ///< contexts that were entered
    std::uint32_t sets_ = 0;
    std::uint32_t removes_ = 0;
    bool has_prop_ = false;  ///< of the instruction
    bool had_root_ = false;
    bool is_unnamespaced_ = false;
};

}  // namespace multistatus::xml_detail
