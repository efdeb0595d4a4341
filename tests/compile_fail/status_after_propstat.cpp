// expect: a_response_has_one_status_or_propstats_but_not_both
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
    out.response("/").propstat(200, dav::getetag("e")).status(200);
    out.finish();
}
