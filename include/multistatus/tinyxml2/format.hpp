// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

namespace multistatus {

namespace tinyxml2_detail {
class reader;
}

template <class Sink>
class tinyxml2_writer;

/// RFC 4918 XML, read and written through a tree of tinyxml2: another way to the same model as
/// `xml`, for those who want a second opinion. `tinyxml2.hpp` says what it cannot do.
struct xml_via_tinyxml2 {
    /// What reads it.
    using reader = tinyxml2_detail::reader;
    /// What writes it to a sink.
    template <class Sink>
    using writer = tinyxml2_writer<Sink>;
};

}  // namespace multistatus
