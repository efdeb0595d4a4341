// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/element.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/name.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/tinyxml2/facts.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/raw_tag.hpp>
#include <multistatus/xml/tag_reader.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tinyxml2.h>

namespace multistatus::tinyxml2_detail {

/// Opens and closes the elements of a tree: gives their names a meaning, as
/// `xml_detail::tokenizer` does for bytes.
class tag_scope {
public:
    using attributes = std::vector<xml_detail::expanded_attribute>;

    tag_scope(multistatus::limits const& limits, detail::reporter& report,
              detail::open_elements& open, xml_detail::namespaces& scope)
        : limits_(&limits),
          report_(&report),
          open_(&open),
          scope_(&scope),
          tags_(limits, report, scope) {}

    /// What comes into scope with an element does so. False if that ends the reading.
    [[nodiscard]] bool open(tinyxml2::XMLElement const& from) {
        auto const at = lines_.next(from);
        if (open_->depth() == limits_->depth) return report_->report(rule::limit_depth, at);
        auto const name = text_of(from.Name());
        if (name.size() > limits_->name_bytes) return report_->report(rule::limit_name_bytes, at);
        auto const outer = scope_->size();
        open_->push(name, at).namespaces = static_cast<std::uint32_t>(outer);
        if (!take_tag(from, name, at)) return false;
        lines_.take(written_.size());
        if (!tags_.read(tag_, at)) return false;
        for (auto const& a : tags_.attributes()) {
            if (!(a.name == multistatus::name{xml_namespace, "lang"})) continue;
            if (a.value.size() > limits_->name_bytes)
                return report_->report(rule::limit_name_bytes, at);
            open_->set_language(a.value);
        }
        return true;
    }
    /// The expanded name of the element opened last, unless it is none, which is reported; false if
    /// that ends the reading. An element without name means nothing.
    [[nodiscard]] bool expand(multistatus::name& to) {
        auto const at = open_->top().begin;
        if (!xml_detail::is_qname(tag_.name))
            return report_->report(rule::malformed_name, at, tag_.name);
        auto const parts = xml_detail::split(tag_.name);
        if (parts.prefix == "xmlns")
            return report_->report(rule::namespace_declaration, at, tag_.name);
        to.local = parts.local;
        return tags_.expand(parts.prefix, at, to.space);
    }
    /// The attributes of the element opened last, but for declarations.
    [[nodiscard]] attributes const& with() const noexcept { return tags_.attributes(); }
    /// Ends the innermost element.
    void close() noexcept {
        scope_->shrink(open_->top().namespaces);
        open_->pop();
    }

    /// Where the nodes are.
    [[nodiscard]] line_counter& lines() noexcept { return lines_; }

    /// Appends a text in which tinyxml2 has resolved all references; false if that ends the
    /// reading.
    [[nodiscard]] bool append_checked(std::string_view text, std::uint64_t at, std::string& to) {
        auto const* const end = text.data() + text.size();
        for (auto const* c = text.data(); c != end;) {
            auto const read = detail::decode_utf8(c, end);
            if (read.size != 0 && xml_detail::is_char(read.code)) {
                to.append(c, read.size);
            } else {
                auto const goes_on = read.size == 0
                                         ? report_->report(rule::invalid_encoding, at)
                                         : report_->report(rule::illegal_character, at,
                                                           xml_detail::code_point_name(read.code));
                if (!goes_on) return false;
                to += detail::replacement_character;
            }
            c += read.size == 0 ? 1 : read.size;
        }
        return true;
    }

private:
    // The names and values are put where they would stand in a tag. All must have room beforehand:
    // an invalid byte becomes a character of three.
    [[nodiscard]] bool take_tag(tinyxml2::XMLElement const& from, std::string_view name,
                                std::uint64_t at) {
        std::size_t count = 0;
        std::size_t size = name.size() + 1;
        for (auto const* a = from.FirstAttribute(); a != nullptr; a = a->Next(), ++count)
            size += text_of(a->Name()).size() + 3 * text_of(a->Value()).size();
        if (count > limits_->attributes) return report_->report(rule::limit_attributes, at);
        written_.clear();
        written_.reserve(size);
        written_ += '<';
        tag_.name = append(name);
        tag_.attributes.clear();
        bool const is_resolved = from.GetDocument()->ProcessEntities();
        for (auto const* a = from.FirstAttribute(); a != nullptr; a = a->Next()) {
            auto const own_name = append(text_of(a->Name()));
            auto const value_at = written_.size();
            if (!is_resolved)
                append(text_of(a->Value()));
            else if (!append_checked(text_of(a->Value()), at, written_))
                return false;
            tag_.attributes.push_back(
                {own_name, std::string_view(written_).substr(value_at), is_resolved});
        }
        return true;
    }
    std::string_view append(std::string_view text) {
        auto const at = written_.size();
        written_ += text;
        return std::string_view(written_).substr(at);
    }

    multistatus::limits const* limits_;
    detail::reporter* report_;
    detail::open_elements* open_;
    xml_detail::namespaces* scope_;
    xml_detail::tag_reader tags_;
    xml_detail::raw_tag tag_{};
    std::string written_{};
    line_counter lines_{};
};

}  // namespace multistatus::tinyxml2_detail
