// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <support/model.hpp>
#include <support/random_model_elements.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus::test {

/// Makes models up: all fields, and in them whatever a strict reader takes and every format can
/// carry. The same seed gives the same models on every platform.
class random_models : public random_elements {
public:
    using random_elements::random_elements;

    /// Whether a response may have an id and no href, which XML cannot say.
    bool has_bare_ids = false;
    /// Whether JSON that stands for itself keeps its spelling: nlohmann writes it anew.
    bool keeps_spelling = true;

    [[nodiscard]] model next() {
        model m;
        uses_uris_ = numbers_.chance(20);
        for (auto n = numbers_.below(4); n > 0; --n)
            m.responses.push_back(response());
        if (numbers_.chance(25)) m.description = description();
        if (numbers_.chance(40)) m.sync_token = trimmed(text());
        if (numbers_.chance(20)) m.extensions = extensions();
        return m;
    }

private:
    static constexpr std::string_view batch = "urn:uuid:3b75db67-9890-4349-b45d-0c2e7df4c321";
    static constexpr std::string_view problem = "urn:ietf:rfc:7807";
    static constexpr std::array<std::string_view, 12> segments{
        "a", "b%20c", "%C3%A9", "~u", "x;y=z", "a@b", "a:b", "a+b", "1", "(c)", "%2F", "a'b"};
    static constexpr std::array<int, 16> codes{200, 200, 200, 201, 204, 208, 299, 301,
                                               403, 404, 409, 424, 507, 599, 100, 207};

    // What batch APIs say; sometimes in no shape that they know.

    [[nodiscard]] static model_element text_element(std::string_view space, std::string_view local,
                                                    std::string text) {
        model_element e{std::string(space), std::string(local), {}, {}, {}};
        add_text(e, std::move(text));
        return e;
    }
    [[nodiscard]] std::string id() { return numbers_.chance(30) ? text() : "line-" + number(); }
    [[nodiscard]] std::string number() { return std::to_string(numbers_.below(100)); }
    [[nodiscard]] model_element headers() {
        constexpr std::array<std::string_view, 5> names{"Content-Type", "ETag", "x", "Retry-After",
                                                        "content-type"};
        model_element all{std::string(batch), "headers", {}, {}, {}};
        for (auto n = numbers_.below(4); n > 0; --n) {
            auto field = text_element(batch, "header", text());
            auto const name = numbers_.chance(80) ? std::string(numbers_.pick(names)) : text();
            if (numbers_.chance(95)) field.attributes.push_back({{}, "name", name});
            all.children.push_back(std::move(field));
        }
        return all;
    }
    [[nodiscard]] model_element body() {
        constexpr std::array<std::string_view, 14> bodies{"null",
                                                          "true",
                                                          "1e2",
                                                          "-0.50",
                                                          "\"a\"",
                                                          "{}",
                                                          "[]",
                                                          R"({"a":[1,{"b":"\u00e9\n"}]})",
                                                          " {\"a\" : 1}",
                                                          "{\"a\":\n1}",
                                                          "{\"a\":1,\"a\":2}",
                                                          "[",
                                                          "",
                                                          "12 13"};
        constexpr std::array<std::string_view, 6> plain_bodies{
            "null", "true", "42", "\"a\"", "{}", R"({"a":[1,{"b":"x\n"}]})"};
        std::string content(keeps_spelling ? numbers_.pick(bodies) : numbers_.pick(plain_bodies));
        if (keeps_spelling && numbers_.chance(10)) content = text();
        return text_element(batch, "body", std::move(content));
    }
    [[nodiscard]] model_elements batch_parts() {
        model_elements all;
        if (numbers_.chance(40)) all.push_back(text_element(batch, "id", id()));
        if (numbers_.chance(40)) all.push_back(headers());
        if (numbers_.chance(40)) all.push_back(body());
        if (numbers_.chance(40)) all.push_back(extension());
        // In the order of the standard's friends they are members, in any other they are not.
        if (numbers_.chance(10)) all.push_back(text_element(batch, "id", id()));
        if (numbers_.chance(10)) std::reverse(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] model_element problem_details() {
        constexpr std::array<std::string_view, 9> members{
            "type", "title", "status", "detail", "instance", "i", "balance", "a", "b"};
        constexpr std::array<std::string_view, 8> values{"42",    "1e2", "-0.50", "true",
                                                         "false", "",    "null",  "042"};
        constexpr std::array<std::string_view, 6> statuses{"409", "0409", "99", "", "409.0", "600"};
        model_element all{std::string(problem), "problem", {}, {}, {}};
        for (auto n = numbers_.below(5); n > 0; --n) {
            auto const member = numbers_.pick(members);
            auto value = numbers_.chance(30) ? std::string(numbers_.pick(values)) : text();
            if (member == "status" && numbers_.chance(90)) value = numbers_.pick(statuses);
            all.children.push_back(text_element(problem, member, value));
            auto& child = all.children.back();
            if (numbers_.chance(15)) child.children = {element(1)};
            if (numbers_.chance(15))
                child.children = {text_element(problem, "i", text()),
                                  text_element(problem, numbers_.pick(members), text())};
            if (numbers_.chance(30)) add_kind(child);
            for (auto& inner : child.children)
                if (!inner.local.empty() && numbers_.chance(20)) add_kind(inner);
        }
        return all;
    }
    // What kind of JSON a member of problem details is, where XML leaves that open.
    void add_kind(model_element& e) {
        constexpr std::array<std::string_view, 6> kinds{"number", "boolean", "null",
                                                        "array",  "object",  "string"};
        auto const kind = numbers_.pick(kinds);
        if (e.attributes.empty() && (keeps_spelling || kind != "number"))
            e.attributes.push_back({std::string(batch), "json", std::string(kind)});
    }

    // Responses

    [[nodiscard]] model_status status() {
        constexpr std::array<std::string_view, 5> lines{"HTTP/0.0 ", "HTTP/1.0 ", "HTTP/2 ",
                                                        "HTTP/1.1 ", "HTTP/3.0 "};
        constexpr std::array<std::string_view, 5> reasons{" OK", " Sorry", " ", " \xC3\xA9 x",
                                                          " a\tb"};
        model_status s{numbers_.chance(80) ? numbers_.pick(codes)
                                           : static_cast<int>(100 + numbers_.below(500)),
                       {}};
        if (!numbers_.chance(15)) return s;
        auto line = std::string(numbers_.pick(lines)) + std::to_string(s.code);
        line = trimmed(line.append(numbers_.pick(reasons)));
        s.line = multistatus::status(s.code, line).unusual_line();
        return s;
    }
    [[nodiscard]] std::string href() {
        auto all = std::string(uses_uris_ ? "http://example.com:8080/" : "/");
        all += std::to_string(++hrefs_) + "/";
        for (auto n = numbers_.below(3); n > 0; --n)
            all.append(numbers_.pick(segments)).append("/");
        if (numbers_.chance(10)) all += "?q=1&b";
        return all;
    }
    [[nodiscard]] model_explanation explanation() {
        model_explanation about;
        if (numbers_.chance(30))
            for (auto n = 1 + numbers_.below(2); n > 0; --n)
                about.conditions.push_back(element(2));
        if (numbers_.chance(15)) about.conditions.push_back(problem_details());
        if (numbers_.chance(3)) about.conditions.push_back(element(2));
        if (numbers_.chance(25)) about.description = description();
        if (numbers_.chance(15)) about.extensions = extensions();
        return about;
    }
    void propstats(model_response& r) {
        std::set<std::pair<std::string, std::string>> seen;
        for (auto n = 1 + numbers_.below(3); n > 0; --n) {
            model_propstat p;
            p.status = status();
            for (auto k = numbers_.below(5); k > 0; --k) {
                bool const is_known = numbers_.chance(20);
                auto e = is_known ? known_property() : element(depth());
                if (!seen.insert({e.space, e.local}).second) continue;
                p.properties.push_back(e);
                // The standard lets a property stand there twice if it has one status.
                if (is_known || !numbers_.chance(3)) continue;
                auto again = element(1);
                again.space = e.space;
                again.local = e.local;
                p.properties.push_back(std::move(again));
            }
            p.about = explanation();
            r.propstats.push_back(std::move(p));
        }
    }
    [[nodiscard]] model_response response() {
        model_response r;
        r.hrefs.push_back(href());
        bool const has_status = numbers_.chance(50);
        if (has_status) {
            r.status = status();
            for (auto n = numbers_.chance(20) ? numbers_.below(3) : 0; n > 0; --n)
                r.hrefs.push_back(href());
        } else {
            propstats(r);
        }
        r.about = explanation();
        if (numbers_.chance(30)) r.about.extensions = batch_parts();
        if (numbers_.chance(15)) r.location = numbers_.chance(50) ? href() : "../x?y#z";
        if (has_bare_ids && has_status && numbers_.chance(30)) {
            r.hrefs.clear();
            auto& all = r.about.extensions;
            all.insert(all.begin(), text_element(batch, "id", id()));
        }
        return r;
    }

    std::uint64_t hrefs_ = 0;
    bool uses_uris_ = false;
};

}  // namespace multistatus::test
