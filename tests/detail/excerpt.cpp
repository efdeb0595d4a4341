// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/excerpt.hpp>

#include <multistatus/builder.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/json.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/requests.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/hostile_texts.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using detail::excerpt;

namespace {

/// Whether a text may stand in a log.
bool is_harmless(std::string_view line) {
    while (!line.empty()) {
        auto const c = detail::decode_utf8(line.data(), line.data() + line.size());
        if (c.size == 0 || detail::is_obeyed(c.code)) return false;
        line.remove_prefix(c.size);
    }
    return true;
}

}  // namespace

TEST_CASE("An excerpt is on one line, not too long, and no half character") {
    CHECK(excerpt("").empty());
    CHECK(excerpt("a\nb\tc\x01") == "a b c ");
    CHECK(excerpt(std::string(80, 'x')) == std::string(80, 'x'));
    CHECK(excerpt(std::string(81, 'x')) == std::string(80, 'x') + "...");
    CHECK(excerpt(std::string(79, 'x') + "\xC3\xA4y") == std::string(79, 'x') + "...");
    CHECK(excerpt(std::string(77, 'x') + "\xF0\x9F\x98\x80y") == std::string(77, 'x') + "...");
    CHECK(excerpt(std::string(77, 'x') + "\xFFy") == std::string(77, 'x') + "\uFFFD...");
}

TEST_CASE("Nothing in an excerpt is obeyed by a terminal") {
    CHECK(excerpt("a\x1B[2Jb") == "a [2Jb");
    CHECK(excerpt("\u009B2J") == "\uFFFD2J");
    CHECK(excerpt("\x7F") == "\uFFFD");
    CHECK(excerpt("a\u202Etxt.exe\u2066\u200F\u061C") == "a\uFFFDtxt.exe\uFFFD\uFFFD\uFFFD");
    CHECK(excerpt("one\u2028two\u2029") == "one\uFFFDtwo\uFFFD");
    CHECK(excerpt("\u00A0\u200D\u2027\u202F\u2065\u206A") ==
          "\u00A0\u200D\u2027\u202F\u2065\u206A");
}

TEST_CASE("What is no UTF-8 becomes U+FFFD in an excerpt") {
    CHECK(excerpt("a\xFFz") == "a\uFFFDz");
    CHECK(excerpt("a\xE2\x80") == "a\uFFFD");
    CHECK(excerpt("\xED\xA0\x80!") == "\uFFFD!");
}

TEST_CASE("No text of another makes a report dangerous") {
    for (auto const& text : test::hostile_texts()) {
        CAPTURE(test::printable(text));
        std::string body;
        builder<xml> out(body, {.text = text_policy::error});
        out.response("/").propstat(200, content_property({text, text}, [&](auto& to) {
                                       to.start_element({"urn:x", text}).text(text).end_element();
                                   }));
        static_cast<void>(out.response(text).status(200).description(text));
        if (auto const outcome = out.finish(); !outcome)
            CHECK(is_harmless(to_string(outcome.error())));
        auto const read = parse<xml>("<multistatus xmlns='DAV:'>" + text + "<response><href>" +
                                     text + "</href><status>" + text + "</status></response>");
        if (!read) CHECK(is_harmless(to_string(read.error())));
        for (auto const& d : read.partial().diagnostics())
            CHECK(is_harmless(to_string(d)));
        // As it is, between quotes and without.
        for (std::string const quote : {"\"", ""}) {
            auto const of_json =
                parse<json>(R"({"responses":[{"href":)" + quote + text + quote + R"(,"status":)" +
                            quote + text + quote + ",\"" + text + "\":" + text + "}]}");
            if (!of_json) CHECK(is_harmless(to_string(of_json.error())));
            for (auto const& d : of_json.partial().diagnostics())
                CHECK(is_harmless(to_string(d)));
        }
        auto const request = parse_propfind("<propfind xmlns='DAV:'>" + text + "<prop><x y='" +
                                            text + "'/>" + text + "</prop></propfind>");
        if (!request) CHECK(is_harmless(to_string(request.error())));
        for (auto const& d : request.partial().diagnostics())
            CHECK(is_harmless(to_string(d)));
    }
}
