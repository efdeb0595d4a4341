// expect: the member cannot hold the property's value
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/xml.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;

constexpr ms::property<"http://example.com/ns", "rating", int> rating;
struct song {
    std::string rating;
};
template <>
inline constexpr auto multistatus::binding<song> = ms::fields(ms::field<rating>(&song::rating));

int main() {}
