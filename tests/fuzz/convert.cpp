// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/instantiations.hpp>
#include <fuzz/support/copies.hpp>
#include <fuzz/support/formats.hpp>
#include <fuzz/support/spaceless.hpp>
#include <fuzz/support/target.hpp>

#include <string>
#include <string_view>

namespace multistatus::fuzz {

// Through another format and back it is the same, but for white space where that means nothing; and
// response by response the same is written as of the whole.
template <class Through>
void check_way(format const& through, document const& doc, std::string_view xml_text) {
    std::string text;
    if (!through.write(doc, text)) return;
    auto const read = through.parse(text, strict());
    require(read.has_value(), to_string(read.error()), text);
    std::string back;
    require(xml_format.write(*read, back).has_value(), "not writable any more", text);
    auto const again = xml_format.parse(back, strict());
    require(again && *again == *read, "another one in XML", back);
    require(spaceless(*again) == spaceless(doc), "not what it was", back);
    std::string streamed;
    auto const done = multistatus::convert<xml, Through>(xml_text, streamed, strict());
    require(done && streamed == text, "streamed, it is another one", streamed);
}

void check_repeated(document const& doc) {
    auto const body = repeated_body<xml>(doc);
    if (body.empty()) return;
    check_copies<xml, xml>(body);
    if (auto const array = check_copies<xml, json>(body); !array.empty())
        check_copies<json, xml>(array);
}

}  // namespace multistatus::fuzz

void multistatus::fuzz::run(std::string_view input) {
    auto const read = xml_format.parse(input, {});
    std::string text;
    if (!read || !xml_format.write(*read, text)) return;
    check_way<json>(json_format, *read, text);
    check_way<ndjson>(ndjson_format, *read, text);
    check_repeated(*read);
}
