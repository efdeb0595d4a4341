// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/shared_texts.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

using multistatus::detail::shared_texts;
using multistatus::detail::text_ref;

namespace {

std::string_view text_of(shared_texts const& all, text_ref ref) {
    return multistatus::detail::tape_view{nullptr, 0, nullptr, all.all()}.text(ref);
}

}  // namespace

TEST_CASE("shared_texts: a text is kept once") {
    std::string texts;
    shared_texts all(texts);
    CHECK(all.keep("").empty());
    auto const a = all.keep("DAV:");
    CHECK(text_of(all, a) == "DAV:");
    CHECK(all.keep("DAV:") == a);
    auto const b = all.keep("urn:b");
    auto const c = all.keep("urn:c");
    CHECK(all.keep("urn:b") == b);
    CHECK(all.keep("DAV:") == a);
    CHECK(all.keep("urn:c") == c);
    CHECK(texts == "DAV:urn:burn:c");
    CHECK(&all.all() == &texts);
}

TEST_CASE("shared_texts: there may be many") {
    std::string texts;
    shared_texts all(texts);
    std::vector<text_ref> refs;
    for (int i = 0; i < 1000; ++i)
        refs.push_back(all.keep("urn:" + std::to_string(i)));
    auto const size = texts.size();
    for (int i = 999; i >= 0; --i) {
        auto const text = "urn:" + std::to_string(i);
        REQUIRE(all.keep(text) == refs[static_cast<std::size_t>(i)]);
        REQUIRE(text_of(all, all.keep(text)) == text);
    }
    CHECK(texts.size() == size);
}
