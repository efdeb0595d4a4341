// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Instructions that a hostile body takes for each further byte, while it is small and as it grows
// on: what is linear takes as many. Fails where it takes more. Under callgrind nothing is left to
// chance.
//
//     hostile_instructions [WORD...]     only bodies with a word in their name
#include <support/hostile_run.hpp>

#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

#include "counting.hpp"

namespace {

using multistatus::test::hostile_bodies;
using multistatus::test::hostile_body;

constexpr std::size_t sizes[] = {20'000, 40'000, 160'000};
// What stands in tables that grow is moved now and then, how often before a size is a matter of
// luck.
constexpr double most_growth = 1.3;

[[nodiscard]] bool count_reading(hostile_body const& kind, std::size_t size, std::size_t chunk) {
    return bench::count_one(kind.name, [&](auto count) {
        auto const body = kind.make(size);
        auto const limits = multistatus::test::raised_limits();
        count([&] { static_cast<void>(read_hostile(kind, body, limits, chunk)); });
        return body.size();
    });
}
/// Whole and byte by byte, each at all sizes.
[[nodiscard]] bool count_all(std::vector<std::string> const& words) {
    bool is_right = true;
    for (auto const& kind : hostile_bodies()) {
        if (!is_wanted(kind, words)) continue;
        for (auto const chunk : {std::size_t{0}, std::size_t{1}})
            for (auto const size : sizes)
                is_right &= count_reading(kind, size, chunk);
    }
    return is_right;
}

/// What each byte costs behind the first size up to the second, and behind that up to the third.
struct growth {
    double early, late;

    /// Of three counts that follow each other.
    explicit growth(bench::counted const* of)
        : early((of[1].instructions - of[0].instructions) / (of[1].bytes - of[0].bytes)),
          late((of[2].instructions - of[1].instructions) / (of[2].bytes - of[1].bytes)) {}
    [[nodiscard]] bool is_linear() const { return late <= early * most_growth + 1; }
};

}  // namespace

int main(int argc, char* argv[]) {
    std::vector<std::string> words(argv + 1, argv + argc);
    if (!words.empty() && words[0] == "--child") {
        words.erase(words.begin());
        return count_all(words) ? 0 : 1;
    }
    bench::profile_folder const folder;
    auto const all = bench::count_under_valgrind(folder.path(), words, [](auto&&...) {});
    if (all.empty()) return 1;
    std::printf("| body | to %zu KB | to %zu KB | byte by byte, to %zu KB | to %zu KB |\n"
                "|---|---|---|---|---|\n",
                sizes[1] / 1000, sizes[2] / 1000, sizes[1] / 1000, sizes[2] / 1000);
    int failures = 0;
    for (std::size_t i = 0; i + 5 < all.size(); i += 6) {
        growth const whole(&all[i]), cut(&all[i + 3]);
        bool const is_right = whole.is_linear() && cut.is_linear();
        failures += is_right ? 0 : 1;
        std::printf("| %s | %.0f | %.0f | %.0f | %.0f |%s\n", all[i].label.c_str(), whole.early,
                    whole.late, cut.early, cut.late, is_right ? "" : " grows faster than its size");
    }
    return failures == 0 ? 0 : 1;
}
