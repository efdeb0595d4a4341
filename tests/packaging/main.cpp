// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

int main() {
    auto const body =
        multistatus::parse<multistatus::xml>("<D:multistatus xmlns:D='DAV:'/>").value();
    return body.begin() == body.end() ? 0 : 1;
}
