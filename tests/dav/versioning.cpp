// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/dav/versioning.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace dav = multistatus::dav;

TEST_CASE("dav/versioning: each property reads a typical value") {
    ms::test::vocabulary<dav::versioning_properties> all;
    all.reads(dav::comment, "a first draft");
    all.reads(dav::creator_displayname, "Jane Smith");
    all.reads(dav::supported_method_set, R"(<D:supported-method name="PROPFIND"/>)");
    all.reads(
        dav::supported_live_property_set,
        "<D:supported-live-property><D:prop><D:getetag/></D:prop></D:supported-live-property>");
    all.reads(dav::checked_in, "<D:href>/a/</D:href>");
    all.reads(dav::auto_version, "<D:checkout-checkin/>");
    all.reads(dav::checked_out, "<D:href>/a/</D:href>");
    all.reads(dav::predecessor_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::successor_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::checkout_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::version_name, "V1");
    all.reads(dav::checkout_fork, "<D:discouraged/>");
    all.reads(dav::checkin_fork, "<D:forbidden/>");
    all.reads(dav::version_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::root_version, "<D:href>/a/</D:href>");
    all.reads(dav::version_history, "<D:href>/a/</D:href>");
    all.reads(dav::workspace_checkout_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::workspace, "<D:href>/a/</D:href>");
    all.reads(dav::label_name_set, "<D:label-name>release</D:label-name>");
    all.reads(dav::auto_update, "<D:href>/a/</D:href>");
    all.reads(dav::merge_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::auto_merge_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::baseline_controlled_collection, "<D:href>/a/</D:href>");
    all.reads(dav::subbaseline_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::baseline_collection, "<D:href>/a/</D:href>");
    all.reads(dav::version_controlled_configuration, "<D:href>/a/</D:href>");
    all.reads(dav::baseline_controlled_collection_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::activity_version_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::activity_checkout_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::subactivity_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::current_workspace_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::activity_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::unreserved, "true");
    all.reads(dav::current_activity_set, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(dav::eclipsed_set, "<D:binding-name>a.txt</D:binding-name>");
    all.reads(dav::version_controlled_binding_set,
              "<D:version-controlled-binding><D:binding-name>a.txt</"
              "D:binding-name><D:version-history><D:href>/h/1</D:href></D:version-history></"
              "D:version-controlled-binding>");
    all.refuses(dav::unreserved, "perhaps");
    all.refuses(dav::checkin_fork, "<D:x/>");
    CHECK(all.missing() == "");
}
