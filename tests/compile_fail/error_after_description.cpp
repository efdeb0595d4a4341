// expect: explanations_come_in_order_error_description_location_header_body_extension
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/builder.hpp>
#include <multistatus/xml/writer.hpp>

#include <string>

namespace ms = multistatus;
namespace dav = multistatus::dav;

int main() {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response("/").status(403).description("no").error(dav::need_privileges);
    out.finish();
}
