// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

/// Reading and writing multistatus bodies as RFC 4918 XML: the format `multistatus::xml`, and all
/// that works with it.

#include <multistatus/builder.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/document.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/parser.hpp>
#include <multistatus/read.hpp>
#include <multistatus/responses.hpp>
#include <multistatus/sniff.hpp>
#include <multistatus/write.hpp>
#include <multistatus/xml/format.hpp>
#include <multistatus/xml/reader.hpp>
#include <multistatus/xml/writer.hpp>
