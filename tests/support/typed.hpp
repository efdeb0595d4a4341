// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/binding.hpp>
#include <multistatus/field.hpp>
#include <multistatus/property.hpp>
#include <multistatus/property_answer.hpp>
#include <multistatus/value/number.hpp>
#include <multistatus/value/text.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Properties and objects to test typed reading and writing with.
namespace multistatus::test {

inline constexpr property<"urn:x", "size", std::uint64_t> size;
inline constexpr property<"urn:x", "title", std::string_view> title;
inline constexpr property<"urn:x", "rating", int> rating;
inline constexpr property<"urn:x", "secret", std::string_view, allprop::no> secret;

struct item {
    std::string href{};
    std::uint64_t size = 0;
    std::optional<std::string> title{};
    int rating = -1;

    friend bool operator==(item const&, item const&) = default;
};

/// A part of a structured property.
struct chapter {
    std::string title{};
    std::optional<int> rating{};

    friend bool operator==(chapter const&, chapter const&) = default;
};
struct book {
    int rating = 0;
    std::vector<chapter> chapters{};

    friend bool operator==(book const&, book const&) = default;
};

}  // namespace multistatus::test

template <>
inline constexpr auto multistatus::binding<multistatus::test::item> = multistatus::fields(
    multistatus::href_field(&multistatus::test::item::href),
    multistatus::field<multistatus::test::size>(&multistatus::test::item::size),
    multistatus::field<multistatus::test::title>(&multistatus::test::item::title),
    multistatus::optional_field<multistatus::test::rating>(&multistatus::test::item::rating));

template <>
inline constexpr auto multistatus::binding<multistatus::test::chapter> = multistatus::fields(
    multistatus::structure_name({"urn:x", "chapter"}),
    multistatus::field<multistatus::test::title>(&multistatus::test::chapter::title),
    multistatus::field<multistatus::test::rating>(&multistatus::test::chapter::rating));

namespace multistatus::test {

inline constexpr property<"urn:x", "chapters", std::vector<chapter>> chapters;

}  // namespace multistatus::test

template <>
inline constexpr auto multistatus::binding<multistatus::test::book> = multistatus::fields(
    multistatus::field<multistatus::test::rating>(&multistatus::test::book::rating),
    multistatus::field<multistatus::test::chapters>(&multistatus::test::book::chapters));
