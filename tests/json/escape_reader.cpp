// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/escape_reader.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string_view>

using namespace multistatus;
using namespace multistatus::json_detail;

namespace {

struct reading {
    progress came = progress::cut;
    char32_t code = 0;
    std::size_t size = 0;
    defect problem{};
};
reading read(std::string_view text) {
    escape_reader escape;
    auto const p = escape.read(text.data(), text.data() + text.size());
    if (p != progress::done) return {p, 0, 0, escape.problem()};
    return {p, escape.code(), static_cast<std::size_t>(escape.end() - text.data()), {}};
}

}  // namespace

TEST_CASE("An escape stands for a character") {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    for (std::size_t i = 0; i < letters.size(); ++i) {
        char const text[] = {'\\', letters[i], 'u'};
        auto const r = read({text, 3});
        CHECK(r.came == progress::done);
        CHECK(r.code == static_cast<unsigned char>(meanings[i]));
        CHECK(r.size == 2);
        auto const usual = usual_escape(letters[i]);
        CHECK((usual == 0 || usual == meanings[i]));
    }
    CHECK(read("\\u20aC1").code == 0x20AC);
    CHECK(read("\\u20aC1").size == 6);
    CHECK(read("\\u0000").came == progress::done);
    CHECK(read("\\ud83d\\uDE00").code == 0x1F600);
    CHECK(read("\\ud83d\\uDE00").size == 12);
    CHECK(read("\\ud7ff").code == 0xD7FF);
    CHECK(read("\\ue000").code == 0xE000);
    CHECK(read("\\ud800\\udc00").code == 0x10000);
    CHECK(read("\\udbff\\udfff").code == 0x10FFFF);
}

TEST_CASE("An escape may be cut anywhere") {
    constexpr std::string_view pair = "\\ud83d\\ude00";
    for (std::size_t size = 1; size < pair.size(); ++size)
        CHECK(read(pair.substr(0, size)).came == progress::cut);
}

TEST_CASE("What is wrong with an escape, and where") {
    for (std::string_view const text : {"\\x", "\\\n", "\\U0041"}) {
        CHECK(read(text).problem.code == rule::json_syntax);
        CHECK(usual_escape(text[1]) == 0);
    }
    CHECK(read("\\u00g0").problem.code == rule::json_syntax);
    CHECK(read("\\u00g0").problem.at == 0);
    CHECK(read("\\ud83d\\u00g0").problem.code == rule::json_syntax);
    CHECK(read("\\ud83d\\u00g0").problem.at == 6);
    for (std::string_view const text :
         {"\\ude00", "\\udc00\\udc00", "\\udfff\\udc00", "\\ud800\\udbff", "\\ud800\\ue000",
          "\\ud83dx", "\\ud83d\\n", "\\ud83d\\u0041", "\\ud83d\\ud83d"}) {
        CHECK(read(text).problem.code == rule::unpaired_surrogate);
        CHECK(read(text).problem.at == 0);
    }
}
