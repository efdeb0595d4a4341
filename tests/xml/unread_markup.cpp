// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/unread_markup.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::xml_detail;

namespace {

struct unread {
    detail::open_elements open{};
    detail::reporter report{conformance::strict, 10, open};
    window input{1000, ""};
    unread_markup markup{input, report};

    // How many bytes were read, `...` if more are needed, or the rule that refused them.
    std::string outcome(progress p) {
        if (p == progress::cut) return "...";
        return p == progress::failed ? std::string(describe(report.failure().code).name)
                                     : std::to_string(markup.size());
    }
    std::string comment(std::string_view text) { return outcome(markup.comment(text, 0)); }
    std::string instruction(std::string_view text, std::uint64_t at = 0, bool behind = false) {
        return outcome(markup.instruction(text, at, behind));
    }
};

}  // namespace

TEST_CASE("Comments are read to their end") {
    CHECK(unread().comment("<!-- a -->x") == "10");
    CHECK(unread().comment("<!---->") == "7");
    CHECK(unread().comment("<!--->") == "...");
    CHECK(unread().comment("<!-- a --") == "...");
    CHECK(unread().comment("<!-- a -- b -->") == "malformed-comment");
    CHECK(unread().comment("<!--\x01-->") == "illegal-character");
}

TEST_CASE("Instructions and the declaration are read to their end") {
    CHECK(unread().instruction("<?p a?>x") == "7");
    CHECK(unread().instruction("<?p a>") == "...");
    CHECK(unread().instruction("<? p?>") == "malformed-instruction");
    CHECK(unread().instruction("<?XML p?>") == "malformed-instruction");
    CHECK(unread().instruction("<?xml version='1.0'?>") == "21");
    CHECK(unread().instruction("<?xml version='1.0'?>", 1) == "space-before-declaration");
    CHECK(unread().instruction("<?xml version='1.0'?>", 30, true) == "xml-declaration");
    CHECK(unread().instruction("<?xml version='3.0'?>") == "xml-version");
    CHECK(unread().instruction("<?xml version='1.0' encoding='latin1'?>") == "encoding-conflict");
    unread twice;
    CHECK(twice.instruction("<?xml version='1.0'?>") == "21");
    CHECK(twice.instruction("<?xml version='1.0'?>", 21) == "xml-declaration");
}
