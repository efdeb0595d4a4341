// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "../candidate.hpp"
#include "walk.hpp"
#include <pugixml.hpp>

namespace bench::peers {
namespace {

struct dom {
    using node = pugi::xml_node;

    static node element(node from) {
        while (from && from.type() != pugi::node_element)
            from = from.next_sibling();
        return from;
    }
    static node first(node parent) { return element(parent.first_child()); }
    static node next(node at) { return element(at.next_sibling()); }
    static bool exists(node at) { return !at.empty(); }
    static void declare(node at, prefixes& to) {
        for (auto a = at.first_attribute(); a; a = a.next_attribute())
            to.declare(a.name(), a.value());
    }
    static expanded_name name(node at, prefixes const& in) { return in.resolve(at.name()); }
    static std::string_view text(node at) { return at.text().get(); }
};

void load_in_place(pugi::xml_document& doc, input& in, unsigned flags = pugi::parse_default) {
    if (!doc.load_buffer_inplace(in.text.data(), in.size, flags)) fail("the body is not read");
}
void load_copy(pugi::xml_document& doc, input& in) {
    if (!doc.load_buffer(in.text.data(), in.size)) fail("the body is not read");
}

void read_in_place(input& in, output& out) {
    pugi::xml_document doc;
    load_in_place(doc, in);
    walker<dom>(out.records).walk(doc.document_element());
}
void read_embedded(input& in, output& out) {
    pugi::xml_document doc;
    load_in_place(doc, in, pugi::parse_default | pugi::parse_embed_pcdata);
    walker<dom>(out.records).walk(doc.document_element());
}
void read_copy(input& in, output& out) {
    pugi::xml_document doc;
    load_copy(doc, in);
    walker<dom>(out.records).walk(doc.document_element());
}
std::size_t responses_in(pugi::xml_document const& doc) {
    std::size_t count = 0;
    for (auto child = dom::first(doc.document_element()); child; child = dom::next(child))
        ++count;
    return count;
}
void model_in_place(input& in, output& out) {
    pugi::xml_document doc;
    load_in_place(doc, in);
    out.number = responses_in(doc);
}
void model_copy(input& in, output& out) {
    pugi::xml_document doc;
    load_copy(doc, in);
    out.number = responses_in(doc);
}
void read_first(input& in, output& out) {
    pugi::xml_document doc;
    load_in_place(doc, in);
    auto const response = dom::first(doc.document_element());
    out.number = dom::text(dom::first(response)).size();
}

struct string_writer : pugi::xml_writer {
    std::string* to;
    explicit string_writer(std::string& text) : to(&text) {}
    void write(void const* bytes, std::size_t size) override {
        to->append(static_cast<char const*>(bytes), size);
    }
};
void add_text(pugi::xml_node to, char const* name, char const* value) {
    to.append_child(name).append_child(pugi::node_pcdata).set_value(value);
}
void add_properties(pugi::xml_node to, item const& i) {
    if (form_of(i) == form::calendar) {
        add_text(to, "D:getetag", i.etag.c_str());
        add_text(to, "C:calendar-data", i.data.c_str());
        return;
    }
    auto const type = to.append_child("D:resourcetype");
    if (i.is_collection) pugi::xml_node(type).append_child("D:collection");
    add_text(to, "D:getcontentlength", std::to_string(i.size).c_str());
    add_text(to, "D:getetag", i.etag.c_str());
    add_text(to, "D:getlastmodified", date_text(i.modified).c_str());
    add_text(to, "D:displayname", i.displayname.c_str());
}
void write(input& in, output& out) {
    pugi::xml_document doc;
    auto declaration = doc.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "utf-8";
    auto root = doc.append_child("D:multistatus");
    root.append_attribute("xmlns:D") = "DAV:";
    root.append_attribute("xmlns:C") = "urn:ietf:params:xml:ns:caldav";
    for (auto const& i : *in.records) {
        auto response = root.append_child("D:response");
        add_text(response, "D:href", i.href.c_str());
        auto holder = response;
        if (form_of(i) != form::status) {
            holder = response.append_child("D:propstat");
            add_properties(holder.append_child("D:prop"), i);
        }
        add_text(holder, "D:status", status_line(i.status).c_str());
    }
    string_writer writer(out.text);
    doc.save(writer, "", pugi::format_raw);
}

addition const added{
    {task::read_xml, "pugixml", "in place, walk", read_in_place, true},
    {task::read_xml, "pugixml", "in place, texts embedded, walk", read_embedded, true},
    {task::read_xml, "pugixml", "copy, walk", read_copy},
    {task::load_xml, "pugixml", "in place", model_in_place, true},
    {task::load_xml, "pugixml", "copy", model_copy},
    {task::first_xml, "pugixml", "in place", read_first, true},
    {task::write_xml, "pugixml", "tree, save", write},
};

}  // namespace
}  // namespace bench::peers
