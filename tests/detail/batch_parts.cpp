// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/batch_parts.hpp>

#include <multistatus/writable_property.hpp>
#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;

TEST_CASE("batch_parts: names and values of header fields") {
    static_assert(detail::is_field_name("Retry-After"));
    static_assert(detail::is_field_name("!#$%&'*+-.^_`|~09azAZ"));
    static_assert(!detail::is_field_name(""));
    for (char const c : std::string_view("\0\t\n \"(),/:;<=>?@[\\]{}\x7f\x80\xff", 24)) {
        CAPTURE(static_cast<int>(c));
        CHECK_FALSE(detail::is_field_name(std::string("a") + c));
    }
    static_assert(detail::is_field_value("") && detail::is_field_value(" \t a\xFF"));
    static_assert(!detail::is_field_value("a\r") && !detail::is_field_value("\na"));
}

TEST_CASE("batch_parts: a list is written as it was collected, each name once") {
    detail::header_list list;
    static_assert(writable_property<detail::header_list>);
    CHECK(list.empty());
    CHECK(list.add("A", "1").empty());
    CHECK(list.add("b", "2").empty());
    CHECK_FALSE(list.add("a", "3").empty());
    CHECK_FALSE(list.add("c d", "").empty());
    CHECK_FALSE(list.add("c", "\n").empty());

    struct writer : detail::silent_writer {
        void start_element(name n) { all.append("<").append(n.local); }
        void attribute(name n, std::string_view v) { all.append(" ").append(n.local).append(v); }
        void text(std::string_view t) { all.append(">").append(t); }
        std::string all;
    } out;
    content_writer<writer> to(out);
    list.write_content(to);
    CHECK(out.all == "<header nameA>1<header nameb>2");
    CHECK(to.depth() == 0);

    list.clear();
    CHECK(list.empty());
    CHECK(list.add("A", "1").empty());
}
