// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/xml/markup.hpp>

/// What `markup` does at the beginning of an element.
namespace multistatus::xml_detail {

inline void markup::start(name const& n, detail::lasting_name const* lasting) {
    if (fault_.is_set()) return;
    if (lone_.is_open()) settle();
    declare_known();
    close_start_tag();
    if (!start_known_element(n, lasting)) [[unlikely]]
        start_new_element(n);
}

inline void markup::start_new_element(name const& n) {
    if (!is_ncname(n.local) || !is_namespace(n.space) || is_misplaced(n))
        return fault_.set(rule::unwritable_name, to_string(n));
    // Below the root at most three elements of the standard stand around one of these.
    if (open_.size() + 4 >= limits_.depth) return fault_.set(rule::limit_depth, n.local);
    if (is_far_too_long()) return fault_.set(rule::limit_response_bytes, {});
    open_.push_back({bytes_.size() + 1, 0, prefixes_.scope().size()});
    attributes_.clear();
    run_ = 0;
    in_tag_ = true;
    bool const is_at_root = prefixes_.is_at_root();
    write_start_tag(n);
    check_tag();
    // Only the declarations of the root decide on what was written.
    if (is_at_root && !n.space.empty() && !fault_.is_set()) know(n);
}

inline void markup::know(name const& n) {
    auto const written = bytes_.view(open_.back().name_at - 1);
    auto const prefix = prefixes_.is_at_root() ? 0 : own_name().size() - n.local.size() - 1;
    auto const end = std::string("</").append(own_name()).append(">");
    if (prefix < 256) known_.add(n, {written, end, static_cast<std::uint8_t>(prefix)});
}

inline void markup::write_start_tag(name n) {
    bytes_.append('<');
    if (n.space == xml_namespace) {
        write_local("xml", n.local);
        return end_name();
    }
    if (auto const prefix = prefixes_.find(n.space, true); !prefix.empty() && !n.space.empty()) {
        write_local(prefix, n.local);
        return end_name();
    }
    bool const plain = n.space.empty() || prefixes_.is_default(n.space);
    if (plain) {
        bytes_.append(n.local);
        end_name();
        if (prefixes_.is_default(n.space)) return;
        prefixes_.declare({}, {});
        return write_declaration({}, {});
    }
    auto const fresh = prefixes_.declare(n.space);
    write_local(fresh, n.local);
    end_name();
    write_declaration(fresh, n.space);
}

inline std::vector<markup::binding> markup::own_bindings(std::string_view but_for) const {
    std::vector<binding> own;
    auto const& scope = prefixes_.scope();
    for (auto i = open_.back().scope; i < scope.size(); ++i)
        if (scope.prefix(i) != but_for) own.emplace_back(scope.prefix(i), scope.space(i));
    return own;
}

// The element itself has the prefix that its content needs for another namespace.
inline void markup::rewrite_start_tag(std::string_view prefix, std::string_view space) {
    auto const local = std::string(own_name().substr(prefix.size() + 1));
    auto const own_space = std::string(*prefixes_.scope().find(prefix));
    auto bindings = own_bindings(prefix);
    bindings.emplace_back(prefix, space);
    bytes_.truncate(open_.back().name_at - 1);
    prefixes_.shrink(open_.back().scope);
    for (auto const& b : bindings)
        prefixes_.declare(b.first, b.second);
    write_start_tag({own_space, local});
    for (auto const& b : bindings)
        write_declaration(b.first, b.second);
}

inline void markup::write_any_text(std::string_view t) {
    if (t.empty() || fault_.is_set()) return;
    if (lone_.is_open()) settle();
    close_start_tag();
    if ((run_ += read_size(t)) > limits_.value_bytes)
        return fault_.set(rule::limit_value_bytes, {});
    write_text<text_place::content>(t);
}

inline void markup::end_open_element() {
    if (fault_.is_set()) return;
    if (open_.empty()) return fail_content("the end of no element");
    auto const room = open_.back().name_size + detail::text_buffer::few + 3;
    if (!bytes_.has_room(room)) [[unlikely]]
        static_cast<void>(bytes_.room(room));
    bytes_.commit(in_tag_ ? write_empty_end() : write_end_tag(open_.back()));
    in_tag_ = false;
    run_ = 0;
    undeclared_ = nullptr;
    if (!prefixes_.is_at_root()) [[unlikely]]
        prefixes_.shrink(open_.back().scope);
    open_.pop_back();
}

inline void markup::bind(std::string_view prefix, std::string_view space) {
    if (fault_.is_set()) return;
    if (lone_.is_open()) settle();
    declare_known();
    if (!in_tag_ || !attributes_.empty()) return fail_content("a binding behind an attribute");
    auto const& scope = prefixes_.scope();
    if (scope.find(prefix) == space) return;
    bool const reserved = prefix == "xml" || prefix == "xmlns" || space == xml_namespace;
    if (reserved || space.empty() || !is_ncname(prefix) || !is_namespace(space))
        return fault_.set(rule::unwritable_name, prefix);
    auto const own = own_name();
    if (own.size() > prefix.size() && own.substr(0, prefix.size()) == prefix &&
        own[prefix.size()] == ':') {
        rewrite_start_tag(std::string(prefix), std::string(space));
    } else {
        for (auto i = open_.back().scope; i < scope.size(); ++i)
            if (scope.prefix(i) == prefix) return fail_content("a prefix bound twice");
        prefixes_.declare(prefix, space);
        write_declaration(prefix, space);
    }
    check_tag();
}

inline void markup::attribute(name n, std::string_view value) {
    if (fault_.is_set()) return;
    if (lone_.is_open()) settle();
    declare_known();
    if (!in_tag_) return fail_content("an attribute behind content");
    bool const declares = n.space.empty() && n.local == "xmlns";
    if (declares || !is_ncname(n.local) || !is_namespace(n.space))
        return fault_.set(rule::unwritable_name, to_string(n));
    bool const is_language = n == name{xml_namespace, "lang"};
    if (read_size(value) > (is_language ? longest_name_in_value() : limits_.value_bytes))
        return fault_.set(is_language ? rule::limit_name_bytes : rule::limit_value_bytes, n.local);
    auto prefix = n.space == xml_namespace ? "xml" : prefixes_.find(n.space, true);
    if (prefix.empty() && !n.space.empty()) {
        prefix = prefixes_.declare(n.space);
        write_declaration(prefix, n.space);
    }
    bytes_.append(' ');
    qualified_name written{bytes_.size(), 0};
    if (n.space.empty())
        bytes_.append(n.local);
    else
        write_local(prefix, n.local);
    written.size = bytes_.size() - written.at;
    if (written.size > limits_.name_bytes) return fault_.set(rule::limit_name_bytes, n.local);
    if (is_repeated(written)) return fail_content("an attribute twice");
    attributes_.push_back(written);
    bytes_.append("=\"");
    write_text<text_place::attribute>(value);
    bytes_.append('"');
    check_tag();
}

}  // namespace multistatus::xml_detail
