// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// A server that answers PROPFIND and PROPPATCH: it declares once which properties it has, reads
// what a client asks for, and each answer is split into propstats by itself.

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

namespace {

struct resource {
    std::string path;
    std::uint64_t size = 0;
    bool is_folder = false;
    std::string owner{};
    std::optional<std::string> title{};
};

std::vector<resource> const resources{{"/docs/", 0, true, "/people/ann", "Documents"},
                                      {"/docs/plan.txt", 1200, false, "/people/bob", {}}};

constexpr std::string_view user = "/people/ann";

}  // namespace

// A member, or a function that is called only if a client asks for its property.
template <>
inline constexpr auto multistatus::binding<resource> = ms::fields(
    ms::href_field(&resource::path), ms::field<dav::resourcetype>([](resource const& r) {
        return r.is_folder ? ms::resource_types{dav::collection} : ms::resource_types{};
    }),
    ms::field<dav::getcontentlength>(
        [](resource const& r) { return r.is_folder ? std::nullopt : std::optional(r.size); }),
    ms::field<dav::displayname>(&resource::title), ms::field<dav::getetag>([](resource const& r) {
        return ms::entity_tag::of(r.is_folder ? "folder" : "v7");
    }),
    ms::field<dav::current_user_principal>(
        [](resource const&) { return ms::current_principal(user); }),
    ms::field<dav::quota_used_bytes>([](resource const& r) -> ms::property_answer<std::uint64_t> {
        if (r.owner != user) return ms::refusal{403, dav::need_privileges};
        return r.size;
    }));

namespace {

void answer_propfind(std::string_view body) {
    auto const asked = ms::parse_propfind(body);
    if (!asked) {
        std::cout << "400 Bad Request\n" << to_string(asked.error()) << "\n\n";
        return;
    }
    ms::write_options options;
    options.indentation = ms::indentation::lines;
    auto out = ms::build<ms::xml>(std::cout, options);
    for (auto const& r : resources)
        out.answer(*asked, r);
    out.finish().value();
    std::cout << "\n";
}

// A PROPPATCH is done as a whole or not at all: one failure turns the rest into 424.
void answer_proppatch(std::string_view href, std::string_view body) {
    auto const update = ms::parse_proppatch(body).value();
    ms::write_options options;
    options.indentation = ms::indentation::lines;
    auto out = ms::build<ms::xml>(std::cout, options);
    auto const answer = out.proppatch(href);
    for (auto const i : update)
        if (i.name() == dav::getetag)
            answer.add(403, i.name(), dav::cannot_modify_protected_property);
        else
            answer.add(200, i.name());
    out.finish().value();
    std::cout << "\n";
}

}  // namespace

int main() {
    answer_propfind(ms::propfind<dav::getetag, dav::getcontentlength, dav::quota_used_bytes>());
    answer_propfind("");  // no body asks for all properties
    answer_propfind(ms::propfind_propname());
    answer_propfind("<propfind xmlns='DAV:'><allprop/><propname/></propfind>");
    answer_proppatch("/docs/plan.txt", ms::proppatch()
                                           .set(dav::displayname("The plan"))
                                           .set(dav::getetag("\"mine\""))
                                           .body()
                                           .value());
}
