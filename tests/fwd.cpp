// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/fwd.hpp>

// What a header of a user's declares with these names alone.
namespace {

struct visitor {
    int responses = 0;

    void visit(multistatus::document const& all);
    void visit(multistatus::response const& one);
};
multistatus::result<multistatus::document> read_xml(char const* body);

}  // namespace

#include <multistatus/document.hpp>
#include <multistatus/json/format.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/problem.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/format.hpp>
#include <multistatus/xml/reader.hpp>

#include <support/catch.hpp>

namespace {

void visitor::visit(multistatus::document const& all) {
    for (auto const& one : all)
        visit(one);
}
void visitor::visit(multistatus::response const&) {
    ++responses;
}
multistatus::result<multistatus::document> read_xml(char const* body) {
    return multistatus::parse<multistatus::xml>(body);
}

}  // namespace

TEST_CASE("fwd: the names are those of the definitions") {
    visitor all;
    all.visit(read_xml("<D:multistatus xmlns:D=\"DAV:\"><D:response><D:href>/a</D:href>"
                       "<D:status>HTTP/1.1 404 Not Found</D:status></D:response>"
                       "</D:multistatus>")
                  .value());
    CHECK(all.responses == 1);
}
