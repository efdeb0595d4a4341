// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Counts instructions per byte under callgrind, in which nothing is left to chance, and holds them
// against recorded budgets.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "counting.hpp"
#include "table.hpp"
#include "tasks.hpp"

namespace {

using namespace bench;

constexpr auto usage =
    "usage: instructions [--markdown] [--keep FOLDER] [--check FILE | --record FILE] [WORD...]\n"
    "Prints instructions per byte of what most users call, or of all that has the words in its\n"
    "label, as in\n"
    "    instructions 'read XML' 'owned strings' apache 1000\n"
    "--keep leaves the profiles for callgrind_annotate; --check fails where a budget of the file\n"
    "is exceeded by more than 2 %; --record writes the budgets.\n";

struct options {
    bool is_child = false;
    bool markdown = false;
    std::string keep;
    std::string check;
    std::string record;
    std::vector<std::string> words;
};

[[nodiscard]] std::string label_of(candidate const& c, kind k, std::size_t responses) {
    std::string label(name_of(c.task));
    label.append("\t").append(c.library).append("\t").append(c.name).append("\t");
    return label.append(name_of(k)).append("\t").append(std::to_string(responses));
}

/// The words stand in one of the fields each; a number is the whole of its field.
[[nodiscard]] bool is_wanted(options const& o, std::string const& label) {
    for (auto const& word : o.words) {
        bool const is_number = word.find_first_not_of("0123456789") == word.npos;
        if (is_number ? !label.ends_with("\t" + word) : label.find(word) == label.npos)
            return false;
    }
    return true;
}
/// Whether it is the first of its task in this library: what most users would call.
[[nodiscard]] bool is_first(candidate const& c) {
    for (auto const& other : candidates())
        if (other.task == c.task && other.library == "multistatus") return &other == &c;
    return false;
}
/// Whether it is what reads many short bodies.
[[nodiscard]] bool is_for_short_bodies(candidate const& c) {
    return c.library == "multistatus" && c.name.find("kept") != c.name.npos;
}
/// Whether it is worth a count. Without words only what most users would call is, and for short
/// bodies what reads many of them; the longer bodies show that nothing grows.
[[nodiscard]] bool is_counted(options const& o, candidate const& c, kind k, std::size_t responses) {
    if (c.task == task::first_xml || c.library == "limits") return false;
    bool const is_writing = c.task == task::write_xml || c.task == task::write_json;
    if (is_writing && k == kind::mixed) return false;
    bool const is_reading = c.task == task::read_xml || c.task == task::read_json;
    bool is_asked_for = false;
    for (auto const& word : o.words)
        is_asked_for |= word == std::to_string(responses);
    if (responses < 1000 && !is_asked_for) return o.words.empty() && is_for_short_bodies(c);
    if (responses > 1000 && !(is_first(c) && (is_reading || is_writing))) return false;
    return is_first(c) || c.library != "multistatus" || !o.words.empty();
}

[[nodiscard]] bool run_one(candidate const& c, material const& from, std::string const& label) {
    return count_one(label, [&](auto count) -> std::size_t {
        {
            auto warm = make_input(c, from, stream_chunk);
            output dropped;
            c.run(warm, dropped);
        }
        auto in = make_input(c, from, stream_chunk);
        output out;
        count([&] { c.run(in, out); });
        auto const defect = defect_of(c.task, from, out);
        if (defect.empty()) return bytes_of(c.task, in, out);
        std::fprintf(stderr, "not equal: %s: %s\n", label.c_str(), defect.c_str());
        return 0;
    });
}

[[nodiscard]] bool run_all(options const& o) {
    bool is_right = true;
    for (std::size_t const responses : {1u, 10u, 1000u, 10'000u})
        for (auto const k : kinds) {
            std::vector<candidate const*> wanted;
            for (auto const& c : candidates())
                if (is_counted(o, c, k, responses) && is_wanted(o, label_of(c, k, responses)))
                    wanted.push_back(&c);
            if (wanted.empty()) continue;
            material const from(k, responses);
            for (auto const* c : wanted)
                is_right &= run_one(*c, from, label_of(*c, k, responses));
        }
    return is_right;
}

/// Counts under valgrind, and prints each count as it comes.
[[nodiscard]] counts count(options const& o, std::filesystem::path const& folder,
                           std::vector<std::string> const& arguments) {
    return count_under_valgrind(folder, arguments, [&o](auto const& c, auto const& profile) {
        if (o.markdown) return;
        std::printf("%8.3f  %s", c.per_byte(), c.label.c_str());
        std::printf(o.keep.empty() ? "\n" : "  %s\n", profile.c_str());
        std::fflush(stdout);
    });
}

/// A table for each task, in the order of the counts.
void print_markdown(counts const& all) {
    std::vector<std::string> const bodies(kind_names.begin(), kind_names.end());
    std::map<std::string, table> tables;
    std::vector<std::string> order;
    for (auto const& c : all) {
        std::istringstream fields(c.label);
        std::string task, library, name, body, responses;
        for (auto* field : {&task, &library, &name, &body})
            std::getline(fields, *field, '\t');
        std::getline(fields, responses);
        if (tables.try_emplace(task, bodies).second) order.push_back(task);
        if (responses != "1000") name.append("; ").append(responses);
        tables.at(task).add(library + ", " + name, formatted("%.1f", c.per_byte()));
    }
    for (auto const& task : order)
        tables.at(task).print(task);
}

/// What the counts depend on beside the code: the C library chooses how to copy by the processor.
[[nodiscard]] std::string tools() {
    std::string said = std::string("# compiler: ") + __VERSION__;
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line) && !line.empty();)
        for (std::string_view const name : {"vendor_id", "cpu family", "model\t"})
            if (line.starts_with(name)) said += "; " + line.substr(line.rfind(' ') + 1);
    return said;
}

/// What a file of budgets says, in its order: those of each compiler and processor behind a line
/// that names them, or begins to.
struct budget_file {
    std::string head;  ///< the lines before the first of those
    std::vector<std::pair<std::string, std::string>> sections;

    explicit budget_file(std::string const& path) {
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with("# compiler: "))
                sections.emplace_back(line, "");
            else
                (sections.empty() ? head : sections.back().second).append(line).append("\n");
        }
    }
    /// Those that count here; adds them if they are not there.
    [[nodiscard]] std::string& here() {
        auto const here = tools();
        for (auto& [with, written] : sections)
            if (here.starts_with(with)) return written;
        return sections.emplace_back(here, "").second;
    }
};

/// Writes the budgets that count here; others stay as they are.
void record(std::string const& path, counts const& all) {
    budget_file budgets(path);
    std::string lines;
    char number[32];
    for (auto const& c : all) {
        std::snprintf(number, sizeof number, "%.3f\t", c.per_byte());
        lines.append(number).append(c.label).append("\n");
    }
    budgets.here() = lines;
    std::ofstream file(path);
    file << budgets.head;
    for (auto const& [tool, written] : budgets.sections)
        file << tool << "\n" << written;
}

/// Whether all counts keep their budgets, and have one, unless they are a selection. Those of
/// another compiler or processor say nothing.
[[nodiscard]] bool check(std::string const& path, counts const& all, bool is_selection) {
    budget_file file(path);
    std::map<std::string, double> budgets;
    std::istringstream lines(file.here());
    for (std::string line; std::getline(lines, line);)
        if (auto const tab = line.find('\t'); tab != line.npos)
            budgets[line.substr(tab + 1)] = std::strtod(line.c_str(), nullptr);
    if (budgets.empty()) {
        std::printf("No budgets were recorded with this compiler and processor; not checked.\n");
        return true;
    }
    bool is_kept = true;
    for (auto const& c : all) {
        auto const budget = budgets.find(c.label);
        if (budget == budgets.end()) {
            if (!is_selection) std::printf("no budget: %s\n", c.label.c_str());
            is_kept &= is_selection;
        } else if (c.per_byte() > budget->second * 1.02) {
            std::printf("%.3f exceeds the budget of %.3f: %s\n", c.per_byte(), budget->second,
                        c.label.c_str());
            is_kept = false;
        } else if (c.per_byte() < budget->second * 0.98) {
            std::printf("%.3f falls short of the budget of %.3f, which can be lowered: %s\n",
                        c.per_byte(), budget->second, c.label.c_str());
        }
    }
    if (is_kept) std::printf("All budgets are kept.\n");
    return is_kept;
}

[[nodiscard]] options options_from(int argc, char* argv[]) {
    options o;
    for (int i = 1; i < argc; ++i) {
        std::string_view const word = argv[i];
        if (word == "--child")
            o.is_child = true;
        else if (word == "--markdown")
            o.markdown = true;
        else if ((word == "--keep" || word == "--check" || word == "--record") && i + 1 < argc)
            (word == "--keep" ? o.keep : word == "--check" ? o.check : o.record) = argv[++i];
        else
            o.words.emplace_back(word);
    }
    return o;
}

}  // namespace

int main(int argc, char* argv[]) {
    auto const o = options_from(argc, argv);
    for (auto const& word : o.words)
        if (word.starts_with("--")) {
            std::fputs(usage, stderr);
            return 2;
        }
    if (o.is_child) return run_all(o) ? 0 : 1;
    profile_folder const dropped;
    if (!o.keep.empty()) std::filesystem::create_directories(o.keep);
    auto const all = count(o, o.keep.empty() ? dropped.path() : std::filesystem::path(o.keep),
                           {argv + 1, argv + argc});
    if (all.empty()) return 1;
    if (o.markdown) print_markdown(all);
    if (!o.record.empty()) record(o.record, all);
    return o.check.empty() || check(o.check, all, !o.words.empty()) ? 0 : 1;
}
