// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/answering.hpp>

#include <multistatus/dav.hpp>
#include <multistatus/dav/versioning.hpp>
#include <multistatus/property_answer.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/summary.hpp>
#include <support/typed.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// A resource of a server, some of whose properties are computed.
struct entry {
    std::string href = "/a";
    std::uint64_t size = 3;
    std::optional<std::string> title{};
    bool is_secret_shown = false;
    mutable int computed = 0;
};

}  // namespace

namespace ms = multistatus;
using ms::test::rating;
using ms::test::secret;
using ms::test::size;
using ms::test::title;

template <>
inline constexpr auto multistatus::binding<entry> =
    multistatus::fields(ms::href_field(&entry::href), ms::field<size>(&entry::size),
                        ms::field<title>(&entry::title),
                        ms::field<rating>([](entry const& e) -> std::optional<int> {
                            ++e.computed;
                            if (e.size > 10) return 5;
                            return std::nullopt;
                        }),
                        ms::field<secret>([](entry const& e) -> ms::property_answer<std::string> {
                            if (e.is_secret_shown) return "s";
                            return ms::refusal{403, ms::dav::need_privileges};
                        }));

namespace {

enum class form { prop, allprop, propname };

/// What stands for a request that was read.
struct request {
    form asked = form::prop;
    std::vector<ms::name> listed{};

    [[nodiscard]] form kind() const { return asked; }
    [[nodiscard]] std::vector<ms::name> const& names() const { return listed; }
};

/// The response as tests/support/summary.hpp writes it, without namespaces.
template <class Response>
std::string brief(Response const& r) {
    auto text = ms::test::summary_of(r);
    for (std::string_view const space : {"{urn:x}", "{u}"})
        for (auto at = text.find(space); at != text.npos; at = text.find(space))
            text.erase(at, space.size());
    return text;
}

/// The answer in the same way.
template <class... Arguments>
std::string answer(Arguments const&... arguments) {
    std::string body;
    ms::builder<ms::xml> out{body};
    out.answer(arguments...);
    if (auto const& done = out.finish(); !done) return to_string(done.error());
    auto const doc = ms::parse<ms::xml>(body, ms::strict()).value();
    return brief(*doc.begin());
}

std::vector<ms::name> const all{size, title, rating, secret, {"urn:x", "unknown"}};

}  // namespace

TEST_CASE("answer: what is asked for by name is sorted by status, in the order of asking") {
    CHECK(answer(all, entry{}) == "/a {200 size=3} {404 title rating unknown} "
                                  "{403 secret !need-privileges}");
    entry full{"/b", 11, "t", true};
    CHECK(answer(all, full) == "/b {200 size=11 title=t rating=5 secret=s} {404 unknown}");
    CHECK(answer(request{form::prop, {title, size}}, full) == "/b {200 title=t size=11}");
}

TEST_CASE("answer: only what is asked for is computed") {
    entry const e;
    answer(std::vector<ms::name>{size, title}, e);
    CHECK(e.computed == 0);
    answer(std::vector<ms::name>{rating}, e);
    CHECK(e.computed == 1);
}

TEST_CASE("answer: all properties are those that are listed and have a value") {
    CHECK(answer(request{form::allprop, {}}, entry{}) == "/a {200 size=3}");
    entry const full{"/b", 11, "t", true};
    CHECK(answer(request{form::allprop, {}}, full) == "/b {200 size=11 title=t rating=5}");
    // With DAV:include, also those (RFC 4918, 14.8).
    CHECK(answer(request{form::allprop, {secret, size, {"u", "z"}}}, full) ==
          "/b {200 size=11 title=t rating=5 secret=s} {404 z}");
    CHECK(answer(request{form::allprop, {title}}, entry{}) == "/a {200 size=3} {404 title}");
}

TEST_CASE("answer: the names of the properties that are there") {
    CHECK(answer(request{form::propname, {}}, entry{}) == "/a {200 size secret}");
    CHECK(answer(request{form::propname, {}}, entry{"/b", 11, "t", false}) ==
          "/b {200 size title rating secret}");
    CHECK(answer(request{form::propname, {}}, entry{"/b", 11, "t", true}) ==
          "/b {200 size title rating secret}");
    auto const nothing = ms::fields(
        ms::field<secret>([]() -> ms::property_answer<std::string> { return ms::refusal{404}; }));
    CHECK(answer(request{form::propname, {}}, "/n", nothing) == "/n {200}");
    CHECK(answer(std::vector<ms::name>{secret}, "/n", nothing) == "/n {404 secret}");
}

TEST_CASE("answer: properties beside those of the type, as those that were stored") {
    std::vector<ms::text_property<std::string>> const stored{{{"u", "color"}, "red"},
                                                             {{"u", "shape"}, "round"}};
    std::vector<ms::name> const some{{"u", "shape"}, size, {"u", "smell"}};
    CHECK(answer(some, entry{}, stored) == "/a {200 size=3 shape=round} {404 smell}");
    CHECK(answer(request{form::allprop, {{"u", "shape"}}}, entry{}, stored) ==
          "/a {200 size=3 color=red shape=round}");
    CHECK(answer(request{form::propname, {}}, entry{}, stored) ==
          "/a {200 size secret color shape}");
}

TEST_CASE("answer: each stored property is looked at once, and counts once") {
    using stored_one = ms::text_property<std::string>;
    struct counted {
        std::vector<stored_one> all;
        int* walks;
        [[nodiscard]] auto begin() const { return ++*walks, all.begin(); }
        [[nodiscard]] auto end() const { return all.end(); }
    };
    int walks = 0;
    counted const stored{{{{"u", "a"}, "1"}, {{"u", "b"}, "2"}, {{"u", "a"}, "3"}}, &walks};
    std::vector<ms::name> const some{{"u", "b"}, {"u", "a"}, {"v", "a"}, {"u", "b"}, {"v", "a"}};
    CHECK(answer(some, entry{}, stored) == "/a {200 a=1 b=2} {404 {v}a}");
    CHECK(walks == 1);
    CHECK(answer(request{form::allprop, some}, entry{}, stored) ==
          "/a {200 size=3 a=1 b=2} {404 {v}a}");
    CHECK(walks == 2);
    CHECK(answer(request{form::propname, {}}, entry{}, stored) == "/a {200 size secret a b}");
    CHECK(walks == 3);
}

TEST_CASE("answer: names that are made anew for each step of a range") {
    struct names {
        struct iterator {
            int at = 0;
            std::shared_ptr<std::string> local = made(0);

            [[nodiscard]] static std::shared_ptr<std::string> made(int at) {
                return std::make_shared<std::string>(40, static_cast<char>('a' + at));
            }
            ms::name operator*() const { return {"u", *local}; }
            iterator& operator++() {
                local = made(++at);
                return *this;
            }
            bool operator!=(iterator const& other) const { return at != other.at; }
        };
        [[nodiscard]] iterator begin() const { return {}; }
        [[nodiscard]] iterator end() const { return {3}; }
    };
    std::string const b(40, 'b');
    std::vector<ms::text_property<std::string>> const stored{{{"u", b}, "1"}};
    CHECK(answer(names{}, entry{}, stored) ==
          "/a {200 " + b + "=1} {404 " + std::string(40, 'a') + " " + std::string(40, 'c') + "}");
}

TEST_CASE("answer: what is stored under the name of a live property does not count") {
    std::vector<ms::text_property<std::string>> const stored{
        {size, "text"}, {secret, "shown"}, {{"u", "color"}, "red"}};
    CHECK(answer(std::vector<ms::name>{size, secret}, entry{}, stored) ==
          "/a {200 size=3} {403 secret !need-privileges}");
    CHECK(answer(request{form::allprop, {}}, entry{}, stored) == "/a {200 size=3 color=red}");
    CHECK(answer(request{form::allprop, {secret}}, entry{}, stored) ==
          "/a {200 size=3 color=red} {403 secret !need-privileges}");
    CHECK(answer(request{form::propname, {}}, entry{}, stored) == "/a {200 size secret color}");
}

TEST_CASE("answer: an optional that is the value itself is there even if it is empty") {
    auto const fields = ms::fields(
        ms::field<ms::dav::auto_version>([] { return std::optional<ms::auto_version>(); }),
        ms::field<rating>([] { return std::optional<int>(); }));
    CHECK(answer(std::vector<ms::name>{ms::dav::auto_version}, "/a", fields) ==
          "/a {200 auto-version}");
    CHECK(answer(request{form::propname, {}}, "/a", fields) == "/a {200 auto-version}");
}

TEST_CASE("answer: a callback for each property") {
    int calls = 0;
    auto const callbacks =
        ms::fields(ms::field<size>([&calls] { return ++calls; }), ms::field<title>([&calls] {
                       ++calls;
                       return std::string("t");
                   }));
    CHECK(answer(std::vector<ms::name>{size, rating}, "/c", callbacks) ==
          "/c {200 size=1} {404 rating}");
    CHECK(calls == 1);
}

TEST_CASE("answer: nothing asked for, nothing there") {
    CHECK(answer(std::vector<ms::name>{}, entry{}) == "/a {200}");
    CHECK(answer(request{form::allprop, {}}, "/n", ms::fields()) == "/n {200}");
}

TEST_CASE("answer: with minimal, what is not there is left out") {
    std::string body;
    ms::write_options options;
    options.minimal = true;
    ms::builder<ms::xml> out{body, options};
    out.answer(all, entry{});
    out.answer(std::vector<ms::name>{title}, entry{"/b", 0, {}, false});
    out.finish().value();
    auto const doc = ms::parse<ms::xml>(body).value();
    auto r = doc.begin();
    CHECK(brief(*r) == "/a {200 size=3} {403 secret !need-privileges}");
    CHECK(brief(*++r) == "/b {200}");
}

TEST_CASE("proppatch: no instruction is no failure") {
    std::string body;
    ms::builder<ms::xml> out{body};
    static_cast<void>(out.proppatch("/a"));
    out.finish().value();
    CHECK(brief(*ms::parse<ms::xml>(body).value().begin()) == "/a {200}");
}

TEST_CASE("answer: what is included and unknown is missing, whatever else is told") {
    std::vector<ms::text_property<std::string>> const stored{{{"u", "shape"}, "round"}};
    auto const asked = [](ms::name included) { return request{form::allprop, {included}}; };
    CHECK(answer(asked({"u", "z"}), entry{}, stored) == "/a {200 size=3 shape=round} {404 z}");
    CHECK(answer(asked({"u", "shape"}), entry{}, stored) == "/a {200 size=3 shape=round}");
}
