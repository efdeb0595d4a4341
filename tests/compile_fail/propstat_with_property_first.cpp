// expect: propstat needs the status of its properties first
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
    out.response("/").propstat(dav::getetag("e"));
    out.finish();
}
