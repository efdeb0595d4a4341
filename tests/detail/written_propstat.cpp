// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/written_propstat.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::detail;
using step = content_step::kind;

namespace {

constexpr char here{};
constexpr char there{};

written_propstat asked_twice() {
    written_propstat p({&here, 200, true});
    CHECK_FALSE(p.is_worth_learning());
    CHECK(p.is_worth_learning());
    return p;
}
// As `..<a>1</a><b><c></c></b>` stands behind ten other bytes.
constexpr std::string_view written = "..<a>1</a><b><c></c></b>";
void add_a(written_propstat& p) {
    p.begin_content();
    p.add_text(15, 3, true);
    p.end_content();
    p.end_property(4);
}
void add_b(written_propstat& p) {
    p.begin_content();
    p.add_start({"urn:c", "c"});
    p.add_end();
    p.end_content();
    p.end_property(4);
}

}  // namespace

TEST_CASE("written_propstat: its steps, and what stands around the texts") {
    auto p = asked_twice();
    CHECK_FALSE(p.is_worth_learning());
    add_a(p);
    add_b(p);
    CHECK_FALSE(p.is_trusted());
    p.learn(written, 10);
    REQUIRE(p.is_trusted());
    auto const* s = p.steps();
    CHECK(s[0].what == step::text);
    CHECK(s[0].form == 3);
    CHECK(s[0].quote == 1);
    CHECK(s[0].after_text == 4);
    CHECK(std::string_view(p.bytes(), s[0].before) == "..<a>");
    CHECK(s[1].what == step::start_element);
    CHECK(p.is_start(s[1], {"urn:c", "c"}));
    CHECK_FALSE(p.is_start(s[1], {"urn:c", "d"}));
    CHECK_FALSE(p.is_start(s[1], {"urn:d", "c"}));
    CHECK_FALSE(p.is_start(s[1], {"urn:", "cc"}));
    CHECK_FALSE(p.is_start(s[2], {"", ""}));
    CHECK(s[2].what == step::end_element);
    CHECK(s[3].what == step::end_content);
    CHECK(s[4].what == step::done);
    CHECK(std::string_view(p.bytes() + s[0].before, s[4].before) == "</a><b><c></c></b>");
}

TEST_CASE("written_propstat: what differs too often is trusted no more") {
    auto p = asked_twice();
    add_a(p);
    p.learn(written, 10);
    for (int i = 0; i < 100; ++i) {
        for (int hits = 0; hits < 4; ++hits)
            p.settle(true);
        p.settle(false);
        CHECK(p.is_trusted());
    }
    int misses = 0;
    for (; p.is_trusted(); ++misses)
        p.settle(false);
    CHECK(misses <= 4);
    CHECK_FALSE(p.is_worth_learning());
}

TEST_CASE("written_propstat: what is not simple is not learned") {
    auto const is_learned = [](auto add) {
        auto p = asked_twice();
        add(p);
        p.learn(written, 10);
        return p.is_trusted();
    };
    CHECK(is_learned([](auto& p) { add_b(p); }));
    CHECK_FALSE(is_learned([](auto& p) { p.give_up(); }));
    SECTION("a text beside anything else") {
        CHECK_FALSE(is_learned([](auto& p) {
            p.begin_content();
            p.add_text(15, 0, true);
            p.add_text(16, 0, true);
        }));
        CHECK_FALSE(is_learned([](auto& p) {
            p.begin_content();
            p.add_text(15, 0, true);
            p.add_start({"", "c"});
        }));
        CHECK_FALSE(is_learned([](auto& p) {
            p.begin_content();
            p.add_start({"", "c"});
            p.add_text(15, 0, true);
        }));
    }
    SECTION("too much of it") {
        CHECK_FALSE(is_learned([](auto& p) {
            for (int i = 0; i < 1'000'000; ++i)
                add_b(p);
        }));
        CHECK_FALSE(is_learned([](auto& p) {
            p.begin_content();
            p.add_start({"", std::string(5000, 'c')});
        }));
        auto p = asked_twice();
        add_a(p);
        p.learn(std::string(5000, '.'), 10);
        CHECK_FALSE(p.is_trusted());
    }
}

TEST_CASE("written_propstats: those that come often keep their place") {
    written_propstats all;
    auto const learn = [&](int code) {
        auto* const p = all.find({&here, code, true});
        REQUIRE(p != nullptr);
        CHECK_FALSE(p->is_worth_learning());
        CHECK(p->is_worth_learning());
        add_a(*p);
        p->learn(written, 10);
    };
    for (int code = 500; code < 508; ++code)
        learn(code);
    // As often as they do, and none of them is lost.
    for (int i = 0; i < 100; ++i) {
        CHECK(all.find({&there, 200, true}) == nullptr);
        for (int code = 500; code < 508; ++code) {
            auto* const p = all.find({&here, code, true});
            REQUIRE(p != nullptr);
            CHECK(p->is_trusted());
            p->settle(true);
        }
    }
    // They give way in the end.
    int tries = 0;
    while (all.find({&there, 200, true}) == nullptr)
        REQUIRE(++tries < 200);
    CHECK(all.find({&there, 200, true}) != nullptr);
}

TEST_CASE("written_propstats: others do not") {
    written_propstats all;
    CHECK_FALSE(all.find({&here, 200, true})->is_worth_learning());
    CHECK_FALSE(all.find({&there, 200, true})->is_worth_learning());
    CHECK_FALSE(all.find({&here, 404, true})->is_worth_learning());
    CHECK_FALSE(all.find({&here, 200, false})->is_worth_learning());
    CHECK(all.find({&here, 200, true})->is_worth_learning());
    for (int code = 500; code < 508; ++code)
        CHECK_FALSE(all.find({&here, code, true})->is_worth_learning());
    CHECK_FALSE(all.find({&here, 200, true})->is_worth_learning());
    CHECK(all.find({&here, 200, true})->is_worth_learning());
}
