// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/bytes.hpp>
#include <xml/conformance/case.hpp>
#include <xml/conformance/places.hpp>

namespace multistatus::test::xml_conformance {
namespace {

[[nodiscard]] conformance_case case_of(place const& p, illegal_bytes const& bad) {
    auto const found = find_at(p, bad);
    return {"Characters",
            bad.is_encoded ? "[2] Char" : "4.3.3 Illegal byte sequence",
            bad.shows + " " + std::string(p.shows),
            p.where,
            std::string(p.before) + bad.bytes + std::string(p.behind),
            found.at,
            found.expected};
}

void add_illegal(cases& to) {
    for (auto const& p : all_places())
        for (auto const& bad : all_illegal_bytes())
            to.push_back(case_of(p, bad));
}

// Both ends of the ranges of [2] Char, and all that are only discouraged, or controls elsewhere.
[[nodiscard]] std::vector<char32_t> legal_characters() {
    std::vector<char32_t> all{0x9,     0xA,     0x20,    0x21,    0x7E,     0xA0,    0x7FF,  0x800,
                              0x2028,  0xD7FF,  0xE000,  0xFDD0,  0xFDEF,   0xFEFF,  0xFFF9, 0xFFFD,
                              0x10000, 0x1FFFE, 0x1FFFF, 0xFFFFE, 0x10FFFE, 0x10FFFF};
    for (char32_t c = 0x7F; c <= 0x9F; ++c)
        all.push_back(c);
    return all;
}

void add_read(chapter& to) {
    for (auto const c : legal_characters()) {
        auto const bytes = utf8(c);
        auto const in_value = c < 0x20 ? std::string(" ") : bytes;
        auto const add = [&](std::string_view shows, frame where, std::string const& fragment,
                             std::string const& reads) {
            to.add("[2] Char", code_point_name(c) + " is " + std::string(shows), where, fragment, 0,
                   accepted(reads));
        };
        add("read in text", frame::value, "a" + bytes + "b", "a" + bytes + "b");
        add("read in a CDATA section", frame::value, "<![CDATA[a" + bytes + "b]]>",
            "a" + bytes + "b");
        add("passed over in a comment", frame::value, "<!--a" + bytes + "b-->", "");
        add("passed over in an instruction", frame::value, "<?p a" + bytes + "b?>", "");
        add("read in an attribute value", frame::property, "<D:x a='b" + bytes + "c'/>",
            "x@{}a=b" + in_value + "c");
        add("read in a namespace name", frame::property, "<y xmlns='u" + bytes + "v'/>",
            "{u" + in_value + "v}y");
    }
}

void add_legal(chapter& to) {
    for (auto const& p : all_places())
        for (auto const c : legal_characters())
            if (is_for_any_character(p))
                to.add("[2] Char", code_point_name(c) + " " + std::string(p.shows), p.where,
                       std::string(p.before) + utf8(c) + std::string(p.behind), 0, accepted());
}

}  // namespace

void add_characters(cases& all) {
    chapter to(all, "Characters");
    add_read(to);
    add_legal(to);
    add_illegal(all);
}

void for_each_surrogate(std::function<void(conformance_case const&)> const& use) {
    for (auto const& p : all_places())
        for (char32_t c = 0xD800; c <= 0xDFFF; ++c)
            use(case_of(p, {"encoded " + code_point_name(c), utf8(c), false}));
}

}  // namespace multistatus::test::xml_conformance
