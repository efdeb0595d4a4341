// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// The ways to read a body: all of it, response by response, and as its bytes arrive.

#include <multistatus/xml.hpp>

#include <cstddef>
#include <iostream>
#include <string_view>

namespace ms = multistatus;

namespace {

constexpr std::string_view body = R"(<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:">
  <D:response>
    <D:href>/docs/</D:href>
    <D:propstat>
      <D:prop>
        <D:resourcetype><D:collection/></D:resourcetype>
        <D:getetag>"a1"</D:getetag>
      </D:prop>
      <D:status>HTTP/1.1 200 OK</D:status>
    </D:propstat>
    <D:propstat>
      <D:prop><D:getcontentlength/></D:prop>
      <D:status>HTTP/1.1 404 Not Found</D:status>
    </D:propstat>
  </D:response>
  <D:response>
    <D:href>/docs/report.pdf</D:href>
    <D:propstat>
      <D:prop><D:resourcetype/><D:getcontentlength>4711</D:getcontentlength></D:prop>
      <D:status>HTTP/1.1 200 OK</D:status>
    </D:propstat>
  </D:response>
  <D:response>
    <D:href>/docs/gone%20away.txt</D:href>
    <D:status>HTTP/1.1 404 Not Found</D:status>
  </D:response>
  <D:sync-token>urn:sync:42</D:sync-token>
</D:multistatus>
)";

constexpr ms::name getcontentlength{ms::dav_namespace, "getcontentlength"};
constexpr ms::name resourcetype{ms::dav_namespace, "resourcetype"};

// The whole body in a document, which can be kept and asked as often as one likes.
void read_document() {
    std::cout << "document\n";
    ms::document const doc = ms::parse<ms::xml>(body).value();
    for (ms::response const& r : doc) {
        std::cout << "  " << r.href().decoded_path() << ": " << r.status().code();
        if (auto const size = r[getcontentlength])
            std::cout << ", " << size->text() << " bytes";
        else if (size.is_mentioned())
            std::cout << ", its size is " << size.status().reason();
        std::cout << "\n";
    }
    if (auto const* r = doc.find("/docs/gone away.txt"))
        std::cout << "  found as " << r->href().text() << "\n";
}

// One response at a time, each a view; nothing is kept.
void read_range() {
    std::cout << "range\n";
    std::size_t collections = 0;
    for (ms::response_view const& r : ms::responses<ms::xml>(body))
        if (auto const type = r[resourcetype])
            collections += type->find({ms::dav_namespace, "collection"}).has_value();
    std::cout << "  " << collections << " collection\n";
}

// As the bytes arrive, in the memory of one response.
void read_chunks() {
    std::cout << "chunks\n";
    constexpr std::size_t chunk = 100;
    ms::parser<ms::xml> in;
    for (std::size_t at = 0; at < body.size(); at += chunk) {
        in.feed(body.substr(at, chunk)).value();
        while (auto const* r = in.next())
            std::cout << "  " << r->href().text() << " after " << at + chunk << " bytes\n";
    }
    ms::trailer const end = in.finish().value();
    std::cout << "  " << end.responses() << " responses, sync token " << *end.sync_token() << "\n";
}

// One body after another, each with what was learnt of those before.
void read_many() {
    std::cout << "many\n";
    ms::parser<ms::xml> in;
    for (int i = 0; i < 3; ++i) {
        in.reset();
        in.feed(body).value();
        while (in.next() != nullptr) {
        }
        std::cout << "  " << in.finish().value().responses() << " responses\n";
    }
}

// What cannot be read tells why, as data and as text; what was complete before it is there.
void read_broken() {
    std::cout << "broken\n";
    auto const outcome = ms::parse<ms::xml>(body.substr(0, 800));
    std::cout << "  " << to_string(outcome.error())
              << "\n  complete before that: " << outcome.partial().size() << "\n";
}

}  // namespace

int main() {
    read_document();
    read_range();
    read_chunks();
    read_many();
    read_broken();
}
