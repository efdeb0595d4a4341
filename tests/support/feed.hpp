// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/xml.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::test {

/// All that reading a body gives.
struct reading {
    std::vector<response> responses{};
    multistatus::trailer trailer{};
    std::vector<diagnostic> diagnostics{};
    diagnostic error{};

    [[nodiscard]] bool ok() const { return error.code == rule::none; }
};

template <readable_format Format = xml>
reading read_whole(std::string_view body, parse_options options = {}) {
    auto const read = parse<Format>(body, std::move(options));
    auto const& doc = read.partial();
    return {{doc.begin(), doc.end()}, doc.trailer(), doc.diagnostics(), read.error()};
}

/// Feeds a body to a parser piece by piece; `size_of(at)` tells how many bytes the piece at an
/// offset has.
template <readable_format Format, class SizeOf>
reading read_pieces(parser<Format>& in, std::string_view body, SizeOf&& size_of) {
    reading all;
    auto const drain = [&] {
        for (bool goes_on = true; goes_on;) {
            auto const* r = in.next();
            if (r != nullptr) all.responses.emplace_back(*r);
            for (auto const& d : in.diagnostics())
                all.diagnostics.push_back(d);
            goes_on = r != nullptr;
        }
    };
    for (std::size_t at = 0; at < body.size() && !in.failed();) {
        // A copy of its own, so that a view of a chunk that is gone is found.
        std::string const piece(body.substr(at, size_of(at)));
        at += piece.size();
        if (!in.feed(piece)) break;
        drain();
    }
    // What was collected when it failed is not collected once more.
    bool had_failed = in.failed();
    auto end = in.finish();
    while (end.error().code == rule::unread_responses) {
        drain();
        had_failed = in.failed();
        end = in.finish();
    }
    if (!had_failed)
        all.diagnostics.insert(all.diagnostics.end(), in.diagnostics().begin(),
                               in.diagnostics().end());
    all.error = end.error();
    all.trailer = std::move(end).partial();
    return all;
}
template <readable_format Format = xml, class SizeOf>
reading read_pieces(std::string_view body, parse_options options, SizeOf&& size_of) {
    parser<Format> in(std::move(options));
    return read_pieces(in, body, std::forward<SizeOf>(size_of));
}
template <readable_format Format = xml>
reading read_bytewise(std::string_view body, parse_options options = {}) {
    return read_pieces<Format>(body, std::move(options),
                               [](std::size_t) { return std::size_t{1}; });
}
template <readable_format Format = xml>
reading read_split(std::string_view body, std::size_t at, parse_options options = {}) {
    return read_pieces<Format>(body, std::move(options),
                               [&](std::size_t from) { return from == 0 ? at : body.size(); });
}

/// Whether two tapes hold the same, down to what the model does not compare.
inline bool same_tape(detail::tape_view a, detail::tape_view b) {
    if (a.size != b.size) return false;
    for (std::size_t i = 0; i < a.size; ++i) {
        auto const& x = a.nodes[i];
        auto const& y = b.nodes[i];
        if (x.kind != y.kind || x.has_elements != y.has_elements || x.code != y.code ||
            x.extent != y.extent || a.text(x.space) != b.text(y.space) ||
            a.text(x.name) != b.text(y.name) || a.text(x.text) != b.text(y.text))
            return false;
    }
    return true;
}

/// The first thing in which two readings differ; empty if they are the same.
inline std::string difference(reading const& a, reading const& b) {
    if (a.error != b.error)
        return "error: " + to_string(a.error) + " @" + std::to_string(a.error.where.offset) +
               " / " + to_string(b.error) + " @" + std::to_string(b.error.where.offset);
    auto const count = std::min(a.diagnostics.size(), b.diagnostics.size());
    for (std::size_t i = 0; i < count; ++i)
        if (a.diagnostics[i] != b.diagnostics[i])
            return "diagnostic: " + to_string(a.diagnostics[i]) + " @" +
                   std::to_string(a.diagnostics[i].where.offset) + " / " +
                   to_string(b.diagnostics[i]) + " @" +
                   std::to_string(b.diagnostics[i].where.offset);
    if (a.diagnostics.size() != b.diagnostics.size()) {
        auto const& more = a.diagnostics.size() > count ? a.diagnostics : b.diagnostics;
        return "only one has the diagnostic: " + to_string(more[count]);
    }
    if (a.responses.size() != b.responses.size())
        return "responses: " + std::to_string(a.responses.size()) + " / " +
               std::to_string(b.responses.size());
    for (std::size_t i = 0; i < a.responses.size(); ++i)
        if (!same_tape(a.responses[i].tape(), b.responses[i].tape()))
            return "response " + std::to_string(i + 1);
    return a.trailer == b.trailer ? "" : "trailer";
}

/// A text with its unprintable bytes escaped, for messages.
inline std::string printable(std::string_view text) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string shown;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F)
            shown += c;
        else
            shown.append("\\x") += {digits[byte >> 4], digits[byte & 0xF]};
    }
    return shown;
}

}  // namespace multistatus::test
