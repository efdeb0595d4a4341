// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/parse.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/random_json_spelling.hpp>
#include <support/random_model.hpp>
#include <support/random_spelling.hpp>
#include <support/seed.hpp>
#include <support/share.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

// However a model is spelled, it is read as what it is, and no more is to be reported of it.

namespace ms = multistatus;
using ms::test::model;

namespace {

constexpr int models = 3'000 / static_cast<int>(ms::test::one_in(5));

// With some responses that are like others but for their hrefs.
model with_more_responses(model m) {
    auto const count = m.responses.size();
    for (std::size_t i = 0; i < 3 * count; ++i) {
        auto r = m.responses[i % count];
        for (auto& h : r.hrefs)
            h.insert(h.find('/') + 1, "again" + std::to_string(i) + "/");
        m.responses.push_back(std::move(r));
    }
    return m;
}

std::vector<ms::rule> codes_of(ms::document const& doc) {
    std::vector<ms::rule> all;
    for (auto const& d : doc.diagnostics())
        all.push_back(d.code);
    return all;
}

template <class Format>
std::string failure_of(model const& m, std::string const& body) {
    ms::diagnostic error;
    auto const written = ms::test::written_model<Format>(m, error);
    for (auto const& options : {ms::strict(), ms::tolerant()}) {
        auto const read = ms::parse<Format>(body, options);
        if (!read) return to_string(read.error());
        if (!(ms::test::model_reader::read(*read) == m)) return "another model";
        if (codes_of(*read) != codes_of(ms::parse<Format>(written, options).value()))
            return "other findings";
    }
    auto const whole = ms::test::read_whole<Format>(body, ms::strict());
    return ms::test::difference(whole, ms::test::read_bytewise<Format>(body, ms::strict()));
}

template <class Format>
std::string spelled(model const& m, std::uint64_t seed, bool are_alike) {
    if constexpr (std::is_same_v<Format, ms::xml>)
        return ms::test::random_spelling(seed, are_alike).spell(m);
    else if constexpr (std::is_same_v<Format, ms::json>)
        return ms::test::random_json_spelling(seed, are_alike).spell(m);
    else
        return ms::test::random_json_spelling(seed, are_alike).spell_lines(m);
}

template <class Format>
void check_spellings(bool are_alike) {
    ms::test::check_seeds(models, [are_alike](std::uint64_t seed) {
        auto m = ms::test::random_models(seed).next();
        if (are_alike) m = with_more_responses(std::move(m));
        auto const body = spelled<Format>(m, seed, are_alike);
        auto const wrong = failure_of<Format>(m, body);
        return wrong.empty() ? wrong : wrong + "\n" + body;
    });
}

}  // namespace

TEMPLATE_TEST_CASE("Models are read however they are spelled", "", ms::xml, ms::json, ms::ndjson) {
    check_spellings<TestType>(false);
}
TEMPLATE_TEST_CASE("Models are read however they are spelled, and others that look like them", "",
                   ms::xml, ms::json, ms::ndjson) {
    check_spellings<TestType>(true);
}
