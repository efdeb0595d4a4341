// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rule.hpp>
#include <multistatus/xml/characters.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::xml_detail {

/// An attribute as written.
struct raw_attribute {
    std::string_view name{};
    std::string_view value{};
    bool is_plain = true;  ///< whether the value can be taken as it is
};

/// A start tag as written; the names and values are views of the input.
struct raw_tag {
    std::string_view name{};
    std::vector<raw_attribute> attributes{};
    bool is_empty = false;  ///< `<a/>`
    std::size_t size = 0;   ///< bytes, angle brackets included
};

/// Splits a start tag into its parts (XML 1.0, 3.1). It only looks; what the parts mean, and
/// whether they are allowed, is not known here.
class tag_splitter {
public:
    enum class outcome : std::uint8_t { split, cut, malformed };

    /// `tolerant`: `<` may stand inside attribute values.
    tag_splitter(std::string_view text, bool tolerant, std::size_t attribute_limit,
                 raw_tag& to) noexcept
        : begin_(text.data()),
          at_(text.data() + 1),
          end_(text.data() + text.size()),
          attribute_limit_(attribute_limit),
          tag_(to),
          tolerant_(tolerant) {}

    [[nodiscard]] outcome split() {
        tag_.attributes.clear();
        if (auto const o = name(); o != outcome::split) return o;
        for (;;) {
            auto const had_space = skip_space();
            if (at_ == end_) return outcome::cut;
            if (*at_ == '>' || *at_ == '/') return close();
            if (!had_space) return malformed(rule::malformed_tag);
            if (tag_.attributes.size() == attribute_limit_)
                return malformed(rule::limit_attributes);
            if (auto const o = attribute(); o != outcome::split) return o;
        }
    }
    /// What is malformed, and where, in bytes from the `<`.
    [[nodiscard]] rule problem() const noexcept { return problem_; }
    [[nodiscard]] std::size_t problem_at() const noexcept {
        return static_cast<std::size_t>(at_ - begin_);
    }

private:
    [[nodiscard]] outcome malformed(rule code) noexcept {
        problem_ = code;
        return outcome::malformed;
    }
    bool skip_space() noexcept {
        auto const* const from = at_;
        while (at_ != end_ && is_space(*at_))
            ++at_;
        return at_ != from;
    }
    [[nodiscard]] std::string_view name_here() noexcept {
        auto const* const from = at_;
        while (at_ != end_ && (has_class(*at_, table::name) || static_cast<signed char>(*at_) < 0))
            ++at_;
        return {from, static_cast<std::size_t>(at_ - from)};
    }
    [[nodiscard]] outcome name() {
        tag_.name = name_here();
        if (at_ == end_) return outcome::cut;
        if (is_space(*at_) || *at_ == '>' || *at_ == '/') {
            if (tag_.name.empty()) return malformed(rule::malformed_markup);
            if (*at_ != '/') return outcome::split;
            if (at_ + 1 == end_) return outcome::cut;
            if (at_[1] == '>') return outcome::split;
        }
        return broken_name();
    }
    // A name with characters no name has, as in `<http://example.com/a>`, ends at the tag's end.
    [[nodiscard]] outcome broken_name() {
        if (tag_.name.empty() && !(*at_ >= '!' && *at_ <= '~' && *at_ != '<'))
            return malformed(rule::malformed_markup);
        auto const* const from = begin_ + 1;
        auto const* const broken = at_;
        for (; at_ != end_ && !is_space(*at_) && *at_ != '>' && *at_ != '<'; ++at_)
            if (*at_ == '/' && at_ + 1 != end_ && at_[1] == '>') break;
        if (at_ == end_ || (*at_ == '/' && at_ + 1 == end_)) return outcome::cut;
        if (*at_ == '<') {
            at_ = broken;
            return malformed(rule::malformed_markup);
        }
        tag_.name = {from, static_cast<std::size_t>(at_ - from)};
        return outcome::split;
    }
    [[nodiscard]] outcome close() noexcept {
        tag_.is_empty = *at_ == '/';
        if (tag_.is_empty) {
            if (++at_ == end_) return outcome::cut;
            if (*at_ != '>') return malformed(rule::malformed_tag);
        }
        tag_.size = static_cast<std::size_t>(at_ + 1 - begin_);
        return outcome::split;
    }
    [[nodiscard]] outcome attribute() {
        raw_attribute a;
        a.name = name_here();
        if (at_ == end_) return outcome::cut;
        if (a.name.empty()) return malformed(rule::malformed_tag);
        skip_space();
        if (at_ == end_) return outcome::cut;
        if (*at_ != '=') return malformed(rule::malformed_tag);
        ++at_;
        skip_space();
        if (at_ == end_) return outcome::cut;
        if (*at_ != '"' && *at_ != '\'') return malformed(rule::malformed_tag);
        if (auto const o = value(a); o != outcome::split) return o;
        tag_.attributes.push_back(a);
        return outcome::split;
    }
    [[nodiscard]] outcome value(raw_attribute& a) noexcept {
        char const quote = *at_++;
        auto const* const from = at_;
        for (; at_ != end_ && *at_ != quote; ++at_) {
            if (has_class(*at_, table::plain) || *at_ == '"' || *at_ == '\'') continue;
            if (*at_ == '<' && !tolerant_) return malformed(rule::less_than_in_attribute);
            a.is_plain = false;
        }
        if (at_ == end_) return outcome::cut;
        a.value = {from, static_cast<std::size_t>(at_ - from)};
        ++at_;
        return outcome::split;
    }

    char const* begin_;
    char const* at_;
    char const* end_;
    std::size_t attribute_limit_;
    raw_tag& tag_;
    bool tolerant_;
    rule problem_ = rule::none;
};

}  // namespace multistatus::xml_detail
