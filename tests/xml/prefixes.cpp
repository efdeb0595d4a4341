// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/prefixes.hpp>

#include <support/catch.hpp>

#include <string_view>

using multistatus::prefix_policy;
using namespace multistatus::xml_detail;

namespace {
constexpr std::string_view dav = "DAV:";
constexpr std::string_view caldav_space = "urn:ietf:params:xml:ns:caldav";
}  // namespace

TEST_CASE("prefixes: DAV: has D, or the prefix that was asked for, or none") {
    CHECK(prefixes({}).find(dav, true) == "D");
    prefix_policy policy;
    policy.dav = "d";
    CHECK(prefixes(policy).find(dav, true) == "d");
    policy.default_namespace = true;
    prefixes const with_default(policy);
    CHECK(with_default.find(dav, true).empty());
    CHECK(with_default.is_default(dav));
    CHECK_FALSE(prefixes({}).is_default(dav));
    CHECK(prefixes({}).is_default(""));
}

TEST_CASE("prefixes: those that XML forbids or reserves are not used") {
    for (std::string_view const bad : {"xml", "xmlns", "XMLfoo", "xMl", "1a", "a:b", "a b", ""}) {
        CAPTURE(bad);
        CHECK_FALSE(is_usable_prefix(bad));
        prefix_policy policy;
        policy.dav = bad;
        CHECK(prefixes(policy).find(dav, true) == "ns1");
    }
    CHECK(is_usable_prefix("xsi"));
    CHECK(is_usable_prefix("xm"));
    CHECK(is_usable_prefix("\xC3\xA9"));
}

TEST_CASE("prefixes: on the root, each with the usual prefix unless another is given") {
    prefix_policy policy;
    policy.on_root = {{std::string(caldav_space)},
                      {"urn:a", "a"},
                      {"urn:b", "a"},
                      {"urn:c"},
                      {"urn:a", "z"},
                      {"DAV:", "x"},
                      {""}};
    prefixes const p(policy);
    CHECK(p.root_size() == 5);
    CHECK(p.find(caldav_space, true) == "C");
    CHECK(p.find("urn:a", true) == "a");
    CHECK(p.find("urn:b", true) == "ns1");
    CHECK(p.find("urn:c", true) == "ns2");
    CHECK(p.find(dav, true) == "D");
    CHECK(p.find("urn:unknown", true).empty());
}

TEST_CASE("prefixes: where used, until the scope ends") {
    prefix_policy policy;
    policy.where_used = {{"urn:a", "a"}};
    prefixes p(policy);
    CHECK(p.declare("urn:a") == "a");
    CHECK(p.declare(caldav_space) == "C");
    CHECK(p.declare("urn:b") == "ns1");
    CHECK(p.declare("urn:c") == "ns2");
    p.shrink(p.root_size());
    CHECK(p.find("urn:a", true).empty());
    CHECK(p.declare("urn:c") == "ns1");
}

TEST_CASE("prefixes: one that content depends on is neither hidden nor taken") {
    prefixes p({});
    p.declare("ns1", "urn:theirs");
    p.declare("C", "urn:other");
    CHECK(p.declare("urn:mine") == "ns2");
    CHECK(p.declare(caldav_space) == "ns3");
}

TEST_CASE("prefixes: a hidden binding is not found") {
    prefixes p({});
    p.declare("D", "urn:other");
    CHECK(p.find(dav, true).empty());
    CHECK(p.find("urn:other", true) == "D");
    CHECK(p.declare(dav) == "ns1");
    CHECK(p.find(dav, true) == "ns1");
}
