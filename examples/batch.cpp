// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT

// A batch API, whose authors need not know that its answers could be XML too: a shop takes an order
// of several lines in one request, and tells how each of them went.

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <iostream>
#include <string>
#include <string_view>

namespace ms = multistatus;

namespace {

template <class Format>
std::string answer(ms::write_options options = {}) {
    std::string body;
    ms::builder<Format> out(body, options);
    out.response("/orders/1").status(201).location("/orders/1");
    out.response(ms::part_id("line-2"), "/orders/2")
        .status(409)
        .problem({.type = "https://api.example/probs/out-of-stock",
                  .title = "Out of stock",
                  .status = 409,
                  .detail = "2 left",
                  .extensions = {{"left", "2"}, {"elsewhere", R"(["Ghent","Lille"])"}}});
    out.response(ms::part_id("line-3")).status(424).description("not tried");
    out.response("/stock").status(503).header("Retry-After", "30").body(R"({"busy":true})");
    out.finish().value();
    return body;
}

template <class Format>
void show(std::string_view body) {
    auto const doc = ms::parse<Format>(body).value();
    for (auto const& r : doc) {
        std::cout << r.status().code() << ' ' << r.id().value_or(r.href().text());
        if (auto const problem = r.problem())
            std::cout << ": " << problem->title << ", " << problem->detail << ", elsewhere in "
                      << problem->find("elsewhere").value_or("none");
        if (auto const seconds = r.headers().find("retry-after"))
            std::cout << ": again in " << *seconds << " s";
        if (auto const said = r.body()) std::cout << ", body " << *said;
        if (auto const why = r.description().text; !why.empty()) std::cout << ": " << why;
        std::cout << '\n';
    }
    auto const all = ms::summarize(doc);
    std::cout << all.failed() << " of " << all.total() << " failed\n\n";
}

}  // namespace

int main() {
    auto const body = answer<ms::json>();
    std::cout << body << "\n\n";
    show<ms::json>(body);

    // The same as XML, where nothing can do without an href.
    std::string const parts = "/orders/parts/";
    ms::write_options options;
    options.href_of_id = [parts](std::string_view id) { return parts + ms::encode_segment(id); };
    show<ms::xml>(answer<ms::xml>(options));
}
