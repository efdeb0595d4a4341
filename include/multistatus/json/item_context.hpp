// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/text_record.hpp>
#include <multistatus/json/defect.hpp>
#include <multistatus/json/exact_integer.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/options.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::json_detail {

/// The item that is being read, what is reported of it, and where in the body reading has come.
class item_context {
public:
    item_context(parse_options const& options, detail::reporter& report,
                 detail::open_elements& open) noexcept
        : options_(&options), report_(&report), open_(&open) {}

    /// Begins an item at a position of the body.
    void begin(std::uint64_t base) noexcept { base_ = base; }

    [[nodiscard]] token_list& tokens() noexcept { return tokens_; }
    [[nodiscard]] token_list const& tokens() const noexcept { return tokens_; }
    [[nodiscard]] multistatus::limits const& limits() const noexcept { return options_->limits; }
    [[nodiscard]] std::uint64_t base() const noexcept { return base_; }
    /// Where a token begins.
    [[nodiscard]] std::uint64_t position(std::uint32_t i) const noexcept {
        return base_ + tokens_[i].at;
    }

    /// Reports a finding at a token; false if it ends the reading.
    bool report(rule code, std::uint32_t at, std::string_view detail = {}) {
        return report_->report(code, position(at), detail);
    }
    /// Reports a finding at a position of the body.
    bool report_at(rule code, std::uint64_t position, std::string_view detail = {}) {
        return report_->report(code, position, detail);
    }
    /// Reports that a value is not what it must be.
    bool refuse(std::uint32_t at, std::string_view wanted) {
        return report(rule::malformed_member, at, wanted);
    }
    /// Reports that a member is not named as an element or attribute is.
    bool refuse_name(std::uint32_t at) {
        auto const text = tokens_.text(at);
        auto const local = text.substr(text.find('}') + 1);
        auto const has_prefix = local.find(':') < local.find('{');
        std::string why(has_prefix ? "a prefix means nothing here: " : "");
        return report(rule::malformed_member_name, at, why.append(text));
    }

    /// Whether something can be entered.
    [[nodiscard]] bool has_room() const noexcept { return open_->depth() < limits().depth; }
    /// Enters what has a place in the path; false if that ends the reading.
    [[nodiscard]] bool enter(std::string_view name, std::uint64_t position,
                             std::uint32_t ordinal = 0) {
        if (!has_room()) return report_at(rule::limit_depth, position);
        open_->push(name, position).ordinal = ordinal;
        return true;
    }
    void leave() noexcept { open_->pop(); }

    // What other responses are not compared with.

    /// Where the texts of responses are noted from now on.
    void note_in(detail::text_record& record) noexcept { record_ = &record; }
    /// The text of a string, or of a number, is all that a node of the tape holds.
    void note(std::uint32_t i, std::uint32_t node) {
        if (record_ != nullptr && record_->is_on()) note_text(i, node);
    }
    /// A value, with all that it holds, is not read.
    void note_unread(std::uint32_t value) {
        if (value == no_token || record_ == nullptr || !record_->is_on()) return;
        for (auto i = value; i != tokens_.after(value); ++i)
            if (is_text(i)) note_text(i, detail::recorded_text::unread);
    }

    // What a value must be. All report what is wrong.

    [[nodiscard]] bool expect(token_kind kind, std::uint32_t i) {
        return tokens_.kind(i) == kind || refuse(i, wanted(kind));
    }
    /// A text that XML can carry, and that is not too long.
    [[nodiscard]] bool check_text(std::uint32_t i, std::size_t limit,
                                  rule over = rule::limit_value_bytes) {
        if (tokens_[i].is_unfit) return report(rule::json_character, i);
        return tokens_[i].size <= limit || report(over, i);
    }
    [[nodiscard]] bool check_string(std::uint32_t i) {
        return expect(token_kind::string, i) && check_text(i, limits().value_bytes);
    }

private:
    // A string in an array is the name of an empty element, which is as much the same each time as
    // the name of a member.
    [[nodiscard]] bool is_text(std::uint32_t i) const noexcept {
        if (tokens_.kind(i) == token_kind::number) return true;
        return tokens_.kind(i) == token_kind::string && i != 0 &&
               tokens_.kind(i - 1) == token_kind::name;
    }
    void note_text(std::uint32_t i, std::uint32_t node) {
        auto const text = tokens_.verbatim(i);
        auto const at = std::size_t{tokens_[i].at};
        if (tokens_.kind(i) != token_kind::string) {
            if (is_exact_integer(text)) record_->insert(at, at + text.size(), node);
        } else if (text.size() > 2) {
            record_->insert(at + 1, at + text.size() - 1, node);
        }
    }
    [[nodiscard]] static constexpr std::string_view wanted(token_kind kind) noexcept {
        switch (kind) {
        case token_kind::object: return "an object must stand here";
        case token_kind::array: return "an array must stand here";
        case token_kind::number: return "a number must stand here";
        default: return "a string must stand here";
        }
    }

    parse_options const* options_;
    detail::reporter* report_;
    detail::open_elements* open_;
    detail::text_record* record_ = nullptr;
    token_list tokens_{};
    std::uint64_t base_ = 0;
};

/// Stands in the path while a member of the grammar is read.
class place {
public:
    place(item_context& item, std::string_view name, std::uint32_t at, std::uint32_t ordinal = 0)
        : item_(&item), is_entered_(item.enter(name, item.position(at), ordinal)) {}
    place(place const&) = delete;
    place& operator=(place const&) = delete;
    ~place() {
        if (is_entered_) item_->leave();
    }
    [[nodiscard]] explicit operator bool() const noexcept { return is_entered_; }

private:
    item_context* item_;
    bool is_entered_;
};

}  // namespace multistatus::json_detail
