// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>
#include <string_view>

namespace multistatus::test {

/// Whether there is an xmllint to ask; says so once if there is none.
inline bool has_xmllint() {
    static bool const found = [] {
        bool const there = std::system("xmllint --version >/dev/null 2>&1") == 0;
        if (!there) std::fputs("xmllint is absent: what is written is not checked by it\n", stderr);
        return there;
    }();
    return found;
}

/// Whether another reader than ours finds a body well-formed; true if there is none.
inline bool is_well_formed(std::string_view body) {
    if (!has_xmllint()) return true;
    // Tests may run side by side in one folder.
    auto const path = "well_formed-" + std::to_string(std::random_device{}()) + ".xml";
    std::ofstream(path, std::ios::binary) << body;
    bool const accepted = std::system(("xmllint --noout " + path + " >&2").c_str()) == 0;
    if (accepted) std::remove(path.c_str());
    return accepted;
}

}  // namespace multistatus::test
