// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <memory>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <xml/conformance/oracles/oracle.hpp>

namespace multistatus::test::xml_conformance {
namespace {

// Entities are replaced, or what stands for `&` in an attribute would be given in the text of a
// reference.
constexpr int options = XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;

[[nodiscard]] std::string_view view(xmlChar const* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<char const*>(text);
}
[[nodiscard]] std::string_view view(xmlChar const* begin, xmlChar const* end) {
    return {reinterpret_cast<char const*>(begin), static_cast<std::size_t>(end - begin)};
}

void on_start(void* to, xmlChar const* local, xmlChar const*, xmlChar const* space, int,
              xmlChar const**, int count, int, xmlChar const** attributes) {
    auto& collector = *static_cast<property_collector*>(to);
    collector.start(view(space), view(local));
    // Each is five pointers: its local name, prefix and namespace, and both ends of its value.
    for (int i = 0; i < count; ++i, attributes += 5)
        collector.attribute(view(attributes[2]), view(attributes[0]),
                            view(attributes[3], attributes[4]));
}
void on_end(void* to, xmlChar const*, xmlChar const*, xmlChar const*) {
    static_cast<property_collector*>(to)->end();
}
// Errors of encodings are told whatever the options.
void ignore_error(void*, char const*, ...) {}
void on_text(void* to, xmlChar const* text, int size) {
    static_cast<property_collector*>(to)->text(view(text, text + size));
}

struct context_deleter {
    void operator()(xmlParserCtxt* context) const noexcept { xmlFreeParserCtxt(context); }
};

}  // namespace

outcome read_with_libxml2(std::string_view body) {
    xmlSetGenericErrorFunc(nullptr, ignore_error);
    std::unique_ptr<xmlParserCtxt, context_deleter> const context(
        xmlCreateMemoryParserCtxt(body.data(), static_cast<int>(body.size())));
    // It makes none for no bytes at all.
    if (context == nullptr) return {};
    property_collector collector;
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = on_start;
    sax.endElementNs = on_end;
    sax.characters = on_text;
    sax.cdataBlock = on_text;
    auto* const own = context->sax;
    context->sax = &sax;
    context->userData = &collector;
    xmlCtxtUseOptions(context.get(), options);
    xmlParseDocument(context.get());
    context->sax = own;
    if (context->wellFormed == 0 || context->nsWellFormed == 0) return {};
    return {true, collector.take()};
}

release release_of_libxml2() {
    auto const number = std::stoi(xmlParserVersion);
    return {std::to_string(number / 10000) + "." + std::to_string(number / 100 % 100) + "." +
                std::to_string(number % 100),
            "2.9.14"};
}

}  // namespace multistatus::test::xml_conformance
