// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json/document_writer.hpp>

#include <support/catch.hpp>

#include <string>

using namespace multistatus;

namespace {

class writer : public json_detail::document_writer {
public:
    explicit writer(write_options const& options = {})
        : document_writer(options, document_kind::multistatus,
                          json_detail::array_layout(options.indentation)) {}
    [[nodiscard]] std::string written() const { return std::string(bytes_.view()); }

    void element(name n) {
        start_element(n);
        end_element();
    }
};

constexpr name batch(std::string_view local) {
    return {detail::batch_namespace, local};
}

}  // namespace

TEST_CASE("document_writer: properties that were written elsewhere") {
    writer out;
    out.begin_response();
    out.href("/a");
    auto const mark = out.mark();
    out.begin_property();
    out.element({"DAV:", "acl"});
    std::string const property(out.since(mark));
    out.roll_back(mark);
    out.begin_propstat(404);
    out.paste(property);
    out.begin_property();
    out.element({"DAV:", "owner"});
    out.end_properties(404);
    out.end_propstat();
    out.begin_propstat(200);
    out.end_properties(200);
    out.end_propstat();
    out.end_response();
    CHECK(out.written() == R"({"href":"/a","propstats":[{"status":404,"props":{"acl":null,)"
                           R"("owner":null}},{"status":200,"props":{}}]})");
}

TEST_CASE("document_writer: id, headers and body") {
    auto const response = [](bool id_first) {
        writer out;
        out.begin_response();
        out.href("/a");
        out.status(200);
        auto const text = [&out](name n, std::string_view t) {
            out.begin_extension();
            out.start_element(n);
            out.text(t);
            out.end_element();
        };
        if (id_first) text(batch("id"), "1");
        out.begin_extension();
        out.start_element(batch("headers"));
        out.start_element(batch("header"));
        out.attribute({"", "name"}, "ETag");
        out.text("\"a\"");
        out.end_element();
        out.end_element();
        text(batch("body"), R"({"a":[1]})");
        if (!id_first) text(batch("id"), "1");
        text({"urn:x", "y"}, "z");
        out.end_response();
        CHECK_FALSE(out.fault().is_set());
        return out.written();
    };
    CHECK(response(true) == R"({"id":"1","href":"/a","status":200,"headers":{"ETag":"\"a\""},)"
                            R"("body":{"a":[1]},"ext":[{"{urn:x}y":"z"}]})");
    // Extensions stay in order, and a member has only one place.
    CHECK(response(false) ==
          R"({"href":"/a","status":200,"headers":{"ETag":"\"a\""},"body":{"a":[1]},)"
          R"("ext":[{"{urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321}id":"1"},{"{urn:x}y":"z"}]})");
}

TEST_CASE("document_writer: a response with neither href nor id") {
    writer out;
    out.begin_response();
    out.status(200);
    out.end_response();
    CHECK(out.fault().code == rule::unwritable_response);
    CHECK_FALSE(writer::needs_href());
}

TEST_CASE("document_writer: only a multistatus has a form") {
    class other : public json_detail::document_writer {
    public:
        explicit other(document_kind kind) : document_writer({}, kind, json_detail::line_layout) {}
    };
    for (auto const kind : {document_kind::error, document_kind::prop,
                            document_kind::mkcol_response, document_kind::schedule_response}) {
        other out(kind);
        out.begin_document();
        CHECK(out.fault().code == rule::unwritable_response);
    }
}
