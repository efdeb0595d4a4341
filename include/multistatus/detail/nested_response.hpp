// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/copy_content.hpp>
#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/response_collector.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/rules.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// Puts the content of an element that was read on another tape.
class tape_copier {
public:
    explicit tape_copier(tape_builder& tape) noexcept : tape_(&tape) {}

    void start_element(name n) { tape_->start_element(node_kind::element, n.space, n.local); }
    void bind(std::string_view prefix, std::string_view space) {
        tape_->add_binding(prefix, space);
    }
    void attribute(name n, std::string_view value) {
        tape_->add_attribute(n.space, n.local, value);
    }
    void text(std::string_view t) { tape_->add_text(t); }
    void end_element() { tape_->end_element(); }

private:
    tape_builder* tape_;
};

/// Makes a response out of a DAV:response that stands inside a property. It was read as a value,
/// like any other, so that only now the grammar is held against it (RFC 4918, 14.24).
class nested_response_reader {
public:
    nested_response_reader()
        : report_(conformance::tolerant, options_.limits.diagnostics, open_),
          collector_(options_, report_) {
        // The rule that hrefs are unique is about those below a multistatus.
        options_.unique_hrefs = false;
    }
    nested_response_reader(nested_response_reader const&) = delete;
    nested_response_reader& operator=(nested_response_reader const&) = delete;

    /// Reads a DAV:response, or the DAV:href of one that was not expanded.
    [[nodiscard]] decoded<response> read(element found, std::string_view language) {
        tape().reset({});
        auto const is_read = collector_.begin(0) && add_response(found, language);
        if (!is_read || !collector_.end())
            return undecodable{describe(report_.failure().code).message};
        if (!collector_.is_kept()) return undecodable{"a response without an href"};
        std::vector<diagnostic> findings;
        report_.take(findings);
        auto const remark =
            findings.empty() ? std::string_view{} : describe(findings.front().code).message;
        return {response(owned_tape(tape().view())), remark};
    }

private:
    enum part : std::uint8_t { status = 1, error = 2, description = 4, location = 8, prop = 16 };

    [[nodiscard]] tape_builder& tape() noexcept { return collector_.tape(); }
    [[nodiscard]] static std::string_view scope(element inside,
                                                std::string_view language) noexcept {
        return inside.attribute({xml_namespace, "lang"}).value_or(language);
    }
    [[nodiscard]] bool is_first(std::uint8_t& seen, part p, element found) {
        auto const is_new = (seen & p) == 0;
        seen = static_cast<std::uint8_t>(seen | p);
        if (!is_new) ok_ = ok_ && report_.report(rule::repeated_element, 0, found.name().local);
        return is_new;
    }

    [[nodiscard]] bool add_response(element found, std::string_view language) {
        if (found.name().local == "href") return collector_.add_href(trimmed_text(found), 0);
        language = scope(found, language);
        std::uint8_t seen = 0;
        for (auto const child : found.elements()) {
            if (!add_to_response(child, language, seen)) return false;
            if (!ok_) return false;
        }
        return true;
    }
    [[nodiscard]] bool add_to_response(element child, std::string_view language,
                                       std::uint8_t& seen) {
        auto const local = local_name(child);
        if (local == "href") return collector_.add_href(trimmed_text(child), 0);
        if (local == "propstat") return add_propstat(child, language);
        if (local == "status")
            return !is_first(seen, status, child) || collector_.add_status(trimmed_text(child), 0);
        if (local == "location") return !is_first(seen, location, child) || add_location(child);
        return add_explanation(child, local, language, seen);
    }
    [[nodiscard]] bool add_propstat(element found, std::string_view language) {
        language = scope(found, language);
        collector_.begin_propstat();
        std::uint8_t seen = 0;
        for (auto const child : found.elements()) {
            auto const local = local_name(child);
            auto goes_on = true;
            if (local == "prop")
                goes_on = !is_first(seen, prop, child) || add_prop(child, language);
            else if (local == "status")
                goes_on = !is_first(seen, status, child) ||
                          collector_.add_propstat_status(trimmed_text(child), 0);
            else
                goes_on = add_explanation(child, local, language, seen);
            if (!goes_on || !ok_) return false;
        }
        return collector_.end_propstat(0);
    }
    [[nodiscard]] bool add_prop(element found, std::string_view language) {
        language = scope(found, language);
        collector_.add_prop();
        for (auto const property : found.elements()) {
            if (!collector_.add_property(0)) return false;
            copy(node_kind::property, property, language);
        }
        return true;
    }
    [[nodiscard]] bool add_explanation(element child, std::string_view local,
                                       std::string_view language, std::uint8_t& seen) {
        if (local == "error") return !is_first(seen, error, child) || add_error(child, language);
        if (local == "responsedescription") {
            if (is_first(seen, description, child)) add_description(child, language);
            return true;
        }
        if (is_structural(local)) return report_.report(rule::misplaced_element, 0, local);
        copy(node_kind::extension, child, language);
        return true;
    }
    [[nodiscard]] bool add_error(element found, std::string_view language) {
        language = scope(found, language);
        tape().open(node_kind::error);
        for (auto const condition : found.elements())
            copy(node_kind::element, condition, language);
        tape().close();
        return found.has_elements() || report_.report(rule::empty_error, 0);
    }
    void add_description(element found, std::string_view language) {
        auto const text = text_of(found);
        auto const in = tape().refer(scope(found, language));
        auto& n = tape().leaf(node_kind::description);
        n.text = text;
        n.name = in;
    }
    [[nodiscard]] bool add_location(element found) {
        auto const target = found.find({dav_namespace, "href"});
        if (!target) return report_.report(rule::location_without_href, 0);
        auto const text = trimmed_text(*target);
        tape().leaf(node_kind::location).text = text;
        return collector_.check_location(text, 0);
    }

    // Such an element has its own place elsewhere, and is no extension here.
    [[nodiscard]] static constexpr bool is_structural(std::string_view local) noexcept {
        for (std::string_view const known : {"multistatus", "response", "propstat", "prop", "href",
                                             "status", "location", "sync-token"})
            if (local == known) return true;
        return false;
    }
    /// The local name of an element of `DAV:`; empty for others.
    [[nodiscard]] static std::string_view local_name(element e) noexcept {
        auto const n = e.name();
        return n.space == dav_namespace ? n.local : std::string_view{};
    }
    [[nodiscard]] text_ref text_of(element found) {
        if (!found.has_elements()) tape().add_text(found.text());
        if (found.has_elements())
            for (auto const piece : found.contents())
                if (!piece.is_element()) tape().add_text(piece.text());
        return tape().take_text();
    }
    [[nodiscard]] text_ref trimmed_text(element found) {
        if (found.has_elements())
            ok_ = ok_ && report_.report(rule::element_in_text, 0, found.name().local);
        auto ref = text_of(found);
        auto const text = tape().text(ref);
        auto const inner = trim(text);
        if (inner.empty()) return {};
        ref.offset += static_cast<std::uint32_t>(inner.data() - text.data());
        ref.size = static_cast<std::uint32_t>(inner.size());
        return ref;
    }
    // The language in scope becomes that of the copy (RFC 4918, 4.3).
    void copy(node_kind kind, element from, std::string_view language) {
        tape().start_element(kind, from.name().space, from.name().local);
        if (!language.empty() && !from.attribute({xml_namespace, "lang"}))
            tape().add_language(xml_namespace, language);
        tape_copier out(tape());
        copy_content(out, from);
        tape().end_element();
    }

    parse_options options_{};
    open_elements open_{};
    reporter report_;
    response_collector collector_;
    bool ok_ = true;
};

}  // namespace multistatus::detail
