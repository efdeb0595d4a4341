// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/webdav_push.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace webdav_push = multistatus::webdav_push;

TEST_CASE("webdav_push: each property reads a typical value") {
    ms::test::vocabulary<webdav_push::properties> all;
    all.reads(webdav_push::transports, "<p:web-push/>",
              R"( xmlns:p="https://bitfire.at/webdav-push")");
    all.reads(webdav_push::topic, "O7M1nQ7cKkKTKsoS_j6Z3w");
    all.reads(webdav_push::supported_triggers,
              "<p:content-update><D:depth>1</D:depth></p:content-update>",
              R"( xmlns:p="https://bitfire.at/webdav-push")");
    CHECK(all.missing() == "");
}
