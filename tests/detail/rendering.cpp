// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/rendering.hpp>

#include <support/catch.hpp>

#include <string>

using multistatus::rule;

TEST_CASE("rendering: the first fault counts, and what was written can be written again") {
    class some : public multistatus::detail::rendering {
    public:
        some() : rendering(multistatus::limits{}) {}
    };
    some out;
    CHECK(out.mark() == 0);
    out.paste("ab");
    auto const mark = out.mark();
    out.paste("cd");
    CHECK(out.since(mark) == "cd");
    out.paste(std::string(out.since(0)));
    CHECK(out.since(0) == "abcdabcd");
    CHECK(out.replacements() == 0);
    CHECK_FALSE(out.fault().is_set());
    out.refuse_value("why");
    out.fail_content("later");
    CHECK(out.fault().code == rule::unwritable_value);
    CHECK(out.fault().detail == "why");
}
