// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/request_writer.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus;
using namespace multistatus::xml_detail;

namespace {

write_options bare() {
    write_options options;
    options.declaration = false;
    return options;
}

}  // namespace

TEST_CASE("The root declares what it is told to, once and not without end") {
    request_writer out(bare());
    for (auto const* const space :
         {"", "DAV:", "urn:a", "urn:a", "http://www.w3.org/XML/1998/namespace",
          "http://www.w3.org/2000/xmlns/"})
        out.declare(space);
    out.begin({"urn:r", "r"});
    out.property(name{"urn:a", "x"}, {});
    CHECK(out.finish().value() ==
          R"(<ns2:r xmlns:D="DAV:" xmlns:ns1="urn:a" xmlns:ns2="urn:r"><ns1:x/></ns2:r>)");
    request_writer many(bare());
    for (int i = 0; i < 1000; ++i)
        many.declare("urn:" + std::to_string(i));
    many.begin({"DAV:", "r"});
    CHECK(many.finish().value().size() < 1000);
}

TEST_CASE("A request holds no more nodes than a reader keeps") {
    auto const code = [](std::size_t most) {
        auto options = bare();
        options.limits.nodes = most;
        request_writer out(options);
        out.begin({"DAV:", "r"});
        for (int i = 0; i < 20; ++i)
            out.field("x", "1");
        return out.finish().error().code;
    };
    CHECK(code(21) == rule::none);
    CHECK(code(20) == rule::limit_nodes);
}

TEST_CASE("A request has as many bytes as allowed, and no more") {
    auto const size = [](std::uint64_t total, std::size_t whole) {
        auto options = bare();
        options.limits.total_bytes = total;
        options.limits.response_bytes = whole;
        request_writer out(options);
        out.begin({"DAV:", "r"});
        out.field("x", "1");
        auto const body = out.finish();
        if (!body) CHECK(body.error().code == rule::limit_response_bytes);
        return body ? body->size() : 0;
    };
    auto const all = size(1000, 1000);
    CHECK(size(all, all) == all);
    CHECK(size(all - 1, all) == 0);
    CHECK(size(all, all - 1) == 0);
}

TEST_CASE("The root may bind prefixes, but none to two namespaces") {
    request_writer fine(bare());
    fine.begin({"DAV:", "r"});
    fine.bind("D", "DAV:");
    fine.bind("q", "urn:q");
    fine.bind("q", "urn:q");
    fine.attribute({"", "a"}, "q:x");
    CHECK(fine.finish().value() == R"(<D:r xmlns:D="DAV:" xmlns:q="urn:q" a="q:x"/>)");
    for (auto const* const prefix : {"D", "q"}) {
        request_writer out(bare());
        out.begin({"DAV:", "r"});
        out.bind("q", "urn:q");
        out.bind(prefix, "urn:other");
        CHECK(out.finish().error().code == rule::unwritable_response);
    }
    // Further inside a prefix may mean something else.
    request_writer inner(bare());
    inner.begin({"DAV:", "r"});
    inner.start_element({"DAV:", "x"});
    inner.bind("D", "urn:other");
    inner.end_element();
    CHECK(inner.finish().value() ==
          R"(<D:r xmlns:D="DAV:"><ns1:x xmlns:ns1="DAV:" xmlns:D="urn:other"/></D:r>)");
}

TEST_CASE("The first fault counts, and its place is told") {
    request_writer out(bare());
    out.begin({"DAV:", "r"});
    out.property(name{"DAV:", "1"}, "prop/");
    out.property(name{"DAV:", "2"}, "prop/");
    out.refuse(rule::malformed_request, "late", "elsewhere");
    auto const error = out.finish().error();
    CHECK(error.code == rule::unwritable_name);
    CHECK(error.path == "prop/1");
    CHECK(error.detail == "{DAV:}1");
}

TEST_CASE("The root declares as many namespaces as a tag may have attributes, and no more") {
    auto const code = [](std::size_t most) {
        auto options = bare();
        options.limits.attributes = most;
        request_writer out(options);
        out.declare("urn:a");
        out.begin({"DAV:", "r"});
        return out.finish().error().code;
    };
    CHECK(code(2) == rule::none);
    CHECK(code(1) == rule::limit_attributes);
}
