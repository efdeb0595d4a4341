// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/sink_writer.hpp>

#include <multistatus/detail/rendering.hpp>
#include <support/catch.hpp>

#include <string>

using namespace multistatus;

TEST_CASE("sink_writer: gives all at once, and counts it") {
    class part : public detail::rendering {
    public:
        part(write_options const& options, document_kind) : rendering(options.limits) {}
    };
    std::string body;
    detail::sink_writer<part, std::string> out(body, write_options{});
    CHECK(out.flush());
    CHECK(out.given() == 0);
    out.paste("abc");
    CHECK(body.empty());
    CHECK(out.flush());
    CHECK(out.flush());
    CHECK(body == "abc");
    CHECK(out.given() == 3);
    CHECK(out.mark() == 0);
}
