// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// Which properties of a response have been written under which status (RFC 4918, 9.1).
class property_ledger {
public:
    void clear() noexcept {
        entries_.clear();
        text_.clear();
    }
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

    void add(name n, int code) {
        bool const same_space = !entries_.empty() && space_of(entries_.back()) == n.space;
        entry e{same_space ? entries_.back().space_at : text_.size(), n.space.size(), 0,
                n.local.size(), code};
        if (!same_space) text_.append(n.space);
        e.local_at = text_.size();
        text_.append(n.local);
        entries_.push_back(e);
    }
    /// Turns every 2xx into another code.
    void replace_successes(int code) noexcept {
        for (auto& e : entries_)
            if (e.code / 100 == 2) e.code = code;
    }

    /// The local name of a property that has two statuses; empty if there is none.
    [[nodiscard]] std::string_view find_conflict() {
        constexpr std::size_t few = 24;
        if (!has_two_codes()) return {};
        return entries_.size() <= few ? compare() : collect();
    }

private:
    struct entry {
        std::size_t space_at;
        std::size_t space_size;
        std::size_t local_at;
        std::size_t local_size;
        int code;
    };

    [[nodiscard]] std::string_view space_of(entry const& e) const noexcept {
        return std::string_view(text_).substr(e.space_at, e.space_size);
    }
    [[nodiscard]] std::string_view local_of(entry const& e) const noexcept {
        return std::string_view(text_).substr(e.local_at, e.local_size);
    }
    [[nodiscard]] bool has_two_codes() const noexcept {
        for (auto const& e : entries_)
            if (e.code != entries_.front().code) return true;
        return false;
    }
    [[nodiscard]] std::string_view compare() const noexcept {
        for (std::size_t i = 1; i < entries_.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                auto const& a = entries_[i];
                auto const& b = entries_[j];
                if (a.code != b.code && local_of(a) == local_of(b) && space_of(a) == space_of(b))
                    return local_of(a);
            }
        return {};
    }
    [[nodiscard]] std::string_view collect() {
        names_.clear();
        std::string key;
        for (auto const& e : entries_) {
            key.assign(space_of(e)).append("}").append(local_of(e));
            bool const is_new_name = names_.insert(key);
            key.append("}").append(std::to_string(e.code));
            if (names_.insert(key) && !is_new_name) return local_of(e);
        }
        return {};
    }

    std::vector<entry> entries_{};
    std::string text_{};
    fingerprint_set names_{};
};

}  // namespace multistatus::detail
