// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/builder.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/requests.hpp>

#include <support/catch.hpp>
#include <support/formats.hpp>
#include <support/repeated.hpp>

#include <cstddef>
#include <string>
#include <type_traits>
#include <vector>

// Whoever may store a property on one resource must not be able to spoil the listing of all.

using namespace multistatus;
using namespace multistatus::test;

namespace {

/// Properties that a strict server takes by default.
std::vector<std::string> stored_properties() {
    std::string attributes, prefixes;
    for (int i = 0; i < 126; ++i) {
        auto const number = std::to_string(i);
        attributes += " a" + number + "='p" + number + ":x'";
        prefixes += " xmlns:p" + number + "='urn:" + number + "'";
    }
    return {
        "<" + std::string(1024, 'n') + " xmlns='urn:x'/>",
        "<" + std::string(1022, 'n') + " xmlns='urn:x'>a</" + std::string(1022, 'n') + ">",
        "<a xmlns='urn:x'>" + repeated("<a>", 124) + repeated("</a>", 124) + "</a>",
        "<a xmlns='urn:{}'>1</a>",
        "<a xmlns='urn:x'><b xmlns='urn:}'/></a>",
        "<a xmlns='urn:x'><b" + prefixes + "><c" + attributes + "/></b></a>",
        "<a xmlns='urn:x'>" + std::string(2000, 'x') + "</a>",
        // Of 16 KB, and of 2 MB where each element declares the namespace.
        "<a xmlns='urn:x' xmlns:n='" + std::string(1000, 'u') + "'>" + repeated("<n:b/>", 2000) +
            "</a>",
        "<a xmlns='urn:x'>plain</a>",
    };
}
proppatch_request stored(std::string const& property) {
    return parse_proppatch("<D:propertyupdate xmlns:D='DAV:'><D:set><D:prop>" + property +
                               "</D:prop></D:set></D:propertyupdate>",
                           strict())
        .value();
}
element first(proppatch_request const& request) {
    return (*request.begin()).property();
}

}  // namespace

TEMPLATE_TEST_CASE("All formats: no stored property spoils a listing", "",
                   MULTISTATUS_TEST_FORMATS) {
    write_options options;
    options.limits.value_bytes = 1999;
    options.limits.response_bytes = 1'000'000;
    std::size_t given_up = 0;
    for (auto const& property : stored_properties()) {
        CAPTURE(property.substr(0, 100));
        auto const request = stored(property);
        auto const kept = first(request);
        std::string body;
        builder<TestType> out(body, options);
        out.response("/before").propstat(200, dav::displayname("a"));
        out.response("/a").propstat(200, kept, dav::displayname("c"));
        out.response("/b").propstat(200, kept);
        out.grouped("/c").add(200, kept);
        out.response("/after").propstat(200, dav::displayname("b"));
        auto const done = out.finish();
        INFO(to_string(done.error()));
        REQUIRE(done.has_value());
        auto const repairs = out.repairs();
        auto const doc = parse<TestType>(body, strict()).value();
        REQUIRE(doc.size() == 5);
        CHECK(*doc[0][dav::displayname] == "a");
        CHECK(*doc[1][dav::displayname] == "c");
        CHECK(*doc[4][dav::displayname] == "b");
        for (std::size_t const i : {1u, 2u, 3u}) {
            auto const found = doc[i][kept.name()];
            CHECK((repairs == 0) == (found && *found == kept));
            if (found.is_mentioned()) CHECK(found.status().code() == (repairs == 0 ? 200 : 500));
        }
        given_up += repairs != 0 ? 1 : 0;
    }
    CHECK(given_up >= 3);
}

TEMPLATE_TEST_CASE("All formats: nor do many of them, or their names", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const fields = multistatus::fields(field<dav::displayname>([] { return "a"; }));
    // What a client asks for, of all that a server has stored, and how often that was too much.
    auto const answered = [&](std::string const& asked, std::string const& properties,
                              limits const& l = {}) {
        auto const update = stored(properties);
        std::vector<element> elements;
        for (auto const& i : update)
            elements.push_back(i.property());
        std::string body;
        write_options options;
        options.limits = l;
        builder<TestType> out(body, options);
        out.answer(parse_propfind(asked, strict()).value(), "/", fields, elements);
        out.response("/after").propstat(200, elements, dav::displayname("b"));
        auto const done = out.finish();
        INFO(to_string(done.error()));
        REQUIRE(done.has_value());
        auto const doc = parse<TestType>(body, strict()).value();
        REQUIRE(doc.size() == 2);
        CHECK(doc[0][name(dav::displayname)].is_mentioned());
        CHECK(*doc[1][dav::displayname] == "b");
        return out.repairs();
    };
    auto const propname = "<D:propfind xmlns:D='DAV:'><D:propname/></D:propfind>";
    auto const allprop = "<D:propfind xmlns:D='DAV:'><D:allprop/></D:propfind>";
    for (auto const& property : stored_properties())
        for (auto const* const asked : {propname, allprop}) {
            CAPTURE(property.substr(0, 100), asked);
            CHECK(answered(asked, property) <= 2);
        }
    limits few;
    few.nodes = 4000;
    auto const large = [](char local) {
        return std::string("<") + local + " xmlns='urn:x'>" + repeated("<a/>", 2000) + "</" +
               local + ">";
    };
    CHECK(answered(allprop, large('p') + large('q') + "<r xmlns='urn:x'>1</r>", few) == 2);
    // Nor do the names of what was given up.
    std::string given_up = "<big xmlns='urn:x'>" + std::string(700, 'x') + "</big>";
    for (int i = 0; i < 500; ++i)
        given_up += "<q" + std::to_string(i) + " xmlns='urn:a'/>";
    few = {};
    few.response_bytes = 1500;
    CHECK(answered(allprop, given_up, few) > 900);
    few = {};
    few.nodes = 400;
    CHECK(answered(allprop, given_up, few) > 200);
    few = {};
    few.properties = 40;
    std::string many;
    for (int i = 0; i < 50; ++i)
        many += "<p" + std::to_string(i) + " xmlns='urn:x'/>";
    CHECK(answered(allprop, many, few) == 21 + 20);
    CHECK(answered(propname, many, few) == 11 + 20);
}

TEMPLATE_TEST_CASE("All formats: nor do names that a client asks for", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const fields = multistatus::fields(field<dav::displayname>([] { return "a"; }));
    for (auto const& name :
         {"<" + std::string(1022, 'n') + " xmlns='urn:x'/>",
          "<" + std::string(1024, 'n') + " xmlns='DAV:'/>", std::string("<a xmlns='urn:{}'/>")}) {
        CAPTURE(name.substr(0, 10));
        std::string body;
        builder<TestType> out(body);
        auto const asked =
            "<D:propfind xmlns:D='DAV:'><D:prop>" + name + "<D:displayname/></D:prop></D:propfind>";
        out.answer(parse_propfind(asked, strict()).value(), "/", fields);
        auto const done = out.finish();
        INFO(to_string(done.error()));
        REQUIRE(done.has_value());
        CHECK(*parse<TestType>(body, strict()).value()[0][dav::displayname] == "a");
    }
}

TEMPLATE_TEST_CASE("All formats: a change of a property that cannot be told of is no success", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const change = [](std::string const& property) {
        auto const request = stored(property);
        std::string body;
        builder<TestType> out(body);
        out.proppatch("/a").add(200, first(request)).add(200, dav::displayname("b"));
        if (auto const done = out.finish(); !done) return std::string("refused");
        auto const doc = parse<TestType>(body, strict()).value();
        return std::to_string(doc[0][first(request).name()].status().code()) + ", " +
               std::to_string(doc[0][dav::displayname].status().code());
    };
    auto const stored = stored_properties();
    CHECK(change(stored[2]) == "500, 424");
    auto const is_xml = std::is_same_v<TestType, xml> || format_facts<TestType>::is_via_tinyxml2;
    CHECK(change(is_xml ? stored[0] : stored[3]) == "refused");
    CHECK(change(stored.back()) == "200, 200");
}

TEST_CASE("A property that was read elsewhere fails the document where that is asked for") {
    auto const code = [](text_policy policy) {
        auto const request = stored(stored_properties()[2]);
        std::string body;
        builder<xml> out(body, {.text = policy});
        out.response("/a").propstat(200, first(request));
        return out.finish().error().code;
    };
    CHECK(code(text_policy::error) == rule::limit_depth);
    CHECK(code(text_policy::replace) == rule::limit_depth);
    CHECK(code(text_policy::error_propstat) == rule::none);
}
