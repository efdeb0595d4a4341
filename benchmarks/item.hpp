// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace bench {

/// What every candidate makes of a response, and what every writer makes one of: properties of a
/// propstat other than 2xx do not count.
struct item {
    std::string href;
    int status = 0;  ///< of the response, or the best one of its propstats
    std::string etag;
    std::uint64_t size = 0;
    std::int64_t modified = 0;  ///< seconds since 1970
    bool is_collection = false;
    std::string displayname;
    std::string data;  ///< the calendar object

    friend bool operator==(item const&, item const&) = default;
};

using items = std::vector<item>;

/// A number that depends on all of an item, for candidates that keep nothing.
[[nodiscard]] inline std::size_t digest(std::size_t href, int status, std::size_t etag,
                                        std::uint64_t size, std::int64_t modified,
                                        bool is_collection, std::size_t displayname,
                                        std::size_t data) noexcept {
    return href + 3 * static_cast<std::size_t>(status) + 5 * etag +
           7 * static_cast<std::size_t>(size) + 11 * static_cast<std::size_t>(modified) +
           (is_collection ? 13u : 0u) + 17 * displayname + 19 * data;
}

[[nodiscard]] inline std::size_t digest(items const& all) noexcept {
    std::size_t sum = 0;
    for (auto const& i : all)
        sum += digest(i.href.size(), i.status, i.etag.size(), i.size, i.modified, i.is_collection,
                      i.displayname.size(), i.data.size());
    return sum;
}

}  // namespace bench
