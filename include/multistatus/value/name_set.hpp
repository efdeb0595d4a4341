// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/iterator.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/writable_property.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace multistatus {

/// A set of names, each an element of its own: as it stands in a body, or made of names to write.
///
/// One that was read is a view and lives as long as the body; the names of one that was made must
/// outlive it, as those of descriptors do.
class name_set {
public:
    /// Gives the names in the order in which they stand.
    class iterator {
    public:
        using value_type = name;
        using difference_type = std::ptrdiff_t;
        using reference = name;
        using pointer = void;
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::forward_iterator_tag;

        iterator() = default;
        explicit iterator(element::element_range::iterator read) noexcept : read_(read) {}
        explicit iterator(name const* made) noexcept : made_(made) {}

        name operator*() const { return made_ ? *made_ : (*read_).name(); }
        iterator& operator++() noexcept {
            if (made_)
                ++made_;
            else
                ++read_;
            return *this;
        }
        iterator operator++(int) noexcept {
            auto const before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(iterator const& a, iterator const& b) noexcept {
            return a.made_ == b.made_ && a.read_ == b.read_;
        }

    private:
        element::element_range::iterator read_{};
        name const* made_ = nullptr;
    };

    /// The empty set.
    name_set() = default;
    /// The names of the child elements of `content`.
    explicit name_set(element content) noexcept : read_(content.elements()) {}
    /// These names: `{dav::collection, caldav::calendar}`.
    name_set(std::initializer_list<name> names) : made_(names) {}
    /// The names in a list.
    explicit name_set(std::vector<name> names) noexcept : made_(std::move(names)) {}

    [[nodiscard]] iterator begin() const noexcept {
        return made_.empty() ? iterator(read_.begin()) : iterator(made_.data());
    }
    [[nodiscard]] iterator end() const noexcept {
        return made_.empty() ? iterator(read_.end()) : iterator(made_.data() + made_.size());
    }
    /// Whether there is no name at all.
    [[nodiscard]] bool empty() const noexcept { return made_.empty() && read_.empty(); }
    /// How many there are; linear.
    [[nodiscard]] std::size_t size() const noexcept {
        return made_.empty() ? read_.size() : made_.size();
    }
    /// Whether a name is there; linear.
    [[nodiscard]] bool contains(name wanted) const noexcept {
        for (auto const n : *this)
            if (n == wanted) return true;
        return false;
    }
    /// The elements that were read, with what they hold; empty for a set that was made.
    [[nodiscard]] element::element_range const& elements() const noexcept { return read_; }

    /// Equal as sets: neither order nor repetition counts.
    friend bool operator==(name_set const& a, name_set const& b) {
        return a.includes(b) && b.includes(a);
    }

private:
    // A few names are looked for one by one; many go through a set.
    [[nodiscard]] bool includes(name_set const& other) const {
        constexpr std::size_t few = 16;
        if (size() <= few || other.size() <= few) {
            for (auto const n : other)
                if (!contains(n)) return false;
            return true;
        }
        detail::fingerprint_set known;
        for (auto const n : *this)
            known.insert(to_string(n));
        for (auto const n : other)
            if (!known.contains(to_string(n))) return false;
        return true;
    }

    element::element_range read_{};
    std::vector<name> made_{};
};

namespace detail {

/// The codec of a set whose names are the child elements of the property. Reading takes no memory.
template <class Set>
struct name_set_codec {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<Set> decode(element content) {
        if (!content.has_elements() && !trim(content.text()).empty())
            return undecodable{"text where elements must stand"};
        return Set(content);
    }
    /// Elements that were read keep what they hold.
    static void encode(Set const& value, auto& out) {
        if (value.elements().empty())
            for (auto const n : value)
                out.element(n);
        else
            for (auto const e : value.elements())
                out.element(e);
    }
};

}  // namespace detail

template <>
struct codec<name_set> : detail::name_set_codec<name_set> {};

}  // namespace multistatus
