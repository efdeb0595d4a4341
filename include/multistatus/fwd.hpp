// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

/// The names of the model and of the formats, for headers that pass them on and look at none: it
/// costs next to nothing to include. The headers named after them define them.
namespace multistatus {

namespace detail {

class borrowed_tape;
class owned_tape;

}  // namespace detail

class attribute;
class content;
class document;
class element;
class error;
class href;
class owned_element;
class parse_error;
class propstat;
class status;
class trailer;
enum class rule : std::uint8_t;
struct diagnostic;
struct name;
struct parse_options;
struct problem;
struct write_options;

template <class T>
struct codec;
template <class T>
class found_value;
template <class T>
class result;

template <class Tape>
class basic_response;
using response = basic_response<detail::owned_tape>;
using response_view = basic_response<detail::borrowed_tape>;

struct json;
struct ndjson;
struct xml;

}  // namespace multistatus
