// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <fuzz/support/format_of.hpp>

namespace multistatus::fuzz {

format const xml_format = format_of<xml>::all;

}  // namespace multistatus::fuzz
