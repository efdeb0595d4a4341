// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/reader.hpp>

#include <support/catch.hpp>

#include <xml/conformance/judge.hpp>

#include <set>
#include <string>

// The cases of conformance/, tried on this reader; multistatus_conformance tries them on others.

using namespace multistatus::test;
using namespace multistatus::test::xml_conformance;

TEST_CASE("Each case of conformance is read as the standards say, and so in pieces") {
    std::set<std::string> names;
    for (auto const& c : all_cases()) {
        CAPTURE(c.name(), printable(c.fragment));
        CHECK(names.insert(c.name()).second);
        CHECK(fault_of(c) == "");
    }
}

TEST_CASE("Each case of conformance in a response is read so where that is predicted") {
    for (auto const& c : all_cases()) {
        CAPTURE(c.name(), printable(c.fragment));
        CHECK(fault_if_predicted(c) == "");
    }
}

TEST_CASE("Each case of conformance is read so in UTF-16") {
    for (auto const& c : all_cases()) {
        CAPTURE(c.name(), printable(c.fragment));
        CHECK(fault_in_utf16(c, byte_order::big) == "");
        CHECK(fault_in_utf16(c, byte_order::little) == "");
    }
}
