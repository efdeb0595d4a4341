// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

/// What batch APIs say beside RFC 4918, in JSON and in XML: problem details, the body and header
/// fields of each answer, and the summary of all. `json.hpp` includes it.

#include <multistatus/header_field.hpp>
#include <multistatus/json_text.hpp>
#include <multistatus/part_id.hpp>
#include <multistatus/problem.hpp>
#include <multistatus/summary.hpp>
