// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/json/defect.hpp>
#include <multistatus/nlohmann/body_text.hpp>
#include <multistatus/nlohmann/cbor_chunks.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/nlohmann/format.hpp>
#include <multistatus/nlohmann/made_text.hpp>
#include <multistatus/nlohmann/token_maker.hpp>
#include <multistatus/nlohmann/tracked_bytes.hpp>
#include <multistatus/nlohmann/tree_reader.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

namespace multistatus::nlohmann_detail {

/// Reads a multistatus through the SAX interface of nlohmann; the reader that `via_nlohmann` names.
///
/// Nothing is read before the body is complete, as nlohmann cannot stop in between.
template <nlohmann::json::input_format_t Encoding>
class reader : public tree_reader {
public:
    explicit reader(parse_options options) : tree_reader(std::move(options)) {}

    /// Reads up to the next response.
    [[nodiscard]] read_step read() {
        return read_by([this] { return run(); }, [this](std::uint64_t at) { return locate(at); });
    }

private:
    static constexpr bool is_text = Encoding == nlohmann::json::input_format_t::json;
    using text = std::conditional_t<is_text, body_text, made_text>;

    [[nodiscard]] read_step run() {
        if (!text_) {
            if (!input().is_last()) return read_step::need_more;
            if (!source_has_bytes()) return starved(rule::empty_body);
            if (!check_begin()) return read_step::failed;
            load();
        }
        return next();
    }
    [[nodiscard]] bool source_has_bytes() noexcept {
        return is_text ? source().skip_space() : !input().bytes().empty();
    }
    [[nodiscard]] bool check_begin() {
        if constexpr (is_text)
            return check_beginning(rule::missing_responses) == json_detail::progress::done;
        return true;
    }
    void load() {
        auto const body = input().bytes();
        item().begin(is_text ? base() : 0);
        if constexpr (is_text)
            text_.emplace(body, progress_);
        else
            text_.emplace(progress_);
        constexpr auto most = is_text ? ~std::size_t{0} : most_levels;
        auto const& limits = item().limits();
        token_maker<text> maker(tokens(), *text_, levels(limits.depth, most),
                                json_detail::most_tokens(limits.nodes));
        auto const end = body.data() + body.size();
        bool const is_whole =
            is_readable(body, maker) &&
            nlohmann::json::sax_parse(tracked_bytes(body.data(), progress_),
                                      tracked_bytes(end, progress_), &maker, Encoding);
        auto found = maker.finish();
        // Where a string of BSON lacks its last byte, nlohmann stops without a word.
        if (!is_whole && found.code == rule::none) {
            found.code = rule::json_syntax;
            found.is_nlohmanns = true;
        }
        begin(settled(std::move(found)));
    }
    [[nodiscard]] bool is_readable(std::string_view body, token_maker<text>& maker) {
        if constexpr (Encoding == nlohmann::json::input_format_t::cbor) {
            auto const nested = cbor_chunks(body).find_nested();
            if (nested != body.npos)
                return maker.fail(rule::json_syntax, text_->mark_end(nested),
                                  "a string in pieces inside another one");
        }
        return true;
    }
    /// Sees to it that the end of the tokens has its place, and that it is the end of the body.
    [[nodiscard]] ending settled(ending e) {
        if (e.code != rule::none && !e.is_nlohmanns) return e;
        bool const has_root = tokens().size() != 0 && e.open.empty();
        if (progress_.wants_more && input().is_over_limit()) {
            e.code = rule::limit_total_bytes;
        } else if (has_root && (e.is_nlohmanns || !progress_.wants_more)) {
            e.code = rule::json_syntax;
            e.detail = "content behind the document";
        } else if (progress_.wants_more && e.is_nlohmanns) {
            e.code = rule::truncated;
        }
        if (e.code == rule::truncated || e.code == rule::limit_total_bytes) e.detail.clear();
        e.at = progress_.seen - (progress_.wants_more || progress_.seen == 0 ? 0 : 1);
        if constexpr (!is_text) e.at = text_->mark_end(e.at);
        return e;
    }
    [[nodiscard]] position locate(std::uint64_t at) noexcept {
        if constexpr (!is_text)
            if (text_) return text_->locate(at);
        return locate_in_body(at);
    }

    reading_progress progress_{};
    std::optional<text> text_{};
};

}  // namespace multistatus::nlohmann_detail
