// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// What bodies cost that are made to cost as much as they can, as a table in Markdown: CPU time and
// peak heap for each byte, which must not grow from left to right, with all limits raised; and what
// ends the reading with the limits as they are. A program of its own, for it replaces operator new.
//
//     hostile [--quick] [WORD...]     only bodies with a word in their name
#include <support/hostile_run.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
using ms::test::hostile_body;
using ms::test::hostile_outcome;

namespace {

constexpr std::size_t megabyte = 1'000'000;
// What would take more of the heap is left out.
constexpr double most_heap = 2.5e9;

std::string cell(double value) {
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.1f" : "%.0f", value);
    return text;
}
std::string size_cell(std::size_t bytes) {
    if (bytes < 10'000) return cell(static_cast<double>(bytes) / 1e3) + " KB";
    return bytes < megabyte ? std::to_string(bytes / 1000) + " KB"
                            : cell(static_cast<double>(bytes) / 1e6) + " MB";
}
std::string ending(ms::diagnostic const& d) {
    return d.code == ms::rule::none ? "read whole" : std::string(ms::describe(d.code).name);
}

/// The fastest of a few, fewer if they take long.
hostile_outcome measured(hostile_body const& kind, std::string_view body, std::size_t chunk) {
    auto const limits = ms::test::raised_limits();
    auto best = read_hostile(kind, body, limits, chunk);
    for (int i = 0; i < 2 && best.seconds < 0.1; ++i) {
        auto const again = read_hostile(kind, body, limits, chunk);
        best.seconds = std::min(best.seconds, again.seconds);
    }
    return best;
}

struct row {
    std::vector<std::string> times, heaps, bytewise, documents;
    std::string raised;
    std::string by_default;
    std::string kept;
};

row measure(hostile_body const& kind, std::size_t largest) {
    row r;
    double heap_of_byte = 0;
    for (std::size_t size = megabyte; size <= largest; size *= 10) {
        auto const body = kind.make(size);
        auto const bytes = static_cast<double>(body.size());
        if (size == largest) {
            // What is fed is held besides, up to where it is read.
            auto const found = read_hostile(kind, body, ms::limits(), 1 << 16);
            r.by_default = ending(found.error) + ", " + size_cell(found.heap);
        }
        auto const document = keep_hostile(kind, body);
        r.documents.push_back(cell(document.seconds * 1e9 / bytes));
        r.kept = cell(static_cast<double>(document.heap) / bytes);
        if (heap_of_byte * bytes > most_heap) {
            for (auto* const cells : {&r.times, &r.bytewise, &r.heaps})
                cells->push_back("");
            continue;
        }
        auto const whole = measured(kind, body, 0);
        heap_of_byte = static_cast<double>(whole.heap) / bytes;
        r.times.push_back(cell(whole.seconds * 1e9 / bytes));
        r.heaps.push_back(cell(heap_of_byte));
        r.raised = ending(whole.error);
        auto const cut = measured(kind, body, 1);
        r.bytewise.push_back(cell(cut.seconds * 1e9 / bytes));
        if (cut.error.code != whole.error.code) r.raised += ", bytewise " + ending(cut.error);
    }
    return r;
}

void print(char const* name, row const& r) {
    std::printf("| %s | %s | %s | %s |", name, r.by_default.c_str(), r.raised.c_str(),
                r.kept.c_str());
    for (auto const* const cells : {&r.documents, &r.times, &r.bytewise, &r.heaps})
        for (auto const& text : *cells)
            std::printf(" %s |", text.c_str());
    std::puts("");
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string_view> words(arguments + 1, arguments + count);
    bool const is_quick = std::erase(words, "--quick") != 0;
    auto const largest = is_quick ? 10 * megabyte : 100 * megabyte;
    std::printf("| body | ends with, heap; default limits, fed %zu MB | ends with, limits raised |",
                largest / megabyte);
    auto const* const more = is_quick ? "" : " 100 MB |";
    std::printf(" `parse` keeps B/B | ns/B 1 MB | 10 MB |%s raised ns/B 1 MB | 10 MB |%s"
                " bytewise 1 MB | 10 MB |%s heap B/B 1 MB | 10 MB |%s\n",
                more, more, more, more);
    std::printf("|---|---|---|---|---|---|---|---|---|---|---|---|%s\n",
                is_quick ? "" : "---|---|---|---|");
    for (auto const& kind : ms::test::hostile_bodies()) {
        if (is_wanted(kind, words)) print(kind.name, measure(kind, largest));
    }
}
