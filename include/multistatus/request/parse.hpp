// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/white_space.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/options.hpp>
#include <multistatus/request/propfind_request.hpp>
#include <multistatus/request/proppatch_request.hpp>
#include <multistatus/request/report_request.hpp>
#include <multistatus/result.hpp>
#include <multistatus/xml/request_reader.hpp>

#include <string_view>
#include <utility>

namespace multistatus {

namespace detail {

/// Whether a request has no body at all, or one that says nothing.
[[nodiscard]] constexpr bool is_absent(std::string_view body) noexcept {
    return trim(body).empty();
}

template <class Request, class... Kind>
[[nodiscard]] result<Request> parse_request(xml_detail::request_method method,
                                            std::string_view body, parse_options options,
                                            Kind... kind) {
    xml_detail::request_reader reader(method, std::move(options));
    Request request(kind..., reader.read(body));
    if (reader.failed()) return {reader.failure(), std::move(request)};
    return request;
}

}  // namespace detail

/// Reads the body of a PROPFIND (RFC 4918, 9.1). No body, or one of white space only, asks for
/// allprop.
///
/// A body that asks for nothing or for several things at once is `rule::malformed_request`; one
/// with another root element is `rule::other_root`. To each such error 400 is the answer. Elements
/// that the standard does not know are left alone (RFC 4918, 17); they are in `root()`.
///
///     auto const asked = multistatus::parse_propfind(body).value();
///     if (asked.wants(dav::getetag)) ...
[[nodiscard]] inline result<propfind_request> parse_propfind(std::string_view body,
                                                             parse_options options = {}) {
    if (detail::is_absent(body)) {
        body = "<propfind xmlns='DAV:'><allprop/></propfind>";
        options = {};
    }
    return detail::parse_request<propfind_request>(xml_detail::request_method::propfind, body,
                                                   std::move(options));
}

/// Reads the body of a PROPPATCH: what is to be set and removed, in order (RFC 4918, 9.2).
///
/// A body without instruction, or an instruction without prop, is `rule::malformed_request`; one
/// with another root element is `rule::other_root`.
[[nodiscard]] inline result<proppatch_request> parse_proppatch(std::string_view body,
                                                               parse_options options = {}) {
    return detail::parse_request<proppatch_request>(xml_detail::request_method::proppatch, body,
                                                    std::move(options),
                                                    proppatch_kind::propertyupdate);
}

/// Reads the body of an extended MKCOL: the properties of the new collection, its resource type
/// among them (RFC 5689, 3). Without a body there are none (RFC 4918, 9.3).
[[nodiscard]] inline result<proppatch_request> parse_mkcol(std::string_view body,
                                                           parse_options options = {}) {
    if (detail::is_absent(body))
        return proppatch_request(proppatch_kind::mkcol, detail::request_base());
    return detail::parse_request<proppatch_request>(xml_detail::request_method::mkcol, body,
                                                    std::move(options), proppatch_kind::mkcol);
}

/// Reads the body of a MKCALENDAR: the properties of the new calendar. Without a body there are
/// none (RFC 4791, 5.3.1).
[[nodiscard]] inline result<proppatch_request> parse_mkcalendar(std::string_view body,
                                                                parse_options options = {}) {
    if (detail::is_absent(body))
        return proppatch_request(proppatch_kind::mkcalendar, detail::request_base());
    return detail::parse_request<proppatch_request>(xml_detail::request_method::mkcalendar, body,
                                                    std::move(options), proppatch_kind::mkcalendar);
}

/// Reads the body of a REPORT of any kind (RFC 3253, 3.6).
///
/// Where a report that is known lacks what it must have, as a sync-collection its sync-token,
/// `conformance::strict` refuses it with `rule::malformed_request`, and otherwise its absence shows
/// in what the request gives. A limit that is no number, a sync-level of no known value, and more
/// than one of prop, allprop and propname are always refused.
///
///     auto const report = multistatus::parse_report(body).value();
///     if (report.kind() == multistatus::report_kind::sync_collection)
///         synchronize(report.sync_token().value_or(""), report.properties());
[[nodiscard]] inline result<report_request> parse_report(std::string_view body,
                                                         parse_options options = {}) {
    return detail::parse_request<report_request>(xml_detail::request_method::report, body,
                                                 std::move(options));
}

}  // namespace multistatus
