// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Counts what the candidates take from the heap, as tables in Markdown. A program of its own, for
// it stands between them and the allocator of glibc, which C libraries use as well as C++.
#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "measure.hpp"
#include "table.hpp"
#include <malloc.h>

namespace {

/// Bytes in use count as the allocator rounds them up.
struct usage {
    std::size_t allocations = 0;
    std::size_t now = 0;
    std::size_t peak = 0;
};
usage heap;

void* taken(void* block) noexcept {
    if (block != nullptr) {
        ++heap.allocations;
        heap.now += malloc_usable_size(block);
        heap.peak = std::max(heap.peak, heap.now);
    }
    return block;
}
void given_back(void* block) noexcept {
    if (block != nullptr) heap.now -= malloc_usable_size(block);
}

}  // namespace

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* block);

void* malloc(std::size_t size) {
    return taken(__libc_malloc(size));
}
void* calloc(std::size_t count, std::size_t size) {
    return taken(__libc_calloc(count, size));
}
void* realloc(void* block, std::size_t size) {
    given_back(block);
    return taken(__libc_realloc(block, size));
}
void* memalign(std::size_t alignment, std::size_t size) {
    return taken(__libc_memalign(alignment, size));
}
void* aligned_alloc(std::size_t alignment, std::size_t size) {
    return taken(__libc_memalign(alignment, size));
}
int posix_memalign(void** block, std::size_t alignment, std::size_t size) {
    *block = taken(__libc_memalign(alignment, size));
    return *block == nullptr ? ENOMEM : 0;
}
void free(void* block) {
    given_back(block);
    __libc_free(block);
}
}

namespace {

using namespace bench;

/// What one run takes beyond what is there before; the result is part of it.
[[nodiscard]] usage usage_of(candidate const& c, material const& from) {
    // What a library keeps forever after its first use is none of this run.
    {
        auto in = make_input(c, from, stream_chunk);
        output dropped;
        c.run(in, dropped);
    }
    auto in = make_input(c, from, stream_chunk);
    output out;
    auto const before = heap;
    heap.peak = heap.now;
    c.run(in, out);
    return {heap.allocations - before.allocations, heap.now - before.now, heap.peak - before.now};
}

[[nodiscard]] std::string row_name(candidate const& c) {
    return std::string(c.library).append(", ").append(c.name);
}

/// Allocations a response, and the peak as a multiple of the bytes that are read or written.
void print_ratios(task t, char const* title, std::vector<kind> const& bodies) {
    constexpr std::size_t responses = 1000;
    std::vector<std::string> columns;
    for (auto const k : bodies)
        columns.emplace_back(name_of(k));
    table result(columns);
    for (auto const k : bodies) {
        material const from(k, responses);
        for (auto const* c : candidates_for(t)) {
            if (c->library == "limits") continue;
            auto const used = usage_of(*c, from);
            auto in = make_input(*c, from, stream_chunk);
            output out;
            c->run(in, out);
            result.add(row_name(*c),
                       formatted("%.2f, %.2fx", static_cast<double>(used.allocations) / responses,
                                 static_cast<double>(used.peak) /
                                     static_cast<double>(bytes_of(t, in, out))));
        }
    }
    std::printf(
        "### %s\n\nAllocations a response, peak of the heap in bodies; the result is part of "
        "it. 1000 responses.\n\n",
        title);
    result.print("");
}

/// What streaming holds, which must not depend on the number of responses.
void print_streaming() {
    table result({"apache, 1,000", "apache, 10,000", "calendar, 1,000"});
    for (auto const& [k, responses] :
         {std::pair(kind::apache, 1000u), std::pair(kind::apache, 10'000u),
          std::pair(kind::calendar, 1000u)}) {
        material const from(k, responses, false);
        for (auto const* c : candidates_for(task::stream_xml))
            result.add(row_name(*c),
                       formatted("%.1f KB", static_cast<double>(usage_of(*c, from).peak) / 1024));
    }
    std::printf(
        "### Peak of the heap when streaming XML in chunks of 16 KB\n\nNothing is kept.\n\n");
    result.print("");
}

}  // namespace

int main() {
    std::vector<kind> const all(kinds.begin(), kinds.end());
    std::vector<kind> const regular(kinds.begin(), kinds.end() - 1);
    print_ratios(task::read_xml, "Heap: XML to structures", all);
    print_ratios(task::visit_xml, "Heap: XML to values that are not kept", all);
    print_ratios(task::load_xml, "Heap: XML to a model", all);
    print_streaming();
    print_ratios(task::write_xml, "Heap: structures to XML", regular);
    print_ratios(task::read_json, "Heap: JSON to structures", all);
    print_ratios(task::load_json, "Heap: JSON to a model", all);
    print_ratios(task::write_json, "Heap: structures to JSON", regular);
}
