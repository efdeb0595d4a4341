// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <string_view>

// Whatever is read strictly is read tolerantly, all that is found has its place in the body, and
// what is written is the same again.
void multistatus::fuzz::run(std::string_view input) {
    check_parse(xml_format, input);
}
