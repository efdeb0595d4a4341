// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "../candidate.hpp"
#include "json_assembler.hpp"
#include <rapidjson/document.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace bench::peers {
namespace {

constexpr unsigned flags = rapidjson::kParseValidateEncodingFlag;

struct events : rapidjson::BaseReaderHandler<rapidjson::UTF8<>, events> {
    json_assembler to;
    explicit events(items& into) : to(into) {}

    bool Uint(unsigned value) { return Uint64(value); }
    bool Uint64(std::uint64_t value) {
        to.number(value);
        return true;
    }
    bool String(char const* text, rapidjson::SizeType size, bool) {
        to.text({text, size});
        return true;
    }
    bool Key(char const* text, rapidjson::SizeType size, bool) {
        to.key({text, size});
        return true;
    }
    bool StartObject() {
        to.start();
        return true;
    }
    bool EndObject(rapidjson::SizeType) {
        to.end();
        return true;
    }
    bool StartArray() { return StartObject(); }
    bool EndArray(rapidjson::SizeType) {
        to.end();
        return true;
    }
};

void read_sax(input& in, output& out) {
    events to(out.records);
    rapidjson::MemoryStream bytes(in.text.data(), in.size);
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> from(bytes);
    if (!rapidjson::Reader().Parse<flags>(from, to)) fail("the body is not read");
}

[[nodiscard]] std::string_view view(rapidjson::Value const& text) {
    return {text.GetString(), text.GetStringLength()};
}
void read_property(field which, rapidjson::Value const& value, item& made) {
    if (which == field::type) {
        if (value.IsArray())
            for (auto const& name : value.GetArray())
                if (name.IsString() && view(name) == "collection") made.is_collection = true;
    } else if (value.IsString()) {
        set(made, which, view(value));
    } else if (value.IsUint64() && which == field::size) {
        made.size = value.GetUint64();
    }
}
void read_response(rapidjson::Value const& response, item& made) {
    for (auto const& member : response.GetObject()) {
        auto const name = view(member.name);
        if (name == "href") made.href = view(member.value);
        if (name == "status") made.status = member.value.GetInt();
        if (name != "propstats") continue;
        for (auto const& propstat : member.value.GetArray()) {
            auto const status = propstat["status"].GetInt();
            set_status(made, status);
            if (status / 100 != 2) continue;
            for (auto const& property : propstat["props"].GetObject())
                if (auto const which = json_field(view(property.name)); which != field::none)
                    read_property(which, property.value, made);
        }
    }
}
void read_tree(input& in, output& out) {
    rapidjson::Document whole;
    if (whole.Parse<flags>(in.text.data(), in.size).HasParseError()) fail("the body is not read");
    for (auto const& response : whole["responses"].GetArray())
        read_response(response, out.records.emplace_back());
}
void model(input& in, output& out) {
    rapidjson::Document whole;
    if (whole.Parse<flags>(in.text.data(), in.size).HasParseError()) fail("the body is not read");
    out.number = whole["responses"].Size();
}

using writer = rapidjson::Writer<rapidjson::StringBuffer>;

void put(writer& to, std::string_view name, std::string const& value) {
    to.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    to.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}
void put_properties(writer& to, item const& i) {
    if (form_of(i) == form::calendar) {
        put(to, "getetag", i.etag);
        put(to, "{urn:ietf:params:xml:ns:caldav}calendar-data", i.data);
        return;
    }
    to.Key("resourcetype");
    if (i.is_collection) {
        to.StartArray();
        to.String("collection");
        to.EndArray();
    } else {
        to.Null();
    }
    to.Key("getcontentlength");
    to.Uint64(i.size);
    put(to, "getetag", i.etag);
    put(to, "getlastmodified", date_text(i.modified));
    put(to, "displayname", i.displayname);
}
void write(input& in, output& out) {
    rapidjson::StringBuffer bytes;
    writer to(bytes);
    to.StartObject();
    to.Key("responses");
    to.StartArray();
    for (auto const& i : *in.records) {
        to.StartObject();
        put(to, "href", i.href);
        bool const has_properties = form_of(i) != form::status;
        if (has_properties) {
            to.Key("propstats");
            to.StartArray();
            to.StartObject();
        }
        to.Key("status");
        to.Int(i.status);
        if (has_properties) {
            to.Key("props");
            to.StartObject();
            put_properties(to, i);
            to.EndObject();
            to.EndObject();
            to.EndArray();
        }
        to.EndObject();
    }
    to.EndArray();
    to.EndObject();
    out.text.assign(bytes.GetString(), bytes.GetSize());
}

addition const added{
    {task::read_json, "RapidJSON", "Reader", read_sax},
    {task::read_json, "RapidJSON", "Document, walk", read_tree},
    {task::load_json, "RapidJSON", "Document", model},
    {task::write_json, "RapidJSON", "Writer", write},
};

}  // namespace
}  // namespace bench::peers
