// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace multistatus::detail {

/// A whole body.
template <class Source>
concept whole_source = std::convertible_to<Source const&, std::string_view>;
/// A callable that gives the next piece of a body.
template <class Source>
concept callable_source = requires(Source& source) {
    { source() } -> std::convertible_to<std::string_view>;
};
/// `std::istream`; it counts with signed numbers.
template <class Source>
concept stream_source = requires(Source& source, char* bytes, std::ptrdiff_t count) {
    source.read(bytes, count);
    { source.gcount() } -> std::convertible_to<std::ptrdiff_t>;
};

/// Where a body comes from.
template <class Source>
concept body_source =
    whole_source<std::remove_cvref_t<Source>> || callable_source<std::remove_reference_t<Source>> ||
    stream_source<std::remove_reference_t<Source>>;

/// Asks a callable for the next piece; none at the end.
template <callable_source Source>
class called_pieces {
public:
    explicit called_pieces(Source& source) noexcept : source_(&source) {}
    [[nodiscard]] decltype(auto) next() { return (*source_)(); }

private:
    Source* source_;
};

/// Reads the next piece of a stream; none at the end.
template <stream_source Source>
class streamed_pieces {
public:
    explicit streamed_pieces(Source& source) : source_(&source), piece_(size, '\0') {}
    [[nodiscard]] std::string_view next() {
        source_->read(piece_.data(), static_cast<std::ptrdiff_t>(size));
        return std::string_view(piece_).substr(0, static_cast<std::size_t>(source_->gcount()));
    }

private:
    static constexpr std::size_t size = std::size_t{1} << 16;
    Source* source_;
    std::string piece_;
};

/// What gives the pieces of a body; a whole one is viewed where it is.
template <body_source Source>
[[nodiscard]] auto open_source(Source& source) {
    if constexpr (whole_source<Source>)
        return static_cast<std::string_view>(source);
    else if constexpr (callable_source<Source>)
        return called_pieces<Source>(source);
    else
        return streamed_pieces<Source>(source);
}

}  // namespace multistatus::detail
