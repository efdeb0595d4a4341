// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nlohmann/format.hpp>

#include <multistatus/nlohmann.hpp>

#include <support/catch.hpp>

#include <string>

namespace ms = multistatus;

namespace {

template <class Format>
std::string empty_document() {
    std::string body;
    ms::write_options options;
    options.summary = false;
    ms::write<Format>(ms::document{}, body, options).value();
    CHECK(ms::parse<Format>(body, ms::strict()).value() == ms::document{});
    return body;
}

}  // namespace

TEST_CASE("Each format of nlohmann is what its standard says") {
    CHECK(empty_document<ms::json_via_nlohmann>() == R"({"responses":[]})");
    CHECK(empty_document<ms::cbor_via_nlohmann>() == "\xA1\x69responses\x80");
    CHECK(empty_document<ms::messagepack_via_nlohmann>() == "\x81\xA9responses\x90");
    CHECK(empty_document<ms::ubjson_via_nlohmann>() == "{i\x09responses[]}");
    CHECK(empty_document<ms::bson_via_nlohmann>() ==
          std::string("\x15\0\0\0\x04responses\0\x05\0\0\0\0\0", 21));
}
