// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/context.hpp>
#include <multistatus/xml/experience.hpp>
#include <multistatus/xml/item_prediction.hpp>
#include <multistatus/xml/last_end.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/plain_tokens.hpp>
#include <multistatus/xml/raw_tag.hpp>
#include <multistatus/xml/tag_reader.hpp>
#include <multistatus/xml/token_cursor.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

/// Reads tags, plain ones and all others.
template <class Grammar>
class tag_tokens {
public:
    tag_tokens(multistatus::limits const& limits, detail::reporter& report,
               detail::open_elements& open, experience& known, token_cursor& cursor,
               item_prediction<Grammar>& ahead, Grammar& grammar)
        : limits_(&limits),
          report_(&report),
          open_(&open),
          scope_(&known.scope),
          cursor_(&cursor),
          grammar_(&grammar),
          tags_(limits, report, known.scope),
          plain_(limits, open, known, cursor, ahead, last_end_, grammar) {
        tag_.attributes.reserve(4);
    }

    /// The name of the last end tag.
    [[nodiscard]] xml_detail::last_end& last_end() noexcept { return last_end_; }

    /// Reads a start tag or, inside an element, an end tag; if it is a plain one, maybe more.
    [[nodiscard]] progress read() {
        auto const before = cursor_->at();
        if (!plain_.read()) return progress::failed;
        if (cursor_->at() != before) return progress::done;
        return cursor_->rest()[1] == '/' ? end_tag() : start_tag();
    }

private:
    [[nodiscard]] progress refuse(rule code, std::size_t ahead, std::string_view detail) {
        return report_->report(code, cursor_->position(ahead), detail) ? progress::done
                                                                       : progress::failed;
    }

    // Start tags

    [[nodiscard]] progress start_tag() {
        tag_splitter splitter(cursor_->rest(), !report_->refuses(rule::less_than_in_attribute),
                              limits_->attributes, tag_);
        switch (splitter.split()) {
        case tag_splitter::outcome::cut: return cursor_->cut(token_end::kind::tag);
        case tag_splitter::outcome::malformed:
            return refuse(splitter.problem(), splitter.problem_at(), tag_.name);
        case tag_splitter::outcome::split: break;
        }
        auto const begin = cursor_->position();
        if (grammar_->is_inside_item() && grammar_->is_next_item(tags_.expected_name(tag_)))
            return close_item(begin);
        if (!open_element(begin)) return progress::failed;
        static_cast<void>(cursor_->advance(tag_.size));
        return !tag_.is_empty || plain_.close_element() ? progress::done : progress::failed;
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

    [[nodiscard]] progress end_tag() {
        auto const rest = cursor_->rest();
        auto const close = rest.find('>', 2);
        if (close == rest.npos) return cursor_->cut(token_end::kind::tag);
        auto name = rest.substr(2, close - 2);
        while (!name.empty() && is_space(name.back()))
            name.remove_suffix(1);
        if (name == open_->name(open_->top())) {
            last_end_.note(cursor_->at() + 2, name.size());
            static_cast<void>(cursor_->advance(close + 1));
            return plain_.close_element() ? progress::done : progress::failed;
        }
        if (!is_qname(name) && name.find_first_of(" \t\r\n<") != name.npos)
            return refuse(rule::malformed_tag, 0, name);
        if (!close_unmatched(name, cursor_->position())) return progress::failed;
        return cursor_->advance(close + 1);
    }
    // A response that begins inside another one ends it; then the tag is read again.
    [[nodiscard]] progress close_item(std::uint64_t at) {
        while (!grammar_->is_between_items())
            if (!report_->report(rule::unclosed_element, at, open_->name(open_->top())) ||
                !plain_.close_element())
                return progress::failed;
        return progress::done;
    }
    // Elements that were not closed end where one around them does. An end tag for no open element
    // says nothing, unless it repeats the last one: then its writer lost track of the names.
    [[nodiscard]] bool close_unmatched(std::string_view name, std::uint64_t at) {
        auto const depth = open_->find(name);
        if (depth == 0) {
            if (!report_->report(rule::mismatched_end_tag, at, name)) return false;
            return name != last_end_.name(cursor_->bytes()) || open_->depth() < 2 ||
                   plain_.close_element();
        }
        while (open_->depth() > depth)
            if (!report_->report(rule::unclosed_element, at, open_->name(open_->top())) ||
                !plain_.close_element())
                return false;
        return plain_.close_element();
    }

    multistatus::limits const* limits_;
    detail::reporter* report_;
    detail::open_elements* open_;
    namespaces* scope_;
    token_cursor* cursor_;
    Grammar* grammar_;
    tag_reader tags_;
    raw_tag tag_;
    xml_detail::last_end last_end_;
    plain_tokens<Grammar> plain_;
};

}  // namespace multistatus::xml_detail
