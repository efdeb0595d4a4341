// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "bodies.hpp"

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#include <support/random.hpp>
#include <support/text.hpp>

#include <cstdint>
#include <utility>
#include <vector>

#include "event.hpp"

namespace bench {
namespace {

using multistatus::test::append;
using multistatus::test::escaped;
using multistatus::test::imf_fixdate;
using multistatus::test::iso_date;
using multistatus::test::padded;
using multistatus::test::path_segment;
using multistatus::test::random;

/// A file or a folder as a server would list it.
struct resource {
    std::string name;
    bool is_collection;
    std::string_view type;
    std::uint64_t size;
    std::uint64_t modified;
    std::size_t index;
};

resource next_resource(random& numbers, std::size_t index) {
    constexpr std::array<std::string_view, 6> rare{"Übersicht", "crème",  "łąka",
                                                   "予定",      "письмо", "Q&A"};
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> types{{
        {".txt", "text/plain"},
        {".pdf", "application/pdf"},
        {".jpg", "image/jpeg"},
        {".png", "image/png"},
        {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        {".md", "text/markdown"},
        {".zip", "application/zip"},
        {".mp4", "video/mp4"},
    }};
    resource r{{}, numbers.chance(12), "httpd/unix-directory", 0, 0, index};
    for (auto left = 1 + numbers.below(3); left > 0; --left)
        append(r.name, numbers.pick(words), "-");
    if (numbers.chance(10)) append(r.name, numbers.pick(rare), "-");
    append(r.name, padded{index, 5});
    auto const& [extension, type] = numbers.pick(types);
    if (!r.is_collection) {
        append(r.name, extension);
        r.type = type;
    }
    r.size = numbers.below(std::uint64_t{1} << (4 + numbers.below(24)));
    r.modified = 1'546'300'800 + numbers.below(200'000'000);
    return r;
}

void append_href(std::string& out, std::string_view folder, resource const& r) {
    append(out, folder, path_segment{r.name}, r.is_collection ? "/" : "");
}

void append_apache(random& numbers, resource const& r, std::string& out) {
    append(out, "<D:response xmlns:lp1=\"DAV:\" xmlns:lp2=\"http://apache.org/dav/props/\">\n");
    append_href(out, "<D:href>/dav/projects/", r);
    append(out, "</D:href>\n<D:propstat>\n<D:prop>\n");
    if (numbers.chance(30))
        append(out, "<ns0:displayname>", escaped{r.name}, "</ns0:displayname>\n");
    append(out,
           r.is_collection ? "<lp1:resourcetype><D:collection/></lp1:resourcetype>\n"
                           : "<lp1:resourcetype/>\n",
           "<lp1:creationdate>", iso_date{r.modified}, "</lp1:creationdate>\n");
    if (!r.is_collection)
        append(out, "<lp1:getcontentlength>", r.size, "</lp1:getcontentlength>\n");
    append(out, "<lp1:getlastmodified>", imf_fixdate{r.modified},
           "</lp1:getlastmodified>\n<lp1:getetag>\"", padded{r.size, 1, 16}, "-",
           padded{numbers.next() >> 4U, 15, 16}, "\"</lp1:getetag>\n");
    if (!r.is_collection) append(out, "<lp2:executable>F</lp2:executable>\n");
    append(out,
           "<D:supportedlock>\n<D:lockentry>\n<D:lockscope><D:exclusive/></D:lockscope>\n"
           "<D:locktype><D:write/></D:locktype>\n</D:lockentry>\n<D:lockentry>\n"
           "<D:lockscope><D:shared/></D:lockscope>\n<D:locktype><D:write/></D:locktype>\n"
           "</D:lockentry>\n</D:supportedlock>\n<D:lockdiscovery/>\n<D:getcontenttype>",
           r.type,
           "</D:getcontenttype>\n</D:prop>\n<D:status>HTTP/1.1 200 OK</D:status>\n"
           "</D:propstat>\n</D:response>\n");
}

void append_tag(random& numbers, std::string& out) {
    auto const half = numbers.next();
    append(out, "&quot;", padded{half, 16, 16}, padded{numbers.next(), 16, 16}, "&quot;");
}

void append_nextcloud(random& numbers, resource const& r, std::string& out) {
    append_href(out, "<d:response><d:href>/remote.php/dav/files/alice/Documents/", r);
    append(out, "</d:href><d:propstat><d:prop><d:getlastmodified>", imf_fixdate{r.modified},
           "</d:getlastmodified>");
    if (r.is_collection)
        append(out, "<d:resourcetype><d:collection/></d:resourcetype>");
    else
        append(out, "<d:getcontentlength>", r.size, "</d:getcontentlength><d:resourcetype/>");
    append(out, "<d:getetag>");
    append_tag(numbers, out);
    append(out, "</d:getetag>");
    if (!r.is_collection) append(out, "<d:getcontenttype>", r.type, "</d:getcontenttype>");
    append(out, "<oc:id>", padded{r.index + 1000, 8}, "oc7q3v9kx2m7</oc:id><oc:fileid>",
           r.index + 1000, "</oc:fileid><oc:permissions>", r.is_collection ? "RGDNVCK" : "RGDNVW",
           "</oc:permissions><oc:size>", r.size, "</oc:size><oc:favorite>",
           numbers.chance(5) ? "1" : "0");
    append(out,
           "</oc:favorite><oc:comments-unread>0</oc:comments-unread><oc:owner-id>alice"
           "</oc:owner-id><oc:owner-display-name>Alice Example</oc:owner-display-name>"
           "<nc:has-preview>",
           r.is_collection ? "false" : "true",
           "</nc:has-preview><nc:creation_time>0</nc:creation_time><d:displayname>",
           escaped{r.name},
           "</d:displayname></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
           "<d:propstat><d:prop><oc:checksums/><oc:share-types/><nc:mount-type/><nc:lock/>",
           r.is_collection ? "<d:getcontentlength/><d:getcontenttype/>" : "",
           "</d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response>");
}

void append_calendar(random& numbers, resource const& r, std::string& out) {
    append(out, "<d:response><d:href>/remote.php/dav/calendars/alice/personal/",
           padded{numbers.next(), 16, 16}, "-", padded{r.index, 8},
           ".ics</d:href><d:propstat><d:prop><d:getetag>");
    append_tag(numbers, out);
    append(out, "</d:getetag><cal:calendar-data>");
    append_event(numbers, r.modified, out);
    append(out, "</cal:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
                "</d:response>");
}

void append_status(random& numbers, resource const& r, std::string& out) {
    constexpr std::array<std::string_view, 6> failures{
        "403 Forbidden</D:status><D:responsedescription>Not allowed here &amp; now"
        "</D:responsedescription>",
        "404 Not Found</D:status>",
        "409 Conflict</D:status>",
        "423 Locked</D:status><D:error><D:lock-token-submitted><D:href>/dav/projects/</D:href>"
        "</D:lock-token-submitted></D:error>",
        "424 Failed Dependency</D:status>",
        "507 Insufficient Storage</D:status>"};
    append_href(out, "<D:response><D:href>/dav/projects/", r);
    append(out, "</D:href><D:status>HTTP/1.1 ",
           numbers.chance(67) ? "204 No Content</D:status>" : numbers.pick(failures),
           "</D:response>\n");
}

void append_property(random& numbers, resource const& r, std::size_t which, std::string& out) {
    switch (which) {
    case 0:
        return append(out, "<d:getlastmodified>", imf_fixdate{r.modified}, "</d:getlastmodified>");
    case 1:
        return append(out, r.is_collection ? "<d:resourcetype><d:collection/></d:resourcetype>"
                                           : "<d:resourcetype/>");
    case 2:
        append(out, "<d:getetag>");
        append_tag(numbers, out);
        return append(out, "</d:getetag>");
    case 3: return append(out, "<d:displayname>", escaped{r.name}, "</d:displayname>");
    case 4: return append(out, "<d:getcontenttype>", r.type, "</d:getcontenttype>");
    case 5: return append(out, "<oc:fileid>", r.index, "</oc:fileid>");
    case 6: return append(out, "<oc:permissions>RGDNVW</oc:permissions>");
    case 7: return append(out, "<oc:favorite>0</oc:favorite>");
    case 8: return append(out, "<oc:owner-id>alice</oc:owner-id>");
    case 9: return append(out, "<nc:has-preview>true</nc:has-preview>");
    case 10: return append(out, "<nc:creation_time>0</nc:creation_time>");
    case 11: return append(out, "<oc:size>", r.size, "</oc:size>");
    case 12: return append(out, "<d:getcontentlength>", r.size, "</d:getcontentlength>");
    case 13: {
        padded const fresh{numbers.below(1 << 20), 5, 16};
        return append(out, "<oc:dead-", fresh, ">v", r.index, "</oc:dead-", fresh, ">");
    }
    default: return append(out, "<x", r.index, ":p>1</x", r.index, ":p>");
    }
}

void append_mixed(random& numbers, resource const& r, std::string& out) {
    constexpr std::array<std::string_view, 4> breaks{"", "", "\n", "\n  "};
    std::vector<std::size_t> chosen;
    for (std::size_t which = 0; which < 13; ++which)
        if (numbers.chance(85) && !(which == 12 && r.is_collection)) chosen.push_back(which);
    if (numbers.chance(20)) chosen.push_back(13);
    append(out, "<d:response");
    if (numbers.chance(10)) {
        append(out, " xmlns:x", r.index, "=\"http://example.org/", r.index, "\"");
        chosen.push_back(14);
    }
    for (auto i = chosen.size(); i > 1; --i)
        std::swap(chosen[i - 1], chosen[static_cast<std::size_t>(numbers.below(i))]);
    append(out, ">", numbers.pick(breaks));
    append_href(out, "<d:href>/files/", r);
    append(out, "</d:href>", numbers.pick(breaks));
    append(out, "<d:propstat>", numbers.pick(breaks));
    append(out, "<d:prop>");
    for (auto const which : chosen) {
        append(out, numbers.pick(breaks));
        append_property(numbers, r, which, out);
    }
    append(out, "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>");
}

/// What stands around the responses, and what writes one of them.
struct shape {
    std::string_view head;
    std::string_view tail;
    void (*append)(random&, resource const&, std::string&);
};

shape shape_of(kind k) {
    constexpr std::array<shape, kinds.size()> shapes{{
        {"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
         "<D:multistatus xmlns:D=\"DAV:\" xmlns:ns0=\"DAV:\">\n",
         "</D:multistatus>\n", append_apache},
        {"<?xml version=\"1.0\"?>\n<d:multistatus xmlns:d=\"DAV:\" "
         "xmlns:s=\"http://sabredav.org/ns\" xmlns:oc=\"http://owncloud.org/ns\" "
         "xmlns:nc=\"http://nextcloud.org/ns\">",
         "</d:multistatus>\n", append_nextcloud},
        {"<?xml version=\"1.0\"?>\n<d:multistatus xmlns:d=\"DAV:\" "
         "xmlns:s=\"http://sabredav.org/ns\" xmlns:cal=\"urn:ietf:params:xml:ns:caldav\" "
         "xmlns:cs=\"http://calendarserver.org/ns/\">",
         "</d:multistatus>\n", append_calendar},
        {"<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n<D:multistatus xmlns:D=\"DAV:\">\n",
         "</D:multistatus>\n", append_status},
        {"<?xml version=\"1.0\"?>\n<d:multistatus xmlns:d=\"DAV:\" "
         "xmlns:oc=\"http://owncloud.org/ns\" xmlns:nc=\"http://nextcloud.org/ns\">",
         "</d:multistatus>\n", append_mixed},
    }};
    return shapes[static_cast<std::size_t>(k)];
}

}  // namespace

std::string xml_body(kind k, std::size_t responses) {
    auto const shape = shape_of(k);
    random numbers{static_cast<std::uint64_t>(k) + 1};
    std::string body(shape.head);
    for (std::size_t i = 0; i < responses; ++i)
        shape.append(numbers, next_resource(numbers, i), body);
    return body.append(shape.tail);
}

std::string json_body(std::string_view xml) {
    std::string body;
    multistatus::builder<multistatus::json> out{body};
    for (auto const& r : multistatus::responses<multistatus::xml>(xml))
        out.response(r);
    out.finish().value();
    return body;
}

}  // namespace bench
