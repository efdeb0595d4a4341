// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/request_body.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>
#include <request/written.hpp>

#include <string>

using namespace multistatus;
using namespace multistatus::test;

namespace {

constexpr property_name query{caldav_space, "calendar-query"};
constexpr property_name filter{caldav_space, "filter"};
constexpr property_name prop{dav_namespace, "prop"};

}  // namespace

TEST_CASE("Any request can be put together of names") {
    auto const body = request_body(query(prop(display_name, query), filter("x < y")));
    CHECK(bare(body) ==
          R"(<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">)"
          "<D:prop><D:displayname/><C:calendar-query/></D:prop>"
          "<C:filter>x &lt; y</C:filter></C:calendar-query>");
    CHECK(understood(parse_report(*body, strict())) ==
          "{urn:ietf:params:xml:ns:caldav}calendar-query prop displayname "
          "{urn:ietf:params:xml:ns:caldav}calendar-query");
}

TEST_CASE("What was read is written again, with all it holds") {
    for (auto const* const body :
         {"<q/>", "<q a='1'>t</q>", "<q xml:lang='de'><r/>t<r>u</r></q>",
          "<x:q xmlns:x='urn:q' xmlns:y='urn:y' t='y:z'><x:r a='x:b'>y:l</x:r></x:q>",
          "<q xmlns='DAV:' a='&lt;&quot;&#10;'><r xmlns=''/></q>",
          "<q xmlns='urn:q' xmlns:a='urn:a' a:b='c'/>"}) {
        CAPTURE(body);
        auto const read = parse_report(body, strict()).value();
        for (bool const by_default : {false, true}) {
            write_options options;
            options.prefixes.default_namespace = by_default;
            auto const written = request_body(options, read.root());
            REQUIRE(written);
            CHECK(is_well_formed(*written));
            CHECK(parse_report(*written, strict()).value() == read);
        }
    }
}

TEST_CASE("A root that cannot be written is an error, not a broken body") {
    CHECK(request_body(no_name).error().code == rule::unwritable_name);
    CHECK(request_body(display_name("\x01")).error().code == rule::unwritable_text);
    CHECK(request_body(
              content_property(display_name, [](auto& out) { out.start_element(display_name); }))
              .error()
              .code == rule::unwritable_response);
    // The root needs the prefix for another namespace than its content.
    auto const clash =
        parse_report("<x:q xmlns:x='urn:q' xmlns:D='urn:o' t='D:foo'><x:r/></x:q>").value();
    CHECK(request_body(clash.root()).error().code == rule::unwritable_response);
}

TEST_CASE("Options change how a request is written, not what it says") {
    write_options options;
    options.prefixes.dav = "d";
    options.prefixes.on_root = {{"urn:z", "z"}};
    options.declaration = false;
    CHECK(request_body(options, display_name(dead_rating)).value() ==
          R"(<d:displayname xmlns:d="DAV:" xmlns:z="urn:z"><z:rating/></d:displayname>)");
    options.text = text_policy::replace;
    CHECK(request_body(options, prop("a\x01")).value() ==
          "<d:prop xmlns:d=\"DAV:\" xmlns:z=\"urn:z\">a\xEF\xBF\xBD</d:prop>");
    options.limits.response_bytes = 10;
    CHECK(request_body(options, prop).error().code == rule::limit_response_bytes);
}
