// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/catalogue.hpp>

#include <multistatus/builder.hpp>
#include <multistatus/json.hpp>
#include <multistatus/xml/writer.hpp>

#include <support/instantiations.hpp>
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus::fuzz {

using check = void (*)(element);
template <class Format>
using writer_of = content_writer<typename Format::template writer<std::string>>;
template <class Format>
using encoder = void (*)(void const* value, writer_of<Format>& to);

// A property that was written with a value and read again; without responses where the codec
// refuses the value, or JSON a name in it. It knows no types, for compiling it with each would take
// long.
template <class Format>
document rewritten(format const& as, name property, void const* value, encoder<Format> encode) {
    std::string body;
    builder<Format> out{body, {.text = text_policy::error}};
    auto const write = [&](writer_of<Format>& to) { encode(value, to); };
    out.response("/").propstat(200, content_property(property, write));
    if (!out.finish()) return {};
    auto read = as.parse(body, strict());
    require(read.has_value(), to_string(read.error()), body);
    return std::move(read).value();
}
// Of a value that was decoded, encoded and decoded again nothing is lost.
template <class Format, class T>
void check_value(format const& as, element property, decoded<T> const& value) {
    auto const doc =
        rewritten<Format>(as, property.name(), &*value, [](void const* v, writer_of<Format>& to) {
            codec<T>::encode(*static_cast<T const*>(v), to);
        });
    if (doc.empty()) return;
    auto const again = codec<T>::decode(*doc[0].propstats().front().properties().begin());
    auto const of = to_string(property.name());
    require(bool(again), again.reason(), of);
    require(*again == *value, "another value", of);
    require(again.remark().empty() || !value.remark().empty(), again.remark(), of);
}
template <class T>
void check_value(element property) {
    auto const value = codec<T>::decode(property);
    if (!value) return require(!value.reason().empty(), "no value for no reason");
    check_value<xml>(xml_format, property, value);
    check_value<json>(json_format, property, value);
}
std::map<std::string, check> const& checks() {
    static auto const all = [] {
        std::map<std::string, check> found;
        known_properties::for_each([&found]<class Property>(Property p) {
            found[to_string(name(p))] = check_value<typename Property::value_type>;
        });
        return found;
    }();
    return all;
}
template <class Properties>
void check_all(Properties const& properties) {
    for (auto const p : properties)
        if (auto const found = checks().find(to_string(p.name())); found != checks().end())
            found->second(p);
}

}  // namespace multistatus::fuzz

// The properties of a multistatus, or a DAV:prop alone, each as the type that it has.
void multistatus::fuzz::run(std::string_view input) {
    parse_options options;
    options.roots = accepted_roots::any_known;
    auto const read = xml_format.parse(input, options);
    check_all(read.partial().trailer().properties());
    for (auto const& r : read.partial())
        for (auto const group : r.propstats())
            check_all(group.properties());
}
