// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/scan.hpp>
#include <multistatus/options.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/context.hpp>
#include <multistatus/xml/known_tags.hpp>
#include <multistatus/xml/last_end.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/token_cursor.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace multistatus::xml_detail {

/// Reads what stands around the properties of most responses: nearly all have the same tags in the
/// same order, which need not be found out for each. It reads on as long as what mostly comes next
/// is there, and has nothing to be reported; anything else is left to who reads any token.
template <class Grammar>
class frame_tokens {
public:
    frame_tokens(multistatus::limits const& limits, detail::open_elements& open, namespaces& scope,
                 token_cursor& cursor, xml_detail::last_end& last, Grammar& grammar) noexcept
        : limits_(&limits),
          open_(&open),
          scope_(&scope),
          cursor_(&cursor),
          last_end_(&last),
          grammar_(&grammar) {}

    /// Such a tag stood where it has its meaning.
    void note(known_tag& tag) noexcept {
        if (!tag.is_empty()) tags_[static_cast<std::size_t>(tag.meaning().element)] = &tag;
    }

    /// Reads on from between responses: up to the first property. All of these return where they
    /// came to, or a null pointer if that ends the reading.
    [[nodiscard]] char const* open_response(char const* at, char const* end) {
        auto const* const tag = find(dav_element::response, at, end);
        if (tag == nullptr || open_->depth() + 3 > limits_->depth) return at;
        push(*tag, at);
        if (!grammar_->open_response(open_->top().begin)) return nullptr;
        at = skip_space(at + tag->size(), end);
        auto const* const behind = read_leaf(dav_element::href, at, end, [this](auto text) {
            return grammar_->take_plain_href(text);
        });
        return behind == at ? at : open_propstat(behind, end);
    }
    /// Reads on from inside of a response, as above.
    [[nodiscard]] char const* open_propstat(char const* at, char const* end) {
        auto const* tag = find(dav_element::propstat, at, end);
        if (tag == nullptr || open_->depth() + 2 > limits_->depth) return at;
        push(*tag, at);
        grammar_->open_propstat();
        at = skip_space(at + tag->size(), end);
        tag = find(dav_element::prop, at, end);
        if (tag == nullptr) return at;
        push(*tag, at);
        grammar_->open_prop();
        return skip_space(at + tag->size(), end);
    }
    /// Reads on from the end of the properties: up to the end of the response.
    [[nodiscard]] char const* close_prop(char const* at, char const* end) {
        if (!is_end_tag(at, end)) return at;
        grammar_->end_prop();
        at = skip_space(pop(at), end);
        auto const* const behind = read_leaf(dav_element::status, at, end, [this](auto line) {
            return grammar_->take_usual_status(line);
        });
        if (behind == at) return at;
        at = behind;
        while (is_end_tag(at, end)) {
            auto const goes_on = grammar_->end();
            at = pop(at);
            if (!goes_on) return nullptr;
            if (grammar_->is_between_items()) break;
            at = skip_space(at, end);
        }
        return at;
    }

private:
    static constexpr auto near = static_cast<std::ptrdiff_t>(2 * known_tag::longest);

    // The tag of that meaning, if it is the one that stood last where it has it. Another tag may
    // have come to its place since.
    [[nodiscard]] known_tag const* find(dav_element which, char const* at, char const* end) {
        auto* const tag = tags_[static_cast<std::size_t>(which)];
        auto const is_it = tag != nullptr && end - at > near && tag->size() <= 32 &&
                           tag->begins(at) && tag->meaning().element == which && !tag->is_empty() &&
                           tag->is_in_scope(*scope_);
        return is_it ? tag : nullptr;
    }
    void push(known_tag const& tag, char const* at) {
        open_->push_ahead(tag.qname(at), cursor_->position_of(at)).namespaces =
            static_cast<std::uint32_t>(scope_->size());
    }
    // An element with plain text, if the grammar takes it.
    template <class Take>
    [[nodiscard]] char const* read_leaf(dav_element which, char const* at, char const* end,
                                        Take take) {
        auto const* const tag = find(which, at, end);
        if (tag == nullptr) return at;
        auto const* const begin = at + tag->size();
        auto const* close = begin;
        if (!detail::find_special_in_blocks(close, end) || end - close <= near ||
            !tag->ends_ahead(close) ||
            !take(std::string_view(begin, static_cast<std::size_t>(close - begin))))
            return at;
        last_end_->note(cursor_->place_of(close) + 2, tag->name_size());
        return skip_space(close + tag->size() + 1, end);
    }
    // Whether the end tag of the innermost element is there.
    [[nodiscard]] bool is_end_tag(char const* at, char const* end) const noexcept {
        auto const name = open_->name(open_->top());
        return end - at > near && *at == '<' && at[1] == '/' &&
               name.size() <= detail::open_elements::ahead && at[name.size() + 2] == '>' &&
               detail::equal_ahead(at + 2, name.data(), name.size());
    }
    // It ends with that tag.
    [[nodiscard]] char const* pop(char const* at) noexcept {
        auto const& top = open_->top();
        auto const size = top.name_size;
        last_end_->note(cursor_->place_of(at) + 2, size);
        scope_->shrink(top.namespaces);
        open_->pop();
        return at + size + 3;
    }

    multistatus::limits const* limits_;
    detail::open_elements* open_;
    namespaces* scope_;
    token_cursor* cursor_;
    xml_detail::last_end* last_end_;
    Grammar* grammar_;
    std::array<known_tag*, std::size(dav_element_names)> tags_{};
};

}  // namespace multistatus::xml_detail
