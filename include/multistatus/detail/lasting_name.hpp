// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <type_traits>

namespace multistatus::detail {

/// The name of a `property`, of which there is one object in a program: its address tells it from
/// others, so that nothing need be compared to know it again.
struct lasting_name : name {
    constexpr explicit lasting_name(name n) noexcept : name(n) {}
    lasting_name(lasting_name const&) = delete;
    lasting_name& operator=(lasting_name const&) = delete;
};

/// That object for a `property`.
template <class Property>
inline constexpr lasting_name lasting_name_of{Property()};

/// Which `property` gives something that can be written its name; none where that is known at run
/// time only.
template <class Written>
struct named_by {
    using type = void;
};
template <class Written>
inline constexpr bool has_lasting_name = !std::is_void_v<typename named_by<Written>::type>;

}  // namespace multistatus::detail
