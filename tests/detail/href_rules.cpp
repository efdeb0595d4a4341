// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/href_rules.hpp>

#include <support/catch.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::detail;

namespace {

// The rules that the hrefs of one body break.
std::vector<rule> findings(std::vector<std::string_view> const& hrefs,
                           parse_options const& options = {}) {
    open_elements open;
    reporter report(options.conformance, options.limits.diagnostics, open);
    href_rules rules(options, report);
    for (auto const href : hrefs)
        if (!rules.check(href, 0)) return {report.failure().code};
    std::vector<diagnostic> found;
    report.locate_all([](std::uint64_t) { return position{}; });
    report.take(found);
    std::vector<rule> said;
    for (auto const& d : found)
        said.push_back(d.code);
    return said;
}

using codes = std::vector<rule>;

}  // namespace

TEST_CASE("Each defect of an href has its rule") {
    CHECK(findings({"/a", "/b/", "/c?d"}).empty());
    CHECK(findings({""}) == codes{rule::empty_href});
    CHECK(findings({"a"}) == codes{rule::relative_href});
    CHECK(findings({"//a"}) == codes{rule::network_path_href});
    CHECK(findings({"/a#b"}) == codes{rule::href_fragment});
    CHECK(findings({"/a/./b"}) == codes{rule::href_dot_segments});
    CHECK(findings({"/a b"}) == codes{rule::href_characters});
    CHECK(findings({"%2Fa"}) == codes{rule::encoded_delimiters});
    CHECK(findings({"a b"}) == codes{rule::relative_href, rule::href_characters});
    CHECK(findings({"a b"}, strict()) == codes{rule::href_characters});
    CHECK(findings({"a", "/b"}, strict()) == codes{rule::relative_href});
}

TEST_CASE("A location is a URI reference of any form") {
    parse_options options;
    options.limits.href_bytes = 20;
    open_elements open;
    reporter report(options.conformance, options.limits.diagnostics, open);
    href_rules checked(options, report);
    for (std::string_view const text : {"/a", "a", "//h/a", "http://h/a#b", "../a", "/a", "?b"}) {
        CHECK(checked.accepts_location(text));
        CHECK(checked.check_location(text, 0));
    }
    CHECK(report.reported() == 0);
    std::uint64_t reported = 0;
    for (std::string_view const text : {"", "a b", "//h/a b", "/a#b c", "%2Fa", "/%zz"}) {
        CHECK_FALSE(checked.accepts_location(text));
        CHECK(checked.check_location(text, 0));
        CHECK(report.reported() == ++reported);
    }
    CHECK(checked.accepts_location("/1234567890123456789"));
    CHECK_FALSE(checked.accepts_location("/12345678901234567890"));
    CHECK_FALSE(checked.check_location("/12345678901234567890", 0));
    CHECK(report.failure().code == rule::limit_href_bytes);
}

TEST_CASE("Hrefs have one form, one server, and occur once") {
    CHECK(findings({"/a", "http://h/b", "/c", "http://h/d"}) == codes{rule::mixed_href_forms});
    CHECK(findings({"http://h/b", "http://h/c"}).empty());
    CHECK(findings({"/a", "/b", "/a", "/a"}) == codes{rule::duplicate_href, rule::duplicate_href});
    CHECK(findings({"/a", "/A", "/a/", "/%61"}).empty());
    parse_options options;
    options.request_url = "https://h:443/x";
    CHECK(findings({"https://H/a", "https://h:443/b"}, options).empty());
    CHECK(findings({"http://h/a"}, options) == codes{rule::foreign_authority});
    CHECK(findings({"https://h:8443/a"}, options) == codes{rule::foreign_authority});
    options.request_url = "https://user:pw@h/x";
    CHECK(findings({"https://h/a"}, options).empty());
    CHECK(findings({"https://user:pw@h/a"}, options) == codes{rule::foreign_authority});
    CHECK(findings({"https://user/a"}, options) == codes{rule::foreign_authority});
    for (auto const* const text : {"mailto:x@h", "urn:uuid:1", "https:/a", "https:h/a"})
        CHECK(findings({text}, options) == codes{rule::foreign_authority});
    options.unique_hrefs = false;
    CHECK(findings({"/a", "/a"}, options).empty());
    options.limits.href_bytes = 2;
    CHECK(findings({"/a", "/ab"}, options) == codes{rule::limit_href_bytes});
}

TEST_CASE("A path with nothing to report is accepted once, and no other href") {
    parse_options options;
    options.limits.href_bytes = 20;
    options.limits.compared_hrefs = 3;
    open_elements open;
    reporter report(options.conformance, options.limits.diagnostics, open);
    href_rules checked(options, report);
    CHECK(checked.accept_path("/a"));
    CHECK_FALSE(checked.accept_path("/a"));
    CHECK(checked.accept_path("/a/b?c"));
    for (std::string_view const other :
         {"", "a", "//a", "/a/../b", "/%", "/a b", "http://h/a", "/12345678901234567890"})
        CHECK_FALSE(checked.accept_path(other));
    CHECK(checked.accept_path("/c"));
    CHECK_FALSE(checked.accept_path("/d"));
    CHECK(report.reported() == 0);
}

TEST_CASE("A path among URIs is not accepted, since that is to be reported") {
    parse_options const options;
    open_elements open;
    reporter report(options.conformance, options.limits.diagnostics, open);
    href_rules checked(options, report);
    CHECK(checked.check("http://h/a", 0));
    CHECK_FALSE(checked.accept_path("/b"));
    CHECK(checked.check("/b", 0));
    CHECK(report.reported() == 1);
    CHECK(checked.accept_path("/c"));
}
