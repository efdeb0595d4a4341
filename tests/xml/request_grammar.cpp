// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/request_grammar.hpp>

#include <multistatus/xml/request_reader.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::xml_detail;

namespace {

std::string failure(request_method method, std::string_view body) {
    request_reader reader(method, tolerant());
    static_cast<void>(reader.read(body));
    auto const& f = reader.failure();
    return std::string(describe(f.code).name)
        .append(" ")
        .append(f.path)
        .append(" ")
        .append(f.detail);
}

}  // namespace

TEST_CASE("The grammar says what is wrong and where") {
    CHECK(
        failure(request_method::propfind, "<propfind xmlns='DAV:'><prop/><propname/></propfind>") ==
        "malformed-request propname more than one of prop, allprop and propname");
    CHECK(failure(request_method::propfind, "<propfind xmlns='DAV:'/>") ==
          "malformed-request propfind neither prop nor allprop nor propname");
    CHECK(failure(request_method::proppatch,
                  "<propertyupdate xmlns='DAV:'><remove/></propertyupdate>") ==
          "malformed-request remove[1] an instruction without prop");
    CHECK(failure(request_method::report,
                  "<sync-collection xmlns='DAV:'><sync-level>2</sync-level></sync-collection>") ==
          "malformed-request sync-level 2");
    CHECK(failure(request_method::report,
                  "<sync-collection xmlns='DAV:'><limit/></sync-collection>") ==
          "malformed-request limit a limit without a number of results");
    CHECK(failure(request_method::propfind,
                  "<propfind xmlns='DAV:'><prop> \n x</prop></propfind>") == "none  ");
    CHECK(failure(request_method::mkcol, "<x/>") == "other-root x x");
}
