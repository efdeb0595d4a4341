// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// The library beside its peers: CPU time for the same work, as tables in Markdown.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "chart.hpp"
#include "measure.hpp"
#include "table.hpp"
#include <malloc.h>

namespace {

using namespace bench;

struct options {
    bool quick = false;
    bool check = false;  ///< whether the results are compared, and no time is taken
    std::string chart;
    std::string data;
    std::string only;  ///< a part of the title of what is compared; all if empty
};

/// What is drawn: panels with the best of each library.
std::vector<panel> panels;
/// Whether a candidate made anything else than the others.
bool any_defect = false;

[[nodiscard]] std::string row_name(candidate const& c) {
    return std::string(c.library).append(", ").append(c.name);
}
[[nodiscard]] std::string_view title_of(task t) {
    switch (t) {
    case task::read_xml: return "XML to structures that own their texts";
    case task::visit_xml: return "XML to values that are used and not kept";
    case task::load_xml: return "XML to a model of all that it says";
    case task::first_xml: return "Time to the first response";
    case task::write_xml: return "Structures to XML";
    case task::read_json: return "JSON to structures that own their texts";
    case task::visit_json: return "JSON to values that are used and not kept";
    case task::load_json: return "JSON to a model of all that it says";
    case task::write_json: return "Structures to JSON";
    case task::convert_xml: return "XML to JSON";
    case task::convert_json: return "JSON to XML";
    default: return name_of(t);
    }
}
[[nodiscard]] std::size_t rounds_for(options const& o, std::size_t responses) {
    if (o.check) return 0;
    if (responses >= 100'000) return 3;
    return o.quick ? 5 : 21;
}

[[nodiscard]] std::string ratio(double a, double b) {
    auto const r = a / b;
    return formatted(r >= 10 ? "%.0fx" : r >= 1 ? "%.1fx" : "%.2fx", r);
}

/// Time of each item, and how many times that of the first row it is.
void add_column(table& to, std::vector<measurement> const& all, std::size_t items_done) {
    auto const own = all.front().nanoseconds;
    for (auto const& m : all) {
        auto const each = m.nanoseconds / static_cast<double>(items_done);
        if (!m.defect.empty()) {
            any_defect = true;
            to.add(row_name(*m.of), "-");
            std::fprintf(stderr, "left out: %s: %s\n", row_name(*m.of).c_str(), m.defect.c_str());
        } else if (&m == &all.front() || own == 0) {
            to.add(row_name(*m.of), formatted("**%.0f**", each));
        } else {
            to.add(row_name(*m.of), formatted("%.0f (", each) + ratio(m.nanoseconds, own) + ")" +
                                        (m.remark.empty() ? "" : " †"));
        }
    }
}

/// The speeds of the best of each library; of our own that of the first row.
[[nodiscard]] panel best_of_each(std::string_view title, std::vector<measurement> const& all) {
    panel p{std::string(title), {}};
    for (auto const& m : all) {
        if (m.nanoseconds == 0 || m.of->library == "limits") continue;
        // Writers do not write the same bytes; that of ours count for all.
        auto const speed = all.front().bytes / m.nanoseconds * 1e3;
        auto const known = std::find_if(p.bars.begin(), p.bars.end(),
                                        [&](auto const& b) { return b.name == m.of->library; });
        if (known == p.bars.end())
            p.bars.push_back({std::string(m.of->library), speed, m.of->library == "multistatus"});
        else if (!known->is_own)
            known->speed = std::max(known->speed, speed);
    }
    std::sort(p.bars.begin(), p.bars.end(),
              [](auto const& a, auto const& b) { return a.speed > b.speed; });
    return p;
}
/// Those that are drawn.
void add_panel(task t, kind k, std::vector<measurement> const& all) {
    if (t == task::read_xml && k == kind::nextcloud)
        panels.push_back(best_of_each("Reading a listing of 1,000 files as XML", all));
    else if (t == task::read_xml && k == kind::calendar)
        panels.push_back(best_of_each("Reading 1,000 calendar objects as XML", all));
    else if (t == task::write_xml && k == kind::nextcloud)
        panels.push_back(best_of_each("Writing a listing as XML", all));
    else if (t == task::read_json && k == kind::nextcloud)
        panels.push_back(best_of_each("Reading a listing as JSON", all));
    else if (t == task::write_json && k == kind::nextcloud)
        panels.push_back(best_of_each("Writing a listing as JSON", all));
}

/// One task on all bodies of one length.
void compare(options const& o, task t, std::size_t responses, std::vector<kind> const& bodies,
             bool with_limits = false) {
    if (title_of(t).find(o.only) == std::string_view::npos) return;
    std::vector<std::string> columns;
    for (auto const k : bodies)
        columns.emplace_back(name_of(k));
    table result(columns);
    auto all = candidates_for(t);
    if (with_limits)
        for (auto const* c : candidates_for(task::limit))
            all.push_back(c);
    for (auto const k : bodies) {
        bool const needs_json = all.front()->task != task::read_xml;
        std::vector<material> of_kind;
        of_kind.emplace_back(k, responses, needs_json);
        auto const times = measure(all, of_kind, rounds_for(o, responses));
        add_column(result, times, t == task::first_xml ? 1 : responses);
        if (responses == 1000) add_panel(t, k, times);
    }
    std::printf("### %s, %zu response%s\n\n%s.\n\n", std::string(title_of(t)).c_str(), responses,
                responses == 1 ? "" : "s",
                t == task::first_xml ? "Nanoseconds until the first one is there"
                                     : "Nanoseconds a response");
    result.print("");
}

/// The same body in chunks of three sizes.
void compare_chunks(options const& o) {
    constexpr std::size_t responses = 1000;
    table result({"nextcloud, 64 KB", "4 KB", "1 byte", "calendar, 64 KB", "4 KB", "1 byte"});
    auto const all = candidates_for(task::feed_xml);
    for (auto const k : {kind::nextcloud, kind::calendar}) {
        std::vector<material> of_kind;
        of_kind.emplace_back(k, responses, false);
        for (std::size_t const chunk : {64u << 10, 4u << 10, 1u})
            add_column(result,
                       measure(all, of_kind,
                               std::min<std::size_t>(rounds_for(o, responses), chunk == 1 ? 3 : 21),
                               chunk),
                       responses);
    }
    std::printf("### XML in chunks to structures, 1000 responses\n\nNanoseconds a response.\n\n");
    result.print("");
}

/// The bodies of a folder that all can read: those in which nothing deviates.
[[nodiscard]] std::vector<material> recorded_bodies(std::string const& folder) {
    std::vector<std::filesystem::path> paths;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".xml") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<material> all;
    for (auto const& path : paths) {
        std::ifstream file(path, std::ios::binary);
        std::string body(std::istreambuf_iterator<char>(file), {});
        if (is_conforming(body)) all.emplace_back(std::move(body));
    }
    return all;
}
void compare_recorded(options const& o) {
    if (o.data.empty()) return;
    auto const bodies = recorded_bodies(o.data);
    if (bodies.empty()) return;
    std::size_t responses = 0;
    std::size_t bytes = 0;
    for (auto const& body : bodies) {
        responses += body.records.size();
        bytes += body.xml.size();
    }
    table result({"all"});
    auto readers = candidates_for(task::read_xml);
    std::erase_if(readers, [](auto const* c) { return c->keeps_line_ends; });
    auto const times = measure(readers, bodies, rounds_for(o, 1000));
    add_column(result, times, responses);
    std::printf(
        "### Recorded XML to structures\n\n%zu bodies that servers sent, %zu responses, %zu "
        "bytes; nanoseconds a response.\n\n",
        bodies.size(), responses, bytes);
    result.print("");
}

void compare_all(options const& o) {
    std::vector<kind> const all(kinds.begin(), kinds.end());
    std::vector<kind> const regular(kinds.begin(), kinds.end() - 1);
    for (std::size_t const responses : {1000u, 10u, 1u})
        compare(o, task::read_xml, responses, all, responses == 1000);
    if (!o.quick && !o.check) compare(o, task::read_xml, 100'000, regular);
    for (auto const t : {task::visit_xml, task::load_xml, task::first_xml})
        compare(o, t, 1000, all, t == task::visit_xml);
    if (o.only.empty()) {
        compare_chunks(o);
        compare_recorded(o);
    }
    compare(o, task::write_xml, 1000, regular);
    for (auto const t : {task::read_json, task::visit_json, task::load_json})
        compare(o, t, 1000, all);
    compare(o, task::write_json, 1000, regular);
    for (auto const t : {task::convert_xml, task::convert_json})
        compare(o, t, 1000, all);
}

[[nodiscard]] options options_from(int argc, char* argv[]) {
    options o;
    for (int i = 1; i < argc; ++i) {
        std::string_view const word = argv[i];
        if (word == "--quick")
            o.quick = true;
        else if (word == "--check")
            o.check = true;
        else if ((word == "--chart" || word == "--data" || word == "--only") && i + 1 < argc)
            (word == "--chart" ? o.chart : word == "--data" ? o.data : o.only) = argv[++i];
        else
            std::exit(2);
    }
    return o;
}

}  // namespace

int main(int argc, char* argv[]) {
    auto const o = options_from(argc, argv);
    // A heap that is given back and fetched again costs a model more than to parse it.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    if (constexpr std::string_view absent = MULTISTATUS_ABSENT_PEERS; !absent.empty())
        std::printf("Not found, and so not compared:%s.\n\n", absent.data());
    compare_all(o);
    if (!o.chart.empty()) draw(o.chart, panels);
    return o.check && any_defect ? 1 : 0;
}
