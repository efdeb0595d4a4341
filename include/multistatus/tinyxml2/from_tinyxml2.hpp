// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/detail/tape_size.hpp>
#include <multistatus/document.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/owned_element.hpp>
#include <multistatus/parse.hpp>
#include <multistatus/response.hpp>
#include <multistatus/result.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/tinyxml2/facts.hpp>
#include <multistatus/tinyxml2/tree_reader.hpp>
#include <multistatus/tinyxml2/walker.hpp>
#include <multistatus/xml/element_capture.hpp>
#include <multistatus/xml/namespaces.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include <tinyxml2.h>

namespace multistatus {

namespace tinyxml2_detail {

/// Keeps one element as it is: a grammar that allows everything.
class element_grammar {
public:
    using attributes = xml_detail::element_capture::attributes;

    element_grammar(multistatus::limits const& limits, detail::reporter& report,
                    detail::open_elements const& open, xml_detail::namespaces const& scope)
        : limits_(&limits), report_(&report), open_(&open), capture_(open, scope) {
        tape_.reset({});
        capture_.use(tape_);
    }

    [[nodiscard]] detail::tape_view tape() const noexcept { return tape_.view(); }

    [[nodiscard]] bool skip() const noexcept { return false; }
    [[nodiscard]] bool start(name element, attributes const& with, std::uint64_t at) {
        if (tape_.nodes().empty())
            capture_.start(detail::node_kind::extension, element, with);
        else
            capture_.start_child(element, with);
        return has_room(at);
    }
    [[nodiscard]] bool text(std::string_view piece, std::uint64_t at) {
        tape_.add_text(piece);
        if (tape_.pending_size() > limits_->value_bytes)
            return report_->report(rule::limit_value_bytes, at);
        return has_room(at);
    }
    [[nodiscard]] bool end() {
        capture_.end();
        return has_room(open_->top().begin);
    }

private:
    [[nodiscard]] bool has_room(std::uint64_t at) {
        return detail::check_room(tape_.decoded_size(), tape_.nodes().size(), *limits_, *report_,
                                  at);
    }

    multistatus::limits const* limits_;
    detail::reporter* report_;
    detail::open_elements const* open_;
    xml_detail::element_capture capture_;
    detail::tape_builder tape_{};
};

/// A tree has lines at best, and none where it was made by hand.
[[nodiscard]] inline position position_in_tree(std::uint64_t at) noexcept {
    return {0, line_of(at), 0};
}

}  // namespace tinyxml2_detail

/// Takes an element over from tinyxml2, with all it holds.
///
/// Its prefixes mean what they mean where it stands: what the elements around it declare counts,
/// and so does their `xml:lang`. A prefix that nobody declares is an error, as is everything else
/// that is no namespace-well-formed XML (`rule::undeclared_prefix`, `rule::malformed_name` and so
/// on), or exceeds the limits. Of the place only the line is known.
[[nodiscard]] inline result<owned_element> from_tinyxml2(tinyxml2::XMLElement const& from,
                                                         limits const& limits = {}) {
    detail::open_elements open;
    detail::reporter report(conformance::strict, limits.diagnostics, open);
    xml_detail::namespaces scope;
    tinyxml2_detail::element_grammar grammar(limits, report, open, scope);
    tinyxml2_detail::walker<tinyxml2_detail::element_grammar> walk(limits, report, open, scope,
                                                                   grammar);
    auto goes_on = walk.begin(from);
    while (goes_on && !walk.is_done())
        goes_on = walk.step();
    report.locate_all(tinyxml2_detail::position_in_tree);
    if (!goes_on) return {report.failure(), owned_element()};
    return owned_element(detail::owned_tape(grammar.tape()));
}

/// Takes a whole body over from tinyxml2, as `parse` does from bytes: with the same options, the
/// same diagnostics, and what was complete in `partial()`. Of places only lines are known. A
/// document that tinyxml2 could not read is an error.
///
/// If the document resolves entities, which is the default, what tinyxml2 took them for counts;
/// `tinyxml2.hpp` says where it is wrong.
[[nodiscard]] inline result<document> from_tinyxml2(tinyxml2::XMLDocument const& from,
                                                    parse_options options = {}) {
    auto const most_findings = options.limits.diagnostics;
    tinyxml2_detail::tree_reader reader(std::move(options));
    if (from.Error())
        reader.fail(tinyxml2_detail::rule_of(from.ErrorID()),
                    tinyxml2_detail::position_in_tree(
                        tinyxml2_detail::position_of_line(from.ErrorLineNum())),
                    tinyxml2_detail::text_of(from.ErrorName()));
    reader.begin(from);
    return detail::read_document(most_findings, reader, [&reader] {
        return reader.read(tinyxml2_detail::position_in_tree);
    });
}

}  // namespace multistatus
