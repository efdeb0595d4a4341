// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/response_shape.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/xml/grammar.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/tokenizer.hpp>
#include <multistatus/xml/window.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::xml_detail {

/// Reads multistatus XML, one response at a time; the reader that the format `xml` names.
///
/// The stations it puts in a row know each other's addresses, so it stays where it is.
class reader {
public:
    explicit reader(parse_options options)
        : options_(checked(std::move(options))),
          report_(options_.conformance, options_.limits.diagnostics, open_),
          input_(options_.limits.total_bytes, options_.charset),
          grammar_(options_, report_, open_, scope_),
          tokens_(input_, options_, report_, open_, scope_, grammar_) {}
    reader(reader const&) = delete;
    reader& operator=(reader const&) = delete;

    void select(std::span<name const> properties) noexcept { grammar_.select(properties); }
    void borrow(std::string_view body) noexcept { input_.borrow(body); }
    void append(std::string_view chunk) { input_.append(chunk); }
    void end() { input_.end(); }

    /// Reads up to the next response. Its findings are those since the last call.
    [[nodiscard]] read_step read() {
        found_.clear();
        if (failed()) return read_step::failed;
        auto const s = tokens_.run();
        locate_findings(s);
        if (s == read_step::item) response_.emplace(detail::borrowed_tape(grammar_.response()));
        return s;
    }
    /// The response that was read; it lives until the next call that is not const.
    [[nodiscard]] response_view const& response() const noexcept { return *response_; }
    /// Its shape, if it has that of an earlier one; otherwise a null pointer. It lives as long.
    [[nodiscard]] detail::response_shape const* shape() const noexcept {
        return grammar_.is_taken() ? tokens_.shape() : nullptr;
    }
    /// Deviations in what was read last.
    [[nodiscard]] std::vector<diagnostic>& diagnostics() noexcept { return found_; }
    [[nodiscard]] bool failed() const noexcept { return report_.failed(); }
    [[nodiscard]] diagnostic const& failure() const noexcept { return report_.failure(); }
    [[nodiscard]] multistatus::trailer trailer() { return grammar_.trailer(); }

private:
    // Positions within a response are held in 31 bits.
    [[nodiscard]] static parse_options checked(parse_options options) noexcept {
        constexpr std::size_t most = std::size_t{512} << 20;
        if (options.limits.response_bytes > most) options.limits.response_bytes = most;
        return options;
    }
    // In the middle of a response, findings about the whole of it may still come.
    void locate_findings(read_step s) {
        auto const locate = [this](std::uint64_t at) { return input_.locate(at); };
        if (s == read_step::need_more) return report_.locate_before(input_.base(), locate);
        if (report_.is_quiet()) return;
        report_.locate_all(locate);
        report_.take(found_);
    }

    parse_options options_;
    detail::open_elements open_;
    detail::reporter report_;
    namespaces scope_;
    window input_;
    grammar grammar_;
    tokenizer<grammar> tokens_;
    std::optional<response_view> response_;
    std::vector<diagnostic> found_;
};

}  // namespace multistatus::xml_detail
