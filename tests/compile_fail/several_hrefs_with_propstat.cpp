// expect: a_response_with_several_hrefs_has_a_status_and_no_propstats
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
    out.response({"/a", "/b"}).propstat(200, dav::getetag("e"));
    out.finish();
}
