// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/equal_bytes.hpp>
#include <multistatus/detail/response_shape.hpp>
#include <multistatus/detail/response_shapes.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/text_record.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// How a response, or a part of one, is found to be what it was expected to be.
enum class prediction : std::uint8_t {
    matched,  ///< it is there
    cut,      ///< it may be there, if more bytes are
    missed,   ///< it must be read
};

/// How many bytes the texts of a response that is predicted may be, of those that are decoded: if
/// it is not what was expected, all of them are read again.
inline constexpr std::size_t most_decoded = std::size_t{1} << 20;

/// Reads responses that look like earlier ones: what stands between their texts is compared, not
/// read. What is not exactly alike, or has anything to report, is left to be read from its
/// beginning.
///
/// `Text` knows the texts of a format. `Text::begins(at)` is whether one begins here; none is
/// empty, and there always is a byte before it, which may be looked at.
///
/// - `Text::read(begin, at, end, is_plain, to)` reads on in a text from `at`, which moves on to its
///   end. Where it cannot be taken as it is, `is_plain` becomes false, and what it stands for is
///   appended. It misses a text that deviates, and one with which there were more than
///   `most_decoded` bytes.
/// - `Text::read_plain(begin, at, end)` does so for texts that can be taken as they are; for any
///   other it is false, and `at` is no further than where `read` can go on.
template <class Text>
class predictor {
public:
    /// Predicts nothing if it is off.
    explicit predictor(bool is_on) : is_on_(is_on) {}

    /// The first response of a body may follow. What was learnt of another one is of use if what
    /// is around its responses has the same number, other than 0.
    void enter_body(std::uint64_t surroundings) noexcept {
        if (surroundings == 0 || surroundings != surroundings_ || table_.empty()) forget();
        surroundings_ = surroundings;
    }
    /// A body is left, maybe in the middle of a response.
    void leave_body() noexcept {
        record_.begin(false);
        rewind();
    }
    /// Reads on in a response, of which all bytes so far are given.
    [[nodiscard]] prediction read(std::string_view bytes) {
        if (at_ == 0) {
            if (!is_trusted()) return prediction::missed;
            decoded_begin_ = table_.strings().size();
        }
        if (bytes.size() < wanted_ && goes_on(bytes)) return prediction::cut;
        auto const* at = bytes.data() + at_;
        auto p = prediction::matched;
        while (p == prediction::matched && !follow(bytes, at))
            p = is_in_text_ ? take_text(bytes, at) : find_other(bytes, at);
        at_ = static_cast<std::size_t>(at - bytes.data());
        return p;
    }
    /// The size of the response that matched.
    [[nodiscard]] std::size_t size() const noexcept { return at_; }
    /// The tape of that response, if `accepts(node, text)` holds for all its texts; otherwise it
    /// has no nodes.
    template <class Accepts>
    [[nodiscard]] tape_view tape(std::string_view bytes, Accepts&& accepts) {
        auto& shape = table_.shape_of(table_[run_]);
        shape_ = &shape;
        auto const made = shape.view(bytes.data(), table_.strings().view());
        auto const* text = texts_.data();
        for (auto const target : shape.targets()) {
            auto const ref = *text++;
            if (target == recorded_text::unread) continue;
            auto& n = shape.node_at(target);
            n.text = ref;
            if (!accepts(n, made.text(ref))) return {};
        }
        return made;
    }
    /// The shape of the last response of which the tape was asked for, until one is learned from.
    [[nodiscard]] response_shape const* shape() const noexcept { return shape_; }
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
    /// Begins a response that is read. The first one ever is not noted, since there may be no
    /// other.
    void begin_record() noexcept {
        record_.begin(is_on_ && had_first_ && pause_left_ == 0 && !table_.is_full());
    }
    /// Learns from a response that was read.
    void learn(std::string_view response, tape_view tape) {
        had_first_ = true;
        if (!record_.is_on()) return record_.reserve();
        table_.add(response, record_.texts(), tape);
        if (texts_.size() < record_.texts().size()) texts_.resize(record_.texts().size());
    }

private:
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
        // Less than at first: to look and learn once more in vain costs more than it may gain.
        trust_ = most_trust / 8;
        pause_left_ = pause_;
        pause_ = pause_ < most_pause ? pause_ * 2 : most_pause;
        if (table_.is_full()) table_.clear();
    }
    void forget() noexcept {
        table_.clear();
        trust_ = most_trust / 2;
        pause_ = first_pause;
        pause_left_ = 0;
    }
    void rewind() noexcept {
        table_.forget_texts();
        count_ = 0;
        run_ = response_shapes::root;
        at_ = wanted_ = 0;
        is_in_text_ = false;
        is_plain_ = true;
    }

    // Reads on as long as texts are what most are, and what mostly stands between them follows.
    // Whether the response ends there. All that is done more seldom stands outside of the class, so
    // that it is not made a part of the loop.
    [[nodiscard]] bool follow(std::string_view bytes, char const*& at) noexcept {
        auto const* const begin = bytes.data();
        auto const* const end = begin + bytes.size();
        auto* r = &table_[run_];
        while (r->shape == 0) {
            if (is_in_text_) {
                auto const* const text = begin + text_begin_;
                if (!is_plain_ || !Text::read_plain(text, at, end)) return false;
                texts_[count_++] = {text_begin_, static_cast<std::uint32_t>(at - text)};
                is_in_text_ = false;
            }
            auto const i = r->next;
            auto& next = table_[i];
            auto const size = next.size;
            if (size >= static_cast<std::size_t>(end - at) ||
                !equal_bytes(at, table_.bytes(next), size))
                return false;
            if (next.shape == 0 && (i == 0 || !Text::begins(at + size))) return false;
            r->instead = 0;
            at += size;
            enter(i, next, static_cast<std::size_t>(at - begin));
            r = &next;
        }
        return true;
    }
    // Runs that follow the same text mostly begin alike, but differ in length, and with it at their
    // ends.
    [[nodiscard]] bool is_there(run const& r, char const* at) const noexcept {
        auto const* const expected = table_.bytes(r);
        auto const is_end_there = [&] {
            auto const last = r.size - 8;
            return equal_words<std::uint64_t>(at + last, expected + last);
        };
        return (r.size < 8 || is_end_there()) && equal_bytes(at, expected, r.size);
    }
    // Behind a run a text begins, or the response ends.
    void enter(std::uint16_t i, run const& entered, std::size_t end) noexcept {
        run_ = i;
        is_in_text_ = entered.shape == 0;
        text_begin_ = static_cast<std::uint32_t>(end);
    }
    // Whether what is new of a run that was cut is as expected. If not, another one may follow;
    // that happens once for each of them, so that all of it is looked at in linear time.
    [[nodiscard]] bool goes_on(std::string_view bytes) noexcept {
        auto const& r = table_[expected_];
        auto const left = bytes.size() - at_;
        auto const end = r.size < left ? r.size : left;
        auto const begin = agreed_;
        agreed_ = end;
        return equal_bytes(bytes.data() + at_ + begin, table_.bytes(r) + begin, end - begin);
    }
    [[nodiscard]] prediction take_text(std::string_view bytes, char const*& at);
    [[nodiscard]] prediction find_other(std::string_view bytes, char const*& at) noexcept;
    [[nodiscard]] prediction compare(std::string_view bytes, char const*& at) noexcept;

    response_shapes table_;
    text_record record_;
    std::vector<text_ref> texts_;  ///< of the response, with room for as many as any may have
    response_shape const* shape_ = nullptr;
    std::size_t count_ = 0;
    std::size_t at_ = 0;
    std::size_t wanted_ = 0;  ///< bytes that there must be if the run that is expected follows
    std::size_t agreed_ = 0;  ///< how much of it is there
    std::uint16_t expected_ = response_shapes::root;
    std::uint16_t run_ = response_shapes::root;
    bool is_on_;
    bool is_in_text_ = false;
    bool is_plain_ = true;           ///< whether the text can be taken as it is
    std::uint32_t text_begin_ = 0;   ///< of the text that is read
    std::size_t decoded_begin_ = 0;  ///< of what it stands for
    bool had_first_ = false;
    std::uint64_t surroundings_ = 0;  ///< of the responses that were learnt from
    int trust_ = most_trust / 2;
    std::size_t pause_ = first_pause;
    std::size_t pause_left_ = 0;
};

template <class Text>
prediction predictor<Text>::take_text(std::string_view bytes, char const*& at) {
    auto const* const begin = bytes.data() + text_begin_;
    auto& strings = table_.strings();
    auto const p = Text::read(begin, at, bytes.data() + bytes.size(), is_plain_, strings);
    if (p != prediction::matched) return p;
    auto& text = texts_[count_++];
    text = {text_begin_, static_cast<std::uint32_t>(at - begin)};
    is_in_text_ = false;
    if (is_plain_) return p;
    is_plain_ = true;
    auto const decoded = strings.view(decoded_begin_);
    if (decoded == std::string_view(begin, text.size))
        strings.truncate(decoded_begin_);
    else
        text = {static_cast<std::uint32_t>(decoded_begin_) | text_ref::decoded_bit,
                static_cast<std::uint32_t>(decoded.size())};
    decoded_begin_ = strings.size();
    return p;
}

// What mostly follows does not. Nearly always all bytes of what may stand in its place are there.
template <class Text>
prediction predictor<Text>::find_other(std::string_view bytes, char const*& at) noexcept {
    auto const left = static_cast<std::size_t>(bytes.data() + bytes.size() - at);
    std::uint16_t before = table_[run_].next;
    while (before != 0) {
        auto const i = table_[before].sibling;
        auto const& r = table_[i];
        if (i != 0 && r.size < left && is_there(r, at) &&
            (r.shape != 0 || Text::begins(at + r.size))) {
            table_.follow_other(run_, before);
            at += r.size;
            enter(i, r, bytes.size() - left + r.size);
            return prediction::matched;
        }
        before = i;
    }
    return compare(bytes, at);
}

template <class Text>
prediction predictor<Text>::compare(std::string_view bytes, char const*& at) noexcept {
    auto const left = static_cast<std::size_t>(bytes.data() + bytes.size() - at);
    std::size_t shortest = 0;
    std::uint16_t before = 0;
    for (auto i = table_[run_].next; i != 0; before = i, i = table_[i].sibling) {
        auto const& r = table_[i];
        // Whether the first one follows is known, unless it may be cut.
        if (before == 0 && r.size < left) continue;
        auto const size = r.size < left ? r.size : left;
        if (!equal_bytes(at, table_.bytes(r), size)) continue;
        auto const needed = r.size + (r.shape != 0 ? std::size_t{0} : std::size_t{1});
        if (needed <= left) {
            if (r.shape == 0 && !Text::begins(at + r.size)) continue;
            if (before != 0) table_.follow_other(run_, before);
            at += r.size;
            enter(i, r, bytes.size() - left + r.size);
            return prediction::matched;
        }
        if (shortest != 0 && needed >= shortest) continue;
        shortest = needed;
        expected_ = i;
        agreed_ = size;
    }
    if (shortest == 0) return prediction::missed;
    wanted_ = bytes.size() - left + shortest;
    return prediction::cut;
}

}  // namespace multistatus::detail
