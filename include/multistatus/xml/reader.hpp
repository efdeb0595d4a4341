// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/response_shape.hpp>
#include <multistatus/detail/selection.hpp>
#include <multistatus/detail/tape_size.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/xml/experience.hpp>
#include <multistatus/xml/grammar.hpp>
#include <multistatus/xml/tokenizer.hpp>
#include <multistatus/xml/window.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::xml_detail {

/// Reads multistatus XML, one response at a time; the reader that the format `xml` names. It may
/// read one body after the other.
///
/// The stations it puts in a row know each other's addresses, so it stays where it is.
class reader {
public:
    explicit reader(parse_options options) : options_(detail::capped_to_tape(std::move(options))) {
        body_.emplace(options_, selected_, known_);
    }
    reader(reader const&) = delete;
    reader& operator=(reader const&) = delete;

    void select(std::span<name const> properties) noexcept { selected_.select(properties); }
    void borrow(std::string_view body) noexcept { body_->input.borrow(body); }
    void append(std::string_view chunk) { body_->input.append(chunk); }
    void end() { body_->input.end(); }
    /// Begins another body. Where an exception leaves this, nothing else may be called.
    void reset() {
        response_.reset();
        found_.clear();
        known_.leave_body();
        body_.emplace(options_, selected_, known_);
    }

    /// Reads up to the next response. Its findings are those since the last call.
    [[nodiscard]] read_step read() {
        found_.clear();
        if (failed()) return read_step::failed;
        auto const s = body_->tokens.run();
        locate_findings(s);
        if (s == read_step::item)
            response_.emplace(detail::borrowed_tape(body_->grammar.response()));
        return s;
    }
    /// The response that was read; it lives until the next call that is not const.
    [[nodiscard]] response_view const& response() const noexcept { return *response_; }
    /// Its shape, if it has that of an earlier one; otherwise a null pointer. It lives as long.
    [[nodiscard]] detail::response_shape const* shape() const noexcept {
        return body_->grammar.is_taken() ? body_->tokens.shape() : nullptr;
    }
    /// Deviations in what was read last.
    [[nodiscard]] std::vector<diagnostic>& diagnostics() noexcept { return found_; }
    [[nodiscard]] bool failed() const noexcept { return body_->report.failed(); }
    [[nodiscard]] diagnostic const& failure() const noexcept { return body_->report.failure(); }
    [[nodiscard]] multistatus::trailer trailer() { return body_->grammar.trailer(); }

private:
    /// What reads a body.
    struct stations {
        stations(parse_options const& options, detail::selection const& selected, experience& known)
            : report(options.conformance, options.limits.diagnostics, open),
              input(options.limits.total_bytes, options.charset),
              grammar(options, selected, report, open, known.scope),
              tokens(input, options, report, open, known, grammar) {}

        detail::open_elements open;
        detail::reporter report;
        window input;
        xml_detail::grammar grammar;
        tokenizer<xml_detail::grammar> tokens;
    };

    // In the middle of a response, findings about the whole of it may still come.
    void locate_findings(read_step s) {
        auto& report = body_->report;
        auto& input = body_->input;
        auto const locate = [&input](std::uint64_t at) { return input.locate(at); };
        if (s == read_step::need_more) return report.locate_before(input.base(), locate);
        if (report.is_quiet()) return;
        report.locate_all(locate);
        report.take(found_);
    }

    parse_options options_;
    detail::selection selected_;
    experience known_{options_.predict};
    std::optional<stations> body_;
    std::optional<response_view> response_;
    std::vector<diagnostic> found_;
};

}  // namespace multistatus::xml_detail
