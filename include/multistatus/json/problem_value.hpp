// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/element.hpp>
#include <multistatus/json/escape.hpp>
#include <multistatus/json/pieces.hpp>
#include <multistatus/json/problem_kind.hpp>
#include <multistatus/json/token_list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// The members of problem details as elements, and as JSON (RFC 9457, appendix B).
namespace multistatus::json_detail {

/// How deep the members of problem details may nest where they are JSON texts.
inline constexpr std::size_t deepest_problem = 100;

/// Writes a value as the content of an element.
template <class Out>
void write_problem_value(token_list const& tokens, std::uint32_t i, Out& out) {
    auto const child = [&](std::string_view local, std::uint32_t value) {
        out.start_element({detail::problem_namespace, local});
        write_problem_value(tokens, value, out);
        out.end_element();
    };
    if (auto const kind = problem_kind(tokens, i); !kind.empty())
        out.attribute(detail::batch_json, kind);
    switch (tokens.kind(i)) {
    case token_kind::null: return;
    case token_kind::object:
        for (auto const n : members(tokens, i))
            child(tokens.text(n), n + 1);
        return;
    case token_kind::array:
        for (auto const item : items(tokens, i))
            child(detail::problem_item.local, item);
        return;
    default: out.text(tokens.text(i));
    }
}

/// Makes JSON of the content of an element.
class problem_text {
public:
    /// Appends the value; false if the content is none.
    [[nodiscard]] bool append(element from, detail::text_buffer& to, std::size_t depth = 0) {
        auto const kind = from.attribute(detail::batch_json).value_or(std::string_view{});
        if (from.has_elements())
            return depth < deepest_problem && append_children(from, kind == "object", to, depth);
        auto const text = from.text();
        if (!kind.empty()) {
            auto const value = problem_literal(kind, text);
            to.append(value);
            return !value.empty();
        }
        to.append('"');
        bool const is_whole = append_escaped(to, text) == text.size();
        to.append('"');
        return is_whole;
    }

private:
    [[nodiscard]] bool append_children(element from, bool is_object, detail::text_buffer& to,
                                       std::size_t depth) {
        if (has_text(from)) return false;
        bool const is_array = !is_object && from.elements().front().name() == detail::problem_item;
        std::vector<piece> names;
        to.append(is_array ? '[' : '{');
        for (auto const child : from.elements()) {
            auto const n = child.name();
            bool const is_item = n == detail::problem_item && !is_object;
            if (n.space != detail::problem_namespace || is_item != is_array) return false;
            if (!names.empty()) to.append(',');
            names.push_back({n.local, {}});
            if (!is_array) {
                to.append('"');
                to.append(n.local);
                to.append("\":");
            }
            if (!append(child, to, depth + 1)) return false;
        }
        to.append(is_array ? ']' : '}');
        return is_array || !has_repeated_name(names);
    }
    // White space between elements is for people.
    [[nodiscard]] static bool has_text(element from) noexcept {
        for (auto const c : from.contents())
            if (!c.is_element() && !detail::trim(c.text()).empty()) return true;
        return false;
    }
};

}  // namespace multistatus::json_detail
