// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/characters.hpp>
#include <multistatus/xml/namespaces.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::xml_detail {

/// The prefixes that people expect.
[[nodiscard]] constexpr std::string_view usual_prefix(std::string_view space) noexcept {
    struct row {
        std::string_view prefix, space;
    };
    constexpr row rows[] = {
        {"C", "urn:ietf:params:xml:ns:caldav"},
        {"CR", "urn:ietf:params:xml:ns:carddav"},
        {"CS", "http://calendarserver.org/ns/"},
        {"IC", "http://apple.com/ns/ical/"},
        {"ME", "http://me.com/_namespace/"},
        {"oc", "http://owncloud.org/ns"},
        {"nc", "http://nextcloud.org/ns"},
        {"ocs", "http://open-collaboration-services.org/ns"},
        {"ocm", "http://open-cloud-mesh.org/ns"},
        {"s", "http://sabredav.org/ns"},
        {"ap", "http://apache.org/dav/props/"},
        {"V", "http://subversion.tigris.org/xmlns/dav/"},
        {"S", "http://subversion.tigris.org/xmlns/svn/"},
        {"Z", "urn:schemas-microsoft-com:"},
        {"P", "https://bitfire.at/webdav-push"},
        {"xsi", "http://www.w3.org/2001/XMLSchema-instance"},
    };
    for (auto const& r : rows)
        if (r.space == space) return r.prefix;
    return {};
}

/// Whether a prefix may be invented (XML 1.0, 2.3; Namespaces in XML 1.0, 3).
[[nodiscard]] constexpr bool is_usable_prefix(std::string_view prefix) noexcept {
    auto const is = [prefix](std::size_t i, char lower) {
        return prefix[i] == lower || prefix[i] == lower - 32;
    };
    bool const reserved = prefix.size() >= 3 && is(0, 'x') && is(1, 'm') && is(2, 'l');
    // xsi and the like are not reserved, nor is `xm`.
    return !reserved && is_ncname(prefix);
}

/// Which prefix stands for which namespace at the place that is being written.
class prefixes {
public:
    explicit prefixes(prefix_policy const& policy) : wanted_(policy.where_used), dav_(policy.dav) {
        if (policy.default_namespace)
            scope_.declare("", dav_namespace);
        else
            declare(dav_namespace);
        for (auto const& p : policy.on_root)
            declare_on_root(p);
        root_size_ = scope_.size();
    }
    /// Declares one more namespace on the root.
    void need_on_root(std::string_view space) {
        if (find(space, true).empty()) declare(space);
        root_size_ = scope_.size();
    }

    /// The declarations in scope, outermost first; those on the root come before all others.
    [[nodiscard]] namespaces const& scope() const noexcept { return scope_; }
    [[nodiscard]] std::size_t root_size() const noexcept { return root_size_; }
    /// Whether only those of the root are in scope.
    [[nodiscard]] bool is_at_root() const noexcept { return scope_.size() == root_size_; }
    void shrink(std::size_t size) {
        scope_.shrink(size);
        if (size <= root_size_) generated_ = 0;
    }

    /// A prefix that stands for a namespace here; empty if there is none, or if it is the default
    /// namespace, which is of no use to attributes.
    [[nodiscard]] std::string_view find(std::string_view space, bool needs_prefix) const noexcept {
        for (auto i = scope_.size(); i-- > 0;)
            if (scope_.space(i) == space && !(needs_prefix && scope_.prefix(i).empty()) &&
                is_visible(i))
                return scope_.prefix(i);
        return {};
    }
    /// Whether an element without prefix is in that namespace here.
    [[nodiscard]] bool is_default(std::string_view space) const noexcept {
        return scope_.find({}) == space;
    }

    /// Binds a prefix that nobody else uses here to a namespace; returns it.
    std::string_view declare(std::string_view space) {
        scope_.declare(choose(space), space);
        return scope_.prefix(scope_.size() - 1);
    }
    /// Binds a given prefix.
    void declare(std::string_view prefix, std::string_view space) { scope_.declare(prefix, space); }

private:
    [[nodiscard]] bool is_visible(std::size_t index) const noexcept {
        auto const prefix = scope_.prefix(index);
        for (auto i = index + 1; i < scope_.size(); ++i)
            if (scope_.prefix(i) == prefix) return false;
        return true;
    }
    void declare_on_root(namespace_prefix const& wanted) {
        // Of these no element can be written; the last a strict reader takes for a misspelling.
        bool const impossible = wanted.space.empty() || wanted.space == xml_namespace ||
                                wanted.space == xmlns_namespace || is_nearly_dav(wanted.space);
        if (impossible || !find(wanted.space, true).empty()) return;
        if (is_free(wanted.prefix))
            scope_.declare(wanted.prefix, wanted.space);
        else
            declare(wanted.space);
    }
    // A prefix in scope is never hidden: text that depends on it may be inside.
    [[nodiscard]] bool is_free(std::string_view prefix) const noexcept {
        return is_usable_prefix(prefix) && !scope_.find(prefix);
    }
    [[nodiscard]] std::string choose(std::string_view space) {
        if (space == dav_namespace && is_free(dav_)) return dav_;
        for (auto const& w : wanted_)
            if (w.space == space && is_free(w.prefix)) return w.prefix;
        if (auto const usual = usual_prefix(space); is_free(usual)) return std::string(usual);
        std::string generated;
        do
            generated = "ns" + std::to_string(++generated_);
        while (!is_free(generated));
        return generated;
    }

    namespaces scope_{};
    std::vector<namespace_prefix> wanted_;
    std::string dav_;
    std::size_t root_size_ = 0;
    std::size_t generated_ = 0;
};

}  // namespace multistatus::xml_detail
