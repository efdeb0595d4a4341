// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/json/token_list.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Which members the open objects of an item have, so that none has one twice (RFC 8259, 4).
///
/// A few are compared with each other, if they look alike at all; many go through a set.
class member_names {
public:
    explicit member_names(token_list const& list) : list_(&list) {
        names_.reserve(few);
        outer_.reserve(8);
    }

    void reset() noexcept {
        names_.clear();
        outer_.clear();
        object_ = {};
        while (sets_used_ != 0)
            sets_[--sets_used_].clear();
    }
    void open_object() {
        outer_.push_back(object_);
        object_ = {names_.size(), 0, false};
    }
    void close_object() noexcept {
        names_.resize(object_.begin);
        if (object_.has_set) sets_[--sets_used_].clear();
        object_ = outer_.back();
        outer_.pop_back();
    }
    /// Adds a name, with its text, to the innermost object; false if it is there.
    [[nodiscard]] bool add(std::uint32_t name, std::string_view text) {
        auto const word = end_of(text);
        auto const look = std::uint64_t{1} << (word * 0x9E3779B97F4A7C15u >> 58);
        if (object_.has_set || (object_.looks & look) != 0)
            return add_like_others(name, text, word);
        object_.looks |= look;
        names_.push_back({word, name});
        return true;
    }

private:
    static constexpr std::size_t few = 64;
    struct member_name {
        std::uint64_t end;  ///< see `end_of`
        std::uint32_t token;
    };
    struct object_names {
        std::size_t begin = 0;    ///< among the names
        std::uint64_t looks = 0;  ///< a bit for each name, which others may share
        bool has_set = false;     ///< whether they are in the last set in use
    };

    // Names that differ mostly end in different ways.
    [[nodiscard]] static std::uint64_t end_of(std::string_view text) noexcept {
        std::uint64_t end = 0;
        auto const* const last = text.data() + text.size();
        if (text.size() >= sizeof end) {
            std::memcpy(&end, last - sizeof end, sizeof end);
        } else if (std::uint32_t half = 0; text.size() >= sizeof half) {
            std::memcpy(&half, last - sizeof half, sizeof half);
            end = half;
        } else {
            for (char const c : text)
                end = end << 8 | static_cast<unsigned char>(c);
        }
        return end + text.size();
    }

    // One that looks like another, or one of many.
    [[nodiscard]] bool add_like_others(std::uint32_t name, std::string_view text,
                                       std::uint64_t word) {
        if (!object_.has_set && names_.size() - object_.begin >= few) make_set();
        if (object_.has_set) return sets_[sets_used_ - 1].insert(text);
        for (auto i = object_.begin; i < names_.size(); ++i)
            if (names_[i].end == word && list_->text(names_[i].token) == text) return false;
        names_.push_back({word, name});
        return true;
    }
    // Only the innermost object gets new names, and the sets of those around it are older.
    void make_set() {
        object_.has_set = true;
        if (sets_used_ == sets_.size()) sets_.emplace_back();
        auto& set = sets_[sets_used_++];
        for (auto i = object_.begin; i < names_.size(); ++i)
            (void)set.insert(list_->text(names_[i].token));
    }

    token_list const* list_;
    std::vector<member_name> names_{};
    object_names object_{};  ///< the innermost one
    std::vector<object_names> outer_{};
    std::vector<detail::fingerprint_set> sets_{};
    std::size_t sets_used_ = 0;
};

}  // namespace multistatus::json_detail
