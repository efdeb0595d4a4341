// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/catalogue.hpp>
#include <multistatus/codec.hpp>
#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/kept_stack.hpp>
#include <multistatus/detail/known_names.hpp>
#include <multistatus/detail/lasting_name.hpp>
#include <multistatus/detail/namespace_rules.hpp>
#include <multistatus/detail/rendering.hpp>
#include <multistatus/element.hpp>
#include <multistatus/json/escape.hpp>
#include <multistatus/json/exact_integer.hpp>
#include <multistatus/json/pieces.hpp>
#include <multistatus/name.hpp>
#include <multistatus/write_options.hpp>

#include <array>
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
class element_writer : public detail::rendering {
public:
    explicit element_writer(write_options const& options) : rendering(options.limits) {}

    /// The next outermost element is a property, which the catalogue may know.
    void begin_property() noexcept { is_property_ = true; }

    void start_element(name const& n) { start(n); }
    void start_element(detail::lasting_name const& n) { start(n); }
    /// Prefixes have no form in JSON.
    void bind(std::string_view, std::string_view) noexcept {}
    void attribute(name n, std::string_view value);
    void text(std::string_view t) {
        if (t.empty() || fault_.is_set()) return;
        if (open_.empty()) return fail_content("a text outside of elements");
        auto& in = open_.back();
        if ((run_ += t.size()) > limits_.value_bytes)
            return fault_.set(rule::limit_value_bytes, {});
        if (in.holds == held::nothing)
            begin_text(in, t);
        else
            continue_text(in, t);
    }
    void end_element() {
        if (!fault_.is_set() && open_.size() == 1 && open_.back().is_plain_text()) [[likely]] {
            bytes_.append('"');
            open_.pop_back();
        } else {
            end_any_element();
        }
    }

    /// Whether all elements are closed.
    [[nodiscard]] bool is_between_elements() const noexcept { return open_.empty(); }
    /// Takes back what was written since, faults included.
    void roll_back(std::size_t mark) {
        bytes_.truncate(mark);
        open_.clear();
        is_property_ = false;
        places_.trust = false;
        fault_.clear();
    }
    /// Writes what was taken by `since`.
    void paste(std::string_view written) {
        places_.trust = false;
        rendering::paste(written);
    }

protected:
    /// Writes the content of a string.
    void write_content(std::string_view t) {
        if (replacing_) [[unlikely]] {
            replacements_ += append_replaced(bytes_, t);
        } else if (auto const done = append_escaped(bytes_, t); done != t.size()) [[unlikely]] {
            fault_.set(rule::unwritable_text, t.substr(done));
        }
    }
    void write_string(std::string_view t) {
        bytes_.append('"');
        write_content(t);
        bytes_.append('"');
    }
    /// The properties that follow are members of one object.
    void begin_members() noexcept { places_.begin(); }
    /// Makes an object of them; false, and nothing is done, if that cannot be done right here:
    /// because one is there twice, or they were written elsewhere.
    [[nodiscard]] bool end_members() {
        if (!places_.trust) return false;
        if (places_.count == 0) bytes_.append('{');
        char mark = '{';
        for (std::size_t i = 0; i < places_.count; ++i) {
            bytes_.replace(places_.all[i].begin, mark);
            bytes_.replace(places_.all[i].colon, ':');
            mark = ',';
        }
        bytes_.append('}');
        return true;
    }

private:
    enum class held : std::uint8_t { nothing, number, text, mixed };
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

        [[nodiscard]] bool is_plain_text() const noexcept {
            return holds == held::text && shape != value_shape::integer && attributes == 0;
        }
    };
    struct span {
        std::size_t at;
        std::size_t size;
    };
    /// Where the properties of an object stand, as long as it is known of all that none is there
    /// twice.
    struct property_places {
        struct place {
            std::size_t begin;  // of the mark before its name
            std::size_t colon;  // of that behind it
        };

        void begin() noexcept {
            seen = count = 0;
            trust = true;
        }
        void add(place where, std::size_t index) noexcept {
            auto const bit = std::uint64_t{1} << index;
            if ((seen & bit) != 0) trust = false;
            if (!trust) return;
            seen |= bit;
            all[count++] = where;
        }

        std::array<place, 64> all{};
        std::size_t count = 0;
        std::uint64_t seen = 0;  // a bit for each of the known names
        bool trust = false;
    };

    template <class Name>
    void start(Name const& n) {
        if (fault_.is_set()) [[unlikely]]
            return;
        bool const is_known =
            open_.empty() ? is_property_ && start_known_property(n) : start_known_element(n);
        if (!is_known) [[unlikely]]
            start_new_element(n);
    }
    template <class Name>
    [[nodiscard]] bool start_known_property(Name const& n) {
        auto const* const known = properties_.find(n);
        if (known == nullptr) [[unlikely]]
            return false;
        auto const at = bytes_.size();
        bytes_.commit(known->copy(bytes_.room(known->room)));
        places_.add({at, bytes_.size() - 1}, known->index());
        auto& e = push(at + 1);
        e.shape = static_cast<value_shape>(known->note());
        is_property_ = false;
        return true;
    }
    [[nodiscard]] bool start_known_element(name const& n);
    void start_new_element(name const& n);
    /// What was written last is the begin of an element.
    open_element& push(std::size_t name_at) {
        auto& e = open_.push();
        e.name_at = name_at;
        e.value_at = bytes_.size();
        e.attributes = 0;
        e.known = open_element::none;
        e.holds = held::nothing;
        e.in_run = false;
        run_ = 0;
        return e;
    }
    void know(name const& n, std::string_view written, bool is_property, value_shape shape);

    [[nodiscard]] bool check_name(name const& n);
    void write_name(name const& n, bool in_no_namespace_by_default);
    [[nodiscard]] static bool is_plain_name(name const& n) noexcept;
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

    detail::kept_stack<open_element> open_{};
    // As they are written up to the value: properties, with the shapes of those, and elements
    // inside them, with whether `is_plain_name`.
    detail::known_names properties_{};
    detail::known_names elements_{};
    property_places places_{};
    std::vector<span> attributes_{};  // of the innermost element
    std::size_t run_ = 0;
    bool is_property_ = false;
};

inline bool element_writer::check_name(name const& n) {
    bool const has_braces = n.space.find_first_of("{}") != n.space.npos;
    bool const is_usable = n.space != detail::xmlns_namespace && !detail::is_nearly_dav(n.space);
    if (!detail::is_ncname(n.local) || !is_usable || has_braces) {
        fault_.set(rule::unwritable_name, to_string(n));
        return false;
    }
    if (n.local.size() <= limits_.name_bytes && n.space.size() <= limits_.name_bytes) return true;
    fault_.set(rule::limit_name_bytes, n.local);
    return false;
}

inline void element_writer::write_name(name const& n, bool is_attribute) {
    bool const is_bare = n.space == (is_attribute ? std::string_view{} : dav_namespace);
    bool const is_of_xml = is_attribute && n.space == xml_namespace &&
                           (n.local == "lang" || n.local == "space" || n.local == "base");
    if (is_of_xml) {
        bytes_.append("xml:");
    } else if (!is_bare) {
        bytes_.append('{');
        if (append_escaped(bytes_, n.space) != n.space.size())
            fault_.set(rule::unwritable_name, n.space);
        bytes_.append('}');
    }
    bytes_.append(n.local);
    bytes_.append('"');
}

/// Whether it is an element of the standard that holds others of those: DAV:owner may hold
/// anything, DAV:prop any property.
inline bool element_writer::is_plain_name(name const& n) noexcept {
    return n.space == dav_namespace && n.local != "owner" && n.local != "prop";
}
/// The shape of an element inside the innermost one.
inline value_shape element_writer::shape_inside(bool is_plain) const noexcept {
    bool const is_inside = open_.back().shape == value_shape::elements;
    return is_inside && is_plain ? value_shape::elements : value_shape::any;
}

inline bool element_writer::start_known_element(name const& n) {
    if (open_.size() + 4 >= limits_.depth) return false;
    auto const* const known = elements_.find(n);
    if (known == nullptr) return false;
    auto const shape = shape_inside(known->note() != 0);
    begin_item(open_.back());
    auto const at = bytes_.size();
    bytes_.commit(known->copy(bytes_.room(known->room)));
    auto& e = push(at + 1);
    e.known = static_cast<std::uint8_t>(known->index());
    e.shape = shape;
    return true;
}

/// Remembers what an element was written as. The names of open elements are not forgotten.
inline void element_writer::know(name const& n, std::string_view written, bool is_property,
                                 value_shape shape) {
    if (is_property) {
        properties_.add(n, written, static_cast<std::uint8_t>(shape));
    } else if (open_.size() == 1 || !elements_.is_full()) {
        elements_.add(n, written, is_plain_name(n) ? 1 : 0);
    }
}

inline void element_writer::start_new_element(name const& n) {
    if (!check_name(n)) return;
    // As many elements stand around these in XML as a reader of that counts.
    if (open_.size() + 4 >= limits_.depth) return fault_.set(rule::limit_depth, n.local);
    bool const is_outermost = open_.empty();
    bool const is_property = is_property_ && is_outermost;
    is_property_ = false;
    auto shape = value_shape::any;
    if (is_property)
        shape = shape_of_property(n).value_or(shape);
    else if (!is_outermost)
        shape = shape_inside(is_plain_name(n));
    if (!is_outermost) begin_item(open_.back());
    auto const at = bytes_.size();
    bytes_.append(is_outermost ? piece_begin : '{');
    bytes_.append('"');
    write_name(n, false);
    bytes_.append(is_outermost ? piece_colon : ':');
    places_.trust = places_.trust && !is_outermost;
    if ((is_property || !is_outermost) && !fault_.is_set())
        know(n, bytes_.view(at), is_property, shape);
    push(at + 1).shape = shape;
}

inline bool element_writer::is_repeated(span written) const noexcept {
    auto const text = bytes_.view(written.at);
    for (auto const& a : attributes_)
        if (bytes_.view(a.at).substr(0, a.size) == text) return true;
    return false;
}

inline void element_writer::attribute(name n, std::string_view value) {
    if (fault_.is_set()) return;
    if (open_.empty() || open_.back().holds != held::nothing)
        return fail_content("an attribute behind content");
    if (n == name{"", "xmlns"}) return fault_.set(rule::unwritable_name, n.local);
    if (!check_name(n)) return;
    bool const is_language = n == name{xml_namespace, "lang"};
    if (value.size() > (is_language ? limits_.name_bytes : limits_.value_bytes))
        return fault_.set(is_language ? rule::limit_name_bytes : rule::limit_value_bytes, n.local);
    if (open_.back().attributes == 0) attributes_.clear();
    if (++open_.back().attributes > limits_.attributes)
        return fault_.set(rule::limit_attributes, {});
    bytes_.append(open_.back().attributes == 1 ? '{' : ',');
    span written{bytes_.size(), 0};
    bytes_.append("\"@");
    write_name(n, true);
    written.size = bytes_.size() - written.at;
    if (is_repeated(written)) return fail_content("an attribute twice");
    attributes_.push_back(written);
    bytes_.append(':');
    write_string(value);
}

/// Writes a text behind other content of the same element.
inline void element_writer::continue_text(open_element& in, std::string_view t) {
    end_number(in);
    if (in.holds == held::mixed && !in.in_run) {
        in.run_at = bytes_.size();
        in.in_run = true;
        bytes_.append(",{\"#\":\"");
    }
    write_content(t);
}

/// Sees to it that an element may follow among the items.
inline void element_writer::begin_item(open_element& in) {
    constexpr std::string_view around_text = "[{\"#\":";
    if (in.holds == held::mixed) {
        end_run(in);
        return bytes_.append(',');
    }
    if (in.holds == held::nothing) {
        begin_content(in, held::mixed);
        return bytes_.append('[');
    }
    end_number(in);
    in.holds = held::mixed;
    if (is_dropped(in, in.value_at + 1)) {
        bytes_.truncate(in.value_at);
        return bytes_.append('[');
    }
    bytes_.insert(in.value_at, around_text);
    bytes_.append("\"},");
}

inline void element_writer::end_run(open_element& in) {
    constexpr std::size_t before_text = 7;  // ,{"#":"
    if (!in.in_run) return;
    in.in_run = false;
    if (is_dropped(in, in.run_at + before_text))
        bytes_.truncate(in.run_at);
    else
        bytes_.append("\"}");
}

inline void element_writer::end_value(open_element const& in) {
    switch (in.holds) {
    case held::nothing: return bytes_.append("null");
    case held::number: return;
    case held::mixed: return bytes_.append(']');
    case held::text: break;
    }
    // A number may have come in parts.
    if (in.shape == value_shape::integer && is_exact_integer(bytes_.view(in.value_at + 1)))
        return bytes_.erase(in.value_at, 1);
    bytes_.append('"');
}

inline void element_writer::end_any_element() {
    if (fault_.is_set()) return;
    if (open_.empty()) return fail_content("the end of no element");
    auto& in = open_.back();
    bool const is_inner = open_.size() > 1;
    if (is_inner && in.holds == held::nothing && in.attributes == 0) {
        end_empty_item(in);
    } else {
        end_run(in);
        if (in.holds == held::nothing) begin_content(in, held::nothing);
        end_value(in);
        if (in.attributes != 0) bytes_.append('}');
        if (is_inner) bytes_.append('}');
    }
    run_ = 0;
    open_.pop_back();
}

/// An element inside another one that holds nothing is just its name.
inline void element_writer::end_empty_item(open_element const& in) {
    bytes_.truncate(in.name_at - 1);
    if (in.known != open_element::none)
        return bytes_.commit(
            elements_[in.known].copy_inside(bytes_.room(detail::known_name::room)));
    bytes_.truncate(in.value_at - 1);
    bytes_.erase(in.name_at - 1, 1);
}

}  // namespace multistatus::json_detail
