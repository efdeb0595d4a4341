// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/builder.hpp>
#include <multistatus/document.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace multistatus::test {

// A document as plain data, which has nothing in common with what the library keeps: tests make one
// up, write it, and compare it with what is read.

struct model_attribute {
    std::string space{};
    std::string local{};
    std::string value{};

    friend bool operator==(model_attribute const&, model_attribute const&) = default;
};

/// An element; or, without a name, a text among the children of one. It can be written as it is.
struct model_element {
    std::string space{};
    std::string local{};
    std::string text{};
    std::vector<model_attribute> attributes{};  // see sort_attributes
    std::vector<model_element> children{};      // no text is empty, no two of them are neighbours

    [[nodiscard]] multistatus::name name() const { return {space, local}; }
    template <class Out>
    void write_content(Out& out) const {
        for (auto const& a : attributes)
            out.attribute({a.space, a.local}, a.value);
        for (auto const& c : children)
            if (c.local.empty())
                out.text(c.text);
            else
                out.element(c);
    }
    friend bool operator==(model_element const&, model_element const&) = default;
};
/// The order in which attributes are compared; a reader puts the language first.
inline void sort_attributes(model_element& e) {
    auto const key = [](model_attribute const& a) {
        bool const is_language = a.space == xml_namespace && a.local == "lang";
        return std::tuple(!is_language, std::string_view(a.space), std::string_view(a.local));
    };
    std::sort(e.attributes.begin(), e.attributes.end(),
              [&](auto const& a, auto const& b) { return key(a) < key(b); });
}
using model_elements = std::vector<model_element>;

struct model_status {
    int code = 0;
    std::string line{};  // where it is unusual

    friend bool operator==(model_status const&, model_status const&) = default;
};

struct model_text {
    std::string text{};
    std::string language{};

    friend bool operator==(model_text const&, model_text const&) = default;
};

/// What explains a status.
struct model_explanation {
    model_elements conditions{};
    model_text description{};
    model_elements extensions{};

    friend bool operator==(model_explanation const&, model_explanation const&) = default;
};

struct model_propstat {
    model_status status{};
    model_elements properties{};
    model_explanation about{};

    friend bool operator==(model_propstat const&, model_propstat const&) = default;
};

struct model_response {
    std::vector<std::string> hrefs{};
    std::optional<model_status> status{};  // or else propstats
    std::vector<model_propstat> propstats{};
    model_explanation about{};
    std::string location{};

    friend bool operator==(model_response const&, model_response const&) = default;
};

struct model {
    std::vector<model_response> responses{};
    model_text description{};
    std::optional<std::string> sync_token{};
    model_elements extensions{};

    friend bool operator==(model const&, model const&) = default;
};

/// Calls `use` with the elements of each place that holds some.
template <class Use>
void for_each_elements(model& m, Use use) {
    auto const of_explanation = [&use](model_explanation& about) {
        use(about.conditions);
        use(about.extensions);
    };
    for (auto& r : m.responses) {
        for (auto& p : r.propstats) {
            use(p.properties);
            of_explanation(p.about);
        }
        of_explanation(r.about);
    }
    use(m.extensions);
}

/// Gives a model to a builder, part by part.
class model_writer {
public:
    template <class Builder>
    static void write(model const& m, Builder& out) {
        for (auto const& r : m.responses)
            write_response(r, out);
        if (m.description != model_text{})
            out.description(m.description.text, m.description.language);
        if (m.sync_token) out.sync_token(*m.sync_token);
        for (auto const& e : m.extensions)
            out.extension(e);
    }

private:
    template <class Builder>
    static void write_response(model_response const& r, Builder& out) {
        if (r.status) {
            auto const open = out.response(r.hrefs).status(status_of(*r.status));
            write_explanation(r.about, open, r.location);
            return;
        }
        auto const open = out.response(href(r.hrefs.front()));
        std::optional<decltype(open.propstat(200))> last;
        for (auto const& p : r.propstats) {
            last.emplace(open.propstat(status_of(p.status), p.properties));
            write_explanation(p.about, *last, {});
        }
        write_explanation(r.about, last.value().whole_response(), r.location);
    }
    static writable_status status_of(model_status const& s) {
        return status(s.code, std::string_view(s.line));
    }
    template <class Open>
    static void write_explanation(model_explanation const& about, Open const& open,
                                  std::string_view location) {
        if (!about.conditions.empty()) open.error(about.conditions);
        if (about.description != model_text{})
            open.description(about.description.text, about.description.language);
        if (!location.empty()) open.location(href(location));
        for (auto const& e : about.extensions)
            open.extension(e);
    }
};

/// Makes a model of what was read.
class model_reader {
public:
    [[nodiscard]] static model read(document const& doc) {
        model m;
        for (auto const& r : doc)
            m.responses.push_back(read_response(r));
        auto const& t = doc.trailer();
        m.description = text_of(t.description());
        if (auto const token = t.sync_token()) m.sync_token.emplace(*token);
        m.extensions = read_all(t.extensions());
        return m;
    }
    [[nodiscard]] static model_element read(element e) {
        model_element to{std::string(e.name().space), std::string(e.name().local), {}, {}, {}};
        for (auto const a : e.attributes())
            to.attributes.push_back(
                {std::string(a.name().space), std::string(a.name().local), std::string(a.value())});
        sort_attributes(to);
        if (!e.has_elements()) {
            add_text(to, e.text());
            return to;
        }
        for (auto const c : e.contents())
            if (c.is_element())
                to.children.push_back(read(c.element()));
            else
                add_text(to, c.text());
        return to;
    }

private:
    static void add_text(model_element& to, std::string_view text) {
        if (!text.empty()) to.children.push_back({{}, {}, std::string(text), {}, {}});
    }
    template <class Elements>
    static model_elements read_all(Elements const& elements) {
        model_elements all;
        for (auto const e : elements)
            all.push_back(read(e));
        return all;
    }
    static model_text text_of(description const& d) {
        return {std::string(d.text), std::string(d.language)};
    }
    static model_status status_of(status const& s) {
        return {s.code(), std::string(s.unusual_line())};
    }
    template <class Part>
    static model_explanation explanation_of(Part const& part) {
        return {read_all(part.error().conditions()), text_of(part.description()),
                read_all(part.extensions())};
    }
    static model_response read_response(response const& r) {
        model_response to;
        for (href const h : r.hrefs())
            to.hrefs.emplace_back(h.text());
        if (r.is_status_form()) to.status = status_of(r.status());
        for (auto const p : r.propstats())
            to.propstats.push_back(
                {status_of(p.status()), read_all(p.properties()), explanation_of(p)});
        to.about = explanation_of(r);
        if (auto const l = r.location()) to.location = l->text();
        return to;
    }
};

/// A model as it is written by a builder; what the builder says goes to `error`.
template <class Format>
[[nodiscard]] std::string written_model(model const& m, diagnostic& error,
                                        write_options options = {}) {
    std::string body;
    builder<Format> out(body, std::move(options));
    model_writer::write(m, out);
    error = out.finish().error();
    return body;
}

}  // namespace multistatus::test
