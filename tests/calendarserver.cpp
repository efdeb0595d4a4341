// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/calendarserver.hpp>

#include <support/catch.hpp>
#include <support/vocabulary.hpp>

namespace ms = multistatus;
namespace calendarserver = multistatus::calendarserver;

TEST_CASE("calendarserver: each property reads a typical value") {
    ms::test::vocabulary<calendarserver::properties> all;
    all.reads(calendarserver::getctag, "ABCD-GUID-IN-THIS-COLLECTION-20070228T122324010340");
    all.reads(calendarserver::calendar_proxy_read_for, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(calendarserver::calendar_proxy_write_for, "<D:href>/a/</D:href><D:href>/b/</D:href>");
    all.reads(
        calendarserver::push_transports,
        R"(<S:transport type="APSD"><S:refresh-interval>172800</S:refresh-interval></S:transport>)",
        R"( xmlns:S="http://calendarserver.org/ns/")");
    all.reads(calendarserver::pushkey, "/CalDAV/calendar.example.com/1/");
    all.reads(calendarserver::notification_url, "<D:href>/a/</D:href>");
    all.reads(calendarserver::notificationtype, "<S:invite-notification/>",
              R"( xmlns:S="http://calendarserver.org/ns/")");
    all.reads(calendarserver::invite, "<S:user><D:href>mailto:u@example.com</D:href></S:user>",
              R"( xmlns:S="http://calendarserver.org/ns/")");
    all.reads(calendarserver::allowed_sharing_modes, "<S:can-be-shared/><S:can-be-published/>",
              R"( xmlns:S="http://calendarserver.org/ns/")");
    all.reads(calendarserver::shared_url, "<D:href>/a/</D:href>");
    all.reads(calendarserver::schedule_changes, "<S:dtstamp>20111111T000000Z</S:dtstamp>",
              R"( xmlns:S="http://calendarserver.org/ns/")");
    all.reads(calendarserver::source, "<D:href>webcal://example.com/holidays.ics</D:href>");
    all.reads(calendarserver::subscribed_strip_todos, "");
    all.reads(calendarserver::subscribed_strip_alarms, "");
    all.reads(calendarserver::subscribed_strip_attachments, "");
    all.reads(calendarserver::me_card, "<D:href>/a/</D:href>");
    all.reads(calendarserver::email_address_set, "<S:email-address>u@example.com</S:email-address>",
              R"( xmlns:S="http://calendarserver.org/ns/")");
    all.reads(calendarserver::first_name, "Jane");
    all.reads(calendarserver::last_name, "Smith");
    all.reads(calendarserver::dropbox_home_url, "<D:href>/a/</D:href>");
    all.reads(calendarserver::xmpp_uri, "xmpp:u@example.com");
    all.reads(calendarserver::xmpp_server, "xmpp.example.com");
    all.reads(calendarserver::max_collections, "50");
    all.reads(calendarserver::max_resources, "10000");
    all.reads(calendarserver::created_by, "<S:first-name>Jane</S:first-name>",
              R"( xmlns:S="http://calendarserver.org/ns/")");
    all.reads(calendarserver::updated_by, "<S:first-name>Jane</S:first-name>",
              R"( xmlns:S="http://calendarserver.org/ns/")");
    CHECK(all.missing() == "");
}
