// expect: error_description_location_and_extensions_come_in_this_order_after_the_status
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
