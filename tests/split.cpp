// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <support/bodies.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/random.hpp>
#include <support/share.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// How a body is cut into chunks makes no difference to anything it gives.

using namespace multistatus;
using namespace multistatus::test;

namespace {

parse_options options_of(conformance mode) {
    parse_options options;
    options.conformance = mode;
    options.roots = accepted_roots::any_known;
    return options;
}

// Says what differs, or nothing. Checking each split by itself would take most of the time.
template <class... Context>
void check_same(reading const& whole, reading const& other, std::string_view body,
                Context const&... context) {
    auto const what = difference(whole, other);
    if (what.empty()) return;
    std::string where;
    ((where += std::string(context) + " "), ...);
    CAPTURE(where, printable(body.substr(0, 600)));
    CHECK(what == "");
}

// Where reading is many times slower, each body gets a share of its splits, and not all the same.
constexpr std::size_t stride = one_in(8);

void check_every_split(std::string const& file, std::string_view body, conformance mode) {
    auto const options = options_of(mode);
    auto const whole = read_whole(body, options);
    check_same(whole, read_bytewise(body, options), body, file, "byte by byte");
    for (std::size_t at = 1 + body.size() % stride; at < body.size(); at += stride)
        check_same(whole, read_split(body, at, options), body, file, std::to_string(at));
}

// Pieces of all sizes: mostly small, so that much is cut, but some larger than a response.
std::size_t random_size(test::random& numbers) {
    return 1 + static_cast<std::size_t>(numbers.below(std::uint64_t{1} << numbers.below(13)));
}

void check_random_splits(std::string const& file, std::string_view body, conformance mode,
                         int count) {
    auto const options = options_of(mode);
    auto const whole = read_whole(body, options);
    test::random numbers(body.size());
    for (int i = 0; i < count; ++i)
        check_same(whole,
                   read_pieces(body, options, [&](std::size_t) { return random_size(numbers); }),
                   body, file, "random", std::to_string(i));
}

constexpr std::size_t small = 8 << 10;

void check_recorded(conformance mode) {
    auto const bodies = recorded_bodies();
    REQUIRE(bodies.size() > 300);
    for (auto const& [file, bytes] : bodies)
        if (bytes.size() < small)
            check_every_split(file, bytes, mode);
        else
            check_random_splits(file, bytes, mode, 50);
}

}  // namespace

TEST_CASE("Recorded bodies give the same however they are split: tolerant") {
    check_recorded(conformance::tolerant);
}

TEST_CASE("Recorded bodies give the same however they are split: strict") {
    check_recorded(conformance::strict);
}

TEST_CASE("UTF-16 gives the same however it is split") {
    for (auto const& [file, bytes] : recorded_bodies())
        for (auto const order : {byte_order::little, byte_order::big}) {
            auto const body = to_utf16(without_encoding(bytes), order);
            if (body.size() < (2 << 10)) check_every_split(file, body, conformance::tolerant);
            check_random_splits(file, body, conformance::strict, 4);
        }
}

// Mutations

namespace {

// Small bodies with something of everything.
std::vector<std::string> seeds() {
    std::vector<std::string> bodies{
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<D:multistatus xmlns:D=\"DAV:\">\r\n"
        "<D:response><D:href>/a%20b/</D:href><D:propstat><D:prop><D:getetag>\"1\"</D:getetag>"
        "<x:y xmlns:x='urn:x' x:z='a&#10;&lt;b' xml:lang='de'>\xC3\xA4<![CDATA[<&]]>&amp;<x:w/>"
        "</x:y></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"
        "<D:sync-token>urn:1</D:sync-token></D:multistatus>",
        "<multistatus><!-- c --><response><href>/a</href><status>200</status></response>"
        "<response><href>/a</href><href>/b</href><status>HTTP/1.1 404 Gone</status>"
        "<error><x/></error><responsedescription>t <error><z/></error> u</responsedescription>"
        "<location><href>/c</href></location></response></multistatus>",
        "<D:multistatus xmlns:D='DAV:'><D:response><D:href>//a</D:href><D:propstat><D:prop>"
        "<D:D:x/><x:y/><http://e/a b='1'/></D:prop><D:status>HTTP/1.1 200</D:status></D:propstat>"
        "<D:propstat><D:prop><D:y>&nbsp;]]>&#1;\x01</D:y></D:prop></D:propstat></D:response>"
        "<D:response><D:propstat><D:prop/></D:propstat></D:response>text<D:z a='<'/>"
        "</D:multistatus>\n<!-- --> x",
        "<D:prop xmlns:D='DAV:'><D:lockdiscovery><D:activelock><D:owner>a<b>c</b>d</D:owner>"
        "</D:activelock></D:lockdiscovery></D:prop>",
        "<D:mkcol-response xmlns:D='DAV:'><D:propstat><D:prop><D:a/></D:prop><D:status>"
        "HTTP/1.1 200 OK</D:status></D:propstat></D:mkcol-response>",
        "\xEF\xBB\xBF<?xml version='1.0' encoding='iso-8859-1'?><a/>",
        "<?xml version='1.0' encoding='windows-1252'?><D:multistatus xmlns:D='DAV:'><D:response>"
        "<D:href>/\x80\xE4</D:href></D:response></D:multistatus>",
    };
    bodies.push_back(to_utf16("<D:multistatus xmlns:D='DAV:'><D:response><D:href>/\xF0\x9F\x98\x80"
                              "</D:href></D:response>\r\n\xC3\xA4</D:multistatus>",
                              byte_order::little));
    bodies.push_back(read_file(MULTISTATUS_TEST_DATA "/articles/status-only.xml"));
    bodies.push_back(
        read_file(MULTISTATUS_TEST_DATA "/apache-mod_dav/12-propfind-0-unknown-only.xml"));
    bodies.push_back(read_file(MULTISTATUS_TEST_DATA "/sabre-dav-4.7/112-principal-match.xml"));
    return bodies;
}

// One to three bytes or small pieces flipped, deleted, inserted or repeated.
std::string mutated(std::string body, test::random& numbers) {
    constexpr std::array<std::string_view, 24> pieces{"<",
                                                      ">",
                                                      "/",
                                                      "&",
                                                      "\"",
                                                      "'",
                                                      "]]>",
                                                      "<!--",
                                                      "-->",
                                                      "<?x",
                                                      "?>",
                                                      "\r",
                                                      "\n",
                                                      "\xC3",
                                                      "<![CDATA[",
                                                      "&#",
                                                      "<D:response>",
                                                      ";",
                                                      ":",
                                                      "\x01",
                                                      "</D:a>",
                                                      "<a",
                                                      "=",
                                                      "<!DOCTYPE html"};
    for (auto changes = 1 + numbers.below(3); changes > 0; --changes) {
        if (body.empty()) return body;
        auto const at = static_cast<std::size_t>(numbers.below(body.size()));
        auto const length = static_cast<std::size_t>(1 + numbers.below(12));
        switch (numbers.below(5)) {
        case 0: body[at] = static_cast<char>(numbers.next() & 0xFF); break;
        case 1: body.erase(at, length); break;
        case 2: body.insert(at, numbers.pick(pieces)); break;
        case 3: body.insert(at, body.substr(at, length * 3)); break;
        default: body.resize(at); break;
        }
    }
    return body;
}

// Whatever the mutated body is, all ways of feeding it must agree.
void check_mutations(parse_options const& options, std::uint64_t seed) {
    test::random numbers(seed);
    for (auto const& body_before : seeds())
        for (int i = 0; i < 200; ++i) {
            auto const body = mutated(body_before, numbers);
            // A document keeps fewer findings than a parser tells of.
            auto const whole = read_split(body, body.size(), options);
            check_same(whole, read_bytewise(body, options), body, "byte by byte");
            check_same(
                whole,
                read_pieces(body, options, [&](std::size_t) { return random_size(numbers); }), body,
                "random");
        }
}

}  // namespace

TEST_CASE("Broken bodies give the same however they are split") {
    check_mutations(options_of(conformance::strict), 207);
    check_mutations(options_of(conformance::tolerant), 208);
}

TEST_CASE("Limits are exceeded at the same place however a body is split") {
    for (std::size_t const small_limit : {1u, 4u, 17u, 60u, 150u, 300u}) {
        auto options =
            options_of(small_limit % 2 == 0 ? conformance::strict : conformance::tolerant);
        auto const set = [&](auto& limit, auto value) {
            CAPTURE(small_limit);
            auto const before = limit;
            limit = value;
            check_mutations(options, 209 + small_limit);
            limit = before;
        };
        auto& limits = options.limits;
        set(limits.total_bytes, small_limit);
        set(limits.response_bytes, small_limit);
        set(limits.value_bytes, small_limit);
        set(limits.href_bytes, small_limit);
        set(limits.name_bytes, small_limit);
        set(limits.depth, 1 + small_limit % 6);
        set(limits.attributes, small_limit % 3);
        set(limits.namespaces, small_limit % 3);
        set(limits.properties, small_limit % 3);
        set(limits.diagnostics, small_limit % 5);
        set(limits.responses, small_limit % 3);
    }
}
