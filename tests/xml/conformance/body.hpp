// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

#include <xml/conformance/case.hpp>

namespace multistatus::test::xml_conformance {

/// A body around a fragment.
struct framed_body {
    std::string bytes;
    std::size_t at = 0;  ///< Where the fragment begins.
};

/// How many responses like the one around the fragment come before it, and what is in its place
/// there.
struct lead {
    std::size_t count = 0;
    std::string_view fragment{};
};

/// Whether a response is around the fragments of a frame.
[[nodiscard]] constexpr bool is_in_response(frame where) noexcept {
    return where == frame::property || where == frame::value;
}

namespace framing {

inline constexpr std::string_view root = "<D:multistatus xmlns:D=\"DAV:\">";
inline constexpr std::string_view root_end = "</D:multistatus>";
inline constexpr std::string_view response =
    "<D:response><D:href>/x</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>";
inline constexpr std::string_view other_response =
    "<D:response><D:href>/y</D:href><D:status>HTTP/1.1 200 OK</D:status></D:response>";

[[nodiscard]] inline framed_body put_between(std::string before, std::string_view fragment,
                                             std::string_view behind) {
    auto const at = before.size();
    return {before.append(fragment).append(behind), at};
}
[[nodiscard]] inline std::string text(std::initializer_list<std::string_view> pieces) {
    std::string all;
    for (auto const piece : pieces)
        all += piece;
    return all;
}
[[nodiscard]] inline framed_body put_in_response(frame where, std::string_view fragment,
                                                 lead before) {
    std::string_view const tag = where == frame::value ? "<D:x>" : "";
    std::string_view const end_tag = where == frame::value ? "</D:x>" : "";
    auto const behind = text(
        {end_tag, "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>", "</D:response>"});
    std::string all(root);
    for (std::size_t i = 0;; ++i) {
        all.append("<D:response><D:href>/").append(1, static_cast<char>('a' + i));
        all.append("</D:href><D:propstat><D:prop>").append(tag);
        if (i == before.count) break;
        all.append(before.fragment).append(behind);
    }
    return put_between(all, fragment, text({behind, root_end}));
}

}  // namespace framing

/// Puts a fragment into its frame; in one that is in a response others may come before.
[[nodiscard]] inline framed_body put_in(frame where, std::string_view fragment, lead before = {}) {
    using namespace framing;
    switch (where) {
    case frame::whole: return put_between("", fragment, "");
    case frame::before_root: return put_between("", fragment, text({root, response, root_end}));
    case frame::after_root: return put_between(text({root, response, root_end}), fragment, "");
    case frame::items:
        return put_between(text({root, response}), fragment, text({other_response, root_end}));
    case frame::property:
    case frame::value: break;
    }
    return put_in_response(where, fragment, before);
}

}  // namespace multistatus::test::xml_conformance
