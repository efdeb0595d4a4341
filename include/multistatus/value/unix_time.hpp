// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/decimal.hpp>
#include <multistatus/detail/instant.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/value/number.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus {

/// A date as a decimal number of seconds since 1970 in UTC, as vendors' properties have it.
///
/// Made of such a number or of any `time_point` of `std::chrono::system_clock`, and converts to
/// any, without `<chrono>` being included: see `seconds`. Ordered by time.
class unix_time : public detail::instant {
public:
    using instant::instant;

    /// Reads a text without white space around it; a fraction is rounded down, with a remark.
    [[nodiscard]] static constexpr decoded<unix_time> read(std::string_view text) noexcept {
        auto const point = text.find('.');
        auto const seconds = codec<std::int64_t>::read(text.substr(0, point));
        if (!seconds) return undecodable{seconds.reason()};
        if (point == text.npos) return {unix_time(*seconds), seconds.remark()};
        bool whole = true;
        for (char const c : text.substr(point + 1)) {
            if (detail::digit_value(c) < 0) return undecodable{"not a number of seconds"};
            whole &= c == '0';
        }
        bool const down = !whole && text.front() == '-' && *seconds != INT64_MIN;
        return {unix_time(*seconds - (down ? 1 : 0)), "a fraction of a second"};
    }
};

/// The number as it is written.
[[nodiscard]] inline std::string to_string(unix_time const& time) {
    return std::string(detail::decimal_text::of(time.seconds()).view());
}

template <>
struct codec<unix_time> {
    static constexpr value_shape shape = value_shape::integer;

    [[nodiscard]] static decoded<unix_time> decode(element content) {
        return detail::decode_trimmed(content, unix_time::read);
    }
    static void encode(unix_time const& time, auto& out) {
        out.text(detail::plain_text::number(detail::decimal_text::of(time.seconds()).view()));
    }
};

}  // namespace multistatus
