// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/content_writer.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/written_propstat.hpp>
#include <multistatus/name.hpp>
#include <multistatus/status.hpp>
#include <multistatus/writable_property.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// A format's writer that can write a propstat as an earlier one.
template <class Writer>
concept copyable_writer = requires(typename Writer::base writer, std::string_view bytes) {
    // What stands where an element has no text.
    { Writer::no_text } -> std::convertible_to<std::string_view>;
    // Whether the byte before a text is not there without it.
    { Writer::is_quote('"') } -> std::same_as<bool>;
    // Whether a propstat begins as the first one of a response does.
    { writer.is_first_propstat() } -> std::same_as<bool>;
    // Writes what was written before, which has `copied_too` bytes behind it.
    writer.copy_known(bytes);
    // A propstat has been written so from a place on.
    writer.repeat_propstat(status(), std::size_t{});
};

/// Writes the properties of a propstat as those of an earlier one were written: as long as their
/// contents do the same, all but their texts is copied. Or learns how they are written, with a byte
/// in the place of each text.
template <class Writer>
class copying_writer {
public:
    /// Copies from one that was learned.
    copying_writer(Writer& to, written_propstat const& known) noexcept
        : writer_(&to),
          known_(&known),
          next_(known.steps()),
          bytes_at_(known.bytes()),
          mark_(to.mark()) {}
    /// Learns.
    copying_writer(Writer& to, written_propstat& learned) noexcept
        : writer_(&to), learned_(&learned) {}

    /// Copies a property; false, and some of it is written, if it is another one.
    template <class Property>
    [[nodiscard]] bool copy(Property const& p) {
        if constexpr (!is_name<Property>) {
            auto const* const first = next_;
            write_content(p);
            if (first->what == content_step::kind::text) {
                if (next_ == first) leave_out_text();
                return next_ == first + 1;
            }
            go_on(next_->what == content_step::kind::end_content);
        }
        return next_ != &no_step;
    }
    /// Copies what is behind them; false, and nothing is written, if there are more.
    [[nodiscard]] bool end(status s) {
        if (next_->what != content_step::kind::done) return false;
        writer_->copy_known(next_bytes());
        writer_->repeat_propstat(s, mark_);
        return true;
    }
    /// Learns from a property; false, and some of it is written, if it cannot be learned.
    template <class Property>
    [[nodiscard]] bool learn(Property const& p) {
        writer_->begin_property();
        writer_->start_element(full_name_of(p));
        if constexpr (is_name<Property>) {
            writer_->end_element();
        } else {
            learned_->begin_content();
            write_content(p);
            learned_->end_content();
            auto const mark = writer_->mark();
            writer_->end_element();
            learned_->end_property(writer_->mark() - mark);
        }
        return !learned_->is_given_up() && !writer_->fault().is_set() &&
               writer_->is_between_elements();
    }

    // What `content_writer` asks for.

    void start_element(name const& n) {
        if (learned_ == nullptr) return go_on(known_->is_start(*next_, n));
        writer_->start_element(n);
        learned_->add_start(n);
    }
    void start_element(lasting_name const& n) { start_element(static_cast<name const&>(n)); }
    void end_element() {
        if (learned_ == nullptr) return go_on(next_->what == content_step::kind::end_element);
        writer_->end_element();
        learned_->add_end();
    }
    void text(std::string_view t) { write_text(t); }
    void text(plain_text t) { write_text(t); }
    void bind(std::string_view, std::string_view) noexcept { give_up(); }
    void attribute(name const&, std::string_view) noexcept { give_up(); }
    void fail_content(std::string_view) noexcept { give_up(); }
    void refuse_value(std::string_view) noexcept { give_up(); }

private:
    static constexpr content_step no_step{};

    template <class Property>
    void write_content(Property const& p) {
        content_writer out(*this);
        write_content_of(p, out);
        if (out.depth() != 0) give_up();
    }
    void go_on(bool is_alike) noexcept { next_ = is_alike ? next_ + 1 : &no_step; }
    void give_up() noexcept {
        if (learned_ == nullptr)
            next_ = &no_step;
        else
            learned_->give_up();
    }
    template <class Text>
    void write_text(Text t) {
        if (learned_ != nullptr) return learn_text();
        // Nothing is written for it.
        if (std::string_view(t).empty()) return;
        if (next_->what != content_step::kind::text) return give_up();
        auto const before = next_bytes();
        go_on(writer_->repeat_text(before, t, next_->form));
    }
    void learn_text() {
        // As a number it shows whether those are written in a form of their own.
        constexpr std::string_view placeholder = "1";
        auto const before = writer_->mark();
        writer_->text(placeholder);
        if (writer_->mark() == before) return give_up();
        auto const at = writer_->mark() - 1;
        auto const quote = writer_->since(at - 1).front();
        learned_->add_text(at, Writer::form_of(placeholder, quote), Writer::is_quote(quote));
    }
    /// What stands before the next text, or the end.
    [[nodiscard]] std::string_view next_bytes() noexcept {
        std::string_view const bytes(bytes_at_, next_->before - left_out_);
        bytes_at_ += bytes.size();
        left_out_ = 0;
        return bytes;
    }
    void leave_out_text() {
        auto before = next_bytes();
        before.remove_suffix(next_->quote);
        writer_->copy_known(before);
        writer_->paste(Writer::no_text);
        left_out_ = next_->after_text;
        bytes_at_ += left_out_;
        ++next_;
    }

    Writer* writer_;
    written_propstat* learned_ = nullptr;
    written_propstat const* known_ = nullptr;
    content_step const* next_ = nullptr;
    char const* bytes_at_ = nullptr;
    std::size_t left_out_ = 0;  // bytes behind a text that was not there
    std::size_t mark_ = 0;
};

}  // namespace multistatus::detail
