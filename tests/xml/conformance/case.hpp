// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the grammar of XML 1.0 (5th edition) and Namespaces in XML 1.0 (3rd edition) takes and
// refuses, for a processor that reads no document type declarations: cases that are data, so that
// one set of them tries this reader and others. Which productions have none, and why, is told in
// productions.cpp.

namespace multistatus::test::xml_conformance {

/// What a case is put into to become a body.
enum class frame : std::uint8_t {
    whole,        ///< It is the body.
    before_root,  ///< The root follows; nothing comes before.
    after_root,   ///< It stands behind the root.
    items,        ///< The content of the root, between two responses.
    property,     ///< The content of `prop`, where any elements may stand.
    value,        ///< The content of a property, where any content may stand.
};

/// What follows from the standards, and what tolerance makes of it.
struct expectation {
    rule strict = rule::none;    ///< The error of a strict reader; none if it accepts.
    rule tolerant = rule::none;  ///< The error of a tolerant one. If that is another one, or none,
                                 ///< it has reported the strict one as repaired.
    std::optional<std::string> reads{};  ///< What an accepted one reads: the text of the property,
                                         ///< or, in the frame `property`, its summary.
};

/// The document is legal.
[[nodiscard]] inline expectation accepted() {
    return {};
}
/// The document is legal, and that is what it says.
[[nodiscard]] inline expectation accepted(std::string_view reads) {
    return {rule::none, rule::none, std::string(reads)};
}
/// The document is ill-formed, and no conformance reads it.
[[nodiscard]] inline expectation refused(rule code) {
    return {code, code, std::nullopt};
}
/// The document is ill-formed; tolerance repairs it, and ends with another error or none.
[[nodiscard]] inline expectation repaired(rule code, rule end = rule::none) {
    return {code, end, std::nullopt};
}

/// One document a reader has to accept or to refuse.
struct conformance_case {
    std::string chapter;     ///< One of the suite, as `Names`.
    std::string production;  ///< A production or constraint, as `[14] CharData`.
    std::string shows;       ///< What about it; unique for the production.
    frame where = frame::whole;
    std::string fragment;  ///< In UTF-8, or in the frame `whole` any bytes.
    std::size_t at = 0;    ///< Where in the fragment the error is reported.
    expectation expected;

    [[nodiscard]] bool is_accepted() const noexcept { return expected.strict == rule::none; }
    [[nodiscard]] std::string name() const { return chapter + " / " + production + " / " + shows; }
};

/// A fragment with the place where its error is reported.
struct marked_text {
    std::string text;
    std::size_t at = 0;
};
/// Takes the first `^` out of a text, and tells where it stood.
[[nodiscard]] inline marked_text unmark(std::string_view text) {
    auto const mark = text.find('^');
    if (mark == text.npos) return {std::string(text), 0};
    return {std::string(text.substr(0, mark)).append(text.substr(mark + 1)), mark};
}

/// A case that is written by hand; `^` marks where its error is reported, and is no part of it.
struct written_case {
    std::string_view shows;
    std::string_view fragment;
    expectation expected{};
};

/// The cases of a chapter, while they are written down.
class chapter {
public:
    chapter(std::vector<conformance_case>& all, std::string_view title)
        : all_(&all), title_(title) {}

    void add(std::string_view production, frame where,
             std::initializer_list<written_case> const& cases) {
        for (auto const& c : cases) {
            auto const place = unmark(c.fragment);
            add(production, c.shows, where, place.text, place.at, c.expected);
        }
    }
    void add(std::string_view production, std::string_view shows, frame where,
             std::string_view fragment, std::size_t at, expectation expected) {
        all_->push_back({title_, std::string(production), std::string(shows), where,
                         std::string(fragment), at, std::move(expected)});
    }

private:
    std::vector<conformance_case>* all_;
    std::string title_;
};

using cases = std::vector<conformance_case>;

void add_characters(cases& all);
void add_white_space(cases& all);
void add_names(cases& all);
void add_references(cases& all);
void add_elements(cases& all);
void add_attributes(cases& all);
void add_text(cases& all);
void add_comments(cases& all);
void add_instructions(cases& all);
void add_prolog(cases& all);
void add_document_types(cases& all);
void add_declaration(cases& all);
void add_encoding(cases& all);
void add_namespaces(cases& all);

/// All chapters, in the order of the standards.
[[nodiscard]] cases const& all_cases();

/// Each of the 2048 surrogates as UTF-8 would encode it, wherever a character can stand: made one
/// by one, for they are more than twenty times as many as all other cases.
void for_each_surrogate(std::function<void(conformance_case const&)> const& use);

}  // namespace multistatus::test::xml_conformance
