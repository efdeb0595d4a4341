// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/lasting_name.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// Which properties of a response have been written under which status (RFC 4918, 9.1).
///
/// The names of the last response are kept: most responses of a listing have the same.
class property_ledger {
public:
    void clear() noexcept { size_ = unnamed_ = 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_ + unnamed_; }

    /// Counts a property that is not compared with others.
    void count() noexcept { ++unnamed_; }

    void add(name n, int code) {
        if (size_ == entries_.size() || !is(entries_[size_], n)) append(n);
        entries_[size_++].code = code;
    }
    void add(lasting_name const& n, int code) {
        if (size_ == kept_ || entries_[size_].lasting != &n) [[unlikely]]
            return add_new(n, code);
        entries_[size_++].code = code;
    }
    /// Turns every 2xx into another code.
    void replace_successes(int code) noexcept {
        for (auto& e : entries())
            if (e.code / 100 == 2) e.code = code;
    }

    /// The local name of a property that has two statuses; empty if there is none.
    [[nodiscard]] std::string_view find_conflict() {
        constexpr std::size_t few = 24;
        if (!has_two_codes()) return {};
        return size_ <= few ? compare() : collect();
    }

private:
    struct entry {
        std::size_t space_at;
        std::size_t space_size;
        std::size_t local_at;
        std::size_t local_size;
        int code;
        lasting_name const* lasting = nullptr;
    };

    [[nodiscard]] std::string_view space_of(entry const& e) const noexcept {
        return text_.view(e.space_at, e.space_size);
    }
    [[nodiscard]] std::string_view local_of(entry const& e) const noexcept {
        return text_.view(e.local_at, e.local_size);
    }
    [[nodiscard]] std::span<entry> entries() noexcept { return {entries_.data(), size_}; }
    [[nodiscard]] bool is(entry const& e, name n) const noexcept {
        return e.local_size == n.local.size() && e.space_size == n.space.size() &&
               equal_bytes(local_of(e).data(), n.local.data(), n.local.size()) &&
               equal_bytes(space_of(e).data(), n.space.data(), n.space.size());
    }
    void add_new(lasting_name const& n, int code) {
        add(static_cast<name const&>(n), code);
        entries_[size_ - 1].lasting = &n;
    }
    /// Puts a name in the place of all that are left from the last response.
    void append(name n) {
        entries_.resize(size_);
        text_.truncate(size_ == 0 ? 0 : entries_.back().local_at + entries_.back().local_size);
        bool const same_space = size_ != 0 && equal_bytes(space_of(entries_.back()), n.space);
        entry e{same_space ? entries_.back().space_at : text_.size(), n.space.size(), 0,
                n.local.size(), 0};
        if (!same_space) text_.append(n.space);
        e.local_at = text_.size();
        text_.append(n.local);
        entries_.push_back(e);
        kept_ = entries_.size();
    }
    [[nodiscard]] bool has_two_codes() const noexcept {
        for (std::size_t i = 1; i < size_; ++i)
            if (entries_[i].code != entries_[0].code) return true;
        return false;
    }
    [[nodiscard]] std::string_view compare() const noexcept {
        for (std::size_t i = 1; i < size_; ++i)
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
        for (auto const& e : entries()) {
            key.assign(space_of(e)).append("}").append(local_of(e));
            bool const is_new_name = names_.insert(key);
            key.append("}").append(std::to_string(e.code));
            if (names_.insert(key) && !is_new_name) return local_of(e);
        }
        return {};
    }

    std::vector<entry> entries_{};
    std::size_t size_ = 0;
    std::size_t kept_ = 0;  // entries, which takes a division to tell
    std::size_t unnamed_ = 0;
    text_buffer text_{};
    fingerprint_set names_{};
};

}  // namespace multistatus::detail
