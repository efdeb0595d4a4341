// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/response_collector.hpp>
#include <multistatus/detail/selection.hpp>
#include <multistatus/detail/status_line.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/detail/tape_size.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/xml/context.hpp>
#include <multistatus/xml/element_capture.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/root.hpp>
#include <multistatus/xml/stray_text.hpp>
#include <multistatus/xml/tag_reader.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

/// RFC 4918's grammar of a multistatus: what may stand where, and what its end means.
class multistatus_grammar {
public:
    using attributes = std::vector<expanded_attribute>;

    /// Makes nothing of properties that are not selected.
    multistatus_grammar(parse_options const& options, detail::selection const& selected,
                        detail::reporter& report, detail::open_elements& open,
                        namespaces const& scope)
        : options_(&options),
          open_(&open),
          scope_(&scope),
          collector_(options, report),
          capture_(open, scope),
          selection_(&selected),
          report_(&report) {
        trailer_.reset({});
        use(trailer_);
    }

    [[nodiscard]] detail::tape_view response() noexcept {
        return is_taken() ? taken_ : collector_.tape().view();
    }
    /// Whether that was taken as a whole.
    [[nodiscard]] bool is_taken() const noexcept { return taken_.size != 0; }
    /// What was read beside the responses.
    [[nodiscard]] multistatus::trailer trailer() {
        auto& tape = kind_ == document_kind::multistatus ? trailer_ : collector_.tape();
        return {kind_, collector_.count(), detail::owned_tape(tape.complete_view())};
    }

    // What the tokenizer asks and tells

    [[nodiscard]] bool is_between_items() const noexcept {
        return open_->empty() || top() == context::multistatus || top() == context::wrapper;
    }
    [[nodiscard]] bool take_item() noexcept {
        auto const is_there = has_item_;
        has_item_ = false;
        return is_there;
    }
    void begin_item(std::string_view bytes) { source_ = bytes; }
    void move_source(std::string_view bytes) noexcept {
        source_ = bytes;
        if (tape_ != &trailer_ && kind_ == document_kind::multistatus) tape_->move_source(bytes);
    }
    /// Whether an element stands where only a part of a response may.
    [[nodiscard]] bool is_inside_item() const noexcept {
        return !open_->empty() && (top() == context::response || top() == context::propstat);
    }
    /// Whether such an element begins the next response although this one is not closed.
    [[nodiscard]] bool is_next_item(name const& element) const noexcept {
        bool const is_known =
            element.space == dav_namespace || (is_unnamespaced_ && element.space.empty());
        if (!is_known || element.local != "response") return false;
        for (auto i = open_->depth(); i-- > 1;)
            if (context_of((*open_)[i]) == context::response)
                return context_of((*open_)[i - 1]) == context::multistatus;
        return false;
    }
    /// Whether white space means nothing here.
    [[nodiscard]] bool ignores_space() const noexcept {
        auto const in = top();
        return in != context::outside && in != context::value && !holds_text(in);
    }
    /// Where the grammar is.
    [[nodiscard]] context inside() const noexcept { return top(); }
    /// The innermost element, just opened, has no meaning.
    [[nodiscard]] bool skip() noexcept {
        set_top(context::ignored);
        return true;
    }

    /// What a start tag says, wherever it stands.
    [[nodiscard]] tag_meaning meaning_of(name const& element) const noexcept {
        auto const selected = selection_->find(element);
        auto const place = selected.value_or(0);
        return {find_element(element), selected.has_value(), selection_->mark(element, place),
                place};
    }
    [[nodiscard]] bool start(name const& element, attributes const& with, std::uint64_t at) {
        return start(element, meaning_of(element), with, at);
    }
    /// As above, where it is known what the tag says.
    [[nodiscard]] bool start(name const& element, tag_meaning const& meaning,
                             attributes const& with, std::uint64_t at) {
        if (is_unnamespaced_ && element.space.empty())
            return start({dav_namespace, element.local}, with, at);
        stray_.forget();
        switch (top()) {
        case context::ignored: return true;
        case context::value: return start_child(element, with, at);
        case context::prop: return start_property(element, meaning, with, at);
        case context::error: return start_captured(detail::node_kind::element, element, with);
        case context::schedule: return start_captured(detail::node_kind::extension, element, with);
        case context::outside: return start_root(element, with, at);
        default: break;
        }
        // What a tag without attributes mostly is.
        auto const* const found = find_place(top(), meaning.element);
        if (found != nullptr && with.empty() && top() != context::description && mark_seen(*found))
            return enter(found->child, at);
        return start_structural(element, meaning.element, with, at);
    }
    [[nodiscard]] bool text(std::string_view piece, std::uint64_t at) {
        auto const where = top();
        if (where == context::ignored) return true;
        if (where != context::value && !holds_text(where)) return stray_.check(piece, at, *report_);
        tape_->add_text(piece);
        if (tape_->pending_size() > options_->limits.value_bytes)
            return report_->report(rule::limit_value_bytes, open_->top().begin);
        return true;
    }
    [[nodiscard]] bool end() {
        stray_.forget();
        auto const begin = open_->top().begin;
        switch (top()) {
        case context::value: return end_value();
        case context::href: return collector_.add_href(take_trimmed(), begin);
        case context::status: return end_status(begin);
        case context::description: return end_description();
        case context::sync_token:
            tape_->leaf(detail::node_kind::sync_token).text = take_trimmed();
            return true;
        case context::location_href: return end_location_href(begin);
        case context::location: return end_location(begin);
        case context::error: return end_error(begin);
        case context::propstat: return collector_.end_propstat(begin);
        case context::response: return end_response();
        default: return true;
        }
    }

protected:
    [[nodiscard]] context top() const noexcept {
        return open_->empty() ? context::outside : context_of(open_->top());
    }
    [[nodiscard]] bool was_seen(place const& p) const noexcept {
        return (seen_[static_cast<std::size_t>(p.parent)] >> static_cast<unsigned>(p.child) & 1) !=
               0;
    }
    // False if it stands there already, and may not stand there twice.
    [[nodiscard]] bool mark_seen(place const& p) noexcept {
        if (p.once && was_seen(p)) return false;
        seen_[static_cast<std::size_t>(p.parent)] |= std::uint32_t{1}
                                                     << static_cast<unsigned>(p.child);
        return true;
    }
    void begin_context(context inside) noexcept {
        stray_.forget();
        set_top(inside);
        seen_[static_cast<std::size_t>(inside)] = 0;
    }
    [[nodiscard]] bool enter_response(std::uint64_t at) {
        use(collector_.tape());
        taken_ = {};
        tape_->reset(source_);
        open_->top().ordinal = ++response_ordinal_;
        propstat_ordinal_ = 0;
        return collector_.begin(at);
    }
    void enter_propstat() {
        open_->top().ordinal = ++propstat_ordinal_;
        collector_.begin_propstat();
    }

    parse_options const* options_;
    detail::open_elements* open_;
    namespaces const* scope_;
    detail::response_collector collector_;
    element_capture capture_;
    detail::tape_builder trailer_;
    detail::tape_builder* tape_;
    stray_text stray_;
    detail::tape_view taken_{};  ///< of a response that was taken as a whole
    std::uint32_t response_ordinal_ = 0;
    bool is_unnamespaced_ = false;

private:
    [[nodiscard]] static context context_of(detail::open_elements::frame const& f) noexcept {
        return static_cast<context>(f.context);
    }
    [[nodiscard]] context parent() const noexcept {
        return open_->depth() < 2 ? context::outside : context_of((*open_)[open_->depth() - 2]);
    }
    void use(detail::tape_builder& tape) noexcept {
        tape_ = &tape;
        capture_.use(tape);
    }
    void set_top(context c) noexcept { open_->top().context = static_cast<std::uint8_t>(c); }
    [[nodiscard]] bool refuse(rule code, name const& element, std::uint64_t at) {
        return report_->report(code, at, to_string(element)) && skip();
    }

    // The root element

    [[nodiscard]] bool start_root(name const& element, attributes const& with, std::uint64_t at) {
        auto const r = find_root(element);
        auto const is_read =
            r.kind == document_kind::multistatus || options_->roots == accepted_roots::any_known;
        if (r.inside == context::outside || !is_read)
            return report_->report(rule::other_root, at, to_string(element));
        if (r.finding != rule::none && !report_->report(r.finding, at, element.local)) return false;
        is_unnamespaced_ = element.space.empty() && r.inside != context::wrapper;
        kind_ = r.kind;
        if (kind_ != document_kind::multistatus) {
            // Such a body is one item, and its strings must outlast the input.
            collector_.tape().reset({});
            use(collector_.tape());
        }
        return enter(r.inside, at) && check_attributes(with, at);
    }

    // Elements of the grammar

    [[nodiscard]] bool start_structural(name element, dav_element which, attributes const& with,
                                        std::uint64_t at) {
        auto const in = top();
        if (element.space.empty() && find_place(in, element.local) != nullptr) {
            if (!report_->report(rule::unnamespaced_element, at, element.local)) return false;
            element.space = dav_namespace;
            which = find_dav_element(element.local);
        }
        if (which == dav_element::other) return start_unknown(element, with, at);
        auto const* found = find_place(in, which);
        if (found == nullptr && which == dav_element::errordescription) {
            found = find_place(in, dav_element::responsedescription);
            if (found != nullptr && !report_->report(rule::renamed_element, at, element.local))
                return false;
        }
        if (found == nullptr)
            return is_structural(which) && !holds_text(in)
                       ? refuse(rule::misplaced_element, element, at)
                       : start_unknown(element, with, at);
        if (!mark_seen(*found)) return refuse(rule::repeated_element, element, at);
        if (in == context::description) {
            // A multistatus has no error that it could be.
            if (tape_ == &trailer_) return refuse(rule::element_in_text, element, at);
            if (!save_description(at)) return false;
        }
        return enter(found->child, at) && check_attributes(with, at);
    }
    [[nodiscard]] bool start_unknown(name const& element, attributes const& with,
                                     std::uint64_t at) {
        auto const in = top();
        if (holds_text(in)) return refuse(rule::element_in_text, element, at);
        if (in == context::location || in == context::wrapper)
            return refuse(rule::misplaced_element, element, at);
        return start_captured(detail::node_kind::extension, element, with);
    }
    [[nodiscard]] bool enter(context inside, std::uint64_t at) {
        begin_context(inside);
        switch (inside) {
        case context::response: return enter_response(at);
        case context::propstat: enter_propstat(); return true;
        case context::prop: collector_.add_prop(); return true;
        case context::error: tape_->open(detail::node_kind::error); return true;
        case context::location: has_location_ = false; return true;
        default: return true;
        }
    }
    [[nodiscard]] bool check_attributes(attributes const& with, std::uint64_t at) {
        for (auto const& a : with)
            if (a.name.space != xml_namespace &&
                !report_->report(rule::ignored_attribute, at, to_string(a.name)))
                return false;
        return true;
    }
    // The text around an error that stands in a description belongs together.
    [[nodiscard]] bool save_description(std::uint64_t at) {
        saved_ = tape_->take_text();
        return report_->report(rule::error_in_description, at);
    }

    // Elements that are kept as they are

    [[nodiscard]] bool start_captured(detail::node_kind kind, name const& element,
                                      attributes const& with) {
        capture_.start(kind, element, with);
        set_top(context::value);
        return true;
    }
    [[nodiscard]] bool start_property(name const& element, tag_meaning const& meaning,
                                      attributes const& with, std::uint64_t at) {
        if (!collector_.has_room()) return collector_.add_property(at);
        if (!meaning.is_selected) {
            collector_.skip_properties(1);
            return skip();
        }
        collector_.add_marked_property(meaning.mark);
        auto const index = tape_->nodes().size();
        capture_.start(detail::node_kind::property, element, with);
        tape_->nodes()[index].code = meaning.selection;
        set_top(context::value);
        return true;
    }
    [[nodiscard]] bool start_child(name element, attributes const& with, std::uint64_t at) {
        if (element == name{"", "collection"} &&
            tape_->innermost() == name{dav_namespace, "resourcetype"}) {
            if (!report_->report(rule::unnamespaced_element, at, element.local)) return false;
            element.space = dav_namespace;
        }
        capture_.start_child(element, with);
        return has_room();
    }
    [[nodiscard]] bool end_value() {
        capture_.end();
        return has_room();
    }
    [[nodiscard]] bool has_room() {
        // What stands beside the responses is kept for all of the body.
        auto const size = tape_ == &trailer_ ? trailer_.memory() : tape_->decoded_size();
        return detail::check_room(size, tape_->nodes().size(), options_->limits, *report_,
                                  open_->top().begin);
    }

    // Ends

    [[nodiscard]] detail::text_ref take_trimmed() noexcept {
        auto const text = tape_->pending_text();
        auto const inner = trim(text);
        auto ref = tape_->take_text();
        if (inner.empty()) return {};
        ref.offset += static_cast<std::uint32_t>(inner.data() - text.data());
        ref.size = static_cast<std::uint32_t>(inner.size());
        return ref;
    }
    [[nodiscard]] bool end_status(std::uint64_t at) {
        auto const line = take_trimmed();
        return parent() == context::propstat ? collector_.add_propstat_status(line, at)
                                             : collector_.add_status(line, at);
    }
    [[nodiscard]] bool end_description() {
        auto const text = tape_->take_text();
        auto const language = tape_->refer_shared(open_->language(open_->top()));
        auto& n = tape_->leaf(detail::node_kind::description);
        n.text = text;
        n.name = language;
        return true;
    }
    [[nodiscard]] bool end_location_href(std::uint64_t at) {
        location_ = take_trimmed();
        has_location_ = true;
        return collector_.check_location(location_, at);
    }
    [[nodiscard]] bool end_location(std::uint64_t at) {
        if (!has_location_) return report_->report(rule::location_without_href, at);
        tape_->leaf(detail::node_kind::location).text = location_;
        return true;
    }
    [[nodiscard]] bool end_error(std::uint64_t at) {
        auto const is_empty = tape_->is_innermost_empty();
        tape_->close();
        if (parent() == context::description) tape_->put_back(saved_);
        return !is_empty || report_->report(rule::empty_error, at);
    }
    [[nodiscard]] bool end_response() {
        if (!collector_.end()) return false;
        has_item_ = collector_.is_kept();
        use(trailer_);
        return true;
    }

    detail::selection const* selection_;
    detail::reporter* report_;
    std::string_view source_{};
    std::array<std::uint32_t, 17> seen_{};
    detail::text_ref saved_{};
    detail::text_ref location_{};
    document_kind kind_ = document_kind::multistatus;
    std::uint32_t propstat_ordinal_ = 0;
    bool has_location_ = false;
    bool has_item_ = false;
};

}  // namespace multistatus::xml_detail
