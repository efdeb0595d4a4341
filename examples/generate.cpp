// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Writes a body of any size to the standard output, in the memory of one response.

#include "support/generate.hpp"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string_view>
#include <system_error>

namespace test = multistatus::test;

namespace {

template <class Number>
std::optional<Number> number_from(std::string_view text) {
    Number number{};
    auto const end = text.data() + text.size();
    auto const [stop, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc{} || stop != end) return std::nullopt;
    return number;
}

void print_usage(std::FILE* where) {
    std::fputs("usage: generate KIND RESPONSES [SEED]\nKIND is one of:", where);
    for (std::string_view const name : test::body_kind_names)
        std::fprintf(where, " %.*s", static_cast<int>(name.size()), name.data());
    std::fputs("\n", where);
}

}  // namespace

int main(int argc, char* argv[]) {
    if (argc == 1) {
        print_usage(stdout);
        return 0;
    }
    auto const kind = test::body_kind_from(argv[1]);
    auto const responses = number_from<std::size_t>(argc > 2 ? argv[2] : "");
    auto const seed = number_from<std::uint64_t>(argc > 3 ? argv[3] : "1");
    if (argc > 4 || !kind || !responses || !seed) {
        print_usage(stderr);
        return 2;
    }
    test::generate(*kind, *responses, *seed, [](std::string_view piece) {
        std::fwrite(piece.data(), 1, piece.size(), stdout);
    });
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        std::fputs("generate: the output could not be written\n", stderr);
        return 1;
    }
    return 0;
}
