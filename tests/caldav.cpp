// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/caldav.hpp>

#include <multistatus/href.hpp>
#include <multistatus/name.hpp>
#include <support/catch.hpp>
#include <support/vocabulary.hpp>

#include <type_traits>

namespace ms = multistatus;
namespace caldav = multistatus::caldav;

TEST_CASE("caldav: each property reads a typical value") {
    ms::test::vocabulary<caldav::properties> all;
    all.reads(caldav::calendar_description, "Calendrier", R"(xml:lang="fr-CA")");
    all.reads(caldav::calendar_timezone, "BEGIN:VCALENDAR\nEND:VCALENDAR");
    all.reads(caldav::supported_calendar_component_set, R"(<C:comp name="VEVENT"/>)",
              R"( xmlns:C="urn:ietf:params:xml:ns:caldav")");
    all.reads(caldav::supported_calendar_data,
              R"(<C:calendar-data content-type="text/calendar" version="2.0"/>)",
              R"( xmlns:C="urn:ietf:params:xml:ns:caldav")");
    all.reads(caldav::max_resource_size, "102400");
    all.reads(caldav::min_date_time, "19000101T000000Z");
    all.reads(caldav::max_date_time, "20491231T235959Z");
    all.reads(caldav::max_instances, "100");
    all.reads(caldav::max_attendees_per_instance, "25");
    all.reads(caldav::calendar_home_set, "<D:href>/a/</D:href>");
    all.reads(caldav::supported_collation_set,
              "<C:supported-collation>i;ascii-casemap</C:supported-collation>",
              R"( xmlns:C="urn:ietf:params:xml:ns:caldav")");
    all.reads(caldav::calendar_data, "BEGIN:VCALENDAR",
              R"(content-type="text/calendar" version="2.0")");
    all.reads(caldav::schedule_outbox_url, "<D:href>/a/</D:href>");
    all.reads(caldav::schedule_inbox_url, "<D:href>/a/</D:href>");
    all.reads(caldav::calendar_user_address_set, "<D:href>mailto:u@example.com</D:href>");
    all.reads(caldav::calendar_user_type, "INDIVIDUAL");
    all.reads(caldav::schedule_calendar_transp, "<C:transparent/>",
              R"( xmlns:C="urn:ietf:params:xml:ns:caldav")");
    all.reads(caldav::schedule_default_calendar_url, "<D:href>/a/</D:href>");
    all.reads(caldav::schedule_tag, R"("12345-67890")");
    all.reads(caldav::timezone_service_set, "<D:href>/a/</D:href>");
    all.reads(caldav::calendar_timezone_id, "Europe/Berlin");
    all.reads(caldav::calendar_availability, "BEGIN:VCALENDAR");
    all.reads(caldav::supported_rscale_set, "<C:supported-rscale>GREGORIAN</C:supported-rscale>",
              R"( xmlns:C="urn:ietf:params:xml:ns:caldav")");
    all.reads(caldav::managed_attachments_server_url,
              "<D:href>https://attachments.example.com</D:href>");
    all.reads(caldav::max_attachment_size, "102400000");
    all.reads(caldav::max_attachments_per_resource, "12");
    all.refuses(caldav::max_date_time, "never");
    all.refuses(caldav::supported_calendar_component_set, "VEVENT");
    CHECK(all.missing() == "");
}

TEST_CASE("caldav: a condition that shares its name with a property") {
    static_assert(ms::name(caldav::conditions::max_resource_size) ==
                  ms::name(caldav::max_resource_size));
    static_assert(caldav::conditions::max_resource_size.status == 403);
    static_assert(std::is_void_v<decltype(caldav::conditions::max_date_time)::value_type>);
    SUCCEED();
}

TEST_CASE("caldav: the content of a condition") {
    CHECK(*ms::test::read_value<decltype(caldav::no_uid_conflict)::value_type>(
              "<D:href>/cal/1.ics</D:href>") == ms::href("/cal/1.ics"));
    CHECK_FALSE(
        ms::test::read_value<decltype(caldav::unique_scheduling_object_resource)::value_type>("")
            ->has_value());
}

TEST_CASE("caldav: resource types and privileges are names") {
    static_assert(caldav::calendar == ms::name{"urn:ietf:params:xml:ns:caldav", "calendar"});
    static_assert(caldav::schedule_send_freebusy.local == "schedule-send-freebusy");
    SUCCEED();
}
