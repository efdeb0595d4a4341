// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/lasting_name.hpp>
#include <multistatus/name.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// What a name is written as.
struct written_name {
    std::string_view begin;  ///< what stands before the content
    std::string_view end{};  ///< what stands behind it
    std::uint8_t note = 0;   ///< what the format wants to remember
};

/// A name that was found fit to be written, and what it is written as.
class known_name {
public:
    /// So many bytes can be copied, of which `size` count.
    static constexpr std::size_t room = 96;
    /// As above, of its end.
    static constexpr std::size_t end_room = 48;

    known_name(name const& n, written_name const& written, std::size_t index) noexcept
        : space_size_(static_cast<std::uint8_t>(n.space.size())),
          local_size_(static_cast<std::uint8_t>(n.local.size())),
          size_(static_cast<std::uint8_t>(written.begin.size())),
          end_size_(static_cast<std::uint8_t>(written.end.size())),
          note_(written.note),
          index_(static_cast<std::uint8_t>(index)) {
        copy_text(copy_text(name_, n.space), n.local);
        copy_text(written_, written.begin);
        copy_text(end_, written.end);
    }
    /// Whether there is room for a name and what it is written as.
    [[nodiscard]] static bool fits(name const& n, written_name const& written) noexcept {
        return n.space.size() <= sizeof name_ && n.local.size() <= sizeof name_ - n.space.size() &&
               written.begin.size() <= room && written.end.size() <= end_room;
    }
    [[nodiscard]] bool is(name const& n) const noexcept {
        return n.local.size() == local_size_ && n.space.size() == space_size_ &&
               equal_bytes(n.local.data(), name_ + space_size_, n.local.size()) &&
               equal_bytes(n.space.data(), name_, n.space.size());
    }
    [[nodiscard]] bool is(lasting_name const& n) const noexcept { return lasting_ == &n; }
    /// Remembers that it is this one.
    void recognize(lasting_name const& n) noexcept { lasting_ = &n; }
    /// The name that came behind it last, and the other one that did.
    [[nodiscard]] known_name* next() const noexcept { return next_; }
    [[nodiscard]] known_name* other_next() const noexcept { return other_next_; }
    void set_next(known_name* next) noexcept {
        other_next_ = next_;
        next_ = next;
    }

    void forget_order() noexcept { next_ = other_next_ = nullptr; }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::string_view written() const noexcept { return {written_, size_}; }
    [[nodiscard]] std::string_view space() const noexcept { return {name_, space_size_}; }
    [[nodiscard]] std::size_t local_size() const noexcept { return local_size_; }
    /// What the format wants to remember of it.
    [[nodiscard]] std::uint8_t note() const noexcept { return note_; }
    /// Its number among those that are known, of which there are up to 64.
    [[nodiscard]] std::size_t index() const noexcept { return index_; }
    /// Copies more bytes than count, and returns where those end.
    char* copy(char* to) const noexcept {
        std::memcpy(to, written_, mostly);
        if (size_ > mostly) std::memcpy(to + mostly, written_ + mostly, room - mostly);
        return to + size_;
    }
    /// As above, of its end.
    char* copy_end(char* to) const noexcept {
        std::memcpy(to, end_, end_room);
        return to + end_size_;
    }
    /// As above, without the first and the last byte.
    char* copy_inside(char* to) const noexcept {
        std::memcpy(to, written_ + 1, mostly);
        if (size_ > mostly) std::memcpy(to + mostly, written_ + mostly + 1, room - mostly - 1);
        return to + size_ - 2;
    }

private:
    static constexpr std::size_t mostly = 48;

    char written_[room]{};
    char end_[end_room]{};
    lasting_name const* lasting_ = nullptr;
    known_name* next_ = nullptr;
    known_name* other_next_ = nullptr;
    std::uint8_t space_size_;
    std::uint8_t local_size_;
    std::uint8_t size_;
    std::uint8_t end_size_;
    std::uint8_t note_;
    std::uint8_t index_;
    char name_[75]{};
};

/// The names that were written so far, if they are few: a listing repeats them in every response.
///
/// It repeats their order too, so that the name that came next before is tried first. When too many
/// have come it forgets them all, so that its memory is bounded.
class known_names {
public:
    known_names() = default;
    known_names(known_names&&) = default;
    known_names& operator=(known_names&&) = default;
    /// Has the same names, but not their order: each refers to others where those are.
    known_names(known_names const& other) : slots_(other.slots_) {
        names_.reserve(many);
        names_.assign(other.names_.begin(), other.names_.end());
        for (auto& n : names_)
            n.forget_order();
    }
    known_names& operator=(known_names const& other) { return *this = known_names(other); }

    /// Whether it is the name that came behind the last one before.
    template <class Name>
    [[nodiscard]] bool is_next(Name const& n) const noexcept {
        return next_ != nullptr && next_->is(n);
    }
    /// That name.
    [[nodiscard]] known_name& move_on() noexcept {
        last_ = next_;
        next_ = last_->next();
        return *last_;
    }
    /// Finds a name; if it is also given as a lasting one, it is known again as that from then on.
    [[nodiscard]] known_name const* find(name const& n,
                                         lasting_name const* lasting = nullptr) noexcept {
        auto* const known = is_next(n) ? &move_on() : look_up(n);
        if (known != nullptr && lasting != nullptr) known->recognize(*lasting);
        return known;
    }
    /// Whether all are going to be forgotten when one more is added.
    [[nodiscard]] bool is_full() const noexcept { return names_.size() == many; }
    [[nodiscard]] known_name const& operator[](std::size_t index) const noexcept {
        return names_[index];
    }
    /// Of names that share a slot the last one stays there; none is there twice.
    void add(name const& n, written_name const& written) {
        if (!known_name::fits(n, written)) return;
        if (is_full()) clear();
        auto& slot = slots_[slot_of(n)];
        if (slot != 0)
            if (auto* const there = find_displaced(n); there != nullptr) {
                slot = static_cast<std::uint8_t>(there->index() + 1);
                return follow(there);
            }
        names_.reserve(many);
        auto& added = names_.emplace_back(n, written, names_.size());
        slot = static_cast<std::uint8_t>(names_.size());
        follow(&added);
    }
    void clear() noexcept {
        names_.clear();
        slots_ = {};
        last_ = next_ = nullptr;
    }

private:
    static constexpr std::size_t many = 64;
    static constexpr unsigned bits = 7;

    void follow(known_name* found) noexcept {
        if (last_ != nullptr) last_->set_next(found);
        last_ = found;
        next_ = found->next();
    }
    [[nodiscard]] known_name* look_up(name const& n) noexcept {
        if (last_ != nullptr && last_->other_next() != nullptr && last_->other_next()->is(n)) {
            follow(last_->other_next());
            return last_;
        }
        auto const slot = slots_[slot_of(n)];
        if (slot == 0 || !names_[slot - 1u].is(n)) return nullptr;
        follow(&names_[slot - 1u]);
        return last_;
    }
    // One that another name took the slot of.
    [[nodiscard]] known_name* find_displaced(name const& n) noexcept {
        for (auto& known : names_)
            if (known.is(n)) return &known;
        return nullptr;
    }
    [[nodiscard]] static std::size_t slot_of(name const& n) noexcept {
        if (n.local.empty()) return 0;
        auto const byte = [&n](std::size_t i) { return static_cast<unsigned char>(n.local[i]); };
        auto const size = n.local.size();
        auto const mixed = static_cast<std::uint32_t>(size + (n.space.size() << 5)) ^
                           std::uint32_t{byte(0)} << 10 ^ std::uint32_t{byte(size / 2)} << 16 ^
                           std::uint32_t{byte(size - 1)} << 23;
        return mixed * 0x9E3779B1u >> (32 - bits);
    }

    std::vector<known_name> names_{};
    known_name* last_ = nullptr;  // the one that was found or added last
    known_name* next_ = nullptr;  // the one that came behind it before
    std::array<std::uint8_t, 1u << bits> slots_{};
};

}  // namespace multistatus::detail
