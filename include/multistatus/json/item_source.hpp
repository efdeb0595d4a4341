// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/json/broken_place.hpp>
#include <multistatus/json/defect.hpp>
#include <multistatus/json/item_context.hpp>
#include <multistatus/json/scan.hpp>
#include <multistatus/json/tokenizer.hpp>
#include <multistatus/json/value_end.hpp>
#include <multistatus/json/window.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::json_detail {

/// Cuts the body into the values that its form is made of. While bytes arrive it only looks for the
/// end of the value; the grammar of JSON is for the whole of it.
class item_source {
public:
    /// What ends a value that is not complete.
    enum class boundary : std::uint8_t {
        none,  ///< nothing but the end of the body
        line,  ///< the end of its line
    };

    item_source(window& input, item_context& item, detail::open_elements& open, boundary ends_at)
        : input_(&input),
          item_(&item),
          open_(&open),
          tokenizer_(item.tokens(), nesting(item.limits().depth), most_tokens(item.limits().nodes)),
          ends_at_(ends_at) {}

    /// Skips white space, up to the end of the line where that is a boundary. False if no other
    /// byte is there.
    [[nodiscard]] bool skip_space() noexcept {
        auto const bytes = input_->bytes();
        std::size_t size = 0;
        while (size != bytes.size() && is_skipped(bytes[size]))
            ++size;
        input_->consume(size);
        return size != bytes.size();
    }
    [[nodiscard]] char front() const noexcept { return input_->bytes().front(); }
    /// The bytes that may be looked at: of no item more than its limit allows, however much of it
    /// there is. Else what is found would depend on the size of the chunks.
    [[nodiscard]] std::string_view bytes() const noexcept {
        auto const all = input_->bytes();
        auto const most = item_->limits().response_bytes;
        return {all.data(), all.size() < most ? all.size() : most};
    }
    /// Whether no more than those will be seen.
    [[nodiscard]] bool is_last() const noexcept { return is_capped() || input_->is_last(); }

    /// Reads the value that begins here; `cut` if it needs more bytes. What is wrong is reported;
    /// `if_line_ends` is the rule for a line that ends inside its value.
    [[nodiscard]] progress read_value(rule if_line_ends = rule::json_syntax,
                                      std::string_view detail = "the line ends inside a value") {
        auto there = bytes();
        auto const has_line = ends_at_ == boundary::line && find_line_end(there);
        // Where no more bytes will come, nothing has to be there before it is read.
        if (!has_line && !is_last() && (ends_at_ == boundary::line || !end_.find(there)))
            return progress::cut;
        // A number goes on until something else stands there.
        if (has_line) there = there.substr(0, line_size_ + (begins_number(there.front()) ? 1 : 0));
        item_->begin(input_->base());
        auto const p = tokenizer_.read(there);
        if (p == progress::done) return p;
        broken_place const here(*open_, item_->tokens(), tokenizer_.open());
        auto const end = input_->base() + (has_line ? line_size_ : there.size());
        if (p == progress::failed)
            item_->report_at(tokenizer_.problem().code, input_->base() + tokenizer_.problem().at,
                             tokenizer_.problem().detail);
        else if (has_line)
            item_->report_at(if_line_ends, end, detail);
        else if (is_capped())
            item_->report_at(rule::limit_response_bytes, input_->base());
        else
            item_->report_at(input_->is_over_limit() ? rule::limit_total_bytes : rule::truncated,
                             end);
        return progress::failed;
    }
    /// Goes on behind the value that was read.
    void finish_value() noexcept {
        input_->consume(tokenizer_.end());
        end_.reset();
        line_size_ = 0;
    }
    /// Goes on behind so many bytes.
    void skip(std::size_t size) noexcept { input_->consume(size); }
    void skip_byte() noexcept { skip(1); }

private:
    // An element of XML can be an object in an array in an object.
    [[nodiscard]] static std::size_t nesting(std::size_t depth) noexcept {
        constexpr std::size_t levels = 3;
        return depth > ~std::size_t{0} / levels ? ~std::size_t{0} : depth * levels;
    }
    [[nodiscard]] bool is_skipped(char c) const noexcept {
        return is_space(c) && (c != '\n' || ends_at_ == boundary::none);
    }
    [[nodiscard]] static bool begins_number(char c) noexcept { return is_digit(c) || c == '-'; }
    [[nodiscard]] bool is_capped() const noexcept {
        return input_->bytes().size() > item_->limits().response_bytes;
    }
    // Where it was not found, the next search goes on behind.
    [[nodiscard]] bool find_line_end(std::string_view there) noexcept {
        auto const end = there.find('\n', line_size_);
        line_size_ = end == there.npos ? there.size() : end;
        return end != there.npos;
    }

    window* input_;
    item_context* item_;
    detail::open_elements* open_;
    tokenizer tokenizer_;
    value_end end_{};
    std::size_t line_size_ = 0;
    boundary ends_at_;
};

}  // namespace multistatus::json_detail
