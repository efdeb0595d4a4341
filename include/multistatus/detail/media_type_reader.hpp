// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/control.hpp>
#include <multistatus/detail/header_syntax.hpp>
#include <multistatus/detail/value_text.hpp>

#include <cstddef>
#include <string_view>

/// The grammar of media types: RFC 9110, 8.3.1, 5.6.2, 5.6.4 and 5.6.6.
namespace multistatus::detail {

/// The length of the quoted string a text begins with; 0 if it has no end.
[[nodiscard]] constexpr std::size_t quoted_size(std::string_view text) noexcept {
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') return i + 1;
        if (text[i] == '\\') ++i;
    }
    return 0;
}

/// A name and what follows its `=`, quotes included.
struct written_parameter {
    std::string_view name{};
    std::string_view value{};
};

/// Takes the parts of a media type one by one. All is understood that leaves no doubt, and that may
/// stand in a field of HTTP.
class media_type_reader {
public:
    constexpr explicit media_type_reader(std::string_view text) noexcept : rest_(text) {}

    /// Takes type and subtype with the slash; empty if they are not there.
    constexpr std::string_view take_essence() noexcept {
        auto const slash = token_size(rest_);
        if (slash == 0 || slash == rest_.size() || rest_[slash] != '/') return fail();
        auto const size = token_size(rest_.substr(slash + 1));
        return size == 0 ? fail() : take(slash + 1 + size);
    }
    /// Takes what stands before the next parameter, and its name and value; without a name where
    /// there are no more.
    constexpr written_parameter take_parameter() noexcept {
        bool separated = false;
        skip_blanks();
        for (; rest_.starts_with(';'); skip_blanks()) {
            separated = true;
            rest_.remove_prefix(1);
        }
        auto const size = token_size(rest_);
        if (rest_.empty()) return {};
        if (!separated || size == 0) return {fail(), {}};
        auto const name = take(size);
        auto const before = rest_;
        skip_blanks();
        if (!rest_.starts_with('=')) {
            note("a parameter without a value");
            return {name, {}};
        }
        rest_.remove_prefix(1);
        skip_blanks();
        auto const value = take_value();
        if (before.front() != '=' || (before.size() > 1 && is_space(before[1])))
            note("white space around =");
        return {name, value};
    }

    /// Whether something was met that has no place there.
    [[nodiscard]] constexpr bool failed() const noexcept { return failed_; }
    /// What deviated so far; empty if nothing did.
    [[nodiscard]] constexpr std::string_view remark() const noexcept { return remark_; }
    /// What is not yet taken.
    [[nodiscard]] constexpr std::string_view rest() const noexcept { return rest_; }

private:
    constexpr std::string_view take_value() noexcept {
        if (rest_.starts_with('"')) {
            auto const size = quoted_size(rest_);
            return size == 0 || has_field_control(rest_.substr(0, size)) ? fail() : take(size);
        }
        auto const end = rest_.find(';');
        auto const around = rest_.substr(0, end);
        auto const value = trim(around);
        if (has_field_control(value)) return fail();
        if (has_field_control(around)) note_line_end();
        if (value.empty()) note("a parameter without a value");
        if (token_size(value) != value.size()) note("a value that needs quotes");
        rest_ = end == rest_.npos ? std::string_view() : rest_.substr(end);
        return value;
    }
    constexpr std::string_view take(std::size_t size) noexcept {
        auto const taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }
    constexpr std::string_view fail() noexcept {
        failed_ = true;
        rest_ = {};
        return {};
    }
    constexpr void skip_blanks() noexcept {
        for (; !rest_.empty() && is_space(rest_.front()); rest_.remove_prefix(1))
            if (is_field_control(rest_.front())) note_line_end();
    }
    constexpr void note_line_end() noexcept { note("the end of a line inside it"); }
    constexpr void note(std::string_view what) noexcept {
        if (remark_.empty()) remark_ = what;
    }

    std::string_view rest_;
    std::string_view remark_{};
    bool failed_ = false;
};

}  // namespace multistatus::detail
