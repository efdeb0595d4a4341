// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "random.hpp"
#include "resource.hpp"
#include "responses.hpp"

namespace multistatus::test {

/// The bodies there are generators for.
enum class body_kind {
    apache_listing,  ///< PROPFIND as mod_dav answers it: declarations on each response, many lines
    nextcloud_listing,  ///< PROPFIND with found and missing properties, all on one line
    calendar_multiget,  ///< REPORT with iCalendar in it, its line ends as references
    status_only,        ///< what DELETE, COPY and MOVE tell about members
    mixed               ///< shuffled properties, names and prefixes never seen before
};

/// The names of the kinds, in the order of the enumeration.
inline constexpr std::array<std::string_view, 5> body_kind_names{
    "apache_listing", "nextcloud_listing", "calendar_multiget", "status_only", "mixed"};

/// The kind called `name`, if there is one.
constexpr std::optional<body_kind> body_kind_from(std::string_view name) {
    for (std::size_t i = 0; i < body_kind_names.size(); ++i)
        if (body_kind_names[i] == name) return static_cast<body_kind>(i);
    return std::nullopt;
}

/// What surrounds the responses of a body.
struct frame {
    std::string_view head;
    std::string_view tail;
};

/// The declaration, the start-tag and the end-tag for bodies of this kind.
constexpr frame frame_of(body_kind kind) {
    switch (kind) {
    case body_kind::apache_listing:
        return {"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                "<D:multistatus xmlns:D=\"DAV:\" xmlns:ns0=\"DAV:\">\n",
                "</D:multistatus>\n"};
    case body_kind::calendar_multiget:
        return {"<?xml version=\"1.0\"?>\n<d:multistatus xmlns:d=\"DAV:\" "
                "xmlns:s=\"http://sabredav.org/ns\" xmlns:cal=\"urn:ietf:params:xml:ns:caldav\">",
                "</d:multistatus>\n"};
    case body_kind::status_only:
        return {"<?xml version='1.0' encoding='UTF-8'?>\n<D:multistatus xmlns:D=\"DAV:\">\n",
                "</D:multistatus>"};
    default:
        return {"<?xml version=\"1.0\"?>\n<d:multistatus xmlns:d=\"DAV:\" "
                "xmlns:s=\"http://sabredav.org/ns\" xmlns:oc=\"http://owncloud.org/ns\" "
                "xmlns:nc=\"http://nextcloud.org/ns\">",
                "</d:multistatus>\n"};
    }
}

/// Hands a conforming body to `sink`, piece by piece; needs the memory of one response.
///
/// The pieces are the head, each response, and the tail; `sink` is called with a
/// `std::string_view` that is valid during the call. The same arguments give the same bytes.
template <class Sink>
void generate(body_kind kind, std::size_t responses, std::uint64_t seed, Sink&& sink) {
    constexpr std::array writers{apache_response, nextcloud_response, calendar_response,
                                 status_response, mixed_response};
    auto const write = writers[static_cast<std::size_t>(kind)];
    random numbers{seed};
    resource current;
    std::string piece;
    sink(frame_of(kind).head);
    for (std::size_t i = 0; i < responses; ++i) {
        piece.clear();
        next_resource(numbers, i, current);
        write(numbers, current, piece);
        sink(std::string_view{piece});
    }
    sink(frame_of(kind).tail);
}

}  // namespace multistatus::test
