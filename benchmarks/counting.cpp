// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "counting.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace bench {

namespace {

/// The instructions of a profile.
[[nodiscard]] double instructions_in(std::filesystem::path const& profile) {
    std::ifstream file(profile);
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("summary: ")) return std::strtod(line.c_str() + 9, nullptr);
    return 0;
}

}  // namespace

void tell_count(std::size_t bytes, std::string const& label) {
    std::printf("%ld\t%zu\t%s\n", static_cast<long>(getpid()), bytes, label.c_str());
    std::fflush(stdout);
}

counts count_under_valgrind(std::filesystem::path const& folder,
                            std::vector<std::string> const& arguments, each_count const& each) {
    auto const self = std::filesystem::read_symlink("/proc/self/exe");
    std::string command = "valgrind --tool=callgrind --instr-atstart=no -q --callgrind-out-file='" +
                          folder.string() + "/%p' '" + self.string() + "' --child";
    for (auto const& argument : arguments)
        command.append(" '").append(argument).append("'");
    counts all;
    auto* const from = popen(command.c_str(), "r");
    char line[1000];
    while (from != nullptr && std::fgets(line, sizeof line, from) != nullptr) {
        std::istringstream fields(line);
        std::string process, bytes, label;
        std::getline(fields, process, '\t');
        std::getline(fields, bytes, '\t');
        std::getline(fields, label);
        auto profile = folder / (process + ".1");
        if (!std::filesystem::exists(profile)) profile = folder / process;
        all.push_back({label, std::strtod(bytes.c_str(), nullptr), instructions_in(profile)});
        each(all.back(), profile);
    }
    if (from == nullptr || pclose(from) != 0) all.clear();
    return all;
}

}  // namespace bench
