// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/field.hpp>

#include <support/catch.hpp>
#include <support/typed.hpp>

#include <optional>
#include <string>

using namespace multistatus;

namespace {

struct thing {
    int number = 0;
    std::optional<std::string> text{};
};

constexpr auto list = fields(field<test::rating>(&thing::number), field<test::title>(&thing::text),
                             optional_field<test::size>(&thing::number),
                             field<test::secret>([](thing const& t) { return t.text; }));

}  // namespace

TEST_CASE("fields: are visited in order, and know whether they must be there") {
    std::string seen;
    list.for_each([&seen]<class Field>(Field const& f) {
        seen.append(name(typename Field::property{}).local);
        if constexpr (detail::readable_field<Field>) seen.append(f.is_required ? "! " : "? ");
    });
    CHECK(seen == "rating! title? size? secret");
}

TEST_CASE("fields: those that no constant holds say the same") {
    CHECK(field<test::rating>(&thing::number).is_required);
    CHECK_FALSE(field<test::title>(&thing::text).is_required);
    CHECK_FALSE(optional_field<test::size>(&thing::number).is_required);
}

static_assert(!list.has_href && !list.has_status && !list.has_element);
static_assert(fields(href_field(&test::item::href)).has_href);
static_assert(fields(status_field(&thing::number)).has_status);
static_assert(fields(structure_name({"", "x"})).has_element);
