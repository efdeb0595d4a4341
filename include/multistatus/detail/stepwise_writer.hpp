// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/content_writer.hpp>
#include <multistatus/detail/lasting_name.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/written_propstat.hpp>
#include <multistatus/name.hpp>
#include <multistatus/status.hpp>
#include <multistatus/writable_property.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace multistatus::detail {

/// A writer that can be told what propstats were written as.
template <class Writer>
concept stepwise = requires(Writer writer, written_propstat& known) {
    writer.learn(known);
    writer.follow(known);
};

/// A format's writer that knows a propstat again: as long as the contents of its properties come as
/// those of an earlier one, all but their texts is copied. `Base` writes anything.
template <class Base>
class stepwise_writer : public Base {
public:
    using Base::Base;

    // The properties that follow are learned, with a byte in the place of each text.

    void learn(written_propstat& to) noexcept {
        learned_ = &to;
        mode_ = mode::learning;
    }
    /// Writes one.
    template <class Property>
    void learn_property(Property const& p) {
        Base::start_element(full_name_of(p));
        if constexpr (is_name<Property>) return Base::end_element();
        learned_->begin_content();
        write_whole_content(p);
        learned_->end_content();
        auto const mark = this->mark();
        Base::end_element();
        learned_->end_property(this->mark() - mark);
    }
    void end_learning() noexcept { mode_ = mode::off; }

    // The properties that follow are those of a propstat that was learned.

    void follow(written_propstat const& known) noexcept {
        followed_ = &known;
        next_ = known.steps();
        bytes_at_ = known.bytes();
        left_out_ = 0;
        mark_ = this->mark();
        mode_ = mode::following;
    }
    /// Writes one.
    template <class Property>
    void follow_property(Property const& p) {
        if constexpr (!is_name<Property>) {
            auto const* const first = next_;
            write_whole_content(p);
            if (first->what != content_step::kind::text)
                take(next_->what == content_step::kind::end_content);
            else if (next_ == first)
                leave_out_text();
            else if (next_ != first + 1)
                take(false);
        }
    }
    /// Ends them; false, and some of it is written, if they are not.
    [[nodiscard]] bool end_following(status s) {
        mode_ = mode::off;
        if (next_->what != content_step::kind::done) return false;
        this->copy_known(take_bytes(next_->before));
        Base::repeat_propstat(s, mark_);
        return true;
    }

    // These shadow those of `Base`.

    [[nodiscard]] bool is_between_elements() const noexcept {
        return mode_ != mode::following && Base::is_between_elements();
    }
    void roll_back(std::size_t mark) {
        mode_ = mode::off;
        Base::roll_back(mark);
    }
    void start_element(lasting_name const& n) { start(n); }
    void start_element(name const& n) { start(n); }
    void end_element() {
        if (mode_ == mode::following) [[likely]]
            return take(next_->what == content_step::kind::end_element);
        Base::end_element();
        if (mode_ == mode::learning) learned_->add_end();
    }
    void text(std::string_view t) { write_text(t); }
    void text(plain_text t) { write_text(t); }
    void bind(std::string_view prefix, std::string_view space) {
        if (is_other()) Base::bind(prefix, space);
    }
    void attribute(name const& n, std::string_view value) {
        if (is_other()) Base::attribute(n, value);
    }
    void fail_content(std::string_view what) {
        if (is_other()) Base::fail_content(what);
    }
    void refuse_value(std::string_view why) {
        if (is_other()) Base::refuse_value(why);
    }

private:
    enum class mode : std::uint8_t { off, learning, following };
    static constexpr content_step no_step{};

    template <class Property>
    void write_whole_content(Property const& p) {
        content_writer out(*this);
        write_content_of(p, out);
        if (out.depth() != 0) fail_content("an element left open");
    }
    void take(bool is_next) noexcept { next_ = is_next ? next_ + 1 : &no_step; }
    /// What stands before the next text, or the end.
    [[nodiscard]] std::string_view take_bytes(std::size_t before) noexcept {
        auto const size = before - left_out_;
        auto const* const begin = bytes_at_;
        bytes_at_ += size;
        left_out_ = 0;
        return {begin, size};
    }
    template <class Name>
    void start(Name const& n) {
        if (mode_ == mode::following) [[likely]]
            return take(followed_->is_start(*next_, n));
        Base::start_element(n);
        if (mode_ == mode::learning) learned_->add_start(n);
    }
    template <class Text>
    void write_text(Text t) {
        if (mode_ == mode::following) return follow_text(t);
        if (mode_ == mode::learning) [[unlikely]]
            return learn_text();
        Base::text(t);
    }
    void learn_text() {
        // As a number it shows whether those are written in a form of their own.
        constexpr std::string_view placeholder = "1";
        auto const before = this->mark();
        Base::text(placeholder);
        if (this->mark() == before) return learned_->give_up();
        auto const at = this->mark() - 1;
        auto const quote = this->since(at - 1).front();
        learned_->add_text(at, Base::form_of(placeholder, quote), Base::is_quote(quote));
    }
    template <class Text>
    void follow_text(Text t) {
        if (std::string_view(t).empty()) return;
        if (next_->what != content_step::kind::text) return take(false);
        take(Base::repeat_text(take_bytes(next_->before), t, next_->form));
    }
    void leave_out_text() {
        auto before = take_bytes(next_->before);
        before.remove_suffix(next_->quote);
        this->copy_known(before);
        this->bytes_.append(Base::no_text);
        left_out_ = next_->after_text;
        bytes_at_ += left_out_;
        ++next_;
    }
    /// Whether something is to be written that no propstat is known with.
    [[nodiscard]] bool is_other() noexcept {
        if (mode_ == mode::learning) learned_->give_up();
        if (mode_ != mode::following) return true;
        next_ = &no_step;
        return false;
    }

    written_propstat const* followed_ = nullptr;
    content_step const* next_ = nullptr;
    char const* bytes_at_ = nullptr;
    written_propstat* learned_ = nullptr;
    std::size_t left_out_ = 0;  // bytes behind a text that was not there
    std::size_t mark_ = 0;
    mode mode_ = mode::off;
};

}  // namespace multistatus::detail
