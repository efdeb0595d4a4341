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
#include <support/value_shapes.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// Every property of the catalogue, with every hostile text that its type takes: as a value that is
// made of it, and inside what was read. What is written is that one property with that value, or
// its name under another status.

namespace ms = multistatus;
using ms::test::model;

namespace {

/// The value that must be read; what does not depend on its type is compiled once.
struct expected_value {
    void const* value;
    /// How what was read differs from it.
    std::string (*difference)(void const* value, ms::element read);
};

template <class T>
std::string difference(void const* value, ms::element read) {
    auto const again = ms::codec<T>::decode(read);
    if (!again) return "no value: " + std::string(again.reason());
    return *again == *static_cast<T const*>(value) ? "" : "another value";
}

/// Reads what was written and sees to it that there is the property once, with nothing beside it.
template <class Format>
std::string check(std::string const& body, ms::result<void> const& outcome, ms::name property,
                  expected_value expected) {
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
    if (found != 1) return "not once\n" + body;
    auto const written = (*read)[0][property];
    if (!written) return "";
    auto const wrong = expected.difference(expected.value, *written);
    return wrong.empty() ? "" : wrong + "\n" + body;
}

template <class Format, class Property>
std::string check_written(Property const& property, expected_value expected) {
    std::string body;
    ms::builder<Format> out(body);
    out.response("/").propstat(200, property);
    static_cast<void>(out.response("/after").status(200));
    auto const outcome = out.finish();
    return check<Format>(body, outcome, name_of(property), expected);
}

/// Has a value written, and `read` found of it.
template <class T>
std::size_t expect(ms::name name, std::string const& text, T const& value, T const& read) {
    auto const property =
        ms::content_property(name, [&](auto& out) { ms::codec<T>::encode(value, out); });
    expected_value const expected{&read, difference<T>};
    auto wrong = check_written<ms::xml>(property, expected);
    if (wrong.empty()) wrong = check_written<ms::json>(property, expected);
    if (wrong.empty()) return 1;
    INFO("text " << ms::test::printable(text).substr(0, 200));
    INFO("property " << to_string(name));
    FAIL_CHECK(ms::test::printable(wrong).substr(0, 1000));
    return 0;
}

/// What a value made of a text is read as. An href is written as it was made, and readers give the
/// white space around it no meaning.
template <class T>
T as_read(T const& value, std::string_view text) {
    if constexpr (std::is_convertible_v<ms::href, T>) {
        constexpr std::string_view space = " \t\r\n";
        text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
        return T(ms::href(text.substr(0, text.find_last_not_of(space) + 1)));
    } else {
        return value;
    }
}

/// The value a text stands for, if there is one.
template <class T>
std::size_t made_of(ms::name name, std::string const& text) {
    if constexpr (ms::detail::stands_for<std::string_view, T>) {
        if (auto const value = ms::detail::convert<T>(std::string_view(text)))
            return expect(name, text, *value, as_read(*value, text));
    } else if constexpr (std::is_constructible_v<T, std::string_view>) {
        T const value{std::string_view(text)};
        return expect(name, text, value, as_read(value, text));
    }
    return 0;
}
template <class T>
std::size_t read_from(ms::name name, std::string const& text, ms::element content) {
    auto const value = ms::codec<T>::decode(content);
    return value ? expect(name, text, *value, *value) : 0;
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
            auto const& shape = ms::test::value_shapes[turn++ % std::size(ms::test::value_shapes)];
            auto const body = ms::test::body_around(p.name, shape, texts[i]);
            auto const read = ms::parse<ms::xml>(body);
            if (!read || read->empty()) continue;
            if (auto const found = (*read)[0][p.name])
                values += p.read_from(p.name, texts[i], *found);
        }
    }
    CHECK(values > 5'000 / stride);
}
