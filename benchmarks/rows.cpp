// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// What naming properties saves: all of a body, rows of some properties, rows of none, and mere hops
// from `<` to `<`, in turns; medians of the speed, and ratios to reading all.
#include <multistatus/xml.hpp>
#include <support/generate.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

constexpr std::size_t rounds = 21;
constexpr ms::property<"urn:example", "none", std::string_view> none;

ms::parse_options options() {
    auto strict = ms::strict();
    strict.unique_hrefs = false;
    return strict;
}

std::size_t read_all(std::string const& body) {
    std::size_t sum = 0;
    for (auto const& r : ms::responses<ms::xml>(body, options()))
        sum += r.href().text().size();
    return sum;
}
std::size_t read_two(std::string const& body) {
    std::size_t sum = 0;
    for (auto const& [href, etag, size] :
         ms::rows<ms::xml, dav::getetag, dav::getcontentlength>(body, options()))
        sum += href.text().size() + (etag ? 1 : 0) + size.value_or(0u);
    return sum;
}
std::size_t read_none(std::string const& body) {
    std::size_t sum = 0;
    for (auto const& [href, value] : ms::rows<ms::xml, none>(body, options()))
        sum += href.text().size() + (value ? 1 : 0);
    return sum;
}
std::size_t hop(std::string const& body) {
    std::size_t sum = 0;
    for (auto at = body.find('<'); at != body.npos; at = body.find('<', at + 1))
        ++sum;
    return sum;
}

constexpr std::array candidates{read_all, read_two, read_none, hop};

/// MB/s of each candidate.
std::array<double, candidates.size()> measure(std::string const& body) {
    std::array<std::vector<double>, candidates.size()> times;
    volatile std::size_t sum = 0;
    for (std::size_t round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            auto const begin = std::clock();
            sum = sum + candidates[i](body);
            times[i].push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        }
    std::array<double, candidates.size()> speeds{};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        std::nth_element(times[i].begin(), times[i].begin() + rounds / 2, times[i].end());
        speeds[i] = static_cast<double>(body.size()) / times[i][rounds / 2] / 1e6;
    }
    return speeds;
}

}  // namespace

int main() {
    std::printf("| MB/s | all properties | two of them | none | hops |\n|---|---|---|---|---|\n");
    for (auto const& [name, kind] :
         {std::pair("Apache listing", ms::test::body_kind::apache_listing),
          std::pair("Nextcloud listing", ms::test::body_kind::nextcloud_listing),
          std::pair("mixed", ms::test::body_kind::mixed)}) {
        std::string body;
        ms::test::generate(kind, 3000, 1, [&body](std::string_view piece) { body += piece; });
        auto const speed = measure(body);
        std::printf("| %s | %.0f | %.0f (%.2fx) | %.0f (%.2fx) | %.0f |\n", name, speed[0],
                    speed[1], speed[1] / speed[0], speed[2], speed[2] / speed[0], speed[3]);
    }
}
