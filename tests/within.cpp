// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/within.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

template <class Format>
std::string body_of_four() {
    std::string body;
    ms::builder<Format> out(body);
    out.response("/c/").propstat(200, dav::getetag("\"0\""));
    out.response("/c/a").propstat(200, dav::getetag("\"1\""));
    out.response("/c/a%2F..%2Fb").propstat(200, dav::getetag("\"2\""));
    out.response("/c/a/").propstat(200, dav::getetag("\"3\""));
    out.finish().value();
    return body;
}

// What a loop over a range says.
template <class Checked>
std::string told(Checked&& checked) {
    std::string all;
    for (auto const& [r, place] : checked)
        all.append(r.href().text()).append(": ").append(describe(place)) += '\n';
    return all;
}

/// A document that can be read only once, and whose second response cannot be had.
struct failing_once {
    class iterator {
    public:
        using value_type = ms::response;
        using difference_type = std::ptrdiff_t;

        explicit iterator(failing_once& from) : from_(&from) {}
        ms::response const& operator*() const {
            if (from_->at == 1) throw 1;
            return from_->of[from_->at];
        }
        iterator& operator++() {
            ++from_->at;
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(std::default_sentinel_t) const { return from_->at == from_->of.size(); }

    private:
        failing_once* from_;
    };

    iterator begin() { return iterator(*this); }
    std::default_sentinel_t end() const { return {}; }

    ms::document of;
    std::size_t at = 0;
};

constexpr std::string_view expected =
    "/c/: the collection itself\n"
    "/c/a: in the collection\n"
    "/c/a%2F..%2Fb: an encoded slash or a backslash (RFC 3986, 7.3)\n"
    "/c/a/: an earlier response is about it (RFC 4918, 14.24)\n";

}  // namespace

static_assert(std::input_iterator<ms::checked_range<ms::document>::iterator>);
static_assert(
    std::sentinel_for<std::default_sentinel_t, ms::checked_range<ms::document>::iterator>);

TEST_CASE("A checked iteration over a document, as often as one likes") {
    auto doc = ms::parse<ms::xml>(body_of_four<ms::xml>()).value();
    auto checked = ms::within(doc, "/c/");
    CHECK(told(checked) == expected);
    CHECK(told(checked) == expected);
    CHECK(told(ms::within(ms::document(doc), "/c/")) == expected);
    auto const& constant = doc;
    CHECK(told(ms::within(constant, "/c/")) == expected);
    CHECK(told(ms::within(ms::document(), "/c/")).empty());
}

TEST_CASE("A checked iteration over a body") {
    auto const xml = body_of_four<ms::xml>();
    auto const json = body_of_four<ms::json>();
    CHECK(told(ms::within(ms::responses<ms::xml>(xml), "https://h/c/")) == expected);
    CHECK(told(ms::within(ms::responses<ms::json>(json), "https://h/c/")) == expected);
    auto some = ms::responses<ms::xml>(xml);
    CHECK(told(ms::within(some, "/c/")) == expected);
    CHECK(some.trailer().responses() == 4);
}

TEST_CASE("A second loop that goes on in a body knows what the first one came by") {
    auto const body = body_of_four<ms::xml>();
    auto checked = ms::within(ms::responses<ms::xml>(body), "/c/");
    for (auto const& [r, place] : checked)
        if (r.href().text() == "/c/a") break;
    CHECK(told(checked).ends_with("/c/a/: an earlier response is about it (RFC 4918, 14.24)\n"));
}

TEST_CASE("A loop that failed while it checked is not gone on with") {
    auto checked =
        ms::within(failing_once{ms::parse<ms::xml>(body_of_four<ms::xml>()).value()}, "/c/");
    CHECK_THROWS_AS(told(checked), int);
    CHECK_THROWS_AS(told(checked), ms::parse_error);
}

TEST_CASE("A check that failed leaves nobody a verdict on something else") {
    struct item {
        std::string text;
        bool fails = false;
        [[nodiscard]] std::vector<ms::href> hrefs() const {
            if (fails) throw 1;
            return {ms::href(text)};
        }
    };
    std::vector<item> const items{{"/c/a"}, {"/elsewhere", true}};
    auto checked = ms::within(items, "/c/");
    auto it = checked.begin();
    CHECK((*it).place == ms::containment::member);
    CHECK_THROWS_AS(++it, int);
    CHECK((*it).place == ms::containment::unchecked);
}

TEST_CASE("A checked iteration over rows") {
    auto const body = body_of_four<ms::xml>();
    std::string trusted;
    for (auto const& [row, place] : ms::within(ms::rows<ms::xml, dav::getetag>(body), "/c/")) {
        auto const& [href, etag] = row;
        if (is_within(place)) trusted.append(href.text()).append(etag->opaque()) += ' ';
    }
    CHECK(trusted == "/c/0 /c/a1 ");
}

TEST_CASE("The rules reach the guard") {
    auto const doc = ms::parse<ms::xml>(body_of_four<ms::xml>()).value();
    auto const last = [&doc](ms::containment_rules rules) {
        auto place = ms::containment::self;
        for (auto const& [r, found] : ms::within(doc, "/c/", rules))
            if (r.href() == "/c/a") place = found;
        return place;
    };
    CHECK(last({}) == ms::containment::member);
    CHECK(last({.compared_hrefs = 1}) == ms::containment::unchecked);
}

TEST_CASE("A checked iteration over a broken body throws where it breaks") {
    auto body = body_of_four<ms::xml>();
    body.resize(body.find("/c/a%2F"));
    int count = 0;
    CHECK_THROWS_AS(
        [&] {
            for (auto const& [r, place] : ms::within(ms::responses<ms::xml>(body), "/c/"))
                count += is_within(place) && !r.href().empty();
        }(),
        ms::parse_error);
    CHECK(count == 2);
}
