// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/padded_text.hpp>
#include <multistatus/write_options.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// The tags of RFC 4918, 14 as they are written: with their prefix and indentation, and merged
/// where one always follows the other.
struct vocabulary {
    /// `prefix` is that of `DAV:` with its colon, or empty.
    vocabulary(std::string_view prefix, indentation how) {
        auto const line = [how](std::size_t depth) {
            return how == indentation::none ? std::string{} : '\n' + std::string(2 * depth, ' ');
        };
        auto const open = [prefix](std::string_view name) {
            return std::string("<").append(prefix).append(name).append(">");
        };
        auto const close = [prefix](std::string_view name) {
            return std::string("</").append(prefix).append(name).append(">");
        };
        root_line = line(0);
        trailer_line = line(1);
        line_in_response = line(2);
        line_in_propstat = line(3);
        response = line(1) + open("response") + line(2) + open("href");
        response_end = line(1) + close("response");
        href = line(2) + open("href");
        href_end = close("href");
        propstat = line(2) + open("propstat") + line(3) + open("prop");
        prop_end = close("prop") + line(3) + open("status");
        empty_prop_end = "/>" + line(3) + open("status");
        propstat_end = line(2) + close("propstat");
        status = line(2) + open("status");
        status_end = close("status");
        error = open("error");
        error_end = close("error");
        description = std::string("<").append(prefix).append("responsedescription");
        description_end = close("responsedescription");
        location = line(2) + open("location") + open("href");
        location_end = close("href") + close("location");
        sync_token = line(1) + open("sync-token");
        sync_token_end = close("sync-token");
    }

    detail::padded_text root_line, trailer_line, line_in_response, line_in_propstat;
    detail::padded_text response, response_end, href, href_end;
    detail::padded_text propstat, prop_end, empty_prop_end, propstat_end;
    detail::padded_text status, status_end, error, error_end;
    detail::padded_text description, description_end, location, location_end;
    detail::padded_text sync_token, sync_token_end;
};

}  // namespace multistatus::xml_detail
