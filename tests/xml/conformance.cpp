// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/reader.hpp>

#include <support/catch.hpp>

#include <xml/conformance/judge.hpp>
#include <xml/conformance/places.hpp>
#include <xml/conformance/productions.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <vector>

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

// There are too many for an assertion each, and for a reading byte by byte.
TEST_CASE("No encoded surrogate is a character, wherever one can stand") {
    std::size_t count = 0;
    for_each_surrogate([&](conformance_case const& c) {
        ++count;
        if (auto const fault = fault_of(c, false); !fault.empty())
            FAIL_CHECK(c.name() + ": " + fault);
    });
    CHECK(count == 2048 * all_places().size());
}

TEST_CASE("Each production of the standards has cases, or a reason to have none") {
    CHECK(faults_in_productions() == std::vector<std::string>());
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
