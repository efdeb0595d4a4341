// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/reserved_names.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/element.hpp>
#include <multistatus/json/item_context.hpp>
#include <multistatus/json/problem_reader.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/json/value_reader.hpp>
#include <multistatus/name.hpp>

#include <cstdint>
#include <string_view>

namespace multistatus::json_detail {

/// Reads what responses, propstats and the whole document have in common. Each part may be absent:
/// `no_token`.
class part_reader {
public:
    explicit part_reader(item_context& item) noexcept
        : item_(&item), values_(item), problems_(item) {}

    /// Where the parts go from now on.
    void use(detail::tape_builder& tape) noexcept {
        tape_ = &tape;
        values_.use(tape);
    }
    [[nodiscard]] value_reader& values() noexcept { return values_; }

    /// Reports a member that is none of the grammar's; false if that ends the reading.
    [[nodiscard]] bool unknown(std::uint32_t at) {
        auto const text = item_->tokens().text(at);
        return item_->report(
            is_attribute_name(text) ? rule::ignored_attribute : rule::unknown_member, at, text);
    }
    /// Reads conditions and problem details, of which one may be absent.
    [[nodiscard]] bool error(std::uint32_t conditions, std::uint32_t problem) {
        if (conditions == no_token && problem == no_token) return true;
        place const here(*item_, "error", conditions != no_token ? conditions : problem);
        if (!here) return false;
        tape_->open(detail::node_kind::error);
        constexpr auto is_misplaced = [](name const&) { return false; };
        if (conditions != no_token &&
            !elements(detail::node_kind::element, conditions, is_misplaced))
            return false;
        if (problem != no_token && !problems_.read(*tape_, problem)) return false;
        auto const is_empty = tape_->is_innermost_empty();
        tape_->close();
        return !is_empty || item_->report(rule::empty_error, conditions);
    }
    /// Reads a Text: a string, or an object with its language.
    [[nodiscard]] bool description(std::uint32_t value) {
        if (value == no_token) return true;
        place const here(*item_, "description", value);
        if (!here) return false;
        auto text = value;
        std::string_view language;
        if (item_->tokens().kind(value) == token_kind::object &&
            !text_object(value, text, language))
            return false;
        if (!item_->check_string(text)) return false;
        auto const text_at = tape_->refer(item_->tokens().text(text));
        auto const language_at = tape_->refer_shared(language);
        item_->note(text, static_cast<std::uint32_t>(tape_->nodes().size()));
        auto& n = tape_->leaf(detail::node_kind::description);
        n.text = text_at;
        n.name = language_at;
        return true;
    }
    /// Reads elements the standard does not know.
    [[nodiscard]] bool extensions(std::uint32_t value, detail::extension_place in) {
        if (value == no_token) return true;
        place const here(*item_, "ext", value);
        // In XML it would be the part that a member stands for here.
        return here && elements(detail::node_kind::extension, value, [in](name const& element) {
                   return detail::is_reserved(element, in);
               });
    }

private:
    template <class IsMisplaced>
    [[nodiscard]] bool elements(detail::node_kind kind, std::uint32_t array,
                                IsMisplaced is_misplaced) {
        return values_.for_each_element(array, [&](std::uint32_t at, std::uint32_t value) {
            name element;
            if (!values_.read_name(at, element)) return false;
            if (is_misplaced(element))
                return item_->report(rule::misplaced_element, at, element.local);
            return values_.read(kind, element, at, value);
        });
    }
    [[nodiscard]] bool text_object(std::uint32_t object, std::uint32_t& text,
                                   std::string_view& language) {
        for (auto const n : members(item_->tokens(), object)) {
            auto const member = item_->tokens().text(n);
            if (member == "#") {
                text = n + 1;
            } else if (member == "@xml:lang") {
                if (!item_->expect(token_kind::string, n + 1) ||
                    !item_->check_text(n + 1, item_->limits().name_bytes, rule::limit_name_bytes))
                    return false;
                language = item_->tokens().text(n + 1);
            } else if (!unknown(n)) {
                return false;
            }
        }
        return text != object || item_->refuse(object, "the member \"#\" is missing");
    }

    item_context* item_;
    value_reader values_;
    problem_reader problems_;
    detail::tape_builder* tape_ = nullptr;
};

}  // namespace multistatus::json_detail
