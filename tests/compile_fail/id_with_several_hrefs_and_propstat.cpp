// expect: a_response_with_several_hrefs_has_a_status_and_no_propstats
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json.hpp>

#include <string>

namespace ms = multistatus;
namespace dav = multistatus::dav;

int main() {
    std::string body;
    ms::builder<ms::json> out(body);
    out.response(ms::part_id("1"), {"/a", "/b"}).propstat(200, dav::acl);
    out.finish();
}
