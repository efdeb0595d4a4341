// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/scan.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/context.hpp>
#include <multistatus/xml/experience.hpp>
#include <multistatus/xml/frame_tokens.hpp>
#include <multistatus/xml/item_prediction.hpp>
#include <multistatus/xml/known_tags.hpp>
#include <multistatus/xml/last_end.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/tag_reader.hpp>
#include <multistatus/xml/text_prediction.hpp>
#include <multistatus/xml/token_cursor.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

/// Reads what nearly all of a body is made of, as far as there is nothing to report of it: start
/// tags without attributes, their end tags, and as a whole elements that hold nothing but text.
template <class Grammar>
class plain_tokens {
public:
    plain_tokens(multistatus::limits const& limits, detail::open_elements& open, experience& known,
                 token_cursor& cursor, item_prediction<Grammar>& ahead, xml_detail::last_end& last,
                 Grammar& grammar)
        : limits_(&limits),
          open_(&open),
          scope_(&known.scope),
          cursor_(&cursor),
          ahead_(&ahead),
          last_end_(&last),
          grammar_(&grammar),
          known_(&known.tags),
          frame_(limits, open, known.scope, cursor, last, grammar) {}

    /// Reads on up to a token of another kind or a place between items, and moves behind what was
    /// read. False if that ends the reading.
    [[nodiscard]] bool read() {
        auto const* const end = cursor_->rest().data() + cursor_->rest().size();
        step s{cursor_->rest().data()};
        for (;;) {
            cursor_->advance_to(s.at);
            if (end - s.at < 2 || *s.at != '<') return true;
            auto const* const at = s.at;
            s = {read_usual(at, end), false, true};
            if (s.at == at) s = at[1] == '/' ? end_tag(at, end) : start_tag(at, end);
            if (s.at == nullptr) return s.goes_on;
            if (s.is_structural && grammar_->is_between_items()) break;
            if constexpr (predictable_grammar<Grammar>)
                if (s.at != end && *s.at != '<' && grammar_->ignores_space())
                    s.at = skip_space(s.at, end);
        }
        cursor_->advance_to(s.at);
        return true;
    }
    /// Ends the innermost element; false if that ends the reading.
    [[nodiscard]] bool close_element() {
        auto const goes_on = grammar_->end();
        scope_->shrink(open_->top().namespaces);
        open_->pop();
        return goes_on;
    }

private:
    /// What was done with a token.
    struct step {
        char const* at = nullptr;  ///< behind it; a null pointer if it was not read
        bool goes_on = true;
        bool is_structural = false;  ///< whether it was one tag, and no element
    };

    // Tags

    // What mostly stands where the grammar is; a null pointer if that ends the reading.
    [[nodiscard]] char const* read_usual(char const* at, [[maybe_unused]] char const* end) {
        if constexpr (predictable_grammar<Grammar>) {
            if (ahead_->is_recording()) return at;
            switch (grammar_->inside()) {
            case context::multistatus: return frame_.open_response(at, end);
            case context::response: return frame_.open_propstat(at, end);
            case context::prop:
                if (open_->depth() != limits_->depth) at = read_properties(at, end);
                return frame_.close_prop(at, end);
            default: break;
            }
        }
        return at;
    }
    [[nodiscard]] step start_tag(char const* at, char const* end);
    [[nodiscard]] bool start(known_tag const& tag, name const& element, std::uint64_t begin) {
        if constexpr (predictable_grammar<Grammar>)
            return grammar_->start(element, tag.meaning(), no_attributes_, begin);
        else
            return grammar_->start(element, no_attributes_, begin);
    }
    // The end tag of the innermost element.
    [[nodiscard]] step end_tag(char const* at, char const* end) {
        auto const name = open_->name(open_->top());
        if (static_cast<std::size_t>(end - at) < name.size() + 3 || at[name.size() + 2] != '>' ||
            !detail::equal_bytes(at + 2, name.data(), name.size()))
            return {};
        last_end_->note(cursor_->place_of(at) + 2, name.size());
        auto const size = name.size() + 3;
        auto const goes_on = close_element();
        return {goes_on ? at + size : nullptr, goes_on, true};
    }

    // What start tags mean

    // The one that the bytes begin with, if there is nothing to report of it.
    [[nodiscard]] known_tag* find_tag(char const* at, char const* end) {
        if (end - at > near)
            if (auto const size = detail::find_tag_end(at) + 1; size <= 32)
                if (auto* const known = known_->find_ahead(at, size);
                    known != nullptr && known->is_in_scope(*scope_))
                    return known;
        return find_other_tag(at, end);
    }
    [[nodiscard]] known_tag* find_other_tag(char const* at, char const* end);
    [[nodiscard]] known_tag* read_tag(std::string_view text, known_tag* known);
    [[nodiscard]] declared_name name_of(known_tag const& tag, char const* at) const noexcept {
        return {{scope_->space(tag.prefix()), tag.local(at)}, tag.prefix().serial};
    }
    [[nodiscard]] tag_meaning meaning_of([[maybe_unused]] name const& element) const {
        if constexpr (predictable_grammar<Grammar>)
            return grammar_->meaning_of(element);
        else
            return {};
    }

    // Elements that hold nothing but text

    // Properties with plain tags that hold nothing but text; those near the end of the bytes are
    // left to `read_leaf`.
    [[nodiscard]] char const* read_properties(char const* at, char const* end) {
        auto const* const from = at;
        // Behind it enough may be looked at to compare an end tag.
        auto const* const last = end - at > near ? end - near : at;
        auto room = grammar_->property_room();
        std::size_t skipped = 0;
        char const* last_close = nullptr;
        std::size_t last_size = 0;
        while (at < last && *at == '<' && at[1] != '/' && skipped != room) {
            auto const size = detail::find_tag_end(at) + 1;
            if (size > 32) break;
            auto* tag = known_->find_ahead(at, size);
            if (tag == nullptr || !tag->is_in_scope(*scope_)) tag = find_other_tag(at, end);
            if (tag == nullptr) break;
            auto const* behind = at + size;
            if (tag->is_empty()) {
                if (!tag->meaning().is_selected)
                    ++skipped;
                else if (take_property(*tag, at, {behind, 0}, true))
                    --room;
                else
                    break;
            } else {
                auto const* close = behind;
                if (!detail::find_special_in_blocks(close, last)) break;
                bool const is_plain = *close == '<';
                if (!is_plain) close = find_markup(close, last);
                if (!tag->ends_ahead(close)) break;
                std::string_view const text(behind, static_cast<std::size_t>(close - behind));
                if (text.size() > limits_->value_bytes) break;
                if (is_plain && !tag->meaning().is_selected)
                    ++skipped;
                else if (take_property(*tag, at, text, is_plain))
                    --room;
                else
                    break;
                last_close = close;
                last_size = size - 2;
                behind = close + size + 1;
            }
            at = *behind == '<' ? behind : skip_space(behind, end);
        }
        if (at == from) return at;
        grammar_->skip_properties(skipped);
        if (last_close != nullptr) last_end_->note(cursor_->place_of(last_close) + 2, last_size);
        return at;
    }
    [[nodiscard]] bool take_property(known_tag const& tag, char const* at, std::string_view text,
                                     bool is_plain) {
        if (!is_plain) return take_coded_property(tag, at, text);
        return grammar_->take_plain_property(name_of(tag, at), tag.meaning(), text,
                                             detail::contains_ahead(text, ':'));
    }
    [[nodiscard]] bool take_coded_property(known_tag const& tag, char const* at,
                                           std::string_view raw);
    [[nodiscard]] static char const* find_markup(char const* at, char const* end) noexcept {
        auto const* const found =
            static_cast<char const*>(std::memchr(at, '<', static_cast<std::size_t>(end - at)));
        return found == nullptr ? end : found;
    }
    // The end of an element, if the grammar has taken it.
    [[nodiscard]] char const* read_leaf(known_tag const& tag, char const* at, char const* last) {
        auto const* const begin = at + tag.size();
        auto const* end = begin;
        bool is_plain = true;
        if (!tag.is_empty() &&
            (text_prediction::find_end(begin, end, last, is_plain) != detail::prediction::matched ||
             static_cast<std::size_t>(last - end) <= tag.size() || !tag.is_ended_by(end)))
            return nullptr;
        std::string_view const text(begin, static_cast<std::size_t>(end - begin));
        if (!grammar_->take_leaf(name_of(tag, at), tag.meaning(), text, is_plain,
                                 cursor_->position_of(at)))
            return nullptr;
        if (ahead_->is_recording())
            ahead_->record(*cursor_, cursor_->place_of(begin), cursor_->place_of(end),
                           grammar_->leaf_node());
        // Only an end tag is one that may be repeated.
        if (tag.is_empty()) return end;
        last_end_->note(cursor_->place_of(end) + 2, tag.name_size());
        return end + tag.size() + 1;
    }

    static constexpr auto near = static_cast<std::ptrdiff_t>(2 * known_tag::longest);

    multistatus::limits const* limits_;
    detail::open_elements* open_;
    namespaces* scope_;
    token_cursor* cursor_;
    item_prediction<Grammar>* ahead_;
    xml_detail::last_end* last_end_;
    Grammar* grammar_;
    known_tags* known_;
    frame_tokens<Grammar> frame_;
    std::vector<expanded_attribute> const no_attributes_{};
};

// What is done seldom stands here, not to be made a part of what is done for each token.

template <class Grammar>
typename plain_tokens<Grammar>::step plain_tokens<Grammar>::start_tag(char const* at,
                                                                      char const* end) {
    if (open_->depth() == limits_->depth) return {};
    auto* const tag = find_tag(at, end);
    if (tag == nullptr) return {};
    if constexpr (predictable_grammar<Grammar>) {
        frame_.note(*tag);
        if (!holds_elements(tag->meaning().element))
            if (auto const* const behind = read_leaf(*tag, at, end); behind != nullptr)
                return {behind};
    }
    if (grammar_->is_inside_item() && grammar_->is_next_item(name_of(*tag, at))) return {};
    auto const begin = cursor_->position_of(at);
    open_->push(tag->qname(at), begin).namespaces = static_cast<std::uint32_t>(scope_->size());
    auto const goes_on =
        start(*tag, name_of(*tag, at), begin) && (!tag->is_empty() || close_element());
    return {goes_on ? at + tag->size() : nullptr, goes_on, true};
}
template <class Grammar>
bool plain_tokens<Grammar>::take_coded_property(known_tag const& tag, char const* at,
                                                std::string_view raw) {
    // A numeric reference may stand for a colon.
    return grammar_->take_coded_property(name_of(tag, at), tag.meaning(), raw,
                                         detail::contains_ahead(raw, ':', '#'));
}
template <class Grammar>
known_tag* plain_tokens<Grammar>::find_other_tag(char const* at, char const* end) {
    auto const size = known_tags::size_of_tag(at, end);
    if (size == 0) return nullptr;
    auto* const known = known_->find(at, size);
    if (known != nullptr && known->is_in_scope(*scope_)) return known;
    return read_tag({at, size}, known);
}
template <class Grammar>
known_tag* plain_tokens<Grammar>::read_tag(std::string_view text, known_tag* known) {
    auto const is_empty = text[text.size() - 2] == '/';
    auto const parts = split_ascii({text.data() + 1, text.size() - (is_empty ? 3 : 2)});
    if (parts.local.empty() || text.size() > limits_->name_bytes) return nullptr;
    auto const prefix = scope_->find_declaration(parts.prefix);
    if (!prefix) return nullptr;
    auto& tag = known != nullptr ? *known : known_->place_for(text.data(), text.size());
    tag.assign(text, parts.prefix.size(), *prefix, scope_->scope(),
               meaning_of({scope_->space(*prefix), parts.local}));
    return &tag;
}

}  // namespace multistatus::xml_detail
