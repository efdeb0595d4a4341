// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/request_reader.hpp>

#include <multistatus/request/propfind_request.hpp>

#include <support/catch.hpp>

#include <string>
#include <utility>

using namespace multistatus;
using namespace multistatus::xml_detail;

TEST_CASE("The reader gives a request that outlives it and its input") {
    auto const read = [] {
        auto const body = std::string("<propfind xmlns='DAV:'><prop><a>x</a></prop></propfind>");
        request_reader reader(request_method::propfind, strict());
        auto request = reader.read(body);
        CHECK_FALSE(reader.failed());
        return propfind_request(std::move(request));
    }();
    CHECK(read.properties().front().text() == "x");
}

TEST_CASE("The reader tells why there is no request, and what it found before") {
    request_reader reader(request_method::propfind, tolerant());
    auto const request = reader.read("<propfind><prop/>\n<prop/></propfind>");
    REQUIRE(reader.failed());
    CHECK(reader.failure().code == rule::malformed_request);
    CHECK(reader.failure().where.line == 2);
    CHECK(reader.failure().where.column == 1);
    REQUIRE(request.diagnostics().size() == 1);
    CHECK(request.diagnostics()[0].code == rule::missing_namespace);
    CHECK(request.root().empty());
}
