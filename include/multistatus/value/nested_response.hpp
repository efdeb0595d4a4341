// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/description.hpp>
#include <multistatus/detail/nested_response.hpp>
#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/item_codec.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property.hpp>
#include <multistatus/response.hpp>
#include <multistatus/status.hpp>
#include <multistatus/writable_property.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace multistatus {

/// A response inside a property: what DAV:expand-property puts in the place of each href
/// (RFC 3253, 3.8). It owns what it holds, and its own properties may hold responses again.
///
/// An href that was not expanded is read as a response that holds nothing else.
template <>
struct codec<response> : item_codec<response> {
    static constexpr name item{dav_namespace, "response"};

    [[nodiscard]] static bool is_item(element child) noexcept {
        return child.name() == item || child.name() == name{dav_namespace, "href"};
    }
    [[nodiscard]] static decoded<response> decode_item(element found,
                                                       std::string_view language = {}) {
        return detail::nested_response_reader().read(found, language);
    }
    static void encode_item(response const& value, auto& out) {
        for (auto const h : value.hrefs())
            encode_href(h, out);
        if (value.is_status_form()) encode_status(value.status(), out);
        for (auto const p : value.propstats())
            encode_propstat(p, out);
        encode_explanations(value, out);
        if (auto const where = value.location()) {
            out.start_element({dav_namespace, "location"});
            encode_href(*where, out);
            out.end_element();
        }
        for (auto const e : value.extensions())
            out.element(e);
    }

private:
    static void encode_href(href value, auto& out) {
        out.start_element({dav_namespace, "href"}).text(value.text()).end_element();
    }
    static void encode_status(status const& value, auto& out) {
        auto const line = to_string(value);
        if (!line.empty()) out.start_element({dav_namespace, "status"}).text(line).end_element();
    }
    static void encode_propstat(propstat const& value, auto& out) {
        out.start_element({dav_namespace, "propstat"}).start_element({dav_namespace, "prop"});
        for (auto const p : value.properties())
            out.element(p);
        out.end_element();
        encode_status(value.status(), out);
        encode_explanations(value, out);
        for (auto const e : value.extensions())
            out.element(e);
        out.end_element();
    }
    static void encode_explanations(auto const& of, auto& out) {
        if (auto const conditions = of.error(); !conditions.empty()) {
            out.start_element({dav_namespace, "error"});
            for (auto const c : conditions.conditions())
                out.element(c);
            out.end_element();
        }
        if (auto const why = of.description(); !(why == description{})) {
            out.start_element({dav_namespace, "responsedescription"});
            if (!why.language.empty()) out.attribute({xml_namespace, "lang"}, why.language);
            out.text(why.text).end_element();
        }
    }
};

namespace detail {

template <fixed_string Space, fixed_string Local, class T, allprop Listed>
[[nodiscard]] consteval auto expand(property<Space, Local, T, Listed>) noexcept {
    return property<Space, Local, std::vector<response>, Listed>{};
}

}  // namespace detail

/// A property as the report DAV:expand-property gives it, with responses in the place of its
/// hrefs: `response[property_expanded<dav::version_history>]` (RFC 3253, 3.8).
template <auto Property>
inline constexpr auto property_expanded = detail::expand(Property);

}  // namespace multistatus
