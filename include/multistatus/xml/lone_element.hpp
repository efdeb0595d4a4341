// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/known_names.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/xml/escape.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace multistatus::xml_detail {

/// An element with a known name that holds nothing but one text, as nearly every property does.
///
/// Nothing of it is written before that text comes; then both go in one piece, into room that is
/// asked for once. Where more comes, it becomes an element like any other.
class lone_element {
public:
    /// Begins one, of which a text of so many bytes can be written in one go.
    void open(detail::known_name const& n, std::size_t longest) noexcept {
        name_ = &n;
        longest_ = longest;
        has_text_ = false;
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
    /// Whether its start tag and its text are written.
    [[nodiscard]] bool has_text() const noexcept { return has_text_; }
    [[nodiscard]] detail::known_name const& name() const noexcept { return *name_; }
    /// Where the start tag begins that is written.
    [[nodiscard]] std::size_t begin() const noexcept { return begin_; }

    /// Writes its start tag and a text of up to `slice_size`; returns how much of that: all, or
    /// what stands before a character that XML cannot carry.
    [[nodiscard]] std::size_t write_text(detail::text_buffer& to, std::string_view text) {
        using rules = spelling_rules<text_place::content>;
        auto* const out = begin_text(to, detail::escaped_room<rules>(text.size()));
        auto const done = detail::escape<rules>(text.data(), text.data() + text.size(), out);
        to.commit(done.out);
        return static_cast<std::size_t>(done.in - text.data());
    }
    /// As above, of a text that is written as it is.
    void write_text(detail::text_buffer& to, detail::plain_text text) {
        auto const view = text.view();
        to.commit(detail::copy_text(begin_text(to, view.size()), view));
    }
    /// Writes what is missing of it.
    void end(detail::text_buffer& to) {
        if (has_text_) {
            // The room for it was asked for with that for the text.
            to.commit(name_->copy_end(to.end()));
        } else {
            auto* const end = name_->copy(to.room(name_->room + 2));
            std::memcpy(end, "/>", 2);
            to.commit(end + 2);
        }
        forget();
    }

private:
    [[nodiscard]] char* begin_text(detail::text_buffer& to, std::size_t room) {
        begin_ = to.size();
        longest_ = 0;
        has_text_ = true;
        auto* const end = name_->copy(to.room(name_->room + 1 + room + name_->end_room));
        *end = '>';
        return end + 1;
    }

    detail::known_name const* name_ = nullptr;
    std::size_t longest_ = 0;
    std::size_t begin_ = 0;
    bool has_text_ = false;
};

}  // namespace multistatus::xml_detail
