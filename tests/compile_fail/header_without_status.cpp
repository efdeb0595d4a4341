// expect: header
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json.hpp>

#include <string>

namespace ms = multistatus;
namespace dav = multistatus::dav;

int main() {
    std::string body;
    ms::builder<ms::json> out(body);
    out.response(ms::part_id("1")).header("A", "b");
    out.finish();
}
