// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json.hpp>
#include <multistatus/nlohmann.hpp>
#include <multistatus/tinyxml2.hpp>

#include <fuzz/support/copies.hpp>
#include <fuzz/support/format_of.hpp>
#include <fuzz/support/target.hpp>

#include <iterator>
#include <string_view>

namespace multistatus::fuzz {

namespace {

template <class Format>
constexpr format door = format_of<Format, fidelity::of_others>::all;

constexpr format doors[] = {door<json_via_nlohmann>,        door<cbor_via_nlohmann>,
                            door<messagepack_via_nlohmann>, door<ubjson_via_nlohmann>,
                            door<bson_via_nlohmann>,        door<xml_via_tinyxml2>};

template <class... Formats>
void check_all_copies(document const& doc) {
    if (auto const body = repeated_body<json>(doc); !body.empty())
        (check_copies<json, Formats>(body), ...);
}

}  // namespace

}  // namespace multistatus::fuzz

// The formats whose eyes and hands are those of another library; the first byte, a digit in the
// seeds, says which one.
void multistatus::fuzz::run(std::string_view input) {
    if (input.empty()) return;
    auto const& in = doors[static_cast<unsigned char>(input.front()) % std::size(doors)];
    check_parse(in, input.substr(1));
    check_pieces(in, input.substr(1));
    if (auto const read = in.parse(input.substr(1), {}))
        check_all_copies<json_via_nlohmann, cbor_via_nlohmann, bson_via_nlohmann, xml_via_tinyxml2>(
            *read);
}
