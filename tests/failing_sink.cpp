// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/sink.hpp>

#include <multistatus/convert.hpp>
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>
#include <support/catch.hpp>

#include <cstddef>
#include <ios>
#include <iterator>
#include <memory>
#include <ostream>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>
#include <utility>

// Every kind of sink, failing at each time that it is used: what it got is no document, nothing
// calls it one, and it is not used again.

namespace ms = multistatus;
namespace dav = multistatus::dav;

namespace {

struct broken : std::runtime_error {
    broken() : runtime_error("broken") {}
};

/// What a sink has got, and how often it may still be used.
struct store {
    std::size_t uses_left;
    std::string got{};
    bool has_failed = false;
    std::size_t uses_after = 0;

    /// Takes bytes; not where the uses are used up.
    bool take(std::string_view bytes) {
        if (has_failed) ++uses_after;
        if (uses_left == 0) has_failed = true;
        if (has_failed) return false;
        --uses_left;
        got += bytes;
        return true;
    }
    void take_or_throw(std::string_view bytes) {
        if (!take(bytes)) throw broken();
    }
};

class appending {
public:
    explicit appending(store& to) : to_(&to) {}
    void append(char const* bytes, std::size_t count) { to_->take_or_throw({bytes, count}); }

private:
    store* to_;
};

/// A stream whose buffer takes no more; where `Throws`, that is an exception.
template <bool Throws>
class failing_stream : private std::streambuf, public std::ostream {
public:
    explicit failing_stream(store& to) : std::ostream(this), to_(&to) {
        if constexpr (Throws) exceptions(std::ios_base::badbit);
    }

private:
    std::streamsize xsputn(char const* bytes, std::streamsize count) override {
        return to_->take({bytes, static_cast<std::size_t>(count)}) ? count : 0;
    }

    store* to_;
};

struct throwing_callable {
    store* to;
    void operator()(std::string_view bytes) const { to->take_or_throw(bytes); }
};
struct refusing_callable {
    store* to;
    bool operator()(std::string_view bytes) const { return to->take(bytes); }
};

/// An output iterator; one that does not throw tells as that of a stream does.
template <bool Throws>
class character_by_character {
public:
    using difference_type = std::ptrdiff_t;
    explicit character_by_character(store& to) : to_(&to) {}
    character_by_character& operator*() { return *this; }
    character_by_character& operator++() { return *this; }
    character_by_character& operator++(int) { return *this; }
    character_by_character& operator=(char c) {
        if (!has_failed_ && !to_->take({&c, 1})) {
            has_failed_ = true;
            if constexpr (Throws) throw broken();
        }
        return *this;
    }
    [[nodiscard]] bool failed() const
        requires(!Throws)
    {
        return has_failed_;
    }

private:
    store* to_;
    bool has_failed_ = false;
};

template <class Out>
void write_sample(Out& out) {
    out.response("/a/").propstat(200, dav::resourcetype(dav::collection), dav::getetag("\"1\""));
    out.response("/a/b").propstat(200, dav::displayname("<b>")).propstat(404, dav::getetag);
    out.response({"/c", "/d"}).status(403).description("no");
    out.sync_token("urn:sync:1");
}
template <class Format>
std::string const& sample() {
    static std::string const whole = [] {
        std::string body;
        ms::builder<Format> out(body);
        write_sample(out);
        out.finish().value();
        return body;
    }();
    return whole;
}

/// Writes with a builder, and checks what it says of the failure.
template <class Format, class Sink>
bool is_written_by_builder(Sink target, store const& to, bool is_throwing) {
    auto out = ms::build<Format>(static_cast<Sink>(target));
    bool has_thrown = false;
    try {
        write_sample(out);
        static_cast<void>(out.finish());
    } catch (std::exception const&) {
        has_thrown = true;
    }
    CHECK(has_thrown == (is_throwing && to.has_failed));
    CHECK(out.ok() != to.has_failed);
    if (!to.has_failed) return out.finish().has_value();
    CHECK(out.error().code == ms::rule::truncated);
    CHECK(out.error().detail == "the sink failed");
    out.response("/z").status(200);
    out.flush();
    auto const& end = out.finish();
    CHECK_FALSE(end.has_value());
    CHECK(end.error().code == ms::rule::truncated);
    CHECK(out.finish().error().code == ms::rule::truncated);
    return false;
}
/// Writes with a function that gives a result.
template <class Write>
bool is_written_by(Write write, store const& to, bool is_throwing) {
    try {
        auto const done = write();
        CHECK(done.has_value() != to.has_failed);
        CHECK_FALSE((to.has_failed && is_throwing));
        if (!done) CHECK(done.error().code == ms::rule::truncated);
        return done.has_value();
    } catch (std::exception const&) {
        CHECK(to.has_failed);
        CHECK(is_throwing);
        return false;
    }
}

/// Whether all there is to read of a body is the beginning of the sample.
template <class Format>
bool is_beginning(std::string const& got) {
    auto const& whole = sample<Format>();
    if (whole.compare(0, got.size(), got) != 0 || got.size() >= whole.size()) return false;
    auto const left = std::string_view(whole).substr(got.size());
    bool const is_blank = left.find_first_not_of(" \r\n") == left.npos;
    return ms::parse<Format>(got).has_value() == is_blank;
}

/// Has `write` write to a sink that fails at its first use, at its second, and so on.
template <class Format, class Write>
void fail_at_each_use(Write write) {
    for (std::size_t uses = 0;; ++uses) {
        CAPTURE(uses);
        store to{uses};
        bool const is_written = write(to);
        REQUIRE(is_written != to.has_failed);
        REQUIRE(to.uses_after == 0);
        if (is_written) {
            REQUIRE(to.got == sample<Format>());
            REQUIRE(uses > 2);
            return;
        }
        REQUIRE(is_beginning<Format>(to.got));
    }
}

/// By a builder, by `write` and by `convert`; `make` makes a sink.
template <class Format, bool Throws, class Make>
void fail_each_way(Make&& make) {
    using sink = decltype(make(std::declval<store&>()));
    fail_at_each_use<Format>([&](store& to) {
        decltype(auto) target = make(to);
        return is_written_by_builder<Format, sink>(static_cast<sink>(target), to, Throws);
    });
    auto const doc = ms::parse<Format>(sample<Format>()).value();
    fail_at_each_use<Format>([&](store& to) {
        decltype(auto) target = make(to);
        auto const write = [&] { return ms::write<Format>(doc, static_cast<sink>(target)); };
        return is_written_by(write, to, Throws);
    });
    fail_at_each_use<Format>([&](store& to) {
        decltype(auto) target = make(to);
        auto const convert = [&] {
            auto const done =
                ms::convert<Format, Format>(sample<Format>(), static_cast<sink>(target));
            if (!done) CHECK(done.partial().failed == ms::conversion_side::writing);
            return done;
        };
        return is_written_by(convert, to, Throws);
    });
}

/// A sink that is referred to, alive until the next one is made.
template <class Sink>
auto referred() {
    return [kept = std::unique_ptr<Sink>()](store& to) mutable -> Sink& {
        kept = std::make_unique<Sink>(to);
        return *kept;
    };
}

}  // namespace

TEMPLATE_TEST_CASE("A failing sink: what is appended to throws", "", ms::xml, ms::json,
                   ms::ndjson) {
    fail_each_way<TestType, true>(referred<appending>());
}

TEMPLATE_TEST_CASE("A failing sink: a stream that throws, and one that does not", "", ms::xml,
                   ms::json, ms::ndjson) {
    fail_each_way<TestType, true>(referred<failing_stream<true>>());
    fail_each_way<TestType, false>(referred<failing_stream<false>>());
}

TEMPLATE_TEST_CASE("A failing sink: a callable that throws, and one that refuses", "", ms::xml,
                   ms::json, ms::ndjson) {
    fail_each_way<TestType, true>([](store& to) { return throwing_callable{&to}; });
    fail_each_way<TestType, false>([](store& to) { return refusing_callable{&to}; });
}

TEMPLATE_TEST_CASE("A failing sink: an iterator that throws, and one that tells", "", ms::xml,
                   ms::json, ms::ndjson) {
    fail_each_way<TestType, true>([](store& to) { return character_by_character<true>(to); });
    fail_each_way<TestType, false>([](store& to) { return character_by_character<false>(to); });
}

TEST_CASE("A failing sink: results that say nothing of success") {
    std::string got;
    auto out = ms::build<ms::xml>([&got](std::string_view bytes) {
        got += bytes;
        return 0;  // as a function of C that has succeeded
    });
    out.response("/a").status(200);
    CHECK(out.finish().has_value());
    std::ostream closed(nullptr);
    CHECK(ms::write<ms::xml>(ms::document(), closed).error().code == ms::rule::truncated);
    closed.clear();
    std::ostreambuf_iterator<char> nowhere(closed);
    CHECK(ms::write<ms::xml>(ms::document(), nowhere).error().code == ms::rule::truncated);
}
