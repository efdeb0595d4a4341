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
#include <multistatus/xml/lone_element.hpp>
#include <multistatus/xml/prefixes.hpp>

#include <cstddef>
#include <cstdint>
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
        : rendering(options.limits),
          prefixes_(options.prefixes),
          longest_at_once_(limits_.value_bytes < detail::slice_size ? limits_.value_bytes
                                                                    : detail::slice_size) {}

    void start_element(name const& n) { start(n, nullptr); }
    void start_element(detail::lasting_name const& n) {
        // Nearly always a property follows on another, and is known to do so.
        if (known_.is_next(n) && is_between_elements() && !fault_.is_set()) [[likely]]
            lone_.open(known_.move_on(), replacing_ ? 0 : longest_at_once_);
        else
            start(n, &n);
    }
    /// Declares a prefix that the content of the innermost element depends on.
    void bind(std::string_view prefix, std::string_view space);
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
            lone_.end(bytes_);
        else
            end_open_element();
    }

    /// Whether all elements are closed.
    [[nodiscard]] bool is_between_elements() const noexcept {
        return open_.empty() && !lone_.is_open();
    }

    // What was written before, with other texts: see `detail::written_response`.

    /// What stands for the end of a start tag, a text and the end tag where there is none.
    static constexpr std::string_view no_text = "/>";
    [[nodiscard]] static constexpr bool is_quote(char c) noexcept { return c == '>'; }
    [[nodiscard]] static constexpr bool can_be_repeated() noexcept { return true; }
    [[nodiscard]] static std::size_t written_size(std::string_view text) {
        return escaped_size<spelling_rules<text_place::content>>(text);
    }
    [[nodiscard]] static constexpr std::uint8_t form_of(std::string_view, char) noexcept {
        return 0;
    }
    [[nodiscard]] bool repeat_text(std::string_view before, std::string_view text, std::uint8_t) {
        return write_again<spelling_rules<text_place::content>>(before, text);
    }
    [[nodiscard]] bool repeat_text(std::string_view before, detail::plain_text text, std::uint8_t) {
        return write_again(before, text);
    }
    [[nodiscard]] static constexpr std::uint16_t response_note() noexcept { return 0; }
    void repeat_end(std::string_view rest, std::uint16_t) { bytes_.append(rest); }

    /// Takes back what was written since, faults included.
    void roll_back(std::size_t mark) {
        bytes_.truncate(mark);
        lone_.forget();
        open_.clear();
        prefixes_.shrink(prefixes_.root_size());
        undeclared_ = nullptr;
        in_tag_ = false;
        fault_.clear();
    }

protected:
    /// A text up to that size is written in one go.
    [[nodiscard]] std::size_t longest_at_once() const noexcept { return longest_at_once_; }
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
        // What declares it is a name, too.
        auto const name_size = prefix.empty() ? 5 : prefix.size() + 6;
        if (name_size > limits_.name_bytes || space.size() > longest_name_in_value())
            fault_.set(rule::limit_name_bytes, prefix);
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
        return space != xmlns_namespace && !is_nearly_dav(space);
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
        if (!in_tag_) return;
        bytes_.append('>');
        in_tag_ = false;
        run_ = 0;
    }
    void check_tag() {
        auto const declared = prefixes_.scope().size() - open_.back().scope;
        if (attributes_.size() + declared > limits_.attributes)
            fault_.set(rule::limit_attributes, {});
        if (prefixes_.scope().size() > limits_.namespaces) fault_.set(rule::limit_namespaces, {});
    }

    void write_lone_text(std::string_view t) {
        run_ = t.size();
        if (auto const done = lone_.write_text(bytes_, t); done != t.size()) [[unlikely]]
            fault_.set(rule::unwritable_text, t.substr(done));
    }
    void write_lone_text(detail::plain_text t) {
        run_ = t.view().size();
        lone_.write_text(bytes_, t);
    }
    void write_any_text(std::string_view t);
    void end_open_element();
    /// Makes an element like any other of one that is not alone.
    void settle() {
        auto& e = open_.push_first();
        if (!lone_.has_text()) {
            static_cast<void>(bytes_.room(detail::known_name::room));
            write_known(e, lone_.name());
        } else {
            note_known(e, lone_.name(), lone_.begin());
            in_tag_ = false;
        }
        lone_.forget();
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

    void start(name const& n, detail::lasting_name const* lasting);
    [[nodiscard]] bool start_known_element(name const& n, detail::lasting_name const* lasting) {
        if (!prefixes_.is_at_root() || open_.size() + 4 >= limits_.depth) return false;
        auto const* const known = known_.find(n, lasting);
        if (known == nullptr) return false;
        static_cast<void>(bytes_.room(known->room));
        write_known(open_.push(), *known);
        return true;
    }
    void write_known(open_element& e, detail::known_name const& known) noexcept {
        note_known(e, known, bytes_.size());
        bytes_.commit(known.copy(bytes_.end()));
    }
    /// Its start tag stands at a place, and is still open.
    void note_known(open_element& e, detail::known_name const& known, std::size_t at) noexcept {
        e.name_at = at + 1;
        // So long is the prefix that its tag declares, if that declares it.
        auto const prefix = std::size_t{known.note()};
        e.name_size = prefix != 0 ? prefix + 1 + known.local_size() : known.size() - 1;
        e.scope = prefixes_.root_size();
        attributes_.clear();
        in_tag_ = true;
        if (prefix != 0) undeclared_ = &known;
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
    // With their tags as they are where only the declarations of the root are in scope, and with
    // the size of their prefix if those declare it.
    detail::known_names known_{};
    lone_element lone_{};
    detail::known_name const* undeclared_ = nullptr;
    std::size_t longest_at_once_;
    std::size_t run_ = 0;
    bool in_tag_ = false;
};

}  // namespace multistatus::xml_detail

#include <multistatus/xml/markup_impl.hpp>
