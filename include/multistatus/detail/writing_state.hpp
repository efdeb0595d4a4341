// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/excerpt.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/name.hpp>
#include <multistatus/result.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace multistatus::detail {

/// What a response or propstat says behind its status, in the order of RFC 4918, 14.24; header
/// fields and body are extensions, which come first.
enum class part : std::uint8_t { status, error, description, location, header, body, extension };

/// Whether there may be any number of a part.
[[nodiscard]] constexpr bool may_repeat(part p) noexcept {
    return p == part::header || p == part::extension;
}

/// Whether a part is about one propstat or the whole response.
enum class level : std::uint8_t { propstat, response };

/// What a response has so far.
enum class form : std::uint8_t { none, status, propstats };

/// How properties that come one by one become propstats.
enum class grouping : std::uint8_t {
    none,       ///< They do not.
    by_status,  ///< One propstat for each status.
    together,   ///< As above, but if one of them fails, all do; there may be none at all.
    answer,     ///< As `by_status`, and there may be none at all.
};

/// Whether a property breaks a rule by what it holds.
[[nodiscard]] constexpr bool is_about_content(rule code) noexcept {
    return code == rule::unwritable_text || code == rule::unwritable_value;
}
/// Whether a property that could be read breaks a rule because the format, or the room that the
/// standard's own elements leave, is another one than where it was read.
[[nodiscard]] constexpr bool is_about_form(rule code) noexcept {
    switch (code) {
    case rule::unwritable_name:
    case rule::limit_response_bytes:
    case rule::limit_nodes:
    case rule::limit_name_bytes:
    case rule::limit_value_bytes:
    case rule::limit_depth:
    case rule::limit_attributes:
    case rule::limit_namespaces: return true;
    default: return false;
    }
}

/// Where a builder stands, and what has gone wrong.
class writing_state {
public:
    [[nodiscard]] bool ok() const noexcept { return ok_; }
    [[nodiscard]] result<void> const& outcome() const noexcept { return outcome_; }
    /// How often a text had to be changed or a property put elsewhere, and where first.
    [[nodiscard]] std::uint64_t repairs() const noexcept { return repairs_; }
    [[nodiscard]] diagnostic const& first_repair() const noexcept { return first_repair_; }

    /// An exception has ended a call, and nobody knows how much of it was written. No memory is
    /// asked for, as there may be none.
    void interrupt() noexcept {
        if (!outcome_.has_value()) return;
        outcome_ = giving_ ? diagnostic{rule::truncated, {}, {}, "the sink failed", responses_}
                           : diagnostic{rule::interrupted, {}, {}, {}, responses_};
        ok_ = false;
    }

protected:
    /// The first failure counts.
    void set_failure(rule code, std::string_view below, std::string_view about) {
        if (ok()) outcome_ = result<void>(describe_here(code, below, about));
        ok_ = false;
    }
    // Between these two the sink is at work; if it throws, that is how it stays.
    void begin_giving() noexcept {
        giving_ = true;
        ok_ = false;
    }
    void end_giving() noexcept {
        giving_ = false;
        ok_ = outcome_.has_value();
    }
    [[nodiscard]] bool is_giving() const noexcept { return giving_; }
    void note_repair(rule code, std::string_view below, std::string_view about) {
        if (repairs_++ == 0) first_repair_ = describe_here(code, below, about);
    }

    std::uint64_t responses_ = 0;  // complete ones
    std::size_t propstats_ = 0;    // of this response
    bool open_ = false;
    bool bare_ = false;  // the document has no responses
    bool in_propstat_ = false;

private:
    // `below` is `prop/getetag`, say.
    [[nodiscard]] std::string path(std::string_view below) const {
        std::string path;
        auto const step = [&path](std::string_view name, std::string const& index) {
            if (!path.empty()) path += '/';
            path += name;
            if (!index.empty()) path.append("[").append(index).append("]");
        };
        if (open_ && !bare_) step("response", std::to_string(responses_ + 1));
        if (in_propstat_) step("propstat", std::to_string(propstats_));
        if (!below.empty()) step(excerpt(below), {});
        return path;
    }
    [[nodiscard]] diagnostic describe_here(rule code, std::string_view below,
                                           std::string_view about) const {
        return {code, {}, path(below), excerpt(about), responses_};
    }

    result<void> outcome_{};
    bool giving_ = false;
    bool ok_ = true;  // nothing has failed, and the sink is not at work
    std::uint64_t repairs_ = 0;
    diagnostic first_repair_{};
};

}  // namespace multistatus::detail
