// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/nextcloud.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace nextcloud = multistatus::nextcloud;

TEST_CASE("nextcloud: each property reads a typical value") {
    ms::test::vocabulary<nextcloud::properties> all;
    all.reads(nextcloud::has_preview, "false");
    all.reads(nextcloud::is_mount_root, "true");
    all.reads(nextcloud::hide_download, "false");
    all.reads(nextcloud::hidden, "true");
    all.reads(nextcloud::mount_type, "external");
    all.reads(nextcloud::note, "please read");
    all.reads(nextcloud::creation_time, "1500000000");
    all.reads(nextcloud::upload_time, "1500000000");
    all.reads(nextcloud::last_activity, "1500000000");
    all.reads(nextcloud::contained_folder_count, "2");
    all.reads(nextcloud::contained_file_count, "3");
    all.reads(nextcloud::metadata_etag, "5f1e");
    all.reads(nextcloud::share_attributes, "[]");
    all.reads(nextcloud::is_federated, "1");
    all.reads(nextcloud::is_federated, "");
    CHECK(all.missing() == "");
}
