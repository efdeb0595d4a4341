// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/json/defect.hpp>
#include <multistatus/json/member_names.hpp>
#include <multistatus/json/names.hpp>
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
    /// `depth` is how deep objects and arrays may nest, and `most` how many values and names there
    /// may be in all.
    tokenizer(token_list& tokens, std::size_t depth, std::uint32_t most = no_token)
        : tokens_(&tokens), depth_(depth), most_(most), strings_(tokens.decoded()), names_(tokens) {
        open_.reserve(8);
    }

    /// Reads the value at the beginning of `source`, which may go on behind it.
    [[nodiscard]] progress read(std::string_view source) {
        tokens_->reset(source, most_);
        names_.reset();
        open_.clear();
        source_ = source;
        at_ = source.data();
        last_ = at_ + source.size();
        if (!skip_space()) return progress::cut;
        auto p = value(*at_);
        while (p == progress::done && !open_.empty() && !tokens_->is_full())
            p = is_in_object_ ? member() : item();
        return tokens_->is_full() ? refuse_size() : p;
    }
    /// Behind the value.
    [[nodiscard]] std::size_t end() const noexcept { return place(); }
    [[nodiscard]] defect const& problem() const noexcept { return problem_; }
    /// The objects and arrays that were open where it failed, from the outermost one on.
    [[nodiscard]] std::vector<std::uint32_t> const& open() const noexcept { return open_; }

private:
    [[nodiscard]] std::size_t place() const noexcept {
        return static_cast<std::size_t>(at_ - source_.data());
    }
    [[nodiscard]] bool skip_space() noexcept {
        while (at_ != last_ && is_space(*at_))
            ++at_;
        return at_ != last_;
    }
    [[nodiscard]] progress fail(rule code, std::size_t at, std::string_view detail) noexcept {
        problem_ = {code, at, detail};
        return progress::failed;
    }
    [[nodiscard]] progress refuse(std::string_view what) noexcept {
        return fail(rule::json_syntax, place(), what);
    }

    // Whatever the last token, which took the place of another, seemed to be.
    [[nodiscard]] progress refuse_size() noexcept {
        open_.clear();
        return fail(rule::limit_nodes, 0, {});
    }

    // The next member of the innermost object, or its end.
    [[nodiscard]] progress member() {
        if (!skip_space()) return progress::cut;
        if (*at_ == '}') return close();
        if (is_first_) {
            if (*at_ != '"') return refuse("the name of a member or '}' must stand here");
        } else {
            if (*at_ != ',') return refuse("',' or '}' must stand here");
            ++at_;
            if (!skip_space()) return progress::cut;
            if (*at_ != '"') return refuse("the name of a member must stand here");
        }
        auto const p = name();
        if (p != progress::done) return p;
        return skip_space() ? value(*at_) : progress::cut;
    }
    // The next value of the innermost array, or its end.
    [[nodiscard]] progress item() {
        if (!skip_space()) return progress::cut;
        if (*at_ == ']') return close();
        if (is_first_) return value(*at_);
        if (*at_ != ',') return refuse("',' or ']' must stand here");
        ++at_;
        return skip_space() ? value(*at_) : progress::cut;
    }
    [[nodiscard]] progress value(char c) {
        is_first_ = false;
        switch (c) {
        case '"': return string(token_kind::string);
        case '{': return open_holder(token_kind::object);
        case '[': return open_holder(token_kind::array);
        case 't': return literal(token_kind::boolean, "true");
        case 'f': return literal(token_kind::boolean, "false");
        case 'n': return literal(token_kind::null, "null");
        default: return c == '-' || is_digit(c) ? number() : refuse("a value must stand here");
        }
    }

    [[nodiscard]] progress open_holder(token_kind kind) {
        if (open_.size() == depth_) return fail(rule::limit_depth, place(), {});
        auto const i = tokens_->add(kind, place());
        (*tokens_)[i].offset = (*tokens_)[i].at;
        open_.push_back(i);
        is_in_object_ = kind == token_kind::object;
        if (is_in_object_) names_.open_object();
        ++at_;
        is_first_ = true;
        return progress::done;
    }
    [[nodiscard]] progress close() {
        auto& holder = (*tokens_)[open_.back()];
        ++at_;
        holder.size = static_cast<std::uint32_t>(place() - holder.offset);
        holder.after = tokens_->size();
        if (is_in_object_) names_.close_object();
        open_.pop_back();
        is_in_object_ = !open_.empty() && tokens_->kind(open_.back()) == token_kind::object;
        is_first_ = false;
        return progress::done;
    }

    [[nodiscard]] progress string(token_kind kind) {
        auto const* const begin = at_ + 1;
        auto const* const end = find_special_in_string(begin, last_);
        if (end == last_ || *end != '"') return decoded_string(kind);
        auto const at = static_cast<std::uint32_t>(place());
        tokens_->add(kind, at, at + 1, static_cast<std::uint32_t>(end - begin));
        at_ = end + 1;
        return progress::done;
    }
    [[nodiscard]] progress decoded_string(token_kind kind) {
        auto const at = place();
        auto const p = strings_.read(source_, at + 1);
        if (p != progress::done) {
            problem_ = strings_.problem();
            return p;
        }
        auto& t = tokens_->add(kind, at, strings_.offset(), strings_.size());
        t.is_decoded = strings_.is_decoded();
        t.is_unfit = strings_.is_unfit();
        at_ = source_.data() + strings_.end();
        return p;
    }
    [[nodiscard]] progress name() {
        auto const begin = place();
        auto const p = string(token_kind::name);
        if (p != progress::done) return p;
        auto const i = tokens_->size() - 1;
        auto const text = tokens_->text(i);
        if (!names_.add(i, text)) return fail(rule::duplicate_member, begin, text);
        if (is_attribute_name(text)) (*tokens_)[open_.back()].has_attributes = true;
        if (!skip_space()) return progress::cut;
        if (*at_ != ':') return refuse("':' must stand here");
        ++at_;
        return progress::done;
    }
    [[nodiscard]] progress literal(token_kind kind, std::string_view wanted) {
        auto const there = source_.substr(place(), wanted.size());
        if (there != wanted) {
            if (there == wanted.substr(0, there.size())) return progress::cut;
            return refuse("a value must stand here");
        }
        return plain(kind, place() + wanted.size());
    }
    [[nodiscard]] progress number() {
        auto const p = numbers_.read(source_, place());
        if (p == progress::done) return plain(token_kind::number, numbers_.end());
        problem_ = numbers_.problem();
        return p;
    }
    [[nodiscard]] progress plain(token_kind kind, std::size_t end) {
        auto const at = place();
        tokens_->add(kind, at, at, end - at);
        at_ = source_.data() + end;
        return progress::done;
    }

    token_list* tokens_;
    std::size_t depth_;
    std::uint32_t most_;
    string_reader strings_;
    number_reader numbers_{};
    member_names names_;
    std::vector<std::uint32_t> open_{};
    std::string_view source_{};
    char const* at_ = nullptr;
    char const* last_ = nullptr;
    bool is_in_object_ = false;  ///< whether the innermost of those that are open is one
    bool is_first_ = false;      ///< whether nothing was read in it yet
    defect problem_{};
};

}  // namespace multistatus::json_detail
