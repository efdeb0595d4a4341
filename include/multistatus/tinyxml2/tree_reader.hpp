// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/excerpt.hpp>
#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/selection.hpp>
#include <multistatus/detail/tape_size.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/tinyxml2/facts.hpp>
#include <multistatus/tinyxml2/walker.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/xml/multistatus_grammar.hpp>
#include <multistatus/xml/namespaces.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <tinyxml2.h>

namespace multistatus::tinyxml2_detail {

/// Reads a multistatus that is a tree, one response at a time, with the grammar that reads XML.
class tree_reader {
public:
    explicit tree_reader(parse_options options)
        : options_(detail::capped_to_tape(std::move(options))),
          report_(options_.conformance, options_.limits.diagnostics, open_),
          grammar_(options_, selected_, report_, open_, scope_),
          walker_(options_.limits, report_, open_, scope_, grammar_) {}
    tree_reader(tree_reader const&) = delete;
    tree_reader& operator=(tree_reader const&) = delete;

    void select(std::span<name const> properties) noexcept { selected_.select(properties); }
    /// The tree stays as it is until all is read.
    void begin(tinyxml2::XMLDocument const& tree) noexcept { walker_.begin(tree); }
    [[nodiscard]] detail::reporter& report() noexcept { return report_; }
    /// Ends the reading, whatever the conformance makes of the rule.
    void fail(rule code, position where, std::string_view about = {}) {
        failure_ = {code, where, {}, detail::excerpt(about), 0};
    }

    /// Reads up to the next response; `locate` makes a `position` of one of ours.
    template <class Locate>
    [[nodiscard]] read_step read(Locate&& locate) {
        found_.clear();
        if (failed()) return read_step::failed;
        auto const s = run();
        take_findings(locate);
        if (s == read_step::item) response_.emplace(detail::borrowed_tape(grammar_.response()));
        return s;
    }
    /// Tells what was found where; `read` does that too.
    template <class Locate>
    void take_findings(Locate&& locate) {
        report_.locate_all(locate);
        report_.take(found_);
    }

    [[nodiscard]] response_view const& response() const noexcept { return *response_; }
    [[nodiscard]] std::vector<diagnostic>& diagnostics() noexcept { return found_; }
    [[nodiscard]] bool failed() const noexcept { return failure().code != rule::none; }
    [[nodiscard]] diagnostic const& failure() const noexcept {
        return failure_.code != rule::none ? failure_ : report_.failure();
    }
    [[nodiscard]] multistatus::trailer trailer() { return grammar_.trailer(); }

private:
    [[nodiscard]] read_step run() {
        while (!walker_.is_done()) {
            if (!walker_.step()) return read_step::failed;
            if (grammar_.response().decoded.size() > options_.limits.response_bytes)
                return stop(rule::limit_response_bytes);
            if (grammar_.take_item()) return read_step::item;
        }
        return walker_.had_root() ? read_step::end : stop(rule::empty_body);
    }
    [[nodiscard]] read_step stop(rule code) {
        (void)report_.report(code, open_.empty() ? 0 : open_.top().begin);
        return read_step::failed;
    }

    parse_options options_;
    detail::open_elements open_{};
    detail::reporter report_;
    xml_detail::namespaces scope_{};
    detail::selection selected_{};
    xml_detail::multistatus_grammar grammar_;
    walker<xml_detail::multistatus_grammar> walker_;
    std::optional<response_view> response_{};
    std::vector<diagnostic> found_{};
    diagnostic failure_{};
};

}  // namespace multistatus::tinyxml2_detail
