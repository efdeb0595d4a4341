// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/item_context.hpp>
#include <multistatus/json/token_list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace multistatus::json_detail {

/// The members of an object that a grammar knows, each by the token of its value; `no_token` where
/// it is absent.
template <class Member, std::size_t Count>
class known_members {
public:
    explicit known_members(std::array<std::string_view, Count> const& names) noexcept
        : names_(&names) {}

    /// Looks through an object. `unknown` is called for each name that is not known, and says
    /// whether to go on.
    template <class Unknown>
    [[nodiscard]] bool find(token_list const& tokens, std::uint32_t object, Unknown&& unknown) {
        values_.fill(no_token);
        for (auto const n : members(tokens, object)) {
            auto const which = index_of(tokens.text(n));
            if (which != Count)
                values_[which] = n + 1;
            else if (!unknown(n))
                return false;
        }
        return true;
    }
    [[nodiscard]] std::uint32_t operator[](Member m) const noexcept {
        return values_[static_cast<std::size_t>(m)];
    }

private:
    [[nodiscard]] std::size_t index_of(std::string_view name) const noexcept {
        std::size_t i = 0;
        while (i != Count && (*names_)[i] != name)
            ++i;
        return i;
    }

    std::array<std::string_view, Count> const* names_;
    std::array<std::uint32_t, Count> values_{};
};

}  // namespace multistatus::json_detail
