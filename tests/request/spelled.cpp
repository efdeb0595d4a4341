// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <support/model.hpp>
#include <support/random_model_elements.hpp>
#include <support/random_spelling.hpp>
#include <support/seed.hpp>
#include <support/share.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

// However a request is spelled, it is read as what it is.

namespace ms = multistatus;
using ms::test::model_element;
using ms::test::model_elements;

namespace {

constexpr int requests = 3'000 / static_cast<int>(ms::test::one_in(5));

/// Makes requests up.
class random_requests : public ms::test::random_elements {
public:
    using random_elements::random_elements;

    [[nodiscard]] model_element update() {
        model_elements instructions;
        for (auto n = 1 + numbers_.below(4); n > 0; --n) {
            bool const is_set = numbers_.chance(70);
            instructions.push_back(
                in_dav(is_set ? "set" : "remove", {in_dav("prop", is_set ? values() : names())}));
        }
        return in_dav("propertyupdate", std::move(instructions));
    }
    [[nodiscard]] model_element query() { return in_dav("propfind", {in_dav("prop", names())}); }

private:
    [[nodiscard]] static model_element in_dav(std::string local, model_elements children) {
        return {"DAV:", std::move(local), {}, {}, std::move(children)};
    }
    [[nodiscard]] model_elements values() {
        model_elements all;
        for (auto n = numbers_.below(4); n > 0; --n)
            all.push_back(element(3));
        return all;
    }
    // None twice.
    [[nodiscard]] model_elements names() {
        model_elements all;
        for (auto const& e : values())
            if (std::none_of(all.begin(), all.end(),
                             [&](auto const& other) { return other.name() == e.name(); }))
                all.push_back({e.space, e.local, {}, {}, {}});
        return all;
    }
};

model_element update_of(ms::proppatch_request const& read) {
    model_element all{"DAV:", "propertyupdate", {}, {}, {}};
    for (auto const& i : read)
        all.children.push_back(
            {"DAV:",
             i.is_set() ? "set" : "remove",
             {},
             {},
             {{"DAV:", "prop", {}, {}, {ms::test::model_reader::read(i.property())}}}});
    return all;
}
// With one instruction for each property.
model_element one_by_one(model_element const& update) {
    model_element all{update.space, update.local, {}, {}, {}};
    for (auto const& instruction : update.children)
        for (auto const& property : instruction.children.front().children) {
            auto one = instruction;
            one.children.front().children = {property};
            all.children.push_back(std::move(one));
        }
    return all;
}
model_element query_of(ms::propfind_request const& read) {
    model_element prop{"DAV:", "prop", {}, {}, {}};
    for (auto const e : read.selection().properties())
        prop.children.push_back(ms::test::model_reader::read(e));
    return {"DAV:", "propfind", {}, {}, {std::move(prop)}};
}

/// What becomes of a request that is spelled as some numbers say, white space meaning nothing down
/// to a depth; empty if it is what is expected.
template <class Parse, class ModelOf>
std::string failure_of(model_element const& request, int depth, std::uint64_t seed,
                       model_element const& expected, Parse parse, ModelOf model_of) {
    auto const body = ms::test::random_spelling(seed, false).spell(request, depth);
    auto const wrong = [&body](std::string const& what) { return what + "\n" + body; };
    for (auto const& options : {ms::strict(), ms::tolerant()}) {
        auto const read = parse(body, options);
        if (!read) return wrong(to_string(read.error()));
        if (!read->diagnostics().empty()) return wrong(to_string(read->diagnostics().front()));
        if (!(model_of(*read) == expected)) return wrong("another request");
    }
    return {};
}

}  // namespace

TEST_CASE("A PROPPATCH is read however it is spelled") {
    ms::test::check_seeds(requests, [](std::uint64_t seed) {
        auto const update = random_requests(seed).update();
        return failure_of(update, 3, seed, one_by_one(update), ms::parse_proppatch, update_of);
    });
}

TEST_CASE("A PROPFIND is read however it is spelled") {
    ms::test::check_seeds(requests, [](std::uint64_t seed) {
        auto const query = random_requests(seed).query();
        return failure_of(query, 2, seed, query, ms::parse_propfind, query_of);
    });
}
