// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/name_set.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

/// Privileges, each in a DAV:privilege: the content of DAV:current-user-privilege-set, or of
/// DAV:grant or DAV:deny (RFC 3744, 5.4 and 5.5.2).
///
/// Flat: that one privilege contains others is told by DAV:supported-privilege-set only.
class privilege_set : public name_set {
public:
    using name_set::name_set;
};

namespace detail {

inline constexpr name privilege_element{dav_namespace, "privilege"};

/// Adds the names of all elements in a DAV:privilege; how many there were. Some servers nest the
/// privileges that one contains.
inline std::size_t add_privileges(element privilege, std::vector<name>& names) {
    auto const tape = privilege.tape();
    auto const end = privilege.index() + tape.nodes[privilege.index()].extent;
    auto const before = names.size();
    for (auto i = privilege.index() + 1; i < end; ++i) {
        if (tape.nodes[i].kind != node_kind::element) continue;
        if (auto const n = element(tape, i).name(); n != privilege_element) names.push_back(n);
    }
    return names.size() - before;
}

}  // namespace detail

template <>
struct codec<privilege_set> {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<privilege_set> decode(element content) {
        if (!content.has_elements() && !detail::trim(content.text()).empty())
            return undecodable{"text where elements must stand"};
        std::vector<name> names;
        std::string_view remark;
        for (auto const child : content.elements()) {
            if (child.name() != detail::privilege_element) continue;
            auto const count = detail::add_privileges(child, names);
            if (count == 0) remark = "a privilege without a name";
            if (count > 1) remark = "several privileges in one element";
        }
        return {privilege_set(std::move(names)), remark};
    }
    static void encode(privilege_set const& names, auto& out) {
        for (auto const n : names) {
            out.start_element(detail::privilege_element);
            out.element(n);
            out.end_element();
        }
    }
};

}  // namespace multistatus
