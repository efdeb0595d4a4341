// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/escape.hpp>
#include <multistatus/detail/fault.hpp>
#include <multistatus/detail/plain_text.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/rule.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus::detail {

/// Whether a reader may make more nodes of what was written than a limit allows; `most_nodes` are
/// that many or a few more, and are only asked for where that may be.
template <class MostNodes>
[[nodiscard]] constexpr bool has_too_many_nodes(std::string_view written, std::size_t limit,
                                                MostNodes most_nodes) {
    constexpr std::size_t bytes_of_shortest = 2;  // as of "<a/>1" or "[0,0]"
    return written.size() / bytes_of_shortest > limit && most_nodes(written) > limit;
}

/// What the writers of all formats are made of: the bytes that were written and not yet given away,
/// and the first fault, which stops all writing until it is taken back.
class rendering {
public:
    explicit rendering(multistatus::limits const& limits) : limits_(limits) {}

    [[nodiscard]] detail::fault const& fault() const noexcept { return fault_; }
    /// Something in the content makes no sense.
    void fail_content(std::string_view what) { fault_.set(rule::unwritable_response, what); }
    /// A value has no form that could be written.
    void refuse_value(std::string_view why) { fault_.set(rule::unwritable_value, why); }

    /// Whether U+FFFD stands for what XML cannot carry; otherwise that is a fault.
    void replace_text(bool replacing) noexcept { replacing_ = replacing; }
    /// How many characters were replaced so far.
    [[nodiscard]] std::size_t replacements() const noexcept { return replacements_; }

    /// A place between elements, to which `roll_back` returns.
    [[nodiscard]] std::size_t mark() const noexcept { return bytes_.size(); }
    /// What was written since.
    [[nodiscard]] std::string_view since(std::size_t mark) const noexcept {
        return bytes_.view(mark);
    }
    /// Writes what was taken by `since`.
    void paste(std::string_view written) { bytes_.append(written); }
    /// Writes bytes as they are, which have `copied_too` others behind them.
    void copy_known(std::string_view known) {
        auto* const to = bytes_.room(known.size() + copied_too);
        bytes_.commit(copy_padded(to, known.data(), known.size()));
    }

protected:
    /// How many bytes a name may have that stands as a value: a language, in XML a namespace.
    [[nodiscard]] std::size_t longest_name_in_value() const noexcept {
        return limits_.name_bytes < limits_.value_bytes ? limits_.name_bytes : limits_.value_bytes;
    }
    /// Whether what was written will be more than a reader accepts; asked where an element begins
    /// that is not known, for short ones may be in long namespaces. Some of it may still become
    /// shorter, and others do not ask: how long a response is, is checked at its end.
    [[nodiscard]] bool is_far_too_long() const noexcept {
        return bytes_.size() / 2 > limits_.response_bytes;
    }
    /// At the end of the document: a reader may hold all of what stands there at once.
    void check_end() {
        if (bytes_.size() > limits_.response_bytes) fault_.set(rule::limit_response_bytes, {});
    }
    /// How many bytes a reader finds in a text, which is what limits count.
    [[nodiscard]] std::size_t read_size(std::string_view text) const noexcept {
        return replacing_ ? replaced_size(text) : text.size();
    }
    /// How many bytes a text becomes.
    template <class Rules>
    [[nodiscard]] static std::size_t escaped_size(std::string_view text) {
        text_buffer written;
        static_cast<void>(append_escaped<Rules>(written, text));
        return written.size();
    }
    /// Writes such bytes, and behind them a text that nothing is to be told of; false if there may
    /// be something.
    template <class Rules>
    [[nodiscard]] bool write_again(std::string_view before, std::string_view text) {
        if (text.size() > limits_.value_bytes) return false;
        if (text.size() > slice_size) {
            copy_known(before);
            return append_slices<Rules>(bytes_, text) == text.size();
        }
        auto* const to = bytes_.room(before.size() + copied_too + escaped_room<Rules>(text.size()));
        auto* const begin = copy_padded(to, before.data(), before.size());
        auto const* const last = text.data() + text.size();
        auto const done = escape<Rules>(text.data(), last, begin);
        bytes_.commit(done.out);
        return done.in == last;
    }
    /// As above.
    [[nodiscard]] bool write_again(std::string_view before, plain_text text) {
        auto const plain = text.view();
        if (plain.size() > limits_.value_bytes) return false;
        auto* const to = bytes_.room(before.size() + copied_too + plain.size());
        bytes_.commit(copy_text(copy_padded(to, before.data(), before.size()), plain));
        return true;
    }
    /// Whether a reader finds a text longer than a limit. Short ones need not be looked at, for
    /// U+FFFD is at most three times as long as what it stands for.
    [[nodiscard]] bool is_longer(std::string_view text, std::size_t limit) const noexcept {
        return text.size() > limit / replacement_character.size() && read_size(text) > limit;
    }

    text_buffer bytes_{};
    multistatus::limits limits_;
    detail::fault fault_{};
    std::size_t replacements_ = 0;
    bool replacing_ = false;
};

}  // namespace multistatus::detail
