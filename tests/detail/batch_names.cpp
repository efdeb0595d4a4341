// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/batch_names.hpp>

#include <support/catch.hpp>

using namespace multistatus;

// These are on the wire, so that no slip of a hand may change them.
TEST_CASE("batch_names: as the JSON form and RFC 9457 have them") {
    CHECK(to_string(detail::batch_id) == "{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}id");
    CHECK(to_string(detail::batch_headers) ==
          "{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}headers");
    CHECK(to_string(detail::batch_header) ==
          "{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}header");
    CHECK(to_string(detail::batch_header_name) == "name");
    CHECK(to_string(detail::batch_body) == "{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}body");
    CHECK(to_string(detail::batch_json) == "{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}json");
    CHECK(to_string(detail::problem_element) == "{urn:ietf:rfc:7807}problem");
    CHECK(to_string(detail::problem_item) == "{urn:ietf:rfc:7807}i");
}
