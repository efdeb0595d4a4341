// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/tinyxml2.hpp>

int main() {
    auto const body =
        multistatus::parse<multistatus::xml_via_tinyxml2>("<D:multistatus xmlns:D='DAV:'/>")
            .value();
    tinyxml2::XMLDocument tree;
    multistatus::to_tinyxml2(body, tree).value();
    return multistatus::from_tinyxml2(tree).value() == body ? 0 : 1;
}
