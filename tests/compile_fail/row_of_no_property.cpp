// expect: typed_property
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/xml.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;

int main() {
    for (auto const& r : ms::rows<ms::xml, 5>(""))
        static_cast<void>(r);
}
