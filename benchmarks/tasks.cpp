// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "tasks.hpp"

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <utility>

#include "multistatus_read.hpp"

namespace bench {
namespace {

[[nodiscard]] bool reads_json(task t) {
    return t == task::read_json || t == task::visit_json || t == task::load_json ||
           t == task::convert_json;
}
[[nodiscard]] bool writes(task t) {
    return t == task::write_xml || t == task::write_json;
}

template <class Format>
[[nodiscard]] items read_all(std::string_view body) {
    input in(body);
    output out;
    own::read_rows_unchecked_hrefs<Format>(in, out);
    return std::move(out.records);
}
[[nodiscard]] items read_back(std::string_view body) {
    return body.starts_with('{') ? read_all<multistatus::json>(body)
                                 : read_all<multistatus::xml>(body);
}

[[nodiscard]] items without_carriage_returns(items all) {
    for (auto& i : all)
        std::erase(i.data, '\r');
    return all;
}

/// The first difference, for people.
[[nodiscard]] std::string difference(items const& expected, items const& actual) {
    if (expected.size() != actual.size())
        return std::to_string(actual.size()) + " items instead of " +
               std::to_string(expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        auto const& a = expected[i];
        auto const& b = actual[i];
        if (a == b) continue;
        auto const what = a.href != b.href                     ? "href"
                          : a.status != b.status               ? "status"
                          : a.etag != b.etag                   ? "etag"
                          : a.size != b.size                   ? "size"
                          : a.modified != b.modified           ? "modified"
                          : a.is_collection != b.is_collection ? "is_collection"
                          : a.displayname != b.displayname     ? "displayname"
                                                               : "data";
        return std::string(what) + " of item " + std::to_string(i) + ", " + a.href;
    }
    return {};
}

}  // namespace

bool is_conforming(std::string_view body) {
    auto const whole = multistatus::parse<multistatus::xml>(body, multistatus::strict());
    return whole && !whole->empty();
}

std::string_view name_of(task t) {
    constexpr std::string_view names[] = {"read XML",    "visit XML", "load XML",   "feed XML",
                                          "stream XML",  "first XML", "write XML",  "read JSON",
                                          "visit JSON",  "load JSON", "write JSON", "XML to JSON",
                                          "JSON to XML", "limits"};
    return names[static_cast<std::size_t>(t)];
}

material::material(kind k, std::size_t responses, bool with_json)
    : material(xml_body(k, responses), with_json) {}
material::material(std::string body, bool with_json)
    : xml(std::move(body)),
      json(with_json ? json_body(xml) : std::string()),
      records(read_back(xml)) {}

std::string_view material::body_for(task t) const {
    return reads_json(t) ? json : xml;
}

std::size_t bytes_of(task t, input const& in, output const& out) {
    if (!writes(t)) return in.size;
    return out.text.empty() ? out.number : out.text.size();
}

input make_input(candidate const& c, material const& from, std::size_t chunk) {
    input in(from.body_for(c.task));
    in.chunk = chunk;
    in.records = &from.records;
    if (c.prepare != nullptr) c.prepare(in);
    return in;
}

std::string defect_of(task t, material const& from, output const& out) {
    switch (t) {
    case task::read_xml:
    case task::feed_xml:
    case task::read_json: return difference(from.records, out.records);
    case task::visit_xml:
    case task::stream_xml:
    case task::visit_json: return out.number == digest(from.records) ? "" : "another digest";
    case task::load_xml:
    case task::load_json: return out.number == from.records.size() ? "" : "another number";
    case task::first_xml: return out.number != 0 ? "" : "no response";
    case task::write_xml:
    case task::write_json:
    case task::convert_xml:
    case task::convert_json:
        return out.text.empty() ? ""
                                : difference(without_carriage_returns(from.records),
                                             without_carriage_returns(read_back(out.text)));
    case task::limit: return "";
    }
    return "";
}

std::string remark_of(material const& from, output const& out) {
    return out.text.empty() || read_back(out.text) == from.records ? "" : "loses carriage returns";
}

}  // namespace bench
