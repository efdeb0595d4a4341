// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/format.hpp>

#include <multistatus/xml.hpp>

#include <string>
#include <type_traits>

#include <support/catch.hpp>

static_assert(multistatus::readable_format<multistatus::xml>);
static_assert(
    std::is_same_v<multistatus::xml::writer<std::string>, multistatus::xml_writer<std::string>>);

TEST_CASE("xml: a format is read and written by the same name") {
    std::string body;
    multistatus::builder<multistatus::xml> out(body);
    out.response("/").status(200);
    CHECK(out.finish().has_value());
    CHECK(multistatus::parse<multistatus::xml>(body).value().size() == 1);
}
