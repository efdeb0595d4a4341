// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/href.hpp>

#include <string_view>

namespace multistatus {

/// What has the hrefs of a response: a response or a row.
template <class Item>
concept has_hrefs = requires(Item const& item) { item.hrefs(); } ||
                    requires(Item const& item) { item.response().hrefs(); };

/// Holds the hrefs of one body against the collection that was asked about, one after the other, so
/// that a client acts on no resource elsewhere, and on none twice; RFC 4918, 8.3, 9.1 and 14.24.
///
///     multistatus::collection_guard guard(request_url);
///     while (auto* r = in.next())
///         if (is_within(guard.check(*r))) use(*r);
///
/// Its memory does not grow, but for what it takes to find repeated hrefs: 15 to 29 bytes each, up
/// to `containment_rules::compared_hrefs`.
class collection_guard {
public:
    /// Guards the collection at the URL of the request, which is copied; a path will do where hrefs
    /// have no host.
    explicit collection_guard(std::string_view collection_url, containment_rules how = {})
        : how_(how), collection_(collection_url, how.ignore_authority) {}

    /// Where the resource is; `repeated` if an earlier call was about it.
    [[nodiscard]] containment check(href reference) {
        auto const found = collection_.find(reference.text());
        if (!is_within(found.place)) return found.place;
        if (seen_.size() >= how_.compared_hrefs)
            return seen_.contains(found.key) ? containment::repeated : containment::unchecked;
        return seen_.insert(found.key) ? found.place : containment::repeated;
    }
    /// The worst of what there is to say about the hrefs of a response, or of a row.
    template <has_hrefs Item>
    [[nodiscard]] containment check(Item const& item) {
        if constexpr (requires { item.hrefs(); }) {
            auto const hrefs = item.hrefs();
            auto worst = hrefs.empty() ? containment::unnamed : containment::self;
            for (href const h : hrefs)
                if (auto const place = check(h); place > worst) worst = place;
            return worst;
        } else {
            return check(item.response());
        }
    }
    /// Forgets all hrefs; for another body of the same collection.
    void clear() noexcept { seen_.clear(); }

private:
    containment_rules how_;
    detail::collection_place collection_;
    detail::fingerprint_set seen_{};
};

}  // namespace multistatus
