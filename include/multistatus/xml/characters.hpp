// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/white_space.hpp>

#include <string_view>

namespace multistatus::xml_detail {

using detail::has_class;
using detail::is_all_space;
using detail::is_char;
using detail::is_name_char;
using detail::is_name_start;
using detail::is_ncname;
using detail::is_space;
using detail::is_trimmed;
using detail::skip_space;
using detail::trim;
namespace table = detail::table;

}  // namespace multistatus::xml_detail
