// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
//
// Counts what reading rows allocates, and measures what converting holds. A program of its own, for
// it replaces operator new.

#include <multistatus/convert.hpp>
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

std::size_t allocations = 0;
std::size_t held = 0;  // bytes
std::size_t most_held = 0;

// In front of what is allocated stands its size.
constexpr std::size_t front = alignof(std::max_align_t);

void release(void* memory) noexcept {
    if (memory == nullptr) return;
    auto* const begin = static_cast<std::byte*>(memory) - front;
    held -= *reinterpret_cast<std::size_t*>(begin);
    std::free(begin);
}

}  // namespace

void* operator new(std::size_t size) {
    void* const begin = std::malloc(front + size);
    if (begin == nullptr) throw std::bad_alloc();
    ++allocations;
    *static_cast<std::size_t*>(begin) = size;
    most_held = std::max(most_held, held += size);
    return static_cast<std::byte*>(begin) + front;
}
void operator delete(void* memory) noexcept {
    release(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    release(memory);
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

/// Gives a body of a format in pieces, without ever holding all of it: what a builder writes for a
/// response, again and again, with hrefs that are different and equally long.
template <class Format>
class long_body {
public:
    explicit long_body(std::size_t count) : left_(count) {
        auto out =
            ms::build<Format>([this](std::string_view bytes) { written_.emplace_back(bytes); });
        for (auto const* const href : {"/docs/0000001", "/docs/0000002"})
            out.response(href).propstat(200, dav::displayname("text &"), dav::getcontentlength(1));
        out.finish().value();
        // In the line form the last line tells the number.
        auto& end = written_.back();
        if (auto const number = end.find(":2}"); number != end.npos)
            end.replace(number + 1, 1, std::to_string(count));
    }
    /// The next piece: the first response with what stands before it, then others, then the end.
    std::string operator()() {
        if (left_ == 0) return std::exchange(written_.back(), std::string());
        auto piece = written_[std::exchange(next_, 1u)];
        auto const digits = std::to_string(1'000'000 + left_--);
        return piece.replace(piece.find("/docs/") + 6, digits.size(), digits);
    }

private:
    std::vector<std::string> written_{};
    std::size_t next_ = 0;
    std::size_t left_;
};

/// The most bytes that are held while so many responses are converted; 0 if that fails.
template <class From, class To>
std::size_t held_by_converting(std::size_t count) {
    long_body<From> source(count);
    std::size_t given = 0;
    ms::parse_options reading = ms::strict();
    ms::write_options writing;
    reading.unique_hrefs = writing.unique_hrefs = false;
    auto const before = most_held = held;
    auto const done = ms::convert<From, To>(
        source, [&given](std::string_view bytes) { given += bytes.size(); }, reading, writing);
    bool const is_whole = done && done->trailer.responses() == count && given > 50 * count;
    return is_whole ? most_held - before : 0;
}

/// Whether two hundred times more responses take no more memory.
template <class From, class To>
bool converts_in_constant_memory(char const* what) {
    auto const few = held_by_converting<From, To>(50);
    auto const many = held_by_converting<From, To>(10'000);
    std::printf("bytes held while %s: %zu for 50 responses, %zu for 10000\n", what, few, many);
    return few != 0 && many != 0 && many <= few + few / 100;
}

/// What a document takes does not depend on what else was recognised in its body.
bool owns_only_its_own() {
    std::string body = "<multistatus xmlns=\"DAV:\"";
    for (char const prefix : {'a', 'b'})
        body.append(" xmlns:").append(1, prefix).append("=\"").append(1000, prefix).append("\"");
    body += '>';
    std::string named;
    for (int i = 0; i < 6; ++i)
        for (char const prefix : {'a', 'b'})
            named.append("<").append(1, prefix).append(":p" + std::to_string(i) + "/>");
    for (int i = 0; i < 3; ++i)
        body.append("<response><href>/b" + std::to_string(i) + "</href><propstat><prop>")
            .append(named)
            .append("</prop><status>HTTP/1.1 200 OK</status></propstat></response>");
    for (int i = 0; i < 10'000; ++i)
        body.append("<response><href>/" + std::to_string(i) +
                    "</href><status>HTTP/1.1 200 OK</status></response>");
    body += "</multistatus>";
    auto const before = held;
    auto const doc = ms::parse<ms::xml>(body).value();
    auto const taken = held - before;
    std::printf("a document of %zu bytes takes %zu\n", body.size(), taken);
    return doc.size() == 10'003 && taken < 5 * body.size();
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
    bool const counts_are_right = whole == 0 && unique <= 16 && chunks == 0;
    bool const is_constant[] = {
        converts_in_constant_memory<ms::xml, ms::json>("XML becomes JSON"),
        converts_in_constant_memory<ms::xml, ms::ndjson>("XML becomes lines"),
        converts_in_constant_memory<ms::json, ms::xml>("JSON becomes XML"),
        converts_in_constant_memory<ms::ndjson, ms::xml>("lines become XML")};
    for (bool const holds : is_constant)
        if (!holds) return 1;
    if (!owns_only_its_own()) return 1;
    return counts_are_right ? 0 : 1;
}
