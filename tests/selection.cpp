// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/reading.hpp>
#include <support/summary.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Reading some properties only: the others leave nothing behind, but what is wrong in them is
// found.

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr std::array<name, 3> some{name{"DAV:", "getetag"}, name{"DAV:", "resourcetype"},
                                   name{"http://owncloud.org/ns", "fileid"}};

void check(std::string const& file, std::string const& body, conformance mode) {
    parse_options options;
    options.conformance = mode;
    auto const whole = read_in_pieces<xml>(body, options, some, body.size() + 1);
    auto const bytewise = read_in_pieces<xml>(body, options, some, 1);
    auto const full = parse<xml>(body, options);
    CAPTURE(file);
    CHECK(whole.responses == bytewise.responses);
    CHECK(whole.diagnostics == bytewise.diagnostics);
    CHECK(whole.error == bytewise.error);
    CHECK(whole.error == full.error());
    REQUIRE(whole.responses.size() == full.partial().size());

    // The selected properties are what they are in the whole.
    std::size_t wrong = 0;
    std::size_t at = 0;
    document const selected = [&] {
        xml::reader reader(options);
        reader.select(some);
        reader.borrow(body);
        std::vector<response> kept;
        while (reader.read() == read_step::item)
            kept.emplace_back(reader.response());
        return document(std::move(kept), reader.trailer(), {});
    }();
    for (auto const& r : full.partial()) {
        auto const& same = *(selected.begin() + static_cast<std::ptrdiff_t>(at++));
        for (auto const n : some) {
            auto const a = r[n];
            auto const b = same[n];
            wrong += a.is_mentioned() != b.is_mentioned() ||
                     (a.is_mentioned() && (!(*a == *b) || !(a.status() == b.status())));
        }
        for (auto const p : same.propstats())
            for (auto const property : p.properties())
                wrong += property.name() != some[0] && property.name() != some[1] &&
                         property.name() != some[2];
    }
    CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("selection: recorded bodies say the same of what is selected, with the same errors") {
    auto const bodies = recorded_bodies();
    REQUIRE(bodies.size() > 300);
    for (auto const& [file, body] : bodies)
        for (auto const mode : {conformance::strict, conformance::tolerant})
            check(file, body, mode);
}

TEST_CASE("selection: what is wrong inside a property that is left out is found") {
    constexpr std::string_view broken[] = {"<x>&</x>",
                                           "<x>]]></x>",
                                           "<x>\x01</x>",
                                           "<x>\xFF</x>",
                                           "<x></y>",
                                           "<x",
                                           "<x a=b/>",
                                           "<x a='1' a='2'/>",
                                           "<u:x/>",
                                           "<x><u:y/></x>",
                                           "<x>text<y/>&lt;</x>",
                                           "<x xmlns:p=''/>"};
    for (auto const what : broken) {
        std::string inside;
        for (int i = 0; i < 3; ++i)
            inside.append("<x>plain text</x><x/>");
        inside.append(what).append("<D:getetag>\"1\"</D:getetag><x>and some more, long text</x>");
        check(std::string(what), in_prop(inside), conformance::strict);
        check(std::string(what), in_prop(inside), conformance::tolerant);
    }
}
