// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/format.hpp>

#include <multistatus/xml.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus;

static_assert(readable_format<xml>);
static_assert(!readable_format<int>);
static_assert(!readable_format<std::string>);

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

}  // namespace

static_assert(readable_format<bytes_format>);

TEST_CASE("A format of a third party is read without touching the library") {
    parser<bytes_format> in;
    in.feed("abc").value();
    int count = 0;
    while (in.next() != nullptr)
        ++count;
    CHECK(count == 3);
    CHECK(in.finish().has_value());
}
