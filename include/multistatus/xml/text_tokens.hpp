// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/reporter.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/item_prediction.hpp>
#include <multistatus/xml/token_cursor.hpp>
#include <multistatus/xml/unread_markup.hpp>
#include <multistatus/xml/window.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::xml_detail {

/// Reads the tokens that are no tags: text, CDATA sections, comments, instructions, and what is
/// none of those.
template <class Grammar>
class text_tokens {
public:
    text_tokens(window const& input, detail::reporter& report, token_cursor& cursor,
                item_prediction<Grammar>& ahead, Grammar& grammar) noexcept
        : report_(&report),
          cursor_(&cursor),
          ahead_(&ahead),
          grammar_(&grammar),
          unread_(input, report) {}

    /// Reads text inside an element.
    [[nodiscard]] progress text() {
        character_reader reader(*report_, character_reader::place::text, false);
        auto const from = cursor_->at();
        std::size_t read = 0;
        auto const p =
            read_characters(cursor_->rest(), cursor_->position(), reader, true, read, give());
        if constexpr (predictable_grammar<Grammar>)
            if (ahead_->is_recording())
                ahead_->record(*cursor_, from, from + read, grammar_->text_node());
        static_cast<void>(cursor_->advance(read));
        return p == progress::cut && cursor_->starts("&") ? cursor_->cut(token_end::kind::reference)
                                                          : p;
    }
    /// Reads what begins with `<!`.
    [[nodiscard]] progress declaration_or_section(bool is_inside, bool had_root) {
        ahead_->give_up();
        if (cursor_->starts("<!--")) return comment();
        if (is_inside && cursor_->starts("<![CDATA[")) return section();
        if (cursor_->may_start("<!--") || cursor_->may_start("<![CDATA[")) return progress::cut;
        return doctype(had_root);
    }
    /// Reads a processing instruction or the XML declaration.
    [[nodiscard]] progress instruction(bool had_root) {
        ahead_->give_up();
        auto const p = unread_.instruction(cursor_->rest(), cursor_->position(), had_root);
        return p == progress::cut ? cursor_->cut(token_end::kind::instruction)
                                  : advance_over_unread(p);
    }

private:
    [[nodiscard]] auto give() noexcept {
        return
            [this](std::string_view piece, std::uint64_t at) { return grammar_->text(piece, at); };
    }
    [[nodiscard]] progress refuse(rule code, std::string_view detail = {}) {
        return report_->report(code, cursor_->position(), detail) ? progress::done
                                                                  : progress::failed;
    }
    [[nodiscard]] progress comment() {
        auto const p = unread_.comment(cursor_->rest(), cursor_->position());
        return p == progress::cut ? cursor_->cut(token_end::kind::comment) : advance_over_unread(p);
    }
    [[nodiscard]] progress advance_over_unread(progress p) noexcept {
        return p == progress::failed ? p : cursor_->advance(unread_.size());
    }
    [[nodiscard]] progress section() {
        constexpr std::size_t begin = 9;
        auto const rest = cursor_->rest();
        auto const end = rest.find("]]>", begin);
        if (end == rest.npos) return cursor_->cut(token_end::kind::section);
        character_reader reader(*report_, character_reader::place::section, true);
        std::size_t read = 0;
        auto const p = read_characters(rest.substr(begin, end - begin), cursor_->position(begin),
                                       reader, false, read, give());
        return p == progress::failed ? p : cursor_->advance(end + 3);
    }
    // Not read, but told from an HTML page.
    [[nodiscard]] progress doctype(bool had_root) {
        constexpr std::string_view html = "<!DOCTYPE html";
        auto const rest = cursor_->rest();
        if (equal_ignoring_case(rest.substr(0, 9), html.substr(0, 9))) {
            if (rest.size() < html.size() && !cursor_->is_ended()) return progress::cut;
            auto const is_html = equal_ignoring_case(rest.substr(0, html.size()), html);
            return is_html && !had_root ? refuse(rule::not_xml, "it may be HTML")
                                        : refuse(rule::doctype);
        }
        if (rest.size() < 9 && equal_ignoring_case(rest, html.substr(0, rest.size())))
            return progress::cut;
        return refuse(rule::malformed_markup);
    }

    detail::reporter* report_;
    token_cursor* cursor_;
    item_prediction<Grammar>* ahead_;
    Grammar* grammar_;
    unread_markup unread_;
};

}  // namespace multistatus::xml_detail
