// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/format.hpp>

#include <support/catch.hpp>
#include <support/formats.hpp>

#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What every writer of a format promises.

using namespace multistatus;
using namespace multistatus::test;

namespace {

/// What a function writes with a builder, and whether that is a failure.
template <class Format, class Write>
diagnostic fails_with(Write&& write, write_options options = {}) {
    std::string body;
    builder<Format> out(body, std::move(options));
    write(out);
    auto const error = out.finish().error();
    CHECK(out.ok() == (error.code == rule::none));
    CHECK(parse<Format>(body, strict()).has_value() == out.ok());
    return error;
}
/// The model that a function writes with a builder.
template <class Format, class Write>
model writes(Write&& write, write_options options = {}) {
    std::string body;
    builder<Format> out(body, std::move(options));
    write(out);
    auto const error = out.finish().error();
    INFO(to_string(error));
    REQUIRE(error.code == rule::none);
    return model_in<Format>(body);
}

struct broken_sink : std::runtime_error {
    broken_sink() : runtime_error("broken") {}
};

}  // namespace

TEMPLATE_TEST_CASE("All formats: nothing is complete before finish", "", MULTISTATUS_TEST_FORMATS) {
    std::string body;
    {
        builder<TestType> out(body);
        out.response("/a").status(200);
        out.response("/b").status(200);
        out.flush();
        CHECK(body.empty() != format_facts<TestType>::writes_early);
        CHECK_FALSE(parse<TestType>(body).has_value());
    }
    CHECK_FALSE(parse<TestType>(body).has_value());
    body.clear();
    builder<TestType> given_up(body);
    given_up.response("/a").status(200);
    given_up.abort();
    CHECK(given_up.finish().error().code == rule::truncated);
    CHECK_FALSE(parse<TestType>(body).has_value());
}

TEMPLATE_TEST_CASE("All formats: nothing reaches the sink before the first response", "",
                   MULTISTATUS_TEST_FORMATS) {
    std::string body;
    builder<TestType> out(body);
    out.sync_token("s:1");
    auto const open = out.response("/a");
    CHECK(body.empty());
    open.status(200);
    CHECK(body.empty());
    out.finish().value();
    CHECK(model_in<TestType>(body).sync_token == "s:1");
}

TEMPLATE_TEST_CASE("All formats: calls in the wrong order make the document fail", "",
                   MULTISTATUS_TEST_FORMATS) {
    CHECK(fails_with<TestType>([](auto& out) {
              auto const r = out.response("/a").status(200);
              static_cast<void>(r.description("b"));
              static_cast<void>(r.error(dav::need_privileges));
          }).code == rule::unwritable_response);
    CHECK(fails_with<TestType>([](auto& out) {
              auto const r = out.response("/a");
              static_cast<void>(r.status(200));
              static_cast<void>(r.status(200));
          }).code == rule::unwritable_response);
    CHECK(fails_with<TestType>([](auto& out) {
              auto const r = out.response("/a");
              static_cast<void>(r.propstat(200, dav::getetag("\"1\"")));
              static_cast<void>(r.status(200));
          }).code == rule::unwritable_response);
    auto const closed = fails_with<TestType>([](auto& out) {
        auto const r = out.response("/a").status(200);
        static_cast<void>(out.response("/b").status(200));
        static_cast<void>(r.description("late"));
    });
    CHECK(closed.code == rule::unwritable_response);
    CHECK(closed.path == "response[2]");
    CHECK(closed.responses == 1);
    CHECK(fails_with<TestType>([](auto& out) { static_cast<void>(out.response("/a")); }).code ==
          rule::unwritable_response);
    CHECK(
        fails_with<TestType>([](auto& out) {
            static_cast<void>(out.response("/a").propstat(
                200, property_name("urn:x", "a")(content_property(name{"urn:x", "b"}, [](auto& o) {
                    o.text("t").attribute({"", "a"}, "");
                }))));
        }).code == rule::unwritable_response);
    std::string body;
    builder<TestType> out(body);
    out.finish().value();
    static_cast<void>(out.response("/a").status(200));
    CHECK(out.error().code == rule::finished);
}

TEMPLATE_TEST_CASE("All formats: what the standard forbids is refused", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const refused = [](auto write) { return fails_with<TestType>(write).code; };
    CHECK(refused([](auto& out) { out.response("/a b").status(200); }) == rule::unwritable_href);
    CHECK(refused([](auto& out) { out.response("").status(200); }) == rule::unwritable_href);
    CHECK(refused([](auto& out) { out.response("//a").status(200); }) == rule::unwritable_href);
    CHECK(refused([](auto& out) {
              out.response("/a").status(200);
              out.response("/a").status(200);
          }) == rule::unwritable_href);
    CHECK(refused([](auto& out) {
              out.response("/a").status(200);
              out.response("http://a/").status(200);
          }) == rule::unwritable_href);
    CHECK(refused([](auto& out) { out.response("/a").status(600); }) == rule::unwritable_response);
    CHECK(refused([](auto& out) {
              out.response("/a").propstat(200, dav::getetag).propstat(404, dav::getetag);
          }) == rule::unwritable_response);
    CHECK(refused([](auto& out) {
              out.response("/a").propstat(200, property_name("urn:x", "a b"));
          }) == rule::unwritable_name);
    CHECK(refused([](auto& out) {
              out.response("/a").status(200).extension(name{"DAV:", "prop"});
          }) == rule::unwritable_name);
}

TEMPLATE_TEST_CASE("All formats: text that cannot be carried follows the policy", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const write = [](auto& out) {
        out.response("/a").propstat(200,
                                    dav::displayname("a\x01"
                                                     "b"),
                                    dav::getetag("\"1\""));
    };
    write_options options;
    options.text = text_policy::error;
    auto const error = fails_with<TestType>(write, options);
    CHECK(error.code == rule::unwritable_text);
    CHECK(error.path == "response[1]/propstat[1]/prop/displayname");
    options.text = text_policy::replace;
    auto const replaced = writes<TestType>(write, options);
    CHECK(replaced.responses[0].propstats[0].properties[0].children[0].text == "a\xEF\xBF\xBD"
                                                                               "b");
    options.text = text_policy::error_propstat;
    auto const moved = writes<TestType>(write, options);
    REQUIRE(moved.responses[0].propstats.size() == 2);
    CHECK(moved.responses[0].propstats[0].properties[0].local == "getetag");
    CHECK(moved.responses[0].propstats[1].status.code == 500);
    CHECK(moved.responses[0].propstats[1].properties[0].local == "displayname");
}

TEMPLATE_TEST_CASE("All formats: a minimal answer leaves out what is not there", "",
                   MULTISTATUS_TEST_FORMATS) {
    write_options options;
    options.minimal = true;
    auto const write = [](auto& out) {
        out.response("/a").propstat(200, dav::getetag("\"1\"")).propstat(404, dav::owner);
        out.response("/b").propstat(404, dav::owner);
    };
    auto m = writes<TestType>(write, options);
    CHECK(m.responses[0].propstats.size() == 1);
    CHECK(m.responses[1].propstats.size() == 1);
    CHECK(m.responses[1].propstats[0].properties.empty());
    options.filler = minimal_filler::status;
    m = writes<TestType>(write, options);
    CHECK(m.responses[1].status.has_value());
}

TEMPLATE_TEST_CASE("All formats: a builder keeps to the limits of readers", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const with = [](void (*set)(limits&)) {
        write_options options;
        set(options.limits);
        return options;
    };
    CHECK(failure_of_model<TestType>(plain_model(3), with([](limits& l) { l.responses = 2; })) ==
          rule::limit_responses);
    CHECK(failure_of_model<TestType>(plain_model(9), with([](limits& l) {
                                         l.total_bytes = 100;
                                     })) == rule::limit_total_bytes);
    CHECK(failure_of_model<TestType>(model_with({{"urn:x", std::string(20, 'n'), {}, {}, {}}}),
                                     with([](limits& l) { l.name_bytes = 19; })) ==
          rule::limit_name_bytes);
    CHECK(failure_of_model<TestType>(
              model_with({{"urn:x", "a", {}, {}, {{{}, {}, "123456", {}, {}}}}}),
              with([](limits& l) { l.value_bytes = 5; })) == rule::limit_value_bytes);
    CHECK(failure_of_model<TestType>(
              model_with({{"urn:x", "a", {}, {{"", "b", ""}, {"", "c", ""}}, {}}}),
              with([](limits& l) { l.attributes = 1; })) == rule::limit_attributes);
}

TEMPLATE_TEST_CASE("All formats: sinks of every kind get the same bytes", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const everything = model_of_everything();
    auto const body = body_of<TestType>(everything);
    std::ostringstream stream;
    auto to_stream = build<TestType>(stream);
    model_writer::write(everything, to_stream);
    to_stream.finish().value();
    CHECK(stream.str() == body);
    std::string called;
    auto to_callable = build<TestType>([&called](std::string_view bytes) { called += bytes; });
    model_writer::write(everything, to_callable);
    to_callable.finish().value();
    CHECK(called == body);
}

TEMPLATE_TEST_CASE("All formats: a sink that throws leaves nothing complete", "",
                   MULTISTATUS_TEST_FORMATS) {
    std::string got;
    auto out = build<TestType>([&got](std::string_view bytes) {
        if (!got.empty() || !format_facts<TestType>::writes_early) throw broken_sink();
        got += bytes;
    });
    auto const write = [&out] {
        out.response("/a").status(200);
        out.response("/b").status(200);
        out.response("/c").status(200);
        out.finish().value();
    };
    CHECK_THROWS_AS(write(), broken_sink);
    CHECK_FALSE(parse<TestType>(got).has_value());
    CHECK_FALSE(out.ok());
}

TEMPLATE_TEST_CASE("All formats: a builder can be moved in the middle of a response", "",
                   MULTISTATUS_TEST_FORMATS) {
    std::string body;
    builder<TestType> first(body);
    auto const r = first.response("/a").status(200);
    builder<TestType> second(std::move(first));
    r.description("still there");
    second.finish().value();
    CHECK(model_in<TestType>(body).responses[0].about.description.text == "still there");
}

TEMPLATE_TEST_CASE("All formats: what was read is written as it was", "",
                   MULTISTATUS_TEST_FORMATS) {
    auto const body = body_of<TestType>(model_of_everything());
    auto const doc = parse<TestType>(body, strict()).value();
    std::string again;
    write<TestType>(doc, again).value();
    CHECK(again == body);
    std::string part;
    builder<TestType> out(part);
    for (response_view const& r : responses<TestType>(body))
        out.response(r);
    out.trailer(doc.trailer());
    out.finish().value();
    CHECK(part == body);
}

TEMPLATE_TEST_CASE("All formats: limits count what stands for characters that cannot be written",
                   "", MULTISTATUS_TEST_FORMATS) {
    write_options options;
    options.text = text_policy::replace;
    options.limits.value_bytes = options.limits.name_bytes = 40;
    auto const code = [&](auto const& write) { return fails_with<TestType>(write, options).code; };
    auto const described = [](std::string text, std::string language) {
        return [=](auto& out) { out.response("/").status(403).description(text, language); };
    };
    auto const fits = std::string("a\x01z\xFF") + std::string(32, 'x');
    CHECK(code(described(fits, "")) == rule::none);
    CHECK(code(described(fits + "9", "")) == rule::limit_value_bytes);
    CHECK(code(described("", fits)) == rule::none);
    CHECK(code(described("", fits + "9")) == rule::limit_name_bytes);
    auto const with = [](std::string text, std::string attribute, name of) {
        return [=](auto& out) {
            out.response("/").propstat(200, content_property({"DAV:", "p"}, [&](auto& content) {
                                           content.attribute(of, attribute).text(text);
                                       }));
        };
    };
    name const plain{"", "b"};
    name const language{xml_namespace, "lang"};
    CHECK(code(with(fits, fits, plain)) == rule::none);
    CHECK(code(with(fits + "9", "", plain)) == rule::limit_value_bytes);
    CHECK(code(with("", fits + "9", plain)) == rule::limit_value_bytes);
    CHECK(code(with("", fits, language)) == rule::none);
    CHECK(code(with("", fits + "9", language)) == rule::limit_name_bytes);
}

TEMPLATE_TEST_CASE("All formats: what stands beside the responses is no more than readers keep", "",
                   MULTISTATUS_TEST_FORMATS) {
    write_options options;
    options.limits.response_bytes = 4000;
    auto const with_extensions = [](int count) {
        return [count](auto& out) {
            out.response("/").status(200);
            for (int i = 0; i < count; ++i)
                out.extension(content_property({"urn:x", "a"}, [](auto& to) { to.text("1"); }));
        };
    };
    CHECK(fails_with<TestType>(with_extensions(3), options).code == rule::none);
    CHECK(fails_with<TestType>(with_extensions(300), options).code == rule::limit_response_bytes);

    // They are kept together.
    auto const with = [](std::size_t text, int elements) {
        return [=](auto& out) {
            out.description(std::string(text, 'd'));
            out.sync_token(std::string(text, 't'));
            out.extension(content_property({"urn:x", "a"}, [&](auto& to) {
                for (int i = 0; i < elements; ++i)
                    to.element(name{"urn:x", "b"});
            }));
        };
    };
    int written = 0;
    auto reading = strict();
    reading.limits = options.limits;
    for (std::size_t text = 100; text < 2000; text += 300)
        for (int elements = 1; elements < 200; elements += 6) {
            std::string body;
            builder<TestType> out(body, options);
            with(text, elements)(out);
            if (!out.finish()) continue;
            ++written;
            CHECK(parse<TestType>(body, reading).has_value());
        }
    CHECK(written > 10);
}

TEMPLATE_TEST_CASE("All formats: names and hrefs are held to each limit that readers hold them to",
                   "", MULTISTATUS_TEST_FORMATS) {
    std::string const long_text(65, 'u');
    std::vector<void (*)(builder<TestType>&, std::string const&)> const writes{
        [](auto& out, auto const& text) { out.response("/" + text).status(200); },
        [](auto& out, auto const& text) {
            out.response({"/a", "/b", "/" + text}).status(200);
        },
        [](auto& out, auto const& text) {
            out.response("/").propstat(200, content_property({"urn:x", "a"}, [&](auto& to) {
                                           to.attribute({xml_namespace, "lang"}, text).text("t");
                                       }));
        },
        [](auto& out, auto const& text) { out.response("/").status(404).description("d", text); },
        [](auto& out, auto const& text) {
            out.response("/").propstat(200, name{text, "a"});
        },
        [](auto& out, auto const& text) {
            out.response("/").propstat(200, name{"", text});
        }};
    int written = 0;
    int refused = 0;
    for (auto const write : writes)
        for (auto const lowered :
             {&limits::value_bytes, &limits::name_bytes, &limits::href_bytes}) {
            write_options options;
            options.limits.*lowered = 64;
            auto reading = strict();
            reading.limits = options.limits;
            std::string body;
            builder<TestType> out(body, options);
            write(out, long_text);
            if (auto const& done = out.finish(); !done) {
                ++refused;
                CHECK(done.error().code >= rule::limit_total_bytes);
            } else {
                ++written;
                CHECK(parse<TestType>(body, reading).has_value());
            }
        }
    CHECK(written >= 6);
    CHECK(refused >= 6);
}

TEMPLATE_TEST_CASE("All formats: no response holds more nodes than readers keep", "",
                   MULTISTATUS_TEST_FORMATS) {
    int written = 0;
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        auto const m = random_models_for<TestType>(seed).next();
        for (std::size_t most = 1; most < 2000; most *= 2) {
            write_options options;
            options.limits.nodes = most;
            diagnostic error;
            auto const body = written_model<TestType>(m, error, options);
            auto reading = strict();
            reading.limits.nodes = most;
            if (error.code == rule::none) {
                ++written;
                CHECK(model_in<TestType>(body, reading) == m);
            } else {
                ++refused;
                CHECK(error.code == rule::limit_nodes);
                CHECK_FALSE(parse<TestType>(body, reading).has_value());
            }
        }
    }
    CHECK(written > 100);
    CHECK(refused > 100);
}

TEMPLATE_TEST_CASE("All formats: a whole number is written from its text", "",
                   MULTISTATUS_TEST_FORMATS) {
    for (std::string_view const digits : {"42", "0", "042", "x", "18446744073709551616"}) {
        // A name that was written before takes another way.
        auto const m = writes<TestType>([&](auto& out) {
            for (auto const href : {"/a", "/b"})
                out.response(href).propstat(
                    200,
                    content_property(dav::getcontentlength, [&](auto& to) { to.text(digits); }),
                    content_property({"urn:x", "b"}, [](auto& to) { to.text("1"); }));
        });
        for (auto const& r : m.responses)
            CHECK(r.propstats[0].properties[0].children[0].text == digits);
    }
}
