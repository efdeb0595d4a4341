// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <memory>

#include "../candidate.hpp"
#include "walk.hpp"
#include <rapidxml/rapidxml.hpp>

namespace bench::peers {
namespace {

struct dom {
    using node = rapidxml::xml_node<>*;

    static node element(node from) {
        while (from != nullptr && from->type() != rapidxml::node_element)
            from = from->next_sibling();
        return from;
    }
    static node first(node parent) { return element(parent->first_node()); }
    static node next(node at) { return element(at->next_sibling()); }
    static bool exists(node at) { return at != nullptr; }
    static void declare(node at, prefixes& to) {
        for (auto* a = at->first_attribute(); a != nullptr; a = a->next_attribute())
            to.declare({a->name(), a->name_size()}, {a->value(), a->value_size()});
    }
    static expanded_name name(node at, prefixes const& in) {
        return in.resolve({at->name(), at->name_size()});
    }
    static std::string_view text(node at) { return {at->value(), at->value_size()}; }
};

// The document holds 64 KB itself, too much for some stacks.
using document = std::unique_ptr<rapidxml::xml_document<>>;

template <int Flags>
document load(input& in) {
    auto doc = std::make_unique<rapidxml::xml_document<>>();
    doc->parse<Flags>(in.text.data());
    return doc;
}
template <int Flags>
void read(input& in, output& out) {
    auto const doc = load<Flags>(in);
    walker<dom>(out.records).walk(dom::first(doc.get()));
}
template <int Flags>
void model(input& in, output& out) {
    auto const doc = load<Flags>(in);
    for (auto* child = dom::first(dom::first(doc.get())); child != nullptr;
         child = dom::next(child))
        ++out.number;
}

constexpr int checked = rapidxml::parse_validate_closing_tags;
constexpr int fastest = rapidxml::parse_no_data_nodes | rapidxml::parse_no_string_terminators;

addition const added{
    {task::read_xml, "RapidXML", "in place, end tags checked, walk", read<checked>, true, nullptr,
     true},
    {task::read_xml, "RapidXML", "in place, fastest flags, walk", read<fastest>, true, nullptr,
     true},
    {task::load_xml, "RapidXML", "in place, end tags checked", model<checked>, true},
};

}  // namespace
}  // namespace bench::peers
