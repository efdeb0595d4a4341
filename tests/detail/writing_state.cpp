// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/writing_state.hpp>

#include <cstddef>
#include <cstdint>

#include <support/catch.hpp>

using namespace multistatus;

namespace {

struct state : detail::writing_state {
    using writing_state::begin_giving;
    using writing_state::note_repair;
    using writing_state::set_failure;
    void in_propstat(std::uint64_t response, std::size_t propstat) {
        responses_ = response - 1;
        open_ = true;
        in_propstat_ = true;
        propstats_ = propstat;
    }
};

}  // namespace

TEST_CASE("writing_state: the first failure counts, and says where it is") {
    state s;
    CHECK(s.ok());
    s.in_propstat(3, 2);
    s.set_failure(rule::unwritable_text, "prop/getetag", "U+0001");
    s.set_failure(rule::unwritable_href, "href", "/");
    CHECK_FALSE(s.ok());
    CHECK(s.outcome().error().code == rule::unwritable_text);
    CHECK(s.outcome().error().path == "response[3]/propstat[2]/prop/getetag");
    CHECK(s.outcome().error().detail == "U+0001");
    CHECK(s.outcome().error().responses == 2);
}

TEST_CASE("writing_state: an exception is a failure, if there was none before") {
    state s;
    s.in_propstat(3, 2);
    s.interrupt();
    CHECK(s.outcome().error() == diagnostic{rule::interrupted, {}, {}, {}, 2});
    state giving;
    giving.begin_giving();
    giving.interrupt();
    CHECK(giving.outcome().error() == diagnostic{rule::truncated, {}, {}, "the sink failed", 0});
    state failed;
    failed.set_failure(rule::unwritable_href, "href", "/");
    failed.interrupt();
    CHECK(failed.outcome().error().code == rule::unwritable_href);
}

TEST_CASE("writing_state: repairs are counted, and are no failure") {
    state s;
    s.note_repair(rule::unwritable_text, "responsedescription", "U+0002");
    s.note_repair(rule::unwritable_text, "sync-token", "U+0003");
    CHECK(s.ok());
    CHECK(s.repairs() == 2);
    CHECK(s.first_repair().path == "responsedescription");
}
