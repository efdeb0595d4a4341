// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "measure.hpp"

#include <algorithm>
#include <ctime>
#include <exception>

namespace bench {
namespace {

[[nodiscard]] double cpu_nanoseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

/// Runs a candidate once on each body and looks at what it makes.
[[nodiscard]] measurement examined(candidate const& c, std::vector<material> const& bodies,
                                   std::size_t chunk) {
    measurement m{&c};
    try {
        for (auto const& body : bodies) {
            auto in = make_input(c, body, chunk);
            output out;
            c.run(in, out);
            m.bytes += static_cast<double>(bytes_of(c.task, in, out));
            if (m.defect = defect_of(c.task, body, out); !m.defect.empty()) return m;
            if (c.task == task::write_xml || c.task == task::write_json)
                m.remark = remark_of(body, out);
        }
    } catch (std::exception const& e) {
        m.defect = e.what();
    }
    return m;
}

/// How often small bodies are run at a time, for the clock is coarse.
[[nodiscard]] std::size_t repeats_for(task t, std::vector<material> const& bodies) {
    if (t == task::first_xml) return 20;
    std::size_t bytes = 0;
    for (auto const& body : bodies)
        bytes += body.xml.size();
    return std::clamp<std::size_t>(200'000 / bytes, 1, 200);
}

[[nodiscard]] double time_once(candidate const& c, std::vector<material> const& bodies,
                               std::size_t chunk) {
    auto const repeats = repeats_for(c.task, bodies);
    std::vector<input> ins;
    ins.reserve(repeats * bodies.size());
    for (std::size_t i = 0; i < repeats; ++i)
        for (auto const& body : bodies)
            ins.push_back(make_input(c, body, chunk));
    // What ran before it has left caches and predictors as that needed them.
    for (auto const& body : bodies) {
        auto warm = make_input(c, body, chunk);
        output dropped;
        c.run(warm, dropped);
    }
    std::vector<output> outs(ins.size());
    auto const begin = cpu_nanoseconds();
    for (std::size_t i = 0; i < ins.size(); ++i)
        c.run(ins[i], outs[i]);
    return (cpu_nanoseconds() - begin) / static_cast<double>(repeats);
}

[[nodiscard]] double median(std::vector<double> values) {
    auto const middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

std::vector<measurement> measure(std::vector<candidate const*> const& all,
                                 std::vector<material> const& bodies, std::size_t rounds,
                                 std::size_t chunk) {
    std::vector<measurement> done;
    for (auto const* c : all)
        done.push_back(examined(*c, bodies, chunk));
    std::vector<std::vector<double>> times(all.size());
    for (std::size_t round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < all.size(); ++i)
            if (done[i].defect.empty()) times[i].push_back(time_once(*all[i], bodies, chunk));
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!times[i].empty()) done[i].nanoseconds = median(times[i]);
    return done;
}

std::vector<candidate const*> candidates_for(task t) {
    std::vector<candidate const*> some;
    for (auto const& c : candidates())
        if (c.task == t) some.push_back(&c);
    // Our own come first: all others are compared with the first of them.
    std::stable_partition(some.begin(), some.end(),
                          [](auto const* c) { return c->library == "multistatus"; });
    std::stable_partition(some.begin(), some.end(),
                          [](auto const* c) { return c->library != "limits"; });
    return some;
}

}  // namespace bench
