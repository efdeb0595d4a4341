// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

namespace multistatus {

namespace xml_detail {
class reader;
}

template <class Sink>
class xml_writer;

/// The format of RFC 4918: XML 1.0 with namespaces.
struct xml {
    /// What reads it.
    using reader = xml_detail::reader;
    /// What writes it to a sink.
    template <class Sink>
    using writer = xml_writer<Sink>;
};

}  // namespace multistatus
