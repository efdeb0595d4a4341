// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/builder.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/parser.hpp>
#include <multistatus/write.hpp>

#include <support/feed.hpp>
#include <support/instantiations.hpp>
#include <support/model.hpp>
#include <fuzz/support/formats.hpp>
#include <fuzz/support/target.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus::fuzz {

/// Makes a `format` of one of the library.
template <class Format, fidelity Keeps = fidelity::whole>
struct format_of {
    static result<document> parse(std::string_view body, parse_options options) {
        return multistatus::parse<Format>(body, std::move(options));
    }
    static result<void> write(document const& doc, std::string& to) {
        return multistatus::write<Format>(doc, to);
    }
    static std::string difference(std::string_view body, parse_options const& options,
                                  std::string_view sizes, bool predict_pieces) {
        auto other = options;
        other.predict = predict_pieces;
        std::size_t piece = 0;
        auto const next = [&](std::size_t) {
            auto const size = sizes[piece++ % sizes.size()];
            return std::size_t{static_cast<unsigned char>(size)} + 1;
        };
        // In one piece, for a document keeps fewer findings.
        auto const whole = test::read_split<Format>(body, body.size(), options);
        // A parser that has read it before, all of it or not, makes the same of it.
        parser<Format> in(std::move(other));
        auto const half = body.substr(0, body.size() / 2);
        for (auto const before : {std::string_view{}, body, half}) {
            in.reset();
            static_cast<void>(test::read_pieces(in, before, next));
            in.reset();
            auto found = test::difference(whole, test::read_pieces(in, body, next));
            if (!found.empty()) return found;
        }
        return is_prompt(body, options, next) ? "" : "a response is late";
    }
    static std::string write_model(test::model const& m, write_options options) {
        diagnostic error;
        auto const body = test::written_model<Format>(m, error, std::move(options));
        if (error.code == rule::none) return body;
        require(!multistatus::parse<Format>(body).has_value(), "refused, and yet complete", body);
        return {};
    }

private:
    // Who expects a response has no later one than who does not, and no later end.
    template <class Next>
    static bool is_prompt(std::string_view body, parse_options options, Next next) {
        options.predict = true;
        parser<Format> ahead(options);
        options.predict = false;
        parser<Format> plain(options);
        std::ptrdiff_t lead = 0;
        auto const feed = [](parser<Format>& in, std::string_view piece) {
            std::ptrdiff_t count = 0;
            if (in.feed(piece))
                while (in.next() != nullptr)
                    ++count;
            return count;
        };
        for (std::size_t at = 0; at < body.size() && lead >= 0;) {
            auto const piece = body.substr(at, next(at));
            lead += feed(ahead, piece) - feed(plain, piece);
            at += piece.size();
        }
        auto const is_late = [](parser<Format>& in) {
            return in.finish().error().code == rule::unread_responses;
        };
        return lead >= 0 && (!is_late(ahead) || is_late(plain));
    }

public:
    static constexpr format all{parse, write, difference, write_model, Keeps};
};

}  // namespace multistatus::fuzz
