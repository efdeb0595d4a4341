// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/catalogue.hpp>

#include <multistatus/json.hpp>
#include <multistatus/vocabularies.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/hostile_texts.hpp>
#include <support/model.hpp>
#include <support/share.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// Every property of the catalogue, with every hostile text that its type takes: as a value that is
// made of it, and inside what was read. What is written is that one property with something in it,
// or its name under another status.

namespace ms = multistatus;
using ms::test::model;

namespace {

/// Reads what was written and sees to it that there is the property once, with nothing beside it.
template <class Format>
std::string check(std::string const& body, ms::result<void> const& outcome, ms::name property) {
    if (!outcome)
        // What the values themselves name may be no name.
        return outcome.error().code == ms::rule::unwritable_name ||
                       outcome.error().code == ms::rule::limit_name_bytes
                   ? ""
                   : "refused: " + to_string(outcome.error());
    auto const read = ms::parse<Format>(body, ms::strict());
    if (!read) return "not read: " + to_string(read.error()) + "\n" + body;
    if (!read->diagnostics().empty()) return "read with: " + to_string(read->diagnostics()[0]);
    auto const m = ms::test::model_reader::read(*read);
    if (m.responses.size() != 2 || m.sync_token || !m.extensions.empty()) return "more\n" + body;
    auto const& r = m.responses[0];
    if (r.hrefs != std::vector<std::string>{"/"} || !r.location.empty() ||
        !(r.about == ms::test::model_explanation{}))
        return "more in the response\n" + body;
    std::size_t found = 0;
    for (auto const& p : r.propstats) {
        if (p.status.code != 200 && p.status.code != 500) return "another status\n" + body;
        if (!(p.about == ms::test::model_explanation{})) return "an explanation\n" + body;
        for (auto const& e : p.properties) {
            if (e.name() != property) return "another property\n" + body;
            if (p.status.code == 500 && !(e.children.empty() && e.attributes.empty()))
                return "a value that failed\n" + body;
            ++found;
        }
    }
    return found == 1 ? "" : "not once\n" + body;
}

template <class Format, class Property>
std::string check_written(Property const& property) {
    std::string body;
    ms::builder<Format> out(body);
    out.response("/").propstat(200, property);
    static_cast<void>(out.response("/after").status(200));
    auto const outcome = out.finish();
    return check<Format>(body, outcome, name_of(property));
}

template <class T>
std::size_t expect(ms::name name, std::string const& text, T const& value) {
    auto const property =
        ms::content_property(name, [&](auto& out) { ms::codec<T>::encode(value, out); });
    // Both formats each time take minutes; by turns they are both with each property.
    static bool in_json = false;
    in_json = !in_json;
    auto const wrong =
        in_json ? check_written<ms::json>(property) : check_written<ms::xml>(property);
    if (wrong.empty()) return 1;
    INFO("text " << ms::test::printable(text).substr(0, 200));
    INFO("property " << to_string(name));
    FAIL_CHECK(ms::test::printable(wrong).substr(0, 1000));
    return 0;
}

/// The value a text stands for, if there is one.
template <class T>
std::size_t made_of(ms::name name, std::string const& text) {
    if constexpr (ms::detail::stands_for<std::string_view, T>) {
        if (auto const value = ms::detail::convert<T>(std::string_view(text)))
            return expect(name, text, *value);
    } else if constexpr (std::is_constructible_v<T, std::string_view>) {
        return expect(name, text, T(std::string_view(text)));
    }
    return 0;
}
template <class T>
std::size_t read_from(ms::name name, std::string const& text, ms::element content) {
    auto const value = ms::codec<T>::decode(content);
    return value ? expect(name, text, *value) : 0;
}

/// What does not depend on the property's name is compiled once for each type.
struct known_property {
    ms::name name;
    std::size_t (*made_of)(ms::name, std::string const& text);
    std::size_t (*read_from)(ms::name, std::string const& text, ms::element content);
};
std::vector<known_property> all_properties() {
    std::vector<known_property> all;
    ms::known_properties::for_each([&all](auto p) {
        using type = typename decltype(p)::value_type;
        all.push_back({p, made_of<type>, read_from<type>});
    });
    return all;
}

/// A property with what a type may look for in it, and a text wherever there can be one.
std::string body_around(ms::name property, std::string const& shape, std::string const& text) {
    std::string body;
    ms::write_options options;
    options.text = ms::text_policy::replace;
    ms::builder<ms::xml> out(body, options);
    auto const write = [&](auto& to) {
        if (shape.empty()) {
            to.text(text);
            return;
        }
        // Names of the shape nest; a star is the text as attributes, for those that have some.
        std::size_t depth = 0;
        std::string local;
        for (char const c : shape + "/") {
            if (c != '/') {
                local += c;
                continue;
            }
            to.start_element(
                {property.space == "DAV:" || depth > 0 ? "DAV:" : property.space, local});
            local.clear();
            ++depth;
        }
        to.attribute({"", "name"}, text).attribute({"", "href"}, text).text(text);
        for (; depth > 0; --depth)
            to.end_element();
    };
    out.response("/").propstat(200, ms::content_property(property, write));
    static_cast<void>(out.finish());
    return body;
}

constexpr std::string_view shapes[] = {"",
                                       "href",
                                       "activelock/locktoken/href",
                                       "activelock/owner",
                                       "lockentry/lockscope/exclusive",
                                       "link/src",
                                       "ace/principal/href",
                                       "ace/grant/privilege/read",
                                       "comp",
                                       "supported-report/report/x",
                                       "parent/segment",
                                       "response/href",
                                       "privilege/all",
                                       "property",
                                       "supported-privilege/description",
                                       "collection",
                                       "user",
                                       "name"};

constexpr std::size_t stride = ms::test::one_in(16);

}  // namespace

TEST_CASE("No text changes the structure around a value that is made of it") {
    std::size_t right = 0;
    auto const texts = ms::test::hostile_texts();
    for (auto const& p : all_properties())
        for (std::size_t i = 0; i < texts.size(); i += stride)
            right += p.made_of(p.name, texts[i]);
    CHECK(right > 5'000 / stride);
}

TEST_CASE("No text changes the structure around a value that was read") {
    std::size_t values = 0;
    auto texts = ms::test::hostile_texts();
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        texts.push_back(ms::test::random_hostile_texts(seed).next());
    // With all shapes it takes minutes; a few of them each time are all of them for each property.
    std::size_t turn = 0;
    auto const all = all_properties();
    for (std::size_t i = 0; i < texts.size(); i += stride) {
        for (auto const& p : all) {
            auto const& shape = shapes[turn++ % std::size(shapes)];
            auto const body = body_around(p.name, std::string(shape), texts[i]);
            auto const read = ms::parse<ms::xml>(body);
            if (!read || read->empty()) continue;
            if (auto const found = (*read)[0][p.name])
                values += p.read_from(p.name, texts[i], *found);
        }
    }
    CHECK(values > 5'000 / stride);
}
