// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/options.hpp>

#include <support/model.hpp>
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus::fuzz {

/// A model made of an input: what stands between its lines of `--` goes wherever a server puts what
/// users gave it.
[[nodiscard]] inline test::model injected_model(std::array<std::string_view, 12> const& parts) {
    auto const [where, space, local, text, attribute, value, about, language, location, token, line,
                inner] = parts;
    auto const string = [](std::string_view from) { return std::string(from); };
    test::model_element element{string(space), string(local), {}, {}, {}};
    if (!attribute.empty())
        element.attributes.push_back({string(inner), string(attribute), string(value)});
    if (!text.empty()) element.children.push_back({{}, {}, string(text), {}, {}});
    auto nested = element;
    if (!inner.empty()) nested.children.push_back({string(space), string(inner), {}, {}, {}});
    test::model m;
    m.responses.resize(2);
    auto& found = m.responses[0];
    found.hrefs = {string(where)};
    found.propstats.resize(1);
    found.propstats[0].status = {200, string(detail::trim(line))};
    found.propstats[0].properties = {element};
    found.propstats[0].about = {{nested}, {string(about), string(language)}, {element}};
    m.responses[1].hrefs = {"/other", "/more"};
    m.responses[1].status = test::model_status{404, {}};
    m.responses[1].about = {{element}, {string(about), string(language)}, {nested}};
    m.responses[1].location = location;
    m.description = {string(about), string(language)};
    if (!token.empty()) m.sync_token = token;
    m.extensions = {nested};
    return m;
}

/// Limits, some of them low: which, the input decides, as long as what the standard itself needs is
/// left.
[[nodiscard]] inline limits lowered_limits(std::string_view input) {
    auto bits = detail::siphash(1)(input);
    auto const lower = [&bits](auto& limit, unsigned least, unsigned range) {
        auto const chosen = bits & 0xFF;
        bits = bits >> 8 | bits << 56;
        if (chosen < 0x60) limit = least + static_cast<unsigned>(chosen) * range / 0x60;
    };
    limits l;
    lower(l.name_bytes, 64, 100);
    lower(l.value_bytes, 64, 200);
    lower(l.href_bytes, 1, 100);
    lower(l.response_bytes, 1, 1000);
    lower(l.namespaces, 4, 8);
    lower(l.attributes, 4, 8);
    lower(l.depth, 4, 4);
    lower(l.nodes, 24, 40);
    return l;
}

/// What a builder makes of that either is refused, or is read as exactly what was put in; where it
/// may repair, at least the structure is the same.
inline void check_injection(format const& in, std::string_view input, write_options options) {
    auto const m = injected_model(fields<12>(input));
    options.limits = lowered_limits(input);
    auto reading = strict();
    reading.limits = options.limits;
    for (auto const policy :
         {text_policy::error, text_policy::replace, text_policy::error_propstat}) {
        options.text = policy;
        auto const body = in.write_model(m, options);
        if (body.empty()) continue;
        auto const read = in.parse(body, reading);
        require(read.has_value(), to_string(read.error()), body);
        require(read->size() == 2 && (*read)[1].hrefs().size() == 2, "other responses", body);
        if (policy == text_policy::error)
            require(test::model_reader::read(*read) == m, "not what was put in", body);
    }
}

}  // namespace multistatus::fuzz
