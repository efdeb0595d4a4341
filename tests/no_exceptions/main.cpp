// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Reads, writes and converts real bodies where there is no run-time type information, and with
// MULTISTATUS_TEST_NO_EXCEPTIONS no exceptions either. Without an argument it does what fails
// nowhere; with one it does what would throw, which must end in the handler.

#include <multistatus/convert.hpp>
#include <multistatus/failure_handler.hpp>
#include <multistatus/json.hpp>
#include <multistatus/requests.hpp>
#include <multistatus/vocabularies.hpp>
#include <multistatus/within.hpp>
#include <multistatus/xml.hpp>
#if defined(MULTISTATUS_NLOHMANN)
#include <multistatus/nlohmann.hpp>
#endif
#if defined(MULTISTATUS_TINYXML2)
#include <multistatus/tinyxml2.hpp>
#endif
#include <support/bodies.hpp>

#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#if defined(__cpp_exceptions) == defined(MULTISTATUS_TEST_NO_EXCEPTIONS)
#error "this program is compiled otherwise than it is meant to be"
#endif
#if defined(__cpp_rtti)
#error "this program is to be compiled without run-time type information"
#endif

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

bool all_right = true;

void check(bool holds, char const* claim, std::string_view where = {}) {
    if (holds) return;
    std::printf("WRONG: %s: %.*s\n", claim, static_cast<int>(where.size()), where.data());
    all_right = false;
}

ms::write_options writing() {
    ms::write_options options;
    options.unique_hrefs = false;
    return options;
}

/// Writes a document in a format, reads that as a whole and in pieces, and writes it again.
template <class Format, bool KeepsSpace = true>
bool survives(ms::document const& doc, std::string_view where) {
    std::string text;
    if (auto const done = ms::write<Format>(doc, text, writing()); !done)
        return check(done.error().code == ms::rule::unwritable_response, "written", where), false;
    auto const whole = ms::parse<Format>(text);
    check(whole.has_value() && whole->size() == doc.size(), "read again", where);
    std::string again;
    check(ms::write<Format>(*whole, again, writing()).has_value(), "written again", where);
    // tinyxml2 drops white space that the tree of another reader has.
    if (KeepsSpace) check(again == text, "the same again", where);
    ms::parser<Format> in;
    std::size_t count = 0;
    auto const take = [&] {
        for (auto const* r = in.next(); r != nullptr; r = in.next(), ++count)
            check(*r == (*whole)[count] && r->hrefs() == doc[count].hrefs(), "the same", where);
    };
    for (std::string_view left = text; !left.empty();) {
        auto const piece = left.substr(0, 99);
        left.remove_prefix(piece.size());
        check(in.feed(piece).has_value(), "taken", where);
        take();
    }
    auto end = in.finish();
    if (end.error().code == ms::rule::unread_responses) {
        take();
        end = in.finish();
    }
    check(end.has_value() && *end == whole->trailer() && count == doc.size(), "all of it", where);
    return true;
}

void read_write_and_convert() {
    std::size_t bodies = 0;
    std::size_t in_all_formats = 0;
    for (auto const& [file, body] : ms::test::recorded_bodies()) {
        auto const doc = ms::parse<ms::xml>(body);
        if (!doc) continue;
        ++bodies;
        std::size_t count = 0;
        for (auto const& [href, etag, size] :
             ms::rows<ms::xml, dav::getetag, dav::getcontentlength>(body))
            check(href == (*doc)[count++].href(), "the same row", file);
        check(count == doc->size(), "all rows", file);
        bool is_written = survives<ms::xml>(*doc, file) && survives<ms::json>(*doc, file) &&
                          survives<ms::ndjson>(*doc, file);
#if defined(MULTISTATUS_NLOHMANN)
        is_written = is_written && survives<ms::json_via_nlohmann>(*doc, file) &&
                     survives<ms::cbor_via_nlohmann>(*doc, file) &&
                     survives<ms::bson_via_nlohmann>(*doc, file);
        nlohmann::ordered_json tree;
        if (is_written && ms::to_nlohmann(*doc, tree))
            check(ms::from_nlohmann(tree)->size() == doc->size(), "handed over and back", file);
#endif
#if defined(MULTISTATUS_TINYXML2)
        is_written = is_written && survives<ms::xml_via_tinyxml2, false>(*doc, file);
#endif
        std::string lines;
        bool const is_converted = ms::convert<ms::xml, ms::ndjson>(body, lines).has_value();
        std::string written;
        if (is_converted && ms::write<ms::ndjson>(*doc, written))
            check(lines == written, "converted as it is written", file);
        in_all_formats += is_written && is_converted ? 1 : 0;
    }
    std::printf("%zu bodies read, %zu of them written in all formats\n", bodies, in_all_formats);
    check(bodies > 100 && in_all_formats > 100, "enough bodies");
}

void refuse_by_results() {
    auto const read = ms::parse<ms::xml>("<multistatus xmlns='DAV:'>");
    check(read.error().code == ms::rule::truncated, "an error is a result");
    std::string text;
    ms::builder<ms::json> out(text);
    out.response("a b").status(200);
    check(out.finish().error().code == ms::rule::unwritable_href, "so it is in writing");
    auto refused = ms::build<ms::xml>([](std::string_view) { return false; });
    refused.response("/a").status(200);
    check(refused.finish().error().code == ms::rule::truncated, "and of a sink that refuses");
    auto const asked =
        ms::parse_propfind("<propfind xmlns='DAV:'><prop><getetag/></prop></propfind>");
    check(asked.has_value() && asked->wants(dav::getetag), "a request is read");
    check(ms::propfind<dav::getetag>().find("getetag") != std::string::npos, "one is written");
}

// What would throw.

void loop_over_broken_body() {
    for (auto const& r : ms::responses<ms::xml>("<multistatus xmlns='DAV:'><response>"))
        static_cast<void>(r);
}
void loop_over_broken_rows() {
    for (auto const& r : ms::rows<ms::json, dav::getetag>("{\"responses\":[{]}"))
        static_cast<void>(r);
}
void loop_over_broken_body_that_is_checked() {
    constexpr std::string_view body = "<multistatus xmlns='DAV:'><response>";
    for (auto const& [r, place] : ms::within(ms::responses<ms::xml>(body), "/c/"))
        static_cast<void>(r);
}
void take_value_of_failure() {
    static_cast<void>(ms::parse<ms::json>("[]").value());
}
void take_success_of_failure() {
    std::string text;
    ms::builder<ms::xml> out(text);
    out.abort();
    out.finish().value();
}
#if defined(MULTISTATUS_NLOHMANN)
void make_tree_of_no_status() {
    nlohmann::json const tree = ms::status();
    static_cast<void>(tree);
}
#endif

constexpr std::pair<std::string_view, void (*)()> failures[] = {
    {"range", loop_over_broken_body},
    {"rows", loop_over_broken_rows},
    {"within", loop_over_broken_body_that_is_checked},
    {"value", take_value_of_failure},
    {"success", take_success_of_failure},
#if defined(MULTISTATUS_NLOHMANN)
    {"nlohmann", make_tree_of_no_status},
#endif
};

#if defined(__cpp_exceptions)
bool throws(void (*failure)()) {
    try {
        failure();
        return false;
    } catch (ms::parse_error const& error) {
        return error.details().code != ms::rule::none;
    }
}
#endif

[[noreturn]] void on_failure(ms::parse_error const& error) {
    std::printf("handled: %s\n", error.what());
    std::exit(0);
}

[[noreturn]] void on_abort(int) {
    std::puts("aborted");
    std::fflush(stdout);
    std::_Exit(0);
}

int fail(std::string_view how) {
    if (how == "abort") {
        std::signal(SIGABRT, on_abort);
        ms::set_failure_handler(nullptr);
        take_value_of_failure();
    }
    if (how == "return") {
        std::signal(SIGABRT, on_abort);
        ms::set_failure_handler([](ms::parse_error const&) {});
        take_value_of_failure();
    }
    for (auto const& [name, failure] : failures)
        if (name == how) failure();
    std::puts("WRONG: nothing ended the program");
    return 1;
}

}  // namespace

int main(int count, char** arguments) {
    auto const before = ms::set_failure_handler(&on_failure);
    check(before != nullptr && ms::get_failure_handler() == &on_failure, "the handler is set");
    if (count == 2) return fail(arguments[1]);
    read_write_and_convert();
    refuse_by_results();
#if defined(__cpp_exceptions)
    for (auto const& [name, failure] : failures)
        check(throws(failure), "it throws", name);
#endif
    std::puts(all_right ? "All is right." : "Something is WRONG.");
    return all_right ? 0 : 1;
}
