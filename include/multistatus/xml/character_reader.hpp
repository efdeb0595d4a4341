// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/scan.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/reference.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// What was done with bytes that may be the last ones there are.
enum class progress : std::uint8_t {
    done,    ///< they were understood
    cut,     ///< more bytes are needed to understand them
    failed,  ///< the reporter has the error
};

/// `U+0001`, for reports.
[[nodiscard]] inline std::string code_point_name(char32_t code) {
    if (code > 0x10FFFF) return "beyond U+10FFFF";
    constexpr char digits[] = "0123456789ABCDEF";
    std::string hex;
    for (; code != 0 || hex.size() < 4; code >>= 4)
        hex.insert(hex.begin(), digits[code & 0xF]);
    return "U+" + hex;
}

/// Turns the bytes of text, CDATA sections and attribute values into checked characters: line
/// ends normalized, references resolved, and what XML does not allow refused or replaced.
class character_reader {
public:
    /// What the text is part of.
    enum class place : std::uint8_t { text, section, attribute, unread };

    /// `is_last`: no bytes follow, so that half a character is a broken one.
    character_reader(detail::reporter& report, place where, bool is_last) noexcept
        : report_(&report), place_(where), is_last_(is_last) {}
    /// Fails at whatever there is to report, without reporting it. No bytes follow.
    explicit character_reader(place where) noexcept : place_(where), is_last_(true) {}

    /// The size of a character that stands for itself after all, and is all there; else 0.
    [[nodiscard]] std::size_t plain_size(char const* at, char const* end) const noexcept {
        if (static_cast<unsigned char>(*at) >= 0x80)
            return detail::writable_length({at, static_cast<std::size_t>(end - at)});
        if (*at == ']' && place_ == place::text) return may_end_section(at, end) ? 0 : 1;
        auto const is_markup = place_ == place::text || place_ == place::attribute;
        return static_cast<unsigned char>(*at) >= 0x20 && !is_markup ? 1 : 0;
    }
    /// Reads the character at `at`, which needs attention, and those it makes a unit with.
    /// `read()` and `size()` tell the outcome.
    [[nodiscard]] progress read(char const* at, char const* end, std::uint64_t position) {
        read_ = {};
        size_ = 1;
        auto const c = static_cast<unsigned char>(*at);
        if (c >= 0x80) return multibyte(at, end, position);
        if (c == '\r') return carriage_return(at, end);
        if (c < 0x20 && !is_space(*at)) return illegal(c, position);
        if (place_ == place::attribute && is_space(*at)) return give(" ");
        if (c == '&' && (place_ == place::text || place_ == place::attribute))
            return reference({at, static_cast<std::size_t>(end - at)}, position);
        if (c == ']' && place_ == place::text && may_end_section(at, end))
            return bracket(at, end, position);
        if (c == '<' && place_ == place::attribute &&
            !report(rule::less_than_in_attribute, position))
            return progress::failed;
        return give({at, 1});
    }
    /// The characters the bytes stand for.
    [[nodiscard]] std::string_view read() const noexcept { return read_; }
    /// How many bytes they took.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

private:
    [[nodiscard]] bool report(rule code, std::uint64_t at, std::string_view detail = {}) {
        return report_ != nullptr && report_->report(code, at, detail);
    }
    progress give(std::string_view characters) noexcept {
        read_ = characters;
        return progress::done;
    }
    progress multibyte(char const* at, char const* end, std::uint64_t position) {
        auto const c = detail::decode_utf8(at, end);
        if (c.size == 0) {
            if (!is_last_ && detail::is_cut_utf8(at, end)) return progress::cut;
            if (!report(rule::invalid_encoding, position)) return progress::failed;
            return give(detail::replacement_character);
        }
        size_ = c.size;
        return is_char(c.code) ? give({at, c.size}) : illegal(c.code, position);
    }
    progress illegal(char32_t code, std::uint64_t position) {
        if (!report(rule::illegal_character, position, code_point_name(code)))
            return progress::failed;
        return give(detail::replacement_character);
    }
    // CR LF and CR are read as LF (XML 1.0, 2.11), in an attribute then as a space (3.3.3).
    progress carriage_return(char const* at, char const* end) noexcept {
        if (at + 1 == end && !is_last_) return progress::cut;
        size_ = at + 1 != end && at[1] == '\n' ? 2 : 1;
        return give(place_ == place::attribute ? " " : "\n");
    }
    progress reference(std::string_view text, std::uint64_t position) {
        if (auto const usual = read_usual_reference(text.data(), text.data() + text.size());
            usual.size != 0) {
            size_ = usual.size;
            return give(usual.character);
        }
        auto const r = read_reference(text);
        using outcome = xml_detail::reference::outcome;
        // In an attribute all of the value is there.
        if (r.state == outcome::cut && place_ == place::text) return progress::cut;
        size_ = r.size;
        if (r.state == outcome::illegal) return illegal(r.code, position);
        if (r.state == outcome::resolved) {
            resolved_.clear();
            detail::append_utf8(resolved_, r.code);
            return give(resolved_);
        }
        if (!report(rule::malformed_reference, position)) return progress::failed;
        return give("&");
    }
    [[nodiscard]] static bool may_end_section(char const* at, char const* end) noexcept {
        auto const rest = std::string_view(at, static_cast<std::size_t>(end - at)).substr(0, 3);
        return std::string_view("]]>").substr(0, rest.size()) == rest;
    }
    // Only called where `]]>` may stand.
    progress bracket(char const* at, char const* end, std::uint64_t position) {
        if (end - at < 3 && !is_last_) return progress::cut;
        if (end - at >= 3 && !report(rule::section_end_in_text, position)) return progress::failed;
        return give({at, 1});
    }

    detail::reporter* report_ = nullptr;
    place place_;
    bool is_last_;
    std::string_view read_{};
    std::size_t size_ = 1;
    std::string resolved_;
};

/// Hands a text on in pieces: long ones as they stand in the input, others as they were read.
///
/// `give` takes a piece and its position and returns whether to go on. `read` is left at the
/// number of bytes that were understood.
template <class Give>
[[nodiscard]] progress read_characters(std::string_view text, std::uint64_t position,
                                       character_reader& reader, bool stops_at_markup,
                                       std::size_t& read, Give&& give) {
    auto const* const begin = text.data();
    auto const* const end = begin + text.size();
    auto const* from = begin;
    auto const* at = begin;
    auto const offset = [begin](char const* p) { return static_cast<std::size_t>(p - begin); };
    auto const flush = [&](char const* to) {
        read = offset(to);
        return to == from || give(std::string_view(from, static_cast<std::size_t>(to - from)),
                                  position + offset(from));
    };
    for (;;) {
        at = detail::find_special_in_text(at, end);
        if (at == end || (stops_at_markup && *at == '<'))
            return flush(at) ? progress::done : progress::failed;
        if (auto const plain = reader.plain_size(at, end); plain != 0) {
            at += plain;
            continue;
        }
        if (!flush(at)) return progress::failed;
        if (auto const p = reader.read(at, end, position + offset(at)); p != progress::done)
            return p;
        if (!give(reader.read(), position + offset(at))) return progress::failed;
        from = at += reader.size();
        read = offset(at);
    }
}

}  // namespace multistatus::xml_detail
