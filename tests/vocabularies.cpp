// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/vocabularies.hpp>

#include <multistatus/catalogue.hpp>
#include <multistatus/name.hpp>
#include <support/bodies.hpp>
#include <support/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

// The headers are data, and are read as texts here: a name that is given twice, or misspelled in
// one of two places, compiles.

namespace ms = multistatus;

namespace {

struct declaration {
    std::string header, kind, space, local, identifier, comment;
};

// Takes a quoted text off the front of `rest`, and what stands before it.
std::string quoted(std::string_view& rest) {
    auto const begin = rest.find('"');
    if (begin == rest.npos) return {};
    auto const end = rest.find('"', begin + 1);
    auto const text = std::string(rest.substr(begin + 1, end - begin - 1));
    rest.remove_prefix(end + 1);
    return text;
}

// A line `inline constexpr <kind>...`, of which `rest` is what stands behind these two words.
declaration read_declaration(std::string_view rest) {
    declaration d;
    auto const kind_end = rest.find_first_of("< ");
    d.kind = rest.substr(0, kind_end);
    auto const end = rest.find(";  ///< ");
    if (end != rest.npos) d.comment = rest.substr(end + 8);
    auto const of_class = rest[kind_end] == ' ';
    auto const before = rest.substr(0, of_class ? rest.find('{') : end);
    d.identifier = before.substr(before.rfind(' ') + 1);
    rest.remove_prefix(of_class ? before.size() : kind_end);
    d.space = rest[1] == '"' ? quoted(rest) : "of the header";
    d.local = quoted(rest);
    return d;
}

std::vector<declaration> declarations() {
    std::vector<declaration> all;
    std::filesystem::path const include = MULTISTATUS_TEST_DATA "/../../include/multistatus";
    std::string_view const begin = "inline constexpr ";
    for (auto const& folder : {include, include / "dav"})
        for (auto const& entry : std::filesystem::directory_iterator(folder)) {
            std::istringstream lines(entry.is_regular_file() ? ms::test::read_file(entry.path())
                                                             : std::string());
            for (std::string line; std::getline(lines, line);) {
                // Problem details are a condition, but of no vocabulary.
                if (!line.starts_with(begin) || entry.path().stem() == "problem") continue;
                auto const rest = std::string_view(line).substr(begin.size());
                if (!rest.starts_with("property<") && !rest.starts_with("condition<") &&
                    !rest.starts_with("property_name "))
                    continue;
                all.push_back(read_declaration(rest));
                all.back().header = entry.path().stem().string();
            }
        }
    return all;
}

std::string identifier_of(std::string local) {
    for (char& c : local)
        c = c == '-' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return local;
}

}  // namespace

TEST_CASE("vocabularies: identifiers are made of the names by one rule") {
    auto const all = declarations();
    CHECK(all.size() > 400);
    for (auto const& d : all) {
        CAPTURE(d.header, d.local, d.identifier);
        auto const prefix = d.space == "http://subversion.tigris.org/xmlns/svn/" ? "svn_" : "";
        CHECK(d.identifier == prefix + identifier_of(d.local));
    }
}

TEST_CASE("vocabularies: it is said of each name where it comes from") {
    for (auto const& d : declarations()) {
        CAPTURE(d.header, d.local);
        CHECK(d.comment.size() > 3);
    }
}

TEST_CASE("vocabularies: no name is given twice") {
    std::set<std::tuple<std::string, std::string, std::string>> names;
    for (auto const& d : declarations()) {
        CAPTURE(d.header, d.local);
        auto const in_dav = d.space == ms::dav_namespace;
        CHECK(names.emplace(d.kind, in_dav ? d.space : d.header + d.space, d.local).second);
    }
}

TEST_CASE("vocabularies: each property stands in a list, and each list in the catalogue") {
    auto const all = declarations();
    auto const count =
        std::count_if(all.begin(), all.end(), [](auto const& d) { return d.kind == "property"; });
    CHECK(count == static_cast<std::ptrdiff_t>(ms::known_properties::size));
}
