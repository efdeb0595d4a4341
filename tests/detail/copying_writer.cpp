// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/copying_writer.hpp>

#include <multistatus/dav.hpp>
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

inline constexpr ms::property<"urn:a", "rating", int> rating;

/// A property of which only the program knows the name: it is never known again.
template <class Property>
class unknown {
public:
    explicit unknown(Property const& p) noexcept : property_(&p) {}
    [[nodiscard]] ms::name name() const { return ms::name_of(*property_); }
    template <class Out>
    void write_content(Out& out) const {
        ms::detail::write_content_of(*property_, out);
    }

private:
    Property const* property_;
};
static_assert(!ms::detail::has_lasting_name<unknown<decltype(rating)>>);

struct file {
    std::string tag;
    std::string name;
    std::string kind;
    std::uint64_t size;
    int rating;
    int shape;  // of the response
};

std::vector<file> some_files(std::size_t count) {
    std::mt19937 numbers(11);
    auto const below = [&numbers](unsigned n) { return static_cast<int>(numbers() % n); };
    std::vector<std::string> const names{"",
                                         "a",
                                         "12",
                                         "-7",
                                         std::string(40, 'n'),
                                         std::string(5000, 'l') + "\r\n",
                                         "<&>\"\\",
                                         " ",
                                         "\xC3\xA4",
                                         "\x01",
                                         "]]>"};
    std::vector<file> all;
    for (std::size_t i = 0; i < count; ++i) {
        // Most are alike for a while.
        auto const is_odd = below(6) == 0;
        all.push_back({is_odd ? "no tag" : "\"" + std::to_string(i) + "\"",
                       is_odd ? names[static_cast<std::size_t>(below(11))] : "plain",
                       is_odd && below(3) == 0 ? "" : "text/plain",
                       static_cast<std::uint64_t>(below(1u << (4 * below(8)))), below(10),
                       i % 50 < 30 ? static_cast<int>(i / 50 % 6) : below(6)});
    }
    return all;
}

/// Writes all files, each property as `as` makes of it.
template <class Format, class As>
std::string written(std::vector<file> const& files, ms::write_options const& options, As as) {
    std::string text;
    auto out = ms::build<Format>(text, options);
    std::size_t count = 0;
    for (auto const& f : files) {
        auto const href = "/" + std::to_string(++count);
        auto const r = out.response(href);
        auto const tag = dav::getetag(f.tag);
        auto const name = dav::displayname(f.name);
        auto const type = dav::getcontenttype(f.kind);
        auto const size = dav::getcontentlength(f.size);
        auto const stars = rating(f.rating);
        auto const folder = dav::resourcetype(dav::collection);
        switch (f.shape) {
        case 0: r.propstat(200, as(size), as(name), as(type), as(dav::resourcetype)); break;
        case 1: r.propstat(200, as(folder), as(name)).propstat(404, as(type), as(size)); break;
        case 2:
            r.propstat(200, as(tag), as(stars))
                .propstat(404, as(dav::getetag), as(dav::getcontentlength))
                .description("absent");
            break;
        case 3:
            r.propstat(403, as(name), as(name)).error(dav::cannot_modify_protected_property);
            break;
        case 4: r.propstat(ms::status(200, "HTTP/1.1 200 Fine"), as(stars), as(size)); break;
        default: r.propstat(200, as(stars)).propstat(200, as(stars), as(name)); break;
        }
    }
    auto const& done = out.finish();
    if (!done) text += to_string(done.error());
    return text + std::to_string(out.repairs()) + to_string(out.first_repair());
}

template <class Format>
void check(std::vector<file> const& files, ms::write_options const& options) {
    auto const as_known = [](auto const& p) -> auto const& { return p; };
    auto const as_unknown = [](auto const& p) { return unknown(p); };
    auto const expected = written<Format>(files, options, as_unknown);
    CHECK(written<Format>(files, options, as_known) == expected);
    // Whatever fails, it fails alike.
    for (std::size_t i = 0; i < files.size(); i += 7) {
        std::vector<file> const some(files.begin() + static_cast<std::ptrdiff_t>(i), files.end());
        auto const expected_of_some = written<Format>(some, options, as_unknown);
        CHECK(written<Format>(some, options, as_known) == expected_of_some);
    }
}

}  // namespace

namespace {

/// Ends an element that it has not begun, or not.
struct hasty {
    bool ends;
};
/// Writes a child that it may leave open, and counts how often it is asked.
struct moody {
    int* asked;
    bool throws;
};
struct broken {};

}  // namespace

template <>
struct multistatus::codec<broken> {
    [[maybe_unused]] static decoded<broken> decode(element) { return undecodable{"never"}; }
    static void encode(broken const&, auto& out) {
        out.text("");
        throw 1;
    }
};
template <>
struct multistatus::codec<hasty> {
    [[maybe_unused]] static decoded<hasty> decode(element) { return undecodable{"only written"}; }
    static void encode(hasty const& value, auto& out) {
        out.text("in haste");
        if (value.ends) out.end_element();
    }
};
template <>
struct multistatus::codec<moody> {
    [[maybe_unused]] static constexpr value_shape shape = value_shape::any;
    static decoded<moody> decode(element) { return undecodable{"only written"}; }
    static void encode(moody const& value, auto& out);
};

namespace {

inline constexpr ms::property<"urn:a", "hasty", hasty> haste;
inline constexpr ms::property<"urn:a", "moody", moody> mood;
inline constexpr ms::property<"urn:a", "broken", broken> breaking;

}  // namespace

void multistatus::codec<moody>::encode(moody const& value, auto& out) {
    ++*value.asked;
    if (!value.throws) return;
    try {
        out.element(breaking(broken{}));
    } catch (int) {
    }
}

TEMPLATE_TEST_CASE("copying_writer: an element that was left open is never copied", "", ms::xml,
                   ms::json, ms::ndjson) {
    for (int const first : {0, 1, 2, 3, 4, 5}) {
        CAPTURE(first);
        std::string text;
        auto out = ms::build<TestType>(text);
        int asked = 0;
        for (int i = 0; i < 8; ++i)
            out.response("/" + std::to_string(i)).propstat(200, mood(moody{&asked, i >= first}));
        CHECK_FALSE(out.finish());
        CHECK(ms::parse<TestType>(text).partial().size() <= static_cast<std::size_t>(first));
        CHECK(asked <= 10);
    }
}

TEMPLATE_TEST_CASE("copying_writer: an end without start is refused when it comes", "", ms::xml,
                   ms::json, ms::ndjson) {
    for (int const first : {0, 1, 2, 3, 5}) {
        CAPTURE(first);
        std::string text;
        auto out = ms::build<TestType>(text);
        for (int i = 0; i <= first; ++i) {
            CHECK(out.ok());
            out.response("/" + std::to_string(i)).propstat(200, haste(hasty{i == first}));
        }
        CHECK_FALSE(out.ok());
        CHECK(to_string(out.finish().error()).find("an end without start") != std::string::npos);
    }
}

TEMPLATE_TEST_CASE("copying_writer: what a content does is done once", "", ms::xml, ms::json) {
    std::string text;
    auto out = ms::build<TestType>(text);
    int count = 0;
    auto const counter = ms::content_property(
        {"urn:a", "count"}, [&count](auto& o) { o.text(std::to_string(++count)); });
    for (int i = 0; i < 5; ++i)
        out.response("/" + std::to_string(i)).propstat(200, dav::resourcetype(counter));
    out.finish().value();
    CHECK(count == 5);
}

TEST_CASE("copying_writer: nobody writes to a builder from inside of a property") {
    std::string text;
    auto out = ms::build<ms::xml>(text);
    int asked = 0;
    for (int i = 0; i < 4; ++i)
        out.response("/" + std::to_string(i)).propstat(200, mood(moody{&asked, false}));
    REQUIRE(out.ok());
    auto const meddling = ms::content_property({"urn:a", "meddling"}, [&out](auto&) {
        static_cast<void>(out.response("/inside").status(200));
    });
    out.response("/last").propstat(200, meddling);
    CHECK_FALSE(out.ok());
    CHECK(text.find("/inside") == text.npos);
}

TEST_CASE("copying_writer: what is known is written as what is not") {
    auto const files = some_files(600);
    std::vector<ms::write_options> all(7);
    all[1].text = ms::text_policy::replace;
    all[2].text = ms::text_policy::error;
    all[3].minimal = true;
    all[4].limits.value_bytes = 20;
    all[5].limits.properties = 3;
    all[6].indentation = ms::indentation::none;
    for (auto const& options : all) {
        check<ms::xml>(files, options);
        check<ms::json>(files, options);
        check<ms::ndjson>(files, options);
    }
}
