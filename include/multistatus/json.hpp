// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

/// Reading and writing multistatus bodies as JSON: the formats `multistatus::json`, one object, and
/// `multistatus::ndjson`, a response a line; and all that works with them.
///
/// What XML can say JSON can, but for elements in a namespace with `{` or `}` in its name, which no
/// URI has: to write those is `rule::unwritable_name`.

#include <multistatus/batch.hpp>
#include <multistatus/builder.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/document.hpp>
#include <multistatus/json/format.hpp>
#include <multistatus/json/reader.hpp>
#include <multistatus/json/writer.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/parser.hpp>
#include <multistatus/read.hpp>
#include <multistatus/responses.hpp>
#include <multistatus/sniff.hpp>
#include <multistatus/write.hpp>
