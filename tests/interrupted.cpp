// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/builder.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Code of the user's that a builder calls throws: nobody knows then what was written of a response,
// so there is no document.

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

struct thrown {};

/// A property whose content begins, and then cannot go on.
struct broken_value {
    ms::name name() const { return {"http://example.com/ns", "broken"}; }
    void write_content(auto& out) const {
        out.start_element({"http://example.com/ns", "begun"});
        out.text("half");
        throw thrown();
    }
};

/// A range whose second item is not to be had.
template <class Item>
struct broken_range {
    class iterator {
    public:
        explicit iterator(broken_range const& of) : of_(&of) {}
        Item const& operator*() const {
            if (at_ == 1) throw thrown();
            return of_->item;
        }
        iterator& operator++() {
            ++at_;
            return *this;
        }
        friend bool operator==(iterator const& a, int end) { return a.at_ == end; }

    private:
        broken_range const* of_;
        int at_ = 0;
    };
    [[nodiscard]] iterator begin() const { return iterator(*this); }
    [[nodiscard]] int end() const { return 2; }
    Item item;
};

struct resource {
    std::string path;
};

}  // namespace

template <>
inline constexpr auto multistatus::binding<resource> =
    ms::fields(ms::href_field(&resource::path),
               ms::field<dav::getcontentlength>([](resource const&) -> int { return 1; }),
               ms::field<dav::displayname>([](resource const& r) -> std::string {
                   if (r.path == "/broken") throw thrown();
                   return r.path;
               }));

namespace {

/// Calls a function that throws between two whole responses; then the document must stay as it was.
template <class Format, class Broken>
void check_interrupted(Broken broken) {
    ms::write_options options;
    options.href_of_id = [](std::string_view) -> std::string { throw thrown(); };
    std::string body;
    ms::builder<Format> out(body, options);
    out.response("/before").status(200);
    out.flush();
    auto const before = body;
    CHECK_THROWS_AS(broken(out), thrown);
    CHECK_FALSE(out.ok());
    CHECK(out.error().code == ms::rule::interrupted);
    CHECK(out.error().responses == 1);

    out.response("/after").status(200);
    out.response("/later").propstat(200, dav::displayname("a"));
    out.sync_token("urn:1");
    out.flush();
    auto const& end = out.finish();
    CHECK(end.error().code == ms::rule::interrupted);
    CHECK(out.finish().error().code == ms::rule::interrupted);
    CHECK(body == before);
    auto const read = ms::parse<Format>(body);
    CHECK(read.error().code == ms::rule::truncated);
    CHECK(read.partial().size() == 1);
}

}  // namespace

TEMPLATE_TEST_CASE("builder: what throws in a call ends the document", "", ms::xml, ms::json,
                   ms::ndjson) {
    check_interrupted<TestType>(
        [](auto& out) { out.response("/a").propstat(200, dav::getetag("\"1\""), broken_value()); });
    check_interrupted<TestType>(
        [](auto& out) { out.response("/a").status(403).error(broken_value()); });
    check_interrupted<TestType>(
        [](auto& out) { out.response("/a").status(200).extension(broken_value()); });
    check_interrupted<TestType>([](auto& out) {
        auto const many = out.grouped("/a");
        many.add(200, dav::getetag("\"1\"")).add(404, broken_value());
    });
    check_interrupted<TestType>(
        [](auto& out) { out.response("/a").propstat(200, broken_range<ms::name>{dav::getetag}); });
    check_interrupted<TestType>(
        [](auto& out) { out.response(broken_range<std::string>{"/a"}).status(200); });
    check_interrupted<TestType>([](auto& out) { out.extension(broken_value()); });
    check_interrupted<TestType>([](auto& out) { out.response(resource{"/broken"}); });
    check_interrupted<TestType>([](auto& out) {
        out.answer(std::vector<ms::name>{dav::getcontentlength, dav::displayname},
                   resource{"/broken"});
    });
    check_interrupted<TestType>([](auto& out) {
        out.answer(
            std::vector<ms::name>{dav::displayname}, "/a",
            ms::fields(ms::field<dav::displayname>([]() -> std::string { throw thrown(); })));
    });
}

TEST_CASE("builder: what makes hrefs of ids may throw") {
    check_interrupted<ms::xml>([](auto& out) { out.response(ms::part_id("1")).status(200); });
}

TEST_CASE("builder: what throws between calls is the caller's, who gives the document up") {
    std::string body;
    try {
        ms::builder<ms::xml> out(body);
        out.response("/a").status(200);
        out.grouped("/b").add(200, dav::getetag("\"1\""));
        throw thrown();
    } catch (thrown const&) {
        CHECK(ms::parse<ms::xml>(body).error().code == ms::rule::truncated);
    }
    CHECK(ms::parse<ms::xml>(body).partial().size() == 1);
}

TEST_CASE("builder: an earlier reason counts, and not what throws later") {
    std::string body;
    ms::builder<ms::xml> out(body);
    out.response("a b").status(200);
    CHECK_THROWS_AS(out.response(resource{"/broken"}), thrown);
    CHECK(out.finish().error().code == ms::rule::unwritable_href);
}
