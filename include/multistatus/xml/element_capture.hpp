// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/tag_reader.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

/// What the prefix of a text is, if that may be a QName.
enum class qname_binding : std::uint8_t {
    none,        ///< it is no QName
    declared,    ///< its prefix is declared
    undeclared,  ///< it has one that is not
};

/// Puts elements on a tape as they are: properties, conditions, extensions and all inside them.
class element_capture {
public:
    using attributes = std::vector<expanded_attribute>;

    element_capture(detail::open_elements const& open, namespaces const& scope) noexcept
        : open_(&open), scope_(&scope) {}

    /// Where they go from now on.
    void use(detail::tape_builder& tape) noexcept { tape_ = &tape; }

    /// Begins one that is kept for itself; the language in scope becomes its own (RFC 4918, 4.3).
    void start(detail::node_kind kind, name const& element, attributes const& with) {
        tape_->start_element(kind, element.space, element.local);
        if (auto const language = open_->language(open_->top()); !language.empty())
            tape_->add_language(xml_namespace, language);
        for (auto const& a : with)
            if (!(a.name == name{xml_namespace, "lang"})) add(a);
    }
    /// Begins one inside another.
    void start_child(name const& element, attributes const& with) {
        tape_->start_element(detail::node_kind::element, element.space, element.local);
        for (auto const& a : with)
            add(a);
    }
    /// Whether a text is no QName that its element would have to be bound to.
    [[nodiscard]] bool is_unbound(std::string_view text) const noexcept {
        return binding_of(text) != qname_binding::declared;
    }
    /// Whether a text is a QName, as far as that can be told here.
    [[nodiscard]] qname_binding binding_of(std::string_view text) const noexcept {
        auto const colon = text.find(':');
        if (colon == text.npos || colon + 1 == text.size()) return qname_binding::none;
        // As behind the hours of a time.
        if (auto const next = text[colon + 1];
            static_cast<signed char>(next) >= 0 && !has_class(next, table::name_start))
            return qname_binding::none;
        std::string_view prefix;
        if (!needs_binding(trim(text), prefix)) return qname_binding::none;
        return scope_->find(prefix) ? qname_binding::declared : qname_binding::undeclared;
    }
    /// Ends the innermost one.
    void end() {
        if (!tape_->has_child_elements()) bind(trim(tape_->pending_text()));
        tape_->end_element();
    }

private:
    void add(expanded_attribute const& a) {
        tape_->add_attribute(a.name.space, a.name.local, a.value);
        bind(a.value);
    }
    // A QName in content means nothing without the declaration of its prefix (RFC 4918, 4.3).
    void bind(std::string_view text) {
        std::string_view prefix;
        if (!needs_binding(text, prefix)) return;
        if (auto const space = scope_->find(prefix)) tape_->add_binding(prefix, *space);
    }
    [[nodiscard]] static bool needs_binding(std::string_view text,
                                            std::string_view& prefix) noexcept {
        auto const colon = text.find(':');
        if (colon == text.npos || colon == 0 || !is_ncname(text.substr(colon + 1))) return false;
        prefix = text.substr(0, colon);
        return prefix != "xml";
    }

    detail::open_elements const* open_;
    namespaces const* scope_;
    detail::tape_builder* tape_ = nullptr;
};

}  // namespace multistatus::xml_detail
