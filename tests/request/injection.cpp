// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/requests.hpp>

#include <multistatus/dav.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>
#include <support/feed.hpp>
#include <support/hostile_texts.hpp>
#include <support/model.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

// Whatever names and texts a client asks with, its request says that and nothing else, or cannot
// be written.

namespace ms = multistatus;
namespace dav = multistatus::dav;
using ms::test::model_element;

namespace {

enum class role { text, uri, local, space, href };

/// Where a text is put in, and how the server reads the request.
struct place {
    char const* name;
    role is;
    ms::result<std::string> (*write)(ms::write_options const&, std::string const&);
    bool (*read)(std::string const& body, model_element& root);
};

template <class Request>
bool keep(ms::result<Request> const& read, model_element& root) {
    if (!read || !read->diagnostics().empty()) return false;
    root = ms::test::model_reader::read(read->root());
    return true;
}
bool propfind(std::string const& body, model_element& root) {
    return keep(ms::parse_propfind(body, ms::strict()), root);
}
bool proppatch(std::string const& body, model_element& root) {
    return keep(ms::parse_proppatch(body, ms::strict()), root);
}
bool mkcol(std::string const& body, model_element& root) {
    return keep(ms::parse_mkcol(body, ms::strict()), root);
}
bool mkcalendar(std::string const& body, model_element& root) {
    return keep(ms::parse_mkcalendar(body, ms::strict()), root);
}
bool report(std::string const& body, model_element& root) {
    return keep(ms::parse_report(body, ms::strict()), root);
}

ms::property_name name(std::string_view space, std::string_view local) {
    return {space, local};
}
constexpr ms::property_name x{"urn:x", "x"};
using options = ms::write_options const&;
using text = std::string const&;

constexpr place places[] = {
    {"name in a propfind", role::local,
     [](options o, text h) { return ms::propfind(o, name("urn:x", h), x, name("DAV:", h)); },
     propfind},
    {"namespace in a propfind", role::space,
     [](options o, text h) { return ms::propfind(o, name(h, "p"), x, name(h, "q")); }, propfind},
    {"several namespaces in a propfind", role::space,
     [](options o, text h) {
         return ms::propfind(o, name("urn:a" + h, "p"), x, name("urn:b" + h, "q"));
     },
     propfind},
    {"content in a propfind", role::text,
     [](options o, text h) { return ms::propfind(o, x(x(h), x("e"))); }, propfind},
    {"attribute in a propfind", role::text,
     [](options o, text h) {
         return ms::propfind(o, ms::content_property(x, [&h](auto& to) {
                                 to.attribute({"", "a"}, h).attribute({"urn:y", "b"}, h);
                             }));
     },
     propfind},
    {"name in an include", role::local,
     [](options o, text h) { return ms::propfind_allprop(o, name("urn:x", h), x); }, propfind},
    {"value that is set", role::text,
     [](options o, text h) {
         return ms::proppatch(o).set(x(h), dav::displayname("n")).remove(x).body();
     },
     proppatch},
    {"typed value that is set", role::text,
     [](options o, text h) { return ms::proppatch(o).remove(x).set(dav::displayname(h)).body(); },
     proppatch},
    {"name that is set", role::local,
     [](options o, text h) { return ms::proppatch(o).set(name("urn:x", h)("v")).body(); },
     proppatch},
    {"name that is removed", role::local,
     [](options o, text h) { return ms::proppatch(o).remove(name("urn:x", h), x).body(); },
     proppatch},
    {"namespace that is removed", role::space,
     [](options o, text h) { return ms::proppatch(o).remove(name(h, "p"), x).body(); }, proppatch},
    {"name of a new collection", role::text,
     [](options o, text h) {
         return ms::mkcol(o, dav::resourcetype(dav::collection), dav::displayname(h));
     },
     mkcol},
    {"type of a new collection", role::space,
     [](options o, text h) {
         return ms::mkcol(o, dav::resourcetype(dav::collection, name(h, "t")), x);
     },
     mkcol},
    {"name of a new calendar", role::text,
     [](options o, text h) { return ms::mkcalendar(o, dav::displayname(h), x); }, mkcalendar},
    {"sync token", role::uri,
     [](options o, text h) { return ms::sync_collection(o, {.token = h, .limit = 3}, x); }, report},
    {"property of a sync", role::local,
     [](options o, text h) { return ms::sync_collection(o, {.token = "t"}, name("urn:x", h)); },
     report},
    {"href of a multiget", role::href,
     [](options o, text h) {
         return ms::calendar_multiget(o, std::vector<std::string>{"/1", h, "/2"}, x);
     },
     report},
    {"href of another multiget", role::href,
     [](options o, text h) { return ms::addressbook_multiget(o, std::vector<std::string>{h}, x); },
     report},
    {"name of an expansion", role::local,
     [](options o, text h) {
         return ms::expand_property(o, ms::expand(name("urn:x", h), name("DAV:", h)), x);
     },
     report},
    {"namespace of an expansion", role::space,
     [](options o, text h) {
         return ms::expand_property(o, ms::expand(x, name(h, "p")), name(h, "q"));
     },
     report},
    {"text of any request", role::text,
     [](options o, text h) { return ms::request_body(o, name("urn:x", "any-report")(x(h), x)); },
     report},
};

std::string harmless(role r) {
    return r == role::href ? "/Pl4ce" : "Pl4ce";
}

void substitute(std::string& in, std::string_view from, std::string_view to) {
    for (auto at = in.find(from); at != in.npos; at = in.find(from, at + to.size()))
        in.replace(at, from.size(), to);
}
void substitute(model_element& e, std::string_view from, std::string_view to) {
    for (auto* const in : {&e.space, &e.local, &e.text})
        substitute(*in, from, to);
    for (auto& a : e.attributes)
        for (auto* const in : {&a.space, &a.local, &a.value})
            substitute(*in, from, to);
    for (auto& c : e.children)
        substitute(c, from, to);
}
void normalize(model_element& e, bool is_replaced) {
    for (auto& c : e.children)
        normalize(c, is_replaced);
    std::erase_if(e.children, [](auto const& c) { return c.local.empty() && c.text.empty(); });
    if (is_replaced) e.text = ms::test::with_replacements(e.text);
    for (auto& a : e.attributes)
        if (is_replaced) a.value = ms::test::with_replacements(a.value);
    // What is not there stands for this.
    std::erase_if(e.attributes,
                  [](auto const& a) { return a.local == "namespace" && a.value == "DAV:"; });
    ms::test::sort_attributes(e);
}

bool may_fail(role r, ms::rule code, std::string const& h, bool replaces) {
    bool const is_clean = ms::test::is_xml_text(h);
    using ms::rule;
    switch (r) {
    case role::uri:
        if (code == rule::unwritable_value) return !ms::detail::is_trimmed(h);
        // Replaced, it would be another one.
        return code == rule::unwritable_text && !is_clean;
    case role::text: return code == rule::unwritable_text && !is_clean && !replaces;
    case role::href: return code == rule::unwritable_href;
    case role::local:
    case role::space:
        return code == rule::unwritable_name || code == rule::limit_name_bytes ||
               code == rule::unwritable_value ||
               (code == rule::unwritable_text && !is_clean && !replaces);
    }
    return false;
}

std::string check(place const& where, std::string const& h, bool replaces) {
    ms::write_options o;
    o.text = replaces ? ms::text_policy::replace : ms::text_policy::error;
    bool const is_clean = ms::test::is_xml_text(h);
    auto const body = where.write(o, h);
    if (!body)
        return may_fail(where.is, body.error().code, h, replaces)
                   ? ""
                   : "refused: " + to_string(body.error());
    if (where.is == role::uri && !is_clean) return "changed\n" + *body;
    model_element expected, found;
    auto const plain = where.write({}, harmless(where.is));
    if (!plain || !where.read(*plain, expected)) return "the harmless one is not read";
    if (!where.read(*body, found)) return "not read\n" + *body;
    substitute(expected, harmless(where.is), h);
    normalize(expected, !is_clean);
    normalize(found, !is_clean);
    return found == expected ? "" : "another request\n" + *body;
}

}  // namespace

TEST_CASE("No text changes the structure of a request") {
    auto texts = ms::test::hostile_texts();
    for (std::uint64_t seed = 0; seed < 1000; ++seed)
        texts.push_back(ms::test::random_hostile_texts(seed).next());
    std::size_t right = 0;
    for (auto const& h : texts)
        for (auto const& where : places)
            for (bool const replaces : {false, true}) {
                auto const wrong = check(where, h, replaces);
                right += wrong.empty() ? 1 : 0;
                if (wrong.empty()) continue;
                INFO("policy " << replaces);
                INFO("text   " << ms::test::printable(h).substr(0, 200));
                INFO("place  " << where.name);
                FAIL_CHECK(ms::test::printable(wrong).substr(0, 1000));
            }
    CHECK(right == texts.size() * std::size(places) * 2);
}
