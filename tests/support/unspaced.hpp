// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/document.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::test {

/// The model as text, but for texts of nothing but white space, in which tinyxml2 differs.
class unspaced {
public:
    [[nodiscard]] static std::string of(document const& doc) {
        std::string all;
        for (auto const& r : doc) {
            all += "\nresponse";
            for (auto const h : r.hrefs())
                all += " <" + std::string(h.text()) + ">";
            if (r.is_status_form()) all += of(r.status());
            add_propstats(all, r.propstats());
            add_explanation(all, r);
            if (auto const l = r.location()) all += "\nlocation " + std::string(l->text());
            add_elements(all, r.extensions());
        }
        auto const& t = doc.trailer();
        all += "\ntrailer " + std::string(t.sync_token().value_or("-"));
        add_explanation(all, t);
        add_elements(all, t.properties());
        add_propstats(all, t.propstats());
        add_elements(all, t.extensions());
        return all;
    }
    [[nodiscard]] static std::string of(element e) {
        auto all = to_string(e.name()) + "[";
        std::vector<std::string> attributes;
        for (auto const a : e.attributes())
            attributes.push_back(to_string(a.name()) + "='" + std::string(a.value()) + "' ");
        std::sort(attributes.begin(), attributes.end());
        for (auto const& a : attributes)
            all += a;
        all += "](";
        if (!e.has_elements()) add_text(all, e.text());
        for (auto const part : e.contents())
            if (part.is_element())
                all += of(part.element());
            else
                add_text(all, part.text());
        return all + ")";
    }

private:
    [[nodiscard]] static std::string of(status s) {
        return " " + std::to_string(s.code()) + " " + std::string(s.unusual_line());
    }
    static void add_text(std::string& to, std::string_view text) {
        if (text.find_first_not_of(" \t\r\n") != text.npos) to.append("\"").append(text) += '"';
    }
    template <class Elements>
    static void add_elements(std::string& to, Elements const& elements) {
        for (auto const e : elements)
            to += "\n    " + of(e);
    }
    template <class Propstats>
    static void add_propstats(std::string& to, Propstats const& propstats) {
        for (auto const p : propstats) {
            to += "\n  propstat" + of(p.status());
            add_elements(to, p.properties());
            add_explanation(to, p);
            add_elements(to, p.extensions());
        }
    }
    template <class Part>
    static void add_explanation(std::string& to, Part const& part) {
        if (!part.error().empty()) to += "\n  error";
        add_elements(to, part.error().conditions());
        auto const d = part.description();
        to += "\n  (" + std::string(d.language) + ") ";
        add_text(to, d.text);
    }
};

}  // namespace multistatus::test
