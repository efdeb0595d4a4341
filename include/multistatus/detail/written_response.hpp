// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/copy_content.hpp>
#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/response_shape.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/text_record.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// A format's writer that can write a response again, with other texts.
template <class Writer>
concept repeating_writer = requires(Writer writer, Writer const& done, std::string_view text,
                                    std::uint8_t form, std::uint16_t note) {
    // Whether the properties of the propstat stay where they were written.
    { done.can_be_repeated() } -> std::same_as<bool>;
    // How many bytes a text becomes, and what another one must be like to be written as it was,
    // behind a certain byte.
    { Writer::written_size(text) } -> std::same_as<std::size_t>;
    { Writer::form_of(text, '"') } -> std::same_as<std::uint8_t>;
    // What is to be remembered of the last response.
    { done.response_note() } -> std::same_as<std::uint16_t>;
    // Writes bytes again, and a text behind them; false if that is not all there is to do.
    { writer.repeat_text(text, text, form) } -> std::same_as<bool>;
    // Writes the rest of a response.
    writer.repeat_end(text, note);
};

/// The texts in which a response differs from others of its shape, and where they end in what is
/// written.
class varying_texts {
public:
    struct text {
        std::uint32_t node;
        std::size_t end;
    };

    varying_texts(response_shape const& shape, tape_view tape) : tape_(tape) {
        for (auto const node : shape.targets())
            if (node != recorded_text::unread) missing_.push_back(node);
    }
    /// Notes a text that was written, if it is one of them. Of those that lie in one place, as an
    /// empty one may, it has the size.
    void note(std::string_view written, std::size_t end) {
        for (auto& node : missing_) {
            auto const wanted = text_of(node);
            if (wanted.data() != written.data() || wanted.size() != written.size()) continue;
            noted_.push_back({node, end});
            node = missing_.back();
            return missing_.pop_back();
        }
    }
    /// Not all of them will be noted where they are.
    void give_up() noexcept { given_up_ = true; }
    /// Whether all of them were noted.
    [[nodiscard]] bool is_complete() const noexcept { return missing_.empty() && !given_up_; }
    /// In the order in which they were written.
    [[nodiscard]] std::vector<text> const& noted() const noexcept { return noted_; }
    [[nodiscard]] std::string_view text_of(std::uint32_t node) const noexcept {
        return tape_.text(tape_.nodes[node].text);
    }

private:
    tape_view tape_;
    std::vector<std::uint32_t> missing_{};
    std::vector<text> noted_{};
    bool given_up_ = false;
};

/// An element that is written as it is, while its texts are noted.
template <class Writer>
class noted_element {
public:
    noted_element(element from, Writer const& writer, varying_texts& texts) noexcept
        : from_(from), writer_(&writer), texts_(&texts) {}

    [[nodiscard]] multistatus::name name() const noexcept { return from_.name(); }
    template <class Out>
    void write_content(Out& out) const {
        noting_output<Out> noting{out, *writer_, *texts_};
        copy_content(noting, from_);
    }

private:
    template <class Out>
    struct noting_output {
        Out& out;
        Writer const& writer;
        varying_texts& texts;

        void start_element(multistatus::name n) { out.start_element(n); }
        void end_element() { out.end_element(); }
        void bind(std::string_view prefix, std::string_view space) { out.bind(prefix, space); }
        void attribute(multistatus::name n, std::string_view value) { out.attribute(n, value); }
        void text(std::string_view t) {
            out.text(t);
            texts.note(t, writer.mark());
        }
    };

    element from_;
    Writer const* writer_;
    varying_texts* texts_;
};

/// What a response was written as, for others of the same shape: all but the texts in which they
/// differ is copied.
class written_response {
public:
    explicit written_response(std::uint64_t shape) noexcept : shape_(shape) {}

    [[nodiscard]] std::uint64_t shape() const noexcept { return shape_; }
    /// Whether it is known how it is written, or worth finding out.
    [[nodiscard]] bool is_known() const noexcept { return !texts_.empty(); }
    /// Many a shape does not come again.
    [[nodiscard]] bool may_be_known() noexcept { return asked_ != most_asked && ++asked_ != 1; }
    /// Bytes of memory that it takes.
    [[nodiscard]] std::size_t memory() const noexcept {
        return bytes_.size() + texts_.size() * sizeof(varying);
    }

    /// Learns from a response that was written from a place on, which had nothing to tell of.
    template <class Writer>
    void learn(Writer const& writer, std::size_t mark, varying_texts const& texts) {
        if (!texts.is_complete()) return;
        auto const written = writer.since(mark);
        std::size_t done = 0;
        for (auto const& t : texts.noted()) {
            auto const text = texts.text_of(t.node);
            auto const end = t.end - mark;
            auto const before = end - Writer::written_size(text) - done;
            bytes_.append(written.substr(done, before));
            texts_.push_back({t.node, Writer::form_of(text, bytes_.back()), before});
            done = end;
        }
        bytes_.append(written.substr(done));
        bytes_.append(copied_too, '\0');
        note_ = writer.response_note();
    }
    /// Writes one that is on a tape, if `accepts` its href. False, and some of it is written, if
    /// that is not all there is to do.
    template <class Writer, class Accepts>
    [[nodiscard]] bool repeat(Writer& writer, tape_view tape, Accepts accepts) const {
        auto const text_of = [&tape](varying const& t) {
            return tape.text(tape.nodes[t.node].text);
        };
        std::string_view rest = bytes_;
        for (auto const& t : texts_) {
            if (!writer.repeat_text({rest.data(), t.before}, text_of(t), t.form)) return false;
            rest.remove_prefix(t.before);
        }
        if (!accepts(text_of(texts_.front()))) return false;
        rest.remove_suffix(copied_too);
        writer.repeat_end(rest, note_);
        return true;
    }

private:
    static constexpr std::uint8_t most_asked = 5;

    struct varying {
        std::uint32_t node;
        std::uint8_t form;
        std::size_t before;  ///< how many bytes stand between it and the one before
    };

    std::uint64_t shape_;
    std::vector<varying> texts_{};
    std::string bytes_{};
    std::uint16_t note_ = 0;
    std::uint8_t asked_ = 0;
};

/// Those of some shapes, the numbers of which lie close to each other.
class written_responses {
public:
    /// That of a shape; what was found before may be gone then.
    [[nodiscard]] written_response& find(std::uint64_t shape) {
        if (memory_ > most_memory) clear();
        auto const slot = static_cast<std::size_t>(shape % many);
        while (slot >= all_.size())
            all_.emplace_back(none);
        if (all_[slot].shape() != shape) all_[slot] = written_response(shape);
        return all_[slot];
    }
    /// Counts one of which more is known.
    void count(written_response const& learned) noexcept { memory_ += learned.memory(); }

private:
    static constexpr std::uint64_t many = 64;
    static constexpr std::uint64_t none = 0;
    static constexpr std::size_t most_memory = std::size_t{64} << 10;

    void clear() noexcept {
        all_.clear();
        memory_ = 0;
    }

    std::vector<written_response> all_{};
    std::size_t memory_ = 0;
};

}  // namespace multistatus::detail
