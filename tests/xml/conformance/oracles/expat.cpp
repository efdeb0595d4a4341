// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <memory>
#include <type_traits>

#include <expat.h>
#include <xml/conformance/oracles/oracle.hpp>

namespace multistatus::test::xml_conformance {
namespace {

// Between a namespace and a local name; no attribute value of a case holds it.
constexpr char separator = '\x1F';

struct parser_deleter {
    void operator()(XML_Parser parser) const noexcept { XML_ParserFree(parser); }
};
using parser_handle = std::unique_ptr<std::remove_pointer_t<XML_Parser>, parser_deleter>;

struct expanded_name {
    std::string_view space, local;
};
[[nodiscard]] expanded_name split(char const* name) {
    std::string_view const whole(name);
    auto const at = whole.find(separator);
    if (at == whole.npos) return {{}, whole};
    return {whole.substr(0, at), whole.substr(at + 1)};
}

void XMLCALL on_start(void* to, char const* name, char const** attributes) {
    auto& collector = *static_cast<property_collector*>(to);
    auto const element = split(name);
    collector.start(element.space, element.local);
    for (; *attributes != nullptr; attributes += 2) {
        auto const attribute = split(attributes[0]);
        collector.attribute(attribute.space, attribute.local, attributes[1]);
    }
}
void XMLCALL on_end(void* to, char const*) {
    static_cast<property_collector*>(to)->end();
}
void XMLCALL on_text(void* to, char const* text, int size) {
    static_cast<property_collector*>(to)->text({text, static_cast<std::size_t>(size)});
}

}  // namespace

outcome read_with_expat(std::string_view body) {
    parser_handle const parser(XML_ParserCreateNS(nullptr, separator));
    property_collector collector;
    XML_SetUserData(parser.get(), &collector);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    auto const status =
        XML_Parse(parser.get(), body.data(), static_cast<int>(body.size()), XML_TRUE);
    if (status != XML_STATUS_OK) return {};
    return {true, collector.take()};
}

release release_of_expat() {
    auto const version = XML_ExpatVersionInfo();
    return {std::to_string(version.major) + "." + std::to_string(version.minor) + "." +
                std::to_string(version.micro),
            "2.5.0"};
}

}  // namespace multistatus::test::xml_conformance
