// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

// Becomes a part of the test program that is built with the rewritten headers.
#if __has_include(<catch2/reporters/catch_reporter_event_listener.hpp>)
#include <catch2/catch_test_case_info.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#else
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>
#endif
#include <mutant.hpp>

#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iterator>

namespace {

// Before all other objects are made, so that what they do is done by the mutant, too.
[[gnu::constructor(101)]] void activate() {
    if (auto const* const mutant = std::getenv("MUTANT"))
        mutation::active = static_cast<unsigned>(std::strtoul(mutant, nullptr, 10));
}

#if __has_include(<catch2/reporters/catch_reporter_event_listener.hpp>)
using listener = Catch::EventListenerBase;
#else
using listener = Catch::TestEventListenerBase;
#endif

// What version 3 points to, version 2 holds.
Catch::TestCaseInfo const& info_of(Catch::TestCaseInfo const& info) {
    return info;
}
[[maybe_unused]] Catch::TestCaseInfo const& info_of(Catch::TestCaseInfo const* info) {
    return *info;
}

// Writes a line for each test: its source, its name, the CPU time it took, the places it reached.
class recorder : public listener {
public:
    using listener::listener;

    void testRunStarting(Catch::TestRunInfo const& info) override {
        listener::testRunStarting(info);
        if (auto const* const file = std::getenv("MUTATION_RECORD")) {
            out_.open(file);
            write("", "");
        }
    }
    void testCaseEnded(Catch::TestCaseStats const& stats) override {
        auto const& info = info_of(stats.testInfo);
        write(info.lineInfo.file, info.name);
        listener::testCaseEnded(stats);
    }

private:
    void write(char const* source, std::string const& name) {
        if (!out_.is_open()) return;
        auto const now = std::clock();
        out_ << source << '\t' << name << '\t'
             << static_cast<double>(now - before_) / CLOCKS_PER_SEC << '\t';
        before_ = now;
        for (std::size_t i = 0; i < std::size(mutation::reached); ++i)
            if (mutation::reached[i] != 0) out_ << i << ' ';
        out_ << '\n' << std::flush;
        std::memset(mutation::reached, 0, sizeof mutation::reached);
    }

    std::ofstream out_{};
    std::clock_t before_ = 0;
};

}  // namespace

CATCH_REGISTER_LISTENER(recorder)
