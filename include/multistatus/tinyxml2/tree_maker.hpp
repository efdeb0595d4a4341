// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/open_elements.hpp>
#include <multistatus/detail/reporter.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/element.hpp>
#include <multistatus/limits.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/result.hpp>
#include <multistatus/xml/escape.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/tag_reader.hpp>
#include <multistatus/xml/tokenizer.hpp>
#include <multistatus/xml/window.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tinyxml2.h>

namespace multistatus::tinyxml2_detail {

/// tinyxml2 walks its trees by recursion; deeper ones are not made.
inline constexpr std::size_t most_depth = 500;

/// Makes a tree of the elements that a tokenizer finds: a grammar that allows everything.
class tree_maker {
public:
    using attributes = std::vector<xml_detail::expanded_attribute>;

    /// `around`: how many of the outermost elements are left out. What they declare, the one inside
    /// them declares then.
    tree_maker(tinyxml2::XMLDocument& owner, std::size_t around, detail::open_elements const& open,
               xml_detail::namespaces const& scope) noexcept
        : owner_(&owner), around_(around), open_(&open), scope_(&scope) {}

    /// The root of what was made, which has no parent yet.
    [[nodiscard]] tinyxml2::XMLElement* root() const noexcept { return root_; }

    [[nodiscard]] bool is_between_items() const noexcept { return open_->empty(); }
    [[nodiscard]] bool take_item() const noexcept { return false; }
    void begin_item(std::string_view) const noexcept {}
    void move_source(std::string_view) const noexcept {}
    [[nodiscard]] bool is_inside_item() const noexcept { return false; }
    [[nodiscard]] bool is_next_item(name const&) const noexcept { return false; }
    [[nodiscard]] bool skip() const noexcept { return true; }

    [[nodiscard]] bool start(name element, attributes const& with, std::uint64_t) {
        if (open_->depth() <= around_) return true;
        end_text();
        auto* const made = owner_->NewElement(std::string(open_->name(open_->top())).c_str());
        if (inside_ == nullptr)
            root_ = made;
        else
            inside_->InsertEndChild(made);
        inside_ = made;
        declare(open_->depth() == around_ + 1 ? 0 : open_->top().namespaces);
        if (element.space.empty() && around_ != 0 && !has_default())
            root_->SetAttribute("xmlns", "");
        for (auto const& a : with)
            set(prefix_of(a.name) + std::string(a.name.local), a.value);
        return true;
    }
    [[nodiscard]] bool text(std::string_view piece, std::uint64_t) {
        if (inside_ != nullptr) text_ += piece;
        return true;
    }
    [[nodiscard]] bool end() {
        if (inside_ == nullptr) return true;
        end_text();
        auto* const outer = inside_->Parent();
        inside_ = outer == nullptr ? nullptr : outer->ToElement();
        return true;
    }

private:
    // In a document that leaves references alone the strings are as they are written.
    template <xml_detail::text_place Where>
    [[nodiscard]] std::string stored(std::string_view value) {
        if (owner_->ProcessEntities()) return std::string(value);
        escaped_.truncate(0);
        (void)xml_detail::append_escaped<Where>(escaped_, value);
        return std::string(escaped_.view());
    }
    void set(std::string const& qualified, std::string_view value) {
        inside_->SetAttribute(qualified.c_str(),
                              stored<xml_detail::text_place::attribute>(value).c_str());
    }
    void declare(std::size_t first) {
        for (auto i = first; i < scope_->size(); ++i) {
            auto const prefix = scope_->prefix(i);
            if (scope_->find(prefix) != scope_->space(i)) continue;
            set(prefix.empty() ? "xmlns" : "xmlns:" + std::string(prefix), scope_->space(i));
        }
    }
    // Where the tree will stand, there may be a default namespace.
    [[nodiscard]] bool has_default() const noexcept {
        for (std::size_t i = 0; i < scope_->size(); ++i)
            if (scope_->prefix(i).empty()) return true;
        return false;
    }
    [[nodiscard]] std::string prefix_of(name attribute) const {
        if (attribute.space.empty()) return {};
        if (attribute.space == xml_namespace) return "xml:";
        for (auto i = scope_->size(); i-- > 0;)
            if (scope_->space(i) == attribute.space && !scope_->prefix(i).empty() &&
                scope_->find(scope_->prefix(i)) == attribute.space)
                return std::string(scope_->prefix(i)) + ':';
        return {};
    }
    void end_text() {
        if (!text_.empty())
            inside_->InsertEndChild(
                owner_->NewText(stored<xml_detail::text_place::content>(text_).c_str()));
        text_.clear();
    }

    tinyxml2::XMLDocument* owner_;
    std::size_t around_;
    detail::open_elements const* open_;
    xml_detail::namespaces const* scope_;
    tinyxml2::XMLElement* root_ = nullptr;
    tinyxml2::XMLElement* inside_ = nullptr;
    std::string text_{};
    detail::text_buffer escaped_{};
};

/// Makes a tree of XML that our own writer has written.
[[nodiscard]] inline result<tinyxml2::XMLElement*>
make_tree(std::string_view written, tinyxml2::XMLDocument& owner, std::size_t around = 0) {
    parse_options options;
    auto& limits = options.limits;
    limits.response_bytes = limits.value_bytes = limits.name_bytes = ~std::size_t{0};
    limits.attributes = limits.namespaces = ~std::size_t{0};
    limits.depth = most_depth + around;
    detail::open_elements open;
    detail::reporter report(conformance::strict, limits.diagnostics, open);
    xml_detail::experience known(false);
    xml_detail::window input(limits.total_bytes, "utf-8");
    tree_maker maker(owner, around, open, known.scope);
    xml_detail::tokenizer<tree_maker> tokens(input, options, report, open, known, maker);
    input.borrow(written);
    if (tokens.run() == read_step::end) return maker.root();
    return {report.failure(), nullptr};
}

}  // namespace multistatus::tinyxml2_detail
