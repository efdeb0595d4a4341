// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/builder.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/json.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;

namespace {

/// A length as somebody's own type writes it: as a text.
struct written_length {
    std::string_view text;
};

}  // namespace

template <>
struct multistatus::codec<written_length> {
    static decoded<written_length> decode(element content) {
        return detail::decode_trimmed(content, [](std::string_view text) {
            return decoded<written_length>(written_length{text});
        });
    }
    static void encode(written_length const& length, auto& out) { out.text(length.text); }
};

TEST_CASE("json lone_property: a text where a number is usual is one if it is exact") {
    constexpr property<"DAV:", "getcontentlength", written_length> length;
    auto const written = [&](std::string_view text) {
        std::string body;
        builder<json> out(body);
        for (auto const* const href : {"/a", "/b", "/c", "/d"})
            out.response(href).propstat(200, length(written_length{text}));
        CHECK(out.finish().has_value());
        auto const at = body.rfind("getcontentlength\":") + 18;
        return body.substr(at, body.find('}', at) - at);
    };
    CHECK(written("12") == "12");
    CHECK(written("9007199254740991") == "9007199254740991");
    CHECK(written("9007199254740993") == "\"9007199254740993\"");
    CHECK(written("012") == "\"012\"");
    CHECK(written(" 1") == "\" 1\"");
    CHECK(written("") == "null");
}
