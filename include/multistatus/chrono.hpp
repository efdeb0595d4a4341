// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/value/http_date.hpp>

#include <chrono>
#include <ratio>

/// Points in time of the standard library as types of properties:
/// `property<"http://example.com/ns", "touched", std::chrono::sys_seconds>`. The only header that
/// includes `<chrono>`; all kinds of dates convert to its time points without it.
namespace multistatus {

/// An HTTP date as a point in time of `std::chrono::system_clock` (RFC 9110, 5.6.7), written
/// without its fraction; the deviations of `http_date` are understood.
template <class Duration>
    requires std::ratio_less_equal_v<typename Duration::period, std::ratio<1>>
struct codec<std::chrono::time_point<std::chrono::system_clock, Duration>> {
    using point = std::chrono::time_point<std::chrono::system_clock, Duration>;

    [[nodiscard]] static decoded<point> decode(element content) {
        auto const date = codec<http_date>::decode(content);
        if (!date) return undecodable{date.reason()};
        point const converted = *date;
        if (http_date(converted) != *date) return undecodable{"out of range"};
        return {converted, date.remark()};
    }
    static void encode(point const& time, auto& out) {
        codec<http_date>::encode(http_date(time), out);
    }
};

}  // namespace multistatus
