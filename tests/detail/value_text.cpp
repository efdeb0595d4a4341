// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/value_text.hpp>

#include <support/catch.hpp>

#include <string_view>

using namespace multistatus;
using namespace multistatus::detail;

static_assert(digit_value('7') == 7 && digit_value('a') == -1 && digit_value('/') == -1 &&
              digit_value(':') == -1);

TEST_CASE("A remark of the value goes before that on white space") {
    auto const read = [](std::string_view text) -> decoded<int> {
        if (text == "bad") return undecodable{"why"};
        return {1, text == "odd" ? "odd" : ""};
    };
    CHECK(read_trimmed("good", read).remark().empty());
    CHECK(read_trimmed(" good", read).remark() == "white space around it");
    CHECK(read_trimmed(" odd", read).remark() == "odd");
    CHECK(read_trimmed(" bad", read).reason() == "why");
    CHECK(read_trimmed("", read).reason() == "empty");
    // A space that XML does not know is none: U+00A0.
    CHECK(read_trimmed("\xC2\xA0", read).remark().empty());
}
