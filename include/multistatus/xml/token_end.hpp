// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/xml/characters.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::xml_detail {

/// Looks for the end of a token that the input has cut, going over each byte once however small
/// the chunks are.
class token_end {
public:
    enum class kind : std::uint8_t { none, tag, comment, instruction, section, reference };

    /// A token of that kind was cut.
    void expect(kind k) noexcept {
        kind_ = k;
        seen_ = 0;
        quote_ = 0;
        in_name_ = true;
    }
    void forget() noexcept { kind_ = kind::none; }
    [[nodiscard]] bool is_expected() const noexcept { return kind_ != kind::none; }

    /// Whether the token, of which all bytes so far are given, is complete enough to be read.
    [[nodiscard]] bool is_in(std::string_view token) noexcept {
        switch (kind_) {
        case kind::none: return true;
        case kind::tag: return tag_ends(token);
        case kind::comment: return found(token, "--", 4, 1);
        case kind::instruction: return found(token, "?>", 2, 0);
        case kind::section: return found(token, "]]>", 9, 0);
        case kind::reference: return reference_ends(token);
        }
        return true;
    }

private:
    [[nodiscard]] bool tag_ends(std::string_view token) noexcept {
        for (; seen_ < token.size(); ++seen_) {
            char const c = token[seen_];
            // Quotes in a broken name are part of it.
            if (in_name_ && is_space(c)) in_name_ = false;
            if (quote_ != 0)
                quote_ = c == quote_ ? '\0' : quote_;
            else if (!in_name_ && (c == '"' || c == '\''))
                quote_ = c;
            else if (c == '>')
                return true;
        }
        return false;
    }
    // `behind`: how many bytes behind the end must be there to read it.
    [[nodiscard]] bool found(std::string_view token, std::string_view end, std::size_t from,
                             std::size_t behind) noexcept {
        auto const at = token.find(end, seen_ < from ? from : seen_);
        if (at != token.npos) {
            seen_ = at;
            return at + end.size() + behind <= token.size();
        }
        seen_ = token.size() < end.size() ? 0 : token.size() - end.size() + 1;
        return false;
    }
    [[nodiscard]] bool reference_ends(std::string_view token) noexcept {
        if (seen_ == 0) seen_ = 1;
        for (; seen_ < token.size(); ++seen_)
            if (!has_class(token[seen_], table::name) && token[seen_] != '#') return true;
        return false;
    }

    kind kind_ = kind::none;
    char quote_ = 0;
    bool in_name_ = true;
    std::size_t seen_ = 0;
};

}  // namespace multistatus::xml_detail
