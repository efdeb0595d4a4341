// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/owned_name.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/name.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace multistatus::detail {

/// The properties of a response that are not written with their values, and how much of the
/// response those of others may take: values three quarters, with the names of what is given up
/// seven eighths. The rest is left to what the server itself has to say.
class given_up_properties {
public:
    /// What a response would have with a property.
    struct extent {
        std::size_t bytes;  ///< of all of the response so far
        std::size_t nodes;  ///< of the property alone
    };

    void clear() noexcept {
        names_.clear();
        bytes_ = nodes_ = nodes_of_others_ = 0;
    }
    /// Counts a property of others, or tells the limit of which it would leave too little.
    [[nodiscard]] rule find_excess(extent with, limits const& l) noexcept {
        if (with.bytes + bytes_ > l.response_bytes - l.response_bytes / 4)
            return rule::limit_response_bytes;
        if (nodes_of_others_ + with.nodes + nodes_ > l.nodes - l.nodes / 4)
            return rule::limit_nodes;
        nodes_of_others_ += with.nodes;
        return rule::none;
    }
    /// Whether the name of a property of others leaves enough.
    [[nodiscard]] bool has_room_for_name(extent with, limits const& l) const noexcept {
        return with.bytes + bytes_ <= l.response_bytes - l.response_bytes / 8 &&
               nodes_of_others_ + nodes_ + with.nodes <= l.nodes - l.nodes / 8;
    }
    /// Keeps a name, which will have so many bytes and nodes.
    void add(name const& n, std::size_t bytes, std::size_t nodes) {
        bytes_ += bytes;
        nodes_ += nodes;
        names_.emplace_back(n);
    }
    /// Calls `visit(name)` for each, in the order of `add`, and keeps those for which it is true.
    template <class Visit>
    void keep_if(Visit visit) {
        std::vector<owned_name> rest;
        for (auto& n : names_)
            if (visit(n.view())) rest.push_back(std::move(n));
        names_ = std::move(rest);
    }

    [[nodiscard]] std::vector<owned_name> const& names() const noexcept { return names_; }

private:
    std::vector<owned_name> names_{};
    std::size_t bytes_ = 0;  // of the names as they will be written
    std::size_t nodes_ = 0;
    std::size_t nodes_of_others_ = 0;  // in those that are written
};

}  // namespace multistatus::detail
