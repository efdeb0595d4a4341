// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/load_bytes.hpp>
#include <multistatus/detail/scan.hpp>
#include <multistatus/xml/context.hpp>
#include <multistatus/xml/namespaces.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::xml_detail {

/// A plain start tag, one without attributes and white space, and what it means as long as its
/// prefix stands for the same.
class known_tag {
public:
    static constexpr std::size_t longest = 48;

    /// None.
    known_tag() noexcept {}

    /// Becomes another one, of `longest` bytes at most.
    void assign(std::string_view text, std::size_t prefix_size, prefix_declaration const& prefix,
                std::uint64_t scope, tag_meaning meaning) noexcept {
        text.copy(bytes_.data(), text.size());
        size_ = static_cast<std::uint8_t>(text.size());
        local_at_ = static_cast<std::uint8_t>(prefix_size == 0 ? 1 : prefix_size + 2);
        is_empty_ = text[text.size() - 2] == '/';
        local_size_ = static_cast<std::uint8_t>(size_ - local_at_ - (is_empty_ ? 2 : 1));
        if (size_ <= 32) bits_ = ~std::uint32_t{0} >> (32 - size_);
        prefix_ = prefix;
        scope_ = scope;
        meaning_ = meaning;
    }

    [[nodiscard]] bool is(char const* text, std::size_t size) const noexcept {
        return size == size_ && detail::equal_bytes(text, bytes_.data(), size);
    }
    /// Whether its prefix is the same where other declarations are in scope.
    [[nodiscard]] bool is_in_scope(namespaces const& all) noexcept {
        if (scope_ == all.scope()) return true;
        if (!all.is_in_scope(prefix_)) return false;
        scope_ = all.scope();
        return true;
    }
    /// Whether bytes, of which there are more than of the tag, begin with its end tag.
    [[nodiscard]] bool is_ended_by(char const* text) const noexcept {
        return text[1] == '/' && detail::equal_bytes(text + 2, bytes_.data() + 1, size_ - 1U);
    }
    /// Whether bytes, of which 32 may be looked at, begin with it, which has no more.
    [[nodiscard]] bool begins(char const* text) const noexcept {
        return (detail::find_differences(text, bytes_.data()) & bits_) == 0;
    }
    /// Whether they begin with its end tag.
    [[nodiscard]] bool ends_ahead(char const* text) const noexcept {
        return text[0] == '<' && text[1] == '/' &&
               (detail::find_differences(text + 2, bytes_.data() + 1) & bits_ >> 1) == 0;
    }
    /// Bytes, angle brackets included.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// Whether it is `<a/>`.
    [[nodiscard]] bool is_empty() const noexcept { return is_empty_; }
    [[nodiscard]] std::size_t name_size() const noexcept { return local_at_ + local_size_ - 1U; }
    /// Its names, where it stands once more.
    [[nodiscard]] std::string_view qname(char const* text) const noexcept {
        return {text + 1, name_size()};
    }
    [[nodiscard]] std::string_view local(char const* text) const noexcept {
        return {text + local_at_, local_size_};
    }
    [[nodiscard]] prefix_declaration const& prefix() const noexcept { return prefix_; }
    /// What it means to the grammar.
    [[nodiscard]] tag_meaning const& meaning() const noexcept { return meaning_; }

private:
    std::uint8_t size_ = 0;
    // What else there is of it counts only where there is a size.
    std::uint8_t local_at_;
    bool is_empty_;
    std::uint8_t local_size_;
    tag_meaning meaning_;
    std::uint32_t bits_;  ///< one for each byte of a tag of up to 32
    std::uint64_t scope_;
    prefix_declaration prefix_;
    std::array<char, longest> bytes_;
};

/// Remembers plain start tags: a listing has the same few in each response, and what is found here
/// need not be checked, split and looked up again. Of those with the same hash, two stay.
class known_tags {
public:
    /// The tag, if it is known.
    [[nodiscard]] known_tag* find(char const* text, std::size_t size) noexcept {
        auto& pair = pairs_[hash(text, size)];
        if (pair[0].is(text, size)) return &pair[0];
        return pair[1].is(text, size) ? &pair[1] : nullptr;
    }
    /// As above, for one of up to 32 bytes, where 32 are there.
    [[nodiscard]] known_tag* find_ahead(char const* text, std::size_t size) noexcept {
        auto& pair = pairs_[hash(text, size)];
        auto const is = [=](known_tag const& tag) {
            return tag.size() == size && tag.begins(text);
        };
        if (is(pair[0])) return &pair[0];
        return is(pair[1]) ? &pair[1] : nullptr;
    }
    /// Where one goes that is not known.
    [[nodiscard]] known_tag& place_for(char const* text, std::size_t size) noexcept {
        auto& pair = pairs_[hash(text, size)];
        return pair[pair[0].size() == 0 ? 0 : 1];
    }
    /// The size of what may be a plain start tag, which the bytes begin with; 0 if it is a long
    /// one, or they end in it.
    [[nodiscard]] static std::size_t size_of_tag(char const* begin, char const* end) noexcept {
        if (static_cast<std::size_t>(end - begin) > known_tag::longest)
            end = begin + known_tag::longest;
        auto const* const found = detail::find_tag_end(begin, end);
        return found == end ? 0 : static_cast<std::size_t>(found - begin) + 1;
    }

private:
    static constexpr unsigned bits = 6;

    // From its last bytes, in which tags of the same size differ.
    [[nodiscard]] static std::size_t hash(char const* text, std::size_t size) noexcept {
        if (size >= 8) return mix(detail::load_bytes(text + size - 8, 8), size);
        return size < 4 ? 0 : mix(detail::load_bytes(text + size - 4, 4), size);
    }
    [[nodiscard]] static std::size_t mix(std::uint64_t last, std::size_t size) noexcept {
        return static_cast<std::size_t>((last ^ size) * 0xFF51AFD7ED558CCDU >> (64 - bits));
    }

    std::array<std::array<known_tag, 2>, std::size_t{1} << bits> pairs_;
};

}  // namespace multistatus::xml_detail
