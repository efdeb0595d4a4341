// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <xml/conformance/oracles/oracle.hpp>

namespace multistatus::test::xml_conformance {

/// What a reader does that is not expected.
enum class difference_kind : std::uint8_t {
    accepts,  ///< It accepts what is to be refused.
    refuses,  ///< It refuses what is to be accepted.
    misreads  ///< It accepts what is to be accepted, but finds other properties in it.
};
[[nodiscard]] constexpr std::string_view name_of(difference_kind kind) noexcept {
    if (kind == difference_kind::misreads) return "misreads";
    return kind == difference_kind::accepts ? "accepts" : "refuses";
}

/// Cases of which another reader is known to make something else than is expected.
struct disagreement {
    oracle by;
    difference_kind does;
    /// The names of the cases; `%` stands for each word of `of`, and `*` for anything.
    std::string_view cases;
    std::string_view of;
    /// Why, in one sentence.
    std::string_view why;
    /// Where the standards tell what is expected.
    std::string_view section;
    /// Whether some builds of the release are mended, and do so in none of the cases.
    bool is_mended_in_some = false;
};

/// All that are known; those with the same reason one behind the other.
[[nodiscard]] std::vector<disagreement> const& known_disagreements();

/// The names a disagreement is about, with `*` for anything.
[[nodiscard]] std::vector<std::string> patterns_of(disagreement const& d);
/// Whether a pattern, in which `*` stands for anything, is that of a name.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view name);

}  // namespace multistatus::test::xml_conformance
