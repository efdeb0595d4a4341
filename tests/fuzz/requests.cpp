// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/requests.hpp>

#include <support/instantiations.hpp>
#include <fuzz/support/target.hpp>

#include <string>
#include <string_view>

namespace multistatus::fuzz {

// What is read strictly is read tolerantly, and written again it is the same.
template <class Request>
void check_request(result<Request> (*parse)(std::string_view, parse_options),
                   std::string_view body) {
    auto const lenient = parse(body, {});
    auto const exact = parse(body, strict());
    if (exact) require(lenient && *lenient == *exact, "read differently", body);
    if (!lenient || lenient->root().name().local.empty()) return;
    auto const written = request_body(lenient->root());
    if (!written) return;
    auto const again = parse(*written, {});
    require(again.has_value(), to_string(again.error()), *written);
    require(*again == *lenient && again->root() == lenient->root(), "not the same", *written);
    if (exact) require(parse(*written, strict()).has_value(), "not strict any more", *written);
}
void check_names(std::string_view body) {
    auto const read = parse_propfind(body);
    if (!read || read->kind() != propfind_kind::prop) return;
    auto const written = propfind(read->names());
    if (!written) return;
    auto const again = parse_propfind(*written, strict());
    require(again.has_value(), to_string(again.error()), *written);
    require(again->names() == read->names(), "other names", *written);
}

}  // namespace multistatus::fuzz

void multistatus::fuzz::run(std::string_view input) {
    check_request(parse_propfind, input);
    check_request(parse_proppatch, input);
    check_request(parse_mkcol, input);
    check_request(parse_mkcalendar, input);
    check_request(parse_report, input);
    check_names(input);
}
