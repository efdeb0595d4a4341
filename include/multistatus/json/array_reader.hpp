// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/format.hpp>
#include <multistatus/json/defect.hpp>
#include <multistatus/json/document_members.hpp>
#include <multistatus/json/item_source.hpp>
#include <multistatus/options.hpp>

#include <cstdint>
#include <string_view>
#include <utility>

namespace multistatus::json_detail {

/// Reads the form with an array, one response at a time (JSON form, Document); the reader that the
/// format `json` names. Members stand in any order.
class array_reader : public document_members {
public:
    explicit array_reader(parse_options options)
        : document_members(std::move(options), item_source::boundary::none) {}

    /// Reads up to the next response.
    [[nodiscard]] read_step read() {
        return read_by([this] { return run(); });
    }

private:
    enum class state : std::uint8_t {
        beginning,
        first_name,
        name,
        colon,
        value,
        behind_value,
        first_response,
        response,
        behind_response,
        end
    };

    [[nodiscard]] read_step run() {
        for (;;) {
            if (!source().skip_space()) return starved(rule_for_end());
            auto const c = source().front();
            if (state_ == state::response || (state_ == state::first_response && c != ']')) {
                auto const p = response_value();
                if (p != progress::done) return step_of(p);
                if (is_kept()) return read_step::item;
            } else if (state_ == state::behind_response && c == ',') {
                static_cast<void>(go_on(state::response));
            } else if (auto const p = step(c); p != progress::done) {
                return step_of(p);
            }
        }
    }
    [[nodiscard]] rule rule_for_end() const noexcept {
        if (state_ == state::end) return rule::none;
        return state_ == state::beginning ? rule::empty_body : rule::truncated;
    }
    [[nodiscard]] progress go_on(state next) noexcept {
        source().skip_byte();
        state_ = next;
        return progress::done;
    }

    [[nodiscard]] progress step(char c) {
        switch (state_) {
        case state::beginning: return begin();
        case state::first_name:
            if (c == '}') return finish();
            [[fallthrough]];
        case state::name:
            return c == '"' ? name() : refuse_syntax("the name of a member must stand here");
        case state::colon:
            return c == ':' ? go_on(state::value) : refuse_syntax("':' must stand here");
        case state::value:
            return c == '[' && is_responses() ? go_on(state::first_response) : value();
        case state::behind_value:
            if (c == '}') return finish();
            return c == ',' ? go_on(state::name) : refuse_syntax("',' or '}' must stand here");
        case state::first_response: return go_on(state::behind_value);
        case state::response: break;  // as is what is no end of those
        case state::behind_response:
            return c == ']' ? go_on(state::behind_value)
                            : refuse_syntax("',' or ']' must stand here");
        case state::end: return refuse_syntax("content behind the document");
        }
        return progress::failed;
    }
    [[nodiscard]] progress refuse_syntax(std::string_view what) {
        return refuse(rule::json_syntax, what);
    }

    [[nodiscard]] progress begin() {
        auto const p = check_beginning(rule::missing_responses);
        if (p != progress::done) return p;
        enter_document();
        return go_on(state::first_name);
    }
    [[nodiscard]] progress finish() {
        return leave_members(base()) ? go_on(state::end) : progress::failed;
    }
    [[nodiscard]] progress name() {
        auto const p = source().read_value();
        if (p != progress::done) return p;
        if (!is_new(0)) return refuse(rule::duplicate_member, item().tokens().text(0));
        if (!enter_member(0)) return progress::failed;
        source().finish_value();
        state_ = state::colon;
        return p;
    }
    [[nodiscard]] progress value() {
        auto const p = in_member([this] { return source().read_value(); });
        if (p != progress::done) return p;
        if (!take_value(0)) return progress::failed;
        source().finish_value();
        state_ = state::behind_value;
        return p;
    }
    [[nodiscard]] progress response_value() {
        auto const p = read_response([this] { return take_response(); });
        if (p != progress::done) return p;
        finish_response();
        state_ = state::behind_response;
        return p;
    }

    state state_ = state::beginning;
};

}  // namespace multistatus::json_detail
