// expect: a member refers to the body it is read from
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/xml.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;

constexpr ms::property<"http://example.com/ns", "title", std::string_view> title;
struct song {
    std::string_view title;
};
template <>
inline constexpr auto multistatus::binding<song> = ms::fields(ms::field<title>(&song::title));

int main() {
    auto const songs = ms::parse<ms::xml, song>("");
    return songs ? 0 : 1;
}
