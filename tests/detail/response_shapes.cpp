// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/response_shapes.hpp>

#include <multistatus/detail/tape_builder.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus::detail;

namespace {

// `<href>`, a path, and what follows.
void learn(response_shapes& shapes, std::string_view path, std::string_view rest) {
    auto const response = std::string("<href>").append(path).append(rest);
    auto const end = static_cast<std::uint32_t>(6 + path.size());
    tape_builder tape;
    tape.reset(response);
    tape.leaf(node_kind::href).text = tape.refer(std::string_view(response).substr(6, path.size()));
    shapes.add(response, std::vector<recorded_text>{{6, end, 0}}, tape.view());
}
std::vector<std::string> followers(response_shapes const& shapes, std::uint16_t run) {
    std::vector<std::string> found;
    for (auto i = shapes[run].next; i != 0; i = shapes[i].sibling)
        found.emplace_back(shapes.bytes(shapes[i]), shapes[i].size);
    return found;
}

}  // namespace

TEST_CASE("response_shapes: what is common to responses is there once") {
    response_shapes shapes;
    CHECK(shapes.empty());
    learn(shapes, "/a", "</href>");
    learn(shapes, "/bc", "</href>");
    learn(shapes, "/d", "</href ><x/>");
    CHECK_FALSE(shapes.empty());
    auto const root = response_shapes::root;
    CHECK(followers(shapes, root) == std::vector<std::string>{"<href>"});
    auto const first = shapes[root].next;
    CHECK(shapes[first].shape == 0);
    CHECK(followers(shapes, first) == std::vector<std::string>{"</href ><x/>", "</href>"});
    auto const last = shapes[first].next;
    CHECK(shapes[last].shape != 0);
    CHECK(shapes.shape_of(shapes[last]).targets().size() == 1);

    shapes.follow_other(first, last);
    CHECK(followers(shapes, first) == std::vector<std::string>{"</href ><x/>", "</href>"});
    shapes.follow_other(first, last);
    CHECK(followers(shapes, first) == std::vector<std::string>{"</href>", "</href ><x/>"});
    // It begins anew from there.
    shapes.follow_other(first, shapes[first].next);
    CHECK(followers(shapes, first) == std::vector<std::string>{"</href>", "</href ><x/>"});

    shapes.clear();
    CHECK(shapes.empty());
    CHECK(followers(shapes, root).empty());
}

TEST_CASE("response_shapes: what has no shape takes no room") {
    response_shapes shapes;
    std::string const response = "<href></href>" + std::string(100, ' ');
    tape_builder tape;
    for (int i = 0; i < 1000; ++i) {
        tape.reset(response);
        for (int hrefs = 0; hrefs < 10; ++hrefs)
            tape.leaf(node_kind::href);
        shapes.add(response, {}, tape.view());
    }
    CHECK(shapes.empty());
    CHECK_FALSE(shapes.is_full());
}

TEST_CASE("response_shapes: has an end") {
    response_shapes many;
    for (int i = 0; i < 1000 && !many.is_full(); ++i)
        learn(many, "/a", "</href>" + std::to_string(i));
    CHECK(many.is_full());
    CHECK(followers(many, many[response_shapes::root].next).size() <= 17);

    response_shapes long_ones;
    for (int i = 0; i < 3; ++i)
        learn(long_ones, "/a", std::string(6000, ' ') + std::to_string(i));
    CHECK(long_ones.is_full());
    CHECK_FALSE(long_ones.empty());
}

TEST_CASE("response_shapes: one that is too large leaves room for others") {
    response_shapes shapes;
    learn(shapes, "/a", std::string(20000, ' '));
    CHECK(shapes.empty());
    CHECK_FALSE(shapes.is_full());
    learn(shapes, "/a", "</href>");
    CHECK_FALSE(shapes.empty());
    learn(shapes, "/a", std::string(20000, ' '));
    CHECK_FALSE(shapes.is_full());

    // Each element is in another namespace than the one before.
    response_shapes named;
    std::string const response = "<href>/a</href>";
    std::string const spaces[] = {std::string(1000, 'a'), std::string(1000, 'b')};
    tape_builder tape;
    tape.reset(response);
    tape.leaf(node_kind::href).text = tape.refer(std::string_view(response).substr(6, 2));
    for (int i = 0; i < 100; ++i) {
        tape.start_element(node_kind::extension, spaces[i % 2], "x");
        tape.end_element();
    }
    named.add(response, std::vector<recorded_text>{{6, 8, 0}}, tape.view());
    CHECK(named.empty());
    CHECK_FALSE(named.is_full());
    CHECK(named.strings().size() == 0);
    learn(named, "/a", "</href>");
    CHECK_FALSE(named.empty());
}
