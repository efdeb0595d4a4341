// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

// Bodies that real servers sent, and the verdicts of a reader that has nothing in common with this.

using namespace multistatus;
using namespace multistatus::test;

namespace {

struct judged_body {
    std::string file;
    std::string verdict;
    std::size_t responses = 0;
};

std::vector<judged_body> verdicts(std::filesystem::path const& folder) {
    std::istringstream lines(read_file(folder / "verdicts.tsv"));
    std::vector<judged_body> bodies;
    std::string line;
    std::getline(lines, line);  // the names of the columns
    while (std::getline(lines, line)) {
        std::istringstream fields(line);
        judged_body body;
        std::string count;
        std::getline(fields, body.file, '\t');
        std::getline(fields, body.verdict, '\t');
        std::getline(fields, count, '\t');
        if (!count.empty()) body.responses = std::stoul(count);
        bodies.push_back(body);
    }
    return bodies;
}

parse_options any_known() {
    parse_options options;
    options.roots = accepted_roots::any_known;
    return options;
}

// The roots that `accepted_roots::any_known` means; others have nothing in common with them.
bool is_look_alike(std::string const& bytes) {
    for (auto const name :
         {"error", "prop", "mkcol-response", "mkcalendar-response", "schedule-response"}) {
        auto const root = bytes.find(std::string(":") + name);
        if (root != bytes.npos && root < 100) return true;
        if (bytes.find(std::string("<") + name) < 100) return true;
    }
    return false;
}

void check_conforming(judged_body const& body, std::string const& bytes) {
    auto const read = read_whole(bytes, strict());
    CHECK(to_string(read.error) == to_string(diagnostic{}));
    CHECK(read.responses.size() == body.responses);
    CHECK(read.trailer.responses() == body.responses);
    auto const again = read_whole(bytes);
    CHECK(difference(read, again) == "");
}
void check_deviating(judged_body const& body, std::string const& bytes) {
    CHECK_FALSE(read_whole(bytes, strict()).ok());
    auto const read = read_whole(bytes);
    CHECK(to_string(read.error) == to_string(diagnostic{}));
    CHECK(read.diagnostics.size() >= 1);
    CHECK(read.responses.size() == body.responses);
}
void check_ill_formed(std::string const& bytes) {
    for (auto const& options : {strict(), tolerant()}) {
        auto const read = read_whole(bytes, options);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error.where.line > 0);
        CHECK(read.error.where.column > 0);
        CHECK(read.error.responses == read.responses.size());
    }
}
void check_other_root(std::string const& bytes) {
    CHECK(read_whole(bytes, strict()).error.code == rule::other_root);
    auto const refused = read_whole(bytes);
    CHECK(refused.error.code == rule::other_root);
    CHECK_FALSE(refused.error.detail.empty());
    auto const read = read_whole(bytes, any_known());
    CHECK(read.ok() == is_look_alike(bytes));
    if (read.ok()) CHECK(read.trailer.kind() != document_kind::multistatus);
}

void check_body(judged_body const& body, std::string const& bytes) {
    CAPTURE(body.file, body.verdict);
    REQUIRE_FALSE(bytes.empty());
    if (body.verdict == "conforming")
        check_conforming(body, bytes);
    else if (body.verdict == "deviating")
        check_deviating(body, bytes);
    else if (body.verdict == "ill-formed")
        check_ill_formed(bytes);
    else {
        CHECK(body.verdict == "other-root");
        check_other_root(bytes);
    }
}

std::string read_gzipped(std::filesystem::path const& path) {
    auto const plain = std::filesystem::temp_directory_path() / path.stem();
    REQUIRE(std::system(("gzip -dc '" + path.string() + "' > '" + plain.string() + "'").c_str()) ==
            0);
    auto bytes = read_file(plain);
    std::filesystem::remove(plain);
    return bytes;
}

std::size_t check_folder(std::filesystem::path const& folder) {
    std::size_t count = 0;
    for (auto const& body : verdicts(folder)) {
        auto const path = folder / body.file;
        check_body(body, path.extension() == ".gz" ? read_gzipped(path) : read_file(path));
        ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("Recorded bodies are judged as an independent reader judges them") {
    CHECK(check_folder(MULTISTATUS_TEST_DATA) > 300);
}

TEST_CASE("All bodies of the corpus are judged as an independent reader judges them") {
    std::filesystem::path const corpus = MULTISTATUS_CORPUS;
    if (!std::filesystem::exists(corpus / "verdicts.tsv")) {
        WARN("the corpus is absent");
        return;
    }
    CHECK(check_folder(corpus) > 400);
}

TEST_CASE("The body that articles print is understood with one report") {
    auto const body = read_file(MULTISTATUS_TEST_DATA "/articles/no-namespace.xml");
    auto const read = read_whole(body);
    REQUIRE(read.ok());
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics[0].code == rule::missing_namespace);
    CHECK(read.responses.size() >= 1);
    CHECK(read_whole(body, strict()).error.code == rule::missing_namespace);
    for (auto const& r : read.responses)
        for (auto const p : r.propstats())
            for (auto const e : p.properties())
                CHECK(e.name().space == dav_namespace);
}
