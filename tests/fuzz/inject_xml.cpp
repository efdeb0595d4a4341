// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <fuzz/support/injected.hpp>

#include <string>
#include <string_view>

// No text, name or prefix that a builder is given changes the structure of the XML that it writes.
void multistatus::fuzz::run(std::string_view input) {
    auto const [dav, space, prefix, rest] = fields<4>(input);
    write_options options;
    options.prefixes.dav = dav;
    options.prefixes.default_namespace = dav.empty();
    options.prefixes.on_root = {{std::string(space), std::string(prefix)}};
    check_injection(xml_format, rest, options);
    options.prefixes.where_used.swap(options.prefixes.on_root);
    check_injection(xml_format, rest, options);
}
