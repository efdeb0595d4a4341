// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Has every allocation fail, one after the other, in whatever the library does. A program of its
// own, for it replaces operator new.

#include <out_of_memory/failing_memory.hpp>

#include <multistatus/batch.hpp>
#include <multistatus/catalogue.hpp>
#include <multistatus/collection_guard.hpp>
#include <multistatus/convert.hpp>
#include <multistatus/json.hpp>
#include <multistatus/owned_element.hpp>
#include <multistatus/requests.hpp>
#include <multistatus/vocabularies.hpp>
#include <multistatus/within.hpp>
#include <multistatus/xml.hpp>
#if defined(MULTISTATUS_NLOHMANN)
#include <multistatus/nlohmann.hpp>
#endif
#if defined(MULTISTATUS_TINYXML2)
#include <multistatus/tinyxml2.hpp>
#endif
#include <support/bodies.hpp>
#include <support/value_shapes.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;
using memory::check;
using memory::fail_at_each;
using memory::lasts;

namespace {

// How others stand in when there is no memory for them.
//
// nlohmann asks for memory in the destructor of an array or object, for all that is in it: there
// the program ends, as does one whose tree goes out of scope because memory has run out before.
// Thus what makes trees is tried in processes of its own, which may end so, and only so. Binary
// encodings are only read: where there is no memory for the first member of an object, the tree
// that nlohmann leaves cannot even be destroyed.
//
// tinyxml2 loses what it made the text of an error in, where there is no memory for that text. It
// prints a document while the sink is at work, so the builder takes that for a failure of the sink.

template <class Format>
inline constexpr bool is_via_tinyxml2 = false;
template <class Format>
[[maybe_unused]] inline constexpr bool makes_nlohmanns_trees = false;
#if defined(MULTISTATUS_TINYXML2)
template <>
inline constexpr bool is_via_tinyxml2<ms::xml_via_tinyxml2> = true;
#endif
#if defined(MULTISTATUS_NLOHMANN)
template <nlohmann::json::input_format_t Encoding>
inline constexpr bool makes_nlohmanns_trees<ms::via_nlohmann<Encoding>> = true;
#endif

/// Has each allocation fail while a format is written.
template <class Format, class Work>
void fail_at_each_written(char const* name, Work&& work) {
#if defined(MULTISTATUS_NLOHMANN)
    if constexpr (makes_nlohmanns_trees<Format>)
        return memory::fail_at_each_apart(name, sizeof(nlohmann::ordered_json), work);
#endif
    fail_at_each(name, work);
}

struct sample {
    std::string name;
    std::string body;
    ms::parse_options options{};
};

constexpr std::string_view files[] = {
    "apache-mod_dav/02-propfind-1-empty-body.xml",     "apache-mod_dav/39-200-lock-response.xml",
    "apache-mod_dav/43-424-delete-locked-member.xml",  "articles/no-namespace.xml",
    "radicale-3.7/35-calendar-multiget-odd-hrefs.xml", "sabre-dav-1.8/100-403-sync-initial.xml",
    "sabre-dav-4.7/112-principal-match.xml",
};

/// Whatever a body can have, so that each buffer and each stack of a reader grows.
std::string eventful() {
    std::string body =
        "<?xml version='1.0' encoding='UTF-8'?><D:multistatus xmlns:D='DAV:' xmlns:x='urn:x'>";
    for (int i = 0; i < 6; ++i) {
        auto const n = std::to_string(i / 2);  // each href twice
        body += "<D:response><D:href>/a%20long/directory/of/files&amp;more/" + n +
                "</D:href>text<D:propstat><D:prop><D:getetag>W/\"" + n +
                "\"</D:getetag><D:displayname xml:lang='en'>a &lt;name&gt; with <![CDATA[<all>]]> "
                "that needs decoding &#x263A;</D:displayname><x:deep y" +
                n + "='&quot;1&quot;'><x:deep xmlns:z='urn:z" + n +
                "'><z:deep>1<x:e/>2</z:deep></x:deep></x:deep><D:getlastmodified>Sunday, "
                "06-Nov-94 08:49:37 GMT</D:getlastmodified><D:resourcetype><D:collection/>"
                "</D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
                "<D:propstat><D:prop><D:getetag/><x:gone/></D:prop><D:status>HTTP/1.1 404 Gone For "
                "Good</D:status>"
                "<D:error><x:condition>1</x:condition></D:error><D:responsedescription>no"
                "</D:responsedescription></D:propstat><x:extension>&amp;</x:extension>"
                "</D:response>";
    }
    return body + "<D:responsedescription xml:lang='en'>&quot;all&quot;</D:responsedescription>"
                  "<D:sync-token>urn:sync:&#49;</D:sync-token><x:extension a='b'>c</x:extension>"
                  "</D:multistatus>";
}

std::vector<sample> samples() {
    std::vector<sample> all;
    for (auto const file : files) {
        auto body = ms::test::read_file(std::string(MULTISTATUS_TEST_DATA "/").append(file));
        check(!body.empty(), "the file is there");
        all.push_back({std::string(file), std::move(body)});
        all.back().options.roots = ms::accepted_roots::any_known;
    }
    all.push_back({"all kinds of deviations", eventful()});
    all.push_back({"the same in UTF-16", ms::test::to_utf16(ms::test::without_encoding(eventful()),
                                                            ms::test::byte_order::big)});
    auto cut = eventful();
    cut.resize(cut.size() - 100);
    all.push_back({"the same, truncated", std::move(cut)});
    all.push_back({"HTML", "<!DOCTYPE html><html>a body that is none of ours</html>"});
    return all;
}
/// The same in another format, of those that can be written.
template <class Format>
std::vector<sample> samples_in(std::vector<sample> const& from) {
    if constexpr (std::is_same_v<Format, ms::xml> || is_via_tinyxml2<Format>) return from;
    std::vector<sample> all;
    for (auto const& s : from) {
        ms::write_options options;
        options.unique_hrefs = false;
        std::string body;
        auto const read = ms::parse<ms::xml>(s.body, s.options);
        if (!read) continue;
        auto const written = ms::write<Format>(*read, body, options);
        if (written) all.push_back({s.name, body, {}});
    }
    check(all.size() >= 7, "most can be written");
    all.push_back({"an error in it", all.back().body});
    auto& broken = all.back().body;
    broken.replace(broken.size() / 2, 20, "\\u00_{]]}\"\"\"\\\\\\\n---");
    return all;
}

// What was read, without memory: tests need none to compare it.

class digest {
public:
    void add(std::string_view text) noexcept {
        for (char const c : text)
            hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 0x100000001B3;
        hash_ = (hash_ ^ text.size()) * 0x100000001B3;
    }
    void add(ms::element const& e) noexcept {
        add(e.name().space);
        add(e.name().local);
        add(e.text());
        for (auto const child : e.elements())
            add(child);
    }
    template <class Tape>
    void add(ms::basic_response<Tape> const& r) noexcept {
        for (auto const h : r.hrefs())
            add(h.text());
        for (auto const p : r.propstats())
            for (auto const property : p.properties())
                add(property);
        for (auto const e : r.extensions())
            add(e);
    }
    friend bool operator==(digest const&, digest const&) = default;

private:
    std::uint64_t hash_ = 0xCBF29CE484222325;
};

template <class Response>
digest digest_of(Response const& r) noexcept {
    digest d;
    d.add(r);
    return d;
}
digest digest_of(ms::document const& doc) noexcept {
    digest d;
    for (auto const& r : doc)
        d.add(r);
    d.add(doc.trailer().sync_token().value_or(""));
    for (auto const e : doc.trailer().extensions())
        d.add(e);
    return d;
}

// Reading

/// Has each allocation fail while a body is read.
template <class Format, class Work>
void fail_at_each_read(char const* how, sample const& s, Work&& work) {
    bool const is_right = ms::parse<Format>(s.body, s.options).has_value();
    std::size_t const may_be_lost = is_via_tinyxml2<Format> && !is_right ? 1 : 0;
    fail_at_each((std::string(how) + ": " + s.name).c_str(), work, may_be_lost);
}

template <class Format>
void parse(sample const& s) {
    auto const expected = ms::parse<Format>(s.body, s.options);
    auto const expected_digest = digest_of(expected.partial());
    fail_at_each_read<Format>("parse", s, [&] {
        auto const read = ms::parse<Format>(s.body, s.options);
        check(read.error().code == expected.error().code, "the same outcome");
        check(digest_of(read.partial()) == expected_digest, "the same document");
        check(read.partial().diagnostics().size() == expected.partial().diagnostics().size(),
              "the same findings");
    });
}

/// Feeds a parser piece by piece, and compares what it gives with what a whole body gave.
template <class Format>
class feeding {
public:
    feeding(sample const& s, std::size_t piece) : sample_(&s), piece_(piece) {
        auto const read = ms::parse<Format>(s.body, s.options);
        expected_ = read.error().code;
        for (auto const& r : read.partial())
            responses_.push_back(digest_of(r));
    }
    void operator()() const {
        ms::parser<Format> in(sample_->options);
        state reached;
        auto const read_twice = [&] {
            run(in, reached);
            reached = {};
            in.reset();
            run(in, reached);
        };
        if (lasts(read_twice)) return;
        if (in.failed())
            check_interrupted(in, reached);
        else
            continue_after(in, reached);
        // Then there is memory again, and the next body is read with the same object.
        memory::refill();
        in.reset();
        reached = {};
        run(in, reached);
    }

private:
    struct state {
        std::size_t fed = 0;
        std::size_t responses = 0;
    };

    void run(ms::parser<Format>& in, state& reached) const {
        while (reached.fed < sample_->body.size() && !in.failed()) {
            auto const piece = std::string_view(sample_->body).substr(reached.fed, piece_);
            static_cast<void>(in.feed(piece));
            reached.fed += piece.size();
            read(in, reached);
        }
        for (;;) {
            auto const end = in.finish();
            if (end.error().code != ms::rule::unread_responses) {
                check(end.error().code == expected_, "the same outcome");
                check(end.partial().responses() == responses_.size(), "all of them are counted");
                break;
            }
            read(in, reached);
        }
        check(reached.responses == responses_.size(), "all responses");
    }
    void read(ms::parser<Format>& in, state& reached) const {
        while (auto const* r = in.next()) {
            bool const is_expected = reached.responses < responses_.size() &&
                                     digest_of(*r) == responses_[reached.responses];
            check(is_expected, "the next response");
            ++reached.responses;
        }
    }
    // No memory may be asked for here, but for results.
    void check_interrupted(ms::parser<Format>& in, state const& reached) const {
        bool const is_by_itself = in.error().code == expected_;
        check(is_by_itself || in.error().code == ms::rule::interrupted, "it says so");
        check(in.next() == nullptr, "no response follows");
        check(in.error().responses == reached.responses, "it knows how many it gave");
        memory::refill();
        check(!in.feed("<a/>").has_value(), "no bytes are taken");
        check(in.next() == nullptr, "no response follows");
        auto const end = in.finish();
        check(end.error().code == in.error().code, "it does not finish");
        check(end.partial().responses() == reached.responses, "it knows how many it gave");
    }
    // What could not be told can be told again.
    void continue_after(ms::parser<Format>& in, state& reached) const {
        memory::refill();
        check(reached.fed == sample_->body.size(), "only the end can be asked for again");
        run(in, reached);
    }

    sample const* sample_;
    std::size_t piece_;
    ms::rule expected_ = ms::rule::none;
    std::vector<digest> responses_{};
};

template <class Format>
void read_rows(sample const& s) {
    fail_at_each_read<Format>("rows", s, [&] {
        using rows = ms::rows<Format, dav::getetag, dav::displayname, dav::resourcetype>;
        rows all(s.body, s.options);
        std::size_t count = 0;
        auto const loop = [&] {
            for (auto i = all.begin(); i != all.end(); ++i)
                ++count;
        };
        try {
            if (lasts(loop)) return check(all.trailer().responses() == count, "all of them");
        } catch (ms::parse_error const& e) {
            return check(e.details().responses == count, "as far as they were complete");
        }
        memory::refill();
        bool has_thrown = false;
        try {
            static_cast<void>(all.begin());
        } catch (ms::parse_error const& e) {
            has_thrown = true;
            bool const is_by_itself = e.details().code != ms::rule::interrupted;
            check(is_by_itself || e.details().responses == count, "it knows how many it gave");
        }
        check(has_thrown, "the loop does not just end");
    });
}

struct file {
    std::string href, etag;
    std::optional<std::string> title;
    std::vector<std::string> types;
};

}  // namespace

template <>
inline constexpr auto multistatus::binding<file> =
    ms::fields(ms::href_field(&file::href), ms::optional_field<dav::getetag>(&file::etag),
               ms::field<dav::displayname>(&file::title));

namespace {

template <class Format>
void read_objects(sample const& s) {
    fail_at_each_read<Format>("objects", s, [&] {
        std::vector<ms::diagnostic> findings;
        static_cast<void>(ms::parse<Format, file>(s.body, s.options, &findings));
    });
}

/// What a batch API says, and how it turned out.
template <class Format>
void read_batch(char const* name) {
    constexpr std::string_view text = "a text \\ beyond a short string";
    std::string body;
    ms::builder<Format> out(body);
    for (int i = 0; i < 3; ++i) {
        auto const href = "/orders/" + std::to_string(i);
        out.response(ms::part_id("the id of a part, beyond a short string"), href)
            .status(409)
            .problem({.type = "urn:a-type:beyond-a-short-string",
                      .title = "A title beyond a short string",
                      .status = 409,
                      .extensions = {{"a", "[1]"}, {"b", R"("text, beyond a short string")"}}})
            .header("Retry-After", "30")
            .header("X-Other", "a value, beyond a short string")
            .body(ms::json_string(text));
    }
    out.finish().value();
    auto const whole = ms::parse<Format>(body).value();
    auto const expected = whole[0].problem();
    fail_at_each(name, [&] {
        auto const doc = ms::parse<Format>(body).value();
        for (auto const& r : doc) {
            check(r.id().has_value() && r.headers().begin() != r.headers().end(), "all is there");
            check(*r.problem() == *expected, "the same problem");
            check(ms::json_text(*r.body()).string() == text, "the same text");
        }
        auto const counted = ms::summarize(doc);
        check(counted.failed() == 3 && counted.statuses().front().count == 3, "all are counted");
    });
}

/// What all properties of the catalogue are in a response.
template <class Response>
std::size_t states_in(Response const& r) {
    std::size_t all = 0;
    ms::known_properties::for_each(
        [&](auto p) { all = all * 31 + static_cast<std::size_t>(r[p].state()); });
    return all;
}

/// Decodes each property of a document that the catalogue knows.
void decode_values(std::string const& of, ms::document const& doc) {
    std::vector<std::size_t> expected;
    for (auto const& r : doc)
        expected.push_back(states_in(r));
    fail_at_each(("values: " + of).c_str(), [&] {
        std::size_t at = 0;
        for (auto const& r : doc)
            check(states_in(r) == expected[at++], "the same values");
    });
}
/// Values of all types, of bodies of servers and of some that are like none of a server.
void decode_all_values() {
    for (auto const file :
         {"apache-mod_dav/46-propfind-inf-shared-locks.xml",
          "radicale-3.7/09-propfind-0-calendar.xml", "sabre-dav-4.7/128-propfind-0-acl.xml"}) {
        auto const body = ms::test::read_file(std::string(MULTISTATUS_TEST_DATA "/").append(file));
        decode_values(file, ms::parse<ms::xml>(body).value());
    }
    for (auto const shape : ms::test::value_shapes) {
        std::vector<ms::response> responses;
        ms::known_properties::for_each([&](auto p) {
            auto const body = ms::test::body_around(p, shape, "/a/text,/beyond/a/short/string");
            responses.push_back(ms::parse<ms::xml>(body).value()[0]);
        });
        decode_values(std::string(shape), ms::document(std::move(responses), ms::trailer()));
    }
}

void copy_models(ms::document const& doc, ms::document const& other) {
    auto const expected = digest_of(doc);
    auto const other_expected = digest_of(other);
    fail_at_each("copies of documents", [&] {
        ms::document copy(doc);
        check(digest_of(copy) == expected, "the same document");
        if (lasts([&] { copy = other; }))
            check(digest_of(copy) == other_expected, "the same document");
        else
            static_cast<void>(digest_of(copy));  // whatever it is, it can be read
    });
    auto const first = digest_of(doc[0]);
    auto const second = digest_of(other[0]);
    fail_at_each("copies of responses, elements and trailers", [&] {
        ms::response copy(doc[0]);
        if (!lasts([&] { copy = other[0]; }))
            check(digest_of(copy) == first, "it is as it was");
        else
            check(digest_of(copy) == second, "the same response");
        ms::trailer trailer(doc.trailer());
        static_cast<void>(lasts([&] { trailer = other.trailer(); }));
        check(trailer == doc.trailer() || trailer == other.trailer(), "one or the other");
    });
    fail_at_each("copies of elements", [&] {
        ms::owned_element one(*doc[0].extensions().begin());
        ms::owned_element const two(*doc.trailer().extensions().begin());
        if (!lasts([&] { one = two; }))
            check(one.view() == *doc[0].extensions().begin(), "it is as it was");
        else
            check(one == two, "the same element");
    });
    fail_at_each("copies of results", [&] {
        ms::result<ms::document> one(doc);
        ms::result<ms::document> const two(
            ms::diagnostic{ms::rule::doctype, {}, "a path for which a string needs memory", "a", 1},
            other);
        static_cast<void>(lasts([&] { one = two; }));
        static_cast<void>(digest_of(one.partial()));
    });
}

// Writing

constexpr ms::property_name unknown{"http://example.com/ns", "unknown"};

// What a caller makes asks for memory of its own, outside of any call of the builder.
ms::problem const details{
    .title = "A title beyond a short string", .status = 409, .extensions = {{"a", "[1]"}}};

template <class Builder>
void write_parts(Builder& out) {
    out.sync_token("urn:sync:with-a-long-token");
    out.description("all of it, in a long text", "en");
    out.extension(unknown("an extension with a long text in it"));
    out.response("/a/long/path/to/a/resource")
        .propstat(200, dav::displayname("a name & more, beyond a short string"), unknown(unknown))
        .propstat(404, dav::getetag)
        .description("a description beyond a short string");
    out.response({"/b", "/c"}).status(403).error(dav::need_privileges, unknown("1"));
    out.grouped("/d").add(200, dav::getetag("\"1\"")).add(403, dav::acl, dav::need_privileges);
    out.proppatch("/e").add(200, dav::displayname).add(409, unknown);
    out.response("/f").propstat(200, dav::displayname("a\x01 character that nothing can carry"));
    out.response(ms::part_id("an id beyond a short string"), "/g")
        .status(200)
        .header("Retry-After", "30")
        .body(R"({"a body": "beyond a short string"})");
    out.redirect("/h", 301, "https://example.com/somewhere/else");
    out.response("/i").status(409).problem(details);
}

/// A sink that asks for no memory.
struct fixed_sink {
    std::array<char, 16384> bytes{};
    std::size_t size = 0;
    void operator()(std::string_view piece) noexcept {
        piece.copy(bytes.data() + size, bytes.size() - size);
        size += piece.size();
    }
    [[nodiscard]] std::string_view view() const noexcept { return {bytes.data(), size}; }
};
struct reference {
    fixed_sink* to;
    void operator()(std::string_view piece) const noexcept { (*to)(piece); }
};

template <class Format>
void build(char const* name) {
    std::string expected;
    {
        ms::builder<Format> out(expected);
        write_parts(out);
        out.finish().value();
    }
    fail_at_each_written<Format>(name, [&] {
        fixed_sink got;
        auto out = ms::build<Format>(reference{&got});
        auto const write = [&] {
            write_parts(out);
            static_cast<void>(out.finish());
        };
        if (lasts(write)) {
            check(out.ok() && got.view() == expected, "the same document");
            return;
        }
        // Nothing here asks for memory.
        check(!out.ok(), "it has failed");
        auto const code = out.error().code;
        check(code == ms::rule::interrupted ||
                  (is_via_tinyxml2<Format> && code == ms::rule::truncated),
              "it says so");
        auto const size = got.size;
        out.response("/z").status(200);
        out.sync_token("urn:z");
        out.flush();
        out.abort();
        check(out.finish().error().code == code, "it does not finish");
        check(got.size == size, "nothing more is written");
        memory::refill();
        check(expected.compare(0, size, got.view()) == 0, "what was written is the beginning");
        check(!ms::parse<Format>(got.view()).has_value(), "nobody takes it for a document");
        got.size = 0;
        out = ms::build<Format>(reference{&got});
        write_parts(out);
        check(out.finish().has_value() && got.view() == expected, "it can be used again");
    });
}

template <class Format>
void write_whole(char const* name, ms::document const& doc) {
    ms::write_options options;
    options.unique_hrefs = false;
    fail_at_each_written<Format>(name, [&] {
        std::string text;
        bool is_whole = false;
        bool const has_lasted =
            lasts([&] { is_whole = ms::write<Format>(doc, text, options).has_value(); });
        if (has_lasted) return check(is_whole, "all is written");
        memory::refill();
        check(!ms::parse<Format>(text).has_value(), "nobody takes it for a document");
    });
}

template <class From, class To>
void convert(char const* name, sample const& s) {
    ms::write_options writing;
    writing.unique_hrefs = false;
    fail_at_each_written<To>(name, [&] {
        std::string text;
        std::string_view left = s.body;
        auto const next = [&left] {
            auto const piece = left.substr(0, 500);
            left.remove_prefix(piece.size());
            return piece;
        };
        bool is_whole = false;
        auto const run = [&] {
            auto const done = ms::convert<From, To>(next, text, s.options, writing);
            is_whole = done.has_value();
        };
        if (lasts(run)) return;
        check(!is_whole, "it is not whole");
        memory::refill();
        check(!ms::parse<To>(text).has_value(), "nobody takes it for a document");
    });
}

void answer_requests() {
    ms::propfind_request const asked =
        ms::parse_propfind("<propfind xmlns='DAV:'><prop><getetag/><x xmlns='urn:x'/></prop>"
                           "</propfind>")
            .value();
    std::vector<file> const found{{"/a", "a1", std::nullopt, {}}, {"/b", "b1", "a title", {}}};
    fail_at_each("answers", [&] {
        fixed_sink got;
        auto out = ms::build<ms::xml>(reference{&got});
        auto const write = [&] {
            for (auto const& f : found)
                out.answer(asked, f);
            for (auto const& f : found)
                out.response(f);
            static_cast<void>(out.finish());
        };
        if (!lasts(write)) check(!out.finish().has_value(), "it does not finish");
    });
}

// Requests

void read_requests() {
    namespace fs = std::filesystem;
    for (auto const& entry : fs::directory_iterator(MULTISTATUS_TEST_DATA "/requests")) {
        auto const extension = entry.path().extension().string();
        if (extension == ".md") continue;
        auto const body = ms::test::read_file(entry.path());
        auto const name = "request: " + entry.path().filename().string();
        fail_at_each(name.c_str(), [&] {
            if (extension == ".propfind") static_cast<void>(ms::parse_propfind(body));
            if (extension == ".proppatch") static_cast<void>(ms::parse_proppatch(body));
            if (extension == ".mkcol") static_cast<void>(ms::parse_mkcol(body));
            if (extension == ".report") {
                auto report = ms::parse_report(body);
                ms::report_request other;
                if (!lasts([&] { other = *report; }))
                    check(other == ms::report_request(), "it is as it was");
            }
        });
    }
}
void write_requests() {
    fail_at_each("requests that are written", [] {
        static_cast<void>(ms::propfind<dav::getetag, dav::displayname>());
        static_cast<void>(ms::propfind(unknown, dav::getetag));
        static_cast<void>(ms::propfind_allprop<dav::acl>());
        static_cast<void>(ms::sync_collection<dav::getetag>({.token = "urn:sync:1"}));
        static_cast<void>(ms::mkcol(dav::resourcetype(dav::collection)));
    });
    auto const expected = ms::proppatch()
                              .set(dav::displayname("a name beyond a short string"))
                              .remove(unknown, dav::getetag)
                              .set(unknown("a text beyond a short string"))
                              .body()
                              .value();
    fail_at_each("a PROPPATCH that is written", [&] {
        ms::proppatch out;
        auto const write = [&] {
            out.set(dav::displayname("a name beyond a short string"));
            out.remove(unknown, dav::getetag);
            out.set(unknown("a text beyond a short string"));
        };
        if (!lasts(write)) {
            check(out.body().error().code == ms::rule::interrupted, "it says so");
            out = ms::proppatch();
            write();
        }
        if (lasts([&] { check(out.body().value() == expected, "the same body"); })) return;
        memory::refill();
        check(out.body().value() == expected, "the body can be asked for again");
    });
}

// Hrefs

void compare_hrefs() {
    fail_at_each("hrefs", [] {
        constexpr std::string_view base = "http://example.com/a/collection/";
        for (std::string_view const text :
             {"/a/%7Ecollection/./b/../c", "HTTP://EXAMPLE.com:80/a/collection", "../d?e#f",
              "/a path/that/is/not/encoded/\xC3\xBC"}) {
            static_cast<void>(ms::comparison_key(ms::href(text)));
            static_cast<void>(ms::equivalent(ms::href(text), ms::href(base)));
            static_cast<void>(ms::classify(ms::href(text), base));
            static_cast<void>(ms::encode_path(text));
            static_cast<void>(ms::encode_segment(text));
            static_cast<void>(ms::href(text).to_uri());
        }
    });
}

void guard_hrefs() {
    fail_at_each("hrefs of a collection", [] {
        ms::collection_guard guard("https://example.com/a/long/path/to/a/collection/");
        for (int i = 0; i < 200; ++i) {
            char text[64];
            std::snprintf(text, sizeof text, "/a/long/path/to/a/collection/%d", i);
            ms::href const h(text);
            if (lasts([&] { check(guard.check(h) == ms::containment::member, "a member"); }))
                continue;
            memory::refill();
            check(guard.check(h) == ms::containment::member, "it was not seen before");
        }
        check(guard.check(ms::href("/a/long/path/to/a/collection/7")) == ms::containment::repeated,
              "it was seen before");
    });
}

/// A loop that checks where everything lies.
template <class Range>
void check_places(char const* name, Range const& make) {
    constexpr std::string_view base = "https://example.com/a%20long/directory/of/";
    std::vector<ms::containment> expected;
    auto&& once = make();
    for (auto const& [r, place] : ms::within(once, base))
        expected.push_back(place);
    check(expected.size() > 3, "there is something to check");
    fail_at_each(name, [&] {
        auto&& range = make();
        auto checked = ms::within(range, base);
        std::size_t count = 0;
        auto const loop = [&] {
            for (auto const& [r, place] : checked)
                check(place == expected[count++], "the same place");
        };
        if (lasts(loop)) return check(count == expected.size(), "all of them");
        memory::refill();
        check(count <= expected.size(), "no more than there are");
        count = 0;
        if constexpr (std::is_lvalue_reference_v<decltype(make())>) {
            loop();
            check(count == expected.size(), "all of them, the next time");
        } else {
            try {
                loop();
                check(false, "what is read only once has failed");
            } catch (ms::parse_error const& e) {
                check(e.details().code == ms::rule::interrupted, "it was interrupted");
            }
        }
    });
}
void check_all_places(ms::document const& doc) {
    std::string json;
    ms::write<ms::json>(doc, json, {.unique_hrefs = false}).value();
    check_places("within a document", [&]() -> ms::document const& { return doc; });
    check_places("within a body in XML",
                 [body = eventful()] { return ms::responses<ms::xml>(std::string_view(body)); });
    check_places("within rows in JSON",
                 [&] { return ms::rows<ms::json, dav::getetag>(std::string_view(json)); });
}

void ask_document(ms::document const& doc) {
    fail_at_each("texts of a document, and responses that are looked for", [&] {
        for (auto const& r : doc)
            for (auto const p : r.propstats())
                for (auto const property : p.properties())
                    static_cast<void>(property.text_content());
        check(doc.find("/a%20LONG/directory") == nullptr, "there is none");
        check(!doc.is_truncated("http://example.com/a%20long/"), "all is there");
    });
}

template <class Format>
void read_format(std::vector<sample> const& all) {
    for (auto const& s : all) {
        parse<Format>(s);
        fail_at_each_read<Format>("pieces of 1000 bytes", s, feeding<Format>(s, 1000));
        if (s.body.size() < 300)
            fail_at_each_read<Format>("pieces of 7 bytes", s, feeding<Format>(s, 7));
        read_rows<Format>(s);
        read_objects<Format>(s);
    }
}

// What stands behind the doors

#if defined(MULTISTATUS_TINYXML2)

void hand_to_tinyxml2(ms::document const& doc) {
    auto const expected = digest_of(doc);
    fail_at_each("a document becomes a tree of tinyxml2", [&] {
        tinyxml2::XMLDocument tree;
        check(ms::to_tinyxml2(doc, tree, {.unique_hrefs = false}).has_value(), "all is taken");
        check(digest_of(ms::from_tinyxml2(tree).value()) == expected, "the same document");
    });
}
void try_tinyxml2(std::vector<sample> const& all, ms::document const& doc) {
    using format = ms::xml_via_tinyxml2;
    read_format<format>(all);
    read_batch<format>("a batch in XML via tinyxml2");
    hand_to_tinyxml2(doc);
    build<format>("a builder of XML via tinyxml2");
    write_whole<format>("a document in XML via tinyxml2", doc);
    convert<ms::xml, format>("XML becomes XML via tinyxml2", all[7]);
    convert<format, ms::json>("XML via tinyxml2 becomes JSON", all[7]);
}

#endif
#if defined(MULTISTATUS_NLOHMANN)

void hand_to_nlohmann(ms::document const& doc) {
    auto const expected = digest_of(doc);
    memory::fail_at_each_apart(
        "a document becomes a tree of nlohmann", sizeof(nlohmann::ordered_json), [&] {
            nlohmann::ordered_json const tree = doc;
            check(digest_of(tree.get<ms::document>()) == expected, "the same document");
        });
    nlohmann::ordered_json const tree = doc;
    fail_at_each("a tree of nlohmann becomes a document", [&] {
        check(digest_of(tree.get<ms::document>()) == expected, "the same document");
    });
}
void try_nlohmann(std::vector<sample> const& all, ms::document const& small) {
    using text = ms::json_via_nlohmann;
    using binary = ms::cbor_via_nlohmann;
    auto const in_text = samples_in<text>(all);
    auto const in_binary = samples_in<binary>(all);
    read_format<text>(in_text);
    read_format<binary>(in_binary);
    read_batch<text>("a batch in JSON via nlohmann");
    hand_to_nlohmann(small);
    build<text>("a builder of JSON via nlohmann");
    write_whole<text>("a document in JSON via nlohmann", small);
    sample in_xml{"one response", {}};
    ms::write<ms::xml>(small, in_xml.body).value();
    convert<ms::xml, text>("XML becomes JSON via nlohmann", in_xml);
    convert<text, ms::xml>("JSON via nlohmann becomes XML", in_text.front());
    convert<binary, ms::xml>("CBOR becomes XML", in_binary.front());
}

#endif

void try_doors([[maybe_unused]] std::vector<sample> const& all,
               [[maybe_unused]] ms::document const& doc,
               [[maybe_unused]] ms::document const& small) {
#if defined(MULTISTATUS_TINYXML2)
    try_tinyxml2(all, doc);
#endif
#if defined(MULTISTATUS_NLOHMANN)
    try_nlohmann(all, small);
#endif
}

}  // namespace

int main() {
    auto const all = samples();
    auto const json = samples_in<ms::json>(all);
    auto const lines = samples_in<ms::ndjson>(all);
    read_format<ms::xml>(all);
    read_format<ms::json>(json);
    read_format<ms::ndjson>(lines);

    auto const doc = ms::parse<ms::xml>(eventful()).value();
    auto const locks = ms::parse<ms::xml>(all[0].body, all[0].options).value();
    decode_values("all kinds of deviations", doc);
    decode_all_values();
    read_batch<ms::xml>("a batch in XML");
    read_batch<ms::json>("a batch in JSON");
    check_all_places(doc);
    ask_document(doc);
    ms::document const small({ms::response(doc[1])}, ms::trailer());
    copy_models(doc, small);
    copy_models(doc, locks);

    build<ms::xml>("a builder of XML");
    build<ms::json>("a builder of JSON");
    build<ms::ndjson>("a builder of lines");
    write_whole<ms::xml>("a document in XML", doc);
    write_whole<ms::json>("a document in JSON", doc);
    write_whole<ms::ndjson>("a document in lines", doc);
    convert<ms::xml, ms::json>("XML becomes JSON", all[7]);
    convert<ms::xml, ms::ndjson>("XML becomes lines", all[8]);
    convert<ms::json, ms::xml>("JSON becomes XML", json.front());
    convert<ms::ndjson, ms::xml>("lines become XML", lines.front());

    try_doors(all, doc, small);

    answer_requests();
    read_requests();
    write_requests();
    compare_hrefs();
    guard_hrefs();
    std::puts(memory::all_right ? "All is right." : "Something is WRONG.");
    return memory::all_right ? 0 : 1;
}
