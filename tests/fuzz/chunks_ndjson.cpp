// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <string_view>

// Any body, under any limits, gives the same in one piece and in pieces, predicted or not.
void multistatus::fuzz::run(std::string_view input) {
    check_pieces(ndjson_format, input);
}
