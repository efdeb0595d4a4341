// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

namespace multistatus {

namespace nlohmann_detail {
template <nlohmann::json::input_format_t Encoding>
class reader;
}

template <nlohmann::json::input_format_t Encoding, class Sink>
class nlohmann_writer;

/// The JSON form of a multistatus, read and written through nlohmann/json: another way to the same
/// model as `json`, and with the binary encodings a shorter one over the wire. `nlohmann.hpp` says
/// what it cannot do.
template <nlohmann::json::input_format_t Encoding>
struct via_nlohmann {
    /// What reads it.
    using reader = nlohmann_detail::reader<Encoding>;
    /// What writes it to a sink.
    template <class Sink>
    using writer = nlohmann_writer<Encoding, Sink>;
};

/// As text (RFC 8259).
using json_via_nlohmann = via_nlohmann<nlohmann::json::input_format_t::json>;
/// As CBOR (RFC 8949), without tags.
using cbor_via_nlohmann = via_nlohmann<nlohmann::json::input_format_t::cbor>;
/// As MessagePack.
using messagepack_via_nlohmann = via_nlohmann<nlohmann::json::input_format_t::msgpack>;
/// As UBJSON, draft 12.
using ubjson_via_nlohmann = via_nlohmann<nlohmann::json::input_format_t::ubjson>;
/// As BSON, as far as it is one object of JSON.
using bson_via_nlohmann = via_nlohmann<nlohmann::json::input_format_t::bson>;

}  // namespace multistatus
