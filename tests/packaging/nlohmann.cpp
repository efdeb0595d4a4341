// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann.hpp>

int main() {
    auto const body =
        multistatus::parse<multistatus::json_via_nlohmann>("{\"responses\":[]}").value();
    nlohmann::json const tree = body;
    return tree.get<multistatus::document>() == body ? 0 : 1;
}
