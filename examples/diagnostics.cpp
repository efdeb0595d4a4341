// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Prints every error and every diagnostic there is, each with a small input that causes it, and
// what strict and tolerant reading make of it.

#include "support/samples.hpp"
#include <multistatus/json.hpp>
#include <multistatus/requests.hpp>
#include <multistatus/xml.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::rule;

namespace {

struct file {
    std::string etag{};
    std::optional<std::uint64_t> size{};
};

}  // namespace

template <>
inline constexpr auto multistatus::binding<file> =
    ms::fields(ms::field<dav::getetag>(&file::etag), ms::field<dav::getcontentlength>(&file::size));

namespace {

// The rules that were shown so far are those before this one.
std::size_t next_rule = 1;
bool all_right = true;

void print(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void print_wrong(std::string_view text) {
    all_right = false;
    print("  WRONG: ");
    print(text);
    print("\n");
}

std::string escaped(std::string_view body) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    for (char const c : body) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F)
            text += c;
        else
            text.append("\\x").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    return text;
}

void begin_rule(rule code) {
    print("\n");
    print(ms::describe(code).name);
    print("\n");
    if (static_cast<std::size_t>(code) != next_rule++) print_wrong("not the next rule");
}

std::string_view verdict_name(ms::verdict v) {
    switch (v) {
    case ms::verdict::refused: return "refused";
    case ms::verdict::repaired: return "repaired";
    case ms::verdict::noted: return "noted";
    }
    return {};
}

void print_finding(std::string_view mode, ms::verdict v, ms::diagnostic const& d) {
    auto line = std::string("  ").append(mode);
    line.resize(12, ' ');
    line.append(verdict_name(v));
    line.resize(22, ' ');
    line.append(to_string(d));
    auto const otherwise = ms::describe(d.code).otherwise;
    if (v != ms::verdict::refused && !otherwise.empty()) line.append(" -> ").append(otherwise);
    print(line.append("\n"));
}

ms::result<ms::document> parse(samples::sample const& s, ms::parse_options const& options) {
    switch (s.in) {
    case samples::syntax::json: return ms::parse<ms::json>(s.body, options);
    case samples::syntax::lines: return ms::parse<ms::ndjson>(s.body, options);
    case samples::syntax::xml: break;
    }
    return ms::parse<ms::xml>(s.body, options);
}

// Reads a sample; what its rule makes of it must be the outcome, and nothing else may be found.
void read(samples::sample const& s, ms::conformance mode) {
    bool const is_strict = mode == ms::conformance::strict;
    std::string_view const name = is_strict ? "strict" : "tolerant";
    auto const verdict = [is_strict](rule code) {
        return is_strict ? ms::describe(code).strict : ms::describe(code).tolerant;
    };
    ms::parse_options options;
    options.conformance = mode;
    if (s.set != nullptr) s.set(options);

    auto const outcome = parse(s, options);
    auto const& error = outcome.error();
    auto const wanted = s.code;
    bool found = error.code == wanted;
    for (auto const& d : outcome.partial().diagnostics()) {
        print_finding(name, verdict(d.code), d);
        found = found || d.code == wanted;
    }
    if (error.code != rule::none) print_finding(name, verdict(error.code), error);
    if (!found) print_wrong("the rule was not found");
    if (outcome.has_value() == (verdict(wanted) == ms::verdict::refused))
        print_wrong("not the verdict of the table");
}

void show(samples::sample const& s) {
    begin_rule(s.code);
    print("  " + escaped(s.body) + "\n");
    if (!s.with.empty()) print(std::string("  with ").append(s.with).append("\n"));
    read(s, ms::conformance::strict);
    read(s, ms::conformance::tolerant);
}

// What does not come from a body.
void show(rule code, std::string_view code_text, ms::diagnostic const& d) {
    begin_rule(code);
    print(std::string("  ").append(code_text).append("\n"));
    print_finding("always", ms::verdict::refused, d);
    if (d.code != code) print_wrong("another rule");
}

void show(rule code, std::string_view text, std::vector<ms::diagnostic> const& found,
          ms::diagnostic const& error) {
    begin_rule(code);
    print("  " + escaped(text) + "\n");
    for (auto const& d : found)
        print_finding("always", ms::describe(d.code).strict, d);
    if (error.code != rule::none) print_finding("always", ms::verdict::refused, error);
    if ((found.empty() ? error.code : found.front().code) != code) print_wrong("another rule");
}

// What reading an object of one's own finds.
void show_values() {
    print("\n\nTyped values\n");
    auto const read = [](rule code, std::string_view properties) {
        auto const body = samples::property(properties);
        std::vector<ms::diagnostic> found;
        auto const files = ms::parse<ms::xml, file>(body, {}, &found);
        show(code, body, found, files.error());
    };
    read(rule::deviating_value, "<getetag>a1</getetag>");
    read(rule::undecodable_value,
         "<getetag>\"a1\"</getetag><getcontentlength>many</getcontentlength>");
    read(rule::missing_property, "<getcontentlength>1</getcontentlength>");
}

void show_requests() {
    print("\n\nRequests\n");
    constexpr std::string_view body = R"(<propfind xmlns="DAV:"><allprop/><propname/></propfind>)";
    show(rule::malformed_request, body, {}, ms::parse_propfind(body).error());
}

// What a builder says that a caller's code has thrown through.
ms::diagnostic interrupted() {
    struct broken_hrefs {
        [[nodiscard]] std::string_view const* begin() const { throw 1; }
        [[nodiscard]] std::string_view const* end() const { return nullptr; }
    };
    std::string body;
    ms::builder<ms::xml> out(body);
    try {
        out.response(broken_hrefs()).status(200);
    } catch (int) {
        return out.finish().error();
    }
    return {};
}

void show_use() {
    print("\n\nUse of the library\n");
    ms::parser<ms::xml> in;
    auto const early = in.feed(samples::about("/a"));
    auto const unread = in.finish();
    show(rule::finished, "parser: feed() after finish()", in.feed("more").error());
    show(rule::unread_responses, "parser: feed(), finish() without next()", unread.error());
    show(rule::interrupted, "builder: response() of a range that throws", interrupted());
    if (!early) print_wrong("the first bytes were not taken");
}

template <class Write>
ms::diagnostic written(Write&& write) {
    std::string body;
    ms::write_options options;
    options.text = ms::text_policy::error;
    ms::builder<ms::xml> out(body, options);
    write(out);
    return out.finish().error();
}

void show_writing() {
    print("\n\nWriting\n");
    show(rule::unwritable_text, R"(builder: propstat(200, dav::displayname("a\x01")))",
         written([](auto& out) { out.response("/a").propstat(200, dav::displayname("a\x01")); }));
    show(rule::unwritable_name, R"(builder: propstat(200, property_name("DAV:", "a b")))",
         written([](auto& out) {
             out.response("/a").propstat(200, ms::property_name("DAV:", "a b"));
         }));
    show(rule::unwritable_href, R"(builder: response("/a b"))",
         written([](auto& out) { out.response("/a b").status(200); }));
    show(rule::unwritable_value, "builder: propstat(200, dav::getcontentlength(-1))",
         written([](auto& out) { out.response("/a").propstat(200, dav::getcontentlength(-1)); }));
    show(rule::unwritable_response, R"(builder: redirect("/a", 200, "/b"))",
         written([](auto& out) { out.redirect("/a", 200, "/b"); }));
}

}  // namespace

int main() {
    print("Every rule, with an input that breaks it and what comes of that.\n");
    for (auto const& group : samples::all()) {
        if (group.title == "Limits") {
            show_values();
            show_requests();
        }
        print(std::string("\n\n").append(group.title).append("\n"));
        for (auto const& s : group.samples)
            show(s);
    }
    show_use();
    show_writing();
    if (next_rule != std::size(ms::rules)) print_wrong("rules are missing");
    return all_right ? 0 : 1;
}
