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

/// `make` gives a request of random numbers, `read` what became of it, by the rules of `options`.
template <class Make, class Read>
void check_spellings(int depth, Make make, Read read) {
    auto const seed = ms::test::first_seed();
    int same = 0;
    for (int i = 0; i < requests; ++i) {
        auto const number = seed + static_cast<std::uint64_t>(i);
        random_requests numbers(number);
        auto const [request, expected] = make(numbers);
        auto const body = ms::test::random_spelling(number, false).spell(request, depth);
        for (auto const& options : {ms::strict(), ms::tolerant()}) {
            INFO("MULTISTATUS_SEED=" << number << "\n" << body);
            auto const wrong = read(body, options, expected);
            if (!wrong.empty()) FAIL(wrong);
        }
        ++same;
    }
    CHECK(same == requests);
}
template <class Result, class ModelOf>
std::string difference(Result const& read, model_element const& expected, ModelOf model_of) {
    if (!read) return to_string(read.error());
    if (!read->diagnostics().empty()) return to_string(read->diagnostics().front());
    return model_of(*read) == expected ? "" : "another request";
}

}  // namespace

TEST_CASE("A PROPPATCH is read however it is spelled") {
    check_spellings(
        3,
        [](random_requests& numbers) {
            auto update = numbers.update();
            auto expected = one_by_one(update);
            return std::pair(std::move(update), std::move(expected));
        },
        [](std::string const& body, ms::parse_options const& options,
           model_element const& expected) {
            return difference(ms::parse_proppatch(body, options), expected, update_of);
        });
}

TEST_CASE("A PROPFIND is read however it is spelled") {
    check_spellings(
        2,
        [](random_requests& numbers) {
            auto const query = numbers.query();
            return std::pair(query, query);
        },
        [](std::string const& body, ms::parse_options const& options,
           model_element const& expected) {
            return difference(ms::parse_propfind(body, options), expected, query_of);
        });
}
