// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/known_names.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>

using multistatus::name;
using multistatus::detail::known_name;
using multistatus::detail::known_names;
using multistatus::detail::written_name;

namespace {

std::string written(known_names& names, name n) {
    auto const* const known = names.find(n);
    if (known == nullptr) return "unknown";
    std::string to(known_name::room, '#');
    auto const* const end = known->copy(to.data());
    CHECK(static_cast<std::size_t>(end - to.data()) == known->size());
    return to.substr(0, known->size());
}

}  // namespace

TEST_CASE("known_names: a name is what it was written as") {
    known_names names;
    CHECK(written(names, {"DAV:", "getetag"}) == "unknown");
    names.add({"DAV:", "getetag"}, {"<D:getetag", "</D:getetag>", 7});
    CHECK(names.find({"DAV:", "getetag"})->note() == 7);
    CHECK(written(names, {"DAV:", "getetag"}) == "<D:getetag");
    CHECK(written(names, {"DAV:", "getetaG"}) == "unknown");
    CHECK(written(names, {"DAV;", "getetag"}) == "unknown");
    CHECK(written(names, {"DAV:g", "etetag"}) == "unknown");
    names.clear();
    CHECK(written(names, {"DAV:", "getetag"}) == "unknown");
}

TEST_CASE("known_names: the texts count, not where they lie") {
    known_names names;
    std::string local = "getetag";
    names.add({"DAV:", local}, {"<D:getetag"});
    local = "getetah";
    CHECK(written(names, {"DAV:", local}) == "unknown");
    local = "getetag";
    CHECK(written(names, {"DAV:", std::string(local)}) == "<D:getetag");
}

TEST_CASE("known_names: what is too long is not kept") {
    known_names names;
    std::string const many(500, 'x');
    names.add({"DAV:", many}, {"<x"});
    names.add({many, "a"}, {"<x"});
    names.add({"DAV:", "b"}, {many});
    CHECK(written(names, {"DAV:", many}) == "unknown");
    CHECK(written(names, {many, "a"}) == "unknown");
    CHECK(written(names, {"DAV:", "b"}) == "unknown");
}

TEST_CASE("known_names: of any number none is mistaken for another") {
    known_names names;
    std::size_t known = 0;
    for (int i = 0; i < 1000; ++i) {
        auto const local = "name" + std::to_string(i);
        names.add({"urn:a", local}, written_name{"<" + local});
        for (int j = 0; j < 1000; j += 7) {
            auto const other = "name" + std::to_string(j);
            auto const found = written(names, {"urn:a", other});
            if (found != "unknown") CHECK(found == "<" + other);
        }
        known += written(names, {"urn:a", local}) == "<" + local ? 1u : 0u;
    }
    CHECK(known == 1000);
}

TEST_CASE("known_names: an order that changes hides no name") {
    known_names names;
    std::string const locals[] = {"a", "b", "c", "d"};
    for (auto const& local : locals)
        names.add({"urn:a", local}, written_name{"<" + local});
    for (unsigned i = 0; i < 64; ++i) {
        auto const& local = locals[(i * i + i / 4) % 4];
        CHECK(written(names, {"urn:a", local}) == "<" + local);
    }
}

TEST_CASE("known_names: a lasting name is found as any other, and known again") {
    static constexpr multistatus::detail::lasting_name a(name{"urn:a", "a"});
    static constexpr multistatus::detail::lasting_name b(name{"urn:a", "b"});
    known_names names;
    CHECK(names.find(a, &a) == nullptr);
    CHECK_FALSE(names.is_next(a));
    names.add(a, {"<a", {}, 1});
    names.add({"urn:a", "b"}, {"<b", {}, 2});
    for (int i = 0; i < 3; ++i) {
        CHECK(names.find(a, &a)->note() == 1);
        CHECK(names.is_next(b) == (i > 0));
        CHECK(names.find(b, &b)->note() == 2);
        CHECK(names.find(name{"urn:a", "b"})->note() == 2);
    }
}

TEST_CASE("known_names: a copy has the same names, wherever the other one goes") {
    known_names copy;
    {
        known_names names;
        for (std::string const local : {"a", "b", "c"})
            names.add({"urn:a", local}, written_name{"<" + local});
        CHECK(written(names, {"urn:a", "a"}) == "<a");
        copy = names;
    }
    for (std::string const local : {"b", "c", "a", "b"})
        CHECK(written(copy, {"urn:a", local}) == "<" + local);
}

TEST_CASE("known_names: a name whose slot another one took is not there twice") {
    constexpr name displaced{"urn:p", "af"};
    constexpr name other{"DAV:", "propstat"};
    known_names names;
    auto const index_of = [&names](name const& n) {
        if (auto const* const known = names.find(n); known != nullptr) return known->index();
        names.add(n, written_name{"<a"});
        auto const* const added = names.find(n);
        REQUIRE(added != nullptr);
        return added->index();
    };
    for (int i = 0; i < 3; ++i) {
        CHECK(index_of(displaced) == 0);
        CHECK(index_of(other) == 1);
        CHECK(index_of(displaced) == 0);
    }
    // Nor if it was not expected behind the last one.
    constexpr name between{"urn:p", "between"};
    CHECK(index_of(between) == 2);
    CHECK(index_of(displaced) == 0);
    CHECK(index_of(between) == 2);
    CHECK(index_of(other) == 1);
}
