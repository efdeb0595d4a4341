// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <multistatus/detail/boxed.hpp>

#include <type_traits>
#include <utility>

#include <support/catch.hpp>

namespace {

struct counted {
    explicit counted(int& alive) : alive_(&alive) { ++*alive_; }
    counted(counted const&) = delete;
    counted& operator=(counted const&) = delete;
    ~counted() { --*alive_; }
    [[nodiscard]] int alive() const { return *alive_; }

private:
    int* alive_;
};

using box = multistatus::detail::boxed<counted>;
static_assert(!std::is_copy_constructible_v<box>);
static_assert(std::is_nothrow_move_constructible_v<box> && std::is_nothrow_move_assignable_v<box>);

}  // namespace

TEST_CASE("boxed: the object stays where it is and ends with its last owner") {
    int alive = 0;
    {
        box first(std::in_place, alive);
        auto const* const there = &*first.operator->();
        box second(std::move(first));
        CHECK(second.operator->() == there);
        CHECK(second->alive() == 1);
        box third(std::in_place, alive);
        CHECK(alive == 2);
        third = std::move(second);
        CHECK(alive == 1);
        CHECK(third.operator->() == there);
    }
    CHECK(alive == 0);
}
