// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/scan.hpp>
#include <multistatus/xml/context.hpp>
#include <multistatus/xml/namespaces.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace multistatus::xml_detail {

/// A start tag without attributes that was read before.
struct known_tag {
    static constexpr std::size_t longest = 40;

    std::uint64_t scope = 0;        ///< the declarations that were in scope
    std::uint64_t declared = 0;     ///< the ordinal of the declaration of its prefix
    std::uint32_t binding = 0;      ///< that declaration
    std::uint16_t size = 0;         ///< bytes of its name; 0 where there is none
    std::uint16_t prefix_size = 0;  ///< the colon included
    tag_meaning means{};            ///< to the grammar
    std::array<char, longest> name{};
};

/// Remembers start tags: a listing has the same few in each response, and what is found here need
/// not be checked, split and looked up again. A group of names with the same hash keeps the
/// last four.
class known_tags {
public:
    /// The tag that the bytes, of which `<` is the first, begin with; a null pointer if it is not
    /// known, or has attributes, or the bytes may end in it.
    [[nodiscard]] known_tag const* find(std::string_view bytes,
                                        namespaces const& scope) const noexcept {
        if (bytes.size() < known_tag::longest + 3) return nullptr;
        auto const* const name = bytes.data() + 1;
        auto const* const end = detail::find_tag_end(name, name + known_tag::longest);
        auto const size = static_cast<std::size_t>(end - name);
        if (size == 0 || (*end != '>' && (*end != '/' || end[1] != '>'))) return nullptr;
        for (auto const& tag : groups_[group_of(name, size)].tags)
            if (tag.size == size && detail::equal_names(tag.name.data(), name, size))
                return is_in_scope(tag, scope) ? &tag : nullptr;
        return nullptr;
    }
    /// Remembers a name that was read; long ones are forgotten at once.
    void add(std::string_view name, std::size_t prefix_size, namespaces const& scope,
             std::size_t binding, tag_meaning means) noexcept {
        if (name.size() > known_tag::longest) return;
        char bytes[known_tag::longest + 8]{};
        name.copy(bytes, name.size());
        auto& group = groups_[group_of(bytes, name.size())];
        auto& tag = group.place_for(name);
        tag.scope = scope.scope();
        tag.declared = scope.ordinal(binding);
        tag.binding = static_cast<std::uint32_t>(binding);
        tag.size = static_cast<std::uint16_t>(name.size());
        tag.prefix_size = static_cast<std::uint16_t>(prefix_size);
        tag.means = means;
        name.copy(tag.name.data(), name.size());
    }

private:
    static constexpr unsigned bits = 5;

    // From the first and the last bytes; eight can be read at either end.
    [[nodiscard]] static std::size_t group_of(char const* name, std::size_t size) noexcept {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        std::memcpy(&first, name, 8);
        if (size < 8)
            first &= (std::uint64_t{1} << 8 * size) - 1;
        else
            std::memcpy(&last, name + size - 8, 8);
        auto const mixed = (first ^ (last * 0x9E3779B97F4A7C15U) ^ size) * 0xD6E8FEB86659FD93U;
        return static_cast<std::size_t>(mixed >> (64 - bits));
    }

    struct tag_group {
        std::array<known_tag, 4> tags{};
        std::size_t oldest = 0;

        // A name stands there once, for the prefix as it was declared last.
        [[nodiscard]] known_tag& place_for(std::string_view name) noexcept {
            for (auto& tag : tags)
                if (std::string_view(tag.name.data(), tag.size) == name) return tag;
            auto& tag = tags[oldest];
            oldest = (oldest + 1) % tags.size();
            return tag;
        }
    };
    [[nodiscard]] static bool is_in_scope(known_tag const& tag, namespaces const& scope) noexcept {
        if (tag.scope == scope.scope()) return true;
        auto const colon = tag.prefix_size == 0 ? 0 : 1;
        auto const declaration = scope.find_declaration(
            {tag.name.data(), static_cast<std::size_t>(tag.prefix_size - colon)});
        return declaration == tag.binding && declaration < scope.size() &&
               scope.ordinal(declaration) == tag.declared;
    }
    std::array<tag_group, std::size_t{1} << bits> groups_{};
};

}  // namespace multistatus::xml_detail
