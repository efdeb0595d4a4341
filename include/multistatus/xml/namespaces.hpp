// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/namespace_rules.hpp>
#include <multistatus/detail/scan.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

using detail::is_nearly_dav;
using detail::xmlns_namespace;

/// The namespace declarations in scope, innermost last.
class namespaces {
public:
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// The views that `find` and `prefixes` gave end here.
    void declare(std::string_view prefix, std::string_view space) {
        if (is_declared_again(prefix, space)) {
            ++size_;
            return;
        }
        text_.resize(size_ < bindings_.size() ? bindings_[size_].at : text_.size());
        bindings_.resize(size_);
        auto const at = static_cast<std::uint32_t>(text_.size());
        bindings_.push_back({at, static_cast<std::uint32_t>(prefix.size()),
                             static_cast<std::uint32_t>(space.size()), ++declared_});
        text_.append(prefix).append(space);
        ++size_;
    }
    /// Leaves the scope of all but the first so many.
    void shrink(std::size_t size) noexcept { size_ = size; }

    /// What a prefix is bound to. The empty prefix is bound to no namespace by default.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view prefix) const noexcept {
        if (auto const i = find_declaration(prefix); i < size()) return space(i);
        if (prefix.empty()) return std::string_view{};
        if (prefix == "xml") return xml_namespace;
        return std::nullopt;
    }
    /// The declaration of a prefix; `size()` if there is none.
    [[nodiscard]] std::size_t find_declaration(std::string_view prefix) const noexcept {
        for (auto i = size_; i-- > 0;)
            if (detail::equal_names(this->prefix(i), prefix)) return i;
        return size();
    }
    /// The same whenever the same declarations are in scope, and only then.
    [[nodiscard]] std::uint64_t scope() const noexcept {
        return size_ == 0 ? 0 : bindings_[size_ - 1].ordinal;
    }
    /// The same for a declaration wherever it is in scope, and for no other.
    [[nodiscard]] std::uint64_t ordinal(std::size_t i) const noexcept {
        return bindings_[i].ordinal;
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
        std::uint64_t ordinal;
    };
    // Many servers declare the same in each response, where the last one left the scope.
    [[nodiscard]] bool is_declared_again(std::string_view prefix,
                                         std::string_view space) const noexcept {
        return size_ < bindings_.size() && this->prefix(size_) == prefix &&
               this->space(size_) == space;
    }

    // Behind the first `size_` stand those that were in scope before, till others take their place.
    std::vector<binding> bindings_;
    std::size_t size_ = 0;
    std::string text_;
    std::uint64_t declared_ = 0;
};

}  // namespace multistatus::xml_detail
