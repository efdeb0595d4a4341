// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/copy_text.hpp>
#include <multistatus/detail/kept_stack.hpp>
#include <multistatus/detail/known_names.hpp>
#include <multistatus/detail/lasting_name.hpp>
#include <multistatus/detail/rendering.hpp>
#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/escape.hpp>
#include <multistatus/xml/prefixes.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::xml_detail {

/// Writes elements, attributes and text with prefixes into a buffer.
///
/// Names, characters and the limits of a reader are checked on the way.
class markup : public detail::rendering {
public:
    explicit markup(write_options const& options)
        : rendering(options.limits), prefixes_(options.prefixes) {}

    void start_element(name const& n) { start(n); }
    void start_element(detail::lasting_name const& n) {
        // Nearly always a property follows on another, and is known to do so.
        if (open_.empty() && !fault_.is_set() && known_.is_next(n) &&
            bytes_.has_room(detail::known_name::room)) [[likely]]
            write_known(open_.push_first(), known_.move_on());
        else
            start(n);
    }
    /// Declares a prefix that the content of the innermost element depends on.
    void bind(std::string_view prefix, std::string_view space);
    void attribute(name n, std::string_view value);
    void text(std::string_view t) {
        if (t.empty() || fault_.is_set()) return;
        close_start_tag();
        if ((run_ += t.size()) > limits_.value_bytes)
            return fault_.set(rule::limit_value_bytes, {});
        write_text<text_place::content>(t);
    }
    void end_element() {
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

    /// Whether all elements are closed.
    [[nodiscard]] bool is_between_elements() const noexcept { return open_.empty(); }
    /// Takes back what was written since, faults included.
    void roll_back(std::size_t mark) {
        bytes_.truncate(mark);
        open_.clear();
        prefixes_.shrink(prefixes_.root_size());
        undeclared_ = nullptr;
        in_tag_ = false;
        fault_.clear();
    }

protected:
    template <text_place Where>
    void write_text(std::string_view t) {
        if (replacing_) [[unlikely]] {
            replacements_ += append_replaced<Where>(bytes_, t);
        } else if (auto const done = append_escaped<Where>(bytes_, t); done != t.size())
            [[unlikely]] {
            fault_.set(rule::unwritable_text, t.substr(done));
        }
    }
    void write_declaration(std::string_view prefix, std::string_view space) {
        bytes_.append(prefix.empty() ? " xmlns" : " xmlns:");
        bytes_.append(prefix);
        bytes_.append("=\"");
        if (append_escaped<text_place::attribute>(bytes_, space) != space.size())
            fault_.set(rule::unwritable_name, space);
        bytes_.append('"');
    }

    prefixes prefixes_;

private:
    struct open_element {
        std::size_t name_at = 0;
        std::size_t name_size = 0;
        std::size_t scope = 0;  // declarations outside of it
    };
    struct qualified_name {
        std::size_t at;
        std::size_t size;
    };
    using binding = std::pair<std::string, std::string>;

    [[nodiscard]] bool is_namespace(std::string_view space) const noexcept {
        return space != xmlns_namespace && !is_nearly_dav(space) &&
               space.size() <= limits_.name_bytes;
    }
    // What a strict reader takes for a slip of the pen.
    [[nodiscard]] bool is_misplaced(name n) const noexcept {
        if (open_.empty() || n != name{"", "collection"}) return false;
        auto local = own_name();
        auto const colon = local.find(':') + 1;
        auto const prefix = local.substr(0, colon == 0 ? 0 : colon - 1);
        local.remove_prefix(colon);
        return local == "resourcetype" && prefixes_.scope().find(prefix) == dav_namespace;
    }
    void close_start_tag() {
        if (in_tag_) bytes_.append('>');
        in_tag_ = false;
        run_ = 0;
    }
    void check_tag() {
        auto const declared = prefixes_.scope().size() - open_.back().scope;
        if (attributes_.size() + declared > limits_.attributes)
            fault_.set(rule::limit_attributes, {});
        if (prefixes_.scope().size() > limits_.namespaces) fault_.set(rule::limit_namespaces, {});
    }

    [[nodiscard]] char* write_empty_end() noexcept {
        std::memcpy(bytes_.end(), "/>", 2);
        return bytes_.end() + 2;
    }
    [[nodiscard]] char* write_end_tag(open_element const& e) noexcept {
        std::memcpy(bytes_.end(), "</", 2);
        char* const end = bytes_.copy_again(bytes_.end() + 2, e.name_at, e.name_size);
        *end = '>';
        return end + 1;
    }

    template <class Name>
    void start(Name const& n) {
        if (fault_.is_set()) return;
        declare_known();
        close_start_tag();
        if (!start_known_element(n)) [[unlikely]]
            start_new_element(n);
    }
    template <class Name>
    [[nodiscard]] bool start_known_element(Name const& n) {
        if (!prefixes_.is_at_root() || open_.size() + 4 >= limits_.depth) return false;
        auto const* const known = known_.find(n);
        if (known == nullptr) return false;
        static_cast<void>(bytes_.room(known->room));
        write_known(open_.push(), *known);
        return true;
    }
    void write_known(open_element& e, detail::known_name const& known) noexcept {
        e.name_at = bytes_.size() + 1;
        e.name_size = known.size() - 1;
        e.scope = prefixes_.root_size();
        bytes_.commit(known.copy(bytes_.end()));
        attributes_.clear();
        in_tag_ = true;
        if (known.note() == 0) return;
        // Its tag declares its prefix, of which it is noted how long it is.
        e.name_size = known.note() + 1 + known.local_size();
        undeclared_ = &known;
    }
    /// Puts what the tag of the innermost element declares into the scope. That waits until
    /// somebody has to look there.
    void declare_known() {
        if (undeclared_ == nullptr) return;
        prefixes_.declare(undeclared_->written().substr(1, undeclared_->note()),
                          undeclared_->space());
        undeclared_ = nullptr;
    }
    void start_new_element(name const& n);
    void know(name const& n);
    void write_start_tag(name n);
    void write_local(std::string_view prefix, std::string_view local) {
        bytes_.append(prefix);
        bytes_.append(':');
        bytes_.append(local);
    }
    void end_name() {
        auto& size = open_.back().name_size;
        size = bytes_.size() - open_.back().name_at;
        if (size > limits_.name_bytes) fault_.set(rule::limit_name_bytes, own_name());
    }
    [[nodiscard]] std::string_view own_name() const noexcept {
        return bytes_.view(open_.back().name_at, open_.back().name_size);
    }
    [[nodiscard]] std::vector<binding> own_bindings(std::string_view but_for) const;
    void rewrite_start_tag(std::string_view prefix, std::string_view space);

    [[nodiscard]] bool is_repeated(qualified_name written) const noexcept {
        auto const text = bytes_.view(written.at);
        for (auto const& a : attributes_)
            if (bytes_.view(a.at, a.size) == text) return true;
        return false;
    }

    detail::kept_stack<open_element> open_{};
    std::vector<qualified_name> attributes_{};
    // With their start tags as they are where only the declarations of the root are in scope, and
    // with the size of their prefix if those declare it.
    detail::known_names known_{};
    detail::known_name const* undeclared_ = nullptr;
    std::size_t run_ = 0;
    bool in_tag_ = false;
};

inline void markup::start_new_element(name const& n) {
    if (!is_ncname(n.local) || !is_namespace(n.space) || is_misplaced(n))
        return fault_.set(rule::unwritable_name, to_string(n));
    // Below the root at most three elements of the standard stand around one of these.
    if (open_.size() + 4 >= limits_.depth) return fault_.set(rule::limit_depth, n.local);
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
    if (prefix < 256) known_.add(n, written, static_cast<std::uint8_t>(prefix));
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

inline void markup::bind(std::string_view prefix, std::string_view space) {
    if (fault_.is_set()) return;
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
    declare_known();
    if (!in_tag_) return fail_content("an attribute behind content");
    bool const declares = n.space.empty() && n.local == "xmlns";
    if (declares || !is_ncname(n.local) || !is_namespace(n.space))
        return fault_.set(rule::unwritable_name, to_string(n));
    bool const is_language = n == name{xml_namespace, "lang"};
    if (value.size() > (is_language ? limits_.name_bytes : limits_.value_bytes))
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
