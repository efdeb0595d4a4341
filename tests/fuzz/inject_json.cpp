// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <fuzz/support/injected.hpp>

#include <string_view>

// No text or name that a builder is given changes the structure of the JSON that it writes.
void multistatus::fuzz::run(std::string_view input) {
    check_injection(json_format, input, {});
    check_injection(ndjson_format, input, {});
}
