// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>
#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/any.hpp>
#include <multistatus/value/boolean.hpp>
#include <multistatus/value/http_date.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/value/text_list.hpp>
#include <multistatus/value/unix_time.hpp>

#include <cstdint>
#include <string_view>

/// The properties of ownCloud, most of which Nextcloud has too.
namespace multistatus::owncloud {

/// The namespace.
inline constexpr fixed_string space = "http://owncloud.org/ns";

// clang-format off
// Properties

inline constexpr property<space, "id", std::string_view, allprop::no> id;  ///< the file id with that of the instance
inline constexpr property<space, "fileid", std::string_view, allprop::no> fileid;  ///< a number; of Infinite Scale the same as `id`
inline constexpr property<space, "permissions", std::string_view, allprop::no> permissions;  ///< letters out of S R M G D N V W C K
inline constexpr property<space, "size", std::int64_t, allprop::no> size;  ///< octets, of folders too; -1 while unknown
inline constexpr property<space, "owner-id", std::string_view, allprop::no> owner_id;  ///< the user
inline constexpr property<space, "owner-display-name", std::string_view, allprop::no> owner_display_name;  ///< the user's name
inline constexpr property<space, "checksums", text_list<space, "checksum">, allprop::no> checksums;  ///< each `TYPE:VALUE`, or several with spaces between
inline constexpr property<space, "data-fingerprint", std::string_view, allprop::no> data_fingerprint;  ///< changes when a backup was restored
inline constexpr property<space, "downloadURL", uri_text, allprop::no> downloadurl;  ///< where the content is
inline constexpr property<space, "privatelink", uri_text, allprop::no> privatelink;  ///< a URL for users
inline constexpr property<space, "share-types", text_list<space, "share-type">, allprop::no> share_types;  ///< each an integer
inline constexpr property<space, "tags", text_list<space, "tag">, allprop::no> tags;  ///< the user's own
inline constexpr property<space, "favorite", spelled_bool<"1", "0">, allprop::no> favorite;  ///< the user's own
inline constexpr property<space, "comments-href", std::string_view, allprop::no> comments_href;  ///< the collection of comments, as an absolute path
inline constexpr property<space, "comments-count", std::uint64_t, allprop::no> comments_count;  ///< how many comments
inline constexpr property<space, "comments-unread", std::uint64_t, allprop::no> comments_unread;  ///< how many of them unread
inline constexpr property<space, "trashbin-original-filename", std::string_view, allprop::no> trashbin_original_filename;  ///< in the trash bin
inline constexpr property<space, "trashbin-original-location", std::string_view, allprop::no> trashbin_original_location;  ///< in the trash bin
inline constexpr property<space, "trashbin-delete-timestamp", unix_time, allprop::no> trashbin_delete_timestamp;  ///< in the trash bin
inline constexpr property<space, "trashbin-delete-datetime", http_date, allprop::no> trashbin_delete_datetime;  ///< in the trash bin
inline constexpr property<space, "public-link-item-type", std::string_view, allprop::no> public_link_item_type;  ///< of a public link
inline constexpr property<space, "public-link-permission", std::uint64_t, allprop::no> public_link_permission;  ///< of a public link; a mask
inline constexpr property<space, "public-link-expiration", std::string_view, allprop::no> public_link_expiration;  ///< of a public link
inline constexpr property<space, "public-link-share-datetime", std::string_view, allprop::no> public_link_share_datetime;  ///< of a public link
inline constexpr property<space, "public-link-share-owner", std::string_view, allprop::no> public_link_share_owner;  ///< of a public link
inline constexpr property<space, "meta-path-for-user", std::string_view, allprop::no> meta_path_for_user;  ///< of a file by its id
inline constexpr property<space, "meta-version-edited-by", std::string_view, allprop::no> meta_version_edited_by;  ///< of a version
inline constexpr property<space, "meta-version-edited-by-name", std::string_view, allprop::no> meta_version_edited_by_name;  ///< of a version
inline constexpr property<space, "display-name", std::string_view, allprop::no> display_name;  ///< of a system tag
inline constexpr property<space, "user-visible", bool, allprop::no> user_visible;  ///< of a system tag
inline constexpr property<space, "user-assignable", bool, allprop::no> user_assignable;  ///< of a system tag
inline constexpr property<space, "can-assign", bool, allprop::no> can_assign;  ///< of a system tag
inline constexpr property<space, "groups", element, allprop::no> groups;  ///< of a system tag, a text with `|` between; of an address book, `group` elements
inline constexpr property<space, "search-highlights", std::string_view, allprop::no> search_highlights;  ///< of a match
inline constexpr property<space, "search-score", std::string_view, allprop::no> search_score;  ///< of a match
inline constexpr property<space, "invite", element, allprop::no> invite;  ///< of a shared calendar
inline constexpr property<space, "read-only", spelled_bool<"1", "">, allprop::no> read_only;  ///< of a shared calendar
inline constexpr property<space, "owner-principal", std::string_view, allprop::no> owner_principal;  ///< of a shared calendar
inline constexpr property<space, "calendar-enabled", spelled_bool<"1", "0">, allprop::no> calendar_enabled;  ///< of a calendar
inline constexpr property<"DAV:", "lastmodified", unix_time, allprop::no> lastmodified;  ///< set by clients; the time of the file
// clang-format on

/// The properties above.
using properties =
    property_list<id, fileid, permissions, size, owner_id, owner_display_name, checksums,
                  data_fingerprint, downloadurl, privatelink, share_types, tags, favorite,
                  comments_href, comments_count, comments_unread, trashbin_original_filename,
                  trashbin_original_location, trashbin_delete_timestamp, trashbin_delete_datetime,
                  public_link_item_type, public_link_permission, public_link_expiration,
                  public_link_share_datetime, public_link_share_owner, meta_path_for_user,
                  meta_version_edited_by, meta_version_edited_by_name, display_name, user_visible,
                  user_assignable, can_assign, groups, search_highlights, search_score, invite,
                  read_only, owner_principal, calendar_enabled, lastmodified>;

}  // namespace multistatus::owncloud
