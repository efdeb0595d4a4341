// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/json/pieces.hpp>
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
        return value.front() == '[' && items(in, 0) && text_.front() == '{';
    }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

private:
    static constexpr std::size_t deepest = 32;

    // A name with its opening quote, as written; empty if it is of no problem's namespace.
    [[nodiscard]] static std::string_view member_of(std::string_view name) noexcept {
        constexpr std::string_view begin = "\"{";
        constexpr auto space = detail::problem_namespace;
        bool const is_plain = name.substr(0, begin.size()) == begin &&
                              name.substr(begin.size(), space.size()) == space &&
                              name.substr(begin.size() + space.size(), 1) == "}";
        return is_plain ? name.substr(begin.size() + space.size() + 1) : std::string_view{};
    }
    [[nodiscard]] static bool is_canonical_status(std::string_view string) noexcept {
        if (string.size() != 5 || string[1] < '1' || string[1] > '5') return false;
        return string[2] >= '0' && string[2] <= '9' && string[3] >= '0' && string[3] <= '9';
    }

    // The children of an element: the items of an array, or the members of an object.
    [[nodiscard]] bool items(written_value& in, std::size_t depth) {
        if (depth == deepest || !in.take("[")) return false;
        auto const begin = text_.size();
        text_ += '?';
        bool is_array = false;
        std::vector<piece> names;
        do {
            bool const has_value = in.take("{");
            auto const member = member_of(in.take_string());
            if (member.empty()) return false;
            bool const is_item = member == item_name;
            if (names.empty()) is_array = is_item;
            if (is_item != is_array) return false;
            if (!names.empty()) text_ += ',';
            names.push_back({member, {}});
            if (!is_item) text_.append("\"").append(member).append(":");
            if (has_value ? !in.take(":") || !this->value(in, member, depth) || !in.take("}")
                          : !empty_value(member, depth))
                return false;
        } while (in.take_separator());
        text_[begin] = is_array ? '[' : '{';
        text_ += is_array ? ']' : '}';
        return is_array || !has_repeated_name(names);
    }
    // RFC 9457, 3.1: these members of the whole have types of their own.
    [[nodiscard]] bool empty_value(std::string_view member, std::size_t depth) {
        text_ += "\"\"";
        return depth != 0 || member != status_name;
    }
    [[nodiscard]] bool value(written_value& in, std::string_view member, std::size_t depth) {
        bool const is_status = depth == 0 && member == status_name;
        if (in.is_at('"')) {
            auto const string = in.take_string();
            if (is_status && !is_canonical_status(string)) return false;
            text_ += is_status ? string.substr(1, 3) : string;
            return true;
        }
        bool const is_text = member == "type\"" || member == "title\"" || member == "detail\"" ||
                             member == "instance\"";
        return !is_status && !(depth == 0 && is_text) && items(in, depth + 1);
    }

    static constexpr std::string_view item_name = "i\"";
    static constexpr std::string_view status_name = "status\"";

    std::string text_{};
};

}  // namespace multistatus::json_detail
