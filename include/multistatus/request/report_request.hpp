// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <multistatus/request/part_list.hpp>
#include <multistatus/request/property_selection.hpp>
#include <multistatus/request/report_kind.hpp>
#include <multistatus/request/request_base.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace multistatus {

namespace detail {

/// An element whose text is an href.
class href_element {
public:
    href_element(tape_view tape, std::uint32_t index) noexcept
        : href_(trim(tape.text(tape.nodes[index].text))) {}
    operator multistatus::href() const noexcept { return href_; }

private:
    multistatus::href href_;
};

}  // namespace detail

/// The body of a REPORT, whatever report it is (RFC 3253, 3.6).
///
///     auto const report = multistatus::parse_report(body).value();
///     if (report.kind() == multistatus::report_kind::calendar_multiget)
///         for (multistatus::href h : report.hrefs()) answer(h, report.properties());
///
/// What reports have in common has a function here; filters, the tree of expand-property and all
/// else is in `root()`. It owns what it holds; the views it gives live as long as it does.
class report_request : public detail::request_base {
public:
    using href_range = part_list<detail::href_element, multistatus::href>;

    /// A request for no report.
    report_request() = default;
    /// For readers.
    explicit report_request(detail::request_base&& read) : request_base(std::move(read)) {}

    /// Which report is asked for: the name of the root element.
    [[nodiscard]] multistatus::name name() const noexcept { return root().name(); }
    /// As above, for reports that are known.
    [[nodiscard]] report_kind kind() const noexcept {
        auto const* known = detail::find_report(name());
        return known != nullptr ? known->kind : report_kind::other;
    }

    /// The properties that are asked for, of each resource that the report finds; none where the
    /// report says nothing of properties.
    [[nodiscard]] property_selection properties() const noexcept { return selection(); }
    /// Whether there is a prop, allprop or propname.
    [[nodiscard]] bool has_properties() const noexcept { return parts().has_selection; }

    /// The hrefs of a multiget in document order, as they stand on the wire (RFC 4791, 7.9;
    /// RFC 6352, 8.7).
    [[nodiscard]] href_range hrefs() const noexcept { return list<href_range>(parts().hrefs); }

    /// The token of the last synchronization; the empty text asks for the first one (RFC 6578,
    /// 3.2 and 6.2). Nothing where there is no such element, which is wrong in a sync-collection.
    [[nodiscard]] std::optional<std::string_view> sync_token() const noexcept {
        if (!parts().sync_token) return std::nullopt;
        return detail::trim(element(tape(), *parts().sync_token).text());
    }
    /// How deep the synchronization goes (RFC 6578, 6.3). Clients of before the RFC have no such
    /// element and mean their Depth header.
    [[nodiscard]] std::optional<multistatus::sync_level> sync_level() const noexcept {
        return parts().sync_level;
    }
    /// How many results the client wants at most (RFC 5323, 5.17; RFC 6578, 3.7; RFC 6352, 10.6).
    [[nodiscard]] std::optional<std::uint64_t> limit() const noexcept { return parts().limit; }

    /// The same report with equal content; diagnostics do not count.
    friend bool operator==(report_request const& a, report_request const& b) {
        return a.root() == b.root();
    }
};

}  // namespace multistatus
