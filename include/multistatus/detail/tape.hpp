// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::detail {

/// Where a string of a tape stands: in the received bytes, or among the decoded ones.
struct text_ref {
    static constexpr std::uint32_t decoded_bit = std::uint32_t{1} << 31;

    std::uint32_t offset = 0;
    std::uint32_t size = 0;

    [[nodiscard]] bool empty() const noexcept { return size == 0; }
    [[nodiscard]] bool is_decoded() const noexcept { return (offset & decoded_bit) != 0; }
    friend bool operator==(text_ref const&, text_ref const&) = default;
};

enum class node_kind : std::uint8_t {
    removed,      ///< taken back when a conflict was settled
    href,         ///< text
    status,       ///< code; text = unusual line
    propstat,     ///< code; text = unusual line; children: property, error, description, extension
    error,        ///< children: element
    description,  ///< text; name = language
    location,     ///< text
    sync_token,   ///< text
    property,     ///< an element below prop; code = its place among the selected ones
    extension,    ///< an element the standard does not know
    element,      ///< an element inside another one
    attribute,    ///< space, name, text
    binding,      ///< name = a prefix that a QName in the parent's content uses; text = namespace
    text,         ///< text between child elements
};

/// One entry of a tape: a node in document order, followed by its descendants.
///
/// The attributes and bindings of an element come first among its children. An element without
/// child elements keeps its text itself.
struct node {
    node_kind kind = node_kind::removed;
    bool has_elements = false;  ///< whether text stands in child nodes
    std::uint16_t code = 0;
    std::uint32_t extent = 1;  ///< nodes of the subtree, this one included
    text_ref space{};
    text_ref name{};
    text_ref text{};
};

/// A tape to read from; lives as long as what it was taken from.
struct tape_view {
    node const* nodes = nullptr;
    std::size_t size = 0;
    char const* source = nullptr;
    std::string_view decoded{};

    [[nodiscard]] std::string_view text(text_ref ref) const noexcept {
        if (ref.is_decoded())
            return {decoded.data() + (ref.offset & ~text_ref::decoded_bit), ref.size};
        return {source + ref.offset, ref.size};
    }
};

/// The tape of a borrowed response: it lies in the reader and in its input.
class borrowed_tape {
public:
    explicit borrowed_tape(tape_view tape) noexcept : tape_(tape) {}

    [[nodiscard]] tape_view const& view() const noexcept { return tape_; }

private:
    tape_view tape_;
};

}  // namespace multistatus::detail
