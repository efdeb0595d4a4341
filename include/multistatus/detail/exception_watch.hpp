// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

namespace multistatus::detail {

/// Calls `interrupt()` of an object if an exception leaves the scope. Where none does it costs
/// nothing, and it works where there are no exceptions.
template <class Owner>
class exception_watch {
public:
    explicit exception_watch(Owner& owner) noexcept : owner_(&owner) {}
    exception_watch(exception_watch const&) = delete;
    exception_watch& operator=(exception_watch const&) = delete;
    ~exception_watch() {
        if (owner_ != nullptr) owner_->interrupt();
    }
    /// The end of the scope is reached.
    void pass() noexcept { owner_ = nullptr; }

private:
    Owner* owner_;
};

/// Does some work, and calls `interrupt()` of an object if an exception comes out of it.
template <class Owner, class Work>
auto watched(Owner& owner, Work work) {
    exception_watch watch(owner);
    if constexpr (std::is_void_v<decltype(work())>) {
        work();
        watch.pass();
    } else {
        auto done = work();
        watch.pass();
        return done;
    }
}

}  // namespace multistatus::detail
