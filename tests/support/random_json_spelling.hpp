// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <support/characters.hpp>
#include <support/model.hpp>
#include <support/random.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::test {

/// Writes models as JSON in whatever way the form allows: members in any order, each value in any
/// of the forms it has, escapes, white space. It has nothing in common with the writers of the
/// library.
class random_json_spelling {
public:
    /// With `are_alike` all responses are spelled in one way, but for what is in their strings.
    random_json_spelling(std::uint64_t seed, bool are_alike)
        : numbers_(seed), seed_(numbers_.next()), are_alike_(are_alike) {}

    [[nodiscard]] std::string spell(model const& m) {
        std::vector<std::string> all;
        for (auto const& r : m.responses)
            all.push_back(response(r));
        auto members = rest_of(m);
        members.push_back(member("responses", array(all)));
        return gap() + object(std::move(members)) + gap();
    }
    /// One response a line.
    [[nodiscard]] std::string spell_lines(model const& m) {
        are_lines_ = true;
        auto all = object({member("multistatus", "1")}) + "\n";
        for (auto const& r : m.responses)
            all += response(r) + line_end();
        auto members = rest_of(m);
        members.push_back(member("responses", std::to_string(m.responses.size())));
        return all + object({member("end", object(std::move(members)))}) + line_end();
    }

private:
    using member_list = std::vector<std::string>;

    // Structure

    [[nodiscard]] member_list rest_of(model const& m) {
        member_list all;
        if (m.description != model_text{})
            all.push_back(member("description", description(m.description)));
        if (m.sync_token) all.push_back(member("syncToken", string(*m.sync_token)));
        if (!m.extensions.empty()) all.push_back(member("ext", items(m.extensions)));
        if (!are_lines_ && numbers_.chance(30))
            all.push_back(member("summary", R"({"total":-1,"a":[{}]})"));
        return all;
    }
    [[nodiscard]] std::string response(model_response const& r) {
        if (are_alike_) numbers_ = random(seed_);
        member_list all{member("href", string(r.hrefs.front()))};
        if (r.hrefs.size() > 1) {
            std::vector<std::string> others;
            for (auto h = r.hrefs.begin() + 1; h != r.hrefs.end(); ++h)
                others.push_back(string(*h));
            all.push_back(member("additionalHrefs", array(others)));
        }
        if (r.status) {
            add(*r.status, all);
        } else {
            std::vector<std::string> propstats;
            for (auto const& p : r.propstats)
                propstats.push_back(propstat(p));
            all.push_back(member("propstats", array(propstats)));
        }
        add(r.about, all);
        if (!r.location.empty()) all.push_back(member("location", string(r.location)));
        return object(std::move(all));
    }
    [[nodiscard]] std::string propstat(model_propstat const& p) {
        member_list all;
        add(p.status, all);
        if (are_distinct(p.properties) && numbers_.chance(80))
            all.push_back(member("props", object_of(p.properties)));
        else
            all.push_back(member("propsList", items(p.properties)));
        add(p.about, all);
        return object(std::move(all));
    }
    void add(model_status const& s, member_list& to) {
        to.push_back(member("status", std::to_string(s.code)));
        if (!s.line.empty()) to.push_back(member("statusLine", string(s.line)));
    }
    void add(model_explanation const& about, member_list& to) {
        if (!about.conditions.empty()) to.push_back(member("error", items(about.conditions)));
        if (about.description != model_text{})
            to.push_back(member("description", description(about.description)));
        if (!about.extensions.empty()) to.push_back(member("ext", items(about.extensions)));
    }
    [[nodiscard]] std::string description(model_text const& d) {
        if (d.language.empty() && numbers_.chance(80)) return string(d.text);
        member_list all{member("#", string(d.text))};
        if (!d.language.empty()) all.push_back(member("@xml:lang", string(d.language)));
        return object(std::move(all));
    }

    // Values

    [[nodiscard]] static bool are_distinct(model_elements const& all) {
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (all[i].name() == all[k].name()) return false;
        return true;
    }
    [[nodiscard]] std::string name_of(model_element const& e) {
        if (e.space == "DAV:" && numbers_.chance(80)) return e.local;
        return "{" + e.space + "}" + e.local;
    }
    [[nodiscard]] static std::string name_of(model_attribute const& a) {
        bool const is_known = a.local == "lang" || a.local == "space" || a.local == "base";
        if (a.space == xml_namespace && is_known) return "@xml:" + a.local;
        return a.space.empty() ? "@" + a.local : "@{" + a.space + "}" + a.local;
    }
    [[nodiscard]] std::string value(model_element const& e) {
        if (e.attributes.empty() && numbers_.chance(90)) return content(e.children, true);
        member_list all{member("#", content(e.children, false))};
        for (auto const& a : e.attributes)
            all.push_back(member(name_of(a), string(a.value)));
        return object(std::move(all));
    }
    [[nodiscard]] std::string content(model_elements const& children, bool may_be_object) {
        if (children.empty()) {
            constexpr std::array<std::string_view, 4> nothing{"null", "null", "\"\"", "[]"};
            return std::string(numbers_.pick(nothing));
        }
        if (children.size() == 1 && children[0].local.empty() && numbers_.chance(90))
            return text(children[0].text);
        bool const has_text = std::any_of(children.begin(), children.end(),
                                          [](auto const& c) { return c.local.empty(); });
        if (may_be_object && !has_text && are_distinct(children) && numbers_.chance(30))
            return object_of(children);
        return items(children);
    }
    // A text that a number or a boolean stands for, too.
    [[nodiscard]] std::string text(std::string const& t) {
        bool const is_literal = t == "true" || t == "false" || t == "0" || t == "42" || t == "-1";
        return is_literal && numbers_.chance(50) ? t : string(t);
    }
    [[nodiscard]] std::string items(model_elements const& all) {
        std::vector<std::string> spelled;
        for (auto const& e : all)
            if (e.local.empty())
                spelled.push_back(object({member("#", string(e.text))}));
            else if (e.children.empty() && e.attributes.empty() && numbers_.chance(70))
                spelled.push_back(string(name_of(e)));
            else
                spelled.push_back(object({member(name_of(e), value(e))}));
        return array(spelled);
    }
    // Elements in their order.
    [[nodiscard]] std::string object_of(model_elements const& all) {
        member_list spelled;
        for (auto const& e : all)
            spelled.push_back(member(name_of(e), value(e)));
        return listed("{", spelled, "}");
    }

    // JSON

    [[nodiscard]] std::string member(std::string_view name, std::string_view value) {
        auto all = string(name) + gap();
        return all.append(":").append(gap()).append(value);
    }
    [[nodiscard]] std::string object(member_list all) {
        for (auto i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[static_cast<std::size_t>(numbers_.below(i))]);
        return listed("{", all, "}");
    }
    [[nodiscard]] std::string array(std::vector<std::string> const& all) {
        return listed("[", all, "]");
    }
    [[nodiscard]] std::string listed(std::string_view begin, std::vector<std::string> const& all,
                                     std::string_view end) {
        std::string list(begin);
        for (std::size_t i = 0; i < all.size(); ++i)
            list.append(i == 0 ? "" : ",").append(gap()).append(all[i]).append(gap());
        return list.append(gap()).append(end);
    }
    [[nodiscard]] std::string string(std::string_view content) {
        std::string all = "\"";
        while (!content.empty()) {
            auto const c = first_character(content);
            all += character(c);
            content.remove_prefix(c.size());
        }
        return all + "\"";
    }
    [[nodiscard]] std::string character(std::string_view c) {
        constexpr std::string_view short_escapes = "\"\"\\\\//\bb\ff\nn\rr\tt";
        auto const first = static_cast<unsigned char>(c[0]);
        bool const must = first < 0x20 || c == "\"" || c == "\\";
        if (!must && !texts_.chance(3)) return std::string(c);
        for (std::size_t i = 0; i < short_escapes.size(); i += 2)
            if (short_escapes[i] == c[0] && texts_.chance(70))
                return std::string("\\") + short_escapes[i + 1];
        auto const code = code_of(c);
        if (code < 0x10000) return unit(code);
        return unit(0xD800 + ((code - 0x10000) >> 10)).append(unit(0xDC00 + (code & 0x3FF)));
    }
    [[nodiscard]] std::string unit(std::uint32_t code) {
        std::string_view const digits =
            texts_.chance(50) ? std::string_view("0123456789abcdef") : "0123456789ABCDEF";
        std::string all = "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            all += digits[code >> shift & 15];
        return all;
    }
    [[nodiscard]] std::string gap() {
        constexpr std::array<std::string_view, 4> blanks{" ", "\t", "  ", "\n\r"};
        std::string all;
        while (numbers_.chance(10))
            all += numbers_.pick(blanks);
        if (are_lines_) all.erase(std::min(all.find('\n'), all.size()));
        return all;
    }
    [[nodiscard]] std::string line_end() { return numbers_.chance(50) ? "\n" : "\r\n"; }

    random numbers_;
    std::uint64_t seed_;
    bool are_alike_;
    bool are_lines_ = false;
    random texts_{seed_};
};

}  // namespace multistatus::test
