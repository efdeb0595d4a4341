// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/convert.hpp>

#include <multistatus/json.hpp>
#include <multistatus/xml.hpp>

#include <support/instantiations.hpp>
#include <fuzz/support/formats.hpp>
#include <fuzz/support/spaceless.hpp>
#include <fuzz/support/target.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

// Of responses that look alike, what was written is copied: that is the same as well.
template <class From, class To>
std::string check_copies(std::string_view body) {
    auto reading = strict();
    reading.unique_hrefs = false;
    write_options writing;
    writing.unique_hrefs = false;
    std::string whole;
    bool const is_written =
        write<To>(parse<From>(body, reading).value(), whole, writing).has_value();
    std::string streamed;
    auto const done = multistatus::convert<From, To>(body, streamed, reading, writing);
    require(done.has_value() == is_written, "only one of both was written", body);
    require(!is_written || streamed == whole, "copied, it is another one", streamed);
    return is_written ? whole : std::string();
}
void check_repeated(document const& doc) {
    std::vector<response> many;
    for (int i = 0; i < 6; ++i)
        many.insert(many.end(), doc.begin(), doc.end());
    write_options any;
    any.unique_hrefs = false;
    std::string body;
    if (many.size() > 100 || !write<xml>(document(std::move(many), trailer()), body, any)) return;
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
