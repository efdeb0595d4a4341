// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/containment.hpp>
#include <multistatus/detail/uri.hpp>
#include <multistatus/detail/uri_check.hpp>
#include <multistatus/detail/uri_comparison.hpp>
#include <multistatus/detail/uri_disguise.hpp>

#include <string>
#include <string_view>

namespace multistatus::detail {

/// What an href names, as seen from a collection.
struct located {
    containment place = containment::unnamed;
    std::string_view names{};  ///< What of the path is below the collection, between slashes.
    std::string_view key{};    ///< Path and query: the same for hrefs of the same resource.
    bool has_tail = false;     ///< Whether there is a query or a fragment.
};

/// A collection, and where others are as seen from it. Hrefs are read as by RFC 3986, 5.2, and what
/// servers mean where that is another place is outside.
class collection_place {
public:
    collection_place(std::string_view url, bool ignore_authority)
        : ignore_authority_(ignore_authority) {
        auto parts = split_uri(url, rfc3986_reading);
        if (parts.authority) parts.authority = without_userinfo(*parts.authority);
        append_normal_origin(origin_, parts, false);
        path_ = normal_path(parts, {.ignore_trailing_slash = false});
        // Nothing is in what is no URL of a server, and no path of one.
        bool const is_whole = parts.scheme.has_value() == parts.authority.has_value() &&
                              (!parts.authority || !parts.authority->empty());
        if (is_whole && path_.starts_with('/')) folder_ = path_.substr(0, path_.rfind('/') + 1);
        path_.resize(path_.size() - (path_.ends_with('/') ? 1 : 0));
        append_query(query_, parts);
    }

    /// Finds the resource that `text` names. The views live until the next call, and no longer than
    /// `text`.
    [[nodiscard]] located find(std::string_view text) {
        if (text.empty()) return {};
        if (text.starts_with('/') && text.find_first_of("%?;") == text.npos &&
            find_defect(text, {}) == href_defect::none)
            return locate(text, {});
        if (has_dropped_octets(text)) return {containment::control_octet};
        auto const parts = split_uri(text, rfc3986_reading);
        normalize_path(parts);
        if (auto const found = find_any_disguise(text, parts); found != containment::member)
            return {found};
        if (is_foreign(parts)) return {containment::foreign_authority};
        return locate(found_path_, parts);
    }

private:
    static void append_query(std::string& out, uri_parts const& parts) {
        if (parts.query)
            append_normalized(out += '?', *parts.query, query_octets, unreserved_octets);
    }
    // Dot segments stay; they are found later.
    void normalize_path(uri_parts const& parts) {
        bool const is_reference = !parts.scheme && !parts.authority;
        found_path_.clear();
        if (is_reference && parts.path.empty()) found_path_ = path_.empty() ? "/" : path_;
        if (is_reference && !parts.path.empty() && parts.path[0] != '/') found_path_ = folder_;
        if (parts.authority && parts.path.empty()) found_path_ = "/";
        append_normalized(found_path_, parts.path, path_octets, pchar_octets);
    }
    [[nodiscard]] bool is_inside(std::string_view path) const noexcept {
        return !folder_.empty() && path.starts_with(path_) &&
               (path.size() == path_.size() || path[path_.size()] == '/');
    }
    // What the client did not choose itself.
    [[nodiscard]] std::string_view beyond(std::string_view path) const noexcept {
        return is_inside(path) ? path.substr(path_.size()) : path;
    }
    [[nodiscard]] containment find_any_disguise(std::string_view text,
                                                uri_parts const& parts) const {
        auto found = find_disguise(beyond(found_path_));
        bool const is_relative = !parts.scheme && !parts.authority && !parts.path.starts_with('/');
        if (found == containment::member && is_relative)
            found = find_disguised_beginning(parts.path);
        auto const tail = text.find_first_of("?#");
        if (found == containment::member && tail != text.npos)
            found = find_disguise_behind(text.substr(tail));
        return found;
    }
    [[nodiscard]] bool is_foreign(uri_parts const& parts) const {
        if (found_path_.starts_with("//") && !path_.starts_with("//")) return true;
        if (path_.empty() && has_disguised_authority(found_path_)) return true;
        if (!parts.scheme || !parts.authority) return parts.scheme || parts.authority;
        // Who drops a port at the end may find another one before it.
        if (!is_legal_authority(*parts.authority) || is_disguised_authority(*parts.authority))
            return true;
        std::string origin;
        append_normal_origin(origin, parts, false);
        return !ignore_authority_ && origin != origin_;
    }
    [[nodiscard]] located locate(std::string_view path, uri_parts const& parts) {
        located found{containment::outside, {}, {}, parts.query || parts.fragment};
        key_.clear();
        append_query(key_, parts);
        if (is_inside(path)) {
            auto const below = path.substr(path_.size());
            bool const is_self = below.size() <= 1;
            if (!is_self) found.names = without_trailing_slash(below.substr(1));
            // With the query of the collection or without, it is the same.
            if (is_self && key_ == query_) key_.clear();
            if (!is_self || key_.empty())
                found.place = is_self ? containment::self : containment::member;
        }
        found.key = without_trailing_slash(path);
        if (!key_.empty()) found.key = key_.insert(0, found.key);
        return found;
    }

    bool ignore_authority_;
    std::string origin_{};
    std::string path_{};  // without a slash at its end
    std::string folder_{};
    std::string query_{};
    std::string found_path_{};
    std::string key_{};
};

}  // namespace multistatus::detail
