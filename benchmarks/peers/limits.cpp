// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <bit>
#include <cstring>

#include "../candidate.hpp"
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// What no reader can beat that does as much as these, and nothing with what it finds.
namespace bench::peers {
namespace {

void copy(input& in, output& out) {
    out.number = in.size;
    std::memcpy(static_cast<char*>(in.model.get()), in.text.data(), in.size);
}
/// Memory to copy to, touched, so that no page is made while the time is taken.
void prepare_copy(input& in) {
    auto const bytes = std::make_shared<std::string>(in.size, ' ');
    in.model = std::shared_ptr<void>(bytes, bytes->data());
}

/// As a parser that looks for each tag.
void hop(input& in, output& out) {
    auto const* at = in.text.data();
    auto const* const end = at + in.size;
    while ((at = static_cast<char const*>(
                std::memchr(at, '<', static_cast<std::size_t>(end - at)))) != nullptr) {
        ++out.number;
        ++at;
    }
}

#if defined(__SSE2__)
/// As a parser that notes where all structure is before it looks at any.
void index(input& in, output& out) {
    auto* to = static_cast<std::uint32_t*>(in.model.get());
    auto const is = [](__m128i block, char c) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(c)); };
    for (std::size_t at = 0; at < in.size; at += 16) {
        auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(in.text.data() + at));
        auto const angles = _mm_or_si128(is(block, '<'), is(block, '>'));
        auto const others = _mm_or_si128(is(block, '&'), is(block, '"'));
        auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(angles, others)));
        for (; found != 0; found &= found - 1)
            *to++ = static_cast<std::uint32_t>(at) +
                    static_cast<std::uint32_t>(std::countr_zero(found));
    }
    out.number = static_cast<std::size_t>(to - static_cast<std::uint32_t*>(in.model.get()));
}
void prepare_index(input& in) {
    auto const places = std::make_shared<std::vector<std::uint32_t>>(in.size);
    in.model = std::shared_ptr<void>(places, places->data());
}
#endif

addition const added {
    {task::limit, "limits", "memcpy", copy, false, prepare_copy},
        {task::limit, "limits", "memchr from < to <", hop},
#if defined(__SSE2__)
        {task::limit, "limits", "SSE2 index of < > & \"", index, false, prepare_index},
#endif
};

}  // namespace
}  // namespace bench::peers
