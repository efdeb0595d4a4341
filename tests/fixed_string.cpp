// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/fixed_string.hpp>

#include <support/catch.hpp>

using multistatus::fixed_string;

namespace {

template <fixed_string Text>
constexpr auto text_of() {
    return Text.view();
}

}  // namespace

static_assert(text_of<"DAV:">() == "DAV:");
static_assert(text_of<"">().empty());
static_assert(text_of<"a\0b">().size() == 3);

TEST_CASE("fixed_string: a literal as a template argument, known at run time too") {
    CHECK(text_of<"http://example.com/\u00fc">() == "http://example.com/\u00fc");
}
