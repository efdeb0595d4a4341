// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/known_names.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/json/escape.hpp>
#include <multistatus/json/exact_integer.hpp>
#include <multistatus/json/property_places.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace multistatus::json_detail {

/// What an element holds so far.
enum class held : std::uint8_t { nothing, number, text, mixed };

/// A property with a known name that holds nothing but one text, as nearly all do.
///
/// Nothing of it is written before that text comes; then both go in one piece, into room that is
/// asked for once. Where more comes, it becomes an element like any other.
class lone_property {
public:
    /// Begins one, of which a text of so many bytes can be written in one go.
    void open(detail::known_name const& n, std::size_t longest) noexcept {
        name_ = &n;
        longest_ = longest;
        holds_ = held::nothing;
    }
    void forget() noexcept {
        name_ = nullptr;
        longest_ = 0;
    }
    [[nodiscard]] bool is_open() const noexcept { return name_ != nullptr; }
    /// Whether a text can be written, which is not empty.
    [[nodiscard]] bool takes(std::string_view text) const noexcept {
        return text.size() - 1 < longest_;
    }
    [[nodiscard]] detail::known_name const& name() const noexcept { return *name_; }
    /// What is written of its value, and where that and its name begin.
    [[nodiscard]] held holds() const noexcept { return holds_; }
    [[nodiscard]] std::size_t value_at() const noexcept { return value_at_; }
    [[nodiscard]] std::size_t name_at() const noexcept { return value_at_ - name_->size() + 1; }
    [[nodiscard]] value_shape shape() const noexcept {
        return static_cast<value_shape>(name_->note());
    }

    /// Writes its name and a text that it takes; returns how much of that: all, or what stands
    /// before a character that XML cannot carry.
    [[nodiscard]] std::size_t write_text(detail::text_buffer& to, property_places& places,
                                         std::string_view text) {
        if (shape() == value_shape::integer && is_exact_integer(text)) {
            write_number(to, places, text);
            return text.size();
        }
        auto* const out = begin(to, places, detail::escaped_room<spelling_rules>(text.size()));
        *out = '"';
        holds_ = held::text;
        auto const* const last = text.data() + text.size();
        auto const done = detail::escape<spelling_rules>(text.data(), last, out + 1);
        to.commit(done.out);
        return static_cast<std::size_t>(done.in - text.data());
    }
    /// As above, of a text that is written as it is.
    void write_text(detail::text_buffer& to, property_places& places, detail::plain_text text) {
        auto const view = text.view();
        if (shape() == value_shape::integer && is_exact_integer(text))
            return write_number(to, places, view);
        auto* const out = begin(to, places, view.size());
        *out = '"';
        holds_ = held::text;
        to.commit(detail::copy_text(out + 1, view));
    }
    /// Writes what is missing of it.
    void end(detail::text_buffer& to, property_places& places) {
        if (holds_ == held::text) {
            // The room for it was asked for with that for the text.
            *to.end() = '"';
            to.commit(to.end() + 1);
        } else if (holds_ == held::nothing) {
            auto* const out = begin(to, places, 0);
            std::memcpy(out, "null", 4);
            to.commit(out + 4);
        }
        forget();
    }

private:
    /// Writes its name; behind it there is room for so many bytes and a few more.
    [[nodiscard]] char* begin(detail::text_buffer& to, property_places& places, std::size_t room) {
        auto* const at = to.room(name_->room + room + 4);
        auto* const end = name_->copy(at);
        places.add(to, name_->index(), at, end - 1);
        value_at_ = to.size() + name_->size();
        longest_ = 0;
        return end;
    }
    void write_number(detail::text_buffer& to, property_places& places, std::string_view digits) {
        holds_ = held::number;
        to.commit(detail::copy_text(begin(to, places, digits.size()), digits));
    }

    detail::known_name const* name_ = nullptr;
    std::size_t longest_ = 0;
    std::size_t value_at_ = 0;
    held holds_ = held::nothing;
};

}  // namespace multistatus::json_detail
