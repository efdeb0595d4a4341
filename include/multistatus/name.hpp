// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus {

/// The namespace of WebDAV's own elements (RFC 4918, 14).
inline constexpr std::string_view dav_namespace = "DAV:";

/// An expanded name: a namespace and a local name, never a prefix (Namespaces in XML 1.0, 2.1).
///
/// Two views; they live as long as what they were taken from. Compared as exact character strings
/// (Namespaces in XML 1.0, 2.3), so `dav:` is not `DAV:`.
struct name {
    /// The namespace name; empty for a name in no namespace.
    std::string_view space;
    /// The local part, without prefix and colon.
    std::string_view local;

    friend constexpr bool operator==(name const&, name const&) noexcept = default;
};

/// The name in Clark notation, `{DAV:}getetag`; a name in no namespace is just its local part.
[[nodiscard]] inline std::string to_string(name const& n) {
    if (n.space.empty()) return std::string(n.local);
    std::string text;
    text.reserve(n.space.size() + n.local.size() + 2);
    return text.append("{").append(n.space).append("}").append(n.local);
}

}  // namespace multistatus
