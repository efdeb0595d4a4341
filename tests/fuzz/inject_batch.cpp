// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/instantiations.hpp>
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <string>
#include <string_view>

namespace multistatus::fuzz {

// What a batch API answers is refused, or is read as exactly what was put in.
template <class Format>
void check_batch(format const& in, std::string_view input) {
    auto const [id, header, value, content, title, type, member, extension] = fields<8>(input);
    std::string body;
    write_options const options{.text = text_policy::error};
    builder<Format> out(body, options);
    problem const details{.type = std::string(type),
                          .title = std::string(title),
                          .extensions = {{std::string(member), std::string(extension)}}};
    out.response(part_id(id), "/1")
        .status(409)
        .problem(details)
        .header(header, value)
        .body(json_text(content));
    out.response(part_id("2"), "/2").status(200).body(json_string(title));
    if (!out.finish()) {
        require(!in.parse(body, {}).has_value(), "refused, and yet complete", body);
        return;
    }
    auto const read = in.parse(body, strict());
    require(read.has_value(), to_string(read.error()), body);
    require(read->size() == 2, "other responses", body);
    auto const& first = (*read)[0];
    require(first.id() == id, "another id", body);
    require(first.headers().find(header) == value, "another header", body);
    require(first.body() && json_text(*first.body()).is_valid(), "no body", body);
    auto const found = first.problem();
    require(found && found->title == title && found->type == type, "another problem", body);
    auto const second = (*read)[1].body();
    require(second && json_text(*second).string() == title, "another text", body);
}

}  // namespace multistatus::fuzz

void multistatus::fuzz::run(std::string_view input) {
    check_batch<xml>(xml_format, input);
    check_batch<json>(json_format, input);
}
