// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Counts what reading rows allocates. A program of its own, for it replaces operator new.

#include <multistatus/xml.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

namespace {

std::size_t allocations = 0;

}  // namespace

void* operator new(std::size_t size) {
    ++allocations;
    if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

namespace {

namespace ms = multistatus;
namespace dav = multistatus::dav;

constexpr std::size_t responses = 1000;
constexpr std::size_t warm_up = 10;

/// A listing with texts that need decoding, properties nobody asks for, and a 404 propstat.
std::string listing() {
    std::string body;
    ms::builder<ms::xml> out{body};
    constexpr ms::property_name unknown{"http://example.com/ns", "unknown"};
    for (std::size_t i = 0; i < responses; ++i)
        out.response("/docs/" + std::to_string(100000 + i))
            .propstat(404, dav::quota_used_bytes)
            .propstat(200, unknown(unknown(unknown), unknown("text &")),
                      dav::displayname("a name with < and & in it, too long for a short string"),
                      dav::getcontentlength(i), dav::getetag("\"a1\""),
                      dav::resourcetype(dav::collection),
                      dav::getlastmodified(ms::http_date(784111777)));
    out.finish().value();
    return body;
}

/// How much is allocated for all but the first few rows; all of them if something is not read.
std::size_t allocated_in_loop(std::string_view body, bool unique_hrefs) {
    ms::parse_options options = ms::strict();
    options.unique_hrefs = unique_hrefs;
    std::size_t count = 0;
    std::size_t before = 0;
    std::size_t complete = 0;
    for (auto const& [href, name, size, etag, type, modified, quota] :
         ms::rows<ms::xml, dav::displayname, dav::getcontentlength, dav::getetag, dav::resourcetype,
                  dav::getlastmodified, dav::quota_used_bytes>(body, options)) {
        if (++count == warm_up) before = allocations;
        complete += name && size && *size + 1 == count && etag && !etag->is_weak() && type &&
                    type->is_collection() && modified && !quota && !href.empty();
    }
    return complete == responses ? allocations - before : allocations;
}

std::size_t allocated_in_chunks(std::string_view body) {
    ms::parse_options options = ms::strict();
    options.unique_hrefs = false;
    ms::parser<ms::xml, dav::displayname, dav::getcontentlength> in(options);
    std::size_t count = 0;
    std::size_t before = 0;
    for (std::size_t at = 0; at < body.size(); at += 4096) {
        in.feed(body.substr(at, 4096)).value();
        while (auto const* row = in.next()) {
            auto const& [href, name, size] = *row;
            if (name && size && ++count == 2 * warm_up) before = allocations;
        }
    }
    in.finish().value();
    return count == responses ? allocations - before : allocations;
}

}  // namespace

int main() {
    auto const body = listing();
    auto const whole = allocated_in_loop(body, false);
    auto const unique = allocated_in_loop(body, true);
    auto const chunks = allocated_in_chunks(body);
    std::printf("allocations for %zu rows: %zu; with unique_hrefs %zu; in chunks %zu\n",
                responses - warm_up, whole, unique, chunks);
    // The set of hrefs doubles now and then.
    return whole == 0 && unique <= 16 && chunks == 0 ? 0 : 1;
}
