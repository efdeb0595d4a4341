// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json.hpp>

#include <fuzz/support/format_of.hpp>

namespace multistatus::fuzz {

format const json_format = format_of<json>::all;
format const ndjson_format = format_of<ndjson>::all;

}  // namespace multistatus::fuzz
