// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/catalogue.hpp>
#include <multistatus/json/element_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// How `element_writer` finds the form of a value.
namespace multistatus::json_detail {

inline void element_writer::start(name const& n, detail::lasting_name const* lasting) {
    if (fault_.is_set()) return;
    if (lone_.is_open()) settle();
    bool const is_known =
        open_.empty() ? is_property_ && start_known_property(n, lasting) : start_known_element(n);
    if (!is_known) [[unlikely]]
        start_new_element(n);
}

/// Makes an element like any other of a property that is not alone.
inline void element_writer::settle() {
    auto& e = open_.push_first();
    if (lone_.holds() == held::nothing) {
        static_cast<void>(bytes_.room(detail::known_name::room));
        write_known_property(e, lone_.name());
    } else {
        auto const run = run_;
        begin_element(e, lone_.name_at());
        run_ = run;
        e.value_at = lone_.value_at();
        e.holds = lone_.holds();
        e.shape = lone_.shape();
    }
    lone_.forget();
}

inline void element_writer::write_any_text(std::string_view t) {
    if (t.empty() || fault_.is_set()) return;
    if (lone_.is_open()) settle();
    if (open_.empty()) return fail_content("a text outside of elements");
    auto& in = open_.back();
    if ((run_ += read_size(t)) > limits_.value_bytes)
        return fault_.set(rule::limit_value_bytes, {});
    if (in.holds == held::nothing)
        begin_text(in, t);
    else
        continue_text(in, t);
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
    auto& e = open_.push();
    begin_element(e, at + 1);
    e.known = static_cast<std::uint8_t>(known->index());
    e.shape = shape;
    return true;
}

/// Remembers what an element was written as. The names of open elements are not forgotten.
inline void element_writer::know(name const& n, std::string_view written, bool is_property,
                                 value_shape shape) {
    if (is_property) {
        auto member = std::string(written);
        member.front() = ',';
        member.back() = ':';
        properties_.add(n, {member, {}, static_cast<std::uint8_t>(shape)});
    } else if (open_.size() == 1 || !elements_.is_full()) {
        elements_.add(n, {written, {}, is_plain_name(n) ? std::uint8_t{1} : std::uint8_t{0}});
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
    if (is_far_too_long()) return fault_.set(rule::limit_response_bytes, {});
    auto const at = bytes_.size();
    bytes_.append(is_outermost ? piece_begin : '{');
    bytes_.append('"');
    write_name(n, false);
    bytes_.append(is_outermost ? piece_colon : ':');
    if (is_outermost) places_.distrust(bytes_);
    if ((is_property || !is_outermost) && !fault_.is_set())
        know(n, bytes_.view(at), is_property, shape);
    auto& e = open_.push();
    begin_element(e, at + 1);
    e.shape = shape;
}

inline bool element_writer::is_repeated(span written) const noexcept {
    auto const text = bytes_.view(written.at);
    for (auto const& a : attributes_)
        if (bytes_.view(a.at).substr(0, a.size) == text) return true;
    return false;
}

inline void element_writer::attribute(name n, std::string_view value) {
    if (fault_.is_set()) return;
    if (lone_.is_open()) settle();
    if (open_.empty() || open_.back().holds != held::nothing)
        return fail_content("an attribute behind content");
    if (n == name{"", "xmlns"}) return fault_.set(rule::unwritable_name, n.local);
    if (!check_name(n)) return;
    bool const is_language = n == name{xml_namespace, "lang"};
    if (read_size(value) > (is_language ? longest_name_in_value() : limits_.value_bytes))
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
    if (in.known != open_element::none) {
        bytes_.truncate(in.name_at - 1);
        return bytes_.commit(
            elements_[in.known].copy_inside(bytes_.room(detail::known_name::room)));
    }
    bytes_.truncate(in.value_at - 1);
    bytes_.erase(in.name_at - 1, 1);
}

}  // namespace multistatus::json_detail
