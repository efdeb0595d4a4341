// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/caldav.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/parser.hpp>
#include <multistatus/responses.hpp>

#include <string>
#include <string_view>
#include <utility>

#include "candidate.hpp"

/// How this library reads, in whatever format: always with every check of `strict`.
namespace bench::own {

namespace ms = multistatus;
namespace dav = multistatus::dav;
namespace caldav = multistatus::caldav;

template <class Format>
using rows = ms::rows<Format, dav::getetag, dav::getcontentlength, dav::getlastmodified,
                      dav::resourcetype, dav::displayname, caldav::calendar_data>;
template <class Format>
using parser = ms::parser<Format, dav::getetag, dav::getcontentlength, dav::getlastmodified,
                          dav::resourcetype, dav::displayname, caldav::calendar_data>;

/// Of a row, or of a whole response.
template <class Row>
void append_item(items& to, Row const& row) {
    auto& made = to.emplace_back();
    made.href = row.href().text();
    made.status = row.status().code();
    if (auto const tag = row[dav::getetag]) made.etag = tag->text();
    if (auto const size = row[dav::getcontentlength]) made.size = *size;
    if (auto const date = row[dav::getlastmodified]) made.modified = date->seconds();
    if (auto const types = row[dav::resourcetype]) made.is_collection = types->is_collection();
    if (auto const name = row[dav::displayname]) made.displayname = *name;
    if (auto const data = row[caldav::calendar_data]) made.data = data->text();
}

template <class Row>
[[nodiscard]] std::size_t digest_of(Row const& row) {
    auto const tag = row[dav::getetag];
    auto const size = row[dav::getcontentlength];
    auto const date = row[dav::getlastmodified];
    auto const types = row[dav::resourcetype];
    auto const name = row[dav::displayname];
    auto const data = row[caldav::calendar_data];
    return digest(row.href().text().size(), row.status().code(), tag ? tag->text().size() : 0,
                  size ? *size : 0, date ? date->seconds() : 0, types && types->is_collection(),
                  name ? name->size() : 0, data ? data->text().size() : 0);
}

template <class Format>
void append_rows(input& in, output& out, ms::parse_options options) {
    rows<Format> all(in.body(), std::move(options));
    for (auto const& row : all) {
        if (out.records.size() == out.records.capacity()) out.records.reserve(all.expected_size());
        append_item(out.records, row);
    }
}
template <class Format>
void read_rows(input& in, output& out) {
    append_rows<Format>(in, out, ms::strict());
}
/// All but the one check that needs memory for each response.
[[nodiscard]] inline ms::parse_options without_href_check() {
    auto options = ms::strict();
    options.unique_hrefs = false;
    return options;
}
template <class Format>
void read_rows_unchecked_hrefs(input& in, output& out) {
    append_rows<Format>(in, out, without_href_check());
}
template <class Format>
void visit_rows(input& in, output& out) {
    for (auto const& row : rows<Format>(in.body(), ms::strict()))
        out.number += digest_of(row);
}
template <class Format>
void visit_responses(input& in, output& out) {
    for (auto const& response : ms::responses<Format>(in.body(), ms::strict()))
        out.number += digest_of(response);
}
/// The generic model, each response of which is gone with the next one.
template <class Format>
void load_responses(input& in, output& out) {
    for ([[maybe_unused]] auto const& response : ms::responses<Format>(in.body(), ms::strict()))
        ++out.number;
}
template <class Format>
void load_document(input& in, output& out) {
    out.number = ms::parse<Format>(in.body(), ms::strict()).value().size();
}
template <class Format>
void read_document(input& in, output& out) {
    auto const whole = ms::parse<Format>(in.body(), ms::strict()).value();
    for (auto const& response : whole)
        append_item(out.records, response);
}

/// Feeds all of a body and calls `use` with each row.
template <class Format, class Use>
void feed_rows(std::string_view body, std::size_t chunk, ms::parse_options options, Use use) {
    parser<Format> in(std::move(options));
    in_chunks(body, chunk, [&](std::string_view bytes) {
        in.feed(bytes).value();
        while (auto const* row = in.next())
            use(*row);
        return true;
    });
    in.finish().value();
}
/// Reads a body with a parser that has read others before, and will read more.
template <class Format, class Use>
void read_with(parser<Format>& kept, std::string_view body, Use use) {
    kept.reset();
    kept.feed(body).value();
    while (auto const* row = kept.next())
        use(*row);
    kept.finish().value();
}
template <class Format>
[[nodiscard]] parser<Format>& kept_parser() {
    static parser<Format> kept(ms::strict());
    return kept;
}
/// It has read what it will read, often enough to know it; but not right before the time is taken.
template <class Format>
void prepare_kept(input& in) {
    static std::string known;
    if (known == in.body()) return;
    known = in.body();
    for (int i = 0; i < 3; ++i)
        read_with(kept_parser<Format>(), known, [](auto const&) {});
}
template <class Format>
void read_kept(input& in, output& out) {
    read_with(kept_parser<Format>(), in.body(),
              [&out](auto const& row) { append_item(out.records, row); });
}
template <class Format>
void read_chunks(input& in, output& out) {
    feed_rows<Format>(in.body(), in.chunk, ms::strict(),
                      [&out](auto const& row) { append_item(out.records, row); });
}
template <class Format>
void stream(input& in, output& out) {
    feed_rows<Format>(in.body(), stream_chunk, ms::strict(),
                      [&out](auto const& row) { out.number += digest_of(row); });
}
template <class Format>
void stream_unchecked_hrefs(input& in, output& out) {
    feed_rows<Format>(in.body(), stream_chunk, without_href_check(),
                      [&out](auto const& row) { out.number += digest_of(row); });
}
template <class Format>
void read_first(input& in, output& out) {
    parser<Format> from(ms::strict());
    in_chunks(in.body(), first_chunk, [&](std::string_view bytes) {
        from.feed(bytes).value();
        if (auto const* row = from.next()) out.number = digest_of(*row);
        return out.number == 0;
    });
}

}  // namespace bench::own
