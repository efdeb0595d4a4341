// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/catalogue.hpp>
#include <multistatus/codec.hpp>
#include <multistatus/detail/characters.hpp>
#include <multistatus/detail/known_names.hpp>
#include <multistatus/detail/namespace_rules.hpp>
#include <multistatus/detail/rendering.hpp>
#include <multistatus/element.hpp>
#include <multistatus/json/escape.hpp>
#include <multistatus/json/exact_integer.hpp>
#include <multistatus/json/pieces.hpp>
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
class element_writer : public detail::rendering {
public:
    explicit element_writer(write_options const& options) : rendering(options.limits) {}

    /// The next outermost element is a property, which the catalogue may know.
    void begin_property() noexcept { is_property_ = true; }

    void start_element(name n);
    /// Prefixes have no form in JSON.
    void bind(std::string_view, std::string_view) noexcept {}
    void attribute(name n, std::string_view value);
    void text(std::string_view t);
    void end_element();

    /// Whether all elements are closed.
    [[nodiscard]] bool is_between_elements() const noexcept { return open_.empty(); }
    /// Takes back what was written since, faults included.
    void roll_back(std::size_t mark) {
        bytes_.truncate(mark);
        open_.clear();
        is_property_ = false;
        fault_.clear();
    }

protected:
    /// Writes the content of a string.
    void write_content(std::string_view t) {
        if (replacing_) {
            replacements_ += append_replaced(bytes_, t);
        } else if (auto const done = append_escaped(bytes_, t); done != t.size()) {
            fault_.set(rule::unwritable_text, t.substr(done));
        }
    }
    void write_string(std::string_view t) {
        bytes_.append('"');
        write_content(t);
        bytes_.append('"');
    }

private:
    enum class held : std::uint8_t { nothing, text, mixed };
    struct open_element {
        std::size_t name_at;   // of its string
        std::size_t value_at;  // of the value, or of that of its member `#`
        std::size_t run_at = 0;
        std::size_t attributes = 0;
        held holds = held::nothing;
        value_shape shape = value_shape::any;
        bool in_run = false;  // among items: whether a text goes on
    };
    struct span {
        std::size_t at;
        std::size_t size;
    };

    [[nodiscard]] bool start_known_property(name n);
    [[nodiscard]] bool check_name(name n);
    void write_name(name n, bool in_no_namespace_by_default);
    [[nodiscard]] value_shape shape_of_next(name n) noexcept;
    [[nodiscard]] bool is_repeated(span written) const noexcept;
    void begin_content(open_element& in, held what);
    void begin_item(open_element& in);
    void end_run(open_element& in);
    void end_value(open_element const& in);
    // Between the children of some elements white space means nothing.
    [[nodiscard]] bool is_dropped(open_element const& in, std::size_t from) const noexcept {
        return in.shape == value_shape::elements && is_escaped_space(bytes_.view(from));
    }

    std::vector<open_element> open_{};
    // Properties, as they are written up to the value, and the shapes of those.
    detail::known_names known_{};
    std::vector<span> attributes_{};  // of the innermost element
    std::size_t run_ = 0;
    bool is_property_ = false;
};

inline bool element_writer::check_name(name n) {
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

inline void element_writer::write_name(name n, bool is_attribute) {
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

inline value_shape element_writer::shape_of_next(name n) noexcept {
    if (open_.empty()) {
        auto const known = is_property_ ? shape_of_property(n) : std::nullopt;
        is_property_ = false;
        return known.value_or(value_shape::any);
    }
    // DAV:owner may hold anything, DAV:prop any property.
    bool const is_plain = n.space == dav_namespace && n.local != "owner" && n.local != "prop";
    bool const is_inside = open_.back().shape == value_shape::elements;
    return is_inside && is_plain ? value_shape::elements : value_shape::any;
}

inline bool element_writer::start_known_property(name n) {
    if (!is_property_ || !open_.empty() || limits_.depth <= 4) return false;
    auto const* const known = known_.find(n);
    if (known == nullptr) return false;
    auto const name_at = bytes_.size() + 1;
    bytes_.commit(known->copy(bytes_.room(known->room)));
    open_.push_back({.name_at = name_at,
                     .value_at = bytes_.size(),
                     .shape = static_cast<value_shape>(known->note())});
    attributes_.clear();
    run_ = 0;
    is_property_ = false;
    return true;
}

inline void element_writer::start_element(name n) {
    if (fault_.is_set() || start_known_property(n) || !check_name(n)) return;
    // As many elements stand around these in XML as a reader of that counts.
    if (open_.size() + 4 >= limits_.depth) return fault_.set(rule::limit_depth, n.local);
    bool const is_outermost = open_.empty();
    bool const is_property = is_property_ && is_outermost;
    auto const shape = shape_of_next(n);
    if (is_outermost) {
        bytes_.append(piece_begin);
    } else {
        begin_item(open_.back());
        bytes_.append('{');
    }
    auto const name_at = bytes_.size();
    bytes_.append('"');
    write_name(n, false);
    bytes_.append(is_outermost ? piece_colon : ':');
    if (is_property && !fault_.is_set())
        known_.add(n, bytes_.view(name_at - 1), static_cast<std::uint8_t>(shape));
    open_.push_back({.name_at = name_at, .value_at = bytes_.size(), .shape = shape});
    attributes_.clear();
    run_ = 0;
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

inline void element_writer::begin_content(open_element& in, held what) {
    if (in.attributes != 0) bytes_.append(",\"#\":");
    in.value_at = bytes_.size();
    in.holds = what;
}

inline void element_writer::text(std::string_view t) {
    if (t.empty() || fault_.is_set()) return;
    if (open_.empty()) return fail_content("a text outside of elements");
    auto& in = open_.back();
    if (in.holds == held::nothing) {
        begin_content(in, held::text);
        bytes_.append('"');
    } else if (in.holds == held::mixed && !in.in_run) {
        in.run_at = bytes_.size();
        in.in_run = true;
        bytes_.append(",{\"#\":\"");
    }
    if ((run_ += t.size()) > limits_.value_bytes) return fault_.set(rule::limit_value_bytes, {});
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
    if (in.holds == held::mixed) return bytes_.append(']');
    if (in.holds == held::nothing) return bytes_.append("null");
    bool const may_be_number = in.shape == value_shape::integer;
    if (may_be_number && is_exact_integer(bytes_.view(in.value_at + 1)))
        return bytes_.erase(in.value_at, 1);
    bytes_.append('"');
}

inline void element_writer::end_element() {
    if (fault_.is_set()) return;
    if (open_.empty()) return fail_content("the end of no element");
    auto& in = open_.back();
    bool const is_inner = open_.size() > 1;
    if (is_inner && in.holds == held::nothing && in.attributes == 0) {
        bytes_.truncate(bytes_.size() - 1);
        bytes_.erase(in.name_at - 1, 1);
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

}  // namespace multistatus::json_detail
