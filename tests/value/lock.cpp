// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/value/lock.hpp>

#include <multistatus/dav.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ms = multistatus;
using ms::test::read_value;
using ms::test::survives;
using ms::test::written_value;

using locks = std::vector<ms::active_lock>;
using entries = std::vector<ms::lock_entry>;

namespace {

std::string lock_with(std::string_view more) {
    return std::string("<D:activelock><D:locktype><D:write/></D:locktype>"
                       "<D:lockscope><D:exclusive/></D:lockscope>")
        .append(more)
        .append("</D:activelock>");
}

}  // namespace

TEST_CASE("A lock is read whole") {
    read_value<locks> const found(
        lock_with("<D:depth>infinity</D:depth><D:owner><D:href>http://a/b</D:href></D:owner>"
                  "<D:timeout>Second-604800</D:timeout>"
                  "<D:locktoken><D:href>urn:uuid:1</D:href></D:locktoken>"
                  "<D:lockroot><D:href>/c</D:href></D:lockroot>"));
    REQUIRE(found);
    CHECK(found.remark().empty());
    REQUIRE(found->size() == 1);
    auto const& lock = found->front();
    CHECK(lock.scope == ms::lock_scope::exclusive);
    CHECK(lock.type == ms::lock_type::write);
    CHECK(lock.depth == ms::lock_depth::infinity);
    REQUIRE(lock.owner);
    CHECK(lock.owner->find({"DAV:", "href"})->text() == "http://a/b");
    CHECK(lock.timeout == ms::timeout(604800));
    CHECK(lock.token == ms::href("urn:uuid:1"));
    CHECK(lock.root == ms::href("/c"));
    CHECK(survives(*found));
}

TEST_CASE("A lock need not tell everything") {
    read_value<locks> const found("\n" + lock_with("<D:depth>0</D:depth><y/>") + "\n");
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().depth == ms::lock_depth::zero);
    CHECK(found->front().owner == std::nullopt);
    CHECK(found->front().timeout == std::nullopt);
    CHECK(found->front().token == std::nullopt);
    CHECK(found->front().root == std::nullopt);
}

TEST_CASE("The owner of a lock is any content") {
    read_value<locks> const text(lock_with("<D:depth>0</D:depth><D:owner>Jane &amp; co</D:owner>"));
    REQUIRE(text);
    CHECK(text->front().owner->text() == "Jane & co");
    read_value<locks> const mixed(lock_with("<D:depth>0</D:depth><D:owner>a<b/>c</D:owner>"));
    REQUIRE(mixed);
    CHECK(mixed->front().owner->elements().size() == 1);
    CHECK(survives(*mixed));
}

TEST_CASE("A resource may have several locks, or none") {
    CHECK(read_value<locks>("")->empty());
    CHECK(read_value<locks>(lock_with("<D:depth>0</D:depth>") + lock_with("<D:depth>1</D:depth>"))
              ->size() == 2);
    CHECK(survives(locks{}));
    ms::active_lock shared;
    shared.scope = ms::lock_scope::shared;
    shared.depth = ms::lock_depth::zero;
    shared.timeout = ms::timeout();
    shared.token = "urn:uuid:2";
    CHECK(survives(locks{{}, shared}));
    CHECK(written_value(locks{shared}) ==
          "<x><D:activelock><D:lockscope><D:shared/></D:lockscope><D:locktype><D:write/>"
          "</D:locktype><D:depth>0</D:depth><D:timeout>Infinite</D:timeout>"
          "<D:locktoken><D:href>urn:uuid:2</D:href></D:locktoken></D:activelock></x>");
}

TEST_CASE("What is no lock is told apart") {
    CHECK(read_value<locks>("locked").reason() == "text where elements must stand");
    CHECK(read_value<locks>("<D:activelock/>").reason() == "a child element is missing");
    CHECK(read_value<locks>(lock_with("")).reason() == "a child element is missing");
    CHECK(read_value<locks>(lock_with("<D:depth>2</D:depth>")).reason() ==
          "none of the known tokens");
}

TEST_CASE("A lock whose timeout is not understood is a lock without one") {
    read_value<locks> const read(lock_with("<D:depth>0</D:depth><D:timeout>soon</D:timeout>"));
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK_FALSE(read->front().timeout);
    CHECK(read.remark() == "neither Second- nor Infinite");
}

TEST_CASE("Deviations inside a lock are remarked") {
    CHECK(read_value<locks>(lock_with("<D:depth>Infinity</D:depth>")).remark() == "another case");
    CHECK(read_value<locks>(lock_with("<D:depth>0</D:depth><D:locktoken>urn:uuid:1</D:locktoken>"))
              .remark() == "text without DAV:href");
}

TEST_CASE("Locks that can be had are read and written") {
    read_value<entries> const found(
        "<D:lockentry><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype>"
        "</D:lockentry> <D:lockentry><D:lockscope><D:shared/></D:lockscope>"
        "<D:locktype><D:write/></D:locktype></D:lockentry>");
    REQUIRE(found);
    CHECK(*found == entries{{ms::lock_scope::exclusive}, {ms::lock_scope::shared}});
    CHECK(survives(*found));
    CHECK(read_value<entries>("")->empty());
    CHECK(read_value<entries>("<D:lockentry><D:lockscope/><D:locktype/></D:lockentry>").reason() ==
          "empty");
}
