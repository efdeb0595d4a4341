// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/reserved_names.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>

#include <string>
#include <string_view>

namespace ms = multistatus;
using ms::detail::extension_place;
using ms::detail::is_reserved;

namespace {

constexpr std::string_view locals[] = {"multistatus",
                                       "response",
                                       "propstat",
                                       "prop",
                                       "href",
                                       "status",
                                       "error",
                                       "location",
                                       "responsedescription",
                                       "errordescription",
                                       "sync-token",
                                       "x"};
constexpr extension_place places[] = {extension_place::document, extension_place::response,
                                      extension_place::propstat};

// A body with something at a place.
std::string xml_with(std::string const& inside, extension_place in) {
    std::string const status = "<D:status>HTTP/1.1 200 OK</D:status>";
    auto body = std::string("<D:multistatus xmlns:D='DAV:'><D:response><D:href>/a</D:href>");
    if (in == extension_place::propstat)
        body += "<D:propstat><D:prop/>" + status + inside + "</D:propstat>";
    else
        body += status;
    if (in == extension_place::response) body += inside;
    body += "</D:response>";
    if (in == extension_place::document) body += inside;
    return body + "</D:multistatus>";
}
std::string json_with(std::string const& ext, extension_place in) {
    auto const member = R"(,"ext":[")" + ext + R"("])";
    std::string body = R"({"responses":[{"href":"/a",)";
    if (in == extension_place::propstat)
        body += R"("propstats":[{"status":200,"props":{})" + member + "}]";
    else
        body += R"("status":200)";
    if (in == extension_place::response) body += member;
    body += "}]";
    if (in == extension_place::document) body += member;
    return body + "}";
}

// Whether strict reading takes a body, and has nothing to report.
template <class Format>
bool is_clean(std::string const& body) {
    auto const read = ms::parse<Format>(body, ms::strict());
    return read && read->diagnostics().empty();
}
// Whether that can be written in both formats, and is the same then.
template <class Format>
bool survives(std::string const& body) {
    auto const read = ms::parse<Format>(body, ms::strict()).value();
    std::string xml;
    std::string json;
    return ms::write<ms::xml>(read, xml) && ms::write<ms::json>(read, json) &&
           ms::parse<ms::xml>(xml, ms::strict()).value() == read &&
           ms::parse<ms::json>(json, ms::strict()).value() == read;
}

}  // namespace

TEST_CASE("reserved_names: an extension without a namespace is one where it has no meaning") {
    CHECK(is_reserved({"DAV:", "status"}, extension_place::document));
    CHECK(is_reserved({"DAV:", "errordescription"}, extension_place::propstat));
    CHECK(is_reserved({"", "sync-token"}, extension_place::document));
    CHECK_FALSE(is_reserved({"", "sync-token"}, extension_place::response));
    CHECK_FALSE(is_reserved({"DAV:", "getetag"}, extension_place::document));
    CHECK_FALSE(is_reserved({"urn:x", "status"}, extension_place::response));
}

TEST_CASE(
    "reserved_names: what both readers take for an extension can be written in both formats") {
    for (auto const in : places)
        for (auto const l : locals)
            for (bool const is_dav : {true, false}) {
                std::string const local(l);
                ms::name const n{is_dav ? "DAV:" : "", local};
                CAPTURE(to_string(n), static_cast<int>(in));
                auto const json = json_with(is_dav ? local : "{}" + local, in);
                CHECK(is_clean<ms::json>(json) == !is_reserved(n, in));
                if (!is_reserved(n, in)) CHECK(survives<ms::json>(json));
                if (is_dav) continue;  // in XML it may be a part of the standard, and right
                auto const xml = xml_with("<" + local + " xmlns=''/>", in);
                CHECK(is_clean<ms::xml>(xml) == !is_reserved(n, in));
                if (!is_reserved(n, in)) CHECK(survives<ms::xml>(xml));
            }
}
