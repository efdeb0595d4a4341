// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {

cases const& all_cases() {
    static cases const made = [] {
        cases all;
        for (auto* const add :
             {add_characters, add_white_space, add_names, add_text, add_comments, add_instructions,
              add_prolog, add_document_types, add_declaration, add_elements, add_attributes,
              add_references, add_encoding, add_namespaces})
            add(all);
        return all;
    }();
    return made;
}

}  // namespace multistatus::test::xml_conformance
