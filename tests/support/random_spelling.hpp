// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/status.hpp>

#include <support/characters.hpp>
#include <support/model.hpp>
#include <support/random.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::test {

/// Writes models as XML in whatever way it may be spelled: prefixes that are declared anywhere, and
/// anew with another meaning; references, CDATA sections, line ends, comments and instructions. It
/// has nothing in common with the writers of the library.
class random_spelling {
public:
    /// With `are_alike` the tags of all responses are spelled in one way.
    random_spelling(std::uint64_t seed, bool are_alike)
        : numbers_(seed), seed_(numbers_.next()), are_alike_(are_alike) {}

    [[nodiscard]] std::string spell(model const& m) {
        return document([&] {
            element("multistatus", {}, [&] {
                parts all;
                for (auto const& r : m.responses)
                    all.push_back([this, &r] { response(r); });
                if (m.description != model_text{})
                    all.push_back([&] { description(m.description); });
                if (m.sync_token) all.push_back([&] { outer_text("sync-token", *m.sync_token); });
                write(mixed(std::move(all), m.extensions));
            });
        });
    }
    /// An element; white space means nothing in it and in what it holds, down to that depth.
    [[nodiscard]] std::string spell(model_element const& root, int depth) {
        return document([&] { structure(root, depth); });
    }

private:
    using parts = std::vector<std::function<void()>>;
    struct binding {
        std::string prefix;
        std::string space;
    };

    template <class Content>
    [[nodiscard]] std::string document(Content content) {
        body_.clear();
        scope_ = {{"xml", std::string(xml_namespace)}};
        if (numbers_.chance(50)) body_ += "<?xml version=\"1.0\" encoding='utf-8' ?>";
        gap();
        content();
        gap();
        return std::move(body_);
    }

    // Structure. What the standard does not know may stand anywhere among what it knows.

    void structure(model_element const& e, int depth) {
        if (depth == 0) return value(e);
        element(e.name(), e.attributes, [&] {
            parts all;
            for (auto const& c : e.children)
                all.push_back([&] { structure(c, depth - 1); });
            write(all);
        });
    }
    [[nodiscard]] parts mixed(parts known, model_elements const& extensions) {
        std::size_t at = 0;
        for (auto const& e : extensions) {
            at += static_cast<std::size_t>(numbers_.below(known.size() - at + 1));
            known.insert(known.begin() + static_cast<std::ptrdiff_t>(at++), [&] { value(e); });
        }
        return known;
    }
    void write(parts const& all) {
        gap();
        for (auto const& part : all) {
            part();
            gap();
        }
    }
    void response(model_response const& r) {
        if (are_alike_) numbers_ = random(seed_);
        element("response", {}, [&] {
            parts all;
            for (auto const& h : r.hrefs)
                all.push_back([&] { outer_text("href", h); });
            if (r.status) all.push_back([&] { status(*r.status); });
            for (auto const& p : r.propstats)
                all.push_back([&] { propstat(p); });
            explain(r.about, all);
            if (!r.location.empty())
                all.push_back([&] {
                    element("location", {},
                            [&] { write({[&] { outer_text("href", r.location); }}); });
                });
            write(mixed(std::move(all), r.about.extensions));
        });
    }
    void propstat(model_propstat const& p) {
        element("propstat", {}, [&] {
            parts all{[&] { holder("prop", p.properties); }, [&] { status(p.status); }};
            explain(p.about, all);
            write(mixed(std::move(all), p.about.extensions));
        });
    }
    void explain(model_explanation const& about, parts& to) {
        if (!about.conditions.empty()) to.push_back([&] { holder("error", about.conditions); });
        if (about.description != model_text{})
            to.push_back([&] { description(about.description); });
    }
    void holder(std::string_view local, model_elements const& values) {
        element(local, {}, [&] {
            parts all;
            for (auto const& v : values)
                all.push_back([&] { value(v); });
            write(all);
        });
    }
    void description(model_text const& d) {
        std::vector<model_attribute> language;
        if (!d.language.empty())
            language.push_back({std::string(xml_namespace), "lang", d.language});
        element("responsedescription", language, [&] { text(d.text); });
    }
    void status(model_status const& s) {
        outer_text("status", s.line.empty() ? status_line(s.code) : s.line);
    }
    // White space around it means nothing.
    void outer_text(std::string_view local, std::string_view content) {
        element(local, {}, [&] {
            space();
            text(content);
            space();
        });
    }
    void value(model_element const& e) {
        element({e.space, e.local}, e.attributes, [&] {
            for (auto const& c : e.children)
                if (c.local.empty())
                    text(c.text);
                else
                    value(c);
            if (numbers_.chance(10)) aside();
        });
    }

    // Tags

    /// What a start tag holds beside its name, and the prefixes whose meaning on it is settled.
    struct start_tag {
        std::vector<std::string> attributes{};
        std::vector<std::string> settled{};
    };

    template <class Content>
    void element(std::string_view local, std::vector<model_attribute> const& attributes,
                 Content content) {
        element(name{"DAV:", local}, attributes, content);
    }
    template <class Content>
    void element(name n, std::vector<model_attribute> const& attributes, Content content) {
        auto const outer = scope_.size();
        start_tag tag;
        auto const qname = qualified(n, false, tag);
        for (auto const& a : attributes) {
            auto const attribute = qualified({a.space, a.local}, true, tag);
            tag.attributes.push_back(attribute + equals() + quoted(a.value));
        }
        // One that nothing here needs, maybe in the way of one that what is inside needs.
        if (numbers_.chance(15)) {
            std::string const prefix(numbers_.pick(prefixes));
            static_cast<void>(declare(prefix, numbers_.pick(spaces), tag));
        }
        body_.append("<").append(qname);
        while (!tag.attributes.empty()) {
            auto const next = tag.attributes.begin() +
                              static_cast<std::ptrdiff_t>(numbers_.below(tag.attributes.size()));
            body_.append(numbers_.pick(blanks)).append(*next);
            tag.attributes.erase(next);
        }
        end_of_tag();
        auto const begin = body_.size();
        content();
        if (body_.size() == begin && numbers_.chance(50)) {
            body_.insert(begin - 1, "/");
        } else {
            body_.append("</").append(qname);
            end_of_tag();
        }
        scope_.resize(outer);
    }
    void end_of_tag() {
        if (numbers_.chance(10)) body_ += numbers_.pick(blanks);
        body_ += '>';
    }
    // A name with a prefix that is in scope, or is declared here.
    [[nodiscard]] std::string qualified(name n, bool is_attribute, start_tag& tag) {
        std::string const local(n.local);
        if (n.space.empty() && is_attribute) return local;
        auto const with = [&](std::string prefix) {
            tag.settled.push_back(prefix);
            return prefix.empty() ? local : prefix + ":" + local;
        };
        if (n.space.empty()) {
            if (!space_of("").empty()) static_cast<void>(declare("", "", tag));
            return with("");
        }
        if (n.space == xml_namespace || numbers_.chance(80))
            for (auto b = scope_.rbegin(); b != scope_.rend(); ++b)
                if (b->space == n.space && space_of(b->prefix) == n.space &&
                    !(is_attribute && b->prefix.empty()))
                    return with(b->prefix);
        for (;;) {
            std::string const prefix(numbers_.pick(prefixes));
            if (!(is_attribute && prefix.empty()) && declare(prefix, n.space, tag))
                return with(prefix);
        }
    }
    // False if that prefix has a meaning already.
    [[nodiscard]] bool declare(std::string const& prefix, std::string_view space, start_tag& tag) {
        if (std::find(tag.settled.begin(), tag.settled.end(), prefix) != tag.settled.end())
            return false;
        tag.settled.push_back(prefix);
        scope_.push_back({prefix, std::string(space)});
        auto const attribute = prefix.empty() ? std::string("xmlns") : "xmlns:" + prefix;
        tag.attributes.push_back(attribute + equals() + quoted(space));
        return true;
    }
    [[nodiscard]] std::string_view space_of(std::string_view prefix) const {
        for (auto b = scope_.rbegin(); b != scope_.rend(); ++b)
            if (b->prefix == prefix) return b->space;
        return {};
    }
    [[nodiscard]] std::string equals() {
        return numbers_.chance(90) ? "=" : std::string(numbers_.pick(blanks)) + "= ";
    }

    // Text. What is decided here does not change how tags are spelled.

    [[nodiscard]] std::string quoted(std::string_view value) {
        std::string const quote = texts_.chance(50) ? "\"" : "'";
        auto all = quote;
        while (!value.empty()) {
            auto const c = first_character(value);
            value.remove_prefix(c.size());
            bool const must =
                c == "<" || c == "&" || c == quote || c == "\t" || c == "\n" || c == "\r";
            all += must || texts_.chance(3) ? reference(c) : std::string(c);
        }
        return all + quote;
    }
    void text(std::string_view content) {
        while (!content.empty()) {
            if (texts_.chance(3)) aside();
            if (texts_.chance(4)) content.remove_prefix(section(content));
            if (content.empty()) return;
            auto const c = first_character(content);
            content.remove_prefix(c.size());
            bool const ends_section = c == ">" && body_.ends_with(']');
            if (c == "<" || c == "&" || c == "\r" || ends_section || texts_.chance(3))
                body_ += reference(c);
            else
                body_ += c == "\n" ? line_end(content) : c;
        }
    }
    // A section with the next characters, maybe none; returns their size.
    [[nodiscard]] std::size_t section(std::string_view content) {
        auto most = content.substr(0, content.find("]]>"));
        most = most.substr(0, most.find('\r'));
        std::size_t taken = 0;
        body_ += "<![CDATA[";
        for (auto n = texts_.below(8); n > 0 && taken != most.size(); --n) {
            auto const c = first_character(most.substr(taken));
            taken += c.size();
            body_ += c == "\n" ? line_end(content.substr(taken)) : c;
        }
        body_ += "]]>";
        return taken;
    }
    [[nodiscard]] std::string_view line_end(std::string_view behind) {
        constexpr std::array<std::string_view, 3> ends{"\n", "\r\n", "\r"};
        auto const end = texts_.pick(ends);
        return behind.starts_with('\n') && end == "\r" ? "\n" : end;
    }
    [[nodiscard]] std::string reference(std::string_view c) {
        constexpr std::string_view entities[][2] = {
            {"<", "&lt;"}, {">", "&gt;"}, {"&", "&amp;"}, {"\"", "&quot;"}, {"'", "&apos;"}};
        for (auto const& [character, entity] : entities)
            if (c == character && texts_.chance(60)) return std::string(entity);
        auto const zeros = std::string(texts_.chance(10) ? 5 : 0, '0');
        if (texts_.chance(50)) return "&#" + zeros + std::to_string(code_of(c)) + ";";
        std::string const digits = texts_.chance(50) ? "0123456789abcdef" : "0123456789ABCDEF";
        std::string hex;
        for (auto code = code_of(c); code != 0; code >>= 4)
            hex.insert(hex.begin(), digits[code & 15]);
        return "&#x" + zeros + hex + ";";
    }

    // What says nothing

    void gap() {
        for (auto n = numbers_.below(3); n > 0; --n)
            if (numbers_.chance(60))
                body_ += numbers_.pick(blanks);
            else
                aside();
    }
    void space() {
        if (texts_.chance(20)) body_.append(texts_.pick(blanks));
        if (texts_.chance(5)) body_ += "&#10;";
        if (texts_.chance(5)) aside();
    }
    void aside() {
        constexpr std::array<std::string_view, 6> asides{
            "<!---->", "<!-- <D:response> & ]]> \xC3\xA9 -->", "<!--</D:href>-->",
            "<?p?>",   "<?x-y <D:status>HTTP/1.1 ?>",          "<?p ?? > ?>"};
        body_ += numbers_.pick(asides);
    }

    static constexpr std::array<std::string_view, 10> prefixes{
        "", "D", "D", "d", "a", "ns0", "x-y.z", "\xC3\xA9", "_", "DAV"};
    static constexpr std::array<std::string_view, 4> spaces{"DAV:", "urn:x", "urn:z", "http://e/?"};
    static constexpr std::array<std::string_view, 5> blanks{" ", "\n", "\r\n  ", "\t", "   "};

    random numbers_;
    std::uint64_t seed_;
    bool are_alike_;
    random texts_{seed_};
    std::string body_;
    std::vector<binding> scope_;  // innermost last
};

}  // namespace multistatus::test
