// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/condition.hpp>
#include <multistatus/element.hpp>
#include <multistatus/value/any.hpp>
#include <multistatus/value/href.hpp>
#include <multistatus/value/privilege_needed.hpp>

#include <vector>

/// The conditions of the namespace `DAV:`. Where a standard leaves 403 and 409 to the server, as
/// RFC 3253 and those that follow it do (1.6), the status is 403.
namespace multistatus::dav {

// clang-format off
// RFC 4918

inline constexpr condition<"DAV:", "lock-token-matches-request-uri", 409> lock_token_matches_request_uri;  ///< RFC 4918, 16; 412 for a refresh
inline constexpr condition<"DAV:", "lock-token-submitted", 423, std::vector<multistatus::href>> lock_token_submitted;  ///< RFC 4918, 16
inline constexpr condition<"DAV:", "no-conflicting-lock", 423, std::vector<multistatus::href>> no_conflicting_lock;  ///< RFC 4918, 16
inline constexpr condition<"DAV:", "no-external-entities", 403> no_external_entities;  ///< RFC 4918, 16
inline constexpr condition<"DAV:", "preserved-live-properties", 409> preserved_live_properties;  ///< RFC 4918, 16
inline constexpr condition<"DAV:", "propfind-finite-depth", 403> propfind_finite_depth;  ///< RFC 4918, 16
inline constexpr condition<"DAV:", "cannot-modify-protected-property", 403> cannot_modify_protected_property;  ///< RFC 4918, 16

// Quota, synchronization, extended MKCOL, POST

inline constexpr condition<"DAV:", "quota-not-exceeded", 507> quota_not_exceeded;  ///< RFC 4331, 6
inline constexpr condition<"DAV:", "sufficient-disk-space", 507> sufficient_disk_space;  ///< RFC 4331, 6
inline constexpr condition<"DAV:", "number-of-matches-within-limits", 507> number_of_matches_within_limits;  ///< RFC 3744, 9.2; RFC 6578, 3.6
inline constexpr condition<"DAV:", "valid-sync-token", 403> valid_sync_token;  ///< RFC 6578, 3.2
inline constexpr condition<"DAV:", "sync-traversal-supported", 403> sync_traversal_supported;  ///< RFC 6578, 3.3
inline constexpr condition<"DAV:", "valid-resourcetype", 403> valid_resourcetype;  ///< RFC 5689, 3.3
inline constexpr condition<"DAV:", "allow-client-defined-uri", 405, element> allow_client_defined_uri;  ///< RFC 5995, 4.1

// Access control

inline constexpr condition<"DAV:", "need-privileges", 403, std::vector<privilege_needed>> need_privileges;  ///< RFC 3744, 7.1.1
inline constexpr condition<"DAV:", "no-ace-conflict", 403> no_ace_conflict;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "no-protected-ace-conflict", 403> no_protected_ace_conflict;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "no-inherited-ace-conflict", 403> no_inherited_ace_conflict;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "limited-number-of-aces", 403> limited_number_of_aces;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "deny-before-grant", 403> deny_before_grant;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "grant-only", 403> grant_only;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "no-invert", 403> no_invert;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "no-abstract", 403> no_abstract;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "not-supported-privilege", 403> not_supported_privilege;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "missing-required-principal", 403> missing_required_principal;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "recognized-principal", 403> recognized_principal;  ///< RFC 3744, 8.1.1
inline constexpr condition<"DAV:", "allowed-principal", 403> allowed_principal;  ///< RFC 3744, 8.1.1

// Versioning

inline constexpr condition<"DAV:", "put-under-version-control", 403> put_under_version_control;  ///< RFC 3253, 3.5
inline constexpr condition<"DAV:", "must-not-change-existing-checked-in-out", 403> must_not_change_existing_checked_in_out;  ///< RFC 3253, 3.5
inline constexpr condition<"DAV:", "supported-report", 403> supported_report;  ///< RFC 3253, 3.6
inline constexpr condition<"DAV:", "no-modification", 403> no_modification;  ///< RFC 3253, 3.6
inline constexpr condition<"DAV:", "cannot-modify-version-controlled-content", 403> cannot_modify_version_controlled_content;  ///< RFC 3253, 3.10
inline constexpr condition<"DAV:", "cannot-modify-version", 403> cannot_modify_version;  ///< RFC 3253, 3.10
inline constexpr condition<"DAV:", "auto-checkout", 403> auto_checkout;  ///< RFC 3253, 3.10
inline constexpr condition<"DAV:", "auto-checkout-checkin", 403> auto_checkout_checkin;  ///< RFC 3253, 3.10
inline constexpr condition<"DAV:", "supported-live-property", 403> supported_live_property;  ///< RFC 3253, 3.11
inline constexpr condition<"DAV:", "cannot-modify-version-controlled-property", 403> cannot_modify_version_controlled_property;  ///< RFC 3253, 3.12
inline constexpr condition<"DAV:", "no-version-delete", 403> no_version_delete;  ///< RFC 3253, 3.13
inline constexpr condition<"DAV:", "update-predecessor-set", 403> update_predecessor_set;  ///< RFC 3253, 3.13
inline constexpr condition<"DAV:", "copy-creates-new-resource", 403> copy_creates_new_resource;  ///< RFC 3253, 3.14
inline constexpr condition<"DAV:", "cannot-rename-version", 403> cannot_rename_version;  ///< RFC 3253, 3.15
inline constexpr condition<"DAV:", "preserve-versioning-properties", 403> preserve_versioning_properties;  ///< RFC 3253, 3.15
inline constexpr condition<"DAV:", "auto-checkin", 403> auto_checkin;  ///< RFC 3253, 3.16
inline constexpr condition<"DAV:", "must-be-checked-in", 403> must_be_checked_in;  ///< RFC 3253, 4.3
inline constexpr condition<"DAV:", "checkout-of-version-with-descendant-is-forbidden", 403> checkout_of_version_with_descendant_is_forbidden;  ///< RFC 3253, 4.3
inline constexpr condition<"DAV:", "checkout-of-version-with-descendant-is-discouraged", 403> checkout_of_version_with_descendant_is_discouraged;  ///< RFC 3253, 4.3
inline constexpr condition<"DAV:", "checkout-of-checked-out-version-is-forbidden", 403> checkout_of_checked_out_version_is_forbidden;  ///< RFC 3253, 4.3
inline constexpr condition<"DAV:", "checkout-of-checked-out-version-is-discouraged", 403> checkout_of_checked_out_version_is_discouraged;  ///< RFC 3253, 4.3
inline constexpr condition<"DAV:", "is-checked-out", 403> is_checked_out;  ///< RFC 3253, 4.3
inline constexpr condition<"DAV:", "initialize-predecessor-set", 403> initialize_predecessor_set;  ///< RFC 3253, 4.3
inline constexpr condition<"DAV:", "must-be-checked-out", 403> must_be_checked_out;  ///< RFC 3253, 4.4
inline constexpr condition<"DAV:", "version-history-is-tree", 403> version_history_is_tree;  ///< RFC 3253, 4.4
inline constexpr condition<"DAV:", "checkin-fork-forbidden", 403> checkin_fork_forbidden;  ///< RFC 3253, 4.4
inline constexpr condition<"DAV:", "checkin-fork-discouraged", 403> checkin_fork_discouraged;  ///< RFC 3253, 4.4
inline constexpr condition<"DAV:", "create-version", 403> create_version;  ///< RFC 3253, 4.4
inline constexpr condition<"DAV:", "initialize-version-content-and-properties", 403> initialize_version_content_and_properties;  ///< RFC 3253, 4.4
inline constexpr condition<"DAV:", "keep-checked-out", 403> keep_checked_out;  ///< RFC 3253, 4.4
inline constexpr condition<"DAV:", "must-be-checked-out-version-controlled-resource", 403> must_be_checked_out_version_controlled_resource;  ///< RFC 3253, 4.5
inline constexpr condition<"DAV:", "cancel-checked-out", 403> cancel_checked_out;  ///< RFC 3253, 4.5
inline constexpr condition<"DAV:", "restore-content-and-dead-properties", 403> restore_content_and_dead_properties;  ///< RFC 3253, 4.5
inline constexpr condition<"DAV:", "must-be-version-history", 403> must_be_version_history;  ///< RFC 3253, 5.4
inline constexpr condition<"DAV:", "delete-version-set", 403> delete_version_set;  ///< RFC 3253, 5.6
inline constexpr condition<"DAV:", "version-history-has-root", 403> version_history_has_root;  ///< RFC 3253, 5.6
inline constexpr condition<"DAV:", "cannot-copy-history", 403> cannot_copy_history;  ///< RFC 3253, 5.7
inline constexpr condition<"DAV:", "cannot-rename-history", 403> cannot_rename_history;  ///< RFC 3253, 5.8
inline constexpr condition<"DAV:", "resource-must-be-null", 403> resource_must_be_null;  ///< RFC 3253, 6.3
inline constexpr condition<"DAV:", "workspace-location-ok", 403> workspace_location_ok;  ///< RFC 3253, 6.3
inline constexpr condition<"DAV:", "initialize-workspace", 403> initialize_workspace;  ///< RFC 3253, 6.3
inline constexpr condition<"DAV:", "delete-workspace-members", 403> delete_workspace_members;  ///< RFC 3253, 6.5
inline constexpr condition<"DAV:", "workspace-member-moved", 403> workspace_member_moved;  ///< RFC 3253, 6.6
inline constexpr condition<"DAV:", "workspace-moved", 403> workspace_moved;  ///< RFC 3253, 6.6
inline constexpr condition<"DAV:", "cannot-add-to-existing-history", 403> cannot_add_to_existing_history;  ///< RFC 3253, 6.7
inline constexpr condition<"DAV:", "must-be-version", 403> must_be_version;  ///< RFC 3253, 6.7
inline constexpr condition<"DAV:", "one-version-controlled-resource-per-history-per-workspace", 403> one_version_controlled_resource_per_history_per_workspace;  ///< RFC 3253, 6.7
inline constexpr condition<"DAV:", "new-version-controlled-resource", 403> new_version_controlled_resource;  ///< RFC 3253, 6.7
inline constexpr condition<"DAV:", "update-content-and-properties", 403> update_content_and_properties;  ///< RFC 3253, 7.1
inline constexpr condition<"DAV:", "report-properties", 403> report_properties;  ///< RFC 3253, 7.1
inline constexpr condition<"DAV:", "must-select-version-in-history", 403> must_select_version_in_history;  ///< RFC 3253, 8.2
inline constexpr condition<"DAV:", "add-must-be-new-label", 403> add_must_be_new_label;  ///< RFC 3253, 8.2
inline constexpr condition<"DAV:", "label-must-exist", 403> label_must_exist;  ///< RFC 3253, 8.2
inline constexpr condition<"DAV:", "add-or-set-label", 403> add_or_set_label;  ///< RFC 3253, 8.2
inline constexpr condition<"DAV:", "remove-label", 403> remove_label;  ///< RFC 3253, 8.2
inline constexpr condition<"DAV:", "create-working-resource", 403> create_working_resource;  ///< RFC 3253, 9.3
inline constexpr condition<"DAV:", "no-overwrite-by-auto-update", 403> no_overwrite_by_auto_update;  ///< RFC 3253, 9.4
inline constexpr condition<"DAV:", "cannot-merge-checked-out-resource", 403> cannot_merge_checked_out_resource;  ///< RFC 3253, 11.2
inline constexpr condition<"DAV:", "checkout-not-allowed", 403> checkout_not_allowed;  ///< RFC 3253, 11.2
inline constexpr condition<"DAV:", "ancestor-version", 403> ancestor_version;  ///< RFC 3253, 11.2
inline constexpr condition<"DAV:", "descendant-version", 403> descendant_version;  ///< RFC 3253, 11.2
inline constexpr condition<"DAV:", "checked-out-for-merge", 403> checked_out_for_merge;  ///< RFC 3253, 11.2
inline constexpr condition<"DAV:", "update-merge-set", 403> update_merge_set;  ///< RFC 3253, 11.2
inline constexpr condition<"DAV:", "merge-must-be-complete", 403> merge_must_be_complete;  ///< RFC 3253, 11.7
inline constexpr condition<"DAV:", "version-controlled-configuration-must-not-exist", 403> version_controlled_configuration_must_not_exist;  ///< RFC 3253, 12.6
inline constexpr condition<"DAV:", "must-be-baseline", 403> must_be_baseline;  ///< RFC 3253, 12.6
inline constexpr condition<"DAV:", "must-have-no-version-controlled-members", 403> must_have_no_version_controlled_members;  ///< RFC 3253, 12.6
inline constexpr condition<"DAV:", "one-baseline-controlled-collection-per-history-per-workspace", 403> one_baseline_controlled_collection_per_history_per_workspace;  ///< RFC 3253, 12.6
inline constexpr condition<"DAV:", "create-version-controlled-configuration", 403> create_version_controlled_configuration;  ///< RFC 3253, 12.6
inline constexpr condition<"DAV:", "reference-version-controlled-configuration", 403> reference_version_controlled_configuration;  ///< RFC 3253, 12.6
inline constexpr condition<"DAV:", "select-existing-baseline", 403> select_existing_baseline;  ///< RFC 3253, 12.6
inline constexpr condition<"DAV:", "create-new-baseline", 403> create_new_baseline;  ///< RFC 3253, 12.6
inline constexpr condition<"DAV:", "baselines-from-same-history", 403> baselines_from_same_history;  ///< RFC 3253, 12.7
inline constexpr condition<"DAV:", "no-checked-out-baseline-controlled-collection-members", 403> no_checked_out_baseline_controlled_collection_members;  ///< RFC 3253, 12.10
inline constexpr condition<"DAV:", "one-version-per-history-per-baseline", 403> one_version_per_history_per_baseline;  ///< RFC 3253, 12.10
inline constexpr condition<"DAV:", "cannot-modify-version-controlled-configuration", 403> cannot_modify_version_controlled_configuration;  ///< RFC 3253, 12.10
inline constexpr condition<"DAV:", "baseline-controlled-members-must-be-checked-in", 403> baseline_controlled_members_must_be_checked_in;  ///< RFC 3253, 12.13
inline constexpr condition<"DAV:", "must-not-update-baseline-collection", 403> must_not_update_baseline_collection;  ///< RFC 3253, 12.13
inline constexpr condition<"DAV:", "activity-location-ok", 403> activity_location_ok;  ///< RFC 3253, 13.5
inline constexpr condition<"DAV:", "initialize-activity", 403> initialize_activity;  ///< RFC 3253, 13.5
inline constexpr condition<"DAV:", "must-be-activity", 403> must_be_activity;  ///< RFC 3253, 13.6
inline constexpr condition<"DAV:", "one-checkout-per-activity-per-history", 403> one_checkout_per_activity_per_history;  ///< RFC 3253, 13.10
inline constexpr condition<"DAV:", "linear-activity", 403> linear_activity;  ///< RFC 3253, 13.10
inline constexpr condition<"DAV:", "atomic-activity-checkin", 403> atomic_activity_checkin;  ///< RFC 3253, 13.11
inline constexpr condition<"DAV:", "cannot-modify-checked-in-parent", 403> cannot_modify_checked_in_parent;  ///< RFC 3253, 14.5

// Ordered collections

inline constexpr condition<"DAV:", "ordered-collections-supported", 403> ordered_collections_supported;  ///< RFC 3648, 5.1
inline constexpr condition<"DAV:", "ordering-type-set", 403> ordering_type_set;  ///< RFC 3648, 5.1; 7
inline constexpr condition<"DAV:", "collection-must-be-ordered", 403> collection_must_be_ordered;  ///< RFC 3648, 6.1; 7
inline constexpr condition<"DAV:", "segment-must-identify-member", 403> segment_must_identify_member;  ///< RFC 3648, 6.1; 7
inline constexpr condition<"DAV:", "position-set", 403> position_set;  ///< RFC 3648, 6.1
inline constexpr condition<"DAV:", "ordering-modified", 403> ordering_modified;  ///< RFC 3648, 7

// Bindings

inline constexpr condition<"DAV:", "bind-into-collection", 403> bind_into_collection;  ///< RFC 5842, 4
inline constexpr condition<"DAV:", "bind-source-exists", 403> bind_source_exists;  ///< RFC 5842, 4
inline constexpr condition<"DAV:", "binding-allowed", 403> binding_allowed;  ///< RFC 5842, 4
inline constexpr condition<"DAV:", "cross-server-binding", 403> cross_server_binding;  ///< RFC 5842, 4; 6
inline constexpr condition<"DAV:", "name-allowed", 403> name_allowed;  ///< RFC 5842, 4; 6; RFC 4437, 6
inline constexpr condition<"DAV:", "can-overwrite", 403> can_overwrite;  ///< RFC 5842, 4; 6
inline constexpr condition<"DAV:", "cycle-allowed", 403> cycle_allowed;  ///< RFC 5842, 4; 6
inline constexpr condition<"DAV:", "locked-update-allowed", 403> locked_update_allowed;  ///< RFC 5842, 4 to 6; RFC 4437, 6
inline constexpr condition<"DAV:", "locked-overwrite-allowed", 403> locked_overwrite_allowed;  ///< RFC 5842, 4; 6
inline constexpr condition<"DAV:", "new-binding", 403> new_binding;  ///< RFC 5842, 4
inline constexpr condition<"DAV:", "unbind-from-collection", 403> unbind_from_collection;  ///< RFC 5842, 5
inline constexpr condition<"DAV:", "unbind-source-exists", 403> unbind_source_exists;  ///< RFC 5842, 5
inline constexpr condition<"DAV:", "protected-url-deletion-allowed", 403> protected_url_deletion_allowed;  ///< RFC 5842, 5
inline constexpr condition<"DAV:", "binding-deleted", 403> binding_deleted;  ///< RFC 5842, 5; 6
inline constexpr condition<"DAV:", "lock-deleted", 403> lock_deleted;  ///< RFC 5842, 5; 6
inline constexpr condition<"DAV:", "rebind-into-collection", 403> rebind_into_collection;  ///< RFC 5842, 6
inline constexpr condition<"DAV:", "rebind-source-exists", 403> rebind_source_exists;  ///< RFC 5842, 6
inline constexpr condition<"DAV:", "protected-source-url-deletion-allowed", 403> protected_source_url_deletion_allowed;  ///< RFC 5842, 6

// Redirect references

inline constexpr condition<"DAV:", "redirect-lifetime-supported", 403> redirect_lifetime_supported;  ///< RFC 4437, 6
inline constexpr condition<"DAV:", "redirect-lifetime-update-supported", 403> redirect_lifetime_update_supported;  ///< RFC 4437, 7
inline constexpr condition<"DAV:", "legal-reftarget", 403> legal_reftarget;  ///< RFC 4437, 6
inline constexpr condition<"DAV:", "parent-resource-must-be-non-null", 403> parent_resource_must_be_non_null;  ///< RFC 4437, 6
inline constexpr condition<"DAV:", "must-be-redirectref", 403> must_be_redirectref;  ///< RFC 4437, 7
inline constexpr condition<"DAV:", "new-redirectref", 403> new_redirectref;  ///< RFC 4437, 6
inline constexpr condition<"DAV:", "redirectref-updated", 403> redirectref_updated;  ///< RFC 4437, 7

// Searching

inline constexpr condition<"DAV:", "search-grammar-supported", 403> search_grammar_supported;  ///< RFC 5323, 2.4
inline constexpr condition<"DAV:", "search-multiple-scope-supported", 403> search_multiple_scope_supported;  ///< RFC 5323, 2.4
inline constexpr condition<"DAV:", "search-scope-valid", 409, element> search_scope_valid;  ///< RFC 5323, 2.4; may hold the response of the scope
inline constexpr condition<"DAV:", "search-grammar-discovery-supported", 403> search_grammar_discovery_supported;  ///< RFC 5323, 4
// clang-format on

}  // namespace multistatus::dav
