// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <xml/conformance/judge.hpp>
#include <xml/conformance/oracles/disagreements.hpp>
#include <xml/conformance/oracles/oracle.hpp>
#include <xml/conformance/productions.hpp>

// Tries the cases of conformance on this reader, expat and libxml2. It fails where this reader does
// not what the standards say, or one of the others disagrees with them in a way that is not known,
// or does no longer. `--table` prints what was found as Markdown, and `--list` each disagreement
// too.

namespace multistatus::test::xml_conformance {
namespace {

constexpr oracle oracles[] = {oracle::expat, oracle::libxml2};

/// What cases are read otherwise than is expected, and how.
using differences = std::map<std::string, difference_kind>;

struct findings {
    std::vector<std::string> faults{};  ///< of this reader, and of the cases
    std::set<std::string> accepted{};   ///< by this reader
    std::size_t surrogates = 0;         ///< tried beside the cases
    differences of_oracles[2] = {{}, {}};

    [[nodiscard]] differences const& of(oracle which) const {
        return of_oracles[which == oracle::expat ? 0 : 1];
    }
};

void compare(conformance_case const& c, outcome const& found, reading const& ours,
             differences& to) {
    if (found.is_accepted && !c.is_accepted()) to[c.name()] = difference_kind::accepts;
    if (!found.is_accepted && c.is_accepted()) to[c.name()] = difference_kind::refuses;
    if (found.is_accepted && c.is_accepted() && found.properties != properties_of(ours))
        to[c.name()] = difference_kind::misreads;
}

void try_case(conformance_case const& c, findings& to) {
    if (auto const fault = fault_of(c); !fault.empty())
        to.faults.push_back(c.name() + ": " + fault);
    auto const body = put_in(c.where, c.fragment).bytes;
    auto const ours = read_whole(body, strict());
    if (ours.ok()) to.accepted.insert(c.name());
    for (std::size_t i = 0; i < std::size(oracles); ++i)
        compare(c, read_with(oracles[i], body), ours, to.of_oracles[i]);
}
// On this reader they are tried by its own tests. All are to be refused, and so there are no
// properties to compare.
void try_surrogate(conformance_case const& c, findings& to) {
    ++to.surrogates;
    auto const body = put_in(c.where, c.fragment).bytes;
    for (std::size_t i = 0; i < std::size(oracles); ++i)
        compare(c, read_with(oracles[i], body), {}, to.of_oracles[i]);
}
[[nodiscard]] findings try_all() {
    findings all;
    for (auto const& c : all_cases())
        try_case(c, all);
    for_each_surrogate([&](conformance_case const& c) { try_surrogate(c, all); });
    for (auto const& fault : faults_in_productions())
        all.faults.push_back(fault);
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

[[nodiscard]] bool is_in(differences const& all, std::string const& name, difference_kind kind) {
    auto const there = all.find(name);
    return there != all.end() && there->second == kind;
}

/// The cases that a disagreement of the list is about.
struct listed_cases {
    disagreement const* of;
    std::vector<std::string> faults{};
    std::vector<std::string> disagreeing{};
    std::vector<std::string> agreeing{};
};

[[nodiscard]] listed_cases look_up(disagreement const& d, differences const& found) {
    listed_cases all{&d};
    std::set<std::string> names;
    for (auto const& pattern : patterns_of(d)) {
        auto const some = cases_of(pattern);
        if (some.empty()) all.faults.push_back("listed, but there is no such case: " + pattern);
        names.insert(some.begin(), some.end());
    }
    for (auto const& name : names)
        (is_in(found, name, d.does) ? all.disagreeing : all.agreeing).push_back(name);
    // What is mended agrees in all of the cases.
    if (d.is_mended_in_some && all.disagreeing.empty()) return all;
    for (auto const& name : all.agreeing)
        all.faults.push_back("listed, but not so: " + shown(d.by, name, d.does));
    return all;
}

/// All disagreements, listed and found; the rows of the table, of which each case is in one.
class list {
public:
    explicit list(findings const& found) : found_(&found) {
        for (auto const& d : known_disagreements())
            entries_.push_back(look_up(d, found.of(d.by)));
    }
    [[nodiscard]] std::vector<listed_cases> const& entries() const noexcept { return entries_; }
    [[nodiscard]] std::size_t count_of(oracle which) const {
        std::size_t count = 0;
        for (auto const& e : entries_)
            if (e.of->by == which) count += e.disagreeing.size();
        return count;
    }
    [[nodiscard]] std::vector<std::string> faults_of(oracle which) const {
        std::vector<std::string> faults;
        std::set<std::string> listed;
        for (auto const& e : entries_) {
            if (e.of->by != which) continue;
            faults.insert(faults.end(), e.faults.begin(), e.faults.end());
            for (auto const& name : e.disagreeing)
                if (!listed.insert(name).second)
                    faults.push_back("listed twice: " + shown(which, name, e.of->does));
        }
        add_unlisted(which, listed, faults);
        return faults;
    }

private:
    // Rows that do not sum to the total are told whatever the reason.
    void add_unlisted(oracle which, std::set<std::string> const& listed,
                      std::vector<std::string>& to) const {
        auto const& found = found_->of(which);
        for (auto const& [name, kind] : found)
            if (!listed.contains(name)) to.push_back("unlisted: " + shown(which, name, kind));
        if (count_of(which) != found.size())
            to.push_back(std::string(name_of(which)) + " disagrees in " +
                         std::to_string(found.size()) + " cases, and in " +
                         std::to_string(count_of(which)) + " by the list");
    }

    findings const* found_;
    std::vector<listed_cases> entries_;
};

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

// Those with the same reason are one row.
void print_disagreements(list const& all) {
    std::puts("\n| reader | | disagrees | agrees, as it is mended | why | expected by |\n"
              "|---|---|---|---|---|---|");
    auto const& entries = all.entries();
    for (std::size_t i = 0; i < entries.size();) {
        auto const& first = *entries[i].of;
        std::size_t disagreeing = 0, agreeing = 0;
        for (;
             i < entries.size() && entries[i].of->by == first.by && entries[i].of->why == first.why;
             ++i) {
            disagreeing += entries[i].disagreeing.size();
            agreeing += entries[i].agreeing.size();
        }
        std::printf("| %s | %s | %zu | %zu | %s | %s |\n", std::string(name_of(first.by)).c_str(),
                    std::string(name_of(first.does)).c_str(), disagreeing, agreeing,
                    std::string(first.why).c_str(), std::string(first.section).c_str());
    }
    for (auto const which : oracles)
        std::printf("| **%s** | **in all** | %zu | | | |\n", std::string(name_of(which)).c_str(),
                    all.count_of(which));
}

void print_cases(list const& all) {
    std::puts("\n| reader | | case | why | expected by |\n|---|---|---|---|---|");
    for (auto const& e : all.entries())
        for (auto const& name : e.disagreeing)
            std::printf("| %s | %s | %s | %s | %s |\n", std::string(name_of(e.of->by)).c_str(),
                        std::string(name_of(e.of->does)).c_str(), name.c_str(),
                        std::string(e.of->why).c_str(), std::string(e.of->section).c_str());
}

void print_productions() {
    std::puts("\n| without a case | why |\n|---|---|");
    for (auto const& p : all_productions())
        if (!p.left_out.empty())
            std::printf("| %s | %s |\n", std::string(p.title).c_str(),
                        std::string(p.left_out).c_str());
}

void print_table(findings const& found, list const& all) {
    std::printf("Tried on multistatus, expat %s and libxml2 %s.\n\n",
                release_of_expat().linked.c_str(), release_of_libxml2().linked.c_str());
    print_counts(found);
    std::printf("\nBeside these, each surrogate as UTF-8 would encode it, wherever a character can "
                "stand: %zu bodies to be refused.\n",
                found.surrogates);
    print_disagreements(all);
    print_productions();
}

// Where another release is linked, what it does is told, but is no fault.
[[nodiscard]] bool is_as_listed(oracle which, list const& all) {
    auto const faults = all.faults_of(which);
    for (auto const& fault : faults)
        std::fprintf(stderr, "%s\n", fault.c_str());
    auto const version = release_of(which);
    if (version.linked == version.listed || faults.empty()) return faults.empty();
    std::fprintf(stderr, "%s is %s, and its disagreements are listed for %s: not counted\n",
                 std::string(name_of(which)).c_str(), version.linked.c_str(),
                 std::string(version.listed).c_str());
    return true;
}

/// What is printed beside what is wrong.
enum class printed : std::uint8_t { count, table, cases };

[[nodiscard]] int run(printed what) {
    auto const found = try_all();
    for (auto const& fault : found.faults)
        std::fprintf(stderr, "%s\n", fault.c_str());
    list const all(found);
    bool is_fine = found.faults.empty();
    for (auto const which : oracles)
        is_fine = is_as_listed(which, all) && is_fine;
    if (what != printed::count) print_table(found, all);
    if (what == printed::cases) print_cases(all);
    if (what == printed::count)
        std::printf("%zu cases, %s\n", all_cases().size(),
                    is_fine ? "all as known" : "not all as known");
    return is_fine ? 0 : 1;
}

}  // namespace
}  // namespace multistatus::test::xml_conformance

int main(int count, char** arguments) {
    using namespace multistatus::test::xml_conformance;
    std::string_view const option(count > 1 ? arguments[1] : "");
    if (count == 1) return run(printed::count);
    if (count == 2 && option == "--table") return run(printed::table);
    if (count == 2 && option == "--list") return run(printed::cases);
    std::fprintf(stderr, "usage: %s [--table | --list]\n", arguments[0]);
    return 2;
}
