// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/reporter.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/xml/character_reader.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/declaration.hpp>
#include <multistatus/xml/encoding.hpp>
#include <multistatus/xml/window.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::xml_detail {

/// Reads what says nothing to the grammar: comments, processing instructions, and the XML
/// declaration. What XML forbids is forbidden in them too.
class unread_markup {
public:
    unread_markup(window const& input, detail::reporter& report) noexcept
        : input_(&input), report_(&report) {}

    /// The bytes of what was read last.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    /// Reads a comment at the beginning of `text`.
    [[nodiscard]] progress comment(std::string_view text, std::uint64_t position) {
        auto const end = text.find("--", 4);
        if (end == text.npos || end + 2 == text.size()) return progress::cut;
        if (!check(text.substr(4, end - 4), position + 4)) return progress::failed;
        if (text[end + 2] != '>') return refuse(rule::malformed_comment, position + end);
        return done(end + 3);
    }
    /// Reads a processing instruction or the XML declaration at the beginning of `text`.
    [[nodiscard]] progress instruction(std::string_view text, std::uint64_t position,
                                       bool is_behind_root) {
        auto const end = text.find("?>", 2);
        if (end == text.npos) return progress::cut;
        auto const content = text.substr(2, end - 2);
        auto const target = content.substr(0, content.find_first_of(" \t\r\n"));
        if (target == "xml" && (is_behind_root || is_declared_))
            return refuse(rule::xml_declaration, position);
        if (target == "xml") return declaration(content.substr(3), position, end + 2);
        if (!is_ncname(target) || equal_ignoring_case(target, "xml"))
            return refuse(rule::malformed_instruction, position + 2, target);
        return check(content, position + 2) ? done(end + 2) : progress::failed;
    }

private:
    progress done(std::size_t size) noexcept {
        size_ = size;
        is_first_ = false;
        return progress::done;
    }
    [[nodiscard]] progress refuse(rule code, std::uint64_t position, std::string_view detail = {}) {
        return report_->report(code, position, detail) ? progress::done : progress::failed;
    }
    [[nodiscard]] bool check(std::string_view content, std::uint64_t position) {
        character_reader reader(*report_, character_reader::place::unread, true);
        std::size_t read = 0;
        return read_characters(content, position, reader, false, read,
                               [](std::string_view, std::uint64_t) { return true; }) !=
               progress::failed;
    }

    // White space before it can be forgiven; anything else cannot (XML 1.0, 2.8).
    [[nodiscard]] progress declaration(std::string_view content, std::uint64_t position,
                                       std::size_t size) {
        auto const misplaced = is_first_ ? rule::space_before_declaration : rule::xml_declaration;
        if (position != 0 && !report_->report(misplaced, position)) return progress::failed;
        is_declared_ = true;
        auto const said = read_declaration(content);
        if (!said) return refuse(rule::xml_declaration, position);
        if (!is_supported_version(said->version))
            return refuse(rule::xml_version, position, said->version);
        if (!said->encoding.empty() && !agrees(said->encoding, position)) return progress::failed;
        return done(size);
    }
    [[nodiscard]] bool agrees(std::string_view declared, std::uint64_t position) {
        auto const which = encoding_from(declared);
        if (which && agree(*which, input_->encoding())) return true;
        return report_->report(input_->is_told_by_charset() ? rule::charset_conflict
                                                            : rule::encoding_conflict,
                               position, declared);
    }

    window const* input_;
    detail::reporter* report_;
    std::size_t size_ = 0;
    bool is_first_ = true;  ///< whether only white space came before
    bool is_declared_ = false;
};

}  // namespace multistatus::xml_detail
