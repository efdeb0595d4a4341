// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/collection_guard.hpp>
#include <multistatus/detail/iterator.hpp>
#include <multistatus/detail/raise.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace multistatus {

/// A response, or a row, and where what it is about lies; for structured bindings.
template <class Item>
struct checked_item {
    Item const& item;   ///< Lives as long as the range it comes from lets it.
    containment place;  ///< The worst of its hrefs; see `is_within`.
};

/// What another range gives, each item with the verdict of a `collection_guard`. See `within`.
template <class Range>
class checked_range {
    using inner = decltype(std::declval<Range&>().begin());
    using item = std::remove_cvref_t<decltype(*std::declval<inner&>())>;
    static_assert(std::is_reference_v<decltype(*std::declval<inner&>())>);
    static_assert(has_hrefs<item>, "a range of responses or of rows");

public:
    /// Checks what `of` gives, which is held, or referred to if `Range` is a reference.
    checked_range(Range&& of, std::string_view collection_url, containment_rules how)
        : of_(static_cast<Range&&>(of)), guard_(collection_url, how) {}

    /// Goes over the items once; each is checked when the loop comes to it.
    class iterator {
    public:
        using value_type = checked_item<item>;
        using difference_type = std::ptrdiff_t;

        iterator() = default;
        explicit iterator(checked_range& from) : from_(&from), at_(from.of_.begin()) { check(); }

        checked_item<item> operator*() const { return {*at_, place_}; }
        iterator& operator++() {
            ++at_;
            check();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(iterator const& i, std::default_sentinel_t) { return i.is_at_end(); }

    private:
        [[nodiscard]] bool is_at_end() const { return at_ == from_->of_.end(); }
        void check() {
            if (is_at_end()) return;
            from_->is_checking_ = true;
            place_ = containment::unchecked;  // if it throws
            place_ = from_->guard_.check(*at_);
            from_->is_checking_ = false;
        }
        checked_range* from_ = nullptr;
        inner at_{};
        containment place_ = containment::unnamed;
    };

    /// The first item, of one loop at a time. No href counts as repeated because of what an earlier
    /// loop came by, unless this one goes on where that one left off, in what can be read only
    /// once.
    [[nodiscard]] iterator begin() {
        // What is read only once cannot be checked once more.
        constexpr bool is_read_once = std::is_void_v<decltype(std::declval<inner&>()++)>;
        if (is_read_once && is_checking_) detail::raise({rule::interrupted, {}, {}, {}, 0});
        if constexpr (!is_read_once) guard_.clear();
        return iterator(*this);
    }
    /// Behind the last one.
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

private:
    Range of_;
    collection_guard guard_;
    bool is_checking_ = false;  ///< or was, when an exception passed
};

/// All items of a document, of `responses` or of `rows`, and with each whether a client that asked
/// about the collection at `collection_url` may act on it: RFC 4918, 8.3, 9.1 and 14.24. As lazy as
/// what it goes over, and throws what that throws. A range that is no temporary must outlive it.
///
///     for (auto const& [r, place] : ms::within(ms::responses<ms::xml>(body), request_url))
///         if (is_within(place)) use(r);
///         else log(r.href().text(), describe(place));
template <class Range>
[[nodiscard]] checked_range<Range> within(Range&& of, std::string_view collection_url,
                                          containment_rules how = {}) {
    return checked_range<Range>(std::forward<Range>(of), collection_url, how);
}

}  // namespace multistatus
