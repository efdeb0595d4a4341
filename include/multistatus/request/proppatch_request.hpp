// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/element.hpp>
#include <multistatus/name.hpp>
#include <multistatus/request/part_list.hpp>
#include <multistatus/request/request_base.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace multistatus {

/// What the root element of a body with instructions was.
enum class proppatch_kind : std::uint8_t {
    propertyupdate,  ///< DAV:propertyupdate, the body of PROPPATCH (RFC 4918, 14.19).
    mkcol,           ///< DAV:mkcol, that of an extended MKCOL (RFC 5689, 5.1).
    mkcalendar,      ///< CALDAV:mkcalendar, that of MKCALENDAR (RFC 4791, 9.2).
};

/// One property to set or to remove (RFC 4918, 14.23 and 14.26).
///
/// A view; it lives as long as the request it was taken from.
class property_instruction {
public:
    /// For readers; an even entry is a node to set, an odd one to remove.
    property_instruction(detail::tape_view tape, std::uint32_t entry) noexcept
        : property_(tape, entry / 2), is_remove_(entry % 2 != 0) {}

    /// Whether the property gets the value that `property()` is.
    [[nodiscard]] bool is_set() const noexcept { return !is_remove_; }
    /// Whether the property is removed; its content, if any, means nothing then.
    [[nodiscard]] bool is_remove() const noexcept { return is_remove_; }
    /// The name of the property.
    [[nodiscard]] multistatus::name name() const noexcept { return property_.name(); }
    /// The property with its value and the language in scope (RFC 4918, 4.3).
    [[nodiscard]] element property() const noexcept { return property_; }

    /// The same instruction about equal properties.
    friend bool operator==(property_instruction const& a, property_instruction const& b) {
        return a.is_remove_ == b.is_remove_ && a.property_ == b.property_;
    }

private:
    element property_;
    bool is_remove_;
};

/// The body of a PROPPATCH, an extended MKCOL or a MKCALENDAR: instructions, to be followed in
/// document order and all or none (RFC 4918, 9.2; RFC 5689, 3; RFC 4791, 5.3.1).
///
///     auto const update = multistatus::parse_proppatch(body).value();
///     for (auto const& i : update)
///         if (i.is_set()) store(i.name(), i.property());
///         else erase(i.name());
///
/// It owns what it holds; the views it gives live as long as it does.
class proppatch_request : public detail::request_base {
public:
    using instruction_range = part_list<property_instruction>;

    /// A request without instructions.
    proppatch_request() = default;
    /// For readers.
    proppatch_request(proppatch_kind kind, detail::request_base&& read)
        : request_base(std::move(read)), kind_(kind) {}

    /// What the root element was.
    [[nodiscard]] proppatch_kind kind() const noexcept { return kind_; }
    /// One instruction for each property named, in document order. A property may have several.
    [[nodiscard]] instruction_range instructions() const noexcept {
        return list<instruction_range>(parts().listed);
    }
    /// The first instruction.
    [[nodiscard]] auto begin() const noexcept { return instructions().begin(); }
    /// Behind the last one.
    [[nodiscard]] auto end() const noexcept { return instructions().end(); }
    /// How many there are.
    [[nodiscard]] std::size_t size() const noexcept { return parts().listed.size(); }
    /// Whether there are none, as in a `prop` without properties.
    [[nodiscard]] bool empty() const noexcept { return parts().listed.empty(); }

    /// The same instructions in the same order, for the same method; diagnostics do not count.
    friend bool operator==(proppatch_request const& a, proppatch_request const& b) {
        return a.kind_ == b.kind_ && a.instructions() == b.instructions();
    }

private:
    proppatch_kind kind_ = proppatch_kind::propertyupdate;
};

}  // namespace multistatus
