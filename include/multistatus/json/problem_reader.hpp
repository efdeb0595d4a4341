// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/json/item_context.hpp>
#include <multistatus/json/problem_kind.hpp>
#include <multistatus/json/token_list.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Puts problem details on a tape, as the element that XML has for them (RFC 9457, appendix B);
/// `problem_kind` says what XML cannot tell by itself.
class problem_reader {
public:
    explicit problem_reader(item_context& item) noexcept : item_(&item) {}

    /// Reads the value of the member `problem`.
    [[nodiscard]] bool read(detail::tape_builder& tape, std::uint32_t value) {
        tape_ = &tape;
        open_.clear();
        if (!item_->expect(token_kind::object, value) || !check_types(value) ||
            !start("problem", value, value))
            return false;
        while (!open_.empty())
            if (!step()) return false;
        return true;
    }

private:
    struct frame {
        std::uint32_t at;  ///< what comes next
        std::uint32_t end;
        bool has_members;  ///< whether they are members, and not items
    };

    [[nodiscard]] token_list const& tokens() const noexcept { return item_->tokens(); }

    // RFC 9457, 3.1.
    [[nodiscard]] bool check_types(std::uint32_t object) {
        for (auto const n : members(tokens(), object)) {
            auto const text = tokens().text(n);
            auto const is_text =
                text == "type" || text == "title" || text == "detail" || text == "instance";
            if (is_text && !item_->expect(token_kind::string, n + 1)) return false;
            if (text == "status" && !check_status(n + 1)) return false;
        }
        return true;
    }
    [[nodiscard]] bool check_status(std::uint32_t i) {
        return item_->expect(token_kind::number, i) &&
               (is_status_code(tokens().text(i)) ||
                item_->refuse(i, "a status code of 100 to 599 must stand here"));
    }
    [[nodiscard]] bool step() {
        auto& f = open_.back();
        if (f.at == f.end) {
            tape_->end_element();
            item_->leave();
            open_.pop_back();
            return true;
        }
        auto const i = f.at;
        if (!f.has_members) {
            f.at = tokens().after(i);
            return start("i", i, i);
        }
        f.at = tokens().after(i + 1);
        auto const text = tokens().text(i);
        if (!detail::is_ncname(text)) return item_->report(rule::malformed_member_name, i, text);
        if (text.size() > item_->limits().name_bytes)
            return item_->report(rule::limit_name_bytes, i);
        return start(text, i, i + 1);
    }
    [[nodiscard]] bool start(std::string_view local, std::uint32_t at, std::uint32_t value) {
        if (!item_->enter(local, item_->position(at))) return false;
        tape_->start_element(detail::node_kind::element, detail::problem_namespace, local);
        open_.push_back({0, 0, false});
        add_kind(local, value);
        auto const kind = tokens().kind(value);
        if (kind == token_kind::object || kind == token_kind::array) {
            open_.back() = {value + 1, tokens().after(value), kind == token_kind::object};
            return true;
        }
        if (kind == token_kind::null) return true;
        if (!item_->check_text(value, item_->limits().value_bytes)) return false;
        tape_->add_text(tokens().text(value));
        return true;
    }
    void add_kind(std::string_view local, std::uint32_t value) {
        bool const is_empty_whole = open_.size() == 1 && tokens().after(value) == value + 1;
        bool const is_known_status =
            open_.size() == 2 && local == "status" && is_plain_status(tokens().text(value));
        if (is_empty_whole || is_known_status) return;
        if (auto const kind = problem_kind(tokens(), value); !kind.empty())
            tape_->add_attribute(detail::batch_json.space, detail::batch_json.local, kind);
    }

    item_context* item_;
    detail::tape_builder* tape_ = nullptr;
    std::vector<frame> open_{};
};

}  // namespace multistatus::json_detail
