// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <memory>

#include "../candidate.hpp"
#include "assembler.hpp"
#include "walk.hpp"
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlwriter.h>

namespace bench::peers {
namespace {

constexpr int options =
    XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_COMPACT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;

[[nodiscard]] char const* chars(xmlChar const* text) noexcept {
    return reinterpret_cast<char const*>(text);
}
[[nodiscard]] std::string_view view(xmlChar const* text) noexcept {
    return text == nullptr ? std::string_view() : std::string_view(chars(text));
}

// Events

void on_start(void* to, xmlChar const* local, xmlChar const*, xmlChar const* uri, int,
              xmlChar const**, int, int, xmlChar const**) {
    static_cast<assembler*>(to)->start(view(uri), view(local));
}
void on_end(void* to, xmlChar const*, xmlChar const*, xmlChar const*) {
    static_cast<assembler*>(to)->end();
}
void on_text(void* to, xmlChar const* text, int size) {
    static_cast<assembler*>(to)->text({chars(text), static_cast<std::size_t>(size)});
}
[[nodiscard]] xmlSAXHandler handlers() {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = on_start;
    sax.endElementNs = on_end;
    sax.characters = on_text;
    sax.cdataBlock = on_text;
    return sax;
}

struct context_deleter {
    void operator()(xmlParserCtxt* context) const noexcept { xmlFreeParserCtxt(context); }
};
using context = std::unique_ptr<xmlParserCtxt, context_deleter>;

void read_sax(input& in, output& out) {
    assembler to(out.records);
    auto sax = handlers();
    context const c(xmlCreateMemoryParserCtxt(in.text.data(), static_cast<int>(in.size)));
    auto* const own = c->sax;
    c->sax = &sax;
    c->userData = &to;
    xmlCtxtUseOptions(c.get(), options);
    xmlParseDocument(c.get());
    c->sax = own;
    if (c->wellFormed == 0) fail("the body is not read");
}

class pusher {
public:
    explicit pusher(items& into, assembler::keep what = assembler::keep::all)
        : assembler_(into, what),
          sax_(handlers()),
          context_(xmlCreatePushParserCtxt(&sax_, &assembler_, nullptr, 0, nullptr)) {
        xmlCtxtUseOptions(context_.get(), options);
    }

    void feed(std::string_view bytes) {
        xmlParseChunk(context_.get(), bytes.data(), static_cast<int>(bytes.size()), 0);
    }
    void feed_all(std::string_view body, std::size_t chunk) {
        in_chunks(body, chunk, [this](std::string_view bytes) {
            feed(bytes);
            return true;
        });
        xmlParseChunk(context_.get(), nullptr, 0, 1);
        if (context_->wellFormed == 0) fail("the body is not read");
    }
    [[nodiscard]] assembler const& made() const noexcept { return assembler_; }

private:
    assembler assembler_;
    xmlSAXHandler sax_;
    context context_;
};

void read_push(input& in, output& out) {
    pusher(out.records).feed_all(in.body(), stream_chunk);
}
void read_chunks(input& in, output& out) {
    pusher(out.records).feed_all(in.body(), in.chunk);
}
void stream(input& in, output& out) {
    pusher to(out.records, assembler::keep::digest);
    to.feed_all(in.body(), stream_chunk);
    out.number = to.made().digest_of_all();
}
void read_first(input& in, output& out) {
    pusher to(out.records);
    in_chunks(in.body(), first_chunk, [&](std::string_view bytes) {
        to.feed(bytes);
        out.number = to.made().count();
        return out.number == 0;
    });
}

// The tree

struct dom {
    using node = xmlNode*;

    static node element(node from) {
        while (from != nullptr && from->type != XML_ELEMENT_NODE)
            from = from->next;
        return from;
    }
    static node first(node parent) { return element(parent->children); }
    static node next(node at) { return element(at->next); }
    static bool exists(node at) { return at != nullptr; }
    static void declare(node, prefixes&) {}
    static expanded_name name(node at, prefixes const&) {
        return {at->ns == nullptr ? space::other : space_of(view(at->ns->href)), view(at->name)};
    }
    static std::string_view text(node at) {
        return at->children == nullptr ? std::string_view() : view(at->children->content);
    }
};

struct document_deleter {
    void operator()(xmlDoc* document) const noexcept { xmlFreeDoc(document); }
};
using document = std::unique_ptr<xmlDoc, document_deleter>;

document load(input const& in) {
    document doc(
        xmlReadMemory(in.text.data(), static_cast<int>(in.size), nullptr, nullptr, options));
    if (doc == nullptr) fail("the body is not read");
    return doc;
}
void read_tree(input& in, output& out) {
    auto const doc = load(in);
    walker<dom>(out.records).walk(xmlDocGetRootElement(doc.get()));
}
void model(input& in, output& out) {
    auto const doc = load(in);
    for (auto* at = dom::first(xmlDocGetRootElement(doc.get())); at != nullptr; at = dom::next(at))
        ++out.number;
}

// Writing

[[nodiscard]] xmlChar const* text(char const* from) noexcept {
    return reinterpret_cast<xmlChar const*>(from);
}

class writer {
public:
    writer() : buffer_(xmlBufferCreate()), to_(xmlNewTextWriterMemory(buffer_, 0)) {}
    writer(writer const&) = delete;
    writer& operator=(writer const&) = delete;
    ~writer() { xmlBufferFree(buffer_); }

    void open(char const* name) { xmlTextWriterStartElement(to_, text(name)); }
    void close() { xmlTextWriterEndElement(to_); }
    void attribute(char const* name, char const* value) {
        xmlTextWriterWriteAttribute(to_, text(name), text(value));
    }
    void put(char const* name, char const* value) {
        open(name);
        xmlTextWriterWriteString(to_, text(value));
        close();
    }
    void begin() { xmlTextWriterStartDocument(to_, "1.0", "utf-8", nullptr); }
    [[nodiscard]] std::string_view end() {
        xmlTextWriterEndDocument(to_);
        xmlFreeTextWriter(to_);
        return {chars(xmlBufferContent(buffer_)),
                static_cast<std::size_t>(xmlBufferLength(buffer_))};
    }

private:
    xmlBuffer* buffer_;
    xmlTextWriter* to_;
};

void put_properties(writer& to, item const& i) {
    if (form_of(i) == form::calendar) {
        to.put("D:getetag", i.etag.c_str());
        to.put("C:calendar-data", i.data.c_str());
        return;
    }
    to.open("D:resourcetype");
    if (i.is_collection) {
        to.open("D:collection");
        to.close();
    }
    to.close();
    to.put("D:getcontentlength", std::to_string(i.size).c_str());
    to.put("D:getetag", i.etag.c_str());
    to.put("D:getlastmodified", date_text(i.modified).c_str());
    to.put("D:displayname", i.displayname.c_str());
}
void write(input& in, output& out) {
    writer to;
    to.begin();
    to.open("D:multistatus");
    to.attribute("xmlns:D", "DAV:");
    to.attribute("xmlns:C", "urn:ietf:params:xml:ns:caldav");
    for (auto const& i : *in.records) {
        to.open("D:response");
        to.put("D:href", i.href.c_str());
        bool const has_properties = form_of(i) != form::status;
        if (has_properties) {
            to.open("D:propstat");
            to.open("D:prop");
            put_properties(to, i);
            to.close();
        }
        to.put("D:status", status_line(i.status).c_str());
        if (has_properties) to.close();
        to.close();
    }
    out.text = to.end();
}

addition const added{
    {task::read_xml, "libxml2", "SAX2", read_sax},
    {task::read_xml, "libxml2", "push, 16 KB", read_push},
    {task::read_xml, "libxml2", "tree, walk", read_tree},
    {task::load_xml, "libxml2", "tree", model},
    {task::feed_xml, "libxml2", "push", read_chunks},
    {task::stream_xml, "libxml2", "push", stream},
    {task::first_xml, "libxml2", "push", read_first},
    {task::write_xml, "libxml2", "xmlTextWriter", write},
};

}  // namespace
}  // namespace bench::peers
