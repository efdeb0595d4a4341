// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <string>

namespace multistatus::detail {

/// A name that outlives what it was taken from.
class owned_name {
public:
    explicit owned_name(name n) : space_(n.space), local_(n.local) {}

    /// A view of this object.
    [[nodiscard]] name view() const noexcept { return {space_, local_}; }

private:
    std::string space_;
    std::string local_;
};

}  // namespace multistatus::detail
