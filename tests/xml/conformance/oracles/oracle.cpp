// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/oracles/oracle.hpp>

namespace multistatus::test::xml_conformance {

std::string property_collector::name_of(std::string_view space, std::string_view local) {
    if (space == "DAV:") return std::string(local);
    return std::string("{").append(space).append("}").append(local);
}

void property_collector::attribute(std::string_view space, std::string_view local,
                                   std::string_view value) {
    // An empty language on a property is none (RFC 4918, 4.3).
    if (is_property() && value.empty() && local == "lang") return;
    open_.back().name.append("@").append(name_of(space, local)).append("=").append(value);
}

void property_collector::text(std::string_view piece) {
    if (open_.empty() || piece.empty()) return;
    auto& in = open_.back();
    if (in.has_elements && !in.ends_in_text) in.contents += ' ';
    in.contents += piece;
    in.ends_in_text = true;
}

std::string property_collector::summary_of(element const& e) {
    if (e.has_elements) return e.name + "(" + e.contents + ")";
    return e.contents.empty() ? e.name : e.name + "=" + e.contents;
}

void property_collector::end() {
    auto const summary = summary_of(open_.back());
    if (is_property()) properties_.push_back(summary);
    open_.pop_back();
    if (open_.empty()) return;
    auto& around = open_.back();
    if (!around.contents.empty()) around.contents += ' ';
    around.contents += summary;
    around.has_elements = true;
    around.ends_in_text = false;
}

}  // namespace multistatus::test::xml_conformance
