// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/redirect_lifetime.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

namespace ms = multistatus;
using ms::redirect_lifetime;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("Redirects last for a while or for ever") {
    CHECK(*read_value<redirect_lifetime>("<D:permanent/>") == redirect_lifetime::permanent);
    CHECK(written_value(redirect_lifetime::temporary) == "<x><D:temporary/></x>");
    CHECK(survives(redirect_lifetime::permanent));
    CHECK(survives(redirect_lifetime::temporary));
    CHECK_FALSE(read_value<redirect_lifetime>("<permanent/>"));
}
