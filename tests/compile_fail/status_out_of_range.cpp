// expect: a_status_code_is_one_of_100_to_599
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
    constexpr ms::writable_status wrong(99);
    out.response("/").status(wrong);
    out.finish();
}
