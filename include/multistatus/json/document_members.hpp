// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/excerpt.hpp>
#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/json/document_reader.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/rule.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus::json_detail {

/// The members of the document as one object (JSON form, Document), whoever finds them.
class document_members : public document_reader {
protected:
    using document_reader::document_reader;
    ~document_members() = default;

    /// Whether there was no member of that name before.
    [[nodiscard]] bool is_new(std::uint32_t name_at) {
        auto const text = item().tokens().text(name_at);
        auto const found = member_of(text);
        if (found == member::unknown) return others_.insert(text);
        auto const bit = 1u << static_cast<unsigned>(found);
        auto const had_it = (known_ & bit) != 0;
        known_ |= bit;
        return !had_it;
    }
    /// Takes the name of a member, whose value is the next to be taken; false if that ends the
    /// reading.
    [[nodiscard]] bool enter_member(std::uint32_t name_at) {
        auto const text = item().tokens().text(name_at);
        name_ = detail::excerpt(text);
        member_ = member_of(text);
        has_responses_ = has_responses_ || is_responses();
        if (member_ != member::unknown) return true;
        tell_instead(text);
        return parts().unknown(name_at);
    }
    /// Calls `act` with that member in the path.
    template <class Act>
    auto in_member(Act act) {
        bool const has_name = !name_.empty();
        if (has_name) path().push(name_, base());
        auto const outcome = act();
        if (has_name) path().pop();
        return outcome;
    }
    /// Whether the value is that of the responses: an array of them is for the caller.
    [[nodiscard]] bool is_responses() const noexcept { return member_ == member::responses; }
    /// Takes any other value; false if that ends the reading.
    [[nodiscard]] bool take_value(std::uint32_t value) {
        switch (member_) {
        case member::responses: {
            place const here(item(), "responses", value);
            return here && item().expect(token_kind::array, value);
        }
        case member::description: return read_description(value);
        case member::sync_token: return read_sync_token(value);
        case member::ext: return read_extensions(value);
        default: return true;
        }
    }
    /// The object ends at a position; false if it is no multistatus.
    [[nodiscard]] bool leave_members(std::uint64_t at) {
        return has_responses_ || item().report_at(rule::missing_responses, at, instead_);
    }

private:
    enum class member : std::uint8_t { responses, description, sync_token, ext, summary, unknown };

    [[nodiscard]] static member member_of(std::string_view name) noexcept {
        if (name == "responses") return member::responses;
        if (name == "description") return member::description;
        if (name == "syncToken") return member::sync_token;
        if (name == "ext") return member::ext;
        return name == "summary" ? member::summary : member::unknown;
    }
    // What the document may be, if it turns out to be no multistatus.
    void tell_instead(std::string_view name) {
        if (!instead_.empty()) return;
        instead_ = name == "multistatus" ? std::string("it may be the line form")
                                         : std::string("there is \"").append(name).append("\"");
    }

    member member_ = member::unknown;
    std::string name_{};
    unsigned known_ = 0;  ///< a bit for each known member that was there
    detail::fingerprint_set others_{};
    bool has_responses_ = false;
    std::string instead_{};
};

}  // namespace multistatus::json_detail
