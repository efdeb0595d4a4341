// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "../candidate.hpp"
#include "json_assembler.hpp"
#include <nlohmann/json.hpp>

namespace bench::peers {
namespace {

using json = nlohmann::json;

// Reading

struct events : nlohmann::json_sax<json> {
    json_assembler to;
    explicit events(items& into) : to(into) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t value) override {
        to.number(value);
        return true;
    }
    bool number_float(number_float_t, string_t const&) override { return true; }
    bool string(string_t& value) override {
        to.text(value);
        return true;
    }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override {
        to.start();
        return true;
    }
    bool key(string_t& name) override {
        to.key(name);
        return true;
    }
    bool end_object() override {
        to.end();
        return true;
    }
    bool start_array(std::size_t) override {
        to.start();
        return true;
    }
    bool end_array() override {
        to.end();
        return true;
    }
    bool parse_error(std::size_t, std::string const&, nlohmann::detail::exception const&) override {
        fail("the body is not read");
    }
};

void read_sax(input& in, output& out) {
    events to(out.records);
    json::sax_parse(in.body(), &to);
}

void read_property(field which, json const& value, item& made) {
    if (which == field::type) {
        if (value.is_array())
            for (auto const& name : value)
                if (name == "collection") made.is_collection = true;
    } else if (value.is_string()) {
        set(made, which, value.get_ref<std::string const&>());
    } else if (value.is_number_unsigned() && which == field::size) {
        made.size = value.get<std::uint64_t>();
    }
}
void read_response(json const& response, item& made) {
    made.href = response.at("href").get_ref<std::string const&>();
    if (auto const status = response.find("status"); status != response.end())
        made.status = status->get<int>();
    auto const propstats = response.find("propstats");
    if (propstats == response.end()) return;
    for (auto const& propstat : *propstats) {
        auto const status = propstat.at("status").get<int>();
        set_status(made, status);
        if (status / 100 != 2) continue;
        for (auto const& [name, value] : propstat.at("props").items())
            if (auto const which = json_field(name); which != field::none)
                read_property(which, value, made);
    }
}
void read_tree(input& in, output& out) {
    auto const whole = json::parse(in.body());
    for (auto const& response : whole.at("responses"))
        read_response(response, out.records.emplace_back());
}
void model(input& in, output& out) {
    out.number = json::parse(in.body()).at("responses").size();
}

// Writing

[[nodiscard]] json properties_of(item const& i) {
    if (form_of(i) == form::calendar)
        return {{"getetag", i.etag}, {"{urn:ietf:params:xml:ns:caldav}calendar-data", i.data}};
    return {{"resourcetype", i.is_collection ? json::array({"collection"}) : json(nullptr)},
            {"getcontentlength", i.size},
            {"getetag", i.etag},
            {"getlastmodified", date_text(i.modified)},
            {"displayname", i.displayname}};
}
[[nodiscard]] json tree_of(items const& records) {
    auto responses = json::array();
    for (auto const& i : records) {
        auto& response = responses.emplace_back(json::object());
        response["href"] = i.href;
        if (form_of(i) == form::status)
            response["status"] = i.status;
        else
            response["propstats"] =
                json::array({json::object({{"status", i.status}, {"props", properties_of(i)}})});
    }
    return json::object({{"responses", std::move(responses)}});
}
void write(input& in, output& out) {
    out.text = tree_of(*in.records).dump();
}
void prepare_tree(input& in) {
    in.model = std::make_shared<json>(tree_of(*in.records));
}
void dump(input& in, output& out) {
    out.text = static_cast<json const*>(in.model.get())->dump();
}

addition const added{
    {task::read_json, "nlohmann", "sax_parse", read_sax},
    {task::read_json, "nlohmann", "parse, walk", read_tree},
    {task::load_json, "nlohmann", "parse", model},
    {task::write_json, "nlohmann", "build, dump", write},
    {task::write_json, "nlohmann", "dump of a tree", dump, false, prepare_tree},
};

}  // namespace
}  // namespace bench::peers
