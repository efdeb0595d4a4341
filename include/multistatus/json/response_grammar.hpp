// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/detail/response_collector.hpp>
#include <multistatus/detail/selection.hpp>
#include <multistatus/detail/status_line.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/json/item_context.hpp>
#include <multistatus/json/known_members.hpp>
#include <multistatus/json/names.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/part_reader.hpp>
#include <multistatus/json/scan.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/name.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus::json_detail {

/// Reads a response and its propstats (JSON form, Response), member by member in an order of its
/// own: in the text they may stand in any.
class response_grammar {
public:
    response_grammar(item_context& item, part_reader& parts, detail::response_collector& collector,
                     detail::selection const& selection)
        : item_(&item), parts_(&parts), collector_(&collector), selection_(&selection) {}

    /// Reads a value of the item as a response; false if that ends the reading.
    [[nodiscard]] bool read(std::uint32_t root = 0) {
        collector_->tape().reset(item_->tokens().source());
        parts_->use(collector_->tape());
        propstats_ = 0;
        if (!item_->expect(token_kind::object, root)) return false;
        known_members<member, names.size()> m(names);
        return collector_->begin(item_->position(root)) && find(m, root) && hrefs(m) &&
               outcome(m) && parts_->error(m[member::error], m[member::problem]) &&
               parts_->description(m[member::description]) && location(m[member::location]) &&
               batch(m) && parts_->extensions(m[member::ext], detail::extension_place::response) &&
               collector_->end();
    }

    /// Whether there is nothing to report of a text, and it changes nothing but its node.
    [[nodiscard]] bool accepts(detail::node const& n, std::string_view text) const noexcept {
        auto const is_location = n.kind == detail::node_kind::location;
        return text.size() <= item_->limits().value_bytes &&
               (!is_location || collector_->accepts_location(text));
    }
    /// Takes a response as a whole whose texts were accepted. False if there may be something to
    /// report after all.
    [[nodiscard]] bool take(detail::tape_view response) { return collector_->take(response); }

private:
    enum class member : std::uint8_t {
        href,
        additional_hrefs,
        status,
        status_line,
        propstats,
        error,
        problem,
        description,
        location,
        id,
        headers,
        body,
        ext
    };
    static constexpr std::array<std::string_view, 13> names{
        "href",        "additionalHrefs", "status", "statusLine", "propstats", "error", "problem",
        "description", "location",        "id",     "headers",    "body",      "ext"};

    enum class propstat_member : std::uint8_t {
        status,
        status_line,
        props,
        props_list,
        error,
        problem,
        description,
        ext
    };
    static constexpr std::array<std::string_view, 8> propstat_names{
        "status", "statusLine", "props", "propsList", "error", "problem", "description", "ext"};

    [[nodiscard]] token_list const& tokens() const noexcept { return item_->tokens(); }
    // The next node holds the text of a value, and nothing else.
    void note_leaf(std::uint32_t i) {
        item_->note(i, static_cast<std::uint32_t>(collector_->tape().nodes().size()));
    }
    [[nodiscard]] detail::text_ref refer(std::uint32_t i) {
        note_leaf(i);
        return collector_->tape().refer(tokens().text(i));
    }
    template <class Members>
    [[nodiscard]] bool find(Members& to, std::uint32_t object) {
        return to.find(tokens(), object,
                       [this](std::uint32_t name_at) { return parts_->unknown(name_at); });
    }

    // Hrefs

    [[nodiscard]] bool hrefs(known_members<member, names.size()> const& m) {
        auto const first = m[member::href];
        auto const more = m[member::additional_hrefs];
        if (first != no_token && !href(first, "href")) return false;
        if (more == no_token) return true;
        if (first == no_token) return item_->refuse(more, "they must stand beside an href");
        if (!filled_array("additionalHrefs", more)) return false;
        for (auto const i : items(tokens(), more))
            if (!href(i, "additionalHrefs")) return false;
        return true;
    }
    [[nodiscard]] bool href(std::uint32_t i, std::string_view path) {
        place const here(*item_, path, i);
        return here && item_->check_string(i) && collector_->add_href(refer(i), item_->position(i));
    }
    [[nodiscard]] bool filled_array(std::string_view path, std::uint32_t i) {
        if (tokens().kind(i) == token_kind::array && tokens().after(i) != i + 1) return true;
        place const here(*item_, path, i);
        return here && item_->expect(token_kind::array, i) &&
               item_->refuse(i, "an array with values must stand here");
    }
    [[nodiscard]] bool location(std::uint32_t i) {
        if (i == no_token) return true;
        place const here(*item_, "location", i);
        if (!here || !item_->check_string(i)) return false;
        auto const text = refer(i);
        collector_->tape().leaf(detail::node_kind::location).text = text;
        return collector_->check_location(text, item_->position(i));
    }

    // Statuses

    [[nodiscard]] bool outcome(known_members<member, names.size()> const& m) {
        if (!status(m[member::status], m[member::status_line],
                    [this](int code, detail::text_ref line, std::uint64_t at) {
                        return collector_->add_status(code, line, at);
                    }))
            return false;
        auto const all = m[member::propstats];
        if (all == no_token) return true;
        if (!filled_array("propstats", all)) return false;
        for (auto const i : items(tokens(), all))
            if (!propstat(i)) return false;
        return true;
    }
    template <class Add>
    [[nodiscard]] bool status(std::uint32_t i, std::uint32_t line, Add&& add) {
        if (i == no_token && line == no_token) return true;
        place const here(*item_, "status", i != no_token ? i : line);
        if (!here) return false;
        if (i == no_token) return item_->refuse(line, "it must stand beside a status");
        if (!item_->expect(token_kind::number, i)) return false;
        auto const code = small_integer(tokens().text(i));
        if (!code) return item_->refuse(i, "a status code must stand here");
        if (line == no_token) return add(*code, detail::text_ref{}, item_->position(i));
        if (!item_->check_string(line)) return false;
        auto const text = trim(tokens().text(line));
        if (detail::read_status_line(text).code != *code)
            return item_->refuse(line, "its code must be that of the status");
        return add(*code, collector_->tape().refer(text), item_->position(line));
    }

    // Propstats

    [[nodiscard]] bool propstat(std::uint32_t i) {
        place const here(*item_, "propstat", i, ++propstats_);
        if (!here || !item_->expect(token_kind::object, i)) return false;
        collector_->begin_propstat();
        known_members<propstat_member, propstat_names.size()> m(propstat_names);
        return find(m, i) &&
               properties(m[propstat_member::props], m[propstat_member::props_list]) &&
               status(m[propstat_member::status], m[propstat_member::status_line],
                      [this](int code, detail::text_ref line, std::uint64_t at) {
                          return collector_->add_propstat_status(code, line, at);
                      }) &&
               parts_->error(m[propstat_member::error], m[propstat_member::problem]) &&
               parts_->description(m[propstat_member::description]) &&
               parts_->extensions(m[propstat_member::ext], detail::extension_place::propstat) &&
               collector_->end_propstat(item_->position(i));
    }
    [[nodiscard]] bool properties(std::uint32_t object, std::uint32_t list) {
        if (object == no_token && list == no_token) return true;
        if (object != no_token && list != no_token)
            return item_->report(rule::excluded_member, list, "props and propsList");
        place const here(*item_, "prop", object != no_token ? object : list);
        if (!here) return false;
        collector_->add_prop();
        if (object != no_token)
            return item_->expect(token_kind::object, object) && property_members(object);
        return parts_->values().for_each_element(
            list,
            [this](std::uint32_t at, std::uint32_t value) { return property(at, value, {}); });
    }
    [[nodiscard]] bool property_members(std::uint32_t object) {
        std::string_view language;
        auto const has_attributes = tokens()[object].has_attributes;
        if (has_attributes && !prop_attributes(object, language)) return false;
        for (auto const n : members(tokens(), object)) {
            if (has_attributes && is_attribute_name(tokens().text(n))) continue;
            if (!property(n, n + 1, language)) return false;
        }
        return true;
    }
    [[nodiscard]] bool prop_attributes(std::uint32_t object, std::string_view& language) {
        for (auto const n : members(tokens(), object)) {
            auto const text = tokens().text(n);
            if (!is_attribute_name(text)) continue;
            if (!item_->check_string(n + 1)) return false;
            if (text == "@xml:lang")
                language = tokens().text(n + 1);
            else if (!read_attribute_name(text))
                return item_->refuse_name(n);
            else if (!item_->report(rule::ignored_attribute, n, text))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool property(std::uint32_t at, std::uint32_t value, std::string_view language) {
        name element;
        std::optional<std::uint16_t> selected;
        if (!collector_->has_room()) return collector_->add_property(item_->position(at));
        if (!parts_->values().read_name(at, element, *selection_, selected)) return false;
        if (!selected) {
            collector_->skip_properties(1);
            item_->note_unread(value);
            return true;
        }
        collector_->add_marked_property(selection_->mark(element, *selected));
        auto const index = collector_->tape().nodes().size();
        if (!parts_->values().read(detail::node_kind::property, element, at, value, language))
            return false;
        collector_->tape().nodes()[index].code = *selected;
        return true;
    }

    // What batch APIs say

    [[nodiscard]] bool batch(known_members<member, names.size()> const& m) {
        return id(m[member::id]) && headers(m[member::headers]) && body(m[member::body]);
    }
    [[nodiscard]] bool id(std::uint32_t i) {
        if (i == no_token) return true;
        place const here(*item_, "id", i);
        if (!here || !item_->check_string(i)) return false;
        collector_->add_id();
        note_leaf(i);
        extension(detail::batch_id, tokens().text(i));
        return true;
    }
    [[nodiscard]] bool headers(std::uint32_t object) {
        if (object == no_token) return true;
        place const here(*item_, "headers", object);
        if (!here || !item_->expect(token_kind::object, object)) return false;
        auto& tape = collector_->tape();
        tape.start_element(detail::node_kind::extension, detail::batch_headers.space,
                           detail::batch_headers.local);
        for (auto const n : members(tokens(), object)) {
            if (!item_->check_text(n, item_->limits().name_bytes, rule::limit_name_bytes) ||
                !item_->check_string(n + 1))
                return false;
            tape.start_element(detail::node_kind::element, detail::batch_header.space,
                               detail::batch_header.local);
            tape.add_attribute(detail::batch_header_name.space, detail::batch_header_name.local,
                               tokens().text(n));
            tape.add_text(tokens().text(n + 1));
            tape.end_element();
        }
        tape.end_element();
        return true;
    }
    // Any JSON at all, as it stands.
    [[nodiscard]] bool body(std::uint32_t i) {
        if (i == no_token) return true;
        place const here(*item_, "body", i);
        if (!here) return false;
        auto const text = tokens().verbatim(i);
        if (text.size() > item_->limits().value_bytes)
            return item_->report(rule::limit_value_bytes, i);
        // Outside of escapes, JSON has two characters that XML has not.
        if (text.find("\xEF\xBF\xBE") != text.npos || text.find("\xEF\xBF\xBF") != text.npos)
            return item_->report(rule::json_character, i);
        extension(detail::batch_body, text);
        return true;
    }
    void extension(name const& element, std::string_view text) {
        auto& tape = collector_->tape();
        tape.start_element(detail::node_kind::extension, element.space, element.local);
        tape.add_text(text);
        tape.end_element();
    }

    item_context* item_;
    part_reader* parts_;
    detail::response_collector* collector_;
    detail::selection const* selection_;
    std::uint32_t propstats_ = 0;
};

}  // namespace multistatus::json_detail
