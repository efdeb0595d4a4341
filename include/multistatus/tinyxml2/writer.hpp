// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/rule.hpp>
#include <multistatus/sink.hpp>
#include <multistatus/tinyxml2/format.hpp>
#include <multistatus/tinyxml2/to_tinyxml2.hpp>
#include <multistatus/tinyxml2/tree_maker.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/document_markup.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <tinyxml2.h>

namespace multistatus {

/// Writes a document as XML through a tree of tinyxml2. It holds all of it back until the end.
template <class Sink>
class tinyxml2_writer : public xml_detail::document_markup {
public:
    /// Writes to a sink of which `sink.hpp` says how long it must live.
    tinyxml2_writer(detail::sink_argument<Sink> target, write_options const& options,
                    document_kind kind = document_kind::multistatus)
        : document_markup(adapted(options), kind),
          sink_(static_cast<detail::sink_argument<Sink>&&>(target)),
          has_declaration_(options.declaration) {}

    /// Shadows that of `document_markup`: tinyxml2 counts the bytes it prints with an `int`.
    void begin_document() {
        constexpr std::size_t most = std::size_t{512} << 20;
        if (held_.size() > most) fault_.set(rule::limit_total_bytes, {});
        document_markup::begin_document();
    }
    /// Shadows that of `document_markup`, which does not know that this matters.
    void end_document() {
        document_markup::end_document();
        is_complete_ = true;
    }
    /// Gives all to the sink, in one piece, once the document is complete; false if it did not take
    /// it.
    [[nodiscard]] bool flush() {
        held_ += bytes_.view();
        given_ += bytes_.size();
        bytes_.truncate(0);
        return !is_complete_ || held_.empty() || print();
    }
    /// How many bytes were flushed, as `xml` would write them.
    [[nodiscard]] std::uint64_t given() const noexcept { return given_; }

private:
    [[nodiscard]] static write_options adapted(write_options options) {
        options.declaration = false;
        return tinyxml2_detail::not_too_deep(std::move(options));
    }
    // The printer knows no reference for a carriage return, so the tree holds what it shall print.
    [[nodiscard]] bool print() {
        tinyxml2::XMLDocument tree(false);
        auto* const root = tinyxml2_detail::make_tree(held_, tree).value();
        held_.clear();
        if (has_declaration_) tree.InsertEndChild(tree.NewDeclaration());
        tree.InsertEndChild(root);
        tinyxml2::XMLPrinter printer(nullptr, true);
        tree.Print(&printer);
        return sink_.put({printer.CStr(), static_cast<std::size_t>(printer.CStrSize()) - 1});
    }

    detail::sink_adapter<Sink> sink_;
    std::string held_{};
    std::uint64_t given_ = 0;
    bool has_declaration_;
    bool is_complete_ = false;
};

}  // namespace multistatus
