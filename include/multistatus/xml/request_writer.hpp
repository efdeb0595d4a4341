// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/excerpt.hpp>
#include <multistatus/detail/rendering.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/name.hpp>
#include <multistatus/result.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/markup.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/node_count.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// Writes the body of a request: a root element with what its content needs, and elements in it.
class request_writer : public markup {
public:
    explicit request_writer(write_options const& options)
        : markup(options), has_declaration_(options.declaration) {
        replace_text(options.text == text_policy::replace);
    }

    /// Makes the root declare a namespace, so that not every element in it must; before `begin`.
    void declare(std::string_view space) {
        constexpr std::size_t most = 16;
        bool const is_known = space.empty() || space == dav_namespace || space == xml_namespace;
        if (is_known || space == xmlns_namespace || declared_ == most) return;
        ++declared_;
        prefixes_.need_on_root(space);
    }
    /// Begins the root element.
    void begin(name root) {
        declare(root.space);
        if (has_declaration_) bytes_.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        start_element(root);
        auto const& scope = prefixes_.scope();
        for (std::size_t i = 0; i < prefixes_.root_size(); ++i)
            if (!root.space.empty() || !scope.prefix(i).empty())
                write_declaration(scope.prefix(i), scope.space(i));
        if (scope.size() > limits_.attributes) fault_.set(rule::limit_attributes, "of the root");
        root_tag_end_ = mark();
    }
    /// Shadows that of `markup`, which does not know what is declared beside it on the root.
    void bind(std::string_view prefix, std::string_view space) {
        bool const in_root_tag = mark() == root_tag_end_;
        auto const there = prefixes_.scope().find(prefix);
        if (in_root_tag && there && *there != space) return fail_content("a prefix bound twice");
        markup::bind(prefix, space);
        if (in_root_tag) root_tag_end_ = mark();
    }
    /// Writes an element with its content; `below` tells where, as `prop/`.
    template <writable_property Property>
    void property(Property const& p, std::string_view below) {
        if (fault_.is_set()) return;
        detail::write_element(*this, p);
        if (fault_.is_set()) path_ = std::string(below).append(name_of(p).local);
    }
    /// Writes one of the properties that the request is about.
    template <writable_property Property>
    void listed(Property const& p, std::string_view below) {
        if (++listed_ > limits_.properties)
            refuse(rule::limit_properties, {}, std::string(below).append(name_of(p).local));
        property(p, below);
    }
    /// Writes an element with a text, which is never changed.
    void field(std::string_view local, std::string_view text) {
        auto const was_replacing = replacing_;
        replace_text(false);
        property(text_property<std::string_view>({dav_namespace, local}, text), {});
        replace_text(was_replacing);
    }
    /// The request cannot be written.
    void refuse(rule code, std::string_view why, std::string_view where) {
        if (fault_.is_set()) return;
        fault_.set(code, why);
        path_ = where;
    }

    /// Ends the root element, and gives the body.
    [[nodiscard]] result<std::string> finish() {
        end_element();
        if (bytes_.size() > limits_.response_bytes || bytes_.size() > limits_.total_bytes)
            refuse(rule::limit_response_bytes, {}, {});
        if (detail::has_too_many_nodes(bytes_.view(), limits_.nodes, most_nodes))
            refuse(rule::limit_nodes, {}, {});
        if (!fault_.is_set()) return std::string(bytes_.view());
        return {diagnostic{fault_.code, {}, path_, detail::excerpt(fault_.detail), 0}, {}};
    }

private:
    bool has_declaration_;
    std::size_t declared_ = 0;
    std::size_t listed_ = 0;
    std::size_t root_tag_end_ = 0;
    std::string path_{};
};

}  // namespace multistatus::xml_detail
