// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <string_view>

// Whatever is read strictly is read tolerantly, and all that is found has its place in the body.
void multistatus::fuzz::run(std::string_view input) {
    check_parse(ndjson_format, input);
}
