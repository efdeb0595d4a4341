// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "../candidate.hpp"
#include "walk.hpp"
#include <tinyxml2.h>

namespace bench::peers {
namespace {

struct dom {
    using node = tinyxml2::XMLElement const*;

    static node first(node parent) { return parent->FirstChildElement(); }
    static node next(node at) { return at->NextSiblingElement(); }
    static bool exists(node at) { return at != nullptr; }
    static void declare(node at, prefixes& to) {
        for (auto const* a = at->FirstAttribute(); a != nullptr; a = a->Next())
            to.declare(a->Name(), a->Value());
    }
    static expanded_name name(node at, prefixes const& in) { return in.resolve(at->Name()); }
    static std::string_view text(node at) {
        auto const* const held = at->GetText();
        return held == nullptr ? std::string_view() : std::string_view(held);
    }
};

void load(tinyxml2::XMLDocument& doc, input const& in) {
    if (doc.Parse(in.text.data(), in.size) != tinyxml2::XML_SUCCESS) fail("the body is not read");
}
void read(input& in, output& out) {
    tinyxml2::XMLDocument doc;
    load(doc, in);
    walker<dom>(out.records).walk(doc.RootElement());
}
void model(input& in, output& out) {
    tinyxml2::XMLDocument doc;
    load(doc, in);
    for (auto at = dom::first(doc.RootElement()); at != nullptr; at = dom::next(at))
        ++out.number;
}
void read_first(input& in, output& out) {
    tinyxml2::XMLDocument doc;
    load(doc, in);
    out.number = dom::text(dom::first(dom::first(doc.RootElement()))).size();
}

void put(tinyxml2::XMLPrinter& to, char const* name, char const* value) {
    to.OpenElement(name, true);
    to.PushText(value);
    to.CloseElement(true);
}
void put_properties(tinyxml2::XMLPrinter& to, item const& i) {
    if (form_of(i) == form::calendar) {
        put(to, "D:getetag", i.etag.c_str());
        put(to, "C:calendar-data", i.data.c_str());
        return;
    }
    to.OpenElement("D:resourcetype", true);
    if (i.is_collection) {
        to.OpenElement("D:collection", true);
        to.CloseElement(true);
    }
    to.CloseElement(true);
    put(to, "D:getcontentlength", std::to_string(i.size).c_str());
    put(to, "D:getetag", i.etag.c_str());
    put(to, "D:getlastmodified", date_text(i.modified).c_str());
    put(to, "D:displayname", i.displayname.c_str());
}
void write(input& in, output& out) {
    tinyxml2::XMLPrinter to;
    to.PushDeclaration("xml version=\"1.0\" encoding=\"utf-8\"");
    to.OpenElement("D:multistatus", true);
    to.PushAttribute("xmlns:D", "DAV:");
    to.PushAttribute("xmlns:C", "urn:ietf:params:xml:ns:caldav");
    for (auto const& i : *in.records) {
        to.OpenElement("D:response", true);
        put(to, "D:href", i.href.c_str());
        bool const has_properties = form_of(i) != form::status;
        if (has_properties) {
            to.OpenElement("D:propstat", true);
            to.OpenElement("D:prop", true);
            put_properties(to, i);
            to.CloseElement(true);
        }
        put(to, "D:status", status_line(i.status).c_str());
        if (has_properties) to.CloseElement(true);
        to.CloseElement(true);
    }
    to.CloseElement(true);
    out.text.assign(to.CStr(), static_cast<std::size_t>(to.CStrSize()) - 1);
}

addition const added{
    {task::read_xml, "tinyxml2", "parse, walk", read},
    {task::load_xml, "tinyxml2", "parse", model},
    {task::first_xml, "tinyxml2", "parse", read_first},
    {task::write_xml, "tinyxml2", "XMLPrinter", write},
};

}  // namespace
}  // namespace bench::peers
