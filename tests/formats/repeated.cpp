// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// A property that was written before is written another way than one that was not. Both must give
// the same bytes, whatever it holds.
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;

namespace {

// A value that writes itself.
struct written_in_steps {
    std::string_view steps;
};

constexpr ms::property_name nested("DAV:", "collection");
constexpr std::string_view long_text =
    "a text that is longer than a block of bytes is, and has \"quotes\", <tags> & \r\n line ends";

}  // namespace

template <>
struct multistatus::codec<written_in_steps> {
    [[maybe_unused]] static constexpr value_shape shape = value_shape::any;
    static decoded<written_in_steps> decode(element) { return undecodable{"only written"}; }
    static void encode(written_in_steps const& value, auto& out) {
        for (char const step : value.steps) {
            switch (step) {
            case 't': out.text("text"); break;
            case 'T': out.text(long_text); break;
            case 'L': out.text(std::string(10'000, 'x') + "&"); break;
            case 'n': out.text(multistatus::detail::plain_text::number("17")); break;
            case 'p': out.text(multistatus::detail::plain_text("plain")); break;
            case '0': out.text(""); break;
            case 'b': out.bind("p", "urn:p"); break;
            case 'a': out.attribute({"urn:b", "a"}, "1"); break;
            case '<': out.start_element({"urn:c", "child"}); break;
            case 'q': out.element(nested); break;
            case '>': out.end_element(); break;
            case '!': out.text("\x01"); break;
            default: out.refuse("no such step");
            }
        }
    }
};

namespace {

inline constexpr ms::property<"urn:a", "x", written_in_steps> x;
inline constexpr ms::property<"urn:a", "before", int> before;
inline constexpr ms::property<"DAV:", "getcontentlength", written_in_steps> number;
inline constexpr ms::property<"DAV:", "getetag", std::string_view> behind;

// The responses to `/1`, `/2` and so on without their hrefs, one for each text of steps.
template <class Format, class Property>
std::vector<std::string> responses(Property const& which,
                                   std::vector<std::string_view> const& steps,
                                   ms::write_options options) {
    std::vector<std::string> all;
    options.declaration = false;
    auto out =
        ms::build<Format>([&all](std::string_view bytes) { all.emplace_back(bytes); }, options);
    int count = 0;
    for (auto const s : steps)
        out.response("/" + std::to_string(++count))
            .propstat(200, before(1), which(written_in_steps{s}), behind("e"));
    auto const& done = out.finish();
    all.resize(steps.size());
    if (!done) all.assign(steps.size(), std::string(to_string(done.error())));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto const href = "/" + std::to_string(i + 1);
        if (auto const at = all[i].find(href); at != std::string::npos)
            all[i].erase(0, at + href.size());
    }
    return all;
}
template <class Format, class Property>
std::vector<std::string> three_responses(Property const& which, std::string_view steps,
                                         ms::write_options const& options) {
    return responses<Format>(which, {steps, steps, steps}, options);
}

template <class Format>
void check(std::string_view steps, ms::write_options const& options) {
    CAPTURE(steps);
    auto const check_all = [](std::vector<std::string> const& all) {
        REQUIRE(all.size() >= 3);
        CHECK(all[1] == all[0]);
        CHECK(all[2] == all[0]);
    };
    check_all(three_responses<Format>(x, steps, options));
    check_all(three_responses<Format>(number, steps, options));
}

}  // namespace

TEST_CASE("repeated: a property is written as it was the first time") {
    std::vector<ms::write_options> all(5);
    all[1].text = ms::text_policy::replace;
    all[2].prefixes.on_root.push_back({"urn:a", "a"});
    all[3].text = ms::text_policy::error;
    all[4].limits.value_bytes = 6;
    for (auto const& options : all)
        for (std::string_view const steps :
             {"",   "0",  "t",  "T",   "L",   "n",     "p",    "tt",  "Tt",     "tT", "nn", "np",
              "pn", "nt", "tn", "0t",  "t0t", "a",     "at",   "aTt", "an",     "b",  "bt", "bat",
              "ta", "tb", "<>", "t<>", "<t>", "T<t>T", "n<>n", "a<>", "at<a>t", "q",  "qq", "tq",
              "qt", "!",  "t!", "!t",  "T!T", "a!",    "<",    "<>>", "?",      "t?"}) {
            check<ms::xml>(steps, options);
            check<ms::json>(steps, options);
            check<ms::ndjson>(steps, options);
        }
}

namespace {

template <class Format, class Property>
void check_among_others(Property const& which, ms::write_options const& options) {
    std::vector<std::string_view> const all{"",   "0",   "t",  "T",  "L", "n",  "p",
                                            "tt", "0t",  "t0", "at", "b", "<>", "q",
                                            "qq", "q<>", "tq", "qt", "!", "?",  "<t>"};
    std::vector<std::string> alone;
    for (auto const steps : all)
        alone.push_back(responses<Format>(which, {steps}, options)[0]);
    // What is learned of the second is not true of the others.
    for (auto const learned : all)
        for (std::size_t i = 0; i < all.size(); ++i) {
            CAPTURE(learned, all[i]);
            std::vector<std::string_view> steps(20, learned);
            steps[3] = steps[4] = steps[9] = all[i];
            auto const written = responses<Format>(which, steps, options);
            // A failure names the response that failed.
            if (!written[0].starts_with('<') && !written[0].starts_with('"')) continue;
            for (std::size_t const at : {3u, 4u, 9u})
                CHECK(written[at] == alone[i]);
            CHECK(written[12] == written[0]);
        }
}

}  // namespace

TEST_CASE("repeated: a property is written as if no other had been before") {
    std::vector<ms::write_options> all(3);
    all[1].text = ms::text_policy::replace;
    all[2].limits.value_bytes = 6;
    for (auto const& options : all) {
        check_among_others<ms::xml>(x, options);
        check_among_others<ms::xml>(number, options);
        check_among_others<ms::json>(x, options);
        check_among_others<ms::json>(number, options);
        check_among_others<ms::ndjson>(number, options);
    }
}

TEST_CASE("repeated: what a property is written as") {
    auto const second = [](auto const& all) { return all.at(1); };
    CHECK(second(three_responses<ms::xml>(x, "tTt", {}))
              .find(">texta text that is longer than a block of bytes is, and has \"quotes\", "
                    "&lt;tags&gt; &amp; &#13;\n line endstext</") != std::string::npos);
    CHECK(
        second(three_responses<ms::json>(x, "tTt", {}))
            .find(":\"texta text that is longer than a block of bytes is, and has \\\"quotes\\\", "
                  "<tags> & \\r\\n line endstext\"") != std::string::npos);
    CHECK(second(three_responses<ms::json>(number, "n", {})).find("\"getcontentlength\":17,") !=
          std::string::npos);
    CHECK(second(three_responses<ms::json>(number, "p", {}))
              .find("\"getcontentlength\":\"plain\",") != std::string::npos);
    CHECK(second(three_responses<ms::json>(number, "nn", {})).find("\"getcontentlength\":1717,") !=
          std::string::npos);
    CHECK(second(three_responses<ms::json>(number, "", {})).find("\"getcontentlength\":null,") !=
          std::string::npos);
}
