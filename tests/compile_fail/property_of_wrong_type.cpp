// expect: stands_for
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/xml.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;

constexpr ms::property<"http://example.com/ns", "rating", int> rating;

int main() {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response("/").propstat(200, rating("five"));
}
