// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <support/bodies.hpp>
#include <fuzz/support/target.hpp>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

// Runs a target, which it is linked with, over files and folders; so any compiler can do that.

namespace {

std::string current;

extern "C" void name_input(int) {
    std::fprintf(stderr, "in %s\n", current.c_str());
}

std::vector<std::filesystem::path> files_in(std::filesystem::path const& place) {
    if (!std::filesystem::is_directory(place)) return {place};
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(place))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

int main(int argc, char** argv) try {
    std::signal(SIGABRT, name_input);
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i)
        for (auto const& file : files_in(argv[i])) {
            current = file.string();
            auto const input = multistatus::test::read_file(file);
            multistatus::fuzz::run(input);
            ++count;
        }
    std::printf("%zu inputs\n", count);
    return count != 0 ? EXIT_SUCCESS : EXIT_FAILURE;
} catch (std::exception const& error) {
    std::fprintf(stderr, "%s\nin %s\n", error.what(), current.c_str());
    return EXIT_FAILURE;
}
