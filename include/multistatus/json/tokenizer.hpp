// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/defect.hpp>
#include <multistatus/json/member_names.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/scan.hpp>
#include <multistatus/json/string_reader.hpp>
#include <multistatus/json/token_list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Reads a value and all that it holds by the grammar of JSON (RFC 8259), and nothing but that
/// grammar: UTF-8 without a mark, no member twice, no half of a surrogate pair.
class tokenizer {
public:
    /// `depth` is how deep objects and arrays may nest.
    tokenizer(token_list& tokens, std::size_t depth) noexcept
        : tokens_(&tokens), depth_(depth), strings_(tokens.decoded()), names_(tokens) {}

    /// Reads the value at the beginning of `source`, which may go on behind it.
    [[nodiscard]] progress read(std::string_view source) {
        tokens_->reset(source);
        names_.reset();
        open_.clear();
        source_ = source;
        at_ = 0;
        next_ = state::value;
        while (skip_space()) {
            auto const p = step(source_[at_]);
            if (p == progress::failed || p == progress::cut) return p;
            if (open_.empty()) return progress::done;
        }
        return progress::cut;
    }
    /// Behind the value.
    [[nodiscard]] std::size_t end() const noexcept { return at_; }
    [[nodiscard]] defect const& problem() const noexcept { return problem_; }
    /// The objects and arrays that were open where it failed, from the outermost one on.
    [[nodiscard]] std::vector<std::uint32_t> const& open() const noexcept { return open_; }

private:
    enum class state : std::uint8_t { value, first_value, name, first_name, behind_value };

    [[nodiscard]] bool skip_space() noexcept {
        while (at_ != source_.size() && is_space(source_[at_]))
            ++at_;
        return at_ != source_.size();
    }
    [[nodiscard]] progress fail(rule code, std::size_t at, std::string_view detail) noexcept {
        problem_ = {code, at, detail};
        return progress::failed;
    }
    [[nodiscard]] progress refuse(std::string_view what) noexcept {
        return fail(rule::json_syntax, at_, what);
    }

    [[nodiscard]] progress step(char c) {
        switch (next_) {
        case state::first_value:
            if (c == ']') return close();
            [[fallthrough]];
        case state::value: return value(c);
        case state::first_name:
            if (c == '}') return close();
            return c == '"' ? name() : refuse("the name of a member or '}' must stand here");
        case state::name: return c == '"' ? name() : refuse("the name of a member must stand here");
        case state::behind_value: return separator(c);
        }
        return progress::failed;
    }
    [[nodiscard]] progress separator(char c) {
        auto const is_object = tokens_->kind(open_.back()) == token_kind::object;
        if (c == (is_object ? '}' : ']')) return close();
        if (c != ',')
            return refuse(is_object ? "',' or '}' must stand here" : "',' or ']' must stand here");
        ++at_;
        next_ = is_object ? state::name : state::value;
        return progress::done;
    }
    [[nodiscard]] progress value(char c) {
        next_ = state::behind_value;
        switch (c) {
        case '{': return open_holder(token_kind::object, state::first_name);
        case '[': return open_holder(token_kind::array, state::first_value);
        case '"': return string(token_kind::string);
        case 't': return literal(token_kind::boolean, "true");
        case 'f': return literal(token_kind::boolean, "false");
        case 'n': return literal(token_kind::null, "null");
        default: return c == '-' || is_digit(c) ? number() : refuse("a value must stand here");
        }
    }

    [[nodiscard]] progress open_holder(token_kind kind, state inside) {
        if (open_.size() == depth_) return fail(rule::limit_depth, at_, {});
        auto const i = tokens_->add(kind, at_);
        (*tokens_)[i].offset = static_cast<std::uint32_t>(at_);
        open_.push_back(i);
        if (kind == token_kind::object) names_.open_object();
        ++at_;
        next_ = inside;
        return progress::done;
    }
    [[nodiscard]] progress close() {
        auto& holder = (*tokens_)[open_.back()];
        ++at_;
        holder.size = static_cast<std::uint32_t>(at_ - holder.offset);
        holder.after = tokens_->size();
        if (holder.kind == token_kind::object) names_.close_object();
        open_.pop_back();
        next_ = state::behind_value;
        return progress::done;
    }

    [[nodiscard]] progress string(token_kind kind) {
        auto const* const begin = source_.data() + at_ + 1;
        auto const* const last = source_.data() + source_.size();
        auto const* const end = find_special_in_string(begin, last);
        if (end == last || *end != '"') return decoded_string(kind);
        auto const at = static_cast<std::uint32_t>(at_);
        auto const size = static_cast<std::uint32_t>(end - begin);
        tokens_->add({kind, false, false, at, at + 1, size});
        at_ += size + std::size_t{2};
        return progress::done;
    }
    [[nodiscard]] progress decoded_string(token_kind kind) {
        auto const p = strings_.read(source_, at_ + 1);
        if (p != progress::done) {
            problem_ = strings_.problem();
            return p;
        }
        tokens_->add({kind, strings_.is_decoded(), strings_.is_unfit(),
                      static_cast<std::uint32_t>(at_),
                      static_cast<std::uint32_t>(strings_.offset()),
                      static_cast<std::uint32_t>(strings_.size())});
        at_ = strings_.end();
        return p;
    }
    [[nodiscard]] progress name() {
        auto const begin = at_;
        auto const p = string(token_kind::name);
        if (p != progress::done) return p;
        auto const i = tokens_->size() - 1;
        if (!names_.add(i)) return fail(rule::duplicate_member, begin, tokens_->text(i));
        if (!skip_space()) return progress::cut;
        if (source_[at_] != ':') return refuse("':' must stand here");
        ++at_;
        next_ = state::value;
        return progress::done;
    }
    [[nodiscard]] progress literal(token_kind kind, std::string_view wanted) {
        auto const there = source_.substr(at_, wanted.size());
        if (there != wanted) {
            if (there == wanted.substr(0, there.size())) return progress::cut;
            return refuse("a value must stand here");
        }
        return plain(kind, at_ + wanted.size());
    }
    [[nodiscard]] progress number() {
        auto const p = numbers_.read(source_, at_);
        if (p == progress::done) return plain(token_kind::number, numbers_.end());
        problem_ = numbers_.problem();
        return p;
    }
    [[nodiscard]] progress plain(token_kind kind, std::size_t end) {
        auto const at = static_cast<std::uint32_t>(at_);
        tokens_->add({kind, false, false, at, at, static_cast<std::uint32_t>(end - at_)});
        at_ = end;
        return progress::done;
    }

    token_list* tokens_;
    std::size_t depth_;
    string_reader strings_;
    number_reader numbers_{};
    member_names names_;
    std::vector<std::uint32_t> open_{};
    std::string_view source_{};
    std::size_t at_ = 0;
    state next_ = state::value;
    defect problem_{};
};

}  // namespace multistatus::json_detail
