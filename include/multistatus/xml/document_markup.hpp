// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/rendering.hpp>
#include <multistatus/name.hpp>
#include <multistatus/reason_phrase.hpp>
#include <multistatus/status.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/markup.hpp>
#include <multistatus/xml/node_count.hpp>
#include <multistatus/xml/root.hpp>
#include <multistatus/xml/vocabulary.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// The root element of a document.
[[nodiscard]] constexpr name root_element(document_kind kind) noexcept {
    for (auto const& r : roots)
        if (r.kind == kind && r.finding == rule::none) return r.element;
    return {};
}

/// Writes the elements of RFC 4918, 14 into a buffer; in which order is the caller's business.
class document_markup : public markup {
public:
    document_markup(write_options const& options, document_kind kind)
        : markup(options),
          words_(dav_prefix(), options.indentation),
          root_(root_element(kind)),
          declaration_(options.declaration) {
        if (root_.space != dav_namespace) prefixes_.need_on_root(root_.space);
    }

    /// Writes what stands before the first response, unless it was written.
    void begin_document();
    /// Writes the end of the root element.
    void end_document() {
        bytes_.append(words_.root_line);
        bytes_.append("</");
        write_root_name();
        bytes_.append(">\n");
        check_end();
    }

    [[nodiscard]] static constexpr std::size_t most_nodes(std::string_view written) noexcept {
        return xml_detail::most_nodes(written);
    }
    [[nodiscard]] static constexpr bool needs_href() noexcept { return true; }
    void begin_response() noexcept { has_href_ = false; }
    void end_response() { bytes_.append(words_.response_end); }
    void href(std::string_view text) {
        write_field(has_href_ ? words_.href : words_.response, text, words_.href_end);
        has_href_ = true;
    }
    void status(multistatus::status s) {
        bytes_.append(words_.status);
        write_status(s);
    }

    /// Begins a propstat; its properties follow.
    void begin_propstat(multistatus::status) {
        bytes_.append(words_.propstat);
        properties_at_ = bytes_.size();
    }
    /// The properties that follow are all of a propstat.
    void begin_properties() noexcept {}
    /// After the last property; the explanations follow.
    void end_properties(multistatus::status s) {
        in_propstat_ = true;
        bool const empty = bytes_.size() == properties_at_;
        if (!empty && s.code() == kept_code_ && s.unusual_line().empty())
            return bytes_.append(kept_end_);
        if (empty) bytes_.truncate(properties_at_ - 1);
        bytes_.append(empty ? words_.empty_prop_end : words_.prop_end);
        write_status(s);
    }
    void end_propstat() {
        bytes_.append(words_.propstat_end);
        in_propstat_ = false;
    }

    /// Whether a propstat begins as the first one of a response does.
    [[nodiscard]] static constexpr bool is_first_propstat() noexcept { return true; }
    /// A propstat has been written as an earlier one was.
    void repeat_propstat(multistatus::status, std::size_t) noexcept { in_propstat_ = true; }

    void begin_property() noexcept {}

    /// Begins an error; its conditions follow.
    void begin_error() {
        begin_detail();
        bytes_.append(words_.error);
    }
    void end_error() { bytes_.append(words_.error_end); }
    void description(std::string_view text, std::string_view language) {
        begin_detail();
        write_description(text, language);
    }
    void location(std::string_view href) {
        write_field(words_.location, href, words_.location_end);
    }
    /// Before an extension in a response or propstat.
    void begin_extension() { begin_detail(); }

    /// What stands behind the responses.
    void begin_trailer() noexcept {}
    void sync_token(std::string_view token) {
        write_field(words_.sync_token, token, words_.sync_token_end);
    }
    void trailing_description(std::string_view text, std::string_view language) {
        bytes_.append(words_.trailer_line);
        write_description(text, language);
    }
    void begin_trailing_extension() { bytes_.append(words_.trailer_line); }

private:
    [[nodiscard]] std::string dav_prefix() const {
        auto const prefix = prefixes_.find(dav_namespace, true);
        return prefix.empty() ? std::string{} : std::string(prefix) + ':';
    }
    void write_root_name() {
        auto const prefix = prefixes_.find(root_.space, true);
        bytes_.append(prefix);
        if (!prefix.empty()) bytes_.append(':');
        bytes_.append(root_.local);
    }
    void begin_detail() {
        bytes_.append(in_propstat_ ? words_.line_in_propstat : words_.line_in_response);
    }
    void write_field(detail::padded_text const& begin, std::string_view text,
                     detail::padded_text const& end) {
        if (text.size() > longest_at_once() || replacing_) [[unlikely]]
            return write_long_field(begin, text, end);
        using rules = spelling_rules<text_place::content>;
        auto const room = begin.copied_size() + end.copied_size();
        auto* const out = begin.copy(bytes_.room(room + detail::escaped_room<rules>(text.size())));
        auto const* const last = text.data() + text.size();
        auto const done = detail::escape<rules>(text.data(), last, out);
        if (done.in != last) [[unlikely]]
            fault_.set(rule::unwritable_text, {done.in, last});
        bytes_.commit(end.copy(done.out));
    }
    void write_long_field(detail::padded_text const& begin, std::string_view text,
                          detail::padded_text const& end) {
        if (is_longer(text, limits_.value_bytes)) return fault_.set(rule::limit_value_bytes, {});
        bytes_.append(begin);
        write_text<text_place::content>(text);
        bytes_.append(end);
    }
    void write_description(std::string_view text, std::string_view language) {
        bytes_.append(words_.description);
        if (is_longer(language, longest_name_in_value()))
            return fault_.set(rule::limit_name_bytes, "xml:lang");
        if (!language.empty()) {
            bytes_.append(" xml:lang=\"");
            write_text<text_place::attribute>(language);
            bytes_.append('"');
        }
        bytes_.append('>');
        write_field({}, text, words_.description_end);
    }
    void write_status(multistatus::status s) {
        if (!s.unusual_line().empty()) return write_unusual(s.unusual_line());
        write_status_line(s.code());
    }
    void write_status_line(int code) {
        if (code == kept_code_) return bytes_.append(kept_line_);
        auto const mark = bytes_.size();
        auto const reason = reason_phrase(code);
        char const digits[] = {static_cast<char>('0' + code / 100),
                               static_cast<char>('0' + code / 10 % 10),
                               static_cast<char>('0' + code % 10), ' '};
        bytes_.append("HTTP/1.1 ");
        bytes_.append({digits, sizeof digits});
        bytes_.append(reason.empty() ? unregistered_reason : reason);
        bytes_.append(words_.status_end);
        if (code == last_code_) {
            kept_line_ = std::string(bytes_.view(mark));
            kept_end_ = std::string(words_.prop_end.view()).append(kept_line_.view());
            kept_code_ = code;
        }
        last_code_ = code;
    }
    void write_unusual(std::string_view status_line) {
        write_text<text_place::content>(status_line);
        bytes_.append(words_.status_end);
    }

    vocabulary words_;
    name root_;
    bool declaration_;
    bool begun_ = false;
    bool in_propstat_ = false;
    bool has_href_ = false;
    std::size_t properties_at_ = 0;
    // The status line that came twice in a row, with its end tag, and behind the properties of a
    // propstat: a listing has one mostly.
    int last_code_ = -1;
    int kept_code_ = -1;
    detail::padded_text kept_line_{};
    detail::padded_text kept_end_{};
};

inline void document_markup::begin_document() {
    if (begun_) return;
    begun_ = true;
    if (declaration_) bytes_.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    bytes_.append('<');
    write_root_name();
    auto const& scope = prefixes_.scope();
    for (std::size_t i = 0; i < scope.size(); ++i)
        write_declaration(scope.prefix(i), scope.space(i));
    bytes_.append('>');
    if (scope.size() > limits_.attributes) fault_.set(rule::limit_attributes, "of the root");
    if (scope.size() > limits_.namespaces) fault_.set(rule::limit_namespaces, "of the root");
    // Less than what the standard's own names need is not asked for.
    constexpr std::string_view longest = "responsedescription";
    constexpr std::size_t least = 64;
    auto const most = limits_.name_bytes < least ? least : limits_.name_bytes;
    if (dav_prefix().size() + longest.size() > most)
        fault_.set(rule::limit_name_bytes, "a prefix of the root");
}

}  // namespace multistatus::xml_detail
