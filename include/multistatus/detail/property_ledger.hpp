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
    property_ledger() = default;
    property_ledger(property_ledger const&) = delete;
    property_ledger& operator=(property_ledger const&) = delete;

    void clear() noexcept {
        size_ = unnamed_ = listed_ = 0;
        lists_.clear();
        next_ = entries_.data();
        codes_ = {};
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_ + unnamed_ + listed_; }

    /// Counts a property that is not compared with others.
    void count() noexcept { ++unnamed_; }

    void add(name const& n, int code) {
        if (next_ == end_ || !is(*next_, n)) append(n);
        take_next(code);
    }
    /// As above; `repeat` then knows it again.
    void add(lasting_name const& n, int code) {
        add(static_cast<name const&>(n), code);
        next_[-1].lasting = &n;
    }
    /// Adds a property if it stood at that place in the last response; false if not. It is for the
    /// many that do, without a look at their texts.
    [[nodiscard]] bool repeat(lasting_name const& n, int code) noexcept {
        if (next_ == end_ || next_->lasting != &n) return false;
        take_next(code);
        return true;
    }
    [[nodiscard]] bool repeat(name const&, int) noexcept { return false; }

    /// Adds several properties, of which the list lasts too.
    void add(std::span<lasting_name const* const> names, int code) {
        lists_.push_back({names.data(), names.size(), code, size_});
        listed_ += names.size();
        codes_.add(code);
    }

    /// No longer knows of those under a 2xx, none of which is in a list.
    void leave_out_successes() noexcept {
        codes_ = {};
        for (auto& e : std::span(entries_.data(), size_))
            if (e.code / 100 == 2)
                e.code = left_out;
            else
                codes_.add(e.code);
    }

    /// Calls `visit(name, code)` for each that was not just counted.
    template <class Visit>
    void for_each(Visit visit) {
        for (auto const& a : in_order())
            visit(a.property, a.code);
    }
    /// The local name of a property that has two statuses; empty if there is none.
    [[nodiscard]] std::string_view find_conflict() {
        constexpr std::size_t few = 24;
        if (!codes_.differ()) return {};
        bool const are_all_in_lists = size_ == 0;
        // Most responses of a listing have the same.
        if (are_all_in_lists && lists_ == settled_) return {};
        auto const& all = in_order();
        auto const found = all.size() <= few ? compare(all) : collect(all);
        if (found.empty() && are_all_in_lists) settled_ = lists_;
        return found;
    }

private:
    static constexpr int left_out = 0;

    struct entry {
        std::size_t space_at;
        std::size_t space_size;
        std::size_t local_at;
        std::size_t local_size;
        int code;
        lasting_name const* lasting = nullptr;
    };

    struct list {
        lasting_name const* const* names;
        std::size_t size;
        int code;
        std::size_t behind;  // so many that are in no list

        friend bool operator==(list const&, list const&) = default;
    };

    /// Tells whether numbers are all the same.
    struct seen_codes {
        int any = 0;
        int all = ~0;

        void add(int code) noexcept {
            any |= code;
            all &= code;
        }
        [[nodiscard]] bool differ() const noexcept { return any != all && any != 0; }
    };

    void take_next(int code) noexcept {
        next_->code = code;
        codes_.add(code);
        ++next_;
        ++size_;
    }
    [[nodiscard]] std::string_view space_of(entry const& e) const noexcept {
        return text_.view(e.space_at, e.space_size);
    }
    [[nodiscard]] std::string_view local_of(entry const& e) const noexcept {
        return text_.view(e.local_at, e.local_size);
    }
    [[nodiscard]] bool is(entry const& e, name n) const noexcept {
        return e.local_size == n.local.size() && e.space_size == n.space.size() &&
               equal_bytes(local_of(e).data(), n.local.data(), n.local.size()) &&
               equal_bytes(space_of(e).data(), n.space.data(), n.space.size());
    }
    void append(name n);
    /// A property with its status.
    struct answer {
        name property;
        int code;
    };
    /// All of them as they were written.
    [[nodiscard]] std::vector<answer> const& in_order() {
        answers_.clear();
        std::size_t i = 0;
        auto const add_up_to = [&](std::size_t end) {
            for (; i != end; ++i) {
                auto const& e = entries_[i];
                if (e.code != left_out) answers_.push_back({{space_of(e), local_of(e)}, e.code});
            }
        };
        for (auto const& l : lists_) {
            add_up_to(l.behind);
            for (auto const* n : std::span(l.names, l.size))
                answers_.push_back({*n, l.code});
        }
        add_up_to(size_);
        return answers_;
    }
    [[nodiscard]] static std::string_view compare(std::span<answer const> all) noexcept {
        for (std::size_t i = 1; i < all.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (all[i].code != all[j].code && all[i].property == all[j].property)
                    return all[i].property.local;
        return {};
    }
    [[nodiscard]] std::string_view collect(std::span<answer const> all) {
        names_.clear();
        std::string key;
        for (auto const& a : all) {
            key.assign(a.property.space).append("}").append(a.property.local);
            bool const is_new_name = names_.insert(key);
            key.append("}").append(std::to_string(a.code));
            if (names_.insert(key) && !is_new_name) return a.property.local;
        }
        return {};
    }

    std::vector<entry> entries_{};
    std::size_t size_ = 0;
    entry* next_ = nullptr;  // the one behind those that count, if one is kept there
    entry* end_ = nullptr;
    seen_codes codes_{};
    std::size_t unnamed_ = 0;
    std::vector<list> lists_{};
    std::vector<list> settled_{};  // lists in which no name has two statuses
    std::size_t listed_ = 0;       // how many are in lists
    text_buffer text_{};
    std::vector<answer> answers_{};
    fingerprint_set names_{};
};

/// Puts a name in the place of all that are left from the last response.
inline void property_ledger::append(name n) {
    entries_.resize(size_);
    text_.truncate(size_ == 0 ? 0 : entries_.back().local_at + entries_.back().local_size);
    bool const same_space = size_ != 0 && equal_bytes(space_of(entries_.back()), n.space);
    entry e{same_space ? entries_.back().space_at : text_.size(), n.space.size(), 0, n.local.size(),
            0};
    if (!same_space) text_.append(n.space);
    e.local_at = text_.size();
    text_.append(n.local);
    entries_.push_back(e);
    next_ = entries_.data() + size_;
    end_ = next_ + 1;
}

}  // namespace multistatus::detail
