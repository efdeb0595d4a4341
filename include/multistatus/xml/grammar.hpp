// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/text_record.hpp>
#include <multistatus/name.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/context.hpp>
#include <multistatus/xml/multistatus_grammar.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/text_prediction.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus::xml_detail {

/// The grammar, and what of it is taken at once where there is nothing to report: elements with
/// nothing but text, what mostly stands around them, and responses that look like earlier ones.
class grammar : public multistatus_grammar {
public:
    using multistatus_grammar::multistatus_grammar;

    // What is asked and told by who predicts responses

    /// Whether a response may begin here, and be taken as a whole.
    [[nodiscard]] bool takes_responses() const noexcept { return top() == context::multistatus; }
    /// The innermost element, just opened, is a root without anything to report.
    void enter_usual_root() noexcept { begin_context(context::multistatus); }
    /// A number for all that responses here are read with and that does not stand in them; 0 if it
    /// is not what it nearly always is, or none may stand here.
    [[nodiscard]] std::uint64_t surroundings() const noexcept {
        bool const is_usual = takes_responses() && open_->depth() == 1 && !is_unnamespaced_ &&
                              open_->language(open_->top()).empty();
        return is_usual ? scope_->scope() : 0;
    }
    /// The node that text goes to that stands here; nothing if it is no text of its own.
    [[nodiscard]] std::optional<std::uint32_t> text_node() const noexcept {
        switch (top()) {
        case context::ignored: return detail::recorded_text::unread;
        case context::value: return tape_->innermost_index();
        case context::href:
        case context::location_href:
        case context::description: return static_cast<std::uint32_t>(tape_->nodes().size());
        default: return std::nullopt;
        }
    }
    /// Whether there is nothing to report of a text, which is no href of the response.
    [[nodiscard]] bool accepts(detail::node const& n, std::string_view text) const noexcept {
        if (n.kind == detail::node_kind::location)
            return is_trimmed(text) && collector_.accepts_location(text);
        return text.size() <= options_->limits.value_bytes;
    }
    /// Whether it changes nothing but its node; what is declared outside of responses is known.
    [[nodiscard]] qname_binding binding_of(std::string_view text) const noexcept {
        return capture_.binding_of(text);
    }
    /// Takes such a response. False if there may be something to report after all.
    [[nodiscard]] bool take(detail::tape_view response) {
        if (response.size == 0 || response.decoded.size() > options_->limits.response_bytes)
            return false;
        if (!collector_.take(response)) return false;
        stray_.forget();
        ++response_ordinal_;
        taken_ = response;
        return true;
    }

    // Elements that hold nothing but text

    /// How many properties may follow here that are taken at once or skipped.
    [[nodiscard]] std::size_t property_room() const noexcept {
        return top() == context::prop && !is_unnamespaced_ ? collector_.room() : 0;
    }
    /// Skips so many, for which there is room.
    void skip_properties(std::size_t count) noexcept {
        stray_.forget();
        collector_.skip_properties(count);
    }
    /// Takes one that is selected, for which there is room, and that holds nothing but plain text.
    /// False, and nothing is done, where `start` knows more of it, as of a text with a colon that
    /// is a QName.
    [[nodiscard]] bool take_plain_property(declared_name const& element, tag_meaning const& meaning,
                                           std::string_view text, bool has_colon) {
        if (!open_->language(open_->top()).empty() || !can_capture(element) ||
            (has_colon && !capture_.is_unbound(text)))
            return false;
        collector_.add_marked_property(meaning.mark);
        tape_->add_property(element, element.serial, text).code = meaning.selection;
        return true;
    }
    /// Takes or skips one, for which there is room, with a text some bytes of which need a closer
    /// look. False, and nothing is done, where there may be something to report, or as above.
    [[nodiscard]] bool take_coded_property(declared_name const& element, tag_meaning const& meaning,
                                           std::string_view raw, bool may_have_colon) {
        auto const take = [&](std::string_view text) {
            if (meaning.is_selected)
                return take_plain_property(element, meaning, text, may_have_colon);
            collector_.skip_properties(1);
            return true;
        };
        auto const before = tape_->strings().size();
        if (!take_decoded(raw, take)) return false;
        if (!meaning.is_selected) tape_->strings().truncate(before);
        return true;
    }
    /// Takes an element at once that holds nothing but text, which is plain if no byte of it needs
    /// a closer look. False, and nothing is done, where there may be something to report, or
    /// `start` knows more of it.
    [[nodiscard]] bool take_leaf(declared_name const& element, tag_meaning const& meaning,
                                 std::string_view text, bool is_plain, std::uint64_t at) {
        if (!takes_text(text)) return false;
        if (is_plain) return take_decoded_leaf(element, meaning, text, at);
        auto const take = [&](std::string_view decoded) {
            return take_decoded_leaf(element, meaning, decoded, at);
        };
        auto const before = tape_->strings().size();
        if (!take_decoded(text, take)) return false;
        if (leaf_node_ == detail::recorded_text::unread) tape_->strings().truncate(before);
        return true;
    }
    /// The node that has its text; nothing if that is no text of its own.
    [[nodiscard]] std::optional<std::uint32_t> leaf_node() const noexcept { return leaf_node_; }

    // What is told by who knows what mostly comes next, and has looked whether it does

    /// The innermost element, just opened, is a response; false if that ends the reading.
    [[nodiscard]] bool open_response(std::uint64_t at) {
        begin_context(context::response);
        return enter_response(at);
    }
    /// It is a propstat of a response.
    void open_propstat() {
        begin_context(context::propstat);
        enter_propstat();
    }
    /// It is the prop of such a propstat, right at its beginning.
    void open_prop() noexcept {
        static_cast<void>(mark_seen(*find_place(context::propstat, dav_element::prop)));
        begin_context(context::prop);
        collector_.add_prop();
    }
    /// Takes the href of a response, which is plain. False, and nothing is done, if there may be
    /// something to report.
    [[nodiscard]] bool take_plain_href(std::string_view text) {
        stray_.forget();
        return takes_text(text) && collector_.take_href(trim(text));
    }
    /// Takes the status of a propstat, as above, if its line is what nearly all have.
    [[nodiscard]] bool take_usual_status(std::string_view text) noexcept {
        stray_.forget();
        auto const& place = *find_place(context::propstat, dav_element::status);
        return takes_text(text) && !was_seen(place) &&
               collector_.take_usual_propstat_status(trim(text)) && mark_seen(place);
    }
    /// The innermost element, a prop, ends.
    void end_prop() noexcept { stray_.forget(); }

private:
    [[nodiscard]] bool takes_text(std::string_view text) const noexcept {
        return !is_unnamespaced_ && text.size() <= options_->limits.value_bytes;
    }
    // Calls `take` with what a text stands for. False, and nothing is done, if there may be
    // something to report of it or `take` is false, which then has done nothing.
    template <class Take>
    [[nodiscard]] bool take_decoded(std::string_view raw, Take take) {
        auto& strings = tape_->strings();
        auto const before = strings.size();
        bool const is_clean = text_prediction::decode(raw, strings);
        auto const text = strings.view(before);
        bool const is_same = is_clean && text == raw;
        if (is_clean && !is_same && take(text)) return true;
        strings.truncate(before);
        return is_same && take(raw);
    }
    [[nodiscard]] bool take_decoded_leaf(declared_name const& element, tag_meaning const& meaning,
                                         std::string_view text, std::uint64_t at) {
        stray_.forget();
        leaf_node_ = detail::recorded_text::unread;
        switch (top()) {
        case context::ignored: return true;
        case context::prop: return take_property(element, meaning, text);
        case context::value: return take_child(element, text);
        case context::response:
            if (meaning.element == dav_element::href) return take_href(trim(text));
            [[fallthrough]];
        case context::propstat:
            return meaning.element == dav_element::status && take_status(trim(text), at);
        default: return false;
        }
    }
    [[nodiscard]] bool take_property(declared_name const& element, tag_meaning const& meaning,
                                     std::string_view text) {
        if (!collector_.has_room()) return false;
        if (!meaning.is_selected) {
            collector_.skip_properties(1);
            return true;
        }
        return take_plain_property(element, meaning, text, true) && note_leaf();
    }
    [[nodiscard]] bool take_child(name const& element, std::string_view text) {
        if (element.space.empty() || !capture_.is_unbound(text) || !can_capture(element))
            return false;
        tape_->add_element(detail::node_kind::element, element, text);
        return note_leaf();
    }
    [[nodiscard]] bool take_href(std::string_view text) {
        return collector_.take_href(text) && note_leaf();
    }
    [[nodiscard]] bool note_leaf() noexcept {
        leaf_node_ = static_cast<std::uint32_t>(tape_->nodes().size() - 1);
        return true;
    }
    // Text that stands before it is a node as well.
    [[nodiscard]] bool has_room_for_element() const noexcept {
        return tape_->nodes().size() + 1 < options_->limits.nodes;
    }
    // Whether an element is captured without anything around it.
    [[nodiscard]] bool can_capture(name const& element) const noexcept {
        return tape_ != &trailer_ && has_room_for_element() &&
               tape_->decoded_size() + element.space.size() <= options_->limits.response_bytes;
    }
    [[nodiscard]] bool take_status(std::string_view line, std::uint64_t at) {
        leaf_node_ = std::nullopt;
        if (!collector_.accepts_status(line)) return false;
        if (!mark_seen(*find_place(top(), dav_element::status))) return false;
        auto const ref = tape_->refer(line);
        return top() == context::propstat ? collector_.add_propstat_status(ref, at)
                                          : collector_.add_status(ref, at);
    }

    std::optional<std::uint32_t> leaf_node_{};
};

}  // namespace multistatus::xml_detail
