// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <support/values.hpp>

#include <multistatus/builder.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/xml/format.hpp>
#include <multistatus/xml/reader.hpp>
#include <support/summary.hpp>

namespace multistatus::test {

document parse_property(std::string_view content, std::string_view attributes) {
    return parse<xml>(in_prop(std::string("<x ")
                                  .append(attributes)
                                  .append(">")
                                  .append(content)
                                  .append("</x>")))
        .value();
}

std::string write_property(void const* value, void (*encode)(void const*, value_writer&)) {
    std::string body;
    builder<xml> out{body, {.text = text_policy::error}};
    auto const write = [&](value_writer& content) { encode(value, content); };
    out.response("/").propstat(200, content_property(name{"", "x"}, write));
    if (auto const& done = out.finish(); !done) return to_string(done.error());
    auto const begin = body.find("<x");
    return body.substr(begin, body.rfind("</D:prop>") - begin);
}

element_text split_property(std::string_view written) {
    auto const begin = written.find('>') + 1;
    if (begin == 0 || written.rfind("</x>") == written.npos) return {};
    return {written.substr(begin, written.rfind("</x>") - begin), written.substr(2, begin - 3)};
}

}  // namespace multistatus::test
