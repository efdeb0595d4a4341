// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/json/pieces.hpp>
#include <multistatus/json/whole_value.hpp>
#include <multistatus/json/written_value.hpp>
#include <multistatus/limits.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Whether an element that was written is one of those that are members of their own.
[[nodiscard]] inline bool is_batch_element(piece const& p, name which) noexcept {
    constexpr std::string_view begin = "\"{";
    auto const rest = p.name.substr(begin.size());
    auto const space = which.space.size();
    return rest.substr(0, space) == which.space && rest.substr(space, 1) == "}" &&
           rest.size() == space + which.local.size() + 2 &&
           rest.substr(space + 1, which.local.size()) == which.local;
}

/// Makes the members `id`, `headers` and `body` of elements that were written, where those have the
/// plain shape that a reader gives such members.
class batch_form {
public:
    explicit batch_form(multistatus::limits const& limits, bool one_line) noexcept
        : limits_(limits), one_line_(one_line) {}

    /// Whether a value has the shape of an id; `text` is a string then.
    [[nodiscard]] bool make_id(std::string_view value) {
        text_ = value == "null" ? std::string_view("\"\"") : value;
        return text_.front() == '"';
    }
    /// Whether a value has the shape of header fields; `text` is an object then.
    [[nodiscard]] bool make_headers(std::string_view value) {
        text_ = "{}";
        if (value == "null") return true;
        written_value in(value);
        if (!in.take("[")) return false;
        text_ = "{";
        std::vector<piece> names;
        do {
            if (!header(in, names)) return false;
        } while (in.take_separator());
        text_ += '}';
        return !has_repeated_name(names);
    }
    /// Whether a value is the text of another one; `text` is that then.
    [[nodiscard]] bool make_body(std::string_view value) {
        if (value.front() != '"') return false;
        text_ = unescaped(value);
        return is_value(text_);
    }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

private:
    [[nodiscard]] bool header(written_value& in, std::vector<piece>& names) {
        auto const begins = in.take("{\"{") && in.take(detail::batch_header.space) &&
                            in.take("}") && in.take(detail::batch_header.local) &&
                            in.take("\":{\"@") && in.take(detail::batch_header_name.local) &&
                            in.take("\":");
        auto const field = begins ? in.take_string() : std::string_view{};
        // The name is there with escapes, if it has any.
        if (field.empty() || field.size() > limits_.name_bytes || !in.take(",\"#\":")) return false;
        auto const content = in.take("null") ? std::string_view("\"\"") : in.take_string();
        if (content.empty() || !in.take("}}")) return false;
        if (!names.empty()) text_ += ',';
        names.push_back({field, {}});
        text_.append(field).append(":").append(content);
        return true;
    }
    // The response, and what holds it in either form, stand around it.
    [[nodiscard]] bool is_value(std::string_view text) {
        constexpr auto around = detail::levels_around_body;
        if (limits_.depth <= around) return false;
        if (one_line_ && text.find_first_of("\r\n") != text.npos) return false;
        return static_cast<bool>(whole_value(text, limits_.depth - around, limits_.nodes));
    }

    multistatus::limits limits_;
    bool one_line_;
    std::string text_{};
};

}  // namespace multistatus::json_detail
