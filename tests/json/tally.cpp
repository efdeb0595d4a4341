// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/tally.hpp>

#include <support/catch.hpp>

#include <initializer_list>
#include <string>

using multistatus::json_detail::tally;

namespace {

std::string written(tally const& t) {
    multistatus::detail::text_buffer bytes;
    t.write(bytes);
    return std::string(bytes.view());
}
std::string of_propstats(std::initializer_list<int> codes) {
    tally t;
    t.begin();
    for (int const code : codes)
        t.propstat(code);
    t.end();
    return written(t);
}
std::string one(int failed, std::string const& code) {
    return "{\"total\":1,\"failed\":" + std::to_string(failed) + ",\"statuses\":{\"" + code +
           "\":1}}";
}

}  // namespace

TEST_CASE("tally: statuses of whole responses") {
    tally t;
    CHECK(written(t) == R"({"total":0,"failed":0,"statuses":{}})");
    for (int const code : {201, 424, 100, 599, 201, 301}) {
        t.begin();
        t.status(code);
        t.end();
    }
    CHECK(t.total() == 6);
    CHECK(written(t) == R"({"total":6,"failed":4,)"
                        R"("statuses":{"100":1,"201":2,"301":1,"424":1,"599":1}})");
}

TEST_CASE("tally: propstats count as response::status and response::failed have it") {
    CHECK(of_propstats({200}) == one(0, "200"));
    CHECK(of_propstats({404, 200}) == one(0, "200"));
    CHECK(of_propstats({200, 403, 404}) == one(0, "200"));
    CHECK(of_propstats({404}) == one(1, "404"));
    CHECK(of_propstats({404, 403}) == one(1, "404"));
    CHECK(of_propstats({200, 500}) == one(1, "200"));
    CHECK(of_propstats({424, 403}) == one(1, "424"));
    CHECK(of_propstats({208, 200}) == one(0, "208"));
}

TEST_CASE("tally: a response that counts as another one did") {
    for (int const code : {100, 200, 404, 500, 599}) {
        tally t;
        t.begin();
        t.propstat(code);
        t.end();
        auto const note = t.last();
        tally other;
        other.begin();
        other.repeat(note);
        CHECK(written(other) == written(t));
    }
}

TEST_CASE("tally: a response that is given up does not count") {
    tally t;
    t.begin();
    t.status(500);
    t.begin();
    t.status(200);
    t.end();
    CHECK(written(t) == one(0, "200"));
}
