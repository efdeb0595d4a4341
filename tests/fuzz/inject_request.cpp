// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/requests.hpp>

#include <support/instantiations.hpp>
#include <fuzz/support/target.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace multistatus::fuzz {

void check_multiget(std::string_view where, std::string_view local) {
    std::vector<std::string> const hrefs{std::string(where), "/other"};
    auto const body = calendar_multiget(hrefs, name{"urn:x", local});
    if (!body) return;
    auto const read = parse_report(*body, strict());
    require(read.has_value(), to_string(read.error()), *body);
    require(read->hrefs().size() == 2 && read->hrefs()[0].text() == where, "other hrefs", *body);
    require(read->properties().names().size() == 1, "other names", *body);
}
void check_sync(std::string_view token) {
    auto const body = sync_collection({.token = token}, name{"DAV:", "getetag"});
    if (!body) return;
    auto const read = parse_report(*body, strict());
    require(read.has_value(), to_string(read.error()), *body);
    require(read->sync_token() == token, "another token", *body);
}
void check_update(name property, std::string_view text, std::string_view prefix) {
    write_options options;
    options.prefixes.dav = prefix;
    options.prefixes.where_used = {{std::string(property.space), std::string(prefix)}};
    property_name const named(property.space, property.local);
    auto const body = proppatch(options).set(named(text)).remove(property).body();
    if (!body) return;
    auto const read = parse_proppatch(*body, strict());
    require(read.has_value(), to_string(read.error()), *body);
    require(read->size() == 2, "other instructions", *body);
    auto const set = (*read->begin()).property();
    require(set.name() == property && set.text() == text, "another property", *body);
}

}  // namespace multistatus::fuzz

// No text, name or prefix that goes into a request changes its structure.
void multistatus::fuzz::run(std::string_view input) {
    auto const [space, local, text, prefix] = fields<4>(input);
    check_update({space, local}, text, prefix);
    check_multiget(text, local);
    check_sync(text);
}
