// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/namespace_rules.hpp>
#include <multistatus/detail/stack_index.hpp>
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

/// Where a prefix was declared.
struct prefix_declaration {
    std::uint64_t prefix;  ///< its first bytes, and its size up to 8
    std::uint64_t serial;  ///< no two declarations have the same
    std::size_t place;     ///< from 1; 0 for the empty prefix, if that was not declared
};

/// An expanded name, and the serial of the declaration of its prefix.
struct declared_name : name {
    std::uint64_t serial = 0;
};

/// The namespace declarations in scope, innermost last.
class namespaces {
public:
    /// With room for as many as most bodies have.
    namespaces() {
        bindings_.reserve(8);
        text_.reserve(150);
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// The views that `find` and `prefixes` gave end here.
    void declare(std::string_view prefix, std::string_view space) {
        if (is_declared_again(prefix, space)) {
            scope_ = bindings_[size_++].serial;
            if (size_ > few) [[unlikely]]
                index_.push(prefix);
            return;
        }
        text_.resize(size_ < bindings_.size() ? bindings_[size_].at : text_.size());
        bindings_.resize(size_);
        auto const at = static_cast<std::uint32_t>(text_.size());
        scope_ = ++serial_;
        bindings_.push_back({first_bytes(prefix), serial_, at,
                             static_cast<std::uint32_t>(prefix.size()),
                             static_cast<std::uint32_t>(space.size())});
        text_.append(prefix).append(space);
        if (++size_ > few) [[unlikely]]
            index_.push(prefix);
    }
    /// Leaves the scope of all but the first so many.
    void shrink(std::size_t size) noexcept {
        if (size == size_) return;
        if (size_ > few) [[unlikely]]
            index_.shrink(size > few ? size - few : 0);
        size_ = size;
        scope_ = size == 0 ? 0 : bindings_[size - 1].serial;
    }
    /// Enters once more the scope of the first so many, which were declared before, from outside of
    /// all.
    void enter_again(std::size_t size) {
        while (size_ != size)
            declare(prefix(size_), space(size_));
    }

    /// What a prefix is bound to. The empty prefix is bound to no namespace by default.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view prefix) const noexcept {
        if (auto const found = find_declaration(prefix)) return space(*found);
        if (prefix == "xml") return xml_namespace;
        return std::nullopt;
    }
    /// The declaration of a prefix.
    [[nodiscard]] std::optional<prefix_declaration>
    find_declaration(std::string_view prefix) const noexcept {
        auto const first = first_bytes(prefix);
        if (size_ > few) [[unlikely]]
            if (auto const at = find_beyond_few(prefix); at != 0)
                return prefix_declaration{first, bindings_[at - 1].serial, at};
        for (auto i = size_ < few ? size_ : few; i-- > 0;)
            if (bindings_[i].first_bytes == first &&
                (prefix.size() < 8 || this->prefix(i) == prefix))
                return prefix_declaration{first, bindings_[i].serial, i + 1};
        return prefix.empty() ? std::optional(prefix_declaration{}) : std::nullopt;
    }
    /// A number for the declarations in scope; for others it is another one.
    [[nodiscard]] std::uint64_t scope() const noexcept { return scope_; }
    /// Whether a declaration that was found once is what would be found now; false if that is not
    /// quite sure.
    [[nodiscard]] bool is_in_scope(prefix_declaration const& found) const noexcept {
        if (size_ > found.place + few) return false;
        for (auto i = size_; i > found.place; --i)
            if (bindings_[i - 1].first_bytes == found.prefix) return false;
        return found.place == 0 ||
               (found.place <= size_ && bindings_[found.place - 1].serial == found.serial);
    }
    [[nodiscard]] std::string_view space(prefix_declaration const& found) const noexcept {
        return found.place == 0 ? std::string_view{} : space(found.place - 1);
    }
    [[nodiscard]] std::string_view prefix(std::size_t i) const noexcept {
        return {text_.data() + bindings_[i].at, bindings_[i].prefix_size};
    }
    [[nodiscard]] std::string_view space(std::size_t i) const noexcept {
        return {text_.data() + bindings_[i].at + bindings_[i].prefix_size, bindings_[i].space_size};
    }

private:
    // So many are looked through one by one; most bodies have no more.
    static constexpr std::size_t few = 64;

    struct binding {
        std::uint64_t first_bytes;
        std::uint64_t serial;
        std::uint32_t at;
        std::uint32_t prefix_size;
        std::uint32_t space_size;
    };
    [[nodiscard]] std::size_t find_beyond_few(std::string_view prefix) const noexcept {
        auto const at =
            index_.find(prefix, [&](std::size_t i) { return this->prefix(few + i) == prefix; });
        return at == 0 ? 0 : few + at;
    }
    [[nodiscard]] static std::uint64_t first_bytes(std::string_view prefix) noexcept {
        std::uint64_t bytes = prefix.size() < 8 ? prefix.size() : 8;
        for (std::size_t i = 0; i < prefix.size() && i < 7; ++i)
            bytes = bytes << 8 | static_cast<unsigned char>(prefix[i]);
        return bytes;
    }
    // Many servers declare the same in each response, where the last one left the scope.
    [[nodiscard]] bool is_declared_again(std::string_view prefix,
                                         std::string_view space) const noexcept {
        return size_ < bindings_.size() && this->prefix(size_) == prefix &&
               this->space(size_) == space;
    }

    // Behind the first `size_` stand those that were in scope before, till others take their place.
    std::vector<binding> bindings_;
    std::size_t size_ = 0;
    std::uint64_t serial_ = 0;
    std::uint64_t scope_ = 0;
    std::string text_;
    detail::stack_index index_{};  // of those beyond few
};

}  // namespace multistatus::xml_detail
