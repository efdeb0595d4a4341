// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/description.hpp>
#include <multistatus/detail/decimal.hpp>
#include <multistatus/detail/padded_text.hpp>
#include <multistatus/detail/rendering.hpp>
#include <multistatus/json/batch_form.hpp>
#include <multistatus/json/element_writer.hpp>
#include <multistatus/json/layout.hpp>
#include <multistatus/json/node_count.hpp>
#include <multistatus/json/pieces.hpp>
#include <multistatus/json/problem_form.hpp>
#include <multistatus/json/tally.hpp>
#include <multistatus/status.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Writes the members of the JSON form into a buffer; in which order is the caller's business.
///
/// Each member is written with a comma before it. The first one of a response becomes its brace.
class document_writer : public element_writer {
public:
    document_writer(write_options const& options, document_kind kind, json_detail::layout around)
        : element_writer(options),
          around_(around),
          batch_(options.limits, around.is_lines),
          kind_(kind),
          has_summary_(options.summary && !around.is_lines) {}

    /// Writes what stands before the first response, unless it was written.
    void begin_document() {
        if (kind_ != document_kind::multistatus)
            return fault_.set(rule::unwritable_response, "JSON has a form for multistatus only");
        if (!begun_) bytes_.append(around_.begin);
        begun_ = true;
    }
    /// Begins what stands behind the responses.
    void begin_trailer() {
        bytes_.append(around_.trailer);
        if (around_.is_lines) bytes_.append(std::to_string(tally_.total()));
    }
    void end_document();

    [[nodiscard]] static std::size_t most_nodes(std::string_view written) noexcept {
        return json_detail::most_nodes(written);
    }
    [[nodiscard]] static constexpr bool needs_href() noexcept { return false; }
    void begin_response() {
        bytes_.append(tally_.total() == 0 ? around_.before_first : around_.before);
        response_at_ = bytes_.size();
        hrefs_ = propstats_ = 0;
        has_extensions_ = false;
        tally_.begin();
    }
    void end_response();
    /// What the last response counted as.
    [[nodiscard]] std::uint16_t response_note() const noexcept { return tally_.last(); }
    void repeat_end(std::string_view rest, std::uint16_t note) {
        bytes_.append(rest);
        tally_.repeat(note);
    }
    void href(std::string_view text) {
        if (++hrefs_ == 1) return write_field(",\"href\":", text);
        if (hrefs_ == 2)
            bytes_.append(",\"additionalHrefs\":[");
        else
            bytes_.replace(bytes_.size() - 1, ',');
        write_field("", text);
        bytes_.append(']');
    }
    void status(multistatus::status s) {
        tally_.status(s);
        write_status(",\"status\":", s);
    }

    /// Begins a propstat; its properties follow.
    void begin_propstat(multistatus::status s) {
        tally_.propstat(s);
        begin_properties();
        if (propstats_++ == 0) {
            begin_propstats(s);
        } else {
            bytes_.replace(bytes_.size() - 1, ',');
            write_propstat_begin(s);
        }
        properties_at_ = bytes_.size();
    }
    /// After the last property; the explanations follow.
    void end_properties(multistatus::status);
    /// Whether a propstat begins as the first one of a response does.
    [[nodiscard]] bool is_first_propstat() const noexcept { return propstats_ == 0; }
    /// A propstat has been written from a place on, as an earlier one was.
    void repeat_propstat(multistatus::status s, std::size_t mark) {
        tally_.propstat(s);
        if (propstats_++ != 0) bytes_.replace(mark - 1, ',');
    }
    void end_propstat() {
        if (has_extensions_) write_extensions(extensions_at_);
        has_extensions_ = false;
        bytes_.append("}]");
    }

    /// Begins an error; its conditions follow.
    void begin_error() { error_at_ = bytes_.size(); }
    void end_error();
    void description(std::string_view text, std::string_view language) {
        bytes_.append(',');
        write_description(text, language);
    }
    void location(std::string_view href) { write_field(",\"location\":", href); }
    /// Before an extension in a response or propstat.
    void begin_extension() {
        if (!has_extensions_) extensions_at_ = bytes_.size();
        has_extensions_ = true;
    }

    /// What stands behind the responses.
    void sync_token(std::string_view token) {
        bytes_.append(around_.member);
        write_field("\"syncToken\":", token);
    }
    void trailing_description(std::string_view text, std::string_view language) {
        bytes_.append(around_.member);
        write_description(text, language);
    }
    void begin_trailing_extension() {}

private:
    static constexpr std::string_view properties_name = ",\"props\":";

    template <std::size_t Size>
    void write_field(char const (&begin)[Size], std::string_view text) {
        if (text.size() > longest_at_once() || replacing_) [[unlikely]]
            return write_long_field(begin, text);
        auto const room = Size + 1 + detail::escaped_room<spelling_rules>(text.size());
        auto* const to = bytes_.room(room);
        std::memcpy(to, begin, Size - 1);
        to[Size - 1] = '"';
        auto const* const last = text.data() + text.size();
        auto const done = detail::escape<spelling_rules>(text.data(), last, to + Size);
        if (done.in != last) [[unlikely]]
            fault_.set(rule::unwritable_text, {done.in, last});
        *done.out = '"';
        bytes_.commit(done.out + 1);
    }
    void write_long_field(std::string_view begin, std::string_view text) {
        if (is_longer(text, limits_.value_bytes)) return fault_.set(rule::limit_value_bytes, {});
        bytes_.append(begin);
        write_string(text);
    }
    void write_description(std::string_view text, std::string_view language) {
        bytes_.append("\"description\":");
        if (is_longer(language, limits_.name_bytes))
            return fault_.set(rule::limit_name_bytes, "xml:lang");
        if (language.empty()) return write_field("", text);
        bytes_.append("{\"@xml:lang\":");
        write_string(language);
        write_field(",\"#\":", text);
        bytes_.append('}');
    }
    template <class Begin>
    void write_status(Begin const& begin, multistatus::status s) {
        bytes_.append(begin);
        write_code(s.code());
        if (auto const line = s.unusual_line(); !line.empty())
            write_field(",\"statusLine\":", line);
    }
    // The builder has refused all codes that have not three digits.
    void write_code(int code) {
        auto* const to = bytes_.room(3);
        to[0] = static_cast<char>('0' + code / 100);
        std::memcpy(to + 1, detail::digit_pair(static_cast<unsigned>(code % 100)), 2);
        bytes_.commit(to + 3);
    }
    void write_propstat_begin(multistatus::status s) {
        write_status("{\"status\":", s);
        bytes_.append(properties_name);
    }
    /// Begins the first propstat.
    void begin_propstats(multistatus::status s) {
        bool const is_usual = s.unusual_line().empty();
        if (is_usual && s.code() == kept_code_) return bytes_.append(kept_begin_);
        auto const at = bytes_.size();
        bytes_.append(",\"propstats\":[");
        write_propstat_begin(s);
        if (!is_usual) return;
        kept_begin_ = std::string(bytes_.view(at));
        kept_code_ = s.code();
    }
    /// Moves the elements behind a place out of the way, and finds them.
    void take_pieces(std::size_t at) {
        moved_ = bytes_.view(at);
        bytes_.truncate(at);
        split_pieces(moved_, pieces_);
    }
    void write_items(std::string_view begin, std::size_t first, std::size_t count) {
        if (count == 0) return;
        bytes_.append(begin);
        append_items(bytes_, pieces_.data() + first, pieces_.data() + first + count);
    }
    void write_extensions(std::size_t at) {
        take_pieces(at);
        write_items(",\"ext\":", 0, pieces_.size());
    }
    void write_response_extensions();
    void write_member(std::string_view begin, std::string_view value) {
        bytes_.append(begin);
        bytes_.append(value);
    }

    json_detail::layout around_;
    problem_form problem_{};
    batch_form batch_;
    tally tally_{};
    std::vector<piece> pieces_{};
    std::string moved_{};
    // How the first propstat began the last time.
    int kept_code_ = -1;
    detail::padded_text kept_begin_{};
    std::size_t response_at_ = 0;
    std::size_t properties_at_ = 0;
    std::size_t error_at_ = 0;
    std::size_t extensions_at_ = 0;
    std::size_t hrefs_ = 0;
    std::size_t propstats_ = 0;
    document_kind kind_;
    bool has_summary_;
    bool begun_ = false;
    bool has_extensions_ = false;
    bool has_id_ = false;
};

inline void document_writer::end_properties(multistatus::status) {
    if (end_members()) return;
    split_pieces(bytes_.view(properties_at_), pieces_);
    if (!has_repeated_name(pieces_)) return join_members(bytes_, pieces_);
    take_pieces(properties_at_);
    bytes_.truncate(properties_at_ - properties_name.size());
    write_items(",\"propsList\":", 0, pieces_.size());
}

// A reader puts the problem behind the conditions.
inline void document_writer::end_error() {
    take_pieces(error_at_);
    auto const count = pieces_.size();
    bool const has_problem = is_batch_element(pieces_.back(), detail::problem_element) &&
                             problem_.make(pieces_.back().value);
    write_items(",\"error\":", 0, has_problem ? count - 1 : count);
    if (has_problem) write_member(",\"problem\":", problem_.text());
}

// A reader puts id, headers and body before the others.
inline void document_writer::write_response_extensions() {
    take_pieces(extensions_at_);
    std::size_t next = 0;
    auto const is_next = [&](name which) {
        return next != pieces_.size() && is_batch_element(pieces_[next], which);
    };
    if (is_next(detail::batch_id) && batch_.make_id(pieces_[next].value)) {
        ++next;
        bytes_.insert(response_at_, std::string(",\"id\":").append(batch_.text()));
        has_id_ = true;
    }
    if (is_next(detail::batch_headers) && batch_.make_headers(pieces_[next].value)) {
        ++next;
        write_member(",\"headers\":", batch_.text());
    }
    if (is_next(detail::batch_body) && batch_.make_body(pieces_[next].value)) {
        ++next;
        write_member(",\"body\":", batch_.text());
    }
    write_items(",\"ext\":", next, pieces_.size() - next);
}

inline void document_writer::end_response() {
    has_id_ = false;
    if (has_extensions_) write_response_extensions();
    if (hrefs_ == 0 && !has_id_)
        return fault_.set(rule::unwritable_response,
                          "neither an href nor, as its first extension, an id");
    bytes_.replace(response_at_, '{');
    bytes_.append('}');
    if (around_.is_lines) bytes_.append('\n');
    tally_.end();
}

inline void document_writer::end_document() {
    auto const extensions = bytes_.view().find(piece_begin);
    bool const has_extensions = extensions != std::string_view::npos;
    if (has_extensions) take_pieces(extensions);
    if (has_summary_) {
        bytes_.append(around_.member);
        bytes_.append("\"summary\":");
        tally_.write(bytes_);
    }
    if (has_extensions) {
        bytes_.append(around_.member);
        write_items("\"ext\":", 0, pieces_.size());
    }
    bytes_.append(around_.end);
    check_end();
}

}  // namespace multistatus::json_detail
