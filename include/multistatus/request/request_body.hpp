// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/name.hpp>
#include <multistatus/result.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/request_writer.hpp>

#include <string>
#include <string_view>
#include <type_traits>

namespace multistatus {

namespace detail {

/// Whether a descriptor given as a template argument names a property that can be written.
template <class Property>
concept static_name = std::is_convertible_v<Property const&, name>;

[[nodiscard]] constexpr bool is_writable_name(name n) noexcept {
    return xml_detail::is_ncname(n.local) && is_writable_text(n.space) &&
           !xml_detail::is_nearly_dav(n.space) && n.space != xml_detail::xmlns_namespace;
}

/// Writes the body of a request; the root declares the namespaces of the properties.
template <class Write, class... Properties>
[[nodiscard]] result<std::string> write_request(write_options const& options, name root,
                                                Write write, Properties const&... properties) {
    xml_detail::request_writer out(options);
    (for_each_property(properties, [&out](auto const& p) { out.declare(name_of(p).space); }), ...);
    out.begin(root);
    write(out);
    return out.finish();
}

/// Writes prop or include with properties in it.
template <class... Properties>
void write_list(xml_detail::request_writer& out, std::string_view local,
                Properties const&... properties) {
    out.start_element({dav_namespace, local});
    auto const below = std::string(local) + '/';
    (for_each_property(properties, [&](auto const& p) { out.listed(p, below); }), ...);
    out.end_element();
}

}  // namespace detail

/// Writes the body of any request: an element with all it holds. What has no function of its own
/// is put together of names, as is what was read and goes on to another server.
///
///     auto const body = multistatus::request_body(
///         C::calendar_query(dav::prop(dav::getetag), C::filter(...)));
///     auto const same = multistatus::request_body(report.root());
///
/// Fails where XML cannot carry a name or a text; nothing is ever left out. Of the options the
/// prefixes, the declaration, the limits and `text_policy::replace` count, as for all requests.
template <writable_property Root>
[[nodiscard]] result<std::string> request_body(write_options const& options, Root const& root) {
    return detail::write_request(options, name_of(root), [&root](auto& out) {
        content_writer content(out);
        detail::write_content_of(root, content);
        if (content.depth() != 0) out.fail_content("an element left open");
    });
}
/// As above.
template <writable_property Root>
[[nodiscard]] result<std::string> request_body(Root const& root) {
    return request_body(write_options{}, root);
}

}  // namespace multistatus
