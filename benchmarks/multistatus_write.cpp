// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/caldav.hpp>
#include <multistatus/convert.hpp>
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "candidate.hpp"

namespace bench {
namespace {

namespace ms = multistatus;
namespace dav = multistatus::dav;
namespace caldav = multistatus::caldav;

[[nodiscard]] ms::write_options declared_on_root() {
    ms::write_options options;
    options.prefixes.on_root.push_back({std::string(caldav::space.view())});
    options.summary = false;
    return options;
}

template <class Builder>
void write_item(Builder& out, item const& i) {
    if (i.etag.empty())
        out.response(i.href).status(i.status);
    else if (!i.data.empty())
        out.response(i.href).propstat(i.status, dav::getetag(i.etag),
                                      caldav::calendar_data(i.data));
    else if (i.is_collection)
        out.response(i.href).propstat(i.status, dav::resourcetype(dav::collection),
                                      dav::getcontentlength(i.size), dav::getetag(i.etag),
                                      dav::getlastmodified(ms::http_date(i.modified)),
                                      dav::displayname(i.displayname));
    else
        out.response(i.href).propstat(
            i.status, dav::resourcetype, dav::getcontentlength(i.size), dav::getetag(i.etag),
            dav::getlastmodified(ms::http_date(i.modified)), dav::displayname(i.displayname));
}

template <class Format>
void write_string(input& in, output& out) {
    ms::builder<Format> body{out.text, declared_on_root()};
    for (auto const& i : *in.records)
        write_item(body, i);
    body.finish().value();
}
/// In the memory of one response; only the length is kept.
template <class Format>
void write_callable(input& in, output& out) {
    auto body = ms::build<Format>([&out](std::string_view bytes) { out.number += bytes.size(); },
                                  declared_on_root());
    for (auto const& i : *in.records)
        write_item(body, i);
    body.finish().value();
}
template <class From, class To>
void convert(input& in, output& out) {
    ms::convert<From, To>(in.body(), out.text, ms::strict()).value();
}

/// A document in memory, for the half of a conversion that writes.
template <class From>
void prepare(input& in) {
    in.model = std::make_shared<ms::document>(ms::parse<From>(in.body(), ms::strict()).value());
}
template <class To>
void write_document(input& in, output& out) {
    ms::write<To>(*static_cast<ms::document const*>(in.model.get()), out.text).value();
}
template <class From>
void read_responses(input& in, output& out) {
    for ([[maybe_unused]] auto const& response : ms::responses<From>(in.body(), ms::strict()))
        ++out.number;
}

/// What was written, and where it can be copied to.
struct copies {
    std::string from;
    std::string to;
};
template <class Format>
void prepare_copy(input& in) {
    output written;
    write_string<Format>(in, written);
    std::string blank(written.text.size(), ' ');
    in.model = std::make_shared<copies>(copies{std::move(written.text), std::move(blank)});
}
void copy_written(input& in, output& out) {
    auto& c = *static_cast<copies*>(in.model.get());
    std::memcpy(c.to.data(), c.from.data(), c.from.size());
    out.number = c.from.size();
}

addition const added{
    {task::write_xml, "multistatus", "builder", write_string<ms::xml>},
    {task::write_xml, "multistatus", "builder, callable sink", write_callable<ms::xml>},
    {task::write_json, "multistatus", "builder", write_string<ms::json>},
    {task::write_json, "multistatus", "builder, callable sink", write_callable<ms::json>},
    {task::write_xml, "limits", "memcpy of the output", copy_written, false, prepare_copy<ms::xml>},
    {task::write_json, "limits", "memcpy of the output", copy_written, false,
     prepare_copy<ms::json>},
    {task::convert_xml, "multistatus", "convert", convert<ms::xml, ms::json>},
    {task::convert_xml, "multistatus", "its reading", read_responses<ms::xml>},
    {task::convert_xml, "multistatus", "its writing", write_document<ms::json>, false,
     prepare<ms::xml>},
    {task::convert_json, "multistatus", "convert", convert<ms::json, ms::xml>},
    {task::convert_json, "multistatus", "its reading", read_responses<ms::json>},
    {task::convert_json, "multistatus", "its writing", write_document<ms::xml>, false,
     prepare<ms::json>},
};

}  // namespace
}  // namespace bench
