// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/excerpt.hpp>
#include <multistatus/detail/stack_index.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/value_stack.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace multistatus::detail {

/// The elements that are open while a body is read: their names as written, and what the layers
/// above remember of each.
class open_elements {
public:
    struct frame {
        std::uint32_t name_at = 0;
        std::uint32_t name_size = 0;
        std::uint32_t ordinal = 0;     ///< 1-based among its kind, for the path; 0 if it has none
        std::uint32_t namespaces = 0;  ///< declarations in scope outside of it
        std::uint32_t language_at = 0;
        std::uint32_t language_size = 0;
        std::uint8_t context = 0;  ///< the grammar's
        std::uint64_t begin = 0;   ///< stream position of its start tag
    };

    [[nodiscard]] std::size_t depth() const noexcept { return frames_.size(); }
    [[nodiscard]] bool empty() const noexcept { return frames_.empty(); }
    [[nodiscard]] frame& top() noexcept { return frames_.back(); }
    [[nodiscard]] frame const& top() const noexcept { return frames_.back(); }
    [[nodiscard]] frame const& operator[](std::size_t i) const noexcept { return frames_[i]; }

    /// Its name as written, from the beginning of which `ahead` bytes may be looked at.
    [[nodiscard]] std::string_view name(frame const& f) const noexcept {
        return text_.view(f.name_at, f.name_size);
    }
    /// The language in scope inside an element.
    [[nodiscard]] std::string_view language(frame const& f) const noexcept {
        return text_.view(f.language_at, f.language_size);
    }

    /// Opens an element; it inherits the language and the context of the one around it.
    frame& push(std::string_view name, std::uint64_t begin) {
        auto const at = text_.size();
        text_.commit(copy_text(text_.room(name.size() + ahead), name));
        return push_named(at, name, begin);
    }
    /// As above, with a name of up to `ahead` bytes, where so many may be looked at.
    frame& push_ahead(std::string_view name, std::uint64_t begin) {
        auto const at = text_.size();
        auto* const to = text_.room(ahead);
        std::memcpy(to, name.data(), ahead);
        text_.commit(to + name.size());
        return push_named(at, name, begin);
    }
    static constexpr std::size_t ahead = 32;
    void set_language(std::string_view language) {
        top().language_at = static_cast<std::uint32_t>(text_.size());
        top().language_size = static_cast<std::uint32_t>(language.size());
        text_.append(language);
    }
    void pop() noexcept {
        text_.truncate(top().name_at);
        frames_.pop_back();
        if (frames_.size() >= few) [[unlikely]]
            index_.shrink(frames_.size() - few);
    }
    /// How deep the innermost element of that name is, as `depth` counts; 0 if there is none.
    [[nodiscard]] std::size_t find(std::string_view wanted) const noexcept {
        auto const is = [&](std::size_t i) { return name(frames_[i]) == wanted; };
        if (frames_.size() > few) [[unlikely]]
            if (auto const at = index_.find(wanted, [&](std::size_t i) { return is(few + i); });
                at != 0)
                return few + at;
        auto depth = frames_.size() < few ? frames_.size() : few;
        while (depth > 0 && !is(depth - 1))
            --depth;
        return depth;
    }

    /// What is being read, as `response[3]/propstat[1]/prop/getetag`; deep nesting is elided.
    [[nodiscard]] std::string path() const {
        constexpr std::size_t shown = 12;
        constexpr std::size_t name_limit = 64;
        std::string path;
        // The root is left out: every path would begin with it.
        for (std::size_t i = frames_.size() > 1 ? 1 : 0; i < frames_.size(); ++i) {
            if (!path.empty()) path += '/';
            if (i > shown) return path += "...";
            auto local = name(frames_[i]);
            if (auto const colon = local.find(':'); colon == local.rfind(':'))
                local.remove_prefix(colon + 1);
            path += excerpt(local, name_limit);
            if (frames_[i].ordinal != 0) path += '[' + std::to_string(frames_[i].ordinal) + ']';
        }
        return path;
    }

private:
    frame& push_named(std::size_t at, std::string_view name, std::uint64_t begin) {
        auto& f = frames_.push();
        f = frames_.size() == 1 ? frame{} : (&f)[-1];
        f.name_at = static_cast<std::uint32_t>(at);
        f.name_size = static_cast<std::uint32_t>(name.size());
        f.ordinal = 0;
        f.begin = begin;
        if (frames_.size() > few) [[unlikely]]
            index_.push(name);
        return f;
    }
    // So many are looked through one by one; more of them need a limit that was raised.
    static constexpr std::size_t few = 128;

    value_stack<frame> frames_;
    text_buffer text_;
    stack_index index_{};  // of those beyond few
};

}  // namespace multistatus::detail
