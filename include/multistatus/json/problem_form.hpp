// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/json/pieces.hpp>
#include <multistatus/json/problem_kind.hpp>
#include <multistatus/json/written_value.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Makes the member `problem` of problem details that were written as an element, where they have
/// the plain shape that a reader gives such a member (RFC 9457, appendix B).
class problem_form {
public:
    /// Whether a value has that shape; `text` is the object then.
    [[nodiscard]] bool make(std::string_view value) {
        text_.clear();
        if (value == "null") {
            text_ = "{}";
            return true;
        }
        written_value in(value);
        if (in.is_at('[')) return items(in, 0, false) && text_.front() == '{';
        return in.is_at('{') && of_kind(in, 0, false) && text_.front() == '{' && text_ != "{}";
    }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

private:
    static constexpr std::size_t deepest = 128;

    // A name with its opening quote, as written; empty if it is of no problem's namespace.
    [[nodiscard]] static std::string_view member_of(std::string_view name) noexcept {
        constexpr std::string_view begin = "\"{";
        constexpr auto space = detail::problem_namespace;
        bool const is_plain = name.substr(0, begin.size()) == begin &&
                              name.substr(begin.size(), space.size()) == space &&
                              name.substr(begin.size() + space.size(), 1) == "}";
        return is_plain ? name.substr(begin.size() + space.size() + 1) : std::string_view{};
    }

    // The children of an element: the items of an array, or the members of an object, which by
    // themselves could be taken for such items.
    [[nodiscard]] bool items(written_value& in, std::size_t depth, bool is_object) {
        if (depth == deepest || !in.take("[")) return false;
        auto const begin = text_.size();
        text_ += '?';
        std::size_t like_items = 0;
        std::vector<piece> names;
        do {
            bool const has_value = in.take("{");
            auto const member = member_of(in.take_string());
            if (member.empty()) return false;
            if (!names.empty()) text_ += ',';
            names.push_back({member, {}});
            if (member == item_name) ++like_items;
            if (is_object || like_items == 0) text_.append("\"").append(member).append(":");
            if (has_value ? !in.take(":") || !value(in, member, depth) || !in.take("}")
                          : !empty_value(member, depth))
                return false;
        } while (in.take_separator());
        bool const is_array = !is_object && like_items != 0;
        text_[begin] = is_array ? '[' : '{';
        text_ += is_array ? ']' : '}';
        if (is_array) return like_items == names.size();
        return is_object == (like_items != 0) && !has_repeated_name(names);
    }
    // RFC 9457, 3.1: these members of the whole have types of their own.
    [[nodiscard]] bool empty_value(std::string_view member, std::size_t depth) {
        text_ += "\"\"";
        return depth != 0 || member != status_name;
    }
    [[nodiscard]] bool value(written_value& in, std::string_view member, std::size_t depth) {
        bool const is_status = depth == 0 && member == status_name;
        bool const is_text = depth == 0 && (member == "type\"" || member == "title\"" ||
                                            member == "detail\"" || member == "instance\"");
        if (in.is_at('"')) {
            auto const string = in.take_string();
            if (is_status && !is_plain_status(content(string))) return false;
            text_ += is_status ? content(string) : string;
            return true;
        }
        if (is_text) return false;
        if (in.is_at('{')) return of_kind(in, depth + 1, is_status);
        return !is_status && items(in, depth + 1, false);
    }
    // What is no string says so by an attribute, where its children do not.
    [[nodiscard]] bool of_kind(written_value& in, std::size_t depth, bool is_status) {
        bool const has_kind = in.take("{\"@{") && in.take(detail::batch_json.space) &&
                              in.take("}") && in.take(detail::batch_json.local) && in.take("\":");
        auto const kind = has_kind ? content(in.take_string()) : std::string_view{};
        if (kind.empty() || !in.take(",\"#\":")) return false;
        if (in.is_at('['))
            return kind == "object" && !is_status && items(in, depth, true) && in.take("}");
        auto const text = in.take("null") ? std::string_view{} : content(in.take_string());
        auto const value = problem_literal(kind, text);
        if (is_status && (kind != "number" || is_plain_status(value) || !is_status_code(value)))
            return false;
        text_ += value;
        return !value.empty() && in.take("}");
    }
    [[nodiscard]] static std::string_view content(std::string_view string) noexcept {
        return string.empty() ? string : string.substr(1, string.size() - 2);
    }

    static constexpr std::string_view item_name = "i\"";
    static constexpr std::string_view status_name = "status\"";

    std::string text_{};
};

}  // namespace multistatus::json_detail
