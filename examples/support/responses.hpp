// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "calendar.hpp"
#include "random.hpp"
#include "resource.hpp"
#include "text.hpp"

namespace multistatus::test {

/// Appends a response as mod_dav writes it to PROPFIND, about 850 bytes.
inline void apache_response(random& numbers, resource const& r, std::string& out) {
    constexpr std::string_view supportedlock =
        "<D:supportedlock>\n"
        "<D:lockentry>\n<D:lockscope><D:exclusive/></D:lockscope>\n"
        "<D:locktype><D:write/></D:locktype>\n</D:lockentry>\n"
        "<D:lockentry>\n<D:lockscope><D:shared/></D:lockscope>\n"
        "<D:locktype><D:write/></D:locktype>\n</D:lockentry>\n"
        "</D:supportedlock>\n<D:lockdiscovery/>\n";
    append(out, "<D:response xmlns:lp1=\"DAV:\" xmlns:lp2=\"http://apache.org/dav/props/\">\n",
           "<D:href>/dav/shelf/", path_segment{r.name}, r.collection ? "/" : "", "</D:href>\n",
           "<D:propstat>\n<D:prop>\n<lp1:resourcetype>", r.collection ? "<D:collection/>" : "",
           "</lp1:resourcetype>\n<lp1:creationdate>", iso_date{r.modified},
           "</lp1:creationdate>\n");
    if (!r.collection) append(out, "<lp1:getcontentlength>", r.size, "</lp1:getcontentlength>\n");
    append(out, "<lp1:getlastmodified>", imf_fixdate{r.modified}, "</lp1:getlastmodified>\n",
           "<lp1:getetag>\"", padded{r.size, 1, 16}, "-", padded{numbers.next() >> 12U, 13, 16},
           "\"</lp1:getetag>\n");
    if (!r.collection)
        append(out, "<lp2:executable>", numbers.chance(5) ? "T" : "F", "</lp2:executable>\n");
    append(out, supportedlock, "<D:getcontenttype>", r.content_type, "</D:getcontenttype>\n",
           "</D:prop>\n<D:status>HTTP/1.1 200 OK</D:status>\n</D:propstat>\n</D:response>\n");
}

/// Appends a response with a propstat of found and one of missing properties.
inline void nextcloud_response(random& numbers, resource const& r, std::string& out) {
    auto const id = 1000 + numbers.below(900'000'000);
    append(out, "<d:response><d:href>/remote.php/dav/files/alice/", path_segment{r.name},
           r.collection ? "/" : "", "</d:href><d:propstat><d:prop><d:displayname>", escaped{r.name},
           "</d:displayname><d:getlastmodified>", imf_fixdate{r.modified}, "</d:getlastmodified>");
    if (r.collection)
        append(out, "<d:resourcetype><d:collection/></d:resourcetype>");
    else
        append(out, "<d:resourcetype/><d:getcontentlength>", r.size, "</d:getcontentlength>",
               "<d:getcontenttype>", r.content_type, "</d:getcontenttype>");
    append(out, "<d:getetag>&quot;", padded{numbers.next(), 16, 16});
    append(out, padded{numbers.next(), 16, 16}, "&quot;</d:getetag><oc:id>", padded{id, 8},
           "ocq3v9kx2m71</oc:id><oc:fileid>", id, "</oc:fileid><oc:permissions>",
           r.collection ? "RGDNVCK" : "RGDNVW", "</oc:permissions><oc:size>", r.size, "</oc:size>");
    append(out, "<oc:favorite>", numbers.chance(5) ? "1" : "0", "</oc:favorite>");
    append(out, "<oc:comments-unread>", numbers.below(3), "</oc:comments-unread>",
           "<oc:owner-id>alice</oc:owner-id>",
           "<oc:owner-display-name>Alice &amp; friends</oc:owner-display-name>", "<nc:has-preview>",
           r.collection ? "false" : "true", "</nc:has-preview></d:prop>");
    append(out, "<d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop>",
           "<oc:checksums/><oc:share-types/><nc:mount-type/><nc:lock/>",
           r.collection ? "<d:getcontentlength/><d:getcontenttype/>" : "",
           "</d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response>");
}

/// Appends a response of a calendar-multiget (RFC 4791, 7.9).
inline void calendar_response(random& numbers, resource const& r, std::string& out) {
    auto const uid = numbers.next();
    append(out, "<d:response><d:href>/calendars/alice/work/", padded{uid, 16, 16}, "-",
           path_segment{r.name}, ".ics</d:href><d:propstat><d:prop><d:getetag>&quot;",
           padded{numbers.next(), 16, 16}, "&quot;</d:getetag><cal:calendar-data>");
    append_event(numbers, uid, r.modified, out);
    append(out, "</cal:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>",
           "</d:response>");
}

/// Appends a response in the status form, at times with an error or a description.
inline void status_response(random& numbers, resource const& r, std::string& out) {
    constexpr std::array<std::string_view, 6> failures{
        "403 Forbidden</D:status><D:responsedescription>Ask &lt;admin&gt; &amp; "
        "wait</D:responsedescription>",
        "404 Not Found</D:status>",
        "409 Conflict</D:status>",
        "423 Locked</D:status><D:error><D:lock-token-submitted><D:href>/dav/shelf/</D:href>"
        "</D:lock-token-submitted></D:error>",
        "424 Failed Dependency</D:status>",
        "507 Insufficient Storage</D:status>",
    };
    append(out, "<D:response><D:href>/dav/shelf/", path_segment{r.name}, r.collection ? "/" : "",
           "</D:href><D:status>HTTP/1.1 ",
           numbers.chance(70) ? "204 No Content</D:status>" : numbers.pick(failures),
           "</D:response>\n");
}

/// Appends one of eight properties; two of them never have the same name again.
inline void mixed_property(random& numbers, resource const& r, std::size_t which,
                           std::string& out) {
    switch (which) {
    case 0: return append(out, "<d:displayname>", escaped{r.name}, "</d:displayname>");
    case 1:
        return append(out, "<d:getlastmodified>", imf_fixdate{r.modified}, "</d:getlastmodified>");
    case 2:
        return append(out, "<D:resourcetype xmlns:D='DAV:' >",
                      r.collection ? "<D:collection />" : "", "</D:resourcetype >");
    case 3: return append(out, "<getcontentlength xmlns=\"DAV:\">", r.size, "</getcontentlength>");
    case 4:
        return append(out, "<oc:owner-id><![CDATA[", r.collection ? "a<b&c" : "bob",
                      "]]></oc:owner-id>");
    case 5: return append(out, "<oc:fileid>", numbers.next(), "</oc:fileid>");
    case 6: return append(out, "<oc:dead-", padded{numbers.next(), 16, 16}, "/>");
    default:
        auto const fresh = padded{numbers.next(), 1, 16};
        return append(out, "<p", fresh, ":note xmlns:p", fresh, "=\"http://example.org/", fresh,
                      "\" xml:lang=\"de\">&#x", padded{0x3b1 + numbers.below(20), 1, 16},
                      ";<!-- seen once --><p", fresh, ":deep at=\"a&#10;b\"/></p", fresh, ":note>");
    }
}

/// Appends a response that no prediction made from earlier ones fits.
inline void mixed_response(random& numbers, resource const& r, std::string& out) {
    constexpr std::array<std::string_view, 5> breaks{"", "", "\n", "\n  ", "\r\n\t"};
    std::array<std::size_t, 8> order{0, 1, 2, 3, 4, 5, 6, 7};
    for (std::size_t i = order.size() - 1; i > 0; --i)
        std::swap(order[i], order[static_cast<std::size_t>(numbers.below(i + 1))]);
    append(out, "<d:response>", numbers.pick(breaks), "<d:href>/mix/", path_segment{r.name},
           r.collection ? "/" : "", "</d:href>");
    append(out, numbers.pick(breaks), "<d:propstat><d:prop>");
    auto const found = 1 + static_cast<std::size_t>(numbers.below(order.size()));
    for (std::size_t i = 0; i < found; ++i) {
        append(out, numbers.pick(breaks));
        mixed_property(numbers, r, order[i], out);
    }
    append(out, "</d:prop>", numbers.pick(breaks), "<d:status>HTTP/1.1 200 OK</d:status>");
    append(out, "</d:propstat>", numbers.pick(breaks), "</d:response>");
}

}  // namespace multistatus::test
