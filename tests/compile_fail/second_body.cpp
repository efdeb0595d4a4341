// expect: explanations_come_in_order_error_description_location_header_body_extension
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json.hpp>

#include <string>

namespace ms = multistatus;
namespace dav = multistatus::dav;

int main() {
    std::string body;
    ms::builder<ms::json> out(body);
    out.response("/").status(200).body("1").body("2");
    out.finish();
}
