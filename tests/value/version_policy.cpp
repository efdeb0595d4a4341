// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/version_policy.hpp>

#include <multistatus/item_codec.hpp>
#include <support/catch.hpp>
#include <support/values.hpp>

#include <optional>

namespace ms = multistatus;
using ms::auto_version;
using ms::fork_policy;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

TEST_CASE("Versions may be made by themselves") {
    CHECK(*read_value<auto_version>("<D:checkout-checkin/>") == auto_version::checkout_checkin);
    CHECK(*read_value<auto_version>("<D:checkout-unlocked-checkin/>") ==
          auto_version::checkout_unlocked_checkin);
    CHECK(*read_value<auto_version>("<D:checkout/>") == auto_version::checkout);
    CHECK(*read_value<auto_version>("<D:locked-checkout/>") == auto_version::locked_checkout);
    for (auto const value :
         {auto_version::checkout_checkin, auto_version::checkout_unlocked_checkin,
          auto_version::checkout, auto_version::locked_checkout})
        CHECK(survives(value));
}

TEST_CASE("Forks may be discouraged or forbidden") {
    CHECK(*read_value<fork_policy>("<D:discouraged/>") == fork_policy::discouraged);
    CHECK(survives(fork_policy::discouraged));
    CHECK(written_value(fork_policy::forbidden) == "<x><D:forbidden/></x>");
}

TEST_CASE("A policy about versions may be empty") {
    using policy = std::optional<fork_policy>;
    CHECK(*read_value<policy>("") == std::nullopt);
    CHECK(*read_value<policy>(" \n") == std::nullopt);
    CHECK(*read_value<policy>("<D:forbidden/>") == policy(fork_policy::forbidden));
    CHECK(survives(policy()));
    CHECK(survives(policy(fork_policy::forbidden)));
    CHECK_FALSE(read_value<policy>("<D:frowned-upon/>"));
}
