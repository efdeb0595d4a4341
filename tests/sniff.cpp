// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/sniff.hpp>

#include <support/catch.hpp>

using multistatus::body_kind;
using multistatus::sniff;
using namespace std::string_view_literals;

TEST_CASE("sniff: what a body looks like") {
    CHECK(sniff("") == body_kind::empty);
    CHECK(sniff(" \r\n\t") == body_kind::empty);
    CHECK(sniff("\xEF\xBB\xBF") == body_kind::empty);
    CHECK(sniff("<?xml version=\"1.0\"?>") == body_kind::xml);
    CHECK(sniff("\xEF\xBB\xBF<multistatus/>") == body_kind::xml);
    CHECK(sniff("\n <D:multistatus") == body_kind::xml);
    CHECK(sniff("\xFE\xFF\0<"sv) == body_kind::xml);
    CHECK(sniff("<\0?\0"sv) == body_kind::xml);
    CHECK(sniff("\xFF\xFE"sv) == body_kind::xml);
    CHECK(sniff("\xFF\xFE \0<\0"sv) == body_kind::xml);
    CHECK(sniff("\xFF\xFE{\0\"\0"sv) == body_kind::json);
    CHECK(sniff("\xFE\xFF\0["sv) == body_kind::json);
    CHECK(sniff("\0{\0\""sv) == body_kind::json);
    CHECK(sniff("<!DOCTYPE html><html>") == body_kind::html);
    CHECK(sniff("<!doctype HTML PUBLIC") == body_kind::html);
    CHECK(sniff("\n<HTML lang='en'>") == body_kind::html);
    CHECK(sniff("<!DOCTYPE multistatus>") == body_kind::xml);
    CHECK(sniff("  {\"responses\":[]}") == body_kind::json);
    CHECK(sniff("[1]") == body_kind::json);
    CHECK(sniff("{\"multistatus\":1}\n") == body_kind::ndjson);
    CHECK(sniff(" { \"multistatus\" : 1 }") == body_kind::ndjson);
    CHECK(sniff("{\"multistat") == body_kind::json);
    CHECK(sniff("{") == body_kind::json);
    CHECK(sniff("{\"a\":{\"multistatus\":1}}") == body_kind::json);
    CHECK(sniff("[\"multistatus\"]") == body_kind::json);
    CHECK(sniff("Bad gateway") == body_kind::unknown);
    CHECK(sniff("\0\0"sv) == body_kind::unknown);
    CHECK(sniff("a\0"sv) == body_kind::unknown);
}
