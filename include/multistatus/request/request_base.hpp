// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/element.hpp>
#include <multistatus/request/part_list.hpp>
#include <multistatus/request/property_selection.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace multistatus {

/// How deep a synchronization goes (RFC 6578, 6.3).
enum class sync_level : std::uint8_t {
    one,       ///< The collection and its members.
    infinite,  ///< All below it too.
};

namespace detail {

/// What a reader finds out about a request beside the element that it is: at which nodes of its
/// tape the parts stand that a server asks for.
struct request_parts {
    std::vector<std::uint32_t> listed{};  ///< the properties of a selection, or instructions
    std::vector<std::uint32_t> hrefs{};
    std::optional<std::uint32_t> sync_token{};
    std::optional<multistatus::sync_level> sync_level{};
    std::optional<std::uint64_t> limit{};
    propfind_kind selection = propfind_kind::prop;
    bool has_selection = false;
};

/// The root of a request that could not be read.
inline constexpr node no_element{node_kind::extension};

/// What all requests have in common: they own the element that they are.
class request_base {
public:
    request_base() = default;
    request_base(owned_tape tape, request_parts parts, std::vector<diagnostic> diagnostics)
        : tape_(std::move(tape)), parts_(std::move(parts)), diagnostics_(std::move(diagnostics)) {}
    request_base(request_base const&) = default;
    // Places without their tape would lead astray, so all of it is copied or nothing.
    request_base& operator=(request_base const& other) { return *this = request_base(other); }
    // Moved from, it is a request that asks for nothing; places on a tape that is gone would be
    // bad.
    request_base(request_base&& other) noexcept
        : tape_(std::exchange(other.tape_, {})),
          parts_(std::exchange(other.parts_, {})),
          diagnostics_(std::exchange(other.diagnostics_, {})) {}
    request_base& operator=(request_base&& other) noexcept {
        tape_ = std::exchange(other.tape_, {});
        parts_ = std::exchange(other.parts_, {});
        diagnostics_ = std::exchange(other.diagnostics_, {});
        return *this;
    }
    ~request_base() = default;

    /// The whole of the request, so that nothing of it is lost; it lives as long as this. White
    /// space between its elements is left out. Of a request that could not be read an empty
    /// element.
    [[nodiscard]] element root() const noexcept { return {tape(), 0}; }
    /// What was understood although it deviates.
    [[nodiscard]] std::vector<diagnostic> const& diagnostics() const noexcept {
        return diagnostics_;
    }

protected:
    [[nodiscard]] tape_view tape() const noexcept {
        auto const view = tape_.view();
        return view.size == 0 ? tape_view{&no_element, 1, "", {}} : view;
    }
    [[nodiscard]] request_parts const& parts() const noexcept { return parts_; }
    template <class List>
    [[nodiscard]] List list(std::vector<std::uint32_t> const& at) const noexcept {
        return {tape(), at.data(), at.size()};
    }
    [[nodiscard]] property_selection selection() const noexcept {
        return {parts_.selection, list<property_selection::property_range>(parts_.listed),
                list<property_selection::name_range>(parts_.listed)};
    }

private:
    owned_tape tape_{};
    request_parts parts_{};
    std::vector<diagnostic> diagnostics_{};
};

}  // namespace detail
}  // namespace multistatus
