// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <string_view>

// What is read and can be written is read strictly, and is the same again.
void multistatus::fuzz::run(std::string_view input) {
    check_rewriting(ndjson_format, input);
}
