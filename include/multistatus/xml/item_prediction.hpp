// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/predictor.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/response_shape.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/element_capture.hpp>
#include <multistatus/xml/experience.hpp>
#include <multistatus/xml/token_cursor.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus::xml_detail {

/// A grammar whose items may look like each other, and that takes elements as a whole.
template <class Grammar>
concept predictable_grammar =
    requires(Grammar grammar, detail::tape_view response) { grammar.take(response); };

/// Between a tokenizer and a predictor of responses. Nothing is predicted for other grammars.
template <class Grammar>
class item_prediction {
public:
    item_prediction(experience&, detail::reporter const&, Grammar&) noexcept {}

    [[nodiscard]] detail::prediction predict(token_cursor const&) const noexcept {
        return detail::prediction::missed;
    }
    [[nodiscard]] detail::response_shape const* shape() const noexcept { return nullptr; }
    [[nodiscard]] bool is_recording() const noexcept { return false; }
    void give_up() const noexcept {}
    void learn(token_cursor const&) const noexcept {}
};

template <predictable_grammar Grammar>
class item_prediction<Grammar> {
public:
    item_prediction(experience& known, detail::reporter const& report, Grammar& grammar) noexcept
        : report_(&report), grammar_(&grammar), ahead_(&known.responses) {}

    /// Reads the response at the cursor if it looks like an earlier one; the grammar then has it.
    [[nodiscard]] detail::prediction predict(token_cursor const& cursor) {
        if (!grammar_->takes_responses() || cursor.front() != '<')
            return detail::prediction::missed;
        auto const o = ahead_->read(cursor.rest());
        if (o == detail::prediction::cut && !cursor.is_last()) return o;
        auto const is_right = o == detail::prediction::matched && take(cursor);
        ahead_->settle(is_right);
        if (is_right) return o;
        ahead_->begin_record();
        reported_ = report_->reported();
        return detail::prediction::missed;
    }
    /// The bytes of the response that was predicted.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// Its shape.
    [[nodiscard]] detail::response_shape const* shape() const noexcept { return ahead_->shape(); }

    /// Whether the response that is read is noted, for the sake of those that look like it.
    [[nodiscard]] bool is_recording() noexcept { return ahead_->record().is_on(); }
    /// Notes a text, in which no two responses are alike; white space between elements is none.
    void record(token_cursor const& cursor, std::size_t from, std::size_t to,
                std::optional<std::uint32_t> node) {
        if (node && !is_all_space(cursor.bytes().substr(from, to - from)))
            ahead_->record().add(from, to, *node);
    }
    /// The response has what others are not compared with, as a comment.
    void give_up() noexcept { ahead_->record().give_up(); }
    /// Learns from the response that was read, up to the cursor.
    void learn(token_cursor const& cursor) {
        auto const response = cursor.read();
        if (!are_whole(response)) give_up();
        if (reported_ == report_->reported()) ahead_->learn(response, grammar_->response());
    }

private:
    // Of a text that came in pieces, one that is white space was not noted.
    [[nodiscard]] bool are_whole(std::string_view response) noexcept {
        for (auto const& t : ahead_->record().texts())
            if (response[t.begin - 1] != '>' || response[t.end] != '<') return false;
        return true;
    }
    [[nodiscard]] bool take(token_cursor const& cursor) {
        auto const accepts = [&](detail::node const& n, std::string_view text) {
            return n.kind == detail::node_kind::href || accepts_value(cursor, n, text);
        };
        size_ = ahead_->size();
        declares_ = declaring::unknown;
        return grammar_->take(ahead_->tape(cursor.rest(), accepts));
    }
    // Whether nothing is to be reported of a value, and it changes nothing but its node.
    [[nodiscard]] bool accepts_value(token_cursor const& cursor, detail::node const& n,
                                     std::string_view text) noexcept {
        if (!grammar_->accepts(n, text)) return false;
        auto const prefix = grammar_->binding_of(text);
        return prefix == qname_binding::none ||
               (prefix == qname_binding::undeclared && !has_declarations(cursor));
    }
    // Whether a response declares any prefix.
    [[nodiscard]] bool has_declarations(token_cursor const& cursor) noexcept {
        if (declares_ == declaring::unknown) {
            auto const response = cursor.rest().substr(0, size_);
            declares_ =
                response.find("xmlns:") == response.npos ? declaring::nothing : declaring::prefixes;
        }
        return declares_ == declaring::prefixes;
    }

    enum class declaring : std::uint8_t { unknown, nothing, prefixes };

    detail::reporter const* report_;
    Grammar* grammar_;
    detail::predictor<text_prediction>* ahead_;
    std::uint64_t reported_ = 0;
    std::size_t size_ = 0;
    declaring declares_ = declaring::unknown;
};

}  // namespace multistatus::xml_detail
