// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>

#include <multistatus/batch.hpp>
#include <multistatus/caldav.hpp>
#include <multistatus/json.hpp>
#include <multistatus/owned_element.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/formats.hpp>
#include <support/hostile_texts.hpp>
#include <support/model.hpp>
#include <support/seed.hpp>
#include <support/share.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

// Whatever text is put in at whatever place, what is written says that and nothing else, in every
// format, or it is refused. Each place is tried with each hostile text and with random ones: what
// is read must be the model of a harmless text with that one in its stead.

// Of the binary encodings BSON stands for all: its names end with a zero byte, and they compile
// long.
#if defined(MULTISTATUS_NLOHMANN)
#define MULTISTATUS_TEST_SOME_NLOHMANN                                                             \
    , multistatus::json_via_nlohmann, multistatus::bson_via_nlohmann
#else
#define MULTISTATUS_TEST_SOME_NLOHMANN
#endif
#define MULTISTATUS_TEST_WRITERS                                                                   \
    multistatus::xml, multistatus::json,                                                           \
        multistatus::ndjson MULTISTATUS_TEST_TINYXML2 MULTISTATUS_TEST_SOME_NLOHMANN

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::text_policy;
using ms::test::format_facts;
using ms::test::model;
using ms::test::model_element;

namespace {

struct file {
    std::string href = "/bound";
    std::string title{};
};

inline constexpr ms::property<"urn:x", "note", std::string> note;

}  // namespace

template <>
inline constexpr auto ms::binding<file> =
    ms::fields(ms::href_field(&file::href), ms::field<dav::displayname>(&file::title));

namespace {

/// What a text is at the place where it is put in.
enum class role {
    text,               ///< Any characters that XML has.
    property,           ///< As above, in a property, to which another policy applies.
    key,                ///< What stands for something, so that it is never replaced.
    sync_token,         ///< As above, without white space around it.
    language,           ///< Short text.
    property_language,  ///< As above, in a property.
    token,              ///< Text without white space around it.
    href,               ///< An href of a response.
    location,           ///< An href of a location.
    local,              ///< The local part of a name.
    space,              ///< A namespace.
    prefix,             ///< A prefix, which no reader tells.
    status_line,        ///< What stands behind the code of a status line.
    field_name,         ///< The name of a header field.
    field_value,        ///< Its value: text without the end of a line.
    json_string,        ///< What becomes a JSON string first.
    json_name,          ///< As above, and a name in that JSON.
    json_member,        ///< As above, and what that stands for is text in an element.
    media_type,         ///< A media type, in a property.
    subtype,            ///< What stands behind the slash of one.
    parameter,          ///< What stands behind the = of one.
    quoted_parameter,   ///< As above, between quotes.
};

// A text that is harmless in every role.
std::string harmless(role r) {
    if (r == role::media_type) return "Pl4ce/x";
    return r == role::href || r == role::location ? "/Pl4ce" : "Pl4ce";
}

/// The media type that a text is, or is put into.
std::string media_type_with(role r, std::string const& text) {
    if (r == role::subtype) return "text/" + text;
    if (r == role::parameter) return "text/plain;a=" + text;
    return r == role::quoted_parameter ? "text/plain;a=\"" + text + "\"" : text;
}

template <class Format>
using write_with = void (*)(ms::builder<Format>&, std::string const&);

// The callable has no state, so its type is enough to call it.
template <class Write, class Format>
void write_by(ms::builder<Format>& out, std::string const& text) {
    Write()(out, text);
}

/// What puts a text in, with a builder of any format.
template <class... Formats>
struct place_in {
    template <class Write>
    place_in(char const* called, role what, Write)
        : name(called), is(what), writers(write_by<Write, Formats>...) {}

    template <class Format>
    void write(ms::builder<Format>& out, std::string const& text) const {
        std::get<write_with<Format>>(writers)(out, text);
    }

    char const* name;
    role is;
    std::tuple<write_with<Formats>...> writers;
};
using place = place_in<MULTISTATUS_TEST_WRITERS>;

template <role Is>
constexpr auto put_in_media_type = [](auto& out, auto const& h) {
    auto const type = media_type_with(Is, h);
    out.response("/").propstat(200, dav::getcontenttype(ms::media_type(type)));
};

ms::property_name property(std::string_view space, std::string_view local) {
    return {space, local};
}
constexpr ms::property_name x{"urn:x", "x"};
constexpr ms::name a{"", "a"};

place const places[] = {
    // Texts about a response
    {"description", role::text,
     [](auto& out, auto const& h) { out.response("/").status(403).description(h); }},
    {"description with language", role::language,
     [](auto& out, auto const& h) { out.response("/").status(403).description("d", h); }},
    {"description of a propstat", role::text,
     [](auto& out, auto const& h) {
         out.response("/").propstat(403, dav::getetag).description(h, "en");
     }},
    {"language of that", role::language,
     [](auto& out, auto const& h) {
         out.response("/").propstat(403, dav::getetag).description("d", h);
     }},
    {"condition", role::text,
     [](auto& out, auto const& h) { out.response("/").status(403).error(x(h), x); }},
    {"attribute of a condition", role::text,
     [](auto& out, auto const& h) {
         out.response("/").status(403).error(
             ms::content_property(x, [&h](auto& to) { to.attribute(a, h); }), x);
     }},
    {"extension", role::text,
     [](auto& out, auto const& h) { out.response("/").status(200).extension(x(h)); }},
    {"attribute of an extension", role::text,
     [](auto& out, auto const& h) {
         out.response("/").status(200).extension(ms::content_property(x, [&h](auto& to) {
             to.attribute(a, h).attribute({"urn:y", "b"}, h);
         }));
     }},
    {"extension of a propstat", role::text,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, dav::getetag("\"1\"")).extension(x(h));
     }},
    {"id", role::key,
     [](auto& out, auto const& h) { out.response(ms::part_id(h), "/").status(200); }},
    {"body", role::json_string,
     [](auto& out, auto const& h) { out.response("/").status(200).body(ms::json_string(h)); }},
    {"member of a body", role::json_name,
     [](auto& out, auto const& h) {
         auto const text = ms::json_string(h);
         out.response("/").status(200).body("{\n" + text + " :\r[" + text + "]}");
     }},
    {"title of a problem", role::text,
     [](auto& out, auto const& h) {
         out.response("/").status(409).problem({.title = h, .detail = "d"});
     }},
    {"detail of a problem", role::text,
     [](auto& out, auto const& h) {
         out.response("/").propstat(409, x).problem({.title = "t", .detail = h});
     }},
    {"type of a problem", role::token,
     [](auto& out, auto const& h) {
         out.response("/").status(409).problem({.type = h, .title = "t"});
     }},
    {"instance of a problem", role::token,
     [](auto& out, auto const& h) {
         out.response("/").propstat(409, x).problem({.title = "t", .instance = h});
     }},
    {"member of a problem", role::json_member,
     [](auto& out, auto const& h) {
         out.response("/").status(409).problem(
             {.title = "t", .extensions = {{"m", ms::json_string(h)}, {"n", "1"}}});
     }},
    // Texts in properties
    {"text property", role::property,
     [](auto& out, auto const& h) { out.response("/").propstat(200, x(h), dav::getetag); }},
    {"typed property", role::property,
     [](auto& out, auto const& h) { out.response("/").propstat(200, dav::displayname(h)); }},
    {"own property", role::property,
     [](auto& out, auto const& h) { out.response("/").propstat(200, note(h), x); }},
    {"calendar data", role::property,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, ms::caldav::calendar_data(ms::calendar_data(h)));
     }},
    {"property with a language", role::property_language,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, ms::content_property(x, [&h](auto& to) {
                                        to.attribute({ms::xml_namespace, "lang"}, h).text("t");
                                    }));
     }},
    {"attribute of a property", role::property,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, ms::content_property(x, [&h](auto& to) {
                                        to.attribute(a, h).attribute({"urn:y", "b"}, h).text("t");
                                    }));
     }},
    {"mixed content", role::property,
     [](auto& out, auto const& h) {
         out.response("/").propstat(
             200, ms::content_property(x, [&h](auto& to) {
                 to.text("(").text(h).text(")").start_element(x).attribute(a, h);
                 to.text(h).start_element(x).end_element().text(h).end_element().text(h);
             }));
     }},
    {"text behind brackets", role::property,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, ms::content_property(x, [&h](auto& to) {
                                        to.text("]").text("]").text(h).text("|");
                                    }));
     }},
    {"property in a property", role::property,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, property("DAV:", "owner")(x(x(h), x), x(h)));
     }},
    {"media type", role::media_type, put_in_media_type<role::media_type>},
    {"subtype", role::subtype, put_in_media_type<role::subtype>},
    {"parameter of a media type", role::parameter, put_in_media_type<role::parameter>},
    {"quoted parameter", role::quoted_parameter, put_in_media_type<role::quoted_parameter>},
    {"integer of the catalogue", role::property,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, property("DAV:", "getcontentlength")(h));
     }},
    {"grouped", role::property,
     [](auto& out, auto const& h) {
         out.grouped("/").add(404, dav::getetag).add(200, x(h)).add(404, dav::displayname);
     }},
    {"condition of a grouped one", role::text,
     [](auto& out, auto const& h) { out.grouped("/").add(403, dav::getetag, x(h)); }},
    {"bound object", role::property,
     [](auto& out, auto const& h) { out.response(file{.title = h}); }},
    {"answer with a callback", role::property,
     [](auto& out, auto const& h) {
         out.answer(std::vector<ms::name>{note, dav::getetag}, "/",
                    ms::fields(ms::field<note>([&h] { return h; })));
     }},
    {"refusal of an answer", role::text,
     [](auto& out, auto const& h) {
         out.response("/").propstat(403, note).error(x(h)).description(h);
     }},
    // Behind the responses
    {"description of the whole", role::text, [](auto& out, auto const& h) { out.description(h); }},
    {"its language", role::language, [](auto& out, auto const& h) { out.description("d", h); }},
    {"sync token", role::sync_token, [](auto& out, auto const& h) { out.sync_token(h); }},
    {"trailing extension", role::text, [](auto& out, auto const& h) { out.extension(x(h)); }},
    {"attribute of a trailing extension", role::text,
     [](auto& out, auto const& h) {
         out.extension(ms::content_property(x, [&h](auto& to) { to.attribute(a, h); }));
     }},
    // Hrefs
    {"href", role::href, [](auto& out, auto const& h) { out.response(h).status(200); }},
    {"further href", role::href,
     [](auto& out, auto const& h) {
         out.response({"/first", h}).status(200);
     }},
    {"href of a removed one", role::href, [](auto& out, auto const& h) { out.removed(h); }},
    {"href of an object", role::href,
     [](auto& out, auto const& h) { out.response(file{.href = h, .title = "t"}); }},
    {"location", role::location,
     [](auto& out, auto const& h) { out.response("/").status(302).location(h); }},
    // Statuses and header fields
    {"status line", role::status_line,
     [](auto& out, auto const& h) {
         auto const line = "HTTP/1.1 200 " + h;
         out.response("/").status(ms::status(200, std::string_view(line)));
     }},
    {"status line of a propstat", role::status_line,
     [](auto& out, auto const& h) {
         auto const line = "HTTP/1.0 404 " + h;
         out.response("/").propstat(ms::status(404, std::string_view(line)), dav::getetag);
     }},
    {"name of a header field", role::field_name,
     [](auto& out, auto const& h) {
         out.response("/").status(200).header(h, "v").header("z", "w");
     }},
    {"value of a header field", role::field_value,
     [](auto& out, auto const& h) {
         out.response("/").status(200).header("n", h).header("z", "w");
     }},
    // Names
    {"local name of a property", role::local,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, property("DAV:", h)("t"), x);
     }},
    {"local name of a missing property", role::local,
     [](auto& out, auto const& h) { out.response("/").propstat(404, property("urn:x", h)); }},
    {"namespace of a property", role::space,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, property(h, "p")("t"), property(h, "q"), x);
     }},
    {"namespace of a grouped property", role::space,
     [](auto& out, auto const& h) { out.grouped("/").add(200, property(h, "p")); }},
    {"local name of an attribute", role::local,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, ms::content_property(x, [&h](auto& to) {
                                        to.attribute({"", h}, "v").attribute({"urn:y", h}, "v");
                                    }));
     }},
    {"namespace of an attribute", role::space,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, ms::content_property(x, [&h](auto& to) {
                                        to.attribute({h, "b"}, "v").text("t");
                                    }));
     }},
    {"local name of a child", role::local,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, x(property("urn:x", h), property("", h)("t")));
     }},
    {"namespace of a child", role::space,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, x(property(h, "c"), property(h, "c")("t")));
     }},
    {"local name of a condition", role::local,
     [](auto& out, auto const& h) {
         out.response("/").status(403).error(property("DAV:", h), property("urn:x", h)("t"));
     }},
    {"namespace of a condition", role::space,
     [](auto& out, auto const& h) { out.response("/").status(403).error(property(h, "c")); }},
    {"local name of an extension", role::local,
     [](auto& out, auto const& h) {
         out.response("/").status(200).extension(property("urn:x", h)("t"));
     }},
    {"namespace of an extension", role::space,
     [](auto& out, auto const& h) {
         out.response("/").status(200).extension(property(h, "e")("t"));
     }},
    {"local name of a trailing extension", role::local,
     [](auto& out, auto const& h) { out.extension(property("urn:x", h)); }},
    {"namespace of a trailing extension", role::space,
     [](auto& out, auto const& h) { out.extension(property(h, "e")); }},
    {"name of a member of a problem", role::local,
     [](auto& out, auto const& h) {
         out.response("/").status(409).problem({.title = "t", .extensions = {{h, "\"v\""}}});
     }},
    {"prefix of a content", role::prefix,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, ms::content_property(x, [&h](auto& to) {
                                        to.bind(h, "urn:bound").attribute(a, "v").text("t");
                                    }));
     }},
    {"namespace of a bound prefix", role::prefix,
     [](auto& out, auto const& h) {
         out.response("/").propstat(200, ms::content_property(x, [&h](auto& to) {
                                        to.bind("b", h).attribute(a, "v").text("t");
                                    }));
     }},
};

// Models

template <class Visit>
void visit_texts(model_element& e, Visit const& visit) {
    for (auto* const text : {&e.space, &e.local, &e.text})
        visit(*text);
    for (auto& attribute : e.attributes)
        for (auto* const text : {&attribute.space, &attribute.local, &attribute.value})
            visit(*text);
    for (auto& child : e.children)
        visit_texts(child, visit);
}
template <class Visit>
void visit_texts(ms::test::model_elements& elements, Visit const& visit) {
    for (auto& e : elements)
        visit_texts(e, visit);
}
template <class Visit>
void visit_texts(ms::test::model_explanation& about, Visit const& visit) {
    visit_texts(about.conditions, visit);
    visit(about.description.text);
    visit(about.description.language);
    visit_texts(about.extensions, visit);
}
template <class Visit>
void visit_texts(model& m, Visit const& visit) {
    for (auto& r : m.responses) {
        for (auto& h : r.hrefs)
            visit(h);
        if (r.status) visit(r.status->line);
        for (auto& p : r.propstats) {
            visit(p.status.line);
            visit_texts(p.properties, visit);
            visit_texts(p.about, visit);
        }
        visit_texts(r.about, visit);
        visit(r.location);
    }
    visit(m.description.text);
    visit(m.description.language);
    if (m.sync_token) visit(*m.sync_token);
    visit_texts(m.extensions, visit);
}

std::string substituted(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}
std::string trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    auto const begin = text.find_first_not_of(space);
    if (begin == text.npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(space) + 1 - begin));
}

bool is_blank(model_element const& e) {
    return e.local.empty() && trimmed(e.text).empty();
}
// What a reader that keeps no white space by itself makes of it.
void drop_blanks(model_element& e) {
    std::erase_if(e.children, is_blank);
    for (auto& child : e.children)
        drop_blanks(child);
}
model without_blanks(model m) {
    ms::test::for_each_elements(m, [](ms::test::model_elements& all) {
        std::for_each(all.begin(), all.end(), drop_blanks);
    });
    auto const drop = [](std::string& text) {
        if (trimmed(text).empty()) text.clear();
    };
    for (auto& r : m.responses) {
        for (auto& p : r.propstats)
            drop(p.about.description.text);
        drop(r.about.description.text);
    }
    drop(m.description.text);
    return m;
}

bool contains(model_element e, std::string_view text) {
    bool found = false;
    visit_texts(e, [&](std::string const& t) { found = found || t.find(text) != t.npos; });
    return found;
}
// What the default policy makes of properties whose content cannot be written.
void move_properties(model& m, std::string_view with) {
    for (auto& r : m.responses) {
        ms::test::model_elements moved;
        for (auto& p : r.propstats)
            for (std::size_t i = 0; i < p.properties.size();)
                if (contains(p.properties[i], with)) {
                    moved.push_back({p.properties[i].space, p.properties[i].local, {}, {}, {}});
                    p.properties.erase(p.properties.begin() + static_cast<std::ptrdiff_t>(i));
                } else {
                    ++i;
                }
        if (!moved.empty()) r.propstats.push_back({{500, {}}, std::move(moved), {}});
    }
}
// Empty texts, members of a problem without a text, an empty language where none is in scope, and
// empty propstats say nothing.
void normalize(model_element& e) {
    for (auto& child : e.children)
        normalize(child);
    std::erase_if(e.children, [&e](auto const& child) {
        bool const is_member = e.local == "problem" && child.local != "m";
        return (child.local.empty() && child.text.empty()) ||
               (is_member && !child.local.empty() && child.children.empty());
    });
    std::erase_if(e.attributes, [](auto const& attribute) {
        return attribute.space == ms::xml_namespace && attribute.value.empty();
    });
    ms::test::sort_attributes(e);
}
void normalize(model& m, bool is_replaced) {
    if (is_replaced) visit_texts(m, [](std::string& t) { t = ms::test::with_replacements(t); });
    auto const line = [](ms::test::model_status& s) {
        s.line = ms::status(s.code, std::string_view(s.line = trimmed(s.line))).unusual_line();
    };
    auto const all = [](ms::test::model_elements& elements) {
        for (auto& e : elements)
            normalize(e);
    };
    for (auto& r : m.responses) {
        if (r.status) line(*r.status);
        std::erase_if(r.propstats, [](auto const& p) { return p.properties.empty(); });
        for (auto& p : r.propstats) {
            line(p.status);
            all(p.properties);
            all(p.about.conditions);
            all(p.about.extensions);
        }
        all(r.about.conditions);
        all(r.about.extensions);
    }
    all(m.extensions);
}

// JSON with each character in one spelling, for nlohmann writes that of a body anew.
std::string respelled(std::string_view json) {
    std::string all;
    for (; !json.empty(); json.remove_prefix(1)) {
        auto const escape = json.substr(0, 2);
        if (escape == "\\u") {
            auto const digits = std::string(json.substr(2, 4));
            auto const code = std::strtoul(digits.c_str(), nullptr, 16);
            // What is longer than a byte are U+FFFD and what has the same first two in UTF-8.
            if (code < 0x80) all.append(json.substr(0, 6));
            if (code >= 0x80) all.append("\xEF\xBF") += static_cast<char>(0x80 | (code & 0x3F));
            json.remove_prefix(5);
        } else if (escape.starts_with('\\')) {
            all += escape == "\\b" ? "\\u0008" : escape == "\\f" ? "\\u000c" : escape;
            json.remove_prefix(1);
        } else {
            all += json.front();
        }
    }
    return all;
}

// What a text must come back as

bool is_json(role r) {
    return r == role::json_string || r == role::json_name;
}
std::string written_as(role r, std::string const& text) {
    auto const json = ms::json_string(text);
    if (r == role::json_member) return ms::json_text(json).string().value();
    return is_json(r) ? json : text;
}

bool is_ascii_name(std::string_view text) {
    auto const is_letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    for (char const c : text)
        if (!is_letter(c) &&
            (&c == text.data() || !((c >= '0' && c <= '9') || c == '-' || c == '.')))
            return false;
    return !text.empty();
}
bool is_ascii(std::string_view text) {
    for (char const c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

// Media types (RFC 9110, 8.3.1 and 5.6), written anew here as well.

bool take(std::string_view& from, char c) {
    if (!from.starts_with(c)) return false;
    from.remove_prefix(1);
    return true;
}
bool take_token(std::string_view& from) {
    auto const end = from.find_first_not_of("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
                                            "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    auto const size = end == from.npos ? from.size() : end;
    from.remove_prefix(size);
    return size != 0;
}
bool take_quoted(std::string_view& from) {
    if (!take(from, '"')) return false;
    while (!take(from, '"')) {
        take(from, '\\');
        if (from.empty()) return false;
        auto const c = static_cast<unsigned char>(from.front());
        if ((c < 0x20 && c != '\t') || c == 0x7F) return false;
        from.remove_prefix(1);
    }
    return true;
}
void skip_blanks(std::string_view& from) {
    from.remove_prefix(std::min(from.find_first_not_of(" \t"), from.size()));
}
bool is_media_type(std::string_view text) {
    // White space around it belongs to the field or the element that it stands in (RFC 9110, 5.5).
    if (text.find_last_of(" \t") == text.size() - 1) return false;
    if (!take_token(text) || !take(text, '/') || !take_token(text)) return false;
    for (skip_blanks(text); !text.empty(); skip_blanks(text)) {
        if (!take(text, ';')) return false;
        skip_blanks(text);
        if (text.empty() || text.starts_with(';')) continue;
        if (!take_token(text) || !take(text, '=')) return false;
        if (!take_token(text) && !take_quoted(text)) return false;
    }
    return true;
}
bool is_about_media_type(role r) {
    return r == role::media_type || r == role::subtype || r == role::parameter ||
           r == role::quoted_parameter;
}
bool is_in_property(role r) {
    return r == role::property || r == role::property_language || is_about_media_type(r);
}
// Whether the place can say it as it is, whatever the policy.
bool is_carried(role r, std::string const& text) {
    if (is_about_media_type(r) && !is_media_type(media_type_with(r, text))) return false;
    return ms::test::is_xml_text(written_as(r, text));
}

/// In what formats differ.
struct form {
    bool is_json;
    bool ends_names_with_zero;
};
template <class Format>
constexpr form form_of() {
    form f{!format_facts<Format>::is_xml, false};
#if defined(MULTISTATUS_NLOHMANN)
    f.ends_names_with_zero = std::is_same_v<Format, ms::bson_via_nlohmann>;
#endif
    return f;
}

enum class duty { write, refuse, either };

// What the documentation promises.
duty duty_of(role r, std::string_view text, text_policy policy, form format) {
    bool const is_clean = ms::test::is_xml_text(text);
    bool const is_long = text.size() > 1024;
    switch (r) {
    case role::text:
    case role::property:
        return is_clean || policy != text_policy::error ? duty::write : duty::refuse;
    case role::token:
        if (trimmed(text) != text) return duty::refuse;
        return is_clean || policy != text_policy::error ? duty::write : duty::refuse;
    case role::sync_token:
        if (trimmed(text) != text) return duty::refuse;
        [[fallthrough]];
    case role::key: return is_clean ? duty::write : duty::refuse;
    case role::language:
    case role::property_language:
        if (is_long) return duty::refuse;
        return is_clean || policy != text_policy::error ? duty::write : duty::refuse;
    case role::href:
        if (ms::check_href(text) != ms::href_defect::none) return duty::refuse;
        return text[0] == '/' ? duty::write : duty::either;  // not beside those that are paths
    case role::location: return is_clean && is_ascii(text) ? duty::either : duty::refuse;
    case role::local:
        if (is_long) return duty::refuse;
        if (!is_ascii(text)) return is_clean ? duty::either : duty::refuse;
        // The standard's own names, and `xmlns`, have their own rules.
        return is_ascii_name(text) ? duty::either : duty::refuse;
    case role::space:
        if (!is_clean || is_long || text == "http://www.w3.org/2000/xmlns/") return duty::refuse;
        if (format.is_json && text.find_first_of("{}") != text.npos) return duty::refuse;
        return duty::either;
    case role::field_value:
        if (text.find_first_of(std::string_view("\r\n\0", 3)) != text.npos) return duty::refuse;
        return is_clean || policy != text_policy::error ? duty::write : duty::refuse;
    case role::field_name: return is_clean && is_ascii(text) ? duty::either : duty::refuse;
    case role::json_string: return duty::write;
    case role::json_name:
        return format.ends_names_with_zero && text.find('\0') != text.npos ? duty::refuse
                                                                           : duty::write;
    case role::json_member:
        return duty_of(role::text, written_as(r, std::string(text)), policy, format);
    case role::media_type:
    case role::subtype:
    case role::parameter:
    case role::quoted_parameter:
        if (policy == text_policy::error_propstat) return duty::write;
        if (!is_media_type(media_type_with(r, std::string(text)))) return duty::refuse;
        return is_clean || policy == text_policy::replace ? duty::write : duty::refuse;
    case role::prefix:
    case role::status_line: return duty::either;
    }
    return duty::either;
}
bool may_fail_with(role r, ms::rule code) {
    using ms::rule;
    switch (r) {
    case role::text:
    case role::property:
    case role::key:
    case role::json_member: return code == rule::unwritable_text;
    case role::token:
    case role::sync_token:
    case role::media_type:
    case role::subtype:
    case role::parameter:
    case role::quoted_parameter:
        return code == rule::unwritable_text || code == rule::unwritable_value;
    case role::language:
    case role::property_language:
        return code == rule::unwritable_text || code == rule::limit_name_bytes;
    case role::href:
    case role::location: return code == rule::unwritable_href;
    case role::local:
    case role::space:
    case role::prefix:
        return code == rule::unwritable_name || code == rule::limit_name_bytes ||
               code == rule::unwritable_value;
    case role::status_line:
        return code == rule::unwritable_response || code == rule::unwritable_text;
    case role::field_name: return code == rule::unwritable_response;
    case role::field_value:
        return code == rule::unwritable_response || code == rule::unwritable_text;
    case role::json_name: return code == rule::unwritable_value;
    case role::json_string: return false;
    }
    return false;
}

// The checks

template <class Format>
std::string write_at(place const& where, std::string const& text, ms::write_options options,
                     ms::diagnostic& error) {
    std::string body;
    ms::builder<Format> out(body, std::move(options));
    out.response("/before").status(200);
    where.write(out, text);
    static_cast<void>(out.response("/after").status(200));
    error = out.finish().error();
    return body;
}

template <class Format>
std::optional<model> model_of(std::string_view body, std::string& wrong) {
    auto const read = ms::parse<Format>(body, ms::strict());
    if (!read)
        wrong = "not read: " + ms::to_string(read.error());
    else if (!read->diagnostics().empty())
        wrong = "read with: " + ms::to_string(read->diagnostics()[0]);
    else
        return ms::test::model_reader::read(*read);
    return std::nullopt;
}

template <class From, class To>
std::string check_conversion(std::string const& body, model const& expected) {
    if constexpr (!std::is_same_v<From, To>) {
        std::string wrong, to;
        if (auto const done = ms::convert<From, To>(body, to, ms::strict()); !done)
            // JSON has no form for these, and says so.
            return done.error().code == ms::rule::unwritable_name
                       ? ""
                       : "not converted: " + ms::to_string(done.error());
        auto const read = model_of<To>(to, wrong);
        if (!read) return "converted, " + wrong + "\n" + to;
        if (!(*read == expected)) return "converted to another model\n" + to;
    }
    return {};
}

// All parts of it, taken out and written again.
template <class Format>
std::string check_copies(ms::document const& doc) {
    std::string body;
    if (auto const done = ms::write<Format>(doc, body); !done)
        return "not written again: " + ms::to_string(done.error());
    auto const again = ms::parse<Format>(body, ms::strict());
    if (!again) return "not read again: " + ms::to_string(again.error());
    if (!(*again == doc)) return "written again as another document\n" + body;
    std::vector<ms::owned_element> elements;
    for (auto const& r : doc)
        for (auto const p : r.propstats())
            for (auto const e : p.properties())
                elements.emplace_back(e);
    std::string copies;
    ms::builder<Format> out(copies);
    int number = 0;
    for (auto const& e : elements) {
        auto const href = "/" + std::to_string(number++);
        out.response(href).propstat(200, e).extension(x(e.view()));
    }
    if (auto const& done = out.finish(); !done) return "no copies: " + ms::to_string(done.error());
    auto const read = ms::parse<Format>(copies, ms::strict());
    if (!read) return "copies not read: " + ms::to_string(read.error());
    number = 0;
    for (auto const& r : *read) {
        auto const& e = elements[static_cast<std::size_t>(number++)];
        auto expected = ms::test::model_reader::read(e);
        auto const p = r.propstats().front();
        if (!(ms::test::model_reader::read(p.properties().front()) == expected))
            return "another copy\n" + copies;
        expected.space = x.space, expected.local = x.local;
        if (!(ms::test::model_reader::read(p.extensions().front()) == expected))
            return "another copy of a content\n" + copies;
    }
    return {};
}

/// What reads the same bytes and loses nothing: behind a door it is our own reader, where that can
/// read them.
template <class Format>
using exact_reader = std::conditional_t<
    format_facts<Format>::is_via_tinyxml2, ms::xml,
    std::conditional_t<format_facts<Format>::is_json_via_nlohmann, ms::json, Format>>;

// What the place says with a text that is harmless.
template <class Format>
model const& harmless_model(place const& where) {
    static std::map<place const*, model> models;
    auto const [at, is_new] = models.try_emplace(&where);
    if (!is_new) return at->second;
    ms::diagnostic error;
    std::string wrong;
    auto const read = model_of<exact_reader<Format>>(
        write_at<Format>(where, harmless(where.is), {}, error), wrong);
    INFO(where.name << " " << wrong);
    REQUIRE(read.has_value());
    return at->second = *read;
}

// The value, as the type of its property reads it.
std::string check_media_type(ms::document const& doc, std::string const& built, bool is_given_up) {
    auto const found = doc[1][dav::getcontenttype];
    if (is_given_up) return found ? "given up, and yet there" : "";
    auto const expected = ms::test::with_replacements(built);
    // How many U+FFFD stand for something nobody promises.
    auto const seen = ms::test::with_replacements(found ? found->text() : std::string_view());
    return ms::media_type(seen) == ms::media_type(expected) ? "" : "another media type";
}

template <class Format>
std::string check_readings(std::string const& body, model const& exact) {
    std::string wrong;
    auto const read = model_of<Format>(body, wrong);
    if (!read) return wrong + "\n" + body;
    bool const is_same = format_facts<Format>::is_via_tinyxml2
                             ? without_blanks(*read) == without_blanks(exact)
                             : *read == exact;
    if (!is_same) return "its own reader finds another model\n" + body;
    if (auto w = check_conversion<Format, ms::xml>(body, *read); !w.empty()) return w;
    if (auto w = check_conversion<Format, ms::json>(body, *read); !w.empty()) return w;
    if (auto w = check_conversion<Format, ms::ndjson>(body, *read); !w.empty()) return w;
    return check_copies<Format>(ms::parse<Format>(body).value());
}

// What was written must say, with the text in the place of a harmless one.
template <class Format>
model model_with_text(place const& where, std::string const& text, bool is_given_up) {
    auto expected = harmless_model<Format>(where);
    auto const placeholder = written_as(where.is, harmless(where.is));
    auto const seen = written_as(where.is, text);
    if (is_given_up) move_properties(expected, placeholder);
    if (where.is != role::prefix)
        visit_texts(expected, [&](std::string& t) { t = substituted(t, placeholder, seen); });
    return expected;
}

template <class Format>
std::string check(place const& where, std::string const& text, text_policy policy) {
    auto const role = where.is;
    ms::write_options options;
    options.text = policy;
    ms::diagnostic error;
    auto const body = write_at<Format>(where, text, options, error);
    auto const what = duty_of(role, text, policy, form_of<Format>());
    if (error.code != ms::rule::none) {
        if (what == duty::write) return "refused: " + ms::to_string(error);
        if (!may_fail_with(role, error.code)) return "another rule: " + ms::to_string(error);
        if (ms::parse<Format>(body)) return "refused, and yet complete\n" + body;
        return {};
    }
    if (what == duty::refuse) return "written, but not to be\n" + body;

    std::string wrong;
    auto const exact = model_of<exact_reader<Format>>(body, wrong);
    if (!exact) return wrong + "\n" + body;
    bool const is_given_up =
        is_in_property(role) && policy == text_policy::error_propstat && !is_carried(role, text);
    bool const is_dirty = !ms::test::is_xml_text(written_as(role, text));
    auto expected = model_with_text<Format>(where, text, is_given_up);
    normalize(expected, is_dirty);
    auto found = *exact;
    normalize(found, is_dirty);
    if (format_facts<Format>::is_via_nlohmann && is_json(role))
        for (auto* const m : {&expected, &found})
            visit_texts(*m, [](std::string& t) { t = respelled(t); });
    if (!(found == expected)) return "another model\n" + body;
    if (is_about_media_type(role)) {
        auto const doc = ms::parse<exact_reader<Format>>(body).value();
        wrong = check_media_type(doc, media_type_with(role, text), is_given_up);
        if (!wrong.empty()) return wrong + "\n" + body;
    }
    return check_readings<Format>(body, *exact);
}

// How many times something was found as it must be.
template <class Format>
std::size_t expect(place const& where, std::string const& text) {
    std::size_t right = 0;
    for (auto const policy :
         {text_policy::error, text_policy::replace, text_policy::error_propstat}) {
        auto const wrong = check<Format>(where, text, policy);
        if (wrong.empty()) {
            ++right;
            // Policies differ only where something cannot be carried.
            if (ms::test::is_xml_text(text) && is_carried(where.is, text)) break;
            continue;
        }
        INFO("policy " << static_cast<int>(policy));
        INFO("text   " << ms::test::printable(text).substr(0, 200));
        INFO("place  " << where.name);
        FAIL_CHECK(ms::test::printable(wrong).substr(0, 1500));
    }
    return right;
}
template <class Format>
std::size_t expect_everywhere(std::string const& text) {
    std::size_t right = 0;
    for (auto const& where : places)
        right += expect<Format>(where, text);
    return right;
}

constexpr std::size_t stride = ms::test::one_in(8);

}  // namespace

TEMPLATE_TEST_CASE("No text changes the structure of what is written", "",
                   MULTISTATUS_TEST_WRITERS) {
    std::size_t right = 0;
    auto const texts = ms::test::hostile_texts();
    for (std::size_t i = 0; i < texts.size(); i += stride)
        right += expect_everywhere<TestType>(texts[i]);
    CHECK(right > texts.size() / stride * std::size(places));
}

TEMPLATE_TEST_CASE("Nor do texts made of those", "", MULTISTATUS_TEST_WRITERS) {
    std::size_t right = 0;
    for (std::uint64_t i = 0; i < 200 / stride; ++i) {
        INFO("MULTISTATUS_SEED=" << ms::test::first_seed() + i);
        ms::test::random_hostile_texts texts(ms::test::first_seed() + i);
        right += expect_everywhere<TestType>(texts.next());
    }
    CHECK(right > 200 / stride * std::size(places));
}
