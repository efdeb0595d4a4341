// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/detail/kept_stack.hpp>
#include <multistatus/detail/known_names.hpp>
#include <multistatus/detail/lasting_name.hpp>
#include <multistatus/element.hpp>
#include <multistatus/json/escape.hpp>
#include <multistatus/json/exact_integer.hpp>
#include <multistatus/json/lone_property.hpp>
#include <multistatus/json/name_writer.hpp>
#include <multistatus/json/pieces.hpp>
#include <multistatus/json/property_places.hpp>
#include <multistatus/name.hpp>
#include <multistatus/write_options.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace multistatus::json_detail {

/// Writes elements, attributes and text as the values of the JSON form.
///
/// Names, characters and the limits of a reader are checked on the way: a namespace with `{` or `}`
/// in it, which no URI has, cannot be written. What form a value has shows
/// only as its content comes: what was written of it is then changed, a text at most once.
class element_writer : public name_writer {
public:
    explicit element_writer(write_options const& options)
        : name_writer(options.limits),
          longest_at_once_(limits_.value_bytes < detail::slice_size ? limits_.value_bytes
                                                                    : detail::slice_size) {}

    /// The properties that follow are all of a propstat: members of one object.
    void begin_properties() noexcept { places_.begin(); }
    /// The next outermost element is a property, which the catalogue may know.
    void begin_property() noexcept { is_property_ = true; }

    void start_element(name const& n) { start(n, nullptr); }
    void start_element(detail::lasting_name const& n) {
        // Nearly always a property follows on another, and is known to do so.
        if (properties_.is_next(n) && is_property_ && is_between_elements() && !fault_.is_set())
            [[likely]] {
            lone_.open(properties_.move_on(), replacing_ ? 0 : longest_at_once_);
            is_property_ = false;
        } else {
            start(n, &n);
        }
    }
    /// Prefixes have no form in JSON.
    void bind(std::string_view, std::string_view) noexcept {}
    void attribute(name n, std::string_view value);
    void text(std::string_view t) {
        if (lone_.takes(t)) [[likely]]
            write_lone_text(t);
        else
            write_any_text(t);
    }
    void text(detail::plain_text t) {
        if (lone_.takes(t)) [[likely]]
            write_lone_text(t);
        else
            write_any_text(t);
    }
    void end_element() {
        if (lone_.is_open() && !fault_.is_set()) [[likely]]
            lone_.end(bytes_, places_);
        else
            end_any_element();
    }

    /// Whether all elements are closed.
    [[nodiscard]] bool is_between_elements() const noexcept {
        return open_.empty() && !lone_.is_open();
    }

    // What was written before, with other texts: see `detail::written_response`.

    /// What stands where there is no text.
    static constexpr std::string_view no_text = "null";
    [[nodiscard]] static constexpr bool is_quote(char c) noexcept { return c == '"'; }
    /// Whether the properties of a propstat can be repeated as they were written.
    [[nodiscard]] bool can_be_repeated() const noexcept { return places_.are_members(); }
    [[nodiscard]] static std::size_t written_size(std::string_view text) {
        return escaped_size<spelling_rules>(text);
    }
    /// What a text must be like that takes the place of another; that stands behind a byte.
    [[nodiscard]] static std::uint8_t form_of(std::string_view text, char before) noexcept {
        bool const is_integer = is_exact_integer(text);
        return before != '"' ? must_be_integer : is_integer ? may_be_any : must_be_other;
    }
    [[nodiscard]] bool repeat_text(std::string_view before, std::string_view text,
                                   std::uint8_t form) {
        return is_fit(text, form) && write_again<spelling_rules>(before, text);
    }
    [[nodiscard]] bool repeat_text(std::string_view before, detail::plain_text text,
                                   std::uint8_t form) {
        return is_fit(text, form) && write_again(before, text);
    }

    /// Takes back what was written since, faults included.
    void roll_back(std::size_t mark) {
        places_.distrust(bytes_);
        bytes_.truncate(mark);
        lone_.forget();
        open_.clear();
        is_property_ = false;
        fault_.clear();
    }
    /// Writes what was taken by `since`.
    void paste(std::string_view written) {
        places_.distrust(bytes_);
        rendering::paste(written);
    }

protected:
    /// Makes an object of them; false, and nothing is done, if that cannot be done right here:
    /// because one is there twice, or they were written elsewhere.
    [[nodiscard]] bool end_members() { return places_.join(bytes_); }
    /// A text up to that size is written in one go.
    [[nodiscard]] std::size_t longest_at_once() const noexcept { return longest_at_once_; }

private:
    struct open_element {
        std::size_t name_at = 0;   // of its string
        std::size_t value_at = 0;  // of the value, or of that of its member `#`
        std::size_t run_at = 0;
        std::size_t attributes = 0;
        std::uint8_t known = none;  // its place among the known elements
        held holds = held::nothing;
        value_shape shape = value_shape::any;
        bool in_run = false;  // among items: whether a text goes on

        static constexpr std::uint8_t none = 255;
    };
    struct span {
        std::size_t at;
        std::size_t size;
    };

    void start(name const& n, detail::lasting_name const* lasting);
    [[nodiscard]] bool start_known_property(name const& n, detail::lasting_name const* lasting) {
        auto const* const known = properties_.find(n, lasting);
        if (known == nullptr) [[unlikely]]
            return false;
        static_cast<void>(bytes_.room(known->room));
        write_known_property(open_.push_first(), *known);
        return true;
    }
    void write_known_property(open_element& e, detail::known_name const& known) noexcept {
        auto* const at = bytes_.end();
        auto* const end = known.copy(at);
        places_.add(bytes_, known.index(), at, end - 1);
        begin_element(e, bytes_.size() + 1);
        bytes_.commit(end);
        e.value_at = bytes_.size();
        e.shape = static_cast<value_shape>(known.note());
        is_property_ = false;
    }
    void write_lone_text(std::string_view t) {
        run_ = t.size();
        if (auto const done = lone_.write_text(bytes_, places_, t); done != t.size()) [[unlikely]]
            fault_.set(rule::unwritable_text, t.substr(done));
    }
    void write_lone_text(detail::plain_text t) {
        run_ = t.view().size();
        lone_.write_text(bytes_, places_, t);
    }
    void write_any_text(std::string_view t);
    void settle();
    [[nodiscard]] bool start_known_element(name const& n);
    void start_new_element(name const& n);
    /// What was written last is the begin of an element.
    void begin_element(open_element& e, std::size_t name_at) noexcept {
        e.name_at = name_at;
        e.value_at = bytes_.size();
        e.attributes = 0;
        e.known = open_element::none;
        e.holds = held::nothing;
        e.in_run = false;
        run_ = 0;
    }
    void know(name const& n, std::string_view written, bool is_property, value_shape shape);

    [[nodiscard]] value_shape shape_inside(bool is_plain) const noexcept;
    [[nodiscard]] bool is_repeated(span written) const noexcept;
    void begin_content(open_element& in, held what) {
        if (in.attributes != 0) [[unlikely]]
            bytes_.append(",\"#\":");
        in.value_at = bytes_.size();
        in.holds = what;
    }
    void begin_text(open_element& in, std::string_view t) {
        if (in.shape == value_shape::integer && is_exact_integer(t)) {
            begin_content(in, held::number);
            return bytes_.append(t);
        }
        begin_content(in, held::text);
        bytes_.append('"');
        write_content(t);
    }
    void continue_text(open_element& in, std::string_view t);
    void end_number(open_element& in) {
        if (in.holds != held::number) return;
        bytes_.insert(in.value_at, "\"");
        in.holds = held::text;
    }
    void begin_item(open_element& in);
    void end_run(open_element& in);
    void end_any_element();
    void end_value(open_element const& in);
    void end_empty_item(open_element const& in);
    // Between the children of some elements white space means nothing.
    [[nodiscard]] bool is_dropped(open_element const& in, std::size_t from) const noexcept {
        return in.shape == value_shape::elements && is_escaped_space(bytes_.view(from));
    }

    // Of a text in the place of another one: that may have been written as a number, or would be.
    static constexpr std::uint8_t may_be_any = 0;
    static constexpr std::uint8_t must_be_integer = 1;
    static constexpr std::uint8_t must_be_other = 2;

    template <class Text>
    [[nodiscard]] static bool is_fit(Text text, std::uint8_t form) noexcept {
        return form == may_be_any || is_exact_integer(text) == (form == must_be_integer);
    }

    detail::kept_stack<open_element> open_{};
    // As they are written up to the value: properties, with the shapes of those, and elements
    // inside them, with whether `is_plain_name`.
    detail::known_names properties_{};
    detail::known_names elements_{};
    property_places places_{};
    lone_property lone_{};
    std::vector<span> attributes_{};  // of the innermost element
    std::size_t longest_at_once_;
    std::size_t run_ = 0;
    bool is_property_ = false;
};

}  // namespace multistatus::json_detail

#include <multistatus/json/element_writer_impl.hpp>
