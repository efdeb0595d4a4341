// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/predictor.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/response_shape.hpp>
#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/experience.hpp>
#include <multistatus/xml/item_prediction.hpp>
#include <multistatus/xml/tag_tokens.hpp>
#include <multistatus/xml/text_tokens.hpp>
#include <multistatus/xml/token_cursor.hpp>
#include <multistatus/xml/window.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::xml_detail {

/// Reads namespace-well-formed XML without DTDs (XML 1.0, 5th edition; Namespaces in XML 1.0) and
/// hands elements and text to a grammar.
///
/// The grammar has `start(name, attributes, position)`, `text(piece, position)` and `end()`,
/// which return whether to go on; `begin_item(bytes)` and `move_source(bytes)`, which tell where
/// the strings lie; `is_between_items()`, and `take_item()`: whether an item has just been
/// completed.
template <class Grammar>
class tokenizer {
public:
    tokenizer(window& input, parse_options const& options, detail::reporter& report,
              detail::open_elements& open, experience& known, Grammar& grammar)
        : input_(&input),
          report_(&report),
          open_(&open),
          known_(&known),
          grammar_(&grammar),
          cursor_(input, options.limits.response_bytes),
          ahead_(known, report, grammar),
          texts_(input, report, cursor_, ahead_, grammar),
          tags_(options.limits, report, open, known, cursor_, ahead_, grammar) {}
    tokenizer(tokenizer const&) = delete;
    tokenizer& operator=(tokenizer const&) = delete;

    /// Reads up to the end of the next item, of the input or of the document.
    [[nodiscard]] read_step run() {
        if (report_->failed()) return read_step::failed;
        if (!has_begun_) begin_body();
        if (!input_->settle(*report_))
            return report_->failed() ? read_step::failed : read_step::need_more;
        cursor_.look();
        grammar_->move_source(cursor_.bytes());
        for (;;) {
            auto const is_between = grammar_->is_between_items();
            if (is_between) begin_item();
            if (cursor_.is_at_end()) return starved();
            if (cursor_.lacks_end()) return read_step::need_more;
            auto const predicted = is_between ? predict() : detail::prediction::missed;
            if (predicted == detail::prediction::matched) return read_step::item;
            if (predicted == detail::prediction::cut) return read_step::need_more;
            auto const p = tokens();
            if (p == progress::failed) return read_step::failed;
            // Text between items is part of none: its limit begins anew with what could not be
            // read.
            if (p == progress::cut && cursor_.is_capped() && cursor_.at() > 0 &&
                grammar_->is_between_items())
                continue;
            if (p == progress::cut) return starved();
            if (grammar_->take_item()) {
                ahead_.learn(cursor_);
                return read_step::item;
            }
        }
    }

    /// The shape of the last response that was predicted.
    [[nodiscard]] detail::response_shape const* shape() const noexcept { return ahead_.shape(); }

private:
    void begin_item() {
        tags_.last_end().keep(cursor_.bytes());
        if constexpr (predictable_grammar<Grammar>)
            if (grammar_->takes_responses()) skip_space();
        cursor_.begin_item();
        grammar_->begin_item(cursor_.bytes());
    }
    // Space between responses is part of none: their limit begins anew where it ends.
    void skip_space() noexcept {
        cursor_.skip_space();
        while (cursor_.is_at_end() && cursor_.is_capped() && cursor_.at() != 0) {
            cursor_.begin_item();
            cursor_.skip_space();
        }
    }
    [[nodiscard]] detail::prediction predict() {
        auto const predicted = ahead_.predict(cursor_);
        if constexpr (predictable_grammar<Grammar>)
            if (predicted == detail::prediction::matched) {
                static_cast<void>(cursor_.advance(ahead_.size()));
                if (!tags_.last_end().is_again_at_end_of(cursor_.read())) note_end();
            }
        return predicted;
    }
    void note_end() noexcept;
    void begin_body();
    void enter_root();

    // All that could be read was read.
    [[nodiscard]] read_step starved() {
        if (!cursor_.is_last()) return read_step::need_more;
        if (cursor_.is_capped()) return stop(rule::limit_response_bytes, input_->base());
        auto const end = input_->base() + cursor_.bytes().size();
        if (input_->is_over_limit()) return stop(rule::limit_total_bytes, end);
        if (is_rest_ignored_) return read_step::end;
        auto const is_in_token = !cursor_.is_at_end();
        if (had_root_ && open_->empty() && !is_in_token) return read_step::end;
        return stop(had_root_ || is_in_token ? rule::truncated : rule::empty_body, end);
    }
    [[nodiscard]] read_step stop(rule code, std::uint64_t at) {
        (void)report_->report(code, at);
        return read_step::failed;
    }

    // Reads tokens up to a place between items or the end of the bytes, as long as they are there.
    [[nodiscard]] progress tokens() {
        for (;;) {
            auto const p = token();
            if (p != progress::done) return p;
            cursor_.forget_end();
            if (cursor_.is_at_end() || grammar_->is_between_items()) return p;
        }
    }
    // Reads one token, moves behind it, and says so; or leaves all as it was.
    [[nodiscard]] progress token() {
        if (open_->empty()) return token_outside();
        if (cursor_.front() != '<') {
            if constexpr (predictable_grammar<Grammar>)
                if (grammar_->ignores_space()) cursor_.skip_space_before_tag();
            if (cursor_.front() != '<') return texts_.text();
        }
        if (cursor_.rest().size() < 2) return progress::cut;
        switch (cursor_.rest()[1]) {
        case '?': return texts_.instruction(true);
        case '!': return texts_.declaration_or_section(true, true);
        default: return tags_.read();
        }
    }

    // Outside of the root

    [[nodiscard]] progress token_outside() {
        if (is_rest_ignored_) return cursor_.advance(cursor_.rest().size());
        if (cursor_.front() != '<') return text_outside();
        if (cursor_.rest().size() < 2) return progress::cut;
        switch (cursor_.rest()[1]) {
        case '/': return end_tag_outside();
        case '?': return texts_.instruction(had_root_);
        case '!': return declaration_outside();
        default: return root();
        }
    }
    [[nodiscard]] progress root() {
        if (had_root_) return ignore_rest();
        auto const p = tags_.read();
        had_root_ = p == progress::done;
        if (had_root_) enter_root();
        return p;
    }
    [[nodiscard]] progress text_outside() {
        auto const before = cursor_.at();
        cursor_.skip_space();
        if (cursor_.at() != before) return progress::done;
        if (had_root_) return ignore_rest();
        auto const first = cursor_.front();
        return refuse(rule::not_xml, first == '{' || first == '[' ? "it may be JSON" : "");
    }
    [[nodiscard]] progress end_tag_outside() {
        if (cursor_.rest().find('>', 2) == std::string_view::npos)
            return cursor_.cut(token_end::kind::tag);
        return had_root_ ? ignore_rest() : refuse(rule::malformed_markup);
    }
    [[nodiscard]] progress declaration_outside() {
        if (cursor_.starts("<![CDATA["))
            return had_root_ ? ignore_rest() : refuse(rule::malformed_markup);
        return texts_.declaration_or_section(false, had_root_);
    }
    [[nodiscard]] progress ignore_rest() {
        if (!report_->report(rule::content_after_root, cursor_.position())) return progress::failed;
        is_rest_ignored_ = true;
        return progress::done;
    }
    [[nodiscard]] progress refuse(rule code, std::string_view detail = {}) {
        return report_->report(code, cursor_.position(), detail) ? progress::done
                                                                 : progress::failed;
    }

    window* input_;
    detail::reporter* report_;
    detail::open_elements* open_;
    experience* known_;
    Grammar* grammar_;
    token_cursor cursor_;
    item_prediction<Grammar> ahead_;
    text_tokens<Grammar> texts_;
    tag_tokens<Grammar> tags_;
    bool has_begun_ = false;
    bool had_root_ = false;
    bool is_rest_ignored_ = false;
};

// Done seldom, and not to be made a part of what is done for each response.

// A body that begins as the one before is, behind that, where the one before was.
template <class Grammar>
void tokenizer<Grammar>::begin_body() {
    has_begun_ = true;
    auto& last = known_->beginning;
    if (last.bytes.empty()) return;
    // Other declarations may take the place of those.
    if (!input_->skip_beginning(last.bytes)) return last.bytes.clear();
    open_->push(last.root(), last.root_at);
    known_->scope.enter_again(last.prefixes);
    if constexpr (predictable_grammar<Grammar>) grammar_->enter_usual_root();
    had_root_ = true;
}
template <class Grammar>
void tokenizer<Grammar>::enter_root() {
    if constexpr (predictable_grammar<Grammar>) {
        auto const surroundings = grammar_->surroundings();
        known_->responses.enter_body(surroundings);
        // Most readers read no more than one body, and longer beginnings are seldom the same.
        constexpr std::size_t longest = 4096;
        bool const is_usual = surroundings != 0 && report_->reported() == 0;
        if (!known_->has_left_body || !is_usual || cursor_.position() > longest) return;
        auto& noted = known_->beginning;
        noted.bytes = input_->beginning(cursor_.position());
        noted.root_at = static_cast<std::size_t>(open_->top().begin);
        noted.root_size = open_->top().name_size;
        noted.prefixes = known_->scope.size();
    }
}
template <class Grammar>
void tokenizer<Grammar>::note_end() noexcept {
    tags_.last_end().note_end_of(cursor_.read());
}

}  // namespace multistatus::xml_detail
