// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// A client that asks for some properties by their descriptors, and gets their values typed: as
// rows, one by one with all that can be said of them, and as objects of its own.

#include <multistatus/requests.hpp>
#include <multistatus/xml.hpp>

#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ms = multistatus;
namespace dav = multistatus::dav;

// The user's own property is one line.
inline constexpr ms::property<"http://example.com/ns", "rating", int> rating;

// And so is each member of the user's own type.
struct file {
    std::string href, etag;
    std::optional<std::uint64_t> size;
    std::string name = "(unnamed)";
    int rating = 0;
};
template <>
inline constexpr auto multistatus::binding<file> =
    ms::fields(ms::href_field(&file::href), ms::field<dav::getetag>(&file::etag),
               ms::field<dav::getcontentlength>(&file::size),
               ms::optional_field<dav::displayname>(&file::name),
               ms::optional_field<rating>(&file::rating));

namespace {

constexpr std::string_view body = R"(<D:multistatus xmlns:D="DAV:" xmlns:e="http://example.com/ns">
  <D:response><D:href>/music/</D:href>
    <D:propstat><D:prop>
      <D:resourcetype><D:collection/></D:resourcetype>
      <D:getetag>"c1"</D:getetag>
    </D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>
    <D:propstat><D:prop><D:getcontentlength/><e:rating/></D:prop>
      <D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>
  </D:response>
  <D:response><D:href>/music/blue%20train.flac</D:href>
    <D:propstat><D:prop>
      <D:resourcetype/>
      <D:getetag>W/"b2"</D:getetag>
      <D:getcontentlength>31415926</D:getcontentlength>
      <D:displayname>Blue Train</D:displayname>
      <D:getlastmodified>Sunday, 06-Nov-94 08:49:37 GMT</D:getlastmodified>
      <e:rating>five</e:rating>
    </D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>
    <D:propstat><D:prop><D:lockdiscovery/></D:prop>
      <D:status>HTTP/1.1 403 Forbidden</D:status></D:propstat>
  </D:response>
</D:multistatus>
)";

// The body of the request comes from the same descriptors as the reading of the answer.
void ask() {
    std::cout << "ask\n  "
              << ms::propfind<dav::getetag, dav::getcontentlength, rating>({.declaration = false})
              << "\n";
}

// Only what is named is read; everything else is skipped.
void read_rows() {
    std::cout << "rows\n";
    for (auto const& [href, type, etag, size] :
         ms::rows<ms::xml, dav::resourcetype, dav::getetag, dav::getcontentlength>(body)) {
        std::cout << "  " << href.decoded_name();
        if (type && type->is_collection()) std::cout << "/";
        if (etag) std::cout << (etag->is_weak() ? " weak " : " strong ") << etag->opaque();
        if (size) std::cout << ", " << *size << " bytes";
        std::cout << "\n";
    }
}

template <class Value>
void explain(std::string_view what, Value const& value) {
    std::cout << "  " << what << ": ";
    switch (value.state()) {
    case ms::property_state::decoded: std::cout << "a value"; break;
    case ms::property_state::empty: std::cout << "empty"; break;
    case ms::property_state::undecodable:
        std::cout << "'" << value.raw()->text() << "' is " << value.reason();
        break;
    case ms::property_state::refused: std::cout << "refused, " << value.status().code(); break;
    case ms::property_state::absent: std::cout << "not there"; break;
    case ms::property_state::not_mentioned: std::cout << "nothing is said of it"; break;
    }
    if (!value.remark().empty()) std::cout << ", but " << value.remark();
    std::cout << "\n";
}

// All that a response may say of a property can be told apart.
void read_states() {
    std::cout << "states\n";
    auto const doc = ms::parse<ms::xml>(body).value();
    auto const& song = *doc.find("/music/blue%20train.flac");
    explain("getcontentlength", song[dav::getcontentlength]);
    explain("getlastmodified", song[dav::getlastmodified]);
    explain("rating", song[rating]);
    explain("lockdiscovery", song[dav::lockdiscovery]);
    explain("creationdate", song[dav::creationdate]);
    explain("rating of the folder", (*doc.begin())[rating]);
}

// Objects of one's own, there and back.
void read_objects() {
    std::cout << "objects\n";
    std::vector<ms::diagnostic> findings;
    std::vector<file> const files = ms::parse<ms::xml, file>(body, {}, &findings).value();
    for (auto const& f : files)
        std::cout << "  " << f.href << " " << f.etag << " " << f.size.value_or(0) << " " << f.name
                  << " " << f.rating << "\n";
    for (auto const& d : findings)
        std::cout << "  " << to_string(d) << "\n";

    std::string written;
    ms::write<ms::xml>(files, written).value();
    std::cout << "  written and read again: " << ms::parse<ms::xml, file>(written).value().size()
              << "\n";
}

}  // namespace

int main() {
    ask();
    read_rows();
    read_states();
    read_objects();
}
