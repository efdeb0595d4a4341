// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/percent.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/text_list.hpp>

#include <string_view>

namespace multistatus {

/// The calendar components a collection takes, as `VEVENT`: the content of
/// CALDAV:supported-calendar-component-set (RFC 4791, 5.2.3).
///
/// A server that does not tell takes them all; some mean the same by an empty set.
class component_set : public detail::texts {
public:
    using texts::texts;

    /// Whether a component is there, in whatever case; linear (RFC 5545, 2).
    [[nodiscard]] bool contains(std::string_view wanted) const noexcept {
        for (auto const component : *this)
            if (detail::equal_ignoring_case(component, wanted)) return true;
        return false;
    }
};

template <>
struct codec<component_set> {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<component_set> decode(element content) {
        auto set = detail::decode_texts<component_set>(
            content, item, [](element component) -> decoded<std::string_view> {
                auto const named = component.attribute(attribute);
                if (!named) return undecodable{"a component without a name"};
                return *named;
            });
        if (set && set->empty()) return {*set, "no component at all"};
        return set;
    }
    static void encode(component_set const& components, auto& out) {
        for (auto const component : components)
            out.start_element(item).attribute(attribute, component).end_element();
    }

private:
    static constexpr name item{"urn:ietf:params:xml:ns:caldav", "comp"};
    static constexpr name attribute{"", "name"};
};

}  // namespace multistatus
