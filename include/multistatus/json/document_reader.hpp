// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/predictor.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/response_collector.hpp>
#include <multistatus/detail/response_shape.hpp>
#include <multistatus/detail/selection.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/detail/tape_size.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/json/defect.hpp>
#include <multistatus/json/item_context.hpp>
#include <multistatus/json/item_source.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/part_reader.hpp>
#include <multistatus/json/response_grammar.hpp>
#include <multistatus/json/scan.hpp>
#include <multistatus/json/text_prediction.hpp>
#include <multistatus/json/window.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/sniff.hpp>
#include <multistatus/trailer.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::json_detail {

/// What the readers of both forms of a document have in common.
///
/// The stations it puts in a row know each other's addresses, so it stays where it is.
class document_reader {
public:
    document_reader(document_reader const&) = delete;
    document_reader& operator=(document_reader const&) = delete;

    void select(std::span<name const> properties) noexcept {
        selection_.select(properties);
        parts_.values().forget_names();
    }
    void borrow(std::string_view body) noexcept { input_.borrow(body); }
    void append(std::string_view chunk) { input_.append(chunk); }
    void end() noexcept { input_.end(); }

    /// The response that was read; it lives until the next call that is not const.
    [[nodiscard]] response_view const& response() const noexcept { return *response_; }
    /// Its shape, if it has that of an earlier one; otherwise a null pointer. It lives as long.
    [[nodiscard]] detail::response_shape const* shape() const noexcept {
        return is_taken() ? ahead_.shape() : nullptr;
    }
    /// Deviations in what was read last.
    [[nodiscard]] std::vector<diagnostic>& diagnostics() noexcept { return found_; }
    [[nodiscard]] bool failed() const noexcept { return report_.failed(); }
    [[nodiscard]] diagnostic const& failure() const noexcept { return report_.failure(); }
    [[nodiscard]] multistatus::trailer trailer() {
        return {document_kind::multistatus, collector_.count(),
                detail::owned_tape(trailer_.view())};
    }

protected:
    document_reader(parse_options options, item_source::boundary ends_at)
        : options_(detail::capped_to_tape(std::move(options))),
          report_(options_.conformance, options_.limits.diagnostics, open_),
          input_(options_.limits.total_bytes),
          item_(options_, report_, open_),
          source_(input_, item_, open_, ends_at),
          parts_(item_),
          collector_(options_, report_),
          grammar_(item_, parts_, collector_, selection_),
          ahead_(options_.predict) {
        trailer_.reset({});
        item_.note_in(ahead_.record());
    }
    ~document_reader() = default;

    /// Reads with `run`; its findings are those since the last call.
    template <class Run>
    [[nodiscard]] read_step read_by(Run&& run) {
        return read_by(static_cast<Run&&>(run),
                       [this](std::uint64_t at) { return locate_in_body(at); });
    }
    /// As above; `locate` makes places of positions.
    template <class Run, class Locate>
    [[nodiscard]] read_step read_by(Run&& run, Locate&& locate) {
        found_.clear();
        if (failed()) return read_step::failed;
        auto const step = run();
        if (step == read_step::need_more) {
            report_.locate_before(input_.base(), locate);
        } else if (!report_.is_quiet()) {
            report_.locate_all(locate);
            report_.take(found_);
        }
        if (step == read_step::item)
            response_.emplace(detail::borrowed_tape(is_taken() ? taken_ : tape()));
        return step;
    }
    /// Where a position is; later calls do not go back.
    [[nodiscard]] position locate_in_body(std::uint64_t at) noexcept { return input_.locate(at); }
    [[nodiscard]] window const& input() const noexcept { return input_; }
    [[nodiscard]] detail::open_elements& path() noexcept { return open_; }
    [[nodiscard]] item_source& source() noexcept { return source_; }
    [[nodiscard]] item_context& item() noexcept { return item_; }
    [[nodiscard]] item_context const& item() const noexcept { return item_; }
    [[nodiscard]] part_reader& parts() noexcept { return parts_; }
    [[nodiscard]] std::uint64_t base() const noexcept { return input_.base(); }
    /// The responses that began so far.
    [[nodiscard]] std::uint64_t begun() const noexcept { return begun_; }

    /// The progress of a step, where the bytes may be all used up.
    [[nodiscard]] read_step step_of(progress p) const noexcept {
        return p == progress::cut ? read_step::need_more : read_step::failed;
    }
    [[nodiscard]] progress refuse(rule code, std::string_view detail = {}) {
        (void)report_.report(code, base(), detail);
        return progress::failed;
    }
    /// All bytes were read; `at_end` is what the end of the body means then.
    [[nodiscard]] read_step starved(rule at_end) {
        if (!input_.is_last()) return read_step::need_more;
        if (input_.is_over_limit()) at_end = rule::limit_total_bytes;
        if (at_end == rule::none) return read_step::end;
        (void)report_.report(at_end, base());
        return read_step::failed;
    }
    /// Whether the document begins as an object does; reports what it is instead.
    [[nodiscard]] progress check_beginning(rule if_other_value) {
        auto const there = source_.bytes();
        if (there.empty()) return refuse(rule::limit_response_bytes);
        switch (there.front()) {
        case '{': return progress::done;
        case '[': return refuse(if_other_value, "it is an array");
        case '"': return refuse(if_other_value, "it is a string");
        case '\0':
        case '\xFE':
        case '\xFF': return refuse(rule::json_encoding, "it may be UTF-16");
        default: break;
        }
        constexpr std::size_t enough = 14;  // for "<!doctype html"
        if (there.size() < enough && !source_.is_last()) return progress::cut;
        if (there.substr(0, 3) == "\xEF\xBB\xBF")
            return refuse(rule::json_encoding, "a byte order mark");
        switch (sniff(there)) {
        case body_kind::html: return refuse(rule::not_json, "it may be HTML");
        case body_kind::xml: return refuse(rule::not_json, "it may be XML");
        default: break;
        }
        auto const other = other_value(there);
        return refuse(other.empty() ? rule::not_json : if_other_value, other);
    }
    /// Enters the document, for the path, if that is still to be done.
    void enter_document() {
        if (open_.empty()) open_.push("multistatus", base());
    }

    /// Reads a response, as an item; `take` is called with its values and reads them, but for a
    /// response that is taken as a whole since it looks like an earlier one.
    template <class Take>
    [[nodiscard]] progress read_response(Take&& take) {
        taken_ = {};
        if (!is_missed_)
            if (auto const p = predict()) return *p;
        open_.push("response", base()).ordinal = static_cast<std::uint32_t>(begun_ + 1);
        auto p = source_.read_value();
        if (p == progress::done && !take()) p = progress::failed;
        open_.pop();
        return p;
    }
    /// Goes on behind it.
    void finish_response() noexcept {
        is_missed_ = false;
        if (is_taken())
            source_.skip(taken_size_);
        else
            source_.finish_value();
    }
    /// Reads a value of the item as a response: as a rule, all of it.
    [[nodiscard]] bool take_response(std::uint32_t root = 0) {
        ++begun_;
        if (!grammar_.read(root)) return false;
        if (collector_.is_kept() && reported_ == report_.reported())
            ahead_.learn(item_.tokens().verbatim(root), tape());
        return true;
    }
    /// Whether the response that was read is one.
    [[nodiscard]] bool is_kept() const noexcept { return is_taken() || collector_.is_kept(); }

    // What stands beside the responses.

    [[nodiscard]] bool read_sync_token(std::uint32_t i) {
        if (i == no_token) return true;
        place const here(item_, "syncToken", i);
        if (!here || !item_.check_string(i)) return false;
        auto const text = trailer_.refer(trim(item_.tokens().text(i)));
        trailer_.leaf(detail::node_kind::sync_token).text = text;
        return true;
    }
    [[nodiscard]] bool read_description(std::uint32_t i) {
        parts_.use(trailer_);
        return parts_.description(i);
    }
    [[nodiscard]] bool read_extensions(std::uint32_t i) {
        parts_.use(trailer_);
        if (i == no_token) return true;
        if (!parts_.extensions(i, detail::extension_place::document)) return false;
        // Short elements take more memory than bytes, and these are kept for all of the body.
        return trailer_.memory() <= options_.limits.response_bytes ||
               item_.report(rule::limit_response_bytes, i);
    }

private:
    [[nodiscard]] detail::tape_view tape() noexcept { return collector_.tape().view(); }
    [[nodiscard]] bool is_taken() const noexcept { return taken_.size != 0; }

    // Takes a response as a whole that looks like an earlier one; nothing where it has to be read.
    [[nodiscard]] std::optional<progress> predict() {
        auto const there = source_.bytes();
        auto const p = ahead_.read(there);
        if (p == detail::prediction::cut && !source_.is_last()) return progress::cut;
        is_missed_ = p != detail::prediction::matched || !take_predicted(there);
        ahead_.settle(!is_missed_);
        if (!is_missed_) return progress::done;
        ahead_.begin_record();
        reported_ = report_.reported();
        return std::nullopt;
    }
    [[nodiscard]] bool take_predicted(std::string_view there) {
        auto const found = ahead_.tape(there, [this](detail::node const& n, std::string_view text) {
            return grammar_.accepts(n, text);
        });
        if (found.size == 0 || !grammar_.take(found)) return false;
        ++begun_;
        taken_ = found;
        taken_size_ = ahead_.size();
        return true;
    }
    [[nodiscard]] static std::string_view other_value(std::string_view there) noexcept {
        if (there.substr(0, 4) == "null") return "it is null";
        if (there.substr(0, 4) == "true" || there.substr(0, 5) == "false") return "it is a boolean";
        bool const is_number = there.front() == '-' || is_digit(there.front());
        return is_number ? "it begins with a number" : "";
    }

    parse_options options_;
    detail::open_elements open_{};
    detail::reporter report_;
    window input_;
    item_context item_;
    item_source source_;
    part_reader parts_;
    detail::response_collector collector_;
    detail::selection selection_{};
    response_grammar grammar_;
    detail::predictor<text_prediction> ahead_;
    detail::tape_builder trailer_{};
    std::optional<response_view> response_{};
    std::vector<diagnostic> found_{};
    std::uint64_t begun_ = 0;
    std::uint64_t reported_ = 0;  ///< findings before the response that is read
    detail::tape_view taken_{};   ///< of a response that is not read, but taken as a whole
    std::size_t taken_size_ = 0;
    bool is_missed_ = false;  ///< whether the response that began has to be read
};

}  // namespace multistatus::json_detail
