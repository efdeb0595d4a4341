// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/text_prediction.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

using multistatus::detail::text_buffer;
using multistatus::xml_detail::text_prediction;

namespace {

std::optional<std::string> decode(std::string_view raw) {
    text_buffer to;
    to.append("before ");
    if (!text_prediction::decode(raw, to)) return std::nullopt;
    return std::string(to.view(7));
}

}  // namespace

TEST_CASE("text_prediction: what a text stands for") {
    CHECK(decode("") == "");
    CHECK(decode("plain, and longer than a block of sixteen") ==
          "plain, and longer than a block of sixteen");
    CHECK(decode("a&amp;b&lt;c&gt;d&quot;e&apos;f") == "a&b<c>d\"e'f");
    CHECK(decode("BEGIN:VEVENT&#13;\nEND:VEVENT&#13;\n") == "BEGIN:VEVENT\r\nEND:VEVENT\r\n");
    CHECK(decode("a\nb\tc\n\n&#13;&#13;\n&#13;") == "a\nb\tc\n\n\r\r\n\r");
    CHECK(decode("a\r\nb\rc") == "a\nb\nc");
    CHECK(decode("&#233;&#x20AC;") == "\xC3\xA9\xE2\x82\xAC");
    CHECK(decode("\xC3\xA9 ] ]] > ]") == "\xC3\xA9 ] ]] > ]");
}

TEST_CASE("text_prediction: references are decoded up to a bound") {
    using multistatus::detail::most_decoded;
    using multistatus::detail::prediction;
    auto const read = [](std::string const& bytes) {
        text_buffer to;
        bool is_plain = true;
        auto const* at = bytes.data();
        auto const found = text_prediction::read(at, at, bytes.data() + bytes.size(), is_plain, to);
        return std::pair(found, to.size());
    };
    CHECK(read(std::string(most_decoded - 5, 'x') + "&amp;<").first == prediction::matched);
    CHECK(read(std::string(most_decoded, 'x') + "&amp;<") ==
          std::pair(prediction::missed, std::size_t{0}));
    CHECK(read(std::string(most_decoded * 2, 'x') + "<").first == prediction::matched);
}

TEST_CASE("text_prediction: what has anything to report is not decoded") {
    for (std::string_view const raw :
         {"&", "&x;", "&#0;", "&#x1;", "&amp", "]]>", "\x01", "\xFF", "\xC3", "\xEF\xBF\xBF",
          "a long text and then &nbsp; somewhere in it"})
        CHECK_FALSE(decode(raw));
}
