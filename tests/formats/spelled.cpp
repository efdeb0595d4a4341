// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/parse.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/random_model.hpp>
#include <support/random_spelling.hpp>
#include <support/seed.hpp>
#include <support/share.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// However a model is spelled, it is read as what it is, and no more is to be reported of it.

namespace ms = multistatus;
using ms::test::model;

namespace {

constexpr int models = 10'000 / static_cast<int>(ms::test::one_in(5));

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

std::string failure_of(model const& m, std::string const& body) {
    ms::diagnostic error;
    auto const written = ms::test::written_model<ms::xml>(m, error);
    for (auto const& options : {ms::strict(), ms::tolerant()}) {
        auto const read = ms::parse<ms::xml>(body, options);
        if (!read) return to_string(read.error());
        if (!(ms::test::model_reader::read(*read) == m)) return "another model";
        if (codes_of(*read) != codes_of(ms::parse<ms::xml>(written, options).value()))
            return "other findings";
    }
    auto const whole = ms::test::read_whole(body, ms::strict());
    return ms::test::difference(whole, ms::test::read_bytewise(body, ms::strict()));
}

void check_spellings(bool are_alike) {
    auto const seed = ms::test::first_seed();
    int read = 0;
    for (int i = 0; i < models; ++i) {
        auto const number = seed + static_cast<std::uint64_t>(i);
        auto m = ms::test::random_models(number).next();
        if (are_alike) m = with_more_responses(std::move(m));
        auto const body = ms::test::random_spelling(number, are_alike).spell(m);
        auto const wrong = failure_of(m, body);
        read += wrong.empty();
        if (wrong.empty()) continue;
        INFO("MULTISTATUS_SEED=" << number);
        FAIL(wrong << "\n" << body);
    }
    CHECK(read == models);
}

}  // namespace

TEST_CASE("Models are read however they are spelled") {
    check_spellings(false);
}
TEST_CASE("Models are read however they are spelled, and others behind them that look like them") {
    check_spellings(true);
}
