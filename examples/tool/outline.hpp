// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <multistatus/xml.hpp>

#include <cstddef>
#include <string>

#include "output.hpp"
#include "printable.hpp"

namespace tool {

namespace ms = multistatus;

/// A name for people: WebDAV's own ones are known without their namespace.
inline std::string shown_name(ms::name const& n) {
    return printable(n.space == ms::dav_namespace ? std::string(n.local) : to_string(n));
}

/// Prints an element and those inside it, one on a line. Limits keep the nesting flat.
inline void print_outline(output& out, ms::element const& e, std::size_t depth) {
    out.write(std::string(2 * depth, ' '));
    out.write(shown_name(e.name()));
    for (auto const a : e.attributes())
        out.write(" " + shown_name(a.name()) + "=\"" + one_line(a.value()) + "\"", style::faint);
    if (auto const text = one_line(e.text(), 200); !text.empty()) out.write(": " + text);
    out.write("\n");
    for (auto const child : e.elements())
        print_outline(out, child, depth + 1);
}

}  // namespace tool
