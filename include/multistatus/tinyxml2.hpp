// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

/// The door to tinyxml2, the tree that C++ programs know: elements and whole documents handed over
/// (`to_tinyxml2`) and taken back (`from_tinyxml2`), and the format `xml_via_tinyxml2`.
///
/// The format is for those who want a second opinion, as tests do. Its grammar is that of `xml`,
/// with all rules of strict and tolerant reading; its eyes are those of tinyxml2. Thus, unlike
/// `xml`:
///
/// - It holds the whole body: `parser` gives nothing before `finish`, which says
///   `rule::unread_responses` until `next` has given all; `builder` gives its sink nothing before
///   `finish`.
/// - A place is the beginning of a line; lines end with LF only.
/// - White space between elements inside a value is lost; before tinyxml2 11 so is the text of an
///   element that holds nothing but white space.
/// - A carriage return behind a line feed belongs to that line end.
/// - Markup is not repaired, not even with `tolerant()`: a tag that does not match is an error, and
///   nothing before it is read. An end tag that is left over behind the root hides what follows it.
/// - Ill-formed markup is accepted: space or nothing where it must not be in a tag, `--` in a
///   comment, attributes in an end tag, and in front of the root any declaration or instruction.
/// - Processing instructions inside the root or behind it are refused, although XML allows them.
/// - Elements nest no deeper than `TINYXML2_MAX_ELEMENT_DEPTH`: 100, or 500, as it was built.
/// - `limits::response_bytes` counts what the elements hold, not what they take in the body.
/// - A body with a zero byte, where tinyxml2 would end without a word, is refused.
/// - Where memory runs out, tinyxml2 loses a kilobyte of a body that it cannot parse; and a builder
///   through which `std::bad_alloc` has passed in `finish` may say `rule::truncated`.
///
/// Encodings and references are read as `xml` reads them. In a document that a program has parsed
/// itself, with entities resolved, these are gone when `from_tinyxml2` sees it: a reference to no
/// entity is text, one to the character zero may end the text, and line ends in attributes stay
/// line ends. And what a program prints itself has no carriage returns any more for who reads it:
/// `XMLPrinter` escapes them only where the document was made as `XMLDocument(false)`.
///
/// tinyxml2 takes time with the square of the attributes of a tag. It is not for bodies of
/// strangers.

#include <multistatus/builder.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/document.hpp>
#include <multistatus/owned_element.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/parser.hpp>
#include <multistatus/read.hpp>
#include <multistatus/responses.hpp>
#include <multistatus/tinyxml2/format.hpp>
#include <multistatus/tinyxml2/from_tinyxml2.hpp>
#include <multistatus/tinyxml2/reader.hpp>
#include <multistatus/tinyxml2/to_tinyxml2.hpp>
#include <multistatus/tinyxml2/writer.hpp>
#include <multistatus/write.hpp>
