// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/outgoing_hrefs.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <multistatus/request/report_kind.hpp>
#include <multistatus/request/request_body.hpp>
#include <multistatus/result.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write_options.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace multistatus {

namespace detail {

/// A range of hrefs, or of what is the text of one.
template <class Hrefs>
concept href_source = requires(Hrefs const& hrefs) { href(*hrefs.begin()), hrefs.end(); };

inline void write_href(xml_detail::request_writer& out, href h, write_options const& options) {
    if (auto const reason = reason_against(check_href(h.text())); !reason.empty())
        return out.refuse(rule::unwritable_href,
                          std::string(h.text().substr(0, 60)).append(": ").append(reason), "href");
    if (h.text().size() > options.limits.href_bytes)
        return out.refuse(rule::limit_href_bytes, h.text(), "href");
    out.field("href", h.text());
}
template <class Hrefs, class... Properties>
[[nodiscard]] result<std::string> write_multiget(write_options const& options, name root,
                                                 Hrefs const& hrefs,
                                                 Properties const&... properties) {
    auto const write = [&](auto& out) {
        write_list(out, "prop", properties...);
        std::size_t count = 0;
        for (href const h : hrefs) {
            write_href(out, h, options);
            ++count;
        }
        if (count == 0) out.refuse(rule::malformed_request, "no href", {});
    };
    return write_request(options, root, write, properties...);
}

inline constexpr name calendar_multiget_root{caldav_space, "calendar-multiget"};
inline constexpr name addressbook_multiget_root{carddav_space, "addressbook-multiget"};

}  // namespace detail

/// Writes the body of a REPORT for calendar objects whose hrefs are known (RFC 4791, 7.9 and 9.10).
///
///     auto const body = multistatus::calendar_multiget(hrefs, dav::getetag, C::calendar_data);
///
/// Hrefs are absolute paths or absolute URIs as they stand on the wire. Fails with
/// `rule::unwritable_href` where one is not, and where there is none, or XML cannot carry a text.
template <detail::href_source Hrefs, writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> calendar_multiget(write_options const& options,
                                                    Hrefs const& hrefs,
                                                    Properties const&... properties) {
    return detail::write_multiget(options, detail::calendar_multiget_root, hrefs, properties...);
}
/// As above.
template <detail::href_source Hrefs, writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> calendar_multiget(Hrefs const& hrefs,
                                                    Properties const&... properties) {
    return calendar_multiget(write_options{}, hrefs, properties...);
}
/// As above, for properties that the compiler knows:
/// `calendar_multiget<dav::getetag>(hrefs)`.
template <auto... Properties, detail::href_source Hrefs = std::initializer_list<href>>
    requires(detail::static_name<decltype(Properties)> && ...)
[[nodiscard]] result<std::string> calendar_multiget(Hrefs const& hrefs,
                                                    write_options const& options = {}) {
    static_assert((detail::is_writable_name(Properties) && ...), "not the name of an XML element");
    return detail::write_multiget(options, detail::calendar_multiget_root, hrefs,
                                  name(Properties)...);
}

/// Writes the body of a REPORT for address objects whose hrefs are known (RFC 6352, 8.7 and 10.7);
/// as `calendar_multiget`.
template <detail::href_source Hrefs, writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> addressbook_multiget(write_options const& options,
                                                       Hrefs const& hrefs,
                                                       Properties const&... properties) {
    return detail::write_multiget(options, detail::addressbook_multiget_root, hrefs, properties...);
}
/// As above.
template <detail::href_source Hrefs, writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> addressbook_multiget(Hrefs const& hrefs,
                                                       Properties const&... properties) {
    return addressbook_multiget(write_options{}, hrefs, properties...);
}
/// As above, for properties that the compiler knows.
template <auto... Properties, detail::href_source Hrefs = std::initializer_list<href>>
    requires(detail::static_name<decltype(Properties)> && ...)
[[nodiscard]] result<std::string> addressbook_multiget(Hrefs const& hrefs,
                                                       write_options const& options = {}) {
    static_assert((detail::is_writable_name(Properties) && ...), "not the name of an XML element");
    return detail::write_multiget(options, detail::addressbook_multiget_root, hrefs,
                                  name(Properties)...);
}

}  // namespace multistatus
