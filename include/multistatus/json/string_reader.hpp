// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/json/defect.hpp>
#include <multistatus/json/escape_reader.hpp>
#include <multistatus/json/scan.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::json_detail {

/// Reads the content of a string up to its closing quote (RFC 8259, 7). One without escapes is
/// left where it is.
class string_reader {
public:
    explicit string_reader(std::string& decoded) noexcept : decoded_(&decoded) {}

    /// Reads the string whose content begins at `at`.
    [[nodiscard]] progress read(std::string_view source, std::size_t at) {
        begin_ = source.data();
        end_ = begin_ + source.size();
        at_ = kept_ = begin_ + at;
        is_decoded_ = is_unfit_ = false;
        for (;;) {
            at_ = find_special_in_string(at_, end_);
            if (at_ == end_) return progress::cut;
            if (*at_ == '"') return finish();
            auto const p = *at_ == '\\' ? escape() : character();
            if (p != progress::done) return p;
        }
    }
    /// Whether it had escapes; then its content is at the end of the decoded bytes.
    [[nodiscard]] bool is_decoded() const noexcept { return is_decoded_; }
    /// Whether it has characters that XML cannot carry.
    [[nodiscard]] bool is_unfit() const noexcept { return is_unfit_; }
    /// Where the content begins, in the source or among the decoded bytes.
    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// Behind its closing quote.
    [[nodiscard]] std::size_t end() const noexcept { return place(at_); }
    [[nodiscard]] defect const& problem() const noexcept { return problem_; }

private:
    [[nodiscard]] std::size_t place(char const* at) const noexcept {
        return static_cast<std::size_t>(at - begin_);
    }
    [[nodiscard]] progress fail(rule code, char const* at, std::string_view detail = {}) noexcept {
        problem_ = {code, place(at), detail};
        return progress::failed;
    }
    [[nodiscard]] progress finish() {
        if (is_decoded_) {
            keep();
            size_ = decoded_->size() - offset_;
        } else {
            offset_ = place(kept_);
            size_ = static_cast<std::size_t>(at_ - kept_);
        }
        ++at_;
        return progress::done;
    }
    // What stands before an escape goes among the decoded bytes.
    void keep() { decoded_->append(kept_, static_cast<std::size_t>(at_ - kept_)); }

    [[nodiscard]] progress character() noexcept {
        if (static_cast<unsigned char>(*at_) < 0x20)
            return fail(rule::json_syntax, at_, "a control character in a string");
        auto const c = detail::decode_utf8(at_, end_);
        if (c.size == 0)
            return detail::is_cut_utf8(at_, end_) ? progress::cut : fail(rule::json_encoding, at_);
        if (!detail::is_char(c.code)) is_unfit_ = true;
        at_ += c.size;
        return progress::done;
    }
    [[nodiscard]] progress escape() {
        if (!is_decoded_) offset_ = decoded_->size();
        is_decoded_ = true;
        keep();
        if (char const usual = end_ - at_ < 2 ? '\0' : usual_escape(at_[1])) {
            decoded_->push_back(usual);
            kept_ = at_ += 2;
            return progress::done;
        }
        auto const p = escapes_.read(at_, end_);
        if (p == progress::failed) {
            problem_ = escapes_.problem();
            problem_.at += place(at_);
        }
        if (p != progress::done) return p;
        if (!detail::is_char(escapes_.code())) is_unfit_ = true;
        detail::append_utf8(*decoded_, escapes_.code());
        at_ = kept_ = escapes_.end();
        return p;
    }

    std::string* decoded_;
    escape_reader escapes_{};
    char const* begin_ = nullptr;
    char const* at_ = nullptr;
    char const* end_ = nullptr;
    char const* kept_ = nullptr;  ///< behind what was decoded last
    std::size_t offset_ = 0;
    std::size_t size_ = 0;
    bool is_decoded_ = false;
    bool is_unfit_ = false;
    defect problem_{};
};

}  // namespace multistatus::json_detail
