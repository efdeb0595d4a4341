// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <xml/conformance/case.hpp>
#include <xml/conformance/productions.hpp>

#include <algorithm>
#include <set>

namespace multistatus::test::xml_conformance {
namespace {

constexpr std::string_view external =
    "It makes up an external subset, which is no part of a body; a declaration that names one is "
    "refused.";
constexpr std::string_view external_entity =
    "It makes up an external entity, which is no part of a body; none can be declared.";
constexpr std::string_view removed = "The 1st edition had it, and the 5th does not.";
constexpr std::string_view orphaned =
    "Nothing in the 5th edition refers to it; names are of [4] and [4a].";
constexpr std::string_view orphaned_in_namespaces =
    "Nothing in the 3rd edition refers to it; names are of NS [4].";

constexpr production productions[] = {
    {"[1] document"},
    {"[2] Char"},
    {"[3] S"},
    {"[4] NameStartChar"},
    {"[4a] NameChar"},
    {"[5] Name"},
    {"[6] Names"},
    {"[7] Nmtoken"},
    {"[8] Nmtokens"},
    {"[9] EntityValue"},
    {"[10] AttValue"},
    {"[11] SystemLiteral"},
    {"[12] PubidLiteral"},
    {"[13] PubidChar"},
    {"[14] CharData"},
    {"[15] Comment"},
    {"[16] PI"},
    {"[17] PITarget"},
    {"[18] CDSect"},
    {"[19] CDStart"},
    {"[20] CData"},
    {"[21] CDEnd"},
    {"[22] prolog"},
    {"[23] XMLDecl"},
    {"[24] VersionInfo"},
    {"[25] Eq"},
    {"[26] VersionNum"},
    {"[27] Misc"},
    {"[28] doctypedecl"},
    {"[28a] DeclSep"},
    {"[28b] intSubset"},
    {"[29] markupdecl"},
    {"[30] extSubset", external},
    {"[31] extSubsetDecl", external},
    {"[32] SDDecl"},
    {"[33] LanguageID", removed},
    {"[34] Langcode", removed},
    {"[35] ISO639Code", removed},
    {"[36] IanaCode", removed},
    {"[37] UserCode", removed},
    {"[38] Subcode", removed},
    {"[39] element"},
    {"[40] STag"},
    {"[41] Attribute"},
    {"[42] ETag"},
    {"[43] content"},
    {"[44] EmptyElemTag"},
    {"[45] elementdecl"},
    {"[46] contentspec"},
    {"[47] children"},
    {"[48] cp"},
    {"[49] choice"},
    {"[50] seq"},
    {"[51] Mixed"},
    {"[52] AttlistDecl"},
    {"[53] AttDef"},
    {"[54] AttType"},
    {"[55] StringType"},
    {"[56] TokenizedType"},
    {"[57] EnumeratedType"},
    {"[58] NotationType"},
    {"[59] Enumeration"},
    {"[60] DefaultDecl"},
    {"[61] conditionalSect"},
    {"[62] includeSect"},
    {"[63] ignoreSect"},
    {"[64] ignoreSectContents"},
    {"[65] Ignore"},
    {"[66] CharRef"},
    {"[67] Reference"},
    {"[68] EntityRef"},
    {"[69] PEReference"},
    {"[70] EntityDecl"},
    {"[71] GEDecl"},
    {"[72] PEDecl"},
    {"[73] EntityDef"},
    {"[74] PEDef"},
    {"[75] ExternalID"},
    {"[76] NDataDecl"},
    {"[77] TextDecl"},
    {"[78] extParsedEnt", external_entity},
    {"[79] extPE", removed},
    {"[80] EncodingDecl"},
    {"[81] EncName"},
    {"[82] NotationDecl"},
    {"[83] PublicID"},
    {"[84] Letter", orphaned},
    {"[85] BaseChar", orphaned},
    {"[86] Ideographic", orphaned},
    {"[87] CombiningChar", orphaned},
    {"[88] Digit", orphaned},
    {"[89] Extender", orphaned},
    {"NS [1] NSAttName"},
    {"NS [2] PrefixedAttName"},
    {"NS [3] DefaultAttName"},
    {"NS [4] NCName"},
    {"NS [5] NCNameChar", orphaned_in_namespaces},
    {"NS [6] NCNameStartChar", orphaned_in_namespaces},
    {"NS [7] QName"},
    {"NS [8] PrefixedName"},
    {"NS [9] UnprefixedName"},
    {"NS [10] Prefix"},
    {"NS [11] LocalPart"},
    {"NS [12] STag"},
    {"NS [13] EmptyElemTag"},
    {"NS [14] ETag"},
    {"NS [15] Attribute"},
    {"NS [16] doctypedecl"},
    {"NS [17] elementdecl"},
    {"NS [18] cp"},
    {"NS [19] Mixed"},
    {"NS [20] AttlistDecl"},
    {"NS [21] AttDef"},
};

using titles = std::set<std::string, std::less<>>;

[[nodiscard]] bool is_production(std::string_view title) {
    return title.starts_with("[") || title.starts_with("NS [");
}
[[nodiscard]] titles named_by_cases() {
    titles all;
    for (auto const& c : all_cases())
        if (is_production(c.production)) all.insert(c.production);
    return all;
}

void add_missing_numbers(std::string_view before, int last, std::vector<std::string>& to) {
    for (int i = 1; i <= last; ++i) {
        auto const begin = std::string(before).append("[").append(std::to_string(i)).append("] ");
        auto const is_there =
            std::any_of(std::begin(productions), std::end(productions),
                        [&](production const& p) { return p.title.starts_with(begin); });
        if (!is_there) to.push_back(begin + "is not listed");
    }
}
void add_unlisted(titles const& named, std::vector<std::string>& to) {
    titles listed;
    for (auto const& p : productions)
        if (!listed.insert(std::string(p.title)).second)
            to.push_back(std::string(p.title) + " is listed twice");
    for (auto const& title : named)
        if (!listed.contains(title)) to.push_back(title + " is named by a case, but not listed");
}

}  // namespace

std::span<production const> all_productions() {
    return productions;
}

std::vector<std::string> faults_in_productions() {
    std::vector<std::string> faults;
    add_missing_numbers("", 89, faults);
    add_missing_numbers("NS ", 21, faults);
    auto const named = named_by_cases();
    add_unlisted(named, faults);
    for (auto const& p : productions) {
        auto const has_cases = named.contains(p.title);
        if (has_cases && !p.left_out.empty())
            faults.push_back(std::string(p.title) + " has cases, and a reason to have none");
        if (!has_cases && p.left_out.empty())
            faults.push_back(std::string(p.title) + " has neither a case nor a reason");
    }
    return faults;
}

}  // namespace multistatus::test::xml_conformance
