// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/property_ledger.hpp>

#include <support/catch.hpp>

#include <string>
#include <utility>

using multistatus::detail::property_ledger;

TEST_CASE("property_ledger: finds a property with two statuses") {
    property_ledger ledger;
    CHECK(ledger.find_conflict().empty());
    ledger.add({"DAV:", "a"}, 200);
    ledger.add({"DAV:", "a"}, 200);
    ledger.add({"urn:x", "a"}, 404);
    CHECK(ledger.size() == 3);
    CHECK(ledger.find_conflict().empty());
    ledger.add({"DAV:", "a"}, 404);
    CHECK(ledger.find_conflict() == "a");
    ledger.clear();
    CHECK(ledger.find_conflict().empty());
}

TEST_CASE("property_ledger: successes that are left out contradict nothing") {
    property_ledger ledger;
    for (int i = 0; i < 2; ++i) {
        ledger.clear();
        ledger.add({"DAV:", "a"}, 200);
        ledger.add({"DAV:", "a"}, 424);
        ledger.add({"DAV:", "b"}, 201);
        CHECK(ledger.find_conflict() == "a");
        ledger.leave_out_successes();
        CHECK(ledger.find_conflict().empty());
        std::string left;
        ledger.for_each([&left](multistatus::name const& n, int code) {
            left.append(n.local).append(std::to_string(code));
        });
        CHECK(left == "a424");
        ledger.add({"DAV:", "b"}, 424);
        CHECK(ledger.find_conflict().empty());
        ledger.add({"DAV:", "b"}, 403);
        CHECK(ledger.find_conflict() == "b");
    }
}

TEST_CASE("property_ledger: namespaces that begin alike are told apart") {
    property_ledger ledger;
    ledger.add({"urn:ab", "x"}, 200);
    ledger.clear();
    ledger.add({"urn:a", "x"}, 200);
    ledger.add({"urn:ab", "x"}, 404);
    CHECK(ledger.find_conflict().empty());
}

TEST_CASE("property_ledger: many properties") {
    property_ledger ledger;
    for (int i = 0; i < 5000; ++i)
        ledger.add({"urn:x", "p" + std::to_string(i)}, 200);
    for (int i = 0; i < 5000; ++i)
        ledger.add({"urn:y", "p" + std::to_string(i)}, 404);
    for (int i = 0; i < 5000; ++i)
        ledger.add({"urn:x", "p" + std::to_string(i)}, 200);
    CHECK(ledger.find_conflict().empty());
    ledger.add({"urn:y", "p77"}, 403);
    CHECK(ledger.find_conflict() == "p77");
}

TEST_CASE("property_ledger: what is only counted contradicts nothing") {
    static constexpr multistatus::detail::lasting_name a(multistatus::name{"DAV:", "a"});
    property_ledger ledger;
    for (int i = 0; i < 3; ++i) {
        ledger.clear();
        ledger.count();
        ledger.add(a, 200);
        ledger.add({"DAV:", "b"}, 404);
        CHECK(ledger.size() == 3);
        CHECK(ledger.find_conflict().empty());
        ledger.add(a, 404);
        CHECK(ledger.find_conflict() == "a");
    }
}

TEST_CASE("property_ledger: lists of properties") {
    using multistatus::detail::lasting_name;
    static constexpr lasting_name a(multistatus::name{"DAV:", "a"});
    static constexpr lasting_name b(multistatus::name{"DAV:", "b"});
    static constexpr lasting_name c(multistatus::name{"DAV:", "c"});
    static constexpr lasting_name const* a_and_b[] = {&a, &b};
    static constexpr lasting_name const* only_c[] = {&c};
    static constexpr lasting_name const* b_and_c[] = {&b, &c};
    property_ledger ledger;
    // What was right once is not asked again, but only that.
    for (int i = 0; i < 3; ++i) {
        ledger.clear();
        ledger.add(a_and_b, 200);
        ledger.add(only_c, 404);
        CHECK(ledger.size() == 3);
        CHECK(ledger.find_conflict().empty());
        ledger.clear();
        ledger.add(a_and_b, 200);
        ledger.add(b_and_c, 404);
        CHECK(ledger.size() == 4);
        CHECK(ledger.find_conflict() == "b");
        ledger.clear();
        ledger.add(a_and_b, 200);
        ledger.add(b_and_c, 200);
        CHECK(ledger.find_conflict().empty());
        ledger.clear();
        ledger.add(a_and_b, 200);
        ledger.add(only_c, 404);
        ledger.add({"DAV:", "c"}, 200);
        CHECK(ledger.size() == 4);
        CHECK(ledger.find_conflict() == "c");
        // The first of several as they were written.
        ledger.clear();
        ledger.add({"DAV:", "b"}, 404);
        ledger.add(a_and_b, 200);
        ledger.add({"DAV:", "a"}, 404);
        CHECK(ledger.find_conflict() == "b");
        ledger.clear();
        ledger.add(a_and_b, 200);
        ledger.add({"DAV:", "a"}, 404);
        ledger.add({"DAV:", "b"}, 404);
        CHECK(ledger.find_conflict() == "a");
    }
}

TEST_CASE("property_ledger: a name like one of the last response is another one") {
    using multistatus::name;
    for (auto const& [last, next] : {std::pair{name{"DAV:", "a"}, name{"DAV:", "b"}},
                                     std::pair{name{"DAV:", "a"}, name{"urn:", "a"}},
                                     std::pair{name{"DAV:", "a"}, name{"DAV:", "aa"}}}) {
        CAPTURE(next.space, next.local);
        property_ledger ledger;
        ledger.add(last, 200);
        ledger.clear();
        ledger.add(next, 200);
        ledger.add(last, 404);
        CHECK(ledger.find_conflict().empty());
        ledger.add(next, 404);
        CHECK(ledger.find_conflict() == next.local);
    }
}
