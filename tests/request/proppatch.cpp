// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/request/proppatch.hpp>

#include <multistatus/request/parse.hpp>

#include <support/catch.hpp>
#include <request/understood.hpp>
#include <request/written.hpp>

#include <memory>
#include <string>
#include <vector>

using namespace multistatus;
using namespace multistatus::test;

TEST_CASE("Instructions are written in order, and neighbours of a kind together") {
    auto const body = proppatch()
                          .set(display_name("a & b"), dead_rating("4"))
                          .set(etag)
                          .remove(display_name("x"), dead_rating)
                          .set(display_name("c"))
                          .body();
    CHECK(bare(body) ==
          R"(<D:propertyupdate xmlns:D="DAV:"><D:set><D:prop>)"
          "<D:displayname>a &amp; b</D:displayname>"
          R"(<ns1:rating xmlns:ns1="urn:z">4</ns1:rating><D:getetag/></D:prop></D:set>)"
          R"(<D:remove><D:prop><D:displayname/><ns1:rating xmlns:ns1="urn:z"/>)"
          "</D:prop></D:remove><D:set><D:prop><D:displayname>c</D:displayname>"
          "</D:prop></D:set></D:propertyupdate>");
    CHECK(understood(parse_proppatch(*body, strict())) ==
          "set displayname=a & b; set {urn:z}rating=4; set getetag; remove displayname; "
          "remove {urn:z}rating; set displayname=c");
}

TEST_CASE("A builder goes on after its body was asked for") {
    proppatch update;
    update.set(display_name("a"));
    auto const first = update.body().value();
    CHECK(update.body().value() == first);
    update.remove(std::vector<name>{dead_rating, display_name});
    CHECK(understood(parse_proppatch(first)) == "set displayname=a");
    CHECK(understood(parse_proppatch(update.body().value())) ==
          "set displayname=a; remove {urn:z}rating; remove displayname");
}

TEST_CASE("An update that cannot be written is an error") {
    CHECK(proppatch().body().error().code == rule::malformed_request);
    CHECK(proppatch().set(std::vector<name>()).body().error().code == rule::malformed_request);
    auto const error = proppatch()
                           .set(display_name("fine"))
                           .set(display_name("\x01"))
                           .remove(no_name)
                           .body()
                           .error();
    CHECK(error.code == rule::unwritable_text);
    CHECK(error.path == "set/prop/displayname");
    CHECK(proppatch().remove(no_name).body().error().path == "remove/prop/a b");
    auto const refusing = content_property(display_name, [](auto& out) { out.refuse("no form"); });
    CHECK(proppatch().set(refusing).body().error().code == rule::unwritable_value);
}

TEST_CASE("What was read is set again with its language and its prefixes") {
    auto const read =
        parse_proppatch(in_update("<D:set xml:lang='fr'><D:prop><Z:a t='Z:q'>x</Z:a></D:prop>"
                                  "</D:set><D:remove><D:prop><Z:b/></D:prop></D:remove>"))
            .value();
    proppatch again;
    for (auto const& i : read)
        if (i.is_set())
            again.set(i.property());
        else
            again.remove(i.property());
    CHECK(parse_proppatch(again.body().value(), strict()).value() == read);
}

TEST_CASE("A collection is created with its properties") {
    property_name const type = {dav_namespace, "resourcetype"};
    property_name const collection = {dav_namespace, "collection"};
    property_name const calendar = {caldav_space, "calendar"};
    auto const body = mkcol(type(collection, calendar), display_name("Work"));
    CHECK(bare(body) == R"(<D:mkcol xmlns:D="DAV:"><D:set><D:prop><D:resourcetype>)"
                        R"(<D:collection/><C:calendar xmlns:C="urn:ietf:params:xml:ns:caldav"/>)"
                        "</D:resourcetype><D:displayname>Work</D:displayname></D:prop></D:set>"
                        "</D:mkcol>");
    CHECK(understood(parse_mkcol(*body, strict())) ==
          "set resourcetype(collection {urn:ietf:params:xml:ns:caldav}calendar); "
          "set displayname=Work");
    CHECK(bare(mkcalendar(display_name("Work"))) ==
          R"(<C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>)"
          "<D:displayname>Work</D:displayname></D:prop></D:set></C:mkcalendar>");
    CHECK(parse_mkcalendar(mkcalendar(display_name("Work")).value(), strict()));
    CHECK(mkcol(display_name("\x01")).error().code == rule::unwritable_text);
    CHECK(mkcalendar(no_name).error().code == rule::unwritable_name);
}

TEST_CASE("An update has no body once the content of a property has thrown") {
    struct thrown {};
    proppatch update;
    update.set(display_name("fine"));
    auto const broken = content_property(display_name, [](auto& out) {
        out.text("half");
        throw thrown();
    });
    CHECK_THROWS_AS(update.set(broken), thrown);
    update.set(display_name("fine"));
    CHECK(update.body().error() == diagnostic{rule::interrupted, {}, {}, {}, 0});

    // A copy looks at nothing of it.
    auto original = std::make_unique<proppatch>();
    bool throws = false;
    auto const sometimes = content_property({"urn:x", "a"}, [&throws](auto& out) {
        if (throws) throw thrown();
        out.text("fine");
    });
    original->set(sometimes).set(sometimes);
    throws = true;
    CHECK_THROWS_AS(original->set(sometimes), thrown);
    proppatch copy = *original;
    original.reset();
    copy.set(display_name("fine")).remove(display_name);
    CHECK(copy.body().error().code == rule::interrupted);
}
