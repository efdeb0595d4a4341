// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/parts.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/response.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace multistatus {

/// What the root element of a body was.
enum class document_kind : std::uint8_t {
    multistatus,          ///< DAV:multistatus, the body of a 207 (RFC 4918, 14.16).
    error,                ///< DAV:error, the body of a failed request (RFC 4918, 16).
    prop,                 ///< DAV:prop, the answer to LOCK (RFC 4918, 9.10.1).
    mkcol_response,       ///< DAV:mkcol-response (RFC 5689, 5.2).
    mkcalendar_response,  ///< CALDAV:mkcalendar-response (RFC 4791, 9.3; RFC 5689, 4.1.1).
    schedule_response,    ///< CALDAV:schedule-response (RFC 6638, 10.1).
};

/// What a body says beside its responses; complete only when all of the body was read.
///
/// It owns what it holds; the views it gives live as long as it does. Moved from, it says nothing
/// but `kind` and `responses`.
class trailer {
public:
    /// Nothing was said.
    trailer() = default;
    /// Takes what a reader found; for formats.
    trailer(document_kind kind, std::uint64_t responses, detail::owned_tape tape)
        : kind_(kind), responses_(responses), tape_(static_cast<detail::owned_tape&&>(tape)) {}

    /// What the root element was.
    [[nodiscard]] document_kind kind() const noexcept { return kind_; }
    /// How many responses the body held.
    [[nodiscard]] std::uint64_t responses() const noexcept { return responses_; }

    /// The sync token, an opaque URI (RFC 6578, 6.2).
    [[nodiscard]] std::optional<std::string_view> sync_token() const noexcept {
        return parts().text(detail::node_kind::sync_token);
    }
    /// The explanation of the whole; empty if there is none (RFC 4918, 14.16).
    [[nodiscard]] multistatus::description description() const noexcept {
        return parts().description();
    }
    /// Elements the standard does not know; for a `schedule_response` its responses.
    [[nodiscard]] propstat::extension_range extensions() const noexcept {
        return parts().all<element, detail::node_kind::extension>();
    }

    /// The conditions of an `error`.
    [[nodiscard]] multistatus::error error() const noexcept { return parts().error(); }
    /// The properties of a `prop`.
    [[nodiscard]] propstat::property_range properties() const noexcept {
        return parts().all<element, detail::node_kind::property>();
    }
    /// The propstats of a `mkcol_response` or `mkcalendar_response`.
    [[nodiscard]] response::propstat_range propstats() const noexcept {
        return parts().all<propstat, detail::node_kind::propstat>();
    }

    friend bool operator==(trailer const& a, trailer const& b) {
        return a.kind_ == b.kind_ && a.responses_ == b.responses_ &&
               a.sync_token() == b.sync_token() && a.description() == b.description() &&
               a.extensions() == b.extensions() && a.error() == b.error() &&
               a.properties() == b.properties() && a.propstats() == b.propstats();
    }

private:
    [[nodiscard]] detail::parts parts() const noexcept {
        auto const tape = tape_.view();
        return detail::parts({tape, 0, static_cast<std::uint32_t>(tape.size)});
    }

    document_kind kind_ = document_kind::multistatus;
    std::uint64_t responses_ = 0;
    detail::owned_tape tape_{};
};

}  // namespace multistatus
