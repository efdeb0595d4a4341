// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/binding.hpp>
#include <multistatus/codec.hpp>

#include <optional>
#include <vector>

namespace multistatus::detail {

/// Whether a value of a type refers to the body it was read from.
template <class T>
inline constexpr bool borrows = requires { requires codec<T>::is_view; };
template <class T>
inline constexpr bool borrows<std::optional<T>> = borrows<T>;
template <class T>
inline constexpr bool borrows<std::vector<T>> = borrows<T>;

template <class Field>
inline constexpr bool member_borrows = false;
template <readable_field Field>
inline constexpr bool member_borrows<Field> = borrows<typename Field::stored>;

template <class List>
inline constexpr bool any_member_borrows = false;
template <class... Fields>
inline constexpr bool any_member_borrows<field_list<Fields...>> = (member_borrows<Fields> || ...);

template <bound T>
inline constexpr bool borrows<T> = any_member_borrows<std::remove_cv_t<decltype(binding<T>)>>;

}  // namespace multistatus::detail
