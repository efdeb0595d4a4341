// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/name.hpp>

#include <fuzz/support/formats.hpp>
#include <fuzz/support/judged.hpp>

#include <string_view>

namespace multistatus::fuzz {

// Visits the children of that name in DAV:, with the language in scope.
template <class Visit>
void each(test::model_element const& parent, std::string_view local, std::string_view language,
          Visit visit) {
    for (auto const& c : parent.children)
        if (c.space == dav_namespace && c.local == local) visit(c, language_of(c, language));
}
test::model_elements all_properties(test::model_element const& root) {
    test::model_elements found;
    each(root, "response", language_of(root, {}), [&](auto const& response, auto outer) {
        each(response, "propstat", outer, [&](auto const& propstat, auto in_response) {
            each(propstat, "prop", in_response, [&](auto const& prop, auto in_propstat) {
                for (auto p : prop.children) {
                    if (p.local.empty()) continue;
                    inherit_language(p, in_propstat);
                    found.push_back(std::move(p));
                }
            });
        });
    });
    return found;
}
test::model_elements all_properties(document const& doc) {
    test::model_elements found;
    for (auto const& r : doc)
        for (auto const group : r.propstats())
            for (auto const p : group.properties())
                found.push_back(test::model_reader::read(p));
    return found;
}

}  // namespace multistatus::fuzz

// What is read strictly as a multistatus expat reads too, with the same properties.
void multistatus::fuzz::run(std::string_view input) {
    expat_tree const seen(input);
    auto const read = xml_format.parse(input, strict());
    check_verdict(seen, read.error(), input);
    if (read && seen.is_well_formed())
        require(all_properties(*read) == all_properties(seen.root()), "other properties", input);
}
