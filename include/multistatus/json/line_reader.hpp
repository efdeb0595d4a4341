// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/format.hpp>
#include <multistatus/json/defect.hpp>
#include <multistatus/json/document_reader.hpp>
#include <multistatus/json/item_source.hpp>
#include <multistatus/json/known_members.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/options.hpp>

#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace multistatus::json_detail {

/// Reads the line form, one response at a time (JSON form, Line form); the reader that the format
/// `ndjson` names. The last line proves that the answer is complete.
class line_reader : public document_reader {
public:
    explicit line_reader(parse_options options)
        : document_reader(std::move(options), item_source::boundary::line) {}

    /// Reads up to the next response.
    [[nodiscard]] read_step read() {
        return read_by([this] { return run(); });
    }

private:
    enum class state : std::uint8_t { first_line, line, behind_line, behind_last_line, end };

    [[nodiscard]] read_step run() {
        for (;;) {
            if (!source().skip_space()) return starved(rule_for_end());
            auto const is_response = state_ == state::line;
            auto const p = step(source().front());
            if (p != progress::done) return step_of(p);
            if (is_response && state_ == state::behind_line && is_kept()) return read_step::item;
        }
    }
    [[nodiscard]] rule rule_for_end() const noexcept {
        if (state_ == state::behind_last_line || state_ == state::end) return rule::none;
        return state_ == state::first_line ? rule::empty_body : rule::truncated;
    }
    [[nodiscard]] progress step(char c) {
        if (c == '\n') return end_line();
        switch (state_) {
        case state::first_line: return first_line();
        case state::line: return line();
        case state::end: return refuse(rule::json_syntax, "content behind the last line");
        default: return refuse(rule::json_syntax, "the line must end here");
        }
    }
    [[nodiscard]] progress end_line() {
        if (state_ == state::behind_line)
            state_ = state::line;
        else if (state_ == state::behind_last_line)
            state_ = state::end;
        else if (!item().report_at(rule::blank_line, base()))
            return progress::failed;
        source().skip_byte();
        return progress::done;
    }

    [[nodiscard]] progress first_line() {
        auto p = check_beginning(rule::missing_first_line);
        if (p != progress::done) return p;
        enter_document();
        p = source().read_value(rule::missing_first_line, "it may be the form with an array");
        if (p != progress::done) return p;
        if (!take_first_line()) return progress::failed;
        source().finish_value();
        state_ = state::behind_line;
        return p;
    }
    [[nodiscard]] bool take_first_line() {
        constexpr std::uint32_t root = 0;
        auto const& tokens = item().tokens();
        known_members<first_member, first_names.size()> m(first_names);
        std::string instead;
        (void)m.find(tokens, root, [&](std::uint32_t name) {
            if (instead.empty())
                instead.append("there is \"").append(tokens.text(name)).append("\"");
            return true;
        });
        auto const version = m[first_member::multistatus];
        if (m[first_member::responses] != no_token)
            return item().report(rule::missing_first_line, root,
                                 "it may be the form with an array");
        if (version == no_token) return item().report(rule::missing_first_line, root, instead);
        if (tokens.kind(version) != token_kind::number || small_integer(tokens.text(version)) != 1)
            return item().refuse(version, "only version 1 is known");
        return m.find(tokens, root, [&](std::uint32_t name) { return parts().unknown(name); });
    }

    [[nodiscard]] progress line() {
        auto end = no_token;
        auto p = read_response([&] { return (end = find_end()) != no_token || take_response(); });
        if (p == progress::done && end != no_token && !take_end(end)) p = progress::failed;
        if (p != progress::done) return p;
        finish_response();
        state_ = end == no_token ? state::behind_line : state::behind_last_line;
        return p;
    }
    [[nodiscard]] std::uint32_t find_end() const noexcept {
        constexpr std::uint32_t root = 0;
        auto const& tokens = item().tokens();
        if (tokens.kind(root) != token_kind::object) return no_token;
        auto end = no_token;
        for (auto const n : members(tokens, root)) {
            auto const name = tokens.text(n);
            // No response is lost because it has a member of that name.
            if (name == "href" || name == "id" || name == "status" || name == "propstats")
                return no_token;
            if (name == "end") end = n + 1;
        }
        return end;
    }
    [[nodiscard]] bool take_end(std::uint32_t object) {
        auto const unknown = [&](std::uint32_t name) { return parts().unknown(name); };
        for (auto const n : members(item().tokens(), 0))
            if (n + 1 != object && !unknown(n)) return false;
        place const here(item(), "end", object);
        known_members<end_member, end_names.size()> m(end_names);
        return here && item().expect(token_kind::object, object) &&
               m.find(item().tokens(), object, unknown) &&
               check_count(object, m[end_member::responses]) &&
               read_description(m[end_member::description]) &&
               read_sync_token(m[end_member::sync_token]) && read_extensions(m[end_member::ext]);
    }
    [[nodiscard]] bool check_count(std::uint32_t object, std::uint32_t i) {
        if (i == no_token) return item().refuse(object, "the number of responses is missing");
        place const here(item(), "responses", i);
        if (!here || !item().expect(token_kind::number, i)) return false;
        auto const text = item().tokens().text(i);
        std::uint64_t count = 0;
        auto const read = std::from_chars(text.data(), text.data() + text.size(), count);
        if (read.ec != std::errc{} || read.ptr != text.data() + text.size())
            return item().refuse(i, "a whole number must stand here");
        return count == begun() || item().report(rule::wrong_count, i,
                                                 std::string(text).append(", but there are ") +
                                                     std::to_string(begun()));
    }

    enum class first_member : std::uint8_t { multistatus, responses };
    static constexpr std::array<std::string_view, 2> first_names{"multistatus", "responses"};
    enum class end_member : std::uint8_t { responses, description, sync_token, ext };
    static constexpr std::array<std::string_view, 4> end_names{"responses", "description",
                                                               "syncToken", "ext"};

    state state_ = state::first_line;
};

}  // namespace multistatus::json_detail
