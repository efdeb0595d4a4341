// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/context.hpp>
#include <multistatus/xml/item_prediction.hpp>
#include <multistatus/xml/known_tags.hpp>
#include <multistatus/xml/last_end.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/raw_tag.hpp>
#include <multistatus/xml/tag_reader.hpp>
#include <multistatus/xml/text_prediction.hpp>
#include <multistatus/xml/token_cursor.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

/// Reads tags, and elements that hold nothing but text in one step.
template <class Grammar>
class tag_tokens {
public:
    tag_tokens(multistatus::limits const& limits, detail::reporter& report,
               detail::open_elements& open, namespaces& scope, token_cursor& cursor,
               item_prediction<Grammar>& ahead, Grammar& grammar)
        : limits_(&limits),
          report_(&report),
          open_(&open),
          scope_(&scope),
          cursor_(&cursor),
          ahead_(&ahead),
          grammar_(&grammar),
          tags_(limits, report, scope) {}

    /// The name of the last end tag.
    [[nodiscard]] xml_detail::last_end& last_end() noexcept { return last_end_; }

    /// Reads a start tag; if all of the element is there and it holds nothing but text, all of it
    /// and of those like it that follow.
    [[nodiscard]] progress start_tag() {
        if (open_->depth() == limits_->depth) return start_other();
        auto const rest = cursor_->rest();
        auto const* at = rest.data();
        auto const* const end = at + rest.size();
        known_tag const* tag = find_tag(at, end);
        if (tag == nullptr) return start_other();
        if constexpr (predictable_grammar<Grammar>) {
            auto const* next = take_leaf(*tag, at, end);
            while (next != nullptr) {
                at = next;
                if (at != end && *at != '<' && grammar_->ignores_space())
                    while (at != end && is_space(*at))
                        ++at;
                if (end - at < 2 || *at != '<' || at[1] == '/') break;
                tag = find_tag(at, end);
                next = tag == nullptr ? nullptr : take_leaf(*tag, at, end);
            }
            if (at != rest.data())
                return cursor_->advance(static_cast<std::size_t>(at - rest.data()));
        }
        return start_plain(*tag);
    }
    /// Reads an end tag inside an element.
    [[nodiscard]] progress end_tag() {
        if (is_end_of_top()) return close_top(cursor_->rest().substr(2, open_->top().name_size), 1);
        auto const rest = cursor_->rest();
        auto const close = rest.find('>', 2);
        if (close == rest.npos) return cursor_->cut(token_end::kind::tag);
        auto name = rest.substr(2, close - 2);
        while (!name.empty() && is_space(name.back()))
            name.remove_suffix(1);
        if (name == open_->name(open_->top())) return close_top(name, close - name.size() - 1);
        if (!is_qname(name) && name.find_first_of(" \t\r\n<") != name.npos)
            return refuse(rule::malformed_tag, 0, name);
        if (!close_unmatched(name, cursor_->position())) return progress::failed;
        return cursor_->advance(close + 1);
    }

private:
    [[nodiscard]] progress refuse(rule code, std::size_t ahead, std::string_view detail) {
        return report_->report(code, cursor_->position(ahead), detail) ? progress::done
                                                                       : progress::failed;
    }

    // Plain start tags

    // The one that begins here, if there is nothing to report of it. A short chunk may end in it.
    [[nodiscard]] known_tag const* find_tag(char const* at, char const* end) {
        auto const size = known_tags::size_of_tag(at, end);
        if (size == 0) return nullptr;
        auto* const known = known_.find(at, size);
        if (known != nullptr && known->is_in_scope(*scope_)) return known;
        return read_tag({at, size}, known);
    }
    [[nodiscard]] known_tag const* read_tag(std::string_view text, known_tag* known) {
        auto const is_empty = text[text.size() - 2] == '/';
        auto const parts = split_ascii(text.substr(1, text.size() - (is_empty ? 3 : 2)));
        if (parts.local.empty() || text.size() > limits_->name_bytes) return nullptr;
        auto const prefix = scope_->find_declaration(parts.prefix);
        if (!prefix) return nullptr;
        auto& tag = known != nullptr ? *known : known_.place_for(text.data(), text.size());
        tag.assign(text, parts.prefix.size(), *prefix, scope_->scope(),
                   meaning_of({scope_->space(*prefix), parts.local}));
        return &tag;
    }
    [[nodiscard]] tag_meaning meaning_of([[maybe_unused]] name const& element) const {
        if constexpr (predictable_grammar<Grammar>)
            return grammar_->meaning_of(element);
        else
            return {};
    }
    [[nodiscard]] bool start_known(known_tag const& tag, name const& element, std::uint64_t begin) {
        if constexpr (predictable_grammar<Grammar>)
            return grammar_->start(element, tag.meaning(), no_attributes_, begin);
        else
            return grammar_->start(element, no_attributes_, begin);
    }
    [[nodiscard]] progress start_plain(known_tag const& tag) {
        auto const begin = cursor_->position();
        auto const* const text = cursor_->rest().data();
        if (grammar_->is_next_item(tag.qname(text))) return close_item(begin);
        open_->push(tag.qname(text), begin).namespaces = static_cast<std::uint32_t>(scope_->size());
        if (!start_known(tag, {scope_->space(tag.prefix()), tag.local(text)}, begin))
            return progress::failed;
        static_cast<void>(cursor_->advance(tag.size()));
        return !tag.is_empty() || close_element() ? progress::done : progress::failed;
    }
    // The end of an element that holds nothing but text, if the grammar has taken it.
    [[nodiscard]] char const* take_leaf(known_tag const& tag, char const* at, char const* last) {
        auto const* const begin = at + tag.size();
        auto const* end = begin;
        bool is_plain = true;
        if (!tag.is_empty() &&
            (text_prediction::find_end(begin, end, last, is_plain) != detail::prediction::matched ||
             static_cast<std::size_t>(last - end) <= tag.size() || !tag.is_ended_by(end)))
            return nullptr;
        std::string_view const text(begin, static_cast<std::size_t>(end - begin));
        if (!(is_plain && grammar_->skip_leaf(tag.meaning(), text.size())) &&
            !grammar_->take_leaf({scope_->space(tag.prefix()), tag.local(at)}, tag.meaning(), text,
                                 is_plain, cursor_->position_of(at)))
            return nullptr;
        if (ahead_->is_recording())
            ahead_->record(*cursor_, cursor_->place_of(begin), cursor_->place_of(end),
                           grammar_->leaf_node());
        // Only an end tag is one that may be repeated.
        if (tag.is_empty()) return end;
        last_end_.note(cursor_->place_of(end) + 2, tag.name_size());
        return end + tag.size() + 1;
    }

    // All others

    [[nodiscard]] progress start_other() {
        tag_splitter splitter(cursor_->rest(), !report_->refuses(rule::less_than_in_attribute),
                              limits_->attributes, tag_);
        switch (splitter.split()) {
        case tag_splitter::outcome::cut: return cursor_->cut(token_end::kind::tag);
        case tag_splitter::outcome::malformed:
            return refuse(splitter.problem(), splitter.problem_at(), tag_.name);
        case tag_splitter::outcome::split: break;
        }
        auto const begin = cursor_->position();
        if (grammar_->is_next_item(tag_.name)) return close_item(begin);
        if (!open_element(begin)) return progress::failed;
        static_cast<void>(cursor_->advance(tag_.size));
        return !tag_.is_empty || close_element() ? progress::done : progress::failed;
    }
    [[nodiscard]] bool open_element(std::uint64_t begin) {
        if (open_->depth() == limits_->depth) return report_->report(rule::limit_depth, begin);
        if (tag_.name.size() > limits_->name_bytes)
            return report_->report(rule::limit_name_bytes, begin);
        auto const outer = scope_->size();
        open_->push(tag_.name, begin).namespaces = static_cast<std::uint32_t>(outer);
        if (!tags_.read(tag_, begin) || !set_language(begin)) return false;
        if (!is_qname(tag_.name))
            return report_->report(rule::malformed_name, begin, tag_.name) && grammar_->skip();
        auto const parts = split(tag_.name);
        std::string_view space;
        if (parts.prefix == "xmlns")
            return report_->report(rule::namespace_declaration, begin, tag_.name);
        if (!tags_.expand(parts.prefix, begin, space)) return false;
        return grammar_->start({space, parts.local}, tags_.attributes(), begin);
    }
    [[nodiscard]] bool set_language(std::uint64_t begin) {
        for (auto const& a : tags_.attributes()) {
            if (!(a.name == name{xml_namespace, "lang"})) continue;
            if (a.value.size() > limits_->name_bytes)
                return report_->report(rule::limit_name_bytes, begin);
            open_->set_language(a.value);
        }
        return true;
    }

    // Ends

    // The common case: `</`, the name and `>`, all of it there.
    [[nodiscard]] bool is_end_of_top() const noexcept {
        auto const there = cursor_->rest();
        auto const name = open_->name(open_->top());
        return there.size() >= name.size() + 3 && there[name.size() + 2] == '>' &&
               detail::equal_bytes(there.data() + 2, name.data(), name.size());
    }
    // `behind`: the bytes behind the name.
    [[nodiscard]] progress close_top(std::string_view name, std::size_t behind) {
        last_end_.note(cursor_->at() + 2, name.size());
        static_cast<void>(cursor_->advance(2 + name.size() + behind));
        return close_element() ? progress::done : progress::failed;
    }
    // A response that begins inside another one ends it; then the tag is read again.
    [[nodiscard]] progress close_item(std::uint64_t at) {
        while (!grammar_->is_between_items())
            if (!report_->report(rule::unclosed_element, at, open_->name(open_->top())) ||
                !close_element())
                return progress::failed;
        return progress::done;
    }
    [[nodiscard]] bool close_element() {
        auto const goes_on = grammar_->end();
        scope_->shrink(open_->top().namespaces);
        open_->pop();
        return goes_on;
    }
    // Elements that were not closed end where one around them does. An end tag for no open element
    // says nothing, unless it repeats the last one: then its writer lost track of the names.
    [[nodiscard]] bool close_unmatched(std::string_view name, std::uint64_t at) {
        auto depth = open_->depth();
        while (depth > 0 && open_->name((*open_)[depth - 1]) != name)
            --depth;
        if (depth == 0) {
            if (!report_->report(rule::mismatched_end_tag, at, name)) return false;
            return name != last_end_.name(cursor_->bytes()) || open_->depth() < 2 ||
                   close_element();
        }
        while (open_->depth() > depth)
            if (!report_->report(rule::unclosed_element, at, open_->name(open_->top())) ||
                !close_element())
                return false;
        return close_element();
    }

    multistatus::limits const* limits_;
    detail::reporter* report_;
    detail::open_elements* open_;
    namespaces* scope_;
    token_cursor* cursor_;
    item_prediction<Grammar>* ahead_;
    Grammar* grammar_;
    tag_reader tags_;
    raw_tag tag_;
    known_tags known_;
    xml_detail::last_end last_end_;
    std::vector<expanded_attribute> const no_attributes_{};
};

}  // namespace multistatus::xml_detail
