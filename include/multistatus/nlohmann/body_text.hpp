// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/scan.hpp>
#include <multistatus/nlohmann/tracked_bytes.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::nlohmann_detail {

/// Where a value or a name stands in a text.
struct extent {
    std::size_t at = 0;
    std::size_t end = 0;
};

/// The text that a tree has already: the body that nlohmann reads. It only finds in there what
/// nlohmann tells of.
class body_text {
public:
    body_text(std::string_view body, reading_progress const& progress) noexcept
        : body_(body), progress_(&progress) {}

    [[nodiscard]] std::string_view view() const noexcept { return body_; }
    /// Whether it is longer than it may be for what was read.
    [[nodiscard]] static constexpr bool is_too_long() noexcept { return false; }

    [[nodiscard]] extent bracket(char) noexcept {
        auto const at = next();
        return stand(at, at + 1);
    }
    [[nodiscard]] extent literal(std::string_view text) noexcept {
        auto const at = next();
        return stand(at, at + text.size());
    }
    // To know that a number has ended, the next byte must be read.
    [[nodiscard]] extent number(std::string_view) noexcept {
        auto const at = next();
        auto const end = body_.find_first_not_of("+-.0123456789Ee", at);
        return stand(at, end == body_.npos ? body_.size() : end);
    }
    [[nodiscard]] extent string(std::string_view) noexcept {
        auto const at = next();
        return stand(at, progress_->seen);
    }
    [[nodiscard]] extent name(std::string_view text) noexcept { return string(text); }

private:
    [[nodiscard]] std::size_t next() const noexcept {
        auto at = end_;
        while (at != body_.size() &&
               (json_detail::is_space(body_[at]) || body_[at] == ',' || body_[at] == ':'))
            ++at;
        return at;
    }
    [[nodiscard]] extent stand(std::size_t at, std::size_t end) noexcept {
        end_ = end;
        return {at, end};
    }

    std::string_view body_;
    reading_progress const* progress_;
    std::size_t end_ = 0;
};

}  // namespace multistatus::nlohmann_detail
