// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/status.hpp>
#include <multistatus/writable_status.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// Written properties that are sorted by status and conditions, in the order of their first use.
class property_groups {
public:
    struct group {
        int code = 0;
        std::string line{};  ///< of the status, if it is not the usual one
        std::string properties{};
        std::string conditions{};

        [[nodiscard]] writable_status status() const noexcept {
            return line.empty() ? writable_status(code) : multistatus::status(code, line);
        }
        [[nodiscard]] bool is(int of_code, std::string_view of_line,
                              std::string_view about) const noexcept {
            return code == of_code && line == of_line && conditions == about;
        }
    };

    void clear() noexcept { used_ = size_ = 0; }
    /// Bytes of the properties.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    void add(writable_status s, std::string_view property, std::string_view conditions) {
        size_ += property.size();
        find(s, conditions).properties.append(property);
    }
    /// Turns every 2xx into another code, and leaves out the properties that had it.
    void replace_successes(int code) noexcept {
        for (auto& g : std::span(groups_.data(), used_)) {
            if (g.code / 100 != 2) continue;
            size_ -= g.properties.size();
            g.properties.clear();
            g.line.clear();
            g.code = code;
        }
    }
    [[nodiscard]] bool has_failure() const noexcept {
        for (std::size_t i = 0; i < used_; ++i)
            if (groups_[i].code / 100 != 2) return true;
        return false;
    }
    /// Calls `visit(group)` for each; groups that have become alike are merged.
    template <class Visit>
    void for_each(Visit visit) {
        for (std::size_t i = 0; i < used_ && i < compared; ++i)
            merge(i);
        for (std::size_t i = 0; i < used_; ++i)
            if (!groups_[i].properties.empty()) visit(groups_[i]);
    }

private:
    // More than there are codes. Beyond it a status may occur twice, which is legal.
    static constexpr std::size_t compared = 512;

    [[nodiscard]] group& find(writable_status s, std::string_view conditions) {
        for (std::size_t i = 0; i < used_ && i < compared; ++i)
            if (groups_[i].is(s.code(), s.line(), conditions)) return groups_[i];
        if (used_ == groups_.size()) groups_.emplace_back();
        auto& fresh = groups_[used_++];
        fresh.code = s.code();
        fresh.line = s.line();
        fresh.properties.clear();
        fresh.conditions = conditions;
        return fresh;
    }
    void merge(std::size_t into) {
        auto& first = groups_[into];
        for (auto i = into + 1; i < used_ && i < compared; ++i) {
            auto& other = groups_[i];
            if (!other.is(first.code, first.line, first.conditions)) continue;
            first.properties.append(other.properties);
            other.properties.clear();
        }
    }

    std::vector<group> groups_{};
    std::size_t used_ = 0;
    std::size_t size_ = 0;
};

}  // namespace multistatus::detail
