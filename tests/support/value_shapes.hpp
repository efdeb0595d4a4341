// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/builder.hpp>
#include <multistatus/name.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/xml.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::test {

/// What the types of the catalogue look for in a property: elements inside each other, of `DAV:` or
/// the namespace of the property.
inline constexpr std::string_view value_shapes[] = {"",
                                                    "href",
                                                    "activelock/locktoken/href",
                                                    "activelock/owner",
                                                    "lockentry/lockscope/exclusive",
                                                    "link/src",
                                                    "ace/principal/href",
                                                    "ace/grant/privilege/read",
                                                    "comp",
                                                    "supported-report/report/x",
                                                    "parent/segment",
                                                    "response/href",
                                                    "privilege/all",
                                                    "property",
                                                    "supported-privilege/description",
                                                    "collection",
                                                    "user",
                                                    "name"};

/// A body in XML that has a property of such a shape, and a text wherever there can be one, as its
/// language too.
inline std::string body_around(name property, std::string_view shape, std::string_view text) {
    std::string body;
    write_options options;
    options.text = text_policy::replace;
    builder<xml> out(body, options);
    auto const write = [&](auto& to) {
        to.attribute({xml_namespace, "lang"}, text.substr(0, 100));
        if (shape.empty()) {
            to.text(text);
            return;
        }
        std::size_t depth = 0;
        std::string local;
        for (char const c : std::string(shape) + "/") {
            if (c != '/') {
                local += c;
                continue;
            }
            bool const is_dav = property.space == dav_namespace || depth > 0;
            to.start_element({is_dav ? dav_namespace : property.space, local});
            local.clear();
            ++depth;
        }
        to.attribute({"", "name"}, text).attribute({"", "href"}, text).text(text);
        for (; depth > 0; --depth)
            to.end_element();
    };
    out.response("/").propstat(200, content_property(property, write));
    static_cast<void>(out.finish());
    return body;
}

}  // namespace multistatus::test
