// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/decimal.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/element.hpp>
#include <multistatus/value/number.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus {

/// What a `quota` says.
enum class quota_kind : std::uint8_t {
    bytes,         ///< A number of octets, the only thing RFC 4331 knows.
    not_computed,  ///< `-1` on the wire.
    unknown,       ///< `-2` on the wire.
    unlimited,     ///< `-3` on the wire.
    out_of_range,  ///< A negative number in the program; it cannot be written.
};

/// A number of octets as in DAV:quota-available-bytes, or one of the three negative numbers by
/// which widespread servers say that there is none (RFC 4331, 3 and 4).
class quota {
public:
    /// Zero octets.
    constexpr quota() noexcept = default;
    /// A number of octets. A negative one, as left by a calculation, is `out_of_range` and never
    /// becomes a code: those are written as `quota_kind`.
    template <plain_integer Number>
    constexpr quota(Number bytes) noexcept
        : bytes_(bytes < Number{} ? 0 : static_cast<std::uint64_t>(bytes)),
          kind_(bytes < Number{} ? quota_kind::out_of_range : quota_kind::bytes) {}
    /// Not a number of octets; `quota_kind::bytes` stands for zero of them.
    constexpr quota(quota_kind kind) noexcept : kind_(kind) {}

    /// Which of the cases it is.
    [[nodiscard]] constexpr quota_kind kind() const noexcept { return kind_; }
    /// The number of octets, if that is what it says.
    [[nodiscard]] constexpr std::optional<std::uint64_t> bytes() const noexcept {
        return kind_ == quota_kind::bytes ? std::optional(bytes_) : std::nullopt;
    }

    friend constexpr bool operator==(quota const&, quota const&) noexcept = default;

private:
    std::uint64_t bytes_ = 0;
    quota_kind kind_ = quota_kind::bytes;
};

template <>
struct codec<quota> {
    static constexpr value_shape shape = value_shape::integer;

    /// Reads a text without white space around it.
    [[nodiscard]] static constexpr decoded<quota> read(std::string_view text) noexcept {
        auto const number = detail::read_decimal(text);
        if (!number) return undecodable{number.reason()};
        if (!number->negative) return {quota(number->magnitude), number.remark()};
        switch (number->magnitude) {
        case 1: return {quota(quota_kind::not_computed), "-1 for what was not computed"};
        case 2: return {quota(quota_kind::unknown), "-2 for what is unknown"};
        case 3: return {quota(quota_kind::unlimited), "-3 for what is unlimited"};
        default: return undecodable{"negative"};
        }
    }
    [[nodiscard]] static decoded<quota> decode(element content) {
        return detail::decode_trimmed(content, read);
    }
    static void encode(quota const& value, auto& out) {
        switch (value.kind()) {
        case quota_kind::bytes:
            out.text(detail::plain_text::number(detail::decimal_text(*value.bytes()).view()));
            break;
        case quota_kind::not_computed: out.text("-1"); break;
        case quota_kind::unknown: out.text("-2"); break;
        case quota_kind::unlimited: out.text("-3"); break;
        case quota_kind::out_of_range: out.refuse("negative"); break;
        }
    }
};

}  // namespace multistatus
