// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml/tag_reader.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

using namespace multistatus;
using namespace multistatus::xml_detail;

namespace {

struct reading_tags {
    multistatus::limits limits{};
    detail::open_elements open{};
    detail::reporter report;
    namespaces scope{};
    tag_reader tags{limits, report, scope};

    explicit reading_tags(conformance mode = conformance::strict) : report(mode, 10, open) {}
    // The attributes, or the rule that refused them and the column.
    std::string read(std::string_view text) {
        raw_tag tag;
        CHECK(tag_splitter(text, true, 100, tag).split() == tag_splitter::outcome::split);
        if (!tags.read(tag, 100))
            return std::string(describe(report.failure().code).name) + " " +
                   std::to_string(report.failed_at() - 100);
        std::string all;
        for (auto const& a : tags.attributes())
            all.append(to_string(a.name)).append("=").append(a.value).append(";");
        return all;
    }
};

}  // namespace

static_assert(is_qname("a") && is_qname("a:b"));
static_assert(!is_qname("a:b:c") && !is_qname(":a") && !is_qname("a:") && !is_qname("1:a"));

TEST_CASE("A QName of ASCII is split, and nothing else") {
    CHECK(split_ascii("D:href").prefix == "D");
    CHECK(split_ascii("D:href").local == "href");
    CHECK(split_ascii("href").prefix.empty());
    CHECK(split_ascii("href").local == "href");
    CHECK(split_ascii("_a.b-1:c_2.d").prefix == "_a.b-1");
    for (std::string_view const name : {"", ":", "a:", ":a", "a:b:c", "1a", "a:1", "-a", "a b",
                                        "a=", "\xC3\xA9", "a\xC3\xA9", "a:\xC3\xA9", "a/b", "a>b"})
        CHECK(split_ascii(name).local.empty());
}

TEST_CASE("Attributes get their names and values, declarations come into scope") {
    reading_tags r;
    CHECK(r.read("<a p:b='1&amp;' xmlns:p='urn:p' c='\t' xml:lang='en' xmlns='urn:d'>") ==
          "{urn:p}b=1&;c= ;{http://www.w3.org/XML/1998/namespace}lang=en;");
    CHECK(r.scope.size() == 2);
    CHECK(r.scope.find("") == "urn:d");
    CHECK(r.read("<a p:c='2'>") == "{urn:p}c=2;");
    CHECK(r.read("<a>") == "");
}

TEST_CASE("What a tag may not say is refused where it stands") {
    auto const refused = [](std::string_view text) { return reading_tags().read(text); };
    CHECK(refused("<a p:b='1'>") == "undeclared-prefix 3");
    CHECK(refused("<a xmlns:p=''>") == "namespace-declaration 3");
    CHECK(refused("<a b='1' xmlns:xmlns='u'>") == "namespace-declaration 9");
    CHECK(refused("<a xmlns:xml='u'>") == "namespace-declaration 3");
    CHECK(refused("<a b='1' xmlns:p='u' xmlns:p='v'>") == "duplicate-attribute 21");
    CHECK(refused("<a b='x &y;'>") == "malformed-reference 8");
    CHECK(refused("<a b='\x01'>") == "illegal-character 6");
    CHECK(refused("<a b:c:d='1'>") == "malformed-name 3");
    CHECK(refused("<a xmlns='dav:'>") == "misspelt-namespace 3");
    CHECK(refused("<a b='1' b='1'>") == "duplicate-attribute 9");
    CHECK(refused("<a b='1' xmlns:p='u' xmlns:q='u' p:b='' q:b=''>") == "duplicate-attribute 40");
}

TEST_CASE("A second attribute of a name is found behind one that is skipped") {
    CHECK(reading_tags(conformance::tolerant).read("<a 1='' b='' b=''>") ==
          "duplicate-attribute 13");
}

TEST_CASE("Tolerant reading repairs a namespace that is nearly right") {
    reading_tags r(conformance::tolerant);
    CHECK(r.read("<a xmlns:D='DAV' D:b='1'>") == "{DAV:}b=1;");
    std::string_view space;
    CHECK(r.tags.expand("D", 0, space));
    CHECK(space == dav_namespace);
    CHECK(r.tags.expand("DAV", 0, space));
    CHECK(space == dav_namespace);
    CHECK(r.tags.expand("x", 0, space));
    CHECK(space.empty());
}
