// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/body.hpp>
#include <xml/conformance/bytes.hpp>
#include <xml/conformance/case.hpp>
#include <xml/conformance/places.hpp>

namespace multistatus::test::xml_conformance {
namespace {

using namespace std::string_literals;

constexpr std::string_view root = "<D:multistatus xmlns:D='DAV:'/>";

constexpr std::string_view cut_in_text = "<D:multistatus xmlns:D='DAV:'><D:responsedescription>a";

[[nodiscard]] std::string declared(std::string_view encoding) {
    return std::string("<?xml version='1.0' encoding='").append(encoding).append("'?>");
}
[[nodiscard]] std::string in_description(std::string_view text) {
    return std::string("<D:multistatus xmlns:D='DAV:'><D:responsedescription>")
        .append(text)
        .append("</D:responsedescription></D:multistatus>");
}

// Byte order marks of UTF-8

void add_utf8_marks(chapter& to) {
    auto const mark = std::string("\xEF\xBB\xBF");
    auto const add = [&](std::string_view shows, std::string const& body, std::size_t at,
                         expectation const& expected) {
        to.add("4.3.3 Byte Order Mark of UTF-8", shows, frame::whole, body, at, expected);
    };
    add("before the root", mark + std::string(root), 0, accepted());
    add("before an XML declaration", mark + "<?xml version='1.0'?>" + std::string(root), 0,
        accepted());
    add("before a declaration of UTF-8", mark + declared("UTF-8") + std::string(root), 0,
        accepted());
    add("before a comment", mark + "<!-- -->" + std::string(root), 0, accepted());
    add("before a line", mark + "\n" + std::string(root), 0, accepted());
    add("before a declaration of ISO-8859-1", mark + declared("ISO-8859-1") + std::string(root), 3,
        repaired(rule::encoding_conflict));
    add("before a declaration of US-ASCII", mark + declared("US-ASCII") + std::string(root), 3,
        repaired(rule::encoding_conflict));
    add("before a declaration of UTF-16", mark + declared("UTF-16") + std::string(root), 3,
        repaired(rule::encoding_conflict));
    add("twice", mark + mark + std::string(root), 3, refused(rule::not_xml));
    add("behind a line", "\n" + mark + std::string(root), 1, refused(rule::not_xml));
    add("behind an XML declaration", "<?xml version='1.0'?>" + mark + std::string(root), 21,
        refused(rule::not_xml));
    add("behind the root", std::string(root) + mark, root.size(),
        repaired(rule::content_after_root));
    add("and a space before an XML declaration",
        mark + " <?xml version='1.0'?>" + std::string(root), 4,
        repaired(rule::space_before_declaration));
    add("and nothing else", mark, 3, refused(rule::empty_body));
    add("without its last byte", "\xEF\xBB" + std::string(root), 0, refused(rule::not_xml));
    add("without its first byte", "\xBB\xBF" + std::string(root), 0, refused(rule::not_xml));
    add("cut behind its first byte", "\xEF", 0, refused(rule::not_xml));
    add("cut behind its second byte", "\xEF\xBB", 0, refused(rule::not_xml));
    to.add("4.3.3 Byte Order Mark of UTF-8", frame::value,
           {{"in content it is a character", "a\xEF\xBB\xBF", accepted("a\xEF\xBB\xBF")}});
}

// Encodings of single bytes, and others

void add_declared(chapter& to) {
    auto const add = [&](std::string_view shows, std::string const& body, std::size_t at,
                         expectation const& expected) {
        to.add("4.3.3 Character Encoding in Entities", shows, frame::whole, body, at, expected);
    };
    for (std::string_view const name :
         {"ISO-8859-1", "iso-8859-1", "US-ASCII", "us-ascii", "windows-1252", "UTF-8", "utf-8"})
        add(std::string("ASCII declared as ").append(name), declared(name) + std::string(root), 0,
            accepted());
    add("a byte above 7F in ISO-8859-1", declared("ISO-8859-1") + in_description("\xE9"), 0,
        accepted());
    add("bytes from 80 to 9F in ISO-8859-1",
        declared("ISO-8859-1") + in_description("\x80\x85\x9F"), 0, accepted());
    add("a byte above 7F in windows-1252", declared("windows-1252") + in_description("\x80\xE9"), 0,
        accepted());
    auto const body = [](std::string_view encoding, std::string_view text, std::size_t& at) {
        auto const begin = declared(encoding) + in_description("^");
        at = begin.find('^');
        return declared(encoding) + in_description(text);
    };
    std::size_t at = 0;
    auto bytes = body("US-ASCII", "\xC3\xA9", at);
    add("bytes above 7F in US-ASCII", bytes, at, repaired(rule::invalid_encoding));
    bytes = body("US-ASCII", "\x80", at);
    add("80 in US-ASCII", bytes, at, repaired(rule::invalid_encoding));
    bytes = body("UTF-8", "\xE9", at);
    add("ISO-8859-1 declared as UTF-8", bytes, at, repaired(rule::invalid_encoding));
    bytes = body("ISO-8859-1", "\x01", at);
    add("U+0001 in ISO-8859-1", bytes, at, repaired(rule::illegal_character));
    auto const plain = in_description("\xE9");
    add("ISO-8859-1 without a declaration", plain, plain.find('\xE9'),
        repaired(rule::invalid_encoding));
    add("UTF-8 declared as UTF-16", declared("UTF-16") + std::string(root), 0,
        repaired(rule::encoding_conflict));
    add("UTF-8 declared as UTF-16LE", declared("UTF-16LE") + std::string(root), 0,
        repaired(rule::encoding_conflict));
    add("UTF-8 declared as UTF-16BE", declared("UTF-16BE") + std::string(root), 0,
        repaired(rule::encoding_conflict));
    for (std::string_view const name :
         {"UTF-32", "UCS-4", "ISO-10646-UCS-4", "unknown", "UTF-88", "UTF-7", "EBCDIC-CP-US"})
        add(std::string("declared as ").append(name), declared(name) + std::string(root), 0,
            refused(rule::unsupported_encoding));
}

// App. F: families that no declaration can be read in
void add_families(chapter& to) {
    auto const wide = [](std::string_view order, std::string_view ascii) {
        std::string bytes;
        for (char const c : ascii)
            for (char const byte : order)
                bytes += byte == '0' ? '\0' : c;
        return bytes;
    };
    auto const add = [&](std::string_view shows, std::string const& body, rule code) {
        to.add("App. F Autodetection", shows, frame::whole, body, 0, refused(code));
    };
    constexpr auto unsupported = rule::unsupported_encoding;
    add("UCS-4, big-endian", wide("000c", root), unsupported);
    add("UCS-4, little-endian", wide("c000", root), unsupported);
    add("UCS-4 of order 2143", wide("00c0", root), unsupported);
    add("UCS-4 of order 3412", wide("0c00", root), unsupported);
    add("UCS-4, big-endian, with its mark", "\0\0\xFE\xFF"s + wide("000c", root), unsupported);
    add("UCS-4, little-endian, with its mark", "\xFF\xFE\0\0"s + wide("c000", root), unsupported);
    add("EBCDIC", "\x4C\x6F\xA7\x94\x93\x40", unsupported);
    add("UTF-7 with its mark", "+/v8-" + std::string(root), rule::not_xml);
    add("UTF-1 with its mark", "\xF7\x64\x4C" + std::string(root), rule::not_xml);
    add("a compressed body", "\x1F\x8B\x08\0"s, rule::not_xml);
}

// UTF-16

/// Code units with a surrogate that is no half of a pair.
struct broken_units {
    std::string_view shows;
    std::u16string_view units;
    std::size_t ahead = 0;  ///< of them that are right
};

constexpr broken_units all_broken_units[] = {
    {"a high surrogate", u"\xD83D"},
    {"the first high surrogate", u"\xD800"},
    {"the last high surrogate", u"\xDBFF"},
    {"a low surrogate", u"\xDE00"},
    {"the first low surrogate", u"\xDC00"},
    {"the last low surrogate", u"\xDFFF"},
    {"a pair in the wrong order", u"\xDE00\xD83D"},
    {"two high surrogates", u"\xD83D\xD83D"},
    {"two low surrogates", u"\xDE00\xDE00"},
    {"a high surrogate before a pair", u"\xD83D\xD83D\xDE00"},
    {"a low surrogate behind a pair", u"\xD83D\xDE00\xDE00", 2}};

class utf16_cases {
public:
    utf16_cases(chapter& to, bool is_big) : to_(&to), is_big_(is_big) {}

    void add_all() {
        add_marks();
        add_odd();
        add_surrogates();
        add_characters();
    }

private:
    // The bytes of a body, with `$` in place of code units, and where the first of those stand.
    struct filled_body {
        std::string bytes;
        std::size_t at = 0;
    };
    [[nodiscard]] filled_body fill(std::string_view ascii, std::u16string_view units) const {
        auto const hole = ascii.find('$');
        filled_body body{marked_utf16(ascii.substr(0, hole), is_big_), 0};
        body.at = body.bytes.size();
        for (char16_t const u : units)
            body.bytes += utf16_unit(u, is_big_);
        if (hole != ascii.npos) body.bytes += utf16(ascii.substr(hole + 1), is_big_);
        return body;
    }
    void add(std::string_view production, std::string_view shows, std::string const& body,
             std::size_t at, expectation const& expected) const {
        to_->add(production, std::string(shows) + (is_big_ ? ", big-endian" : ", little-endian"),
                 frame::whole, body, at, expected);
    }
    void add_marks() const {
        constexpr auto production = "4.3.3 Byte Order Mark of UTF-16";
        constexpr auto conflict = rule::encoding_conflict;
        auto const marked = [&](std::string_view name) {
            return marked_utf16(declared(name) + std::string(root), is_big_);
        };
        auto const plain = [&](std::string_view begin) {
            return utf16(std::string(begin).append(root), is_big_);
        };
        add(production, "before the root", marked_utf16(root, is_big_), 0, accepted());
        add(production, "before an XML declaration",
            marked_utf16("<?xml version='1.0'?>" + std::string(root), is_big_), 0, accepted());
        add(production, "before a declaration of UTF-16", marked("UTF-16"), 0, accepted());
        add(production, "before a declaration of UTF-16 in lower case", marked("utf-16"), 0,
            accepted());
        add(production, "before a declaration of UTF-8", marked("UTF-8"), 2, repaired(conflict));
        add(production, "before a declaration of ISO-8859-1", marked("ISO-8859-1"), 2,
            repaired(conflict));
        add(production, "before a declaration of what is unknown", marked("unknown"), 2,
            repaired(conflict));
        add(production, "none", plain(""), 0, repaired(conflict));
        add(production, "none, but an XML declaration", plain("<?xml version='1.0'?>"), 0,
            repaired(conflict));
        add(production, "none, but a declaration of UTF-16", plain(declared("UTF-16")), 0,
            repaired(conflict));
        add(production, "none, but a line", plain("\n"), is_big_ ? 0 : 1, refused(rule::not_xml));
        add(production, "twice", fill("$<D:multistatus xmlns:D='DAV:'/>", u"\uFEFF").bytes, 2,
            refused(rule::not_xml));
        add(production, "and nothing else", marked_utf16("", is_big_), 2,
            refused(rule::empty_body));
        add(production, "and bytes of UTF-8", utf16_unit(0xFEFF, is_big_) + std::string(root), 2,
            refused(rule::not_xml));
        add(production, "of the other order", utf16_unit(0xFEFF, !is_big_) + plain(""), 2,
            refused(rule::not_xml));
    }
    void add_odd() const {
        constexpr auto production = "4.3.3 UTF-16 of an odd number of bytes";
        auto const whole = marked_utf16(root, is_big_);
        add(production, "a zero behind the root", whole + '\0', whole.size(),
            repaired(rule::content_after_root));
        add(production, "a line end behind the root", whole + '\n', whole.size(),
            repaired(rule::content_after_root));
        add(production, "without the last byte", whole.substr(0, whole.size() - 1),
            whole.size() - 2, refused(rule::malformed_tag));
        auto const text = marked_utf16(cut_in_text, is_big_);
        add(production, "where the body is cut in text", text + '\0', text.size(),
            repaired(rule::invalid_encoding, rule::truncated));
        add(production, "a byte too many in a tag", insert(whole, 10), whole.size() + 1,
            refused(rule::truncated));
        add(production, "a byte behind the mark", whole.substr(0, 2) + 'a', 2,
            refused(rule::not_xml));
        add(production, "half a mark", whole.substr(0, 1), 0, refused(rule::not_xml));
    }
    [[nodiscard]] static std::string insert(std::string bytes, std::size_t at) {
        return bytes.insert(at, 1, '\0');
    }
    // All of a place is ASCII, so a byte of it is a code unit, and so the offset of each is known.
    [[nodiscard]] static finding find_at(place const& p, broken_units const& u) {
        illegal_bytes const bad{{}, std::string(u.units.size(), '\xFF'), false, u.ahead};
        auto found = xml_conformance::find_at(p, bad);
        // Behind a mark no encoding is looked up, and so a name that is none is found to be that.
        if (found.expected.strict == rule::unsupported_encoding)
            found.expected = refused(rule::xml_declaration);
        return found;
    }
    void add_broken(place const& p, broken_units const& u) const {
        auto const found = find_at(p, u);
        auto const framed = put_in(p.where, std::string(p.before).append("$").append(p.behind));
        add("4.3.3 UTF-16 surrogates", std::string(u.shows).append(" ").append(p.shows),
            fill(framed.bytes, u.units).bytes, 2 + 2 * (framed.at + found.at), found.expected);
    }
    void add_surrogates() const {
        for (auto const& p : all_places())
            for (auto const& u : all_broken_units)
                add_broken(p, u);
        auto const pair = [&](std::string_view shows, std::string_view ascii,
                              std::u16string_view units) {
            add("4.3.3 UTF-16 surrogates", shows, fill(ascii, units).bytes, 0, accepted());
        };
        pair("a pair", in_description("a$b"), u"\U0001F600");
        pair("the first pair", in_description("$"), u"\U00010000");
        pair("the last pair", in_description("$"), u"\U0010FFFF");
        pair("a pair in an element name", "<D:multistatus xmlns:D='DAV:'><D:a$/></D:multistatus>",
             u"\U0001F600");
    }
    void add_characters() const {
        for (auto const c : forbidden_characters()) {
            auto const body = fill(in_description("a$b"), unit(c));
            add("[2] Char", code_point_name(c), body.bytes, body.at,
                repaired(rule::illegal_character));
        }
        for (auto const c : code_points{0x7F, 0x80, 0x85, 0x9F, 0xE9, 0x3C3F, 0x3E2F, 0x2028,
                                        0xD7FF, 0xE000, 0xFDD0, 0xFEFF, 0xFFFD})
            add("[2] Char", code_point_name(c), fill(in_description("a$b"), unit(c)).bytes, 0,
                accepted());
    }
    [[nodiscard]] static std::u16string unit(char32_t c) {
        return std::u16string(1, static_cast<char16_t>(c));
    }

    chapter* to_;
    bool is_big_;
};

}  // namespace

void add_encoding(cases& all) {
    chapter to(all, "Encodings");
    add_utf8_marks(to);
    add_declared(to);
    add_families(to);
    utf16_cases(to, true).add_all();
    utf16_cases(to, false).add_all();
}

}  // namespace multistatus::test::xml_conformance
