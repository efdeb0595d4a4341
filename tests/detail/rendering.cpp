// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/rendering.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using multistatus::rule;

TEST_CASE("rendering: the first fault counts, and what was written can be written again") {
    class some : public multistatus::detail::rendering {
    public:
        some() : rendering(multistatus::limits{}) {}
        using rendering::copy_known;
    };
    some out;
    CHECK(out.mark() == 0);
    out.paste("ab");
    auto const mark = out.mark();
    out.paste("cd");
    CHECK(out.since(mark) == "cd");
    out.paste(std::string(out.since(0)));
    CHECK(out.since(0) == "abcdabcd");
    std::string const padded = "ef" + std::string(multistatus::detail::copied_too, '#');
    out.copy_known({padded.data(), 2});
    out.copy_known({padded.data(), 0});
    CHECK(out.since(0) == "abcdabcdef");
    CHECK(out.replacements() == 0);
    CHECK_FALSE(out.fault().is_set());
    out.refuse_value("why");
    out.fail_content("later");
    CHECK(out.fault().code == rule::unwritable_value);
    CHECK(out.fault().detail == "why");
}

TEST_CASE("rendering: nodes are not counted where few bytes say enough") {
    using multistatus::detail::has_too_many_nodes;
    std::size_t asked = 0;
    auto const three = [&asked](std::string_view) {
        ++asked;
        return std::size_t{3};
    };
    CHECK_FALSE(has_too_many_nodes("[0,0]", 3, three));
    CHECK_FALSE(has_too_many_nodes("[0,0]", 2, three));
    CHECK(asked == 0);
    CHECK_FALSE(has_too_many_nodes("[0,0,0]" + std::string(100, ' '), 3, three));
    CHECK(has_too_many_nodes("[0,0]" + std::string(1, ' '), 2, three));
    CHECK(asked == 2);
}
