// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/utf8.hpp>
#include <multistatus/json/member_names.hpp>
#include <multistatus/json/names.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/nlohmann/body_text.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace multistatus::nlohmann_detail {

/// Why there are no more tokens.
struct ending {
    rule code = rule::none;     ///< none, if all are there
    bool is_nlohmanns = false;  ///< whether nlohmann found it, and the place is still unknown
    std::size_t at = 0;
    std::string detail{};
    std::vector<std::uint32_t> open{};  ///< the objects and arrays that were not complete
};

/// Makes tokens of the events of nlohmann's SAX interface, and sees to what nlohmann leaves open:
/// members that occur twice, depth, and in binary encodings UTF-8 and values that JSON has not.
///
/// `Text` is where the tokens stand: `body_text` or `made_text`.
template <class Text>
class token_maker {
public:
    /// `levels` is how deep objects and arrays may nest, and `most` how many tokens a response may
    /// have, or another member of the document.
    token_maker(json_detail::token_list& tokens, Text& text, std::size_t levels,
                std::uint32_t most = json_detail::no_token)
        : tokens_(&tokens), text_(&text), names_(tokens), levels_(levels), most_(most) {
        tokens.reset(text.view());
    }
    /// Why it ended; what was not complete ends where that is.
    [[nodiscard]] ending finish() {
        // What was refused may have moved the text.
        tokens_->move_source(text_->view());
        for (auto const i : end_.open)
            (*tokens_)[i].after = tokens_->size();
        return std::move(end_);
    }
    /// Ends the reading for another reason than nlohmann's.
    bool fail(rule code, std::size_t at, std::string_view detail = {}) {
        if (end_.code != rule::none) return false;
        end_.code = code;
        end_.at = at;
        end_.detail = detail;
        return false;
    }

    // What nlohmann calls. Each returns whether to go on.

    bool null() { return plain(kind::null, text_->literal("null")); }
    bool boolean(bool is_true) {
        return plain(kind::boolean, text_->literal(is_true ? "true" : "false"));
    }
    template <class Integer>
    bool number_integer(Integer n) {
        return plain(kind::number, text_->number(std::to_string(n)));
    }
    template <class Integer>
    bool number_unsigned(Integer n) {
        return number_integer(n);
    }
    /// `digits` are as they were read, if anybody read some.
    template <class Float>
    bool number_float(Float n, std::string_view digits) {
        if (!digits.empty()) return plain(kind::number, text_->number(digits));
        if (!(n - n == 0)) return refuse("a number that is not finite");
        return plain(kind::number, text_->number(nlohmann::json(n).dump()));
    }
    bool string(std::string_view content) { return add(kind::string, content); }
    template <class Bytes>
    bool binary(Bytes const&) {
        return refuse("bytes that are no text");
    }
    bool start_object(std::size_t = 0) { return open(kind::object, '{'); }
    bool end_object() {
        names_.close_object();
        return close('}');
    }
    bool start_array(std::size_t = 0) { return open(kind::array, '['); }
    bool end_array() { return close(']'); }
    bool key(std::string_view content) {
        if (!add(kind::name, content)) return false;
        auto const i = tokens_->size() - 1;
        if (end_.open.size() == 1) is_in_responses_ = content == "responses";
        if (json_detail::is_attribute_name(content))
            (*tokens_)[end_.open.back()].has_attributes = true;
        return names_.add(i, content) || fail(rule::duplicate_member, (*tokens_)[i].at, content);
    }
    /// The place is for whoever counts the bytes.
    bool parse_error(std::size_t, std::string const&, nlohmann::json::exception const& error) {
        // Of BSON it may go on, and find more.
        if (end_.code == rule::none) end_.is_nlohmanns = true;
        return fail(rule_of(error), text_->view().size(), reason_of(error));
    }

private:
    using kind = json_detail::token_kind;
    using token = json_detail::token;

    bool refuse(std::string_view what) {
        return fail(rule::json_syntax, text_->literal({}).at, what);
    }
    token& make(kind k, extent where) {
        tokens_->move_source(text_->view());
        auto const i = tokens_->add(k, where.at);
        if (end_.open.size() <= (is_in_responses_ ? 2u : 1u)) item_ = i;
        auto& t = (*tokens_)[i];
        t.offset = static_cast<std::uint32_t>(where.at);
        t.size = static_cast<std::uint32_t>(where.end - where.at);
        return t;
    }
    bool is_within(extent where) {
        if (tokens_->size() - item_ > most_) return fail(rule::limit_nodes, (*tokens_)[item_].at);
        return !text_->is_too_long() || fail(rule::limit_total_bytes, where.at);
    }
    bool plain(kind k, extent where) {
        make(k, where);
        return is_within(where);
    }
    bool open(kind k, char bracket) {
        auto const where = text_->bracket(bracket);
        make(k, where);
        end_.open.push_back(tokens_->size() - 1);
        if (k == kind::object) names_.open_object();
        if (end_.open.size() > levels_) return fail(rule::limit_depth, where.at);
        return is_within(where);
    }
    bool close(char bracket) {
        auto const where = text_->bracket(bracket);
        tokens_->move_source(text_->view());
        auto& holder = (*tokens_)[end_.open.back()];
        holder.size = static_cast<std::uint32_t>(where.end - holder.offset);
        holder.after = tokens_->size();
        end_.open.pop_back();
        return true;
    }
    // What has no escapes is left where it is.
    bool add(kind k, std::string_view content) {
        auto const where = k == kind::name ? text_->name(content) : text_->string(content);
        auto& t = make(k, where);
        ++t.offset;
        t.size = static_cast<std::uint32_t>(content.size());
        t.is_decoded = where.end - where.at != content.size() + 2;
        if (t.is_decoded) {
            t.offset = static_cast<std::uint32_t>(tokens_->decoded().size());
            tokens_->decoded().append(content);
        }
        return check_characters(content, t) ? is_within(where)
                                            : fail(rule::json_encoding, where.at);
    }
    [[nodiscard]] static bool check_characters(std::string_view content, token& t) noexcept {
        char const* at = content.data();
        char const* const end = at + content.size();
        while (at != end) {
            auto const c = detail::decode_utf8(at, end);
            if (c.size == 0) return false;
            if (!detail::is_char(c.code)) t.is_unfit = true;
            at += c.size;
        }
        return true;
    }

    json_detail::token_list* tokens_;
    Text* text_;
    json_detail::member_names names_;
    std::size_t levels_;
    std::uint32_t most_;
    std::uint32_t item_ = 0;  ///< the first token of the response or member
    bool is_in_responses_ = false;
    ending end_{};
};

}  // namespace multistatus::nlohmann_detail
