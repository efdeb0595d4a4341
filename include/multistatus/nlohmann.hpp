// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

/// The door to nlohmann/json, the JSON that C++ programs know: documents, responses, propstats,
/// values, errors and statuses handed over (`nlohmann::json j = document`) and taken back
/// (`j.get<multistatus::document>()`), and the formats `json_via_nlohmann`, `cbor_via_nlohmann`,
/// `messagepack_via_nlohmann`, `ubjson_via_nlohmann` and `bson_via_nlohmann`.
///
/// The form is that of `json`, and so is the grammar that reads it, with all rules of strict and
/// tolerant reading; its eyes and hands are those of nlohmann. Thus, unlike `json`:
///
/// - Order: `nlohmann::json` sorts the members of objects, and with them the properties of a
///   propstat, header fields and problem details. `nlohmann::ordered_json` keeps them as they are,
///   and so do the formats.
/// - Numbers: what a double cannot hold stands in no tree. Such a number in a `body` or `problem`
///   is not written (`rule::unwritable_value`). Reading keeps the digits that stand in the text,
///   but refuses a number beyond the range of a double.
/// - The text of a `body` is written anew: without white space, each number in its shortest form,
///   `-0` as `0`.
/// - Reading holds the whole body, up to 1 GiB, and up to 25 times the memory of one that is made
///   for that, 65 times if it is binary: from the network, `limits::total_bytes` should say how
///   much is enough. `parser` gives nothing before `finish`, which says `rule::unread_responses`
///   until `next` has given all. Text is written response by response, while a binary encoding is
///   held back until the end: up to 512 MiB of JSON, or 128 for BSON.
/// - Malformed JSON is told in the words of nlohmann, at the last byte it read, and the path may
///   lack its last part. Where several things are wrong, another one may be told; what was complete
///   before is the same.
/// - Where memory runs out while a tree is destroyed, nlohmann ends the program.
/// - A tree, and a binary body, nests no deeper than 1000 objects and arrays: some 330 elements.
///
/// Of the binary encodings:
///
/// - A place is an offset, without line and column.
/// - `limits::response_bytes` counts the JSON that the bytes stand for.
/// - Bytes that are no text, NaN, infinity, tags of CBOR, and types of BSON and MessagePack that
///   JSON has not, are refused.
/// - Values that take no bytes, as in a typed array of UBJSON, are refused where there are more of
///   them than bytes.
/// - BSON has no integer above 2^63-1 and no name with a zero byte: `rule::unwritable_value`.
///
/// What nlohmann lets pass is refused all the same: a member that occurs twice, a byte order mark,
/// a zero byte, which it takes for the end, and in binary encodings what is no UTF-8. What would
/// make it run out of stack does not reach it.

#include <multistatus/builder.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/document.hpp>
#include <multistatus/nlohmann/format.hpp>
#include <multistatus/nlohmann/from_nlohmann.hpp>
#include <multistatus/nlohmann/owned_part.hpp>
#include <multistatus/nlohmann/reader.hpp>
#include <multistatus/nlohmann/serializer.hpp>
#include <multistatus/nlohmann/to_nlohmann.hpp>
#include <multistatus/nlohmann/writer.hpp>
#include <multistatus/owned_element.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/parser.hpp>
#include <multistatus/read.hpp>
#include <multistatus/responses.hpp>
#include <multistatus/write.hpp>
