// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/borrows.hpp>

#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/typed.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using detail::borrows;

namespace {

struct view_inside {
    std::optional<std::string_view> title{};
};

}  // namespace

template <>
inline constexpr auto multistatus::binding<view_inside> =
    fields(field<test::title>(&view_inside::title));

static_assert(borrows<std::string_view> && borrows<std::optional<std::string_view>>);
static_assert(borrows<std::vector<std::string_view>>);
static_assert(!borrows<std::string> && !borrows<int> && !borrows<std::vector<int>>);
static_assert(borrows<view_inside> && borrows<std::vector<view_inside>>);
static_assert(!borrows<test::item> && !borrows<test::book>);

TEST_CASE("borrows: is known to the compiler") {
    CHECK(borrows<view_inside>);
}
