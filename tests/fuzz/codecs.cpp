// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/catalogue.hpp>

#include <multistatus/builder.hpp>
#include <multistatus/chrono.hpp>
#include <multistatus/json.hpp>
#include <multistatus/problem.hpp>
#include <multistatus/xml/writer.hpp>

#include <support/instantiations.hpp>
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::fuzz {

/// Takes an element for a property of that name.
using check = void (*)(element, name);
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
void check_value(format const& as, name property, decoded<T> const& value) {
    auto const doc =
        rewritten<Format>(as, property, &*value, [](void const* v, writer_of<Format>& to) {
            codec<T>::encode(*static_cast<T const*>(v), to);
        });
    if (doc.empty()) return;
    auto const again = codec<T>::decode(*doc[0].propstats().front().properties().begin());
    auto const of = to_string(property);
    require(bool(again), again.reason(), of);
    require(*again == *value, "another value", of);
    require(again.remark().empty() || !value.remark().empty(), again.remark(), of);
}
template <class T>
void check_value(element content, name property) {
    auto const value = codec<T>::decode(content);
    if (!value) return require(!value.reason().empty(), "no value for no reason");
    // Its name is a part of such a value.
    if constexpr (std::same_as<T, element>)
        if (content.name() != property) return;
    check_value<xml>(xml_format, property, value);
    check_value<json>(json_format, property, value);
}
using checks = std::vector<std::pair<name, check>>;
checks all_checks() {
    checks all;
    known_properties::for_each([&all]<class Property>(Property p) {
        all.emplace_back(p, check_value<typename Property::value_type>);
    });
    all.emplace_back(name{"urn:x", "time"}, check_value<std::chrono::sys_seconds>);
    all.emplace_back(name{detail::problem_namespace, "problem"}, check_value<problem>);
    return all;
}
// Any number, as long as it is the same for the same property.
std::size_t number_of(element property) {
    std::size_t n = 0;
    for (auto const part : {property.text(), property.name().local})
        for (char const c : part)
            n = n * 31 + static_cast<unsigned char>(c);
    return n;
}
// Each as the type that it has, and as another one.
template <class Properties>
void check_all(Properties const& properties) {
    static auto const all = all_checks();
    static std::map<std::string, check> const by_name = [] {
        std::map<std::string, check> found;
        for (auto const& [of, known] : all)
            found[to_string(of)] = known;
        return found;
    }();
    for (auto const p : properties) {
        auto const found = by_name.find(to_string(p.name()));
        if (found != by_name.end()) found->second(p, p.name());
        auto const& [of, other] = all[number_of(p) % all.size()];
        other(p, of);
    }
}

}  // namespace multistatus::fuzz

// The properties of a multistatus, or a DAV:prop alone.
void multistatus::fuzz::run(std::string_view input) {
    parse_options options;
    options.roots = accepted_roots::any_known;
    auto const read = xml_format.parse(input, options);
    check_all(read.partial().trailer().properties());
    for (auto const& r : read.partial())
        for (auto const group : r.propstats())
            check_all(group.properties());
}
