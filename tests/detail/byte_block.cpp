// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/byte_block.hpp>

#include <support/catch.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

using multistatus::detail::copy_in_blocks;
using multistatus::detail::find_in_blocks;

namespace {

// Where the search comes to, and whether it found anything there.
template <class Wanted>
std::pair<std::size_t, bool> find(std::string const& text, Wanted wanted) {
    auto const* at = text.data();
    auto const is_found = find_in_blocks(at, text.data() + text.size(), wanted);
    return {static_cast<std::size_t>(at - text.data()), is_found};
}

struct no_lanes {};

template <class Lanes>
constexpr bool has_blocks = requires { typename Lanes::bytes; };

// Without blocks there is nothing to check.
template <class Lanes>
void check_tails() {
    if constexpr (has_blocks<Lanes>) {
        using block = multistatus::detail::basic_byte_block<Lanes>;
        for (std::size_t size = 0; size < block::size; ++size) {
            // It ends where its memory ends, so that nothing behind it can be read unseen.
            std::vector<char> const exact(size, 'y');
            char copy[block::size];
            block(exact.data(), size).store(copy);
            auto const expected = std::string(size, 'y') + std::string(block::size - size, '\0');
            CHECK(std::string(copy, block::size) == expected);
        }
    }
}

}  // namespace

TEST_CASE("byte_block: the first of several, or where no whole block is left") {
    for (std::size_t size = 0; size < 100; ++size)
        for (std::size_t place = 0; place < size; ++place) {
            std::string text(size, 'x');
            text[place] = '<';
            text.back() = '<';
            auto const [at, is_found] = find(text, [](auto block) { return block.is('<'); });
            CHECK(at <= place);
            auto const most_left = has_blocks<multistatus::detail::byte_lanes> ? 31 : size;
            CHECK((is_found ? at == place : size - at <= most_left));
        }
}

TEST_CASE("byte_block: comparisons are those of signed bytes") {
    for (int byte = 0; byte < 256; ++byte) {
        auto const c = static_cast<char>(byte);
        std::string const text(64, c);
        auto const is = [&text](auto wanted) {
            // Without blocks nothing is found.
            return find(text, wanted).second || !has_blocks<multistatus::detail::byte_lanes>;
        };
        auto const is_not = [&text](auto wanted) { return !find(text, wanted).second; };
        auto const check = [&](bool expected, auto wanted) {
            CHECK((expected ? is(wanted) : is_not(wanted)));
        };
        check(c == 'k', [](auto block) { return block.is('k'); });
        check(static_cast<signed char>(c) < 0x20, [](auto block) { return block.is_below(0x20); });
        check(c == 'a' || c == 'b', [](auto block) { return block.is('a') | block.is('b'); });
        check((c ^ 6) == 'k', [](auto block) { return block.flipped(6).is('k'); });
        check(c == '[' || c == '{', [](auto block) { return block.with(0x20).is('{'); });
        check(static_cast<signed char>(c) < 'b' && c != 'a',
              [](auto block) { return block.is_below('b') - block.is('a'); });
    }
}

TEST_CASE("byte_block: a copy stops where a search does") {
    auto const wanted = [](auto block) { return block.is('<'); };
    for (std::size_t size = 0; size < 100; ++size)
        for (std::size_t place = 0; place < size; ++place) {
            std::string text(size, 'x');
            text[place] = '<';
            std::string copy(size, '#');
            auto const* at = text.data();
            auto* to = copy.data();
            auto const is_found = copy_in_blocks(at, text.data() + size, to, wanted);
            auto const count = static_cast<std::size_t>(at - text.data());
            CHECK(std::pair{count, is_found} == find(text, wanted));
            CHECK(static_cast<std::size_t>(to - copy.data()) == count);
            CHECK(copy.substr(0, count) == text.substr(0, count));
        }
}

TEST_CASE("byte_block: less than a block stands in front of zeros") {
    check_tails<multistatus::detail::byte_lanes>();
}

TEST_CASE("byte_block: without instructions for it nothing is found") {
    std::string const text(64, '<');
    auto const* at = text.data();
    auto const wanted = [](auto block) { return block.is('<'); };
    CHECK_FALSE(find_in_blocks<decltype(wanted), no_lanes>(at, at + text.size(), wanted));
    CHECK(at == text.data());
    char copy = 'x';
    auto* to = &copy;
    CHECK_FALSE(copy_in_blocks<decltype(wanted), no_lanes>(at, at + text.size(), to, wanted));
    CHECK(at == text.data());
    CHECK(to == &copy);
}
