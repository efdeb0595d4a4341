// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/defect.hpp>
#include <multistatus/rule.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace multistatus::json_detail {

/// The characters that most escapes stand for, by the letter behind the backslash.
inline constexpr auto usual_escapes = [] {
    std::array<char, 256> characters{};
    for (char const c : {'"', '\\', '/'})
        characters[static_cast<unsigned char>(c)] = c;
    characters['n'] = '\n';
    characters['r'] = '\r';
    characters['t'] = '\t';
    return characters;
}();
/// The character that an escape stands for; 0 for a letter that needs a closer look.
[[nodiscard]] constexpr char usual_escape(char letter) noexcept {
    return usual_escapes[static_cast<unsigned char>(letter)];
}

/// Reads an escape in a string (RFC 8259, 7).
class escape_reader {
public:
    /// Reads the one whose backslash stands at `at`.
    [[nodiscard]] progress read(char const* at, char const* end) noexcept {
        begin_ = at;
        at_ = at + 1;
        end_ = end;
        code_ = 0;
        if (at_ == end_) return progress::cut;
        if (*at_ == 'u') return unicode();
        code_ = letter(*at_++);
        return code_ != 0 ? progress::done
                          : fail(rule::json_syntax, "an escape that does not exist");
    }
    /// The character that it stands for.
    [[nodiscard]] char32_t code() const noexcept { return code_; }
    /// Behind it.
    [[nodiscard]] char const* end() const noexcept { return at_; }
    /// What is wrong with it; its place counts from the first backslash.
    [[nodiscard]] defect const& problem() const noexcept { return problem_; }

private:
    [[nodiscard]] static constexpr char32_t letter(char c) noexcept {
        if (c == 'b') return '\b';
        return c == 'f' ? '\f' : static_cast<unsigned char>(usual_escape(c));
    }
    [[nodiscard]] progress fail(rule code, std::string_view detail = {},
                                std::size_t at = 0) noexcept {
        problem_ = {code, at, detail};
        return progress::failed;
    }
    // Characters outside the Basic Multilingual Plane are escaped as pairs of surrogates.
    [[nodiscard]] progress unicode() noexcept {
        auto p = four_digits(code_);
        if (p != progress::done || code_ < 0xD800 || code_ >= 0xE000) return p;
        if (code_ >= 0xDC00) return fail(rule::unpaired_surrogate);
        if (at_ == end_) return progress::cut;
        if (*at_++ != '\\') return fail(rule::unpaired_surrogate);
        if (at_ == end_) return progress::cut;
        if (*at_ != 'u') return fail(rule::unpaired_surrogate);
        char32_t low = 0;
        p = four_digits(low);
        if (p != progress::done) return p;
        if (low < 0xDC00 || low >= 0xE000) return fail(rule::unpaired_surrogate);
        code_ = 0x10000 + ((code_ - 0xD800) << 10) + (low - 0xDC00);
        return p;
    }
    [[nodiscard]] progress four_digits(char32_t& code) noexcept {
        auto const begin = static_cast<std::size_t>(at_ - begin_ - 1);
        ++at_;
        for (int i = 0; i < 4; ++i, ++at_) {
            if (at_ == end_) return progress::cut;
            auto const digit = hex_digit(*at_);
            if (digit < 0)
                return fail(rule::json_syntax, "\\u without four hexadecimal digits", begin);
            code = code << 4 | static_cast<char32_t>(digit);
        }
        return progress::done;
    }
    [[nodiscard]] static constexpr int hex_digit(char c) noexcept {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    }

    char const* begin_ = nullptr;
    char const* at_ = nullptr;
    char const* end_ = nullptr;
    char32_t code_ = 0;
    defect problem_{};
};

}  // namespace multistatus::json_detail
