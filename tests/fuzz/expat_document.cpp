// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/requests.hpp>

#include <support/instantiations.hpp>
#include <fuzz/support/judged.hpp>

#include <string_view>

namespace multistatus::fuzz {

// White space in the list of properties is the only text that is not kept; what a second list means
// to a report that nobody knows is not known.
test::model_element as_kept(test::model_element root) {
    auto const language = language_of(root, {});
    for (auto& list : root.children) {
        bool const is_list =
            list.space == dav_namespace &&
            (list.local == "prop" || list.local == "allprop" || list.local == "propname");
        if (!is_list) continue;
        std::erase_if(list.children, [](auto const& c) { return c.local.empty(); });
        if (list.local == "prop")
            for (auto& property : list.children)
                inherit_language(property, language_of(list, language));
        break;
    }
    inherit_language(root, {});
    return root;
}

}  // namespace multistatus::fuzz

// Any document is read as a request for a report that nobody knows: expat and the library agree on
// whether it is XML, and on what stands in it.
void multistatus::fuzz::run(std::string_view input) {
    expat_tree const seen(input);
    auto const read = parse_report(input, strict());
    check_verdict(seen, read.error(), input);
    if (!read || !seen.is_well_formed() || read->kind() != report_kind::other) return;
    require(test::model_reader::read(read->root()) == as_kept(seen.root()), "another tree", input);
}
