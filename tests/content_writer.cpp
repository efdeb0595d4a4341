// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/content_writer.hpp>

#include <multistatus/dav.hpp>
#include <multistatus/writable_property.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

// Stands for a format.
struct recorder {
    std::string calls{};

    void start_element(ms::name n) { calls.append("<").append(n.local); }
    void bind(std::string_view p, std::string_view s) { calls.append("!").append(p).append(s); }
    void attribute(ms::name n, std::string_view v) { calls.append("@").append(n.local).append(v); }
    void text(std::string_view t) { calls.append("'").append(t); }
    void end_element() { calls.append(">"); }
    void fail_content(std::string_view why) { calls.append("?").append(why); }
    void refuse_value(std::string_view why) { calls.append("#").append(why); }
};

}  // namespace

TEST_CASE("content_writer: passes on what it is told") {
    recorder format;
    ms::content_writer out(format);
    out.bind("p", "u").attribute(dav::href, "v").start_element(dav::acl).text("t");
    CHECK(out.depth() == 1);
    out.end_element().element(dav::displayname("o"));
    CHECK(out.depth() == 0);
    CHECK(format.calls == "!pu@hrefv<acl't><displayname'o>");
}

TEST_CASE("content_writer: does not end what it did not start") {
    recorder format;
    ms::content_writer out(format);
    out.end_element();
    CHECK(format.calls == "?an end without start");
}
