// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/document.hpp>
#include <multistatus/result.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/tinyxml2/tree_maker.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/format.hpp>
#include <multistatus/xml/markup.hpp>
#include <multistatus/xml/writer.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <tinyxml2.h>

namespace multistatus {

namespace tinyxml2_detail {

[[nodiscard]] inline write_options not_too_deep(write_options options) noexcept {
    if (options.limits.depth > most_depth) options.limits.depth = most_depth;
    return options;
}

/// Writes an element inside one that declares the prefixes a root would declare.
class element_markup : public xml_detail::markup {
public:
    explicit element_markup(write_options const& options) : markup(options) {
        replace_text(options.text == text_policy::replace);
        bytes_.append("<around");
        auto const& scope = prefixes_.scope();
        for (std::size_t i = 0; i < scope.size(); ++i)
            write_declaration(scope.prefix(i), scope.space(i));
        bytes_.append('>');
    }
    [[nodiscard]] std::string_view finish() {
        bytes_.append("</around>");
        return bytes_.view();
    }
};

}  // namespace tinyxml2_detail

/// Hands an element over to tinyxml2: a property of a response that was read, a condition, or
/// anything else that can be written.
///
/// It comes with all it holds, and declares all prefixes it needs, those of the QNames in its text
/// included, so that it may be inserted anywhere in `owner`, to which it belongs; it has no parent
/// yet. If `owner` leaves entities alone, its strings are escaped. The error names what XML cannot
/// carry, or `rule::limit_depth`, of which 500 is the most.
///
///     auto* e = ms::to_tinyxml2(*response[dav::lockdiscovery.name()], owner).value();
template <writable_property Property>
[[nodiscard]] result<tinyxml2::XMLElement*>
to_tinyxml2(Property const& property, tinyxml2::XMLDocument& owner, write_options options = {}) {
    tinyxml2_detail::element_markup out(tinyxml2_detail::not_too_deep(std::move(options)));
    detail::write_element(out, property);
    if (auto const& fault = out.fault(); fault.is_set())
        return {diagnostic{fault.code, {}, {}, detail::excerpt(fault.detail), 0}, nullptr};
    return tinyxml2_detail::make_tree(out.finish(), owner, 1);
}

/// Hands a whole document over to tinyxml2, with the prefixes and in the order in which
/// `write<xml>` writes it; what `to` held before is gone. The error names what cannot be written,
/// as that of `write`; then `to` stays as it was.
[[nodiscard]] inline result<void> to_tinyxml2(document const& from, tinyxml2::XMLDocument& to,
                                              write_options options = {}) {
    bool const has_declaration = std::exchange(options.declaration, false);
    std::string written;
    auto const outcome =
        write<xml>(from, written, tinyxml2_detail::not_too_deep(std::move(options)));
    if (!outcome) return outcome;
    to.Clear();
    auto const root = tinyxml2_detail::make_tree(written, to);
    if (!root) return root.error();
    if (has_declaration) to.InsertEndChild(to.NewDeclaration());
    to.InsertEndChild(*root);
    return {};
}

}  // namespace multistatus
