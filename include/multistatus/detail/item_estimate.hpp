// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::detail {

/// About how many items a body has, judged by where the hrefs of those read so far stand in it.
class item_estimate {
public:
    explicit item_estimate(std::string_view body) noexcept : body_(body) {}

    /// The href of the first item.
    void begin(std::string_view first) noexcept { first_ = place_of(first); }
    /// As many as there are, or a few more, once some were read, of which the last has that href.
    /// It is wrong where they differ in size, so it is always a quarter more than were read, that
    /// who moves them all to make room does not do so too often; and not many times as much. Twice
    /// as many where nothing is known.
    [[nodiscard]] std::size_t operator()(std::size_t read, std::string_view last) const noexcept {
        auto const at = place_of(last);
        if (read < 2 || at <= first_ || first_ == 0) return read * 2;
        auto const rest = static_cast<std::uint64_t>(body_.size() - at);
        auto const expected = static_cast<std::size_t>(rest * (read - 1) / (at - first_));
        auto const more = expected + expected / 32 + 1;
        auto const least = read / 4;
        auto const most = read * 64;
        return read + (more < least ? least : more < most ? more : most);
    }

private:
    // 0 where it does not stand as it is.
    [[nodiscard]] std::size_t place_of(std::string_view href) const noexcept {
        auto const at = reinterpret_cast<std::uintptr_t>(href.data());
        auto const begin = reinterpret_cast<std::uintptr_t>(body_.data());
        return at > begin && at - begin < body_.size() ? at - begin : 0;
    }

    std::string_view body_;
    std::size_t first_ = 0;
};

}  // namespace multistatus::detail
