// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/selection.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/element.hpp>
#include <multistatus/json/item_context.hpp>
#include <multistatus/json/known_names.hpp>
#include <multistatus/json/names.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Puts elements on a tape: properties, conditions, extensions and all inside them (JSON form,
/// Value). It keeps its own stack, as nesting is only limited by options.
class value_reader {
public:
    explicit value_reader(item_context& item) noexcept : item_(&item) {}

    /// Where they go from now on.
    void use(detail::tape_builder& tape) noexcept { tape_ = &tape; }

    /// Reads an element whose name stands at a token, with its value, if it has one; `language` is
    /// the one in scope, which becomes its own where it has none (RFC 4918, 4.3).
    [[nodiscard]] bool read(detail::node_kind kind, name element, std::uint32_t at,
                            std::uint32_t value, std::string_view language = {}) {
        if (language.empty() && value != no_token && add_leaf(kind, element, value)) return true;
        open_.clear();
        if (!start(kind, element, at, value, language)) return false;
        while (!open_.empty())
            if (!step()) return false;
        return true;
    }
    /// Reads the name of an element; false if that ends the reading.
    [[nodiscard]] bool read_name(std::uint32_t at, name& to) {
        return read_name(at, to, names_.find(item_->tokens().text(at)));
    }
    /// As above; `selected` is the place of the name among the properties that are selected, if it
    /// is there.
    [[nodiscard]] bool read_name(std::uint32_t at, name& to, detail::selection const& among,
                                 std::optional<std::uint16_t>& selected) {
        constexpr std::uint16_t none = known_name::unasked - 1;
        auto const text = item_->tokens().text(at);
        auto* const known = names_.find(text);
        // One that was looked for before was fit then.
        if (known != nullptr && known->selected != known_name::unasked) {
            to = known->read(text);
            if (known->selected != none) selected = known->selected;
            return true;
        }
        if (!read_name(at, to, known)) return false;
        selected = among.find(to);
        if (known != nullptr && selected.value_or(none) <= none)
            known->selected = selected.value_or(none);
        return true;
    }
    /// Forgets what was found out about names.
    void forget_names() noexcept { names_.clear(); }
    /// Reads Items: `visit(name, value)` is called for each element, and says whether to go on.
    /// Text among them has no meaning.
    template <class Visit>
    [[nodiscard]] bool for_each_element(std::uint32_t array, Visit&& visit) {
        if (!item_->expect(token_kind::array, array)) return false;
        for (auto const i : items(tokens(), array)) {
            std::uint32_t name_at = i;
            std::uint32_t value = no_token;
            if (!split(i, name_at, value)) return false;
            auto const is_text = tokens().text(name_at) == "#" && value != no_token;
            if (!(is_text ? check_no_text(value) : visit(name_at, value))) return false;
        }
        return true;
    }
    /// Reads an item: a name, or an object with a name and a value; false if that ends the reading.
    /// `value` stays as it is where there is none.
    [[nodiscard]] bool split(std::uint32_t i, std::uint32_t& name_at, std::uint32_t& value) {
        if (tokens().kind(i) == token_kind::string) return true;
        auto const is_single = tokens().kind(i) == token_kind::object &&
                               tokens().after(i) > i + 1 &&
                               tokens().after(i + 2) == tokens().after(i);
        name_at = i + 1;
        value = i + 2;
        return is_single || item_->refuse(i, "a name or an object with one member must stand here");
    }

private:
    using node_kind = detail::node_kind;
    struct frame {
        std::uint32_t at;  ///< what comes next
        std::uint32_t end;
        bool has_members;  ///< whether they are members, and not items
    };

    [[nodiscard]] token_list const& tokens() const noexcept { return item_->tokens(); }

    [[nodiscard]] bool step() {
        auto& f = open_.back();
        if (f.at == f.end) {
            tape_->end_element();
            item_->leave();
            open_.pop_back();
            return true;
        }
        auto const i = f.at;
        f.at = tokens().after(f.has_members ? i + 1 : i);
        return f.has_members ? member(i) : item(i);
    }
    [[nodiscard]] bool member(std::uint32_t at) {
        return is_attribute_name(tokens().text(at)) || child(at, at + 1);
    }
    [[nodiscard]] bool item(std::uint32_t i) {
        std::uint32_t name_at = i;
        std::uint32_t value = no_token;
        if (!split(i, name_at, value)) return false;
        if (value == no_token || tokens().text(name_at) != "#") return child(name_at, value);
        return item_->check_string(value) && add_text(value);
    }
    [[nodiscard]] bool child(std::uint32_t at, std::uint32_t value) {
        name element;
        return read_name(at, element) && start(node_kind::element, element, at, value, {});
    }
    [[nodiscard]] bool check_no_text(std::uint32_t value) {
        if (!item_->check_string(value)) return false;
        return tokens().text(value).find_first_not_of(" \t\r\n") == std::string_view::npos ||
               item_->report(rule::unexpected_text, value);
    }

    [[nodiscard]] bool read_name(std::uint32_t at, name& to, known_name const* known) {
        auto const text = item_->tokens().text(at);
        if (item_->tokens()[at].is_unfit) return item_->report(rule::json_character, at);
        if (known != nullptr) {
            to = known->read(text);
        } else {
            auto const found = read_element_name(text);
            if (!found) return item_->refuse_name(at);
            to = *found;
            names_.add(text, to);
        }
        auto const limit = item_->limits().name_bytes;
        return (to.local.size() <= limit && to.space.size() <= limit) ||
               item_->report(rule::limit_name_bytes, at);
    }
    // Adds an element that holds nothing but a text, as most do. False, and nothing is done, if it
    // may hold more, or if there may be something to report.
    [[nodiscard]] bool add_leaf(node_kind kind, name element, std::uint32_t value) {
        auto const& t = tokens()[value];
        if (kind != node_kind::property || t.is_unfit || t.size > item_->limits().value_bytes ||
            !item_->has_room())
            return false;
        auto const index = static_cast<std::uint32_t>(tape_->nodes().size());
        if (t.kind == token_kind::number) {
            canonical_number const number(tokens().text(value));
            if (number.text().size() > item_->limits().value_bytes) return false;
            item_->note(value, index);
            tape_->add_element(kind, {unsourced(element.space), element.local}, number.text());
            return true;
        }
        if (t.kind != token_kind::string && t.kind != token_kind::null) return false;
        auto const is_null = t.kind == token_kind::null;
        if (!is_null) item_->note(value, index);
        tape_->add_element(kind, {unsourced(element.space), element.local},
                           is_null ? std::string_view{} : tokens().text(value));
        return true;
    }

    [[nodiscard]] bool start(node_kind kind, name element, std::uint32_t at, std::uint32_t value,
                             std::string_view language) {
        if (!item_->enter(element.local, item_->position(at))) return false;
        // A namespace that does not lie in the source is shared by all that have it.
        tape_->start_element(kind, unsourced(element.space), element.local);
        if (tape_->nodes().size() > item_->limits().nodes)
            return item_->report(rule::limit_nodes, at);
        open_.push_back({0, 0, false});
        auto const is_object = value != no_token && tokens().kind(value) == token_kind::object;
        if (kind != node_kind::element && !add_language(is_object, value, language)) return false;
        if (is_object) return object(kind, value);
        return value == no_token || content(value);
    }
    [[nodiscard]] std::string_view unsourced(std::string_view space) {
        return space == dav_namespace ? dav_namespace : std::string_view(space_.assign(space));
    }
    [[nodiscard]] bool content(std::uint32_t value) {
        switch (tokens().kind(value)) {
        case token_kind::null: return true;
        case token_kind::array:
            open_.back() = {value + 1, tokens().after(value), false};
            return true;
        case token_kind::object:
            return item_->refuse(value, "text, null or an array must stand here");
        case token_kind::number: return add_number(value);
        default: return item_->check_text(value, item_->limits().value_bytes) && add_text(value);
        }
    }
    [[nodiscard]] bool add_number(std::uint32_t value) {
        canonical_number const number(tokens().text(value));
        item_->note(value, tape_->innermost_index());
        tape_->add_text(number.text());
        return number.text().size() <= item_->limits().value_bytes ||
               item_->report(rule::limit_value_bytes, value);
    }
    [[nodiscard]] bool add_text(std::uint32_t value) {
        if (tokens().kind(value) == token_kind::string)
            item_->note(value, tape_->innermost_index());
        tape_->add_text(tokens().text(value));
        return tape_->pending_size() <= item_->limits().value_bytes ||
               item_->report(rule::limit_value_bytes, value);
    }

    // Attributes come first on a tape, wherever they stand in the object.
    [[nodiscard]] bool object(node_kind kind, std::uint32_t value) {
        std::uint32_t text = no_token;
        std::uint32_t element = no_token;
        std::size_t attributes = 0;
        for (auto const n : members(tokens(), value)) {
            if (tokens().text(n) == "#") {
                text = n;
            } else if (!is_attribute_name(tokens().text(n))) {
                element = n;
            } else if (++attributes > item_->limits().attributes) {
                return item_->report(rule::limit_attributes, n);
            } else if (!attribute(kind, n)) {
                return false;
            }
        }
        if (text != no_token && element != no_token)
            return item_->report(rule::excluded_member, element, tokens().text(element));
        if (text != no_token) return content(text + 1);
        if (tokens().after(value) == value + 1)
            return item_->refuse(value, "an object with members must stand here");
        open_.back() = {value + 1, tokens().after(value), true};
        return true;
    }
    [[nodiscard]] bool attribute(node_kind kind, std::uint32_t at) {
        if (tokens()[at].is_unfit) return item_->report(rule::json_character, at);
        auto const found = read_attribute_name(tokens().text(at));
        if (!found) return item_->refuse_name(at);
        auto const limit = item_->limits().name_bytes;
        if (found->local.size() > limit || found->space.size() > limit)
            return item_->report(rule::limit_name_bytes, at);
        if (!item_->check_string(at + 1)) return false;
        auto const is_language = *found == name{xml_namespace, "lang"};
        if (is_language && tokens()[at + 1].size > limit)
            return item_->report(rule::limit_name_bytes, at);
        if (is_language && kind != node_kind::element) return true;
        tape_->add_attribute(space_.assign(found->space), found->local, tokens().text(at + 1));
        return true;
    }
    // Its own language, or else the one in scope; an empty one is none.
    [[nodiscard]] bool add_language(bool is_object, std::uint32_t value,
                                    std::string_view language) {
        if (is_object)
            for (auto const n : members(tokens(), value))
                if (tokens().text(n) == "@xml:lang") language = tokens().text(n + 1);
        if (language.size() > item_->limits().name_bytes)
            return item_->report(rule::limit_name_bytes, value);
        if (!language.empty()) tape_->add_language(xml_namespace, language);
        return true;
    }

    item_context* item_;
    detail::tape_builder* tape_ = nullptr;
    known_names names_{};
    std::string space_{};
    std::vector<frame> open_{};
};

}  // namespace multistatus::json_detail
