// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/format.hpp>
#include <multistatus/json/broken_place.hpp>
#include <multistatus/json/document_members.hpp>
#include <multistatus/json/item_source.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/nlohmann/token_maker.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::nlohmann_detail {

/// Reads a multistatus that is a tree of tokens, one response at a time, with the grammar that
/// reads JSON. Whoever makes the tokens puts them into the item.
class tree_reader : public json_detail::document_members {
protected:
    explicit tree_reader(parse_options options)
        : document_members(bounded(std::move(options)), json_detail::item_source::boundary::none) {}
    ~tree_reader() = default;

    /// All tokens are there, or an error is where they end.
    void begin(ending e) noexcept { end_ = std::move(e); }
    /// Reads up to the next response.
    [[nodiscard]] read_step next() {
        if (at_ == 0 && !enter()) return read_step::failed;
        for (;;) {
            if (at_ == responses_end_) responses_end_ = 0;
            if (at_ == tokens().size()) return finish_reading();
            bool const is_response = responses_end_ != 0;
            if (!(is_response ? response_value() : member())) return read_step::failed;
            if (is_response && is_kept()) return read_step::item;
        }
    }
    /// Ends the reading where the tokens do.
    bool stop(std::uint32_t from = json_detail::no_token) {
        std::vector<std::uint32_t> open;
        for (auto const i : end_.open)
            if (i >= from) open.push_back(i);
        json_detail::broken_place const here(path(), tokens(), open);
        return item().report_at(end_.code, item().base() + end_.at, end_.detail);
    }
    [[nodiscard]] json_detail::token_list& tokens() noexcept { return item().tokens(); }
    [[nodiscard]] ending const& end_of_tokens() const noexcept { return end_; }

private:
    // Positions on a tape are held in 31 bits, and a text that is made may be longer than a body.
    [[nodiscard]] static parse_options bounded(parse_options options) noexcept {
        constexpr std::uint64_t most = std::uint64_t{1} << 30;
        if (options.limits.total_bytes > most) options.limits.total_bytes = most;
        return options;
    }
    [[nodiscard]] bool is_complete(std::uint32_t value) const noexcept {
        // They are in order.
        for (auto const i : end_.open)
            if (i >= value) return i != value;
        return true;
    }
    /// A limit counts what a value takes in the text.
    [[nodiscard]] bool check_size(std::uint32_t value, bool complete) {
        auto const size = complete ? tokens()[value].size : end_.at - tokens()[value].at;
        return size <= item().limits().response_bytes ||
               item().report(rule::limit_response_bytes, value);
    }

    /// What stands where the document must.
    [[nodiscard]] static std::string_view other_value(json_detail::token_kind kind) noexcept {
        switch (kind) {
        case json_detail::token_kind::array: return "it is an array";
        case json_detail::token_kind::string: return "it is a string";
        case json_detail::token_kind::number: return "it is a number";
        case json_detail::token_kind::boolean: return "it is a boolean";
        default: return "it is null";
        }
    }
    [[nodiscard]] bool enter() {
        if (tokens().size() == 0) return stop();
        auto const kind = tokens().kind(0);
        if (kind != json_detail::token_kind::object)
            return item().report(rule::missing_responses, 0, other_value(kind));
        enter_document();
        at_ = 1;
        return true;
    }
    [[nodiscard]] bool member() {
        if (!enter_member(at_)) return false;
        auto const value = at_ + 1;
        if (value == tokens().size()) return stop(value);
        if (is_responses() && tokens().kind(value) == json_detail::token_kind::array) {
            responses_end_ = tokens().after(value);
            at_ = value + 1;
            return true;
        }
        bool const complete = is_complete(value);
        auto const is_whole = [&] {
            return check_size(value, complete) && (complete || stop(value));
        };
        if (!in_member(is_whole)) return false;
        at_ = tokens().after(value);
        return take_value(value);
    }
    [[nodiscard]] bool response_value() {
        path().push("response", item().position(at_)).ordinal =
            static_cast<std::uint32_t>(begun() + 1);
        bool const complete = is_complete(at_);
        bool const goes_on =
            check_size(at_, complete) && (complete ? take_response(at_) : stop(at_));
        path().pop();
        at_ = tokens().after(at_);
        return goes_on;
    }
    [[nodiscard]] read_step finish_reading() {
        auto const& root = tokens()[0];
        bool const has_members =
            !is_complete(0) || leave_members(item().base() + root.offset + root.size - 1);
        if (!has_members || (end_.code != rule::none && !stop())) return read_step::failed;
        return read_step::end;
    }

    ending end_{};
    std::uint32_t at_ = 0;
    std::uint32_t responses_end_ = 0;  ///< 0 outside of them
};

}  // namespace multistatus::nlohmann_detail
