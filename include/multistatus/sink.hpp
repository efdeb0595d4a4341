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
/// A callable is given a whole response, or more, at a time. What a sink throws passes through the
/// builder, which is of no use afterwards; whether a stream has failed is asked of the stream.
template <class Sink>
concept sink =
    detail::borrowed_sink<Sink> || detail::callable_sink<Sink> || detail::iterator_sink<Sink>;

namespace detail {

template <class Sink>
concept reserving_sink = requires(Sink& sink, std::size_t count) {
    { sink.size() } -> std::same_as<std::size_t>;
    { sink.capacity() } -> std::same_as<std::size_t>;
    sink.reserve(count);
};

/// Makes room for more at the end of a string, which grows by itself to the double of its size: a
/// short one is mostly the beginning of a long one, and would be copied again and again.
template <reserving_sink Sink>
void reserve_more(Sink& sink, std::size_t more) {
    constexpr std::size_t few = 1000;
    constexpr std::size_t many = std::size_t{1} << 20;
    auto const needed = sink.size() + more;
    if (needed <= sink.capacity() || needed > many || needed < few) return;
    sink.reserve(needed * 4);
}

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

    void put(std::string_view bytes) {
        if constexpr (reserving_sink<Sink>) reserve_more(*target_, bytes.size());
        if constexpr (appendable_sink<Sink>)
            target_->append(bytes.data(), bytes.size());
        else if constexpr (stream_sink<Sink>)
            target_->write(bytes.data(), static_cast<std::ptrdiff_t>(bytes.size()));
        else if constexpr (callable_sink<Sink>)
            target_(bytes);
        else
            for (char const c : bytes)
                *target_++ = c;
    }

private:
    std::conditional_t<borrowed_sink<Sink>, Sink*, Sink> target_;
};

}  // namespace detail
}  // namespace multistatus
