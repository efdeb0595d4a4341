// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/json/escape.hpp>
#include <multistatus/nlohmann/body_text.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/nlohmann/tracked_bytes.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::nlohmann_detail {

/// The text for a tree that has none, as it was made by a program or read from a binary encoding:
/// the shortest JSON there is for it.
class made_text {
public:
    /// For a tree that somebody made.
    made_text() = default;
    /// For one that is read; `progress` lives as long as this.
    explicit made_text(reading_progress const& progress) noexcept : progress_(&progress) {}

    [[nodiscard]] std::string_view view() const noexcept { return text_; }
    /// Whether it is longer than it may be. Where values take no bytes, as UBJSON allows, a few
    /// bytes would make an endless text.
    [[nodiscard]] bool is_too_long() const noexcept {
        constexpr std::size_t most = std::size_t{1} << 30;
        return text_.size() > most || (progress_ != nullptr && places_.size() > progress_->seen);
    }

    [[nodiscard]] extent bracket(char c) {
        bool const opens = c == '{' || c == '[';
        auto const at = opens ? begin() : text_.size();
        text_ += c;
        return end(at, !opens);
    }
    [[nodiscard]] extent literal(std::string_view text) {
        auto const at = begin();
        text_ += text;
        return end(at, true);
    }
    [[nodiscard]] extent number(std::string_view text) { return literal(text); }
    [[nodiscard]] extent string(std::string_view content) {
        auto const at = begin();
        text_ += '"';
        append_content(content);
        text_ += '"';
        return end(at, true);
    }
    [[nodiscard]] extent name(std::string_view content) {
        auto const where = string(content);
        text_ += ':';
        needs_comma_ = false;
        return where;
    }

    /// Where in the body something stands that is at a place in this text, as far as that is known.
    /// Later calls do not go back.
    [[nodiscard]] position locate(std::uint64_t at) noexcept {
        while (next_ < places_.size() && places_[next_].at <= at)
            ++next_;
        return {next_ == 0 ? 0 : places_[next_ - 1].seen, 0, 0};
    }
    /// What comes next would stand behind all that was read.
    std::size_t mark_end(std::size_t seen) {
        if (progress_ != nullptr) places_.push_back({text_.size(), seen});
        return text_.size();
    }

private:
    struct place {
        std::size_t at;    ///< in this text
        std::size_t seen;  ///< in the body
    };

    [[nodiscard]] std::size_t begin() {
        if (needs_comma_) text_ += ',';
        if (progress_ != nullptr) places_.push_back({text_.size(), seen_});
        return text_.size();
    }
    [[nodiscard]] extent end(std::size_t at, bool needs_comma) {
        if (progress_ != nullptr) seen_ = progress_->seen;
        needs_comma_ = needs_comma;
        return {at, text_.size()};
    }
    void append_content(std::string_view content) {
        constexpr std::string_view digits = "0123456789abcdef";
        for (; !content.empty(); content.remove_prefix(1)) {
            char const c = content.front();
            if (auto const escape = noncharacter_escape(content); !escape.empty()) {
                text_ += escape;
                content.remove_prefix(2);
            } else if (auto const spelling = json_detail::spelling_rules::spelling_of(c);
                       !spelling.empty()) {
                text_ += spelling;
            } else if (auto const code = static_cast<unsigned char>(c); code < 0x20) {
                text_.append("\\u00").append(1, digits[code >> 4]).append(1, digits[code & 15]);
            } else {
                text_ += c;
            }
        }
    }

    std::string text_{};
    std::vector<place> places_{};
    reading_progress const* progress_ = nullptr;
    std::size_t seen_ = 0;  ///< at the end of what was told of last
    std::size_t next_ = 0;
    bool needs_comma_ = false;
};

}  // namespace multistatus::nlohmann_detail
