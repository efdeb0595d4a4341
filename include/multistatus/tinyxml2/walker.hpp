// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/name.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/sniff.hpp>
#include <multistatus/tinyxml2/facts.hpp>
#include <multistatus/tinyxml2/tag_scope.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/namespaces.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tinyxml2.h>

namespace multistatus::tinyxml2_detail {

/// Goes through a tree of tinyxml2, without recursion, and hands elements and text to a grammar:
/// `xml_detail::tokenizer` says what that is.
template <class Grammar>
class walker {
public:
    walker(multistatus::limits const& limits, detail::reporter& report, detail::open_elements& open,
           xml_detail::namespaces& scope, Grammar& grammar)
        : report_(&report), open_(&open), grammar_(&grammar), tags_(limits, report, open, scope) {}

    /// Goes through a whole document.
    void begin(tinyxml2::XMLDocument const& document) noexcept {
        outside_ = inside_ = &document;
        at_ = document.FirstChild();
    }
    /// Goes through an element, after the declarations around it have come into scope. False if
    /// these end the reading.
    [[nodiscard]] bool begin(tinyxml2::XMLElement const& element) {
        std::vector<tinyxml2::XMLElement const*> around;
        for (auto const* n = element.Parent(); n != nullptr && n->ToElement(); n = n->Parent())
            around.push_back(n->ToElement());
        for (auto i = around.size(); i-- > 0;)
            if (!tags_.open(*around[i])) return false;
        outside_ = inside_ = element.Parent();
        at_ = only_ = &element;
        return true;
    }

    /// Whether all has been seen.
    [[nodiscard]] bool is_done() const noexcept { return at_ == nullptr && inside_ == outside_; }
    /// Whether there was an element.
    [[nodiscard]] bool had_root() const noexcept { return had_root_; }
    /// Hands on the beginning or the end of an element, or a text; false if that ends the reading.
    [[nodiscard]] bool step() {
        if (at_ == nullptr) return leave();
        auto const& node = *at_;
        if (open_->empty() && !node.ToComment() && !node.ToDeclaration() && !is_outer_space(node)) {
            if (had_root_) return ignore_rest(node);
            if (node.ToText()) return report_->report(rule::not_xml, tags_.lines().next(node));
        }
        if (auto const* const element = node.ToElement()) return enter(*element);
        at_ = node.NextSibling();
        if (node.ToUnknown()) return refuse(node);
        return node.ToText() == nullptr || open_->empty() || text(*node.ToText());
    }

private:
    [[nodiscard]] static bool is_outer_space(tinyxml2::XMLNode const& node) noexcept {
        return node.ToText() && !node.ToText()->CData() &&
               xml_detail::is_all_space(text_of(node.Value()));
    }
    [[nodiscard]] bool ignore_rest(tinyxml2::XMLNode const& node) {
        at_ = nullptr;
        return report_->report(rule::content_after_root, tags_.lines().next(node));
    }
    // `<!` and what is neither comment nor section.
    [[nodiscard]] bool refuse(tinyxml2::XMLNode const& node) {
        auto const at = tags_.lines().next(node);
        auto const content = text_of(node.Value());
        if (!detail::starts_ignoring_case(content, "doctype"))
            return report_->report(rule::malformed_markup, at, content);
        return detail::starts_ignoring_case(content, "doctype html") && !had_root_
                   ? report_->report(rule::not_xml, at, "it may be HTML")
                   : report_->report(rule::doctype, at);
    }

    [[nodiscard]] bool enter(tinyxml2::XMLElement const& element) {
        had_root_ = true;
        multistatus::name n{};
        if (!tags_.open(element) || !tags_.expand(n)) return false;
        inside_ = &element;
        at_ = element.FirstChild();
        return n.local.empty() ? grammar_->skip()
                               : grammar_->start(n, tags_.with(), open_->top().begin);
    }
    [[nodiscard]] bool leave() {
        auto const* const left = inside_;
        inside_ = left->Parent();
        at_ = left == only_ ? nullptr : left->NextSibling();
        auto const goes_on = grammar_->end();
        tags_.close();
        return goes_on;
    }

    [[nodiscard]] bool text(tinyxml2::XMLText const& node) {
        auto const at = tags_.lines().next(node);
        auto const content = text_of(node.Value());
        tags_.lines().take(content.size());
        if (!node.GetDocument()->ProcessEntities()) return unresolved_text(node, content, at);
        checked_.clear();
        return tags_.append_checked(content, at, checked_) && give(checked_, at);
    }
    [[nodiscard]] bool unresolved_text(tinyxml2::XMLText const& node, std::string_view content,
                                       std::uint64_t at) {
        using place = xml_detail::character_reader::place;
        xml_detail::character_reader reader(*report_, node.CData() ? place::section : place::text,
                                            true);
        for (;;) {
            std::size_t read = 0;
            auto const p = xml_detail::read_characters(
                content, at, reader, false, read,
                [this](std::string_view piece, std::uint64_t where) { return give(piece, where); });
            if (p != xml_detail::progress::cut) return p == xml_detail::progress::done;
            // A reference that would need more text, which there is not.
            at += read;
            if (!report_->report(rule::malformed_reference, at) || !give("&", at++)) return false;
            content.remove_prefix(read + 1);
        }
    }
    [[nodiscard]] bool give(std::string_view piece, std::uint64_t at) {
        return piece.empty() || grammar_->text(piece, at);
    }

    detail::reporter* report_;
    detail::open_elements* open_;
    Grammar* grammar_;
    tag_scope tags_;
    tinyxml2::XMLNode const* at_ = nullptr;       ///< the next node; none at the end of `inside_`
    tinyxml2::XMLNode const* inside_ = nullptr;   ///< whose children these are
    tinyxml2::XMLNode const* outside_ = nullptr;  ///< where it began
    tinyxml2::XMLNode const* only_ = nullptr;     ///< the element that is all there is to see
    std::string checked_{};
    bool had_root_ = false;
};

}  // namespace multistatus::tinyxml2_detail
