// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/plain_text.hpp>
#include <multistatus/name.hpp>

#include <cstddef>
#include <string_view>

namespace multistatus {

namespace detail {

/// What `content_writer` needs of a format's writer; it writes nothing.
struct silent_writer {
    void start_element(name) {}
    void bind(std::string_view, std::string_view) {}
    void attribute(name, std::string_view) {}
    void text(std::string_view) {}
    void end_element() {}
    void fail_content(std::string_view) {}
    void refuse_value(std::string_view) {}
};

}  // namespace detail

/// Takes the content of one element, in whatever format it is written: first the attributes, then
/// text and child elements in order (RFC 4918, 4.3).
///
/// Calls that make no sense, as an attribute behind a text, make the document fail; `finish` tells.
template <class Writer>
class content_writer {
public:
    explicit content_writer(Writer& writer) noexcept : writer_(&writer) {}

    /// Opens a child element.
    content_writer& start_element(name n) {
        ++depth_;
        writer_->start_element(n);
        return *this;
    }
    /// Declares a prefix that stands in the content, as in `xsi:type="xs:int"`; before the
    /// attributes of the innermost open element. The prefixes of names are not your concern.
    content_writer& bind(std::string_view prefix, std::string_view space) {
        writer_->bind(prefix, space);
        return *this;
    }
    /// Adds an attribute to the innermost open element.
    content_writer& attribute(name n, std::string_view value) {
        writer_->attribute(n, value);
        return *this;
    }
    /// Adds text; it is escaped as the format needs it.
    content_writer& text(std::string_view t) {
        writer_->text(t);
        return *this;
    }
    /// As above, of a text that needs no such care; for the codecs of this library.
    content_writer& text(detail::plain_text t) {
        writer_->text(t);
        return *this;
    }
    /// Closes the innermost open element.
    content_writer& end_element() {
        if (depth_ == 0) {
            writer_->fail_content("an end without start");
            return *this;
        }
        --depth_;
        writer_->end_element();
        return *this;
    }
    /// Adds a whole child element: a name, a property, an `element`.
    template <class Property>
    content_writer& element(Property const& property);

    /// Tells that a value cannot be written, and why: its property is then treated as one with
    /// text that cannot be written (see `text_policy`).
    content_writer& refuse(std::string_view why) {
        writer_->refuse_value(why);
        return *this;
    }

    /// How many child elements are open.
    [[nodiscard]] std::size_t depth() const noexcept { return depth_; }

private:
    Writer* writer_;
    std::size_t depth_ = 0;
};

}  // namespace multistatus
