// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/experience.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// That it makes no difference to what is read is seen elsewhere; here that it is used.

using namespace multistatus;
using namespace multistatus::xml_detail;

namespace {

/// What reads a body, with what was learnt of the ones before.
struct stations {
    stations(experience& known, parse_options const& options)
        : report(options.conformance, options.limits.diagnostics, open),
          input(options.limits.total_bytes, options.charset),
          rules(options, selected, report, open, known.scope),
          tokens(input, options, report, open, known, rules) {}

    detail::selection selected{};
    detail::open_elements open{};
    detail::reporter report;
    window input;
    grammar rules;
    tokenizer<grammar> tokens;
};

/// Tells of each response whether it was recognised.
std::vector<bool> read(experience& known, std::string_view body,
                       parse_options const& options = strict()) {
    stations s(known, options);
    s.input.borrow(body);
    std::vector<bool> recognised;
    while (s.tokens.run() == read_step::item)
        recognised.push_back(s.rules.is_taken());
    known.leave_body();
    return recognised;
}

constexpr std::string_view usual_root = "<?xml version='1.0'?>\n<D:multistatus xmlns:D='DAV:'>";

std::string body_of(std::string_view beginning, std::size_t responses) {
    std::string body(beginning);
    for (std::size_t i = 0; i != responses; ++i)
        body.append("\n<D:response><D:href>/")
            .append(std::to_string(i))
            .append("</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>");
    return body.append("</D:multistatus>");
}

}  // namespace

TEST_CASE("experience: the second body shows what the third one begins with") {
    experience known(true);
    CHECK(read(known, body_of(usual_root, 1)) == std::vector{false});
    CHECK(known.beginning.bytes.empty());
    CHECK(read(known, body_of(usual_root, 1)) == std::vector{false});
    CHECK(known.beginning.bytes == usual_root);
    CHECK(known.beginning.root() == "D:multistatus");
    CHECK(known.beginning.prefixes == 1);
    CHECK(read(known, body_of(usual_root, 2)) == std::vector{true, true});
    CHECK(known.beginning.bytes == usual_root);
    // It declares the same, so that responses mean the same.
    constexpr std::string_view other = "<D:multistatus xmlns:D='DAV:' >";
    CHECK(read(known, body_of(other, 1)) == std::vector{true});
    CHECK(known.beginning.bytes == other);
    CHECK(read(known, "<D:multistatus xmlns:D='urn:x'/>").empty());
    CHECK(known.beginning.bytes.empty());
    CHECK(read(known, body_of(other, 1)) == std::vector{false});
}

TEST_CASE("experience: nothing is predicted where that is off") {
    experience known(false);
    for (int times = 0; times != 4; ++times)
        CHECK(read(known, body_of(usual_root, 1)) == std::vector{false});
}

TEST_CASE("experience: what is seldom is not kept") {
    auto const keeps = [](std::string const& beginning) {
        experience known(true);
        for (int times = 0; times != 3; ++times)
            static_cast<void>(read(known, body_of(beginning, 1), tolerant()));
        return !known.beginning.bytes.empty();
    };
    std::string const usual(usual_root);
    CHECK(keeps(usual));
    CHECK(keeps("<D:multistatus xmlns:D='DAV:' xmlns:E='DAV:'>"));
    CHECK_FALSE(keeps("\xEF\xBB\xBF" + usual));
    CHECK_FALSE(keeps("\n" + usual));
    CHECK_FALSE(keeps("<D:multistatus xmlns:D='DAV:' a='b'>"));
    CHECK_FALSE(keeps("<D:multistatus xmlns:D='DAV:' xml:lang='de'>"));
    CHECK_FALSE(keeps("<multistatus xmlns:D='DAV:'>"));
    CHECK_FALSE(keeps("<D:error xmlns:D='DAV:'>"));
    auto const comment = [&](std::size_t size) {
        auto const around = usual.size() + std::string_view("<!---->").size();
        return usual.substr(0, 21) + "<!--" + std::string(size - around, 'c') + "-->" +
               usual.substr(21);
    };
    CHECK(keeps(comment(4096)));
    CHECK_FALSE(keeps(comment(4097)));
}
