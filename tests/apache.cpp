// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/apache.hpp>

#include <multistatus/name.hpp>
#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace apache = multistatus::apache;

TEST_CASE("apache: each property reads a typical value") {
    ms::test::vocabulary<apache::properties> all;
    all.reads(apache::executable, "T");
    CHECK(all.missing() == "");
}

TEST_CASE("apache: the words of an error are in another namespace") {
    static_assert(ms::name(apache::human_readable) ==
                  ms::name{"http://apache.org/dav/xmlns", "human-readable"});
    SUCCEED();
}
