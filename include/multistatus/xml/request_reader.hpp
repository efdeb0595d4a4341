// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/tape_size.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/request/request_base.hpp>
#include <multistatus/xml/experience.hpp>
#include <multistatus/xml/request_context.hpp>
#include <multistatus/xml/request_grammar.hpp>
#include <multistatus/xml/tokenizer.hpp>
#include <multistatus/xml/window.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::xml_detail {

/// Reads the body of a request, which is given as a whole.
class request_reader {
public:
    request_reader(request_method method, parse_options options)
        : options_(detail::capped_to_tape(std::move(options))),
          report_(options_.conformance, options_.limits.diagnostics, open_),
          input_(options_.limits.total_bytes, options_.charset),
          grammar_(options_, method, report_, open_, known_.scope),
          tokens_(input_, options_, report_, open_, known_, grammar_) {}
    request_reader(request_reader const&) = delete;
    request_reader& operator=(request_reader const&) = delete;

    /// Reads it; called once. What it gives owns its strings; `failure()` tells whether it is one.
    [[nodiscard]] detail::request_base read(std::string_view body) {
        input_.borrow(body);
        auto const step = tokens_.run();
        report_.locate_all([this](std::uint64_t at) { return input_.locate(at); });
        std::vector<diagnostic> found;
        report_.take(found);
        if (step != read_step::end) return {{}, {}, std::move(found)};
        return {detail::owned_tape(grammar_.tape()), std::move(grammar_.parts()), std::move(found)};
    }
    [[nodiscard]] bool failed() const noexcept { return report_.failed(); }
    [[nodiscard]] diagnostic const& failure() const noexcept { return report_.failure(); }

private:
    parse_options options_;
    detail::open_elements open_{};
    detail::reporter report_;
    experience known_{false};
    window input_;
    request_grammar grammar_;
    tokenizer<request_grammar> tokens_;
};

}  // namespace multistatus::xml_detail
