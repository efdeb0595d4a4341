// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/boolean.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/value/unix_time.hpp>

#include <cstdint>
#include <string_view>

/// The properties of Nextcloud; it has those of `owncloud.hpp` too.
namespace multistatus::nextcloud {

/// The namespace.
inline constexpr fixed_string space = "http://nextcloud.org/ns";

// clang-format off
// Properties

inline constexpr property<space, "has-preview", bool, allprop::no> has_preview;  ///< whether there is a thumbnail
inline constexpr property<space, "is-mount-root", bool, allprop::no> is_mount_root;  ///< whether a storage is mounted there
inline constexpr property<space, "hide-download", bool, allprop::no> hide_download;  ///< whether a share hides it
inline constexpr property<space, "hidden", bool, allprop::no> hidden;  ///< whether clients hide it
inline constexpr property<space, "mount-type", std::string_view, allprop::no> mount_type;  ///< the kind of storage
inline constexpr property<space, "note", std::string_view, allprop::no> note;  ///< of who shares it
inline constexpr property<space, "creation_time", unix_time, allprop::no> creation_time;  ///< when the file was made
inline constexpr property<space, "upload_time", unix_time, allprop::no> upload_time;  ///< when it came to the server
inline constexpr property<space, "last_activity", unix_time, allprop::no> last_activity;  ///< the latest of all times
inline constexpr property<space, "contained-folder-count", std::uint64_t, allprop::no> contained_folder_count;  ///< of a folder
inline constexpr property<space, "contained-file-count", std::uint64_t, allprop::no> contained_file_count;  ///< of a folder
inline constexpr property<space, "metadata_etag", std::string_view, allprop::no> metadata_etag;  ///< changes with the metadata
inline constexpr property<space, "share-attributes", std::string_view, allprop::no> share_attributes;  ///< a text in JSON
inline constexpr property<space, "is-federated", spelled_bool<"1", "">, allprop::no> is_federated;  ///< whether another server shares it
// clang-format on

/// The properties above.
using properties =
    property_list<has_preview, is_mount_root, hide_download, hidden, mount_type, note,
                  creation_time, upload_time, last_activity, contained_folder_count,
                  contained_file_count, metadata_etag, share_attributes, is_federated>;

}  // namespace multistatus::nextcloud
