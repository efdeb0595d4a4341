// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/hostile_texts.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What only XML has, prefixes, is a matter of options; and these change no meaning, whatever they
// hold.

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

constexpr ms::property_name p{"urn:p", "p"};

std::string write(ms::write_options options, ms::diagnostic& error) {
    std::string body;
    ms::builder<ms::xml> out(body, std::move(options));
    auto const content = ms::content_property(p, [](auto& to) {
        to.bind("q", "urn:q").attribute({"urn:a", "b"}, "1").text("q:name").element(p);
    });
    out.response("/a").propstat(200, dav::getetag("\"1\""), content).propstat(404, dav::owner);
    out.response("/b").status(403).error(dav::need_privileges, p).extension(p);
    out.sync_token("urn:s");
    error = out.finish().error();
    return body;
}

// Whether the options change nothing but prefixes, or are told to be impossible.
void check(std::string const& text, ms::write_options const& options, std::size_t& written) {
    static ms::document const plain = [] {
        ms::diagnostic none;
        return ms::parse<ms::xml>(write({}, none), ms::strict()).value();
    }();
    ms::diagnostic error;
    auto const body = write(options, error);
    INFO(ms::test::printable(text).substr(0, 200));
    INFO(ms::test::printable(body).substr(0, 1000));
    if (error.code != ms::rule::none) {
        INFO(to_string(error));
        CHECK(
            (error.code == ms::rule::unwritable_name || error.code == ms::rule::limit_name_bytes));
        CHECK_FALSE(ms::parse<ms::xml>(body));
        return;
    }
    ++written;
    auto const read = ms::parse<ms::xml>(body, ms::strict());
    INFO(to_string(read.error()));
    REQUIRE(read);
    CHECK(read->diagnostics().empty());
    CHECK(*read == plain);
}

}  // namespace

TEST_CASE("No prefix or namespace among the options changes what is written") {
    auto texts = ms::test::hostile_texts();
    for (std::uint64_t seed = 0; seed < 300; ++seed)
        texts.push_back(ms::test::random_hostile_texts(seed).next());
    for (auto const& text : texts) {
        std::size_t written = 0;
        ms::write_options options;
        options.prefixes.dav = text;
        check(text, options, written);
        options.prefixes = {};
        options.prefixes.on_root = {{"urn:p", text}};
        check(text, options, written);
        options.prefixes.on_root = {{"urn:p", text}, {"urn:a", text}, {"urn:x", text}};
        check(text, options, written);
        options.prefixes.default_namespace = true;
        check(text, options, written);
        options.prefixes = {};
        options.prefixes.where_used = {{"urn:p", text}, {"urn:a", text}, {"DAV:", text}};
        check(text, options, written);
        CHECK((written == 5 || text.size() > 1000));
        options.prefixes = {};
        options.prefixes.on_root = {{text, "x"}, {text, text}, {text}};
        check(text, options, written);
        options.prefixes = {};
        options.prefixes.where_used = {{text, "x"}, {text, text}};
        check(text, options, written);
    }
}

TEST_CASE("No href that is made of an id changes what is written") {
    std::size_t written = 0;
    for (auto const& text : ms::test::hostile_texts()) {
        ms::write_options options;
        options.href_of_id = [](std::string_view id) { return "/" + std::string(id); };
        std::string body;
        ms::builder<ms::xml> out(body, options);
        static_cast<void>(out.response(ms::part_id(text)).status(200));
        auto const is_href = ms::check_href("/" + text) == ms::href_defect::none;
        CAPTURE(ms::test::printable(text));
        CHECK(out.finish().has_value() == is_href);
        auto const read = ms::parse<ms::xml>(body, ms::strict());
        CHECK(read.has_value() == is_href);
        if (!read) continue;
        ++written;
        CHECK((*read)[0].href().text() == "/" + text);
        CHECK((*read)[0].id() == text);
    }
    CHECK(written > 20);
}
