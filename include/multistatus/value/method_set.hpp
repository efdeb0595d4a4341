// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/value/text_list.hpp>

#include <string_view>

namespace multistatus {

/// The methods a resource understands, as `PROPFIND`: the content of DAV:supported-method-set
/// (RFC 3253, 3.1.3). Methods are told apart by case (RFC 9110, 9.1).
class method_set : public detail::texts {
public:
    using texts::texts;
};

template <>
struct codec<method_set> {
    static constexpr value_shape shape = value_shape::elements;
    static constexpr bool is_view = true;

    [[nodiscard]] static decoded<method_set> decode(element content) {
        return detail::decode_texts<method_set>(
            content, item, [](element method) -> decoded<std::string_view> {
                auto const named = method.attribute(attribute);
                if (!named) return undecodable{"a method without a name"};
                return *named;
            });
    }
    static void encode(method_set const& methods, auto& out) {
        for (auto const method : methods)
            out.start_element(item).attribute(attribute, method).end_element();
    }

private:
    static constexpr name item{dav_namespace, "supported-method"};
    static constexpr name attribute{"", "name"};
};

}  // namespace multistatus
