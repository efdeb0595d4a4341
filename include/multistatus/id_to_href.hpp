// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace multistatus {

/// A callable that makes an href of the id of a part of the request, or none:
/// `[base](std::string_view id) { return base + std::string(id); }`. It holds a copy of any such
/// callable with all its state, and is copied with it.
///
/// What it returns is taken as an href is by `builder::response`: a URI reference as it stands on
/// the wire; see `encode_segment` for ids of any characters. An empty text is none.
class id_to_href {
public:
    /// None.
    id_to_href() = default;
    /// Holds a callable.
    template <class Make>
        requires(!std::same_as<Make, id_to_href>) && std::copy_constructible<Make> &&
                    requires(Make& make, std::string_view id) { std::string(make(id)); }
    id_to_href(Make make)
        : made_of_(new Make(std::move(make))), operations_(&operations_of<Make>) {}

    id_to_href(id_to_href const& other)
        : made_of_(other ? other.operations_->copy(other.made_of_) : nullptr),
          operations_(other.operations_) {}
    id_to_href(id_to_href&& other) noexcept
        : made_of_(std::exchange(other.made_of_, nullptr)), operations_(other.operations_) {}
    id_to_href& operator=(id_to_href other) noexcept {
        std::swap(made_of_, other.made_of_);
        std::swap(operations_, other.operations_);
        return *this;
    }
    ~id_to_href() {
        if (*this) operations_->destroy(made_of_);
    }

    /// Whether it holds a callable.
    [[nodiscard]] explicit operator bool() const noexcept { return made_of_ != nullptr; }
    /// Calls it; empty if there is none. What it throws passes through.
    [[nodiscard]] std::string operator()(std::string_view id) const {
        return *this ? operations_->call(made_of_, id) : std::string{};
    }

private:
    struct operations {
        void* (*copy)(void const*);
        void (*destroy)(void*) noexcept;
        std::string (*call)(void*, std::string_view);
    };
    template <class Make>
    static constexpr operations operations_of{
        [](void const* from) -> void* { return new Make(*static_cast<Make const*>(from)); },
        [](void* made_of) noexcept { delete static_cast<Make*>(made_of); },
        [](void* made_of, std::string_view id) {
            return std::string((*static_cast<Make*>(made_of))(id));
        }};

    void* made_of_ = nullptr;
    operations const* operations_ = nullptr;
};

}  // namespace multistatus
