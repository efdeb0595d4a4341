// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/format.hpp>

#include <multistatus/detail/rendering.hpp>
#include <multistatus/detail/sink_writer.hpp>
#include <multistatus/xml.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus;

static_assert(readable_format<xml>);
static_assert(!readable_format<int>);
static_assert(!readable_format<std::string>);
static_assert(writable_format<xml>);
static_assert(!writable_format<int>);
static_assert(!writable_format<std::string>);

namespace {

// The smallest format: each byte is a response without a name.
struct bytes_reader {
    explicit bytes_reader(parse_options) {}
    void select(std::span<name const>) {}
    void borrow(std::string_view bytes) { rest += bytes; }
    void append(std::string_view bytes) { rest += bytes; }
    void end() { ended = true; }
    read_step read() {
        if (rest.empty()) return ended ? read_step::end : read_step::need_more;
        rest.erase(0, 1);
        return read_step::item;
    }
    [[nodiscard]] response_view const& response() const { return item; }
    std::vector<diagnostic>& diagnostics() { return found; }
    [[nodiscard]] bool failed() const { return false; }
    [[nodiscard]] diagnostic const& failure() const { return none; }
    multistatus::trailer trailer() { return {}; }

    std::string rest{};
    bool ended = false;
    response_view item{detail::borrowed_tape(detail::tape_view{})};
    std::vector<diagnostic> found{};
    diagnostic none{};
};
struct bytes_format {
    using reader = bytes_reader;
};

// The smallest format: hrefs and names, a response a line.
class list_parts : public detail::rendering {
public:
    list_parts(write_options const& options, document_kind) : rendering(options.limits) {}

    void begin_document() {}
    void begin_trailer() {}
    void end_document() { bytes_.append(".\n"); }
    void sync_token(std::string_view) {}
    void trailing_description(std::string_view, std::string_view) {}
    void begin_trailing_extension() {}
    void begin_response() {}
    void href(std::string_view text) { bytes_.append(text); }
    void status(multistatus::status) {}
    void end_response() { bytes_.append('\n'); }
    [[nodiscard]] bool needs_href() const { return true; }
    [[nodiscard]] std::size_t most_nodes(std::string_view) const { return 0; }
    void begin_propstat(multistatus::status) {}
    void begin_property() { bytes_.append(' '); }
    void end_properties(multistatus::status) {}
    void end_propstat() {}
    void begin_error() {}
    void end_error() {}
    void description(std::string_view, std::string_view) {}
    void location(std::string_view) {}
    void begin_extension() {}
    void start_element(name n) {
        if (depth_++ == 0) bytes_.append(n.local);
    }
    void bind(std::string_view, std::string_view) {}
    void attribute(name, std::string_view) {}
    void text(std::string_view) {}
    void end_element() { --depth_; }
    [[nodiscard]] bool is_between_elements() const { return depth_ == 0; }
    void roll_back(std::size_t mark) {
        bytes_.truncate(mark);
        fault_.clear();
        depth_ = 0;
    }

private:
    int depth_ = 0;
};
struct list_format {
    template <class Sink>
    using writer = detail::sink_writer<list_parts, Sink>;
};

}  // namespace

static_assert(readable_format<bytes_format> && !writable_format<bytes_format>);
static_assert(writable_format<list_format> && !readable_format<list_format>);

TEST_CASE("A format of a third party is read without touching the library") {
    parser<bytes_format> in;
    in.feed("abc").value();
    int count = 0;
    while (in.next() != nullptr)
        ++count;
    CHECK(count == 3);
    CHECK(in.finish().has_value());
}

TEST_CASE("A format of a third party is written without touching the library") {
    std::string body;
    builder<list_format> out(body);
    out.response("/a").status(200);
    out.response("/b")
        .propstat(200, dav::acl, dav::owner(dav::href("/c")))
        .propstat(404, dav::group);
    out.sync_token("urn:1");
    CHECK(out.finish().has_value());
    CHECK(body == "/a\n/b acl owner group\n.\n");
}
