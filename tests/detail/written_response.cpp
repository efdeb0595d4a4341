// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/written_response.hpp>

#include <multistatus/convert.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

using namespace multistatus;
using namespace multistatus::detail;

namespace {

// A response with a property that differs and one that does not.
constexpr std::string_view source = "/a:tag:one";
struct parsed {
    tape_builder tape{};

    explicit parsed(std::string_view kept = "kept") {
        tape.reset(source);
        tape.leaf(node_kind::href).text = tape.refer(source.substr(0, 2));
        tape.open(node_kind::propstat);
        tape.add_element(node_kind::property, {"DAV:", source.substr(3, 3)}, source.substr(7, 3));
        tape.add_element(node_kind::property, {"DAV:", "same"}, kept);
        tape.close();
    }
};

/// What others have in common with it.
struct shaped {
    text_buffer strings{};
    response_shape shape;

    shaped(parsed const& p, std::uint64_t number)
        : shape(p.tape.view(), recorded(), strings, number) {
        REQUIRE(shape.fits());
    }
    static std::vector<recorded_text> recorded() { return {{0, 2, 0}, {7, 10, 2}}; }
    /// Gives it other texts.
    void put(text_ref href, text_ref value) {
        shape.node_at(shape.targets()[0]).text = href;
        shape.node_at(shape.targets()[1]).text = value;
    }
};

/// Writes the response, and learns from it if all of its texts were noted.
void write_learning(xml_writer<std::string>& to, written_response& known, parsed const& p,
                    response_shape const& shape, bool with_all = true) {
    auto const tape = p.tape.view();
    to.roll_back(0);
    varying_texts texts(shape, tape);
    to.href("/a");
    texts.note(texts.text_of(0), to.since(0).find('/') + 2);
    to.begin_propstat(200);
    for (std::uint32_t const i : {2u, 3u}) {
        noted_element<xml_writer<std::string>> const e(element(tape, i), to, texts);
        write_element(to, e);
    }
    to.end_properties(200);
    to.end_propstat();
    to.end_response();
    if (!with_all) texts.give_up();
    known.learn(to, 0, texts);
}

/// Responses that are alike but for one value of each kind.
std::string listing(std::vector<std::string> const& values) {
    std::string body = "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'>";
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto const digits = std::to_string(i);
        auto const property = [&](std::string_view tag) {
            return std::string("<").append(tag).append(">").append(values[i]).append("</").append(
                       tag) +
                   ">";
        };
        body.append("<D:response><D:href>/" + digits + "</D:href><D:propstat><D:prop>")
            .append(property("D:getcontentlength") + property("D:displayname"))
            .append("<D:resourcetype><D:collection/></D:resourcetype>")
            .append("<D:owner><D:href>/" + digits + "</D:href></D:owner>")
            .append("<x:with a='1'>" + property("x:in") + "</x:with>")
            .append(i % 5 == 3 ? property("D:displayname") : "")
            .append(i % 5 == 4 ? "<x:mixed>a<x:b>" + digits + "</x:b>c</x:mixed>" : "")
            .append("</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat><D:propstat>")
            .append("<D:prop><x:none/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status>")
            .append(i % 7 == 6 ? "<D:responsedescription>a</D:responsedescription>" : "")
            .append("</D:propstat></D:response>");
    }
    return body + "</D:multistatus>";
}

struct outcome {
    std::string text{};
    diagnostic error{};
    std::uint64_t repairs = 0;

    friend bool operator==(outcome const&, outcome const&) = default;
};
template <class From, class To>
outcome converted(std::string const& from, bool predict, parse_options reading,
                  write_options const& writing) {
    reading.predict = predict;
    outcome o;
    auto const done = convert<From, To>(from, o.text, reading, writing);
    o.error = done.error();
    o.repairs = done.partial().repairs;
    return o;
}
/// Whatever is predicted, the same is written.
template <class From, class To>
std::string check(std::string const& from, write_options const& writing) {
    auto const check_with = [&](parse_options const& reading) {
        auto const expected = converted<From, To>(from, false, reading, writing);
        CHECK(converted<From, To>(from, true, reading, writing) == expected);
        return expected.text;
    };
    static_cast<void>(check_with(strict()));
    return check_with(tolerant());
}
void check_all(std::string const& body, write_options const& writing) {
    check<xml, xml>(body, writing);
    auto const array = check<xml, json>(body, writing);
    auto const lines = check<xml, ndjson>(body, writing);
    check<json, xml>(array, writing);
    check<json, json>(array, writing);
    check<ndjson, xml>(lines, writing);
}
void check_policies(std::string const& body) {
    for (auto const policy :
         {text_policy::error, text_policy::replace, text_policy::error_propstat}) {
        write_options writing;
        writing.text = policy;
        check_all(body, writing);
        writing.limits.value_bytes = 20;
        check_all(body, writing);
        writing.limits.value_bytes = 5000;
        writing.unique_hrefs = false;
        check_all(body, writing);
        writing.limits.properties = 7;
        check_all(body, writing);
    }
}

}  // namespace

TEST_CASE("written_response: other texts among the same bytes") {
    parsed const p;
    shaped s(p, 7);
    CHECK(s.shape.number() == 7);

    std::string sink;
    xml_writer<std::string> to(sink, write_options{});
    written_response known(s.shape.number());
    write_learning(to, known, p, s.shape, false);
    CHECK_FALSE(known.is_known());
    write_learning(to, known, p, s.shape);
    REQUIRE(known.is_known());
    CHECK(known.memory() > to.since(0).size() - 10);

    auto expected = std::string(to.since(0));
    expected.replace(expected.find("/a"), 2, "/b");
    expected.replace(expected.find("one"), 3, "two &lt;2&gt;");
    constexpr std::string_view other = "/b two <2>";
    s.put({0, 2}, {3, 7});
    auto const made = s.shape.view(other.data(), s.strings.view());
    to.roll_back(0);
    REQUIRE(known.repeat(to, made, [](std::string_view href) { return href == "/b"; }));
    CHECK(to.since(0) == expected);
    CHECK_FALSE(known.repeat(to, made, [](std::string_view) { return false; }));
}

TEST_CASE("written_response: a text that is longer than what is written at once") {
    parsed const p;
    shaped s(p, 7);
    std::string sink;
    xml_writer<std::string> to(sink, write_options{});
    written_response known(s.shape.number());
    write_learning(to, known, p, s.shape);
    auto const repeated = [&](std::string_view value) {
        auto const both = "/b" + std::string(value);
        s.put({0, 2}, {2, static_cast<std::uint32_t>(value.size())});
        auto const made = s.shape.view(both.data(), s.strings.view());
        to.roll_back(0);
        auto const all = known.repeat(to, made, [](std::string_view) { return true; });
        return all ? std::string(to.since(0)) : "";
    };
    auto const expected = repeated("1");
    auto const in_place = [&](std::string_view written) {
        auto whole = expected;
        return whole.replace(whole.find(">1<") + 1, 1, written);
    };
    std::string const longest(slice_size, 'x');
    CHECK(repeated(longest) == in_place(longest));
    CHECK(repeated(longest + "<") == in_place(longest + "&lt;"));
    CHECK(repeated(longest + longest) == in_place(longest + longest));
    CHECK(repeated(longest + "\x01").empty());
}

TEST_CASE("written_response: only so often is it tried to learn it, and not at once") {
    written_response some(1);
    CHECK_FALSE(some.may_be_known());
    for (auto i = 0; i < 4; ++i)
        CHECK(some.may_be_known());
    CHECK_FALSE(some.may_be_known());
}

TEST_CASE("written_responses: that of a shape, until others take its place") {
    written_responses all;
    CHECK_FALSE(all.find(1).may_be_known());
    CHECK(all.find(3).shape() == 3);
    CHECK(all.find(2).shape() == 2);
    CHECK(all.find(1).may_be_known());
    CHECK(all.find(65).shape() == 65);
    CHECK_FALSE(all.find(1).may_be_known());
}

TEST_CASE("written_responses: those that take too much memory are forgotten") {
    parsed const p(std::string(40'000, 'k'));
    std::string sink;
    xml_writer<std::string> to(sink, write_options{});
    written_responses all;
    for (std::uint64_t const number : {1u, 2u}) {
        shaped const s(p, number);
        auto& known = all.find(number);
        write_learning(to, known, p, s.shape);
        all.count(known);
        CHECK(known.is_known());
    }
    CHECK_FALSE(all.find(1).is_known());
    CHECK_FALSE(all.find(2).is_known());
}

TEST_CASE("written_response: the same is written whether responses are predicted or not") {
    // What looks alike is written again only once it has come a few times.
    std::vector<std::string> alike(30, "plain");
    for (std::string const odd :
         {"12", "-12", "012", " 12 ", "9007199254740991", "9007199254740992", "&lt;&amp;\"'&gt;",
          "\\", "&#13;\n\t", "\xC3\xA4", "\xEF\xBF\xBD", "]]&gt;", "", " ",
          "longer than twenty bytes is too long for some"}) {
        CAPTURE(odd);
        auto values = alike;
        values.push_back(odd);
        values.insert(values.end(), {"plain", odd, odd, odd, odd, odd, "1", "plain"});
        check_policies(listing(values));
    }
    auto values = alike;
    values.emplace_back(6000, 'x');
    values.emplace_back("plain");
    values.insert(values.end(), 5, std::string(4990, 'y'));
    check_policies(listing(values));
}

TEST_CASE("written_response: long responses that look alike, kind by kind") {
    std::string body = "<D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'>";
    int number = 0;
    for (int const kind : {1, 2, 3, 4, 5, 6, 1, 2, 3}) {
        std::string fixed;
        for (int i = 0; i < 300; ++i)
            fixed += "<x:fixed" + std::to_string(kind) + "/>";
        for (int i = 0; i < 12; ++i)
            body.append("<D:response><D:href>/" + std::to_string(number++))
                .append("</D:href><D:propstat><D:prop><x:all>" + fixed + "</x:all>")
                .append("</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>");
    }
    check_all(body + "</D:multistatus>", {});
}

TEST_CASE("written_response: an empty text is none of those that differ, wherever it lies") {
    for (std::size_t size = 1; size != 90; ++size) {
        CAPTURE(size);
        std::string body = "<D:multistatus xmlns:D='DAV:'>";
        // The shape comes from the first ones, what is written from one behind them.
        for (int i = 0; i != 12; ++i) {
            auto const digits = std::to_string(10 + i);
            body.append("<D:response><D:href>/" + std::string(i < 3 ? 45 : size, 'a') + digits)
                .append("</D:href><D:propstat><D:prop><D:displayname>" + digits)
                .append("</D:displayname><D:resourcetype/><D:getetag>\"" + digits +
                        "\"</D:getetag>")
                .append("<D:source/><D:getcontenttype></D:getcontenttype></D:prop>")
                .append("<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>");
        }
        check_all(body + "</D:multistatus>", {});
    }
}
