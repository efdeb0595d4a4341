// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::fuzz {

namespace {

void check_written(format const& in, document const& read) {
    auto options = strict();
    options.roots = accepted_roots::any_known;
    std::string text;
    if (!in.write(read, text)) return;
    auto const again = in.parse(text, options);
    require(again.has_value(), to_string(again.error()), text);
    if (in.keeps == fidelity::whole) return require(*again == read, "not what was written", text);
    std::string second;
    require(in.write(*again, second).has_value(), "not written again", text);
    require(second == text, "written otherwise", second);
}
void check_place(format const& in, diagnostic const& d, std::string_view body) {
    bool const has_line = d.where.line != 0 && d.where.column != 0;
    bool const is_place =
        d.where.offset <= body.size() && (has_line || in.keeps == fidelity::of_others);
    require(is_place, "no place in the body", to_string(d));
}

}  // namespace

void check_parse(format const& in, std::string_view input) {
    auto const [body, charset] = fields<2>(input);
    auto options = strict();
    options.roots = accepted_roots::any_known;
    options.charset = charset;
    auto const exact = in.parse(body, options);
    options.conformance = conformance::tolerant;
    auto const lenient = in.parse(body, options);
    for (auto const* read : {&exact, &lenient}) {
        if (!*read) check_place(in, read->error(), body);
        for (auto const& d : read->partial().diagnostics())
            check_place(in, d, body);
    }
    for (auto const& d : exact.partial().diagnostics())
        require(describe(d.code).strict == verdict::noted, "strict, and repaired", to_string(d));
    if (lenient) check_written(in, *lenient);
    if (!exact) return;
    require(lenient.has_value(), "only strict reads it", to_string(lenient.error()));
    require(*lenient == *exact, "strict and tolerant read it differently");
}

void check_pieces(format const& in, std::string_view input) {
    auto const [body, choice, lower] = fields<3>(input);
    auto const byte = [&choice = choice](std::size_t i) {
        return i < choice.size() ? static_cast<unsigned char>(choice[i]) : std::size_t{255};
    };
    auto const limit = [&byte](std::size_t i, std::size_t by) {
        return byte(i) < 200 ? byte(i) * by : 100'000;
    };
    parse_options options;
    if ((byte(0) & 1) == 0) options = strict();
    if ((byte(0) & 2) == 0) options.roots = accepted_roots::any_known;
    if ((byte(0) & 4) == 0) options.unique_hrefs = false;
    if ((byte(0) & 8) == 0) options.request_url = "https://example.com/a/";
    options.limits.depth = limit(1, 1);
    options.limits.value_bytes = limit(2, 4);
    options.limits.response_bytes = limit(3, 8);
    options.limits.total_bytes = limit(4, 16);
    std::size_t place = 0;
    auto const lowered = [&lower = lower, &place](auto& to) {
        auto const most = place < lower.size() ? static_cast<unsigned char>(lower[place]) : 255u;
        if (most < 200) to = most;
        ++place;
    };
    auto& limits = options.limits;
    lowered(limits.responses);
    lowered(limits.href_bytes);
    lowered(limits.name_bytes);
    lowered(limits.attributes);
    lowered(limits.namespaces);
    lowered(limits.properties);
    lowered(limits.nodes);
    lowered(limits.diagnostics);
    lowered(limits.compared_hrefs);
    auto const sizes = choice.size() > 5 ? choice.substr(5) : std::string_view("\0\0\6\36", 4);
    auto const difference = in.difference(body, options, sizes, (byte(0) & 16) != 0);
    require(difference.empty(), "read differently in pieces", difference);
}

}  // namespace multistatus::fuzz
