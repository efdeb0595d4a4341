// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <utility>

#include "../candidate.hpp"
#include "values.hpp"
#include <ne_207.h>
#include <ne_uri.h>
#include <ne_xml.h>

namespace bench::peers {
namespace {

// States of our own begin behind those of ne_207.
[[nodiscard]] int state_of(field f) noexcept {
    return NE_207_STATE_TOP + static_cast<int>(f);
}
constexpr int collection_state = NE_207_STATE_TOP + 50;

class parser {
public:
    explicit parser(items& into, bool keeps = true)
        : items_(&into), keeps_(keeps), xml_(ne_xml_create()) {
        ne_uri_parse("http://localhost/", &base_);
        multistatus_ = ne_207_create(xml_, &base_, this);
        ne_207_set_response_handlers(multistatus_, start_response, end_response);
        ne_207_set_propstat_handlers(multistatus_, start_propstat, end_propstat);
        ne_xml_push_handler(xml_, start, text, end, this);
    }
    parser(parser const&) = delete;
    parser& operator=(parser const&) = delete;
    ~parser() {
        ne_207_destroy(multistatus_);
        ne_xml_destroy(xml_);
        ne_uri_free(&base_);
    }

    void feed(std::string_view bytes) {
        if (ne_xml_parse(xml_, bytes.data(), bytes.size()) != 0) fail("the body is not read");
    }
    void feed_all(std::string_view body, std::size_t chunk) {
        in_chunks(body, chunk, [this](std::string_view bytes) {
            feed(bytes);
            return true;
        });
        feed({});
    }
    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    [[nodiscard]] std::size_t digest_of_all() const noexcept { return digest_; }

private:
    [[nodiscard]] static parser& self(void* data) noexcept { return *static_cast<parser*>(data); }

    static void* start_response(void* data, ne_uri const* uri) {
        auto& p = self(data);
        p.item_ = {};
        p.item_.href = uri->path;
        return &p;
    }
    static void end_response(void* data, void*, ne_status const* status, char const*) {
        auto& p = self(data);
        if (status != nullptr) p.item_.status = status->code;
        ++p.count_;
        auto const& i = p.item_;
        if (p.keeps_)
            p.items_->push_back(std::move(p.item_));
        else
            p.digest_ += digest(i.href.size(), i.status, i.etag.size(), i.size, i.modified,
                                i.is_collection, i.displayname.size(), i.data.size());
    }
    static void* start_propstat(void* data, void*) {
        self(data).pending_ = {};
        return data;
    }
    static void end_propstat(void* data, void*, ne_status const* status, char const*) {
        auto& p = self(data);
        if (status == nullptr) return;
        set_status(p.item_, status->code);
        if (status->klass != 2) return;
        p.pending_.href = std::move(p.item_.href);
        p.pending_.status = p.item_.status;
        p.item_ = std::move(p.pending_);
    }
    static int start(void* data, int parent, char const* space, char const* name, char const**) {
        if (parent == NE_207_STATE_PROP) {
            auto const f = space == dav_space      ? dav_field(name)
                           : space == caldav_space ? caldav_field(name)
                                                   : field::none;
            self(data).text_.clear();
            return f == field::none ? NE_XML_DECLINE : state_of(f);
        }
        if (parent != state_of(field::type)) return NE_XML_DECLINE;
        if (space == dav_space && std::string_view(name) == "collection")
            self(data).pending_.is_collection = true;
        return collection_state;
    }
    static int text(void* data, int, char const* bytes, std::size_t size) {
        self(data).text_.append(bytes, size);
        return 0;
    }
    static int end(void* data, int state, char const*, char const*) {
        if (state != collection_state)
            set(self(data).pending_, static_cast<field>(state - NE_207_STATE_TOP),
                self(data).text_);
        return 0;
    }

    items* items_;
    bool keeps_;
    ne_xml_parser* xml_;
    ne_207_parser* multistatus_ = nullptr;
    ne_uri base_{};
    std::string text_{};
    item item_{};
    item pending_{};
    std::size_t count_ = 0;
    std::size_t digest_ = 0;
};

void read(input& in, output& out) {
    parser(out.records).feed_all(in.body(), 8192);
}
void read_chunks(input& in, output& out) {
    parser(out.records).feed_all(in.body(), in.chunk);
}
void stream(input& in, output& out) {
    parser to(out.records, false);
    to.feed_all(in.body(), stream_chunk);
    out.number = to.digest_of_all();
}
void read_first(input& in, output& out) {
    parser to(out.records);
    in_chunks(in.body(), first_chunk, [&](std::string_view bytes) {
        to.feed(bytes);
        out.number = to.count();
        return out.number == 0;
    });
}

addition const added{
    {task::read_xml, "neon", "ne_207, 8 KB", read},
    {task::feed_xml, "neon", "ne_207", read_chunks},
    {task::stream_xml, "neon", "ne_207", stream},
    {task::first_xml, "neon", "ne_207", read_first},
};

}  // namespace
}  // namespace bench::peers
