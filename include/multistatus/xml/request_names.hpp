// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/name.hpp>
#include <multistatus/xml/request_context.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace multistatus::xml_detail {

/// The properties that prop and include list, each of them once, by their nodes.
class request_names {
public:
    /// Adds the one at a node; false if the list has that name already.
    [[nodiscard]] bool add(request_context list, name const& n, std::uint32_t node) {
        key_.assign(list == request_context::prop ? "prop{" : "include{");
        key_.append(n.space).append("}").append(n.local);
        if (!seen_.insert(key_)) return false;
        nodes_of(list).push_back(node);
        return true;
    }
    /// Gives a list away.
    [[nodiscard]] std::vector<std::uint32_t> take(request_context list) {
        return std::exchange(nodes_of(list), {});
    }

private:
    [[nodiscard]] std::vector<std::uint32_t>& nodes_of(request_context list) noexcept {
        return list == request_context::prop ? prop_ : include_;
    }

    std::vector<std::uint32_t> prop_{};
    std::vector<std::uint32_t> include_{};
    detail::fingerprint_set seen_{};
    std::string key_{};
};

}  // namespace multistatus::xml_detail
