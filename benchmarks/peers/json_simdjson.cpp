// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "../candidate.hpp"
#include "json_assembler.hpp"
#include <simdjson.h>

namespace bench::peers {
namespace {

static_assert(input::padding >= simdjson::SIMDJSON_PADDING);
namespace ondemand = simdjson::ondemand;

void read_property(field which, ondemand::value value, item& made) {
    auto const type = value.type().value();
    if (which == field::type) {
        if (type == ondemand::json_type::array)
            for (auto name : value.get_array())
                if (name.type() == ondemand::json_type::string &&
                    std::string_view(name.get_string()) == "collection")
                    made.is_collection = true;
    } else if (type == ondemand::json_type::string) {
        set(made, which, value.get_string());
    } else if (type == ondemand::json_type::number && which == field::size) {
        made.size = value.get_uint64();
    }
}
void read_propstat(ondemand::object propstat, item& made) {
    int status = 0;
    for (auto member : propstat) {
        auto const name = std::string_view(member.unescaped_key());
        if (name == "status") {
            status = static_cast<int>(std::uint64_t(member.value().get_uint64()));
            set_status(made, status);
        } else if (name == "props" && status / 100 == 2) {
            for (auto property : member.value().get_object())
                if (auto const which = json_field(property.unescaped_key()); which != field::none)
                    read_property(which, property.value(), made);
        }
    }
}
void read_all(ondemand::document& whole, items& into) {
    for (auto response : whole["responses"].get_array()) {
        auto& made = into.emplace_back();
        for (auto member : response.get_object()) {
            auto const name = std::string_view(member.unescaped_key());
            if (name == "href")
                made.href = std::string_view(member.value().get_string());
            else if (name == "status")
                made.status = static_cast<int>(std::uint64_t(member.value().get_uint64()));
            else if (name == "propstats")
                for (auto propstat : member.value().get_array())
                    read_propstat(propstat.get_object(), made);
        }
    }
}

void read_copy(input& in, output& out) {
    ondemand::parser parser;
    simdjson::padded_string const copy(in.body());
    ondemand::document whole = parser.iterate(copy);
    read_all(whole, out.records);
}
/// The parser is kept, and the body is padded already.
void read_reuse(input& in, output& out) {
    static ondemand::parser parser;
    ondemand::document whole = parser.iterate(in.body(), in.text.size());
    read_all(whole, out.records);
}
void model_reuse(input& in, output& out) {
    static simdjson::dom::parser parser;
    auto const whole = parser.parse(in.text.data(), in.size, /* realloc_if_needed */ false).value();
    out.number = whole["responses"].get_array().value().size();
}

addition const added{
    {task::read_json, "simdjson", "on demand, parser kept, padded", read_reuse},
    {task::read_json, "simdjson", "on demand, copy", read_copy},
    {task::load_json, "simdjson", "tree, parser kept, padded", model_reuse},
};

}  // namespace
}  // namespace bench::peers
