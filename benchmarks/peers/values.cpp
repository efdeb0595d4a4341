// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include "values.hpp"

#include <support/text.hpp>

namespace bench::peers {

std::string date_text(std::int64_t seconds) {
    std::string text;
    multistatus::test::append(text,
                              multistatus::test::imf_fixdate{static_cast<std::uint64_t>(seconds)});
    return text;
}

std::string_view reason_of(int status) noexcept {
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 409: return "Conflict";
    case 423: return "Locked";
    case 424: return "Failed Dependency";
    case 507: return "Insufficient Storage";
    default: return "";
    }
}

std::string status_line(int status) {
    return std::string("HTTP/1.1 ")
        .append(std::to_string(status))
        .append(" ")
        .append(reason_of(status));
}

}  // namespace bench::peers
