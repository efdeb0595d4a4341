// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

/// The readers of both forms of JSON.

#include <multistatus/json/array_reader.hpp>
#include <multistatus/json/format.hpp>
#include <multistatus/json/line_reader.hpp>
