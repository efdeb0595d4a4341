// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/token_end.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace multistatus::xml_detail;

namespace {

// After how many bytes, given one at a time, the token is complete enough to be read.
std::size_t end_of(token_end::kind kind, std::string_view text, std::size_t from) {
    token_end end;
    end.expect(kind);
    for (auto size = from; size <= text.size(); ++size)
        if (end.is_in(text.substr(0, size))) return size;
    return 0;
}

}  // namespace

TEST_CASE("The end of a token is found a byte at a time") {
    using kind = token_end::kind;
    CHECK(end_of(kind::tag, "<a b='>' c=\">'\">x", 1) == 16);
    CHECK(end_of(kind::tag, "<it's>x", 1) == 6);
    CHECK(end_of(kind::tag, "</a >x", 2) == 5);
    CHECK(end_of(kind::comment, "<!-- - -->x", 4) == 10);
    CHECK(end_of(kind::comment, "<!----x", 4) == 7);
    CHECK(end_of(kind::comment, "<!---->", 4) == 7);
    CHECK(end_of(kind::instruction, "<?p ? > ?>x", 2) == 10);
    CHECK(end_of(kind::section, "<![CDATA[ ]] > ]]]>x", 9) == 19);
    CHECK(end_of(kind::section, "<![CDATA[]]>x", 9) == 12);
    CHECK(end_of(kind::reference, "&amp;x", 1) == 5);
    CHECK(end_of(kind::reference, "&#x41;", 1) == 6);
    CHECK(end_of(kind::reference, "&a<", 1) == 3);
    CHECK(end_of(kind::tag, "<a b='>", 1) == 0);
    CHECK(end_of(kind::section, "<![CDATA[ ]] >", 9) == 0);
}

TEST_CASE("Nothing is expected unless said so") {
    token_end end;
    CHECK_FALSE(end.is_expected());
    CHECK(end.is_in(""));
    end.expect(token_end::kind::tag);
    CHECK(end.is_expected());
    CHECK_FALSE(end.is_in("<a"));
    end.forget();
    CHECK(end.is_in("<a"));
}
