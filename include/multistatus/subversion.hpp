// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/value/text_or_base64.hpp>

#include <cstdint>
#include <string_view>

/// The properties of mod_dav_svn, the server of Subversion. Those of users are in the namespace
/// `http://subversion.tigris.org/xmlns/custom/`.
namespace multistatus::subversion {

/// The namespace.
inline constexpr fixed_string space = "http://subversion.tigris.org/xmlns/dav/";

// clang-format off
// Properties

inline constexpr property<space, "baseline-relative-path", std::string_view, allprop::no> baseline_relative_path;  ///< the path below the root of the repository
inline constexpr property<space, "md5-checksum", std::string_view, allprop::no> md5_checksum;  ///< of the content
inline constexpr property<space, "sha1-checksum", std::string_view, allprop::no> sha1_checksum;  ///< of the content
inline constexpr property<space, "repository-uuid", std::string_view, allprop::no> repository_uuid;  ///< which repository
inline constexpr property<space, "deadprop-count", std::uint64_t, allprop::no> deadprop_count;  ///< how many properties of users
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "executable", text_or_base64> svn_executable;  ///< svn:executable; whether it can be executed
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "mime-type", text_or_base64> svn_mime_type;  ///< svn:mime-type; its media type
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "eol-style", text_or_base64> svn_eol_style;  ///< svn:eol-style; how its lines end
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "keywords", text_or_base64> svn_keywords;  ///< svn:keywords; which keywords are filled in
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "ignore", text_or_base64> svn_ignore;  ///< svn:ignore; patterns of names
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "externals", text_or_base64> svn_externals;  ///< svn:externals; what comes from elsewhere
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "special", text_or_base64> svn_special;  ///< svn:special; whether it is a symbolic link
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "needs-lock", text_or_base64> svn_needs_lock;  ///< svn:needs-lock; whether it is to be locked first
inline constexpr property<"http://subversion.tigris.org/xmlns/svn/", "mergeinfo", text_or_base64> svn_mergeinfo;  ///< svn:mergeinfo; what was merged
// clang-format on

/// The properties above.
using properties =
    property_list<baseline_relative_path, md5_checksum, sha1_checksum, repository_uuid,
                  deadprop_count, svn_executable, svn_mime_type, svn_eol_style, svn_keywords,
                  svn_ignore, svn_externals, svn_special, svn_needs_lock, svn_mergeinfo>;

}  // namespace multistatus::subversion
