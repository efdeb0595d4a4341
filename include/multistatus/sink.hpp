// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/iterator.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace multistatus {

namespace detail {

/// `std::string` and whatever else grows that way.
template <class Sink>
concept appendable_sink =
    requires(Sink& sink, char const* bytes, std::size_t count) { sink.append(bytes, count); };
/// `std::ostream`; it counts with signed numbers.
template <class Sink>
concept stream_sink =
    requires(Sink& sink, char const* bytes, std::ptrdiff_t count) { sink.write(bytes, count); };
template <class Sink>
concept callable_sink = requires(Sink& sink, std::string_view bytes) { sink(bytes); };
template <class Sink>
concept iterator_sink = std::output_iterator<Sink, char>;

/// Whether a sink is somebody's object, and not a small thing that can be copied.
template <class Sink>
concept borrowed_sink = appendable_sink<Sink> || stream_sink<Sink>;

}  // namespace detail

/// Where a document goes: a `std::string` or a `std::ostream`, to which a builder refers; or an
/// output iterator for `char` or a callable taking `std::string_view`, which it keeps.
///
/// A callable is given a whole response, or more, at a time.
///
/// A sink that fails makes the document fail with `rule::truncated`, and is given nothing more. It
/// fails if it throws, which passes through the builder; a stream, if it is in a bad state once it
/// was written to; a callable whose result is `bool`, if that is false; an iterator with a member
/// `failed()`, as `std::ostreambuf_iterator`, if that is true. What a stream keeps in its buffer it
/// may still lose: who needs to know flushes it behind `finish`, and asks it.
template <class Sink>
concept sink =
    detail::borrowed_sink<Sink> || detail::callable_sink<Sink> || detail::iterator_sink<Sink>;

namespace detail {

/// How a sink is handed to a builder.
template <class Sink>
using sink_argument = std::conditional_t<borrowed_sink<Sink>, Sink&, Sink>;

/// Gives bytes to a sink of any kind.
template <sink Sink>
class sink_adapter {
public:
    explicit sink_adapter(Sink& target) noexcept
        requires borrowed_sink<Sink>
        : target_(&target) {}
    explicit sink_adapter(Sink target)
        requires(!borrowed_sink<Sink>)
        : target_(std::move(target)) {}

    /// Gives bytes to the sink; false if it says that it has not taken them.
    bool put(std::string_view bytes) {
        if constexpr (appendable_sink<Sink>) {
            target_->append(bytes.data(), bytes.size());
        } else if constexpr (stream_sink<Sink>) {
            target_->write(bytes.data(), static_cast<std::ptrdiff_t>(bytes.size()));
            if constexpr (requires { static_cast<bool>(*target_); })
                return static_cast<bool>(*target_);
        } else if constexpr (callable_sink<Sink>) {
            if constexpr (std::same_as<decltype(target_(bytes)), bool>)
                return target_(bytes);
            else
                target_(bytes);
        } else {
            for (char const c : bytes)
                *target_++ = c;
            if constexpr (requires { bool{target_.failed()}; }) return !target_.failed();
        }
        return true;
    }

private:
    std::conditional_t<borrowed_sink<Sink>, Sink*, Sink> target_;
};

}  // namespace detail
}  // namespace multistatus
