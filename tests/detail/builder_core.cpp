// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/builder_core.hpp>

#include <multistatus/xml.hpp>

#include <array>
#include <string>

#include <support/catch.hpp>

using namespace multistatus;
using core = detail::builder_core<xml_writer<std::string>>;

TEST_CASE("builder_core: a response that a later call has closed cannot be written to") {
    std::string body;
    core out(body, write_options{}, document_kind::multistatus);
    auto const first = out.open(std::array{href("/a")});
    out.status(first, 200);
    auto const second = out.open(std::array{href("/b")});
    CHECK(first != second);
    out.description(first, detail::level::response, "too late", {});
    CHECK_FALSE(out.ok());
    CHECK(out.outcome().error().code == rule::unwritable_response);
    out.finish();
    CHECK(body.find("</D:multistatus>") == body.npos);
}

TEST_CASE("builder_core: statuses that types could not check are refused at run time") {
    for (int const code : {0, 99, 600}) {
        std::string body;
        core out(body, write_options{}, document_kind::multistatus);
        int const runtime = code;
        out.status(out.open(std::array{href("/a")}), writable_status(status(runtime)));
        CHECK_FALSE(out.ok());
        CHECK(body.empty());
    }
}
