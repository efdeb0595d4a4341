// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/document.hpp>

#include <support/model.hpp>

#include <algorithm>
#include <string_view>

namespace multistatus::fuzz {

/// Removes white space that stands alone beside elements, where it may mean nothing (JSON form,
/// Value).
inline void remove_spaces(test::model_element& e) {
    auto const is_space = [](test::model_element const& c) {
        return c.local.empty() && c.text.find_first_not_of(" \t\r\n") == c.text.npos;
    };
    bool const has_elements = std::any_of(e.children.begin(), e.children.end(),
                                          [](auto const& c) { return !c.local.empty(); });
    if (has_elements) std::erase_if(e.children, is_space);
    for (auto& c : e.children)
        remove_spaces(c);
}

/// A document as a model without such white space.
[[nodiscard]] inline test::model spaceless(document const& doc) {
    auto m = test::model_reader::read(doc);
    test::for_each_elements(
        m, [](test::model_elements& all) { std::for_each(all.begin(), all.end(), remove_spaces); });
    return m;
}

}  // namespace multistatus::fuzz
