// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

/// The namespace that no prefix but `xmlns` has (Namespaces in XML 1.0, 3).
inline constexpr std::string_view xmlns_namespace = "http://www.w3.org/2000/xmlns/";

/// The namespace declarations in scope, innermost last.
class namespaces {
public:
    [[nodiscard]] std::size_t size() const noexcept { return bindings_.size(); }

    /// The views that `find` and `prefixes` gave end here.
    void declare(std::string_view prefix, std::string_view space) {
        auto const at = static_cast<std::uint32_t>(text_.size());
        bindings_.push_back({at, static_cast<std::uint32_t>(prefix.size()),
                             static_cast<std::uint32_t>(space.size())});
        text_.append(prefix).append(space);
    }
    /// Leaves the scope of all but the first so many.
    void shrink(std::size_t size) noexcept {
        if (size == bindings_.size()) return;
        text_.resize(bindings_[size].at);
        bindings_.resize(size);
    }

    /// What a prefix is bound to. The empty prefix is bound to no namespace by default.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view prefix) const noexcept {
        for (auto i = bindings_.size(); i-- > 0;)
            if (this->prefix(i) == prefix) return space(i);
        if (prefix.empty()) return std::string_view{};
        if (prefix == "xml") return xml_namespace;
        return std::nullopt;
    }
    [[nodiscard]] std::string_view prefix(std::size_t i) const noexcept {
        return {text_.data() + bindings_[i].at, bindings_[i].prefix_size};
    }
    [[nodiscard]] std::string_view space(std::size_t i) const noexcept {
        return {text_.data() + bindings_[i].at + bindings_[i].prefix_size, bindings_[i].space_size};
    }

private:
    struct binding {
        std::uint32_t at;
        std::uint32_t prefix_size;
        std::uint32_t space_size;
    };
    std::vector<binding> bindings_;
    std::string text_;
};

/// Whether a namespace is `DAV:` but for spelling: case, a missing colon, quotes, white space.
[[nodiscard]] constexpr bool is_nearly_dav(std::string_view space) noexcept {
    constexpr std::string_view around = " \t\r\n\"'\\";
    if (space == dav_namespace) return false;
    auto const first = space.find_first_not_of(around);
    if (first == space.npos) return false;
    space = space.substr(first, space.find_last_not_of(around) - first + 1);
    if (space.size() < 3 || space.size() > 4 || (space.size() == 4 && space[3] != ':'))
        return false;
    auto const is = [space](std::size_t i, char lower) {
        return space[i] == lower || space[i] == lower - 32;
    };
    return is(0, 'd') && is(1, 'a') && is(2, 'v');
}

}  // namespace multistatus::xml_detail
