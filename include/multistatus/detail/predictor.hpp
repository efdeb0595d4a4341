// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/response_shapes.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/text_record.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// How a response, or a part of one, is found to be what it was expected to be.
enum class prediction : std::uint8_t {
    matched,  ///< it is there
    cut,      ///< it may be there, if more bytes are
    missed,   ///< it must be read
};

/// Reads responses that look like earlier ones: what stands between their texts is compared, not
/// read. What is not exactly alike, or has anything to report, is left to be read from its
/// beginning.
///
/// `Text` knows the texts of a format: `Text::begins(at)`, whether one begins here, as none is
/// empty; `Text::find_end(begin, at, end, is_plain)`, which moves `at` on to the end of one and
/// tells whether it can be taken as it is; `Text::decode(raw, to)`, which appends what a text
/// stands for to a `text_buffer`, and is false where that deviates. There always is a byte before a
/// text, and `Text` may look at it.
template <class Text>
class predictor {
public:
    /// Predicts nothing if it is off.
    explicit predictor(bool is_on) noexcept : is_on_(is_on) {}

    /// Reads on in a response, of which all bytes so far are given.
    [[nodiscard]] prediction read(std::string_view bytes) {
        if (at_ == 0 && !is_trusted()) return prediction::missed;
        if (bytes.size() < wanted_) return prediction::cut;
        for (;;) {
            if (is_in_text_)
                if (auto const p = read_text(bytes); p != prediction::matched) return p;
            if (auto const p = compare(bytes); p != prediction::matched) return p;
            if (table_[run_].shape != 0) return prediction::matched;
            is_in_text_ = true;
            texts_.push_back({at_, at_, true});
        }
    }
    /// The size of the response that matched.
    [[nodiscard]] std::size_t size() const noexcept { return at_; }
    /// The tape of that response, if `accepts(node, text)` holds for all its texts; otherwise it
    /// has no nodes.
    template <class Accepts>
    [[nodiscard]] tape_view tape(std::string_view bytes, Accepts&& accepts) {
        auto& shape = table_.shape_of(table_[run_]);
        shape.clear();
        for (std::size_t i = 0; i < texts_.size(); ++i)
            if (!put(shape, i, bytes, accepts)) return {};
        return shape.view(bytes.data());
    }
    /// The response was right, or not; the next one begins.
    void settle(bool was_right) noexcept {
        if (was_right)
            gain_trust();
        else if (!table_.empty() && pause_left_ == 0)
            lose_trust();
        rewind();
    }

    /// Notes the texts of a response that is read.
    [[nodiscard]] text_record& record() noexcept { return record_; }
    /// Begins a response that is read. The first one is not noted, since there may be no other.
    void begin_record() noexcept {
        record_.begin(is_on_ && had_first_ && pause_left_ == 0 && !table_.is_full());
    }
    /// Learns from a response that was read.
    void learn(std::string_view response, tape_view tape) {
        had_first_ = true;
        if (record_.is_on()) table_.add(response, record_.texts(), tape);
    }

private:
    struct found_text {
        std::size_t begin, end;
        bool is_plain;
    };
    static constexpr int most_trust = 16;
    static constexpr std::size_t first_pause = 16;
    static constexpr std::size_t most_pause = 4096;

    // What is gained by a response that is recognised is more than what is lost by one that is not.
    // Where too few are, some are not even looked at, and ever more of them.
    [[nodiscard]] bool is_trusted() noexcept {
        if (pause_left_ == 0) return !table_.empty();
        --pause_left_;
        return false;
    }
    void gain_trust() noexcept {
        trust_ += 2;
        if (trust_ < most_trust) return;
        trust_ = most_trust;
        pause_ = first_pause;
    }
    void lose_trust() noexcept {
        if (--trust_ > 0) return;
        trust_ = most_trust / 2;
        pause_left_ = pause_;
        pause_ = pause_ < most_pause ? pause_ * 2 : most_pause;
        if (table_.is_full()) table_.clear();
    }
    void rewind() noexcept {
        texts_.clear();
        run_ = response_shapes::root;
        at_ = wanted_ = 0;
        is_in_text_ = false;
    }

    [[nodiscard]] prediction read_text(std::string_view bytes) noexcept {
        auto& text = texts_.back();
        auto const* const begin = bytes.data();
        auto const* at = begin + text.end;
        auto const found =
            Text::find_end(begin + text.begin, at, begin + bytes.size(), text.is_plain);
        at_ = text.end = static_cast<std::size_t>(at - begin);
        is_in_text_ = found == prediction::cut;
        return found;
    }
    // Goes on to the run that stands here.
    [[nodiscard]] prediction compare(std::string_view bytes) noexcept {
        auto const* const here = bytes.data() + at_;
        auto const left = bytes.size() - at_;
        std::size_t shortest = 0;
        std::uint16_t before = 0;
        for (auto i = table_[run_].next; i != 0; before = i, i = table_[i].sibling) {
            auto const& r = table_[i];
            auto const size = r.size < left ? r.size : left;
            if (std::memcmp(here, table_.bytes(r), size) != 0) continue;
            auto const needed = r.size + (r.shape == 0 ? std::size_t{1} : 0);
            if (needed <= left) {
                if (r.shape == 0 && !Text::begins(here + r.size)) continue;
                at_ += r.size;
                if (before != 0) table_.put_first(run_, before);
                run_ = i;
                return prediction::matched;
            }
            if (shortest == 0 || needed < shortest) shortest = needed;
        }
        if (shortest == 0) return prediction::missed;
        wanted_ = at_ + shortest;
        return prediction::cut;
    }
    template <class Accepts>
    [[nodiscard]] bool put(response_shape& to, std::size_t i, std::string_view bytes,
                           Accepts& accepts) {
        auto const& found = texts_[i];
        auto const raw = bytes.substr(found.begin, found.end - found.begin);
        text_ref ref{static_cast<std::uint32_t>(found.begin),
                     static_cast<std::uint32_t>(raw.size())};
        auto text = raw;
        if (!found.is_plain) {
            auto& strings = to.strings();
            auto const before = strings.size();
            if (!Text::decode(raw, strings)) return false;
            text = strings.view(before);
            if (text == raw) {
                strings.truncate(before);
                text = raw;
            } else {
                ref.offset = static_cast<std::uint32_t>(before) | text_ref::decoded_bit;
                ref.size = static_cast<std::uint32_t>(text.size());
            }
        }
        auto* const n = to.target(i);
        if (n == nullptr) return true;
        n->text = ref;
        return accepts(*n, text);
    }

    response_shapes table_;
    text_record record_;
    std::vector<found_text> texts_;
    std::size_t at_ = 0;
    std::size_t wanted_ = 0;  ///< bytes without which nothing can be said
    std::uint16_t run_ = response_shapes::root;
    bool is_on_;
    bool is_in_text_ = false;
    bool had_first_ = false;
    int trust_ = most_trust / 2;
    std::size_t pause_ = first_pause;
    std::size_t pause_left_ = 0;
};

}  // namespace multistatus::detail
