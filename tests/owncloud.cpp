// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/owncloud.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace owncloud = multistatus::owncloud;

TEST_CASE("owncloud: each property reads a typical value") {
    ms::test::vocabulary<owncloud::properties> all;
    all.reads(owncloud::id, "00000007oc4f7k3q");
    all.reads(owncloud::fileid, "7");
    // of Infinite Scale: storage, space, and node
    all.reads(owncloud::fileid, "9d0f1a8c-0001$6b2a44de-0002!6b2a44de-0003");
    all.reads(owncloud::permissions, "RGDNVCK");
    all.reads(owncloud::size, "-1");
    all.reads(owncloud::owner_id, "admin");
    all.reads(owncloud::owner_display_name, "The Admin");
    all.reads(owncloud::checksums,
              "<o:checksum>SHA1:3f786850e387550fdab836ed7e6dc881de23001b</o:checksum>",
              R"( xmlns:o="http://owncloud.org/ns")");
    all.reads(owncloud::data_fingerprint, "1234");
    all.reads(owncloud::downloadurl, "https://example.com/f");
    all.reads(owncloud::privatelink, "https://example.com/f/7");
    all.reads(owncloud::share_types, "<o:share-type>0</o:share-type><o:share-type>3</o:share-type>",
              R"( xmlns:o="http://owncloud.org/ns")");
    all.reads(owncloud::tags, "<o:tag>later</o:tag>", R"( xmlns:o="http://owncloud.org/ns")");
    all.reads(owncloud::favorite, "1");
    all.reads(owncloud::comments_href, "/remote.php/dav/comments/files/7");
    all.reads(owncloud::comments_count, "2");
    all.reads(owncloud::comments_unread, "0");
    all.reads(owncloud::trashbin_original_filename, "a.txt");
    all.reads(owncloud::trashbin_original_location, "d/a.txt");
    all.reads(owncloud::trashbin_delete_timestamp, "1500000000");
    all.reads(owncloud::trashbin_delete_datetime, "Fri, 14 Jul 2017 02:40:00 GMT");
    all.reads(owncloud::public_link_item_type, "folder");
    all.reads(owncloud::public_link_permission, "15");
    all.reads(owncloud::public_link_expiration, "2030-01-01");
    all.reads(owncloud::public_link_share_datetime, "2020-01-01");
    all.reads(owncloud::public_link_share_owner, "admin");
    all.reads(owncloud::meta_path_for_user, "/d/a.txt");
    all.reads(owncloud::meta_version_edited_by, "admin");
    all.reads(owncloud::meta_version_edited_by_name, "The Admin");
    all.reads(owncloud::display_name, "urgent");
    all.reads(owncloud::user_visible, "true");
    all.reads(owncloud::user_assignable, "false");
    all.reads(owncloud::can_assign, "true");
    all.reads(owncloud::groups, "staff|guests");
    all.reads(owncloud::groups, "<o:group>family</o:group><o:group>work</o:group>",
              R"( xmlns:o="http://owncloud.org/ns")");
    all.reads(owncloud::search_highlights, "a b");
    all.reads(owncloud::search_score, "1.5");
    all.reads(owncloud::invite, "<o:user/>", R"( xmlns:o="http://owncloud.org/ns")");
    all.reads(owncloud::read_only, "1");
    all.reads(owncloud::read_only, "");
    all.reads(owncloud::owner_principal, "principals/users/admin");
    all.reads(owncloud::calendar_enabled, "1");
    all.reads(owncloud::lastmodified, "1500000000");
    all.refuses(owncloud::favorite, "very");
    CHECK(all.missing() == "");
}
