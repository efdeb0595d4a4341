// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/name.hpp>

#include <string>
#include <string_view>

namespace multistatus::detail {

/// The names that have come by, of which only fingerprints are kept.
class seen_names {
public:
    /// Adds a name; false if it was there.
    bool insert(name n) { return prints_.insert(key_of(n)); }
    [[nodiscard]] bool contains(name n) { return prints_.contains(key_of(n)); }

private:
    // No local name has a brace.
    [[nodiscard]] std::string_view key_of(name n) {
        return key_.assign(n.local).append("}").append(n.space);
    }

    fingerprint_set prints_{};
    std::string key_{};
};

}  // namespace multistatus::detail
