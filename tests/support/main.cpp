// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

// Only for a Catch2 v2 without its own main; this macro must be defined in exactly one unit.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
