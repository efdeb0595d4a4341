// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/scan.hpp>
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
#include <multistatus/xml/token_cursor.hpp>

#include <cstddef>
#include <cstdint>
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

    [[nodiscard]] progress start_tag() {
        if (auto const* known = known_.find(cursor_->rest(), *scope_);
            known != nullptr && open_->depth() < limits_->depth)
            return start_known(*known);
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

    // Start tags that were read before

    [[nodiscard]] progress start_known(known_tag const& tag) {
        auto const begin = cursor_->position();
        std::string_view const name(cursor_->rest().data() + 1, tag.size);
        multistatus::name const expanded{
            scope_->space(tag.binding),
            {name.data() + tag.prefix_size, std::size_t{tag.size} - tag.prefix_size}};
        if constexpr (predictable_grammar<Grammar>)
            if (auto const size = plain_element(name); size != 0 && take_leaf(tag, expanded, size))
                return cursor_->advance(size);
        if (grammar_->is_next_item(name)) return close_item(begin);
        open_->push(name, begin).namespaces = static_cast<std::uint32_t>(scope_->size());
        if (!start(expanded, tag.means, begin)) return progress::failed;
        auto const is_empty = cursor_->rest()[1 + name.size()] == '/';
        static_cast<void>(cursor_->advance(name.size() + (is_empty ? 3 : 2)));
        return !is_empty || close_element() ? progress::done : progress::failed;
    }
    [[nodiscard]] bool start(name const& element, [[maybe_unused]] tag_meaning means,
                             std::uint64_t at) {
        if constexpr (predictable_grammar<Grammar>)
            return grammar_->start(element, means, no_attributes_, at);
        else
            return grammar_->start(element, no_attributes_, at);
    }
    // An element that holds nothing but text, all at once.
    [[nodiscard]] bool take_leaf(known_tag const& tag, name const& expanded, std::size_t size) {
        auto const is_empty = size == tag.size + std::size_t{3};
        auto const begin = cursor_->at() + tag.size + 2;
        auto const end = is_empty ? begin : cursor_->at() + size - tag.size - 3;
        std::string_view const text(cursor_->bytes().data() + begin, end - begin);
        if (!grammar_->take_leaf(tag.means, expanded, text, cursor_->position())) return false;
        // Only an end tag is one that may be repeated.
        if (!is_empty) last_end_.note(cursor_->at() + 1, tag.size);
        if (ahead_->is_recording()) ahead_->record(*cursor_, begin, end, grammar_->leaf_node());
        return true;
    }
    // The size of an element that holds nothing but text that needs no closer look, if all of it is
    // there; else 0.
    [[nodiscard]] std::size_t plain_element(std::string_view name) const noexcept {
        auto const there = cursor_->rest();
        auto const inside = name.size() + 2;
        if (there[inside - 1] == '/') return inside + 1;
        auto const* const end = there.data() + there.size();
        auto const* const at = detail::find_special_in_text(there.data() + inside, end);
        auto const left = static_cast<std::size_t>(end - at);
        auto const is_closed = left >= name.size() + 3 && at[1] == '/' && *at == '<' &&
                               at[name.size() + 2] == '>' &&
                               detail::equal_names(at + 2, name.data(), name.size());
        return is_closed ? there.size() - left + name.size() + 3 : 0;
    }

    // All others

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
        if (tag_.attributes.empty()) remember(parts);
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
    void remember(split_name const& parts) {
        auto const declaration = scope_->find_declaration(parts.prefix);
        if (declaration == scope_->size()) return;
        tag_meaning means;
        if constexpr (predictable_grammar<Grammar>)
            means = grammar_->meaning_of({scope_->space(declaration), parts.local});
        known_.add(tag_.name, tag_.name.size() - parts.local.size(), *scope_, declaration, means);
    }

    // Ends

    // The common case: `</`, the name and `>`, all of it there.
    [[nodiscard]] bool is_end_of_top() const noexcept {
        auto const name = open_->name(open_->top());
        auto const there = cursor_->rest();
        return there.size() >= name.size() + 3 && there[name.size() + 2] == '>' &&
               detail::equal_names(there.data() + 2, name.data(), name.size());
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
