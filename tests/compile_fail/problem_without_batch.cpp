// expect: incomplete
// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <string>

namespace ms = multistatus;

int main() {
    // Where <multistatus/batch.hpp> is not included, there is no type for it.
    auto const doc = ms::parse<ms::xml>("").value();
    return doc[0].problem() ? 0 : 1;
}
