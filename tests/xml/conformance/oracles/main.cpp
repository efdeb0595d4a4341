// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <xml/conformance/judge.hpp>
#include <xml/conformance/oracles/disagreements.hpp>
#include <xml/conformance/oracles/oracle.hpp>

// Tries the cases of conformance on this reader, expat and libxml2. It fails where this reader does
// not what the standards say, or one of the others disagrees with them in a way that is not known,
// or does no longer. `--table` prints what was found as Markdown.

namespace multistatus::test::xml_conformance {
namespace {

constexpr oracle oracles[] = {oracle::expat, oracle::libxml2};

/// What cases are read otherwise than is expected, and how.
using differences = std::map<std::string, difference_kind>;

struct findings {
    std::vector<std::string> faults{};  ///< of this reader
    std::set<std::string> accepted{};   ///< by this reader
    differences of_oracles[2] = {{}, {}};
};

void compare(conformance_case const& c, outcome const& found, reading const& ours,
             differences& to) {
    if (found.is_accepted && !c.is_accepted()) to[c.name()] = difference_kind::accepts;
    if (!found.is_accepted && c.is_accepted()) to[c.name()] = difference_kind::refuses;
    if (found.is_accepted && c.is_accepted() && found.properties != properties_of(ours))
        to[c.name()] = difference_kind::misreads;
}

[[nodiscard]] findings try_all() {
    findings all;
    for (auto const& c : all_cases()) {
        auto const fault = fault_of(c);
        if (!fault.empty()) all.faults.push_back(c.name() + ": " + fault);
        auto const body = put_in(c.where, c.fragment).bytes;
        auto const ours = read_whole(body, strict());
        if (ours.ok()) all.accepted.insert(c.name());
        for (std::size_t i = 0; i < std::size(oracles); ++i)
            compare(c, read_with(oracles[i], body), ours, all.of_oracles[i]);
    }
    return all;
}

// What is listed against what was found

[[nodiscard]] std::vector<std::string> cases_of(std::string const& pattern) {
    std::vector<std::string> names;
    for (auto const& c : all_cases())
        if (matches(pattern, c.name())) names.push_back(c.name());
    return names;
}

[[nodiscard]] std::string shown(oracle which, std::string const& name, difference_kind kind) {
    return std::string(name_of(which)).append(" ").append(name_of(kind)).append(": ") + name;
}

[[nodiscard]] std::vector<std::string> faults_in_list(oracle which, differences const& found) {
    std::vector<std::string> faults;
    differences listed;
    std::set<std::string> need_not_be;
    for (auto const& d : known_disagreements()) {
        if (d.by != which) continue;
        for (auto const& pattern : patterns_of(d)) {
            auto const names = cases_of(pattern);
            if (names.empty()) faults.push_back("listed, but there is no such case: " + pattern);
            for (auto const& name : names)
                listed[name] = d.does;
            if (d.only_some) need_not_be.insert(names.begin(), names.end());
        }
    }
    auto const differs = [](differences const& from, std::string const& name, difference_kind k) {
        auto const there = from.find(name);
        return there == from.end() || there->second != k;
    };
    for (auto const& [name, kind] : listed)
        if (differs(found, name, kind) && !need_not_be.contains(name))
            faults.push_back("listed, but not so: " + shown(which, name, kind));
    for (auto const& [name, kind] : found)
        if (differs(listed, name, kind)) faults.push_back("unlisted: " + shown(which, name, kind));
    return faults;
}

// The table

struct tally {
    std::size_t cases = 0, accepted = 0, disagreeing[2] = {0, 0};

    void add(conformance_case const& c, findings const& found) {
        ++cases;
        accepted += found.accepted.contains(c.name()) ? 1 : 0;
        for (std::size_t i = 0; i < std::size(oracles); ++i)
            disagreeing[i] += found.of_oracles[i].contains(c.name()) ? 1 : 0;
    }
};

void print_row(std::string const& title, tally const& t) {
    std::printf("| %s | %zu | %zu | %zu | %zu | %zu |\n", title.c_str(), t.cases, t.accepted,
                t.cases - t.accepted, t.disagreeing[0], t.disagreeing[1]);
}

void print_counts(findings const& found) {
    std::puts("| | cases | accepted | refused | expat disagrees | libxml2 disagrees |\n"
              "|---|---|---|---|---|---|");
    tally sum;
    // In the order of the suite, a chapter before its productions.
    std::vector<std::string> order;
    std::map<std::string, tally> rows;
    auto const row = [&](std::string const& title) -> tally& {
        if (!rows.contains(title)) order.push_back(title);
        return rows[title];
    };
    for (auto const& c : all_cases()) {
        row("**" + c.chapter + "**").add(c, found);
        row(c.chapter + ": " + c.production).add(c, found);
        sum.add(c, found);
    }
    for (auto const& title : order)
        print_row(title, rows[title]);
    print_row("**All**", sum);
}

[[nodiscard]] std::size_t count_of(disagreement const& d) {
    std::set<std::string> names;
    for (auto const& pattern : patterns_of(d)) {
        auto const some = cases_of(pattern);
        names.insert(some.begin(), some.end());
    }
    return names.size();
}

void print_disagreements() {
    std::puts("\n| reader | | cases | why | expected by |\n|---|---|---|---|---|");
    auto const& all = known_disagreements();
    for (std::size_t i = 0; i < all.size();) {
        auto const& first = all[i];
        std::size_t count = 0;
        for (; i < all.size() && all[i].by == first.by && all[i].why == first.why; ++i)
            count += count_of(all[i]);
        std::printf("| %s | %s | %zu | %s | %s |\n", std::string(name_of(first.by)).c_str(),
                    std::string(name_of(first.does)).c_str(), count, std::string(first.why).c_str(),
                    std::string(first.section).c_str());
    }
}

void print_table(findings const& found) {
    std::printf("Tried on multistatus, expat %s and libxml2 %s.\n\n",
                release_of_expat().linked.c_str(), release_of_libxml2().linked.c_str());
    print_counts(found);
    print_disagreements();
}

// Where another release is linked, what it does is told, but is no fault.
[[nodiscard]] bool is_as_listed(oracle which, differences const& found) {
    auto const faults = faults_in_list(which, found);
    for (auto const& fault : faults)
        std::fprintf(stderr, "%s\n", fault.c_str());
    auto const version = release_of(which);
    if (version.linked == version.listed || faults.empty()) return faults.empty();
    std::fprintf(stderr, "%s is %s, and its disagreements are listed for %s: not counted\n",
                 std::string(name_of(which)).c_str(), version.linked.c_str(),
                 std::string(version.listed).c_str());
    return true;
}

[[nodiscard]] int run(bool prints_table) {
    auto const found = try_all();
    for (auto const& fault : found.faults)
        std::fprintf(stderr, "%s\n", fault.c_str());
    bool is_fine = found.faults.empty();
    for (std::size_t i = 0; i < std::size(oracles); ++i)
        is_fine = is_as_listed(oracles[i], found.of_oracles[i]) && is_fine;
    if (prints_table)
        print_table(found);
    else
        std::printf("%zu cases, %s\n", all_cases().size(),
                    is_fine ? "all as known" : "not all as known");
    return is_fine ? 0 : 1;
}

}  // namespace
}  // namespace multistatus::test::xml_conformance

int main(int count, char** arguments) {
    auto const prints_table = count == 2 && std::string_view(arguments[1]) == "--table";
    if (count > 1 && !prints_table) {
        std::fprintf(stderr, "usage: %s [--table]\n", arguments[0]);
        return 2;
    }
    return multistatus::test::xml_conformance::run(prints_table);
}
