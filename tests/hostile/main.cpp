// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Holds each hostile body, at sizes that take no time, to what is stated of it: how it ends, that
// it ends so however it is cut, and how much of the heap it takes. A program of its own, for it
// replaces operator new. benchmarks/hostile.cpp measures the same bodies at sizes that do.

#include <support/hostile_run.hpp>

#include <cstddef>
#include <cstdio>
#include <string>

namespace ms = multistatus;
using ms::test::hostile_body;

namespace {

int failures = 0;

void expect(bool holds, hostile_body const& kind, char const* what, std::string const& found) {
    if (holds) return;
    ++failures;
    std::printf("%s: %s: %s\n", kind.name, what, found.c_str());
}
void expect_end(hostile_body const& kind, char const* what, ms::rule expected,
                ms::diagnostic const& found) {
    expect(found.code == expected, kind, what,
           std::string(ms::describe(expected).name) + " is stated, " + to_string(found));
}

void check(hostile_body const& kind) {
    // As 100 MB are to the limits that there are.
    constexpr std::size_t factor = 512;
    auto const body = kind.make(100'000'000 / factor);
    auto const low = ms::test::lower_limits(factor);
    auto const raised = ms::test::raised_limits();

    // As the README has it; what a reader has at any rate does not count.
    auto const most = 100'000 + 6 * static_cast<std::size_t>(low.response_bytes);
    auto const stopped = read_hostile(kind, body, low);
    expect_end(kind, "with default limits", kind.by_default, stopped.error);
    expect(stopped.heap < most, kind, "heap with default limits", std::to_string(stopped.heap));

    auto const whole = read_hostile(kind, body, raised);
    expect_end(kind, "with raised limits", kind.without_limits, whole.error);
    auto const heap = static_cast<double>(whole.heap);
    expect(heap < 100'000 + kind.heap * static_cast<double>(body.size()), kind,
           "heap with raised limits", std::to_string(heap / static_cast<double>(body.size())));

    auto const kept = static_cast<double>(keep_hostile(kind, body).heap);
    expect(kept < 100'000 + kind.kept * static_cast<double>(body.size()), kind,
           "heap of a document", std::to_string(kept / static_cast<double>(body.size())));

    for (std::size_t const chunk : {std::size_t{1}, std::size_t{7}, std::size_t{4096}}) {
        auto const cut = read_hostile(kind, body, raised, chunk);
        expect(cut.error == whole.error && cut.diagnostics == whole.diagnostics, kind,
               "in chunks it ends otherwise", to_string(cut.error));
        auto const cut_low = read_hostile(kind, body, low, chunk);
        expect(cut_low.error == stopped.error && cut_low.diagnostics == stopped.diagnostics, kind,
               "in chunks it ends otherwise with default limits", to_string(cut_low.error));
        expect(cut_low.heap < most, kind, "heap in chunks with default limits",
               std::to_string(cut_low.heap));
    }
}

}  // namespace

int main() {
    for (auto const& kind : ms::test::hostile_bodies())
        check(kind);
    std::printf("%zu hostile bodies, %d failures\n", ms::test::hostile_bodies().size(), failures);
    return failures == 0 ? 0 : 1;
}
