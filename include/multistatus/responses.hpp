// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/boxed.hpp>
#include <multistatus/detail/item_estimate.hpp>
#include <multistatus/detail/item_reader.hpp>
#include <multistatus/detail/iterator.hpp>
#include <multistatus/detail/moved_error.hpp>
#include <multistatus/detail/raise.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/parse_error.hpp>
#include <multistatus/response.hpp>
#include <multistatus/row.hpp>
#include <multistatus/trailer.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

/// What a whole body says, item by item, each read when the loop comes to it; nothing is copied
/// that the body holds as it is. See `responses` and `rows`.
///
/// Throws `parse_error` where the body goes wrong, so that a loop over a broken body never just
/// ends; `parse` and `parser` do not throw. Who goes on after that, or after `std::bad_alloc`, gets
/// `parse_error` again. Moved from, it has no responses to give: `begin` throws.
template <readable_format Format, class Item>
class item_range {
public:
    /// Reads `body`, which must outlive this.
    explicit item_range(std::string_view body, parse_options options = {})
        : reader_(std::in_place, std::move(options)), estimate_(body) {
        reader_->borrow(body);
    }

    /// Not possible: the body would be gone before it is read.
    template <class Body>
        requires std::same_as<Body, std::string>
    explicit item_range(Body&& body, parse_options options = {}) = delete;

    /// Goes over the responses once. An item lives until the iterator is advanced.
    class iterator {
    public:
        using value_type = Item;
        using difference_type = std::ptrdiff_t;

        iterator() = default;
        explicit iterator(item_range& from) : from_(&from) { from.advance(); }

        Item const& operator*() const noexcept { return from_->reader_->item(); }
        Item const* operator->() const noexcept { return &**this; }
        iterator& operator++() {
            from_->advance();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(iterator const& i, std::default_sentinel_t) noexcept {
            return i.is_at_end();
        }

    private:
        [[nodiscard]] bool is_at_end() const noexcept { return from_->is_at_end_; }
        item_range* from_ = nullptr;
    };

    /// Reads the first response; only once.
    [[nodiscard]] iterator begin() {
        if (!reader_) detail::raise(detail::error_of_moved());
        return iterator(*this);
    }
    /// Behind the last one.
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

    /// About how many items the body has, judged by where those read so far stand in it, but more
    /// than these by a quarter; behind the last one, as many as it had. For who collects them, as
    /// often as there is no more room:
    ///
    ///     for (auto const& row : rows) {
    ///         if (all.size() == all.capacity()) all.reserve(rows.expected_size());
    ///         all.emplace_back(row.href().text());
    ///     }
    [[nodiscard]] std::size_t expected_size() const noexcept {
        bool const is_at_item = reader_ && !is_at_end_;
        return is_at_item ? estimate_(count_, reader_->item().href().text()) : count_;
    }
    /// What stands beside the responses; complete behind the last one.
    [[nodiscard]] multistatus::trailer trailer() const {
        return reader_ ? reader_->trailer() : multistatus::trailer();
    }
    /// What deviates in the current response.
    [[nodiscard]] std::vector<diagnostic> const& diagnostics() const noexcept {
        static std::vector<diagnostic> const none;
        return reader_ ? reader_->diagnostics() : none;
    }

private:
    void advance() {
        is_at_end_ = true;
        auto const step = reader_->read();
        if (step == read_step::failed) detail::raise(reader_->failure());
        is_at_end_ = step != read_step::item;
        if (is_at_end_) return;
        if (count_++ == 0) estimate_.begin(reader_->item().href().text());
    }

    detail::boxed<detail::item_reader<Format, Item>> reader_;
    detail::item_estimate estimate_;
    std::size_t count_ = 0;
    bool is_at_end_ = true;
};

/// The responses of a whole body.
///
///     for (multistatus::response_view const& r : multistatus::responses<multistatus::xml>(body))
///         use(r);
template <readable_format Format>
using responses = item_range<Format, response_view>;

/// The hrefs of a whole body and the values of the properties that are named; nothing is made of
/// any other, which costs no memory, and the order of the names is free.
///
///     for (auto const& [href, etag, size] : ms::rows<ms::xml, dav::getetag,
///     dav::getcontentlength>(body))
///         if (etag && size) remember(href, *etag, *size);
template <readable_format Format, auto... Properties>
using rows = item_range<Format, row<Properties...>>;

}  // namespace multistatus
