// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/catalogue.hpp>

#include <multistatus/builder.hpp>
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
using value_writer = content_writer<xml_writer<std::string>>;
using encoder = void (*)(void const* value, value_writer& to);

// A property that was written with a value and read again; without responses where the codec
// refuses the value. It knows no types, for compiling it with each would take long.
document rewritten(name property, void const* value, encoder encode) {
    std::string body;
    builder<xml> out{body, {.text = text_policy::error}};
    auto const write = [&](value_writer& to) { encode(value, to); };
    out.response("/").propstat(200, content_property(property, write));
    if (!out.finish()) return {};
    auto read = xml_format.parse(body, strict());
    require(read.has_value(), to_string(read.error()), body);
    return std::move(read).value();
}
// Of a value that was decoded, encoded and decoded again nothing is lost.
template <class T>
void check_value(element property) {
    auto const value = codec<T>::decode(property);
    if (!value) return require(!value.reason().empty(), "no value for no reason");
    auto const doc = rewritten(property.name(), &*value, [](void const* v, value_writer& to) {
        codec<T>::encode(*static_cast<T const*>(v), to);
    });
    if (doc.empty()) return;
    auto const again = codec<T>::decode(*doc[0].propstats().front().properties().begin());
    auto const of = to_string(property.name());
    require(bool(again), again.reason(), of);
    require(*again == *value, "another value", of);
    require(again.remark().empty() || !value.remark().empty(), again.remark(), of);
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
