// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/property.hpp>
#include <multistatus/property_list.hpp>
#include <multistatus/value/boolean.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/live_property_set.hpp>
#include <multistatus/value/method_set.hpp>
#include <multistatus/value/text.hpp>
#include <multistatus/value/text_list.hpp>
#include <multistatus/value/version_binding.hpp>
#include <multistatus/value/version_policy.hpp>

#include <optional>
#include <string_view>
#include <vector>

/// The properties of versioning (RFC 3253).
namespace multistatus::dav {

// clang-format off
inline constexpr property<"DAV:", "comment", std::string_view, allprop::no> comment;  ///< RFC 3253, 3.1.1
inline constexpr property<"DAV:", "creator-displayname", std::string_view, allprop::no> creator_displayname;  ///< RFC 3253, 3.1.2
inline constexpr property<"DAV:", "supported-method-set", method_set, allprop::no> supported_method_set;  ///< RFC 3253, 3.1.3
inline constexpr property<"DAV:", "supported-live-property-set", live_property_set, allprop::no> supported_live_property_set;  ///< RFC 3253, 3.1.4
inline constexpr property<"DAV:", "checked-in", multistatus::href, allprop::no> checked_in;  ///< RFC 3253, 3.2.1
inline constexpr property<"DAV:", "auto-version", std::optional<multistatus::auto_version>, allprop::no> auto_version;  ///< RFC 3253, 3.2.2
inline constexpr property<"DAV:", "checked-out", multistatus::href, allprop::no> checked_out;  ///< RFC 3253, 3.3.1
inline constexpr property<"DAV:", "predecessor-set", std::vector<multistatus::href>, allprop::no> predecessor_set;  ///< RFC 3253, 3.3.2; 3.4.1
inline constexpr property<"DAV:", "successor-set", std::vector<multistatus::href>, allprop::no> successor_set;  ///< RFC 3253, 3.4.2
inline constexpr property<"DAV:", "checkout-set", std::vector<multistatus::href>, allprop::no> checkout_set;  ///< RFC 3253, 3.4.3
inline constexpr property<"DAV:", "version-name", std::string_view, allprop::no> version_name;  ///< RFC 3253, 3.4.4
inline constexpr property<"DAV:", "checkout-fork", std::optional<fork_policy>, allprop::no> checkout_fork;  ///< RFC 3253, 4.1.1; 4.2.1
inline constexpr property<"DAV:", "checkin-fork", std::optional<fork_policy>, allprop::no> checkin_fork;  ///< RFC 3253, 4.1.2; 4.2.2
inline constexpr property<"DAV:", "version-set", std::vector<multistatus::href>, allprop::no> version_set;  ///< RFC 3253, 5.1.1
inline constexpr property<"DAV:", "root-version", multistatus::href, allprop::no> root_version;  ///< RFC 3253, 5.1.2
inline constexpr property<"DAV:", "version-history", multistatus::href, allprop::no> version_history;  ///< RFC 3253, 5.2.1; 5.3.1; the resource type 5.1
inline constexpr property<"DAV:", "workspace-checkout-set", std::vector<multistatus::href>, allprop::no> workspace_checkout_set;  ///< RFC 3253, 6.1.1
inline constexpr property<"DAV:", "workspace", multistatus::href, allprop::no> workspace;  ///< RFC 3253, 6.2.1
inline constexpr property<"DAV:", "label-name-set", text_list<"DAV:", "label-name">, allprop::no> label_name_set;  ///< RFC 3253, 8.1.1
inline constexpr property<"DAV:", "auto-update", multistatus::href, allprop::no> auto_update;  ///< RFC 3253, 9.2.1
inline constexpr property<"DAV:", "merge-set", std::vector<multistatus::href>, allprop::no> merge_set;  ///< RFC 3253, 11.1.1
inline constexpr property<"DAV:", "auto-merge-set", std::vector<multistatus::href>, allprop::no> auto_merge_set;  ///< RFC 3253, 11.1.2
inline constexpr property<"DAV:", "baseline-controlled-collection", multistatus::href, allprop::no> baseline_controlled_collection;  ///< RFC 3253, 12.1.1
inline constexpr property<"DAV:", "subbaseline-set", std::vector<multistatus::href>, allprop::no> subbaseline_set;  ///< RFC 3253, 12.2.1; 12.3.2
inline constexpr property<"DAV:", "baseline-collection", multistatus::href, allprop::no> baseline_collection;  ///< RFC 3253, 12.3.1
inline constexpr property<"DAV:", "version-controlled-configuration", multistatus::href, allprop::no> version_controlled_configuration;  ///< RFC 3253, 12.4.1
inline constexpr property<"DAV:", "baseline-controlled-collection-set", std::vector<multistatus::href>, allprop::no> baseline_controlled_collection_set;  ///< RFC 3253, 12.5.1
inline constexpr property<"DAV:", "activity-version-set", std::vector<multistatus::href>, allprop::no> activity_version_set;  ///< RFC 3253, 13.1.1
inline constexpr property<"DAV:", "activity-checkout-set", std::vector<multistatus::href>, allprop::no> activity_checkout_set;  ///< RFC 3253, 13.1.2
inline constexpr property<"DAV:", "subactivity-set", std::vector<multistatus::href>, allprop::no> subactivity_set;  ///< RFC 3253, 13.1.3
inline constexpr property<"DAV:", "current-workspace-set", std::vector<multistatus::href>, allprop::no> current_workspace_set;  ///< RFC 3253, 13.1.4
inline constexpr property<"DAV:", "activity-set", std::vector<multistatus::href>, allprop::no> activity_set;  ///< RFC 3253, 13.2.1; 13.3.2
inline constexpr property<"DAV:", "unreserved", bool, allprop::no> unreserved;  ///< RFC 3253, 13.3.1
inline constexpr property<"DAV:", "current-activity-set", std::vector<multistatus::href>, allprop::no> current_activity_set;  ///< RFC 3253, 13.4.1
inline constexpr property<"DAV:", "eclipsed-set", text_list<"DAV:", "binding-name">, allprop::no> eclipsed_set;  ///< RFC 3253, 14.1.1
inline constexpr property<"DAV:", "version-controlled-binding-set", std::vector<version_binding>, allprop::no> version_controlled_binding_set;  ///< RFC 3253, 14.2.1
// clang-format on

/// The properties above; `supported_report_set` is in `dav/core.hpp`.
using versioning_properties =
    property_list<comment, creator_displayname, supported_method_set, supported_live_property_set,
                  checked_in, auto_version, checked_out, predecessor_set, successor_set,
                  checkout_set, version_name, checkout_fork, checkin_fork, version_set,
                  root_version, version_history, workspace_checkout_set, workspace, label_name_set,
                  auto_update, merge_set, auto_merge_set, baseline_controlled_collection,
                  subbaseline_set, baseline_collection, version_controlled_configuration,
                  baseline_controlled_collection_set, activity_version_set, activity_checkout_set,
                  subactivity_set, current_workspace_set, activity_set, unreserved,
                  current_activity_set, eclipsed_set, version_controlled_binding_set>;

}  // namespace multistatus::dav
