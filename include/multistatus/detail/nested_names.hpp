// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/name.hpp>

#include <string_view>
#include <utility>
#include <vector>

/// Sets of names, each of which stands two elements deep (RFC 3253, 3.1; RFC 5323, 3.3).
namespace multistatus::detail {

/// The codec of such a set: any number of `Outer`, each with one `Inner`, which holds one element.
template <class Set, fixed_string Outer, fixed_string Inner>
struct nested_names_codec {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<Set> decode(element content) {
        if (!content.has_elements() && !trim(content.text()).empty())
            return undecodable{"text where elements must stand"};
        std::vector<name> names;
        std::string_view remark;
        for (auto const outside : content.elements())
            if (outside.name() == outer)
                for (auto const inside : outside.elements())
                    if (inside.name() == inner) read(inside, names, remark);
        return {Set(std::move(names)), remark};
    }
    static void encode(Set const& names, auto& out) {
        for (auto const n : names) {
            out.start_element(outer).start_element(inner);
            out.element(n);
            out.end_element().end_element();
        }
    }

private:
    static constexpr name outer{dav_namespace, Outer.view()};
    static constexpr name inner{dav_namespace, Inner.view()};

    // Some servers write the name as text, where DAV: is as good a guess as any.
    static void read(element holder, std::vector<name>& names, std::string_view& remark) {
        for (auto const e : holder.elements())
            names.push_back(e.name());
        auto const text = holder.has_elements() ? std::string_view{} : trim(holder.text());
        if (text.empty()) return;
        names.push_back(holder.resolve(text).value_or(name{dav_namespace, text}));
        remark = "text where an element must stand";
    }
};

}  // namespace multistatus::detail
