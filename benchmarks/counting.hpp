// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <string>
#include <system_error>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>
#include <valgrind/callgrind.h>

namespace bench {

/// What was counted.
struct counted {
    std::string label;
    double bytes;  ///< of what it was done to
    double instructions;

    [[nodiscard]] double per_byte() const { return instructions / bytes; }
};
using counts = std::vector<counted>;

/// Prints what `count_under_valgrind` reads.
void tell_count(std::size_t bytes, std::string const& label);

/// The part that valgrind runs: does what `run(count)` does in a process of its own, so that it
/// finds the heap as no other left it. In it `count(work)` counts what `work()` does, and `run`
/// gives the number of bytes that it was done to; 0 fails. Prints the id of the process, under
/// which callgrind files the profile.
template <class Run>
[[nodiscard]] bool count_one(std::string const& label, Run run) {
    if (auto const child = fork(); child != 0) {
        int status = 0;
        waitpid(child, &status, 0);
        if (status != 0) std::fprintf(stderr, "failed: %s\n", label.c_str());
        return status == 0;
    }
    auto const bytes = run([](auto work) {
        CALLGRIND_START_INSTRUMENTATION;
        CALLGRIND_ZERO_STATS;
        work();
        CALLGRIND_DUMP_STATS;
        CALLGRIND_STOP_INSTRUMENTATION;
    });
    tell_count(bytes, label);
    _exit(bytes != 0 ? 0 : 1);
}

/// Gets a count as it comes, and its profile.
using each_count = std::function<void(counted const&, std::filesystem::path const&)>;
/// Runs this program once more, under valgrind with `--child` before these arguments, and collects
/// what it counts; the profiles go to a folder. None if it fails.
[[nodiscard]] counts count_under_valgrind(std::filesystem::path const& folder,
                                          std::vector<std::string> const& arguments,
                                          each_count const& each);

/// A folder of this process alone for the profiles, which goes with it.
class profile_folder {
public:
    profile_folder()
        : path_(std::filesystem::temp_directory_path() /
                ("instructions." + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    profile_folder(profile_folder const&) = delete;
    profile_folder& operator=(profile_folder const&) = delete;
    ~profile_folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace bench
