// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "values.hpp"

namespace bench::peers {

/// The namespaces that matter.
enum class space : std::uint8_t { other, dav, caldav };

[[nodiscard]] inline space space_of(std::string_view uri) noexcept {
    return uri == dav_space ? space::dav : uri == caldav_space ? space::caldav : space::other;
}

struct expanded_name {
    peers::space space;
    std::string_view local;

    [[nodiscard]] bool is_dav(std::string_view wanted) const noexcept {
        return space == peers::space::dav && local == wanted;
    }
};

/// What prefixes stand for, for models that know no namespaces: only declarations on the elements
/// that are visited are looked at, which is the least that is right.
class prefixes {
public:
    /// Takes an attribute, if it is a declaration.
    void declare(std::string_view attribute, std::string_view uri) {
        if (!attribute.starts_with("xmlns")) return;
        if (attribute.size() == 5)
            bindings_.emplace_back(std::string_view(), space_of(uri));
        else if (attribute[5] == ':')
            bindings_.emplace_back(attribute.substr(6), space_of(uri));
    }
    [[nodiscard]] expanded_name resolve(std::string_view name) const noexcept {
        auto const colon = name.find(':');
        auto const prefix = colon == name.npos ? std::string_view() : name.substr(0, colon);
        auto const local = colon == name.npos ? name : name.substr(colon + 1);
        for (auto i = bindings_.rbegin(); i != bindings_.rend(); ++i)
            if (i->first == prefix) return {i->second, local};
        return {space::other, local};
    }

    [[nodiscard]] std::size_t mark() const noexcept { return bindings_.size(); }
    void reset(std::size_t mark) { bindings_.resize(mark); }

private:
    std::vector<std::pair<std::string_view, space>> bindings_{};
};

/// Makes items of a model of the body. `Dom` has a type `node`, and static functions for element
/// nodes: `first(node)`, `next(node)`, `exists(node)`, `declare(node, prefixes&)`,
/// `name(node, prefixes const&)` and `text(node)`.
template <class Dom>
class walker {
    using node = typename Dom::node;

public:
    explicit walker(items& into) : items_(&into) {}

    void walk(node root) {
        inside(root, [this, root] {
            if (!name(root).is_dav("multistatus")) return;
            each_child(root, [this](node child) {
                if (name(child).is_dav("response")) response(child);
            });
        });
    }

private:
    [[nodiscard]] expanded_name name(node at) const { return Dom::name(at, prefixes_); }

    template <class Visit>
    void inside(node at, Visit visit) {
        auto const mark = prefixes_.mark();
        Dom::declare(at, prefixes_);
        visit();
        prefixes_.reset(mark);
    }
    template <class Visit>
    void each_child(node parent, Visit visit) {
        for (auto child = Dom::first(parent); Dom::exists(child); child = Dom::next(child))
            inside(child, [&] { visit(child); });
    }

    void response(node at) {
        auto& made = items_->emplace_back();
        each_child(at, [&](node child) {
            auto const n = name(child);
            if (n.is_dav("href")) {
                if (made.href.empty()) made.href = trimmed(Dom::text(child));
            } else if (n.is_dav("propstat")) {
                propstat(child, made);
            } else if (n.is_dav("status")) {
                made.status = status_in(trimmed(Dom::text(child)));
            }
        });
    }
    // The status stands behind the properties, so that the propstat is gone through twice.
    void propstat(node at, item& made) {
        int code = 0;
        each_child(at, [&](node child) {
            if (name(child).is_dav("status")) code = status_in(trimmed(Dom::text(child)));
        });
        set_status(made, code);
        if (code / 100 != 2) return;
        each_child(at, [&](node child) {
            if (name(child).is_dav("prop"))
                each_child(child, [&](node one) { property(one, made); });
        });
    }
    void property(node at, item& made) {
        auto const n = name(at);
        auto const which = n.space == space::dav      ? dav_field(n.local)
                           : n.space == space::caldav ? caldav_field(n.local)
                                                      : field::none;
        if (which == field::type)
            each_child(at, [&](node child) {
                if (name(child).is_dav("collection")) made.is_collection = true;
            });
        else if (which != field::none)
            set(made, which, Dom::text(at));
    }

    items* items_;
    prefixes prefixes_{};
};

}  // namespace bench::peers
