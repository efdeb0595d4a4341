// expect: specialise it with decode(element) and encode(value, out)
// expect: , song
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/xml.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;

struct song {};
constexpr ms::property<"http://example.com/ns", "song", song> favourite;

int main() {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response("/").propstat(404, favourite);
}
