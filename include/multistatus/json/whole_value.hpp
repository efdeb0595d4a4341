// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/scan.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/json/tokenizer.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::json_detail {

/// A text that may be one value, with its tokens.
class whole_value {
public:
    /// Reads a copy of the text; `depth` is how deep objects and arrays may nest, `nodes` how many
    /// names and values there may be, about.
    whole_value(std::string_view text, std::size_t depth, std::size_t nodes = ~std::size_t{0})
        : text_(text) {
        if (text.empty() || is_space(text.front())) return;
        // A number ends with what stands behind it.
        text_ += ' ';
        tokenizer reading(tokens_, depth, most_tokens(nodes));
        is_whole_ = reading.read(text_) == progress::done && reading.end() == text.size();
    }
    whole_value(whole_value const&) = delete;
    whole_value& operator=(whole_value const&) = delete;

    /// Whether it is a value, and nothing else.
    [[nodiscard]] explicit operator bool() const noexcept { return is_whole_; }
    /// Its tokens, which live as long as this.
    [[nodiscard]] token_list const& tokens() const noexcept { return tokens_; }

private:
    std::string text_;
    token_list tokens_{};
    bool is_whole_ = false;
};

}  // namespace multistatus::json_detail
