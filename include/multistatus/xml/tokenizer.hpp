// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/predictor.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/known_tags.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/raw_tag.hpp>
#include <multistatus/xml/tag_reader.hpp>
#include <multistatus/xml/text_prediction.hpp>
#include <multistatus/xml/token_end.hpp>
#include <multistatus/xml/unread_markup.hpp>
#include <multistatus/xml/window.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
              detail::open_elements& open, namespaces& scope, Grammar& grammar)
        : input_(&input),
          limits_(&options.limits),
          report_(&report),
          open_(&open),
          scope_(&scope),
          grammar_(&grammar),
          tags_(options.limits, report, scope),
          unread_(input, report),
          ahead_(predicts && options.predict) {}

    /// Reads up to the end of the next item, of the input or of the document.
    [[nodiscard]] read_step run() {
        if (report_->failed()) return read_step::failed;
        if (!input_->settle(*report_))
            return report_->failed() ? read_step::failed : read_step::need_more;
        look();
        grammar_->move_source(bytes_);
        for (;;) {
            auto const is_between = grammar_->is_between_items();
            if (is_between) begin_item();
            if (pos_ == bytes_.size()) return starved();
            if (end_.is_expected() && !is_last_ && !end_.is_in(rest())) return read_step::need_more;
            if constexpr (predicts)
                if (is_between)
                    if (auto const step = predict()) return *step;
            auto const p = token();
            if (p == progress::failed) return read_step::failed;
            // Text between items is part of none: its limit begins anew with what could not be
            // read.
            if (p == progress::cut && is_capped_ && pos_ > 0 && grammar_->is_between_items())
                continue;
            if (p == progress::cut) return starved();
            end_.forget();
            if (grammar_->take_item()) {
                if constexpr (predicts) learn();
                return read_step::item;
            }
        }
    }

private:
    static constexpr bool predicts =
        requires(Grammar g, detail::tape_view response) { g.take(response); };
    using prediction = detail::predictor<text_prediction>::outcome;

    // Reads a response as a whole that looks like an earlier one; nothing where it has to be read.
    [[nodiscard]] std::optional<read_step> predict() {
        if (!grammar_->takes_responses() || rest().front() != '<') return std::nullopt;
        auto const o = ahead_.read(rest());
        if (o == prediction::cut && !is_last_) return read_step::need_more;
        auto const is_right = o == prediction::matched && take_predicted();
        ahead_.settle(is_right);
        if (is_right) return read_step::item;
        ahead_.begin_record();
        reported_ = report_->reported();
        return std::nullopt;
    }
    [[nodiscard]] bool take_predicted() {
        auto const accepts = [this](detail::node const& n, std::string_view text) {
            return grammar_->accepts(n, text);
        };
        if (!grammar_->take(ahead_.tape(rest(), accepts))) return false;
        auto name = rest().substr(0, ahead_.size() - 1);
        pos_ += ahead_.size();
        name.remove_prefix(name.rfind('/') + 1);
        note_end(trim(name));
        return true;
    }
    void learn() {
        if (reported_ == report_->reported())
            ahead_.learn(bytes_.substr(0, pos_), grammar_->response());
    }
    // Texts in which no two responses are alike; white space between elements is no such text.
    void record(std::size_t from, std::size_t to, std::optional<std::uint32_t> node) {
        if (node && !is_all_space(bytes_.substr(from, to - from)))
            ahead_.record().add(from, to, *node);
    }

    [[nodiscard]] std::string_view rest() const noexcept {
        return {bytes_.data() + pos_, bytes_.size() - pos_};
    }
    [[nodiscard]] std::uint64_t position(std::size_t ahead = 0) const noexcept {
        return input_->base() + pos_ + ahead;
    }
    [[nodiscard]] bool starts(std::string_view with) const noexcept {
        return rest().substr(0, with.size()) == with;
    }
    // Whether the bytes may still become what they are compared with.
    [[nodiscard]] bool may_start(std::string_view with) const noexcept {
        auto const there = rest();
        return there.size() < with.size() && with.substr(0, there.size()) == there;
    }
    [[nodiscard]] progress refuse(rule code, std::size_t ahead = 0, std::string_view detail = {}) {
        return report_->report(code, position(ahead), detail) ? progress::done : progress::failed;
    }
    [[nodiscard]] progress cut(token_end::kind kind) noexcept {
        end_.expect(kind);
        return progress::cut;
    }
    progress advance(std::size_t size) noexcept {
        pos_ += size;
        return progress::done;
    }

    // No more of an item is looked at than its limit allows, however much of it there is: else an
    // error behind the limit would be found or not by the size of the chunks.
    void look() noexcept {
        bytes_ = input_->bytes();
        is_capped_ = bytes_.size() > limits_->response_bytes;
        if (is_capped_) bytes_ = bytes_.substr(0, limits_->response_bytes);
        is_last_ = is_capped_ || input_->is_over_limit() || input_->ended();
    }
    void note_end(std::string_view name) noexcept {
        last_end_at_ = static_cast<std::size_t>(name.data() - bytes_.data());
        last_end_size_ = name.size();
    }
    [[nodiscard]] std::string_view last_end() const noexcept {
        return last_end_size_ == 0 ? last_end_ : bytes_.substr(last_end_at_, last_end_size_);
    }
    void begin_item() {
        if (last_end_size_ != 0) last_end_ = last_end();
        last_end_size_ = 0;
        if constexpr (predicts)
            while (grammar_->takes_responses() && pos_ < bytes_.size() && is_space(bytes_[pos_]))
                ++pos_;
        input_->consume(pos_);
        pos_ = 0;
        look();
        grammar_->begin_item(bytes_);
    }

    // All that could be read was read.
    [[nodiscard]] read_step starved() {
        if (!is_last_) return read_step::need_more;
        if (is_capped_) return stop(rule::limit_response_bytes, input_->base());
        auto const end = input_->base() + bytes_.size();
        if (input_->is_over_limit()) return stop(rule::limit_total_bytes, end);
        if (is_rest_ignored_) return read_step::end;
        auto const is_in_token = pos_ < bytes_.size();
        if (had_root_ && open_->empty() && !is_in_token) return read_step::end;
        return stop(had_root_ || is_in_token ? rule::truncated : rule::empty_body, end);
    }
    [[nodiscard]] read_step stop(rule code, std::uint64_t at) {
        (void)report_->report(code, at);
        return read_step::failed;
    }

    // Whether what follows the bytes is known: nothing.
    [[nodiscard]] bool is_ended() const noexcept {
        return input_->ended() && !is_capped_ && !input_->is_over_limit();
    }

    // Tokens. Each reads one, moves behind it, and says so; or it leaves all as it was.

    [[nodiscard]] progress token() {
        if (is_rest_ignored_) return advance(rest().size());
        if constexpr (predicts)
            if (is_space(rest().front())) skip_space();
        if (rest().front() != '<') return open_->empty() ? text_outside() : text();
        if (rest().size() < 2) return progress::cut;
        switch (rest()[1]) {
        case '/': return end_tag();
        case '?': return instruction();
        case '!': return declaration_or_section();
        default: return start_tag();
        }
    }

    // White space that stands between elements and means nothing, up to the next one.
    void skip_space() noexcept {
        if (!grammar_->ignores_space()) return;
        auto at = pos_;
        while (at < bytes_.size() && is_space(bytes_[at]))
            ++at;
        if (at < bytes_.size() && bytes_[at] == '<') pos_ = at;
    }
    [[nodiscard]] progress text() {
        character_reader reader(*report_, character_reader::place::text, false);
        std::size_t read = 0;
        auto const p = read_characters(
            rest(), position(), reader, true, read,
            [this](std::string_view piece, std::uint64_t at) { return grammar_->text(piece, at); });
        if constexpr (predicts)
            if (ahead_.record().is_on()) record(pos_, pos_ + read, grammar_->text_node());
        pos_ += read;
        return p == progress::cut && starts("&") ? cut(token_end::kind::reference) : p;
    }
    [[nodiscard]] progress text_outside() {
        std::size_t space = 0;
        while (space < rest().size() && is_space(rest()[space]))
            ++space;
        if (space != 0) return advance(space);
        if (had_root_) return ignore_rest();
        auto const first = rest().front();
        return refuse(rule::not_xml, 0, first == '{' || first == '[' ? "it may be JSON" : "");
    }
    [[nodiscard]] progress ignore_rest() {
        if (!report_->report(rule::content_after_root, position())) return progress::failed;
        is_rest_ignored_ = true;
        return progress::done;
    }

    [[nodiscard]] progress declaration_or_section() {
        if constexpr (predicts) ahead_.record().give_up();
        if (starts("<!--")) return comment();
        if (starts("<![CDATA[")) return open_->empty() ? refuse_section() : section();
        if (may_start("<!--") || may_start("<![CDATA[")) return progress::cut;
        constexpr std::string_view html = "<!DOCTYPE html";
        if (equal_ignoring_case(rest().substr(0, 9), html.substr(0, 9))) {
            if (rest().size() < html.size() && !is_ended()) return progress::cut;
            auto const is_html = equal_ignoring_case(rest().substr(0, html.size()), html);
            return is_html && !had_root_ ? refuse(rule::not_xml, 0, "it may be HTML")
                                         : refuse(rule::doctype);
        }
        if (rest().size() < 9 && equal_ignoring_case(rest(), html.substr(0, rest().size())))
            return progress::cut;
        return refuse(rule::malformed_markup);
    }
    [[nodiscard]] progress refuse_section() {
        return had_root_ ? ignore_rest() : refuse(rule::malformed_markup);
    }
    [[nodiscard]] progress section() {
        constexpr std::size_t begin = 9;
        auto const end = rest().find("]]>", begin);
        if (end == rest().npos) return cut(token_end::kind::section);
        character_reader reader(*report_, character_reader::place::section, true);
        std::size_t read = 0;
        auto const p = read_characters(
            rest().substr(begin, end - begin), position(begin), reader, false, read,
            [this](std::string_view piece, std::uint64_t at) { return grammar_->text(piece, at); });
        return p == progress::failed ? p : advance(end + 3);
    }
    [[nodiscard]] progress comment() {
        auto const p = unread_.comment(rest(), position());
        return p == progress::cut ? cut(token_end::kind::comment) : advance_over_unread(p);
    }
    [[nodiscard]] progress instruction() {
        if constexpr (predicts) ahead_.record().give_up();
        auto const p = unread_.instruction(rest(), position(), had_root_);
        return p == progress::cut ? cut(token_end::kind::instruction) : advance_over_unread(p);
    }
    [[nodiscard]] progress advance_over_unread(progress p) noexcept {
        return p == progress::failed ? p : advance(unread_.size());
    }

    // Tags

    [[nodiscard]] progress start_tag() {
        if (open_->empty() && had_root_) return ignore_rest();
        if (auto const* known = known_.find(rest(), *scope_);
            known != nullptr && open_->depth() < limits_->depth)
            return start_known(*known);
        tag_splitter splitter(rest(), !report_->refuses(rule::less_than_in_attribute),
                              limits_->attributes, tag_);
        switch (splitter.split()) {
        case tag_splitter::outcome::cut: return cut(token_end::kind::tag);
        case tag_splitter::outcome::malformed:
            return refuse(splitter.problem(), splitter.problem_at(), tag_.name);
        case tag_splitter::outcome::split: break;
        }
        had_root_ = true;
        auto const begin = position();
        if (grammar_->is_next_item(tag_.name)) return close_item(begin);
        if (!open_element(begin)) return progress::failed;
        pos_ += tag_.size;
        return !tag_.is_empty || close_element() ? progress::done : progress::failed;
    }
    [[nodiscard]] progress start_known(known_tag const& tag) {
        had_root_ = true;
        auto const begin = position();
        std::string_view const name(bytes_.data() + pos_ + 1, tag.size);
        multistatus::name const expanded{
            scope_->space(tag.binding),
            {name.data() + tag.prefix_size, std::size_t{tag.size} - tag.prefix_size}};
        if constexpr (predicts)
            if (auto const size = plain_element(name); size != 0 && take_leaf(tag, expanded, size))
                return advance(size);
        if (grammar_->is_next_item(name)) return close_item(begin);
        open_->push(name, begin).namespaces = static_cast<std::uint32_t>(scope_->size());
        if constexpr (predicts) {
            if (!grammar_->start(expanded, tag.means, no_attributes_, begin))
                return progress::failed;
        } else if (!grammar_->start(expanded, no_attributes_, begin)) {
            return progress::failed;
        }
        auto const is_empty = rest()[1 + name.size()] == '/';
        pos_ += name.size() + (is_empty ? 3 : 2);
        return !is_empty || close_element() ? progress::done : progress::failed;
    }
    // An element that holds nothing but text, all at once.
    [[nodiscard]] bool take_leaf(known_tag const& tag, multistatus::name const& expanded,
                                 std::size_t size) {
        auto const begin = pos_ + tag.size + 2;
        auto const is_empty = size == tag.size + std::size_t{3};
        auto const end = is_empty ? begin : pos_ + size - tag.size - 3;
        std::string_view const text(bytes_.data() + begin, end - begin);
        if (!grammar_->take_leaf(tag.means, expanded, text)) return false;
        // Only an end tag is one that may be repeated.
        if (!is_empty) note_end({bytes_.data() + pos_ + 1, tag.size});
        if (ahead_.record().is_on()) record(begin, end, grammar_->leaf_node());
        return true;
    }
    // The size of an element that holds nothing but text that needs no closer look, if all of it is
    // there; else 0.
    [[nodiscard]] std::size_t plain_element(std::string_view name) const noexcept {
        auto const there = rest();
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
    [[nodiscard]] bool open_element(std::uint64_t begin) {
        if (open_->depth() == limits_->depth) return report_->report(rule::limit_depth, begin);
        if (tag_.name.size() > limits_->name_bytes)
            return report_->report(rule::limit_name_bytes, begin);
        auto const outer = scope_->size();
        open_->push(tag_.name, begin).namespaces = static_cast<std::uint32_t>(outer);
        if (!tags_.read(tag_, begin)) return false;
        for (auto const& a : tags_.attributes()) {
            if (!(a.name == name{xml_namespace, "lang"})) continue;
            if (a.value.size() > limits_->name_bytes)
                return report_->report(rule::limit_name_bytes, begin);
            open_->set_language(a.value);
        }
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
    void remember(split_name const& parts) {
        auto const declaration = scope_->find_declaration(parts.prefix);
        if (declaration == scope_->size()) return;
        tag_meaning means;
        if constexpr (predicts)
            means = grammar_->meaning_of({scope_->space(declaration), parts.local});
        known_.add(tag_.name, tag_.name.size() - parts.local.size(), *scope_, declaration, means);
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

    [[nodiscard]] progress end_tag() {
        if (is_end_of_top()) {
            auto const size = open_->top().name_size;
            note_end({bytes_.data() + pos_ + 2, size});
            pos_ += size + std::size_t{3};
            return close_element() ? progress::done : progress::failed;
        }
        auto const close = rest().find('>', 2);
        if (close == rest().npos) return cut(token_end::kind::tag);
        auto name = rest().substr(2, close - 2);
        while (!name.empty() && is_space(name.back()))
            name.remove_suffix(1);
        if (open_->empty()) return had_root_ ? ignore_rest() : refuse(rule::malformed_markup);
        auto const begin = position();
        if (name == open_->name(open_->top())) {
            note_end(name);
            pos_ += close + 1;
            return close_element() ? progress::done : progress::failed;
        }
        if (!is_qname(name) && name.find_first_of(" \t\r\n<") != name.npos)
            return refuse(rule::malformed_tag, 0, name);
        if (!close_unmatched(name, begin)) return progress::failed;
        return advance(close + 1);
    }
    // The common case: `</`, the name and `>`, all of it there.
    [[nodiscard]] bool is_end_of_top() const noexcept {
        if (open_->empty()) return false;
        auto const name = open_->name(open_->top());
        auto const there = rest();
        return there.size() >= name.size() + 3 && there[name.size() + 2] == '>' &&
               detail::equal_names(there.data() + 2, name.data(), name.size());
    }
    // Elements that were not closed end where one around them does. An end tag for no open element
    // says nothing, unless it repeats the last one: then its writer lost track of the names.
    [[nodiscard]] bool close_unmatched(std::string_view name, std::uint64_t at) {
        auto depth = open_->depth();
        while (depth > 0 && open_->name((*open_)[depth - 1]) != name)
            --depth;
        if (depth == 0) {
            if (!report_->report(rule::mismatched_end_tag, at, name)) return false;
            return name != last_end() || open_->depth() < 2 || close_element();
        }
        while (open_->depth() > depth)
            if (!report_->report(rule::unclosed_element, at, open_->name(open_->top())) ||
                !close_element())
                return false;
        return close_element();
    }

    window* input_;
    multistatus::limits const* limits_;
    detail::reporter* report_;
    detail::open_elements* open_;
    namespaces* scope_;
    Grammar* grammar_;
    tag_reader tags_;
    unread_markup unread_;
    raw_tag tag_;
    known_tags known_;
    detail::predictor<text_prediction> ahead_;
    std::uint64_t reported_ = 0;
    std::vector<expanded_attribute> const no_attributes_{};
    token_end end_;
    // The name of the last end tag: where it stands in the bytes, or as it was in those before.
    std::size_t last_end_at_ = 0;
    std::size_t last_end_size_ = 0;
    std::string last_end_;
    std::string_view bytes_{};  ///< from the beginning of the item on
    std::size_t pos_ = 0;
    bool is_last_ = false;    ///< whether no more bytes will be seen
    bool is_capped_ = false;  ///< whether the item has more bytes than it may have
    bool had_root_ = false;
    bool is_rest_ignored_ = false;
};

}  // namespace multistatus::xml_detail
