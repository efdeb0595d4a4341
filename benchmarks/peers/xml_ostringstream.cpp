// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <ostream>
#include <sstream>

#include "../candidate.hpp"
#include "values.hpp"

namespace bench::peers {
namespace {

/// A text for an `ostream`, with references for what needs one.
struct escaped {
    std::string_view text;

    friend std::ostream& operator<<(std::ostream& to, escaped e) {
        for (char const c : e.text) {
            switch (c) {
            case '&': to << "&amp;"; break;
            case '<': to << "&lt;"; break;
            case '>': to << "&gt;"; break;
            case '\r': to << "&#13;"; break;
            default: to << c;
            }
        }
        return to;
    }
};

void put_properties(std::ostream& to, item const& i) {
    if (form_of(i) == form::calendar) {
        to << "<D:getetag>" << escaped{i.etag} << "</D:getetag><C:calendar-data>" << escaped{i.data}
           << "</C:calendar-data>";
        return;
    }
    to << (i.is_collection ? "<D:resourcetype><D:collection/></D:resourcetype>"
                           : "<D:resourcetype/>")
       << "<D:getcontentlength>" << i.size << "</D:getcontentlength><D:getetag>" << escaped{i.etag}
       << "</D:getetag><D:getlastmodified>" << date_text(i.modified)
       << "</D:getlastmodified><D:displayname>" << escaped{i.displayname} << "</D:displayname>";
}
void write(input& in, output& out) {
    std::ostringstream to;
    to << "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\" "
          "xmlns:C=\"urn:ietf:params:xml:ns:caldav\">";
    for (auto const& i : *in.records) {
        to << "<D:response><D:href>" << escaped{i.href} << "</D:href>";
        bool const has_properties = form_of(i) != form::status;
        if (has_properties) {
            to << "<D:propstat><D:prop>";
            put_properties(to, i);
            to << "</D:prop>";
        }
        to << "<D:status>HTTP/1.1 " << i.status << ' ' << reason_of(i.status) << "</D:status>"
           << (has_properties ? "</D:propstat></D:response>" : "</D:response>");
    }
    to << "</D:multistatus>\n";
    out.text = std::move(to).str();
}

addition const added{{task::write_xml, "ostringstream", "by hand", write}};

}  // namespace
}  // namespace bench::peers
