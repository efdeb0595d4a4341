// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/fixed_string.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/boolean.hpp>
#include <multistatus/value/date_time.hpp>
#include <multistatus/value/http_date.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>

#include <cstdint>
#include <string_view>

/// The properties of Windows, IIS and Exchange, some of which they put into the namespace `DAV:`.
namespace multistatus::microsoft {

/// The namespace.
inline constexpr fixed_string space = "urn:schemas-microsoft-com:";

// clang-format off
// Properties

inline constexpr property<space, "Win32CreationTime", http_date> win32creationtime;  ///< set by Explorer
inline constexpr property<space, "Win32LastAccessTime", http_date> win32lastaccesstime;  ///< set by Explorer
inline constexpr property<space, "Win32LastModifiedTime", http_date> win32lastmodifiedtime;  ///< set by Explorer
inline constexpr property<space, "Win32FileAttributes", std::string_view> win32fileattributes;  ///< set by Explorer; 8 hexadecimal digits
inline constexpr property<"http://schemas.microsoft.com/repl/", "authoritative-directory", spelled_bool<"t", "f">, allprop::no> authoritative_directory;  ///< of SharePoint
inline constexpr property<"http://schemas.microsoft.com/repl/", "resourcetag", std::string_view, allprop::no> resourcetag;  ///< of SharePoint
inline constexpr property<"http://schemas.microsoft.com/repl/", "contenttag", std::string_view, allprop::no> contenttag;  ///< of SharePoint
inline constexpr property<"http://schemas.microsoft.com/repl/", "repl-uid", std::string_view, allprop::no> repl_uid;  ///< of SharePoint
inline constexpr property<"DAV:", "name", std::string_view, allprop::no> name;  ///< the last segment
inline constexpr property<"DAV:", "parentname", std::string_view, allprop::no> parentname;  ///< the URL of the collection
inline constexpr property<"DAV:", "href", std::string_view, allprop::no> href;  ///< the URL
inline constexpr property<"DAV:", "ishidden", spelled_bool<"1", "0">, allprop::no> ishidden;  ///< draft-hopmann-collection-props; whether users see it
inline constexpr property<"DAV:", "iscollection", spelled_bool<"1", "0">, allprop::no> iscollection;  ///< whether it is a collection
inline constexpr property<"DAV:", "isfolder", spelled_bool<"1", "0">, allprop::no> isfolder;  ///< draft-hopmann-collection-props; whether it is a folder
inline constexpr property<"DAV:", "isreadonly", spelled_bool<"1", "0">, allprop::no> isreadonly;  ///< whether it cannot be changed
inline constexpr property<"DAV:", "isroot", spelled_bool<"1", "0">, allprop::no> isroot;  ///< whether it is the root
inline constexpr property<"DAV:", "isstructureddocument", spelled_bool<"1", "0">, allprop::no> isstructureddocument;  ///< draft-hopmann-collection-props; whether it is a document of several parts
inline constexpr property<"DAV:", "defaultdocument", std::string_view, allprop::no> defaultdocument;  ///< draft-hopmann-collection-props; what a GET of the collection gives
inline constexpr property<"DAV:", "contentclass", std::string_view, allprop::no> contentclass;  ///< the class of the content
inline constexpr property<"DAV:", "lastaccessed", date_time, allprop::no> lastaccessed;  ///< when it was last read
inline constexpr property<"DAV:", "childcount", std::uint64_t, allprop::no> childcount;  ///< draft-hopmann-collection-props; how many members
inline constexpr property<"DAV:", "objectcount", std::uint64_t, allprop::no> objectcount;  ///< draft-hopmann-collection-props; how many members that are no collections
inline constexpr property<"DAV:", "visiblecount", std::uint64_t, allprop::no> visiblecount;  ///< draft-hopmann-collection-props; how many members that users see
inline constexpr property<"DAV:", "hassubs", spelled_bool<"1", "0">, allprop::no> hassubs;  ///< draft-hopmann-collection-props; whether it has collections in it
inline constexpr property<"DAV:", "nosubs", spelled_bool<"1", "0">, allprop::no> nosubs;  ///< draft-hopmann-collection-props; whether it can have none
inline constexpr property<"DAV:", "reserved", spelled_bool<"1", "0">, allprop::no> reserved;  ///< draft-hopmann-collection-props; whether it must stay
inline constexpr property<"DAV:", "id", std::string_view, allprop::no> id;  ///< draft-hopmann-collection-props; an identifier
inline constexpr property<"DAV:", "uid", std::string_view, allprop::no> uid;  ///< an identifier
// clang-format on

/// The properties above.
using properties =
    property_list<win32creationtime, win32lastaccesstime, win32lastmodifiedtime,
                  win32fileattributes, authoritative_directory, resourcetag, contenttag, repl_uid,
                  name, parentname, href, ishidden, iscollection, isfolder, isreadonly, isroot,
                  isstructureddocument, defaultdocument, contentclass, lastaccessed, childcount,
                  objectcount, visiblecount, hassubs, nosubs, reserved, id, uid>;

}  // namespace multistatus::microsoft
