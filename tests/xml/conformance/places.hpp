// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <xml/conformance/bytes.hpp>
#include <xml/conformance/case.hpp>

#include <cstddef>
#include <span>
#include <string_view>

// Where in a document a character can stand, and what follows from one there that may not.

namespace multistatus::test::xml_conformance {

/// What follows from illegal bytes at a place, and where in the fragment it is reported.
struct finding {
    expectation expected;
    std::size_t at;
};

/// A place where a character can stand: between two strings, which are ASCII.
struct place {
    std::string_view shows;
    frame where;
    std::string_view before;
    std::string_view behind;
    finding (*find)(place const&, illegal_bytes const&);

    [[nodiscard]] std::size_t hole() const noexcept { return before.size(); }
};

[[nodiscard]] std::span<place const> all_places();

[[nodiscard]] finding find_at(place const& p, illegal_bytes const& bad);
/// Whether any character of [2] Char may stand there.
[[nodiscard]] bool is_for_any_character(place const& p);

}  // namespace multistatus::test::xml_conformance
