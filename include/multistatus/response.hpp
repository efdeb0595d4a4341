// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/decoded.hpp>
#include <multistatus/detail/batch_names.hpp>
#include <multistatus/detail/owned_tape.hpp>
#include <multistatus/detail/parts.hpp>
#include <multistatus/found_property.hpp>
#include <multistatus/found_value.hpp>
#include <multistatus/header_field.hpp>
#include <multistatus/name.hpp>
#include <multistatus/property.hpp>
#include <multistatus/propstat.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace multistatus {

/// What happened to one resource, or one status for several: DAV:response (RFC 4918, 14.24).
///
/// It is a sum: *one or more hrefs with one status*, or *one href with propstats*; a response that
/// is both or neither cannot be represented. `response` owns what it holds; `response_view`
/// borrows it from a parser. Both are this template.
template <class Tape>
class basic_response {
public:
    /// The hrefs in document order.
    using href_range =
        part_range<detail::href_part, detail::kind_bit(detail::node_kind::href), multistatus::href>;
    /// The propstats in document order.
    using propstat_range = part_range<propstat, detail::kind_bit(detail::node_kind::propstat)>;
    /// Elements the standard does not know, in document order.
    using extension_range = propstat::extension_range;

    /// Takes a tape that a reader made; for formats.
    explicit basic_response(Tape tape) : tape_(static_cast<Tape&&>(tape)) {}

    /// A copy that shares a copy of what the other one shares with more responses; for documents.
    basic_response(basic_response const& other, std::string const& shared)
        : tape_(other.tape_, shared) {}

    /// Makes an owning response out of a borrowed one, or a view of an owning one.
    template <class Other>
        requires(!std::is_same_v<Other, Tape> && std::is_constructible_v<Tape, detail::tape_view>)
    explicit basic_response(basic_response<Other> const& other) : tape_(other.tape()) {}

    /// The first href, and mostly the only one; empty where a batch API names the part of the
    /// request by an `id` instead.
    [[nodiscard]] multistatus::href href() const noexcept {
        auto const& tape = tape_.view();
        auto const* const first = detail::first_of(tape, detail::node_kind::href);
        return first == nullptr ? multistatus::href{} : tape.text(first->text);
    }
    /// All hrefs; more than one only with a status, none only with an `id`.
    [[nodiscard]] href_range hrefs() const noexcept { return href_range(all()); }

    /// Whether it has one status for all its hrefs, and no propstats.
    [[nodiscard]] bool is_status_form() const noexcept {
        return detail::first_of(tape_.view(), detail::node_kind::status) != nullptr;
    }
    /// The status of the status form, or the best one among the propstats: what the response says
    /// of the resource as a whole. 404 here means that the resource is gone only in the status
    /// form.
    [[nodiscard]] multistatus::status status() const noexcept {
        auto const& tape = tape_.view();
        detail::node const* best = nullptr;
        auto const* const end = tape.nodes + tape.size;
        for (auto const* n = tape.nodes; n != end; n += n->extent) {
            if (n->kind == detail::node_kind::status) {
                best = n;
                break;
            }
            if (n->kind == detail::node_kind::propstat && (best == nullptr || is_better(*n, *best)))
                best = n;
        }
        if (best == nullptr) return {};
        return best->text.empty() ? multistatus::status(best->code) : unusual_status(*best);
    }
    /// The propstats; empty in the status form.
    [[nodiscard]] propstat_range propstats() const noexcept { return propstat_range(all()); }

    /// What the response says of a property. Where several propstats name it, one of 2xx counts
    /// before any other, and otherwise the first.
    [[nodiscard]] found_property operator[](name wanted) const noexcept {
        found_property found;
        for (auto const p : propstats()) {
            if (found.is_mentioned() && !p.status().is_success()) continue;
            if (auto const property = p.find(wanted)) {
                found = {*property, p};
                if (found) break;
            }
        }
        return found;
    }

    /// What the response says of a property with a type: its value, decoded now, and its status.
    ///
    ///     if (auto const size = response[dav::getcontentlength]) total += *size;
    template <typed_property Property>
    [[nodiscard]] found_value<typename Property::value_type> operator[](Property wanted) const {
        return found_value<typename Property::value_type>((*this)[name(wanted)]);
    }

    /// The conditions that explain the status; empty if there are none (RFC 4918, 14.5).
    [[nodiscard]] multistatus::error error() const noexcept { return parts().error(); }
    /// The explanation for people; empty if there is none.
    [[nodiscard]] multistatus::description description() const noexcept {
        return parts().description();
    }
    /// Where the resource is now (RFC 4918, 14.9).
    [[nodiscard]] std::optional<multistatus::href> location() const noexcept {
        auto const text = parts().text(detail::node_kind::location);
        return text ? std::optional(multistatus::href(*text)) : std::nullopt;
    }
    /// Elements the standard does not know (RFC 4918, 17); those of the next four among them.
    [[nodiscard]] extension_range extensions() const noexcept { return extension_range(all()); }

    /// The id of the part of the request that it answers, as a batch API has it (JSON form).
    [[nodiscard]] std::optional<std::string_view> id() const noexcept {
        return extension_text(detail::batch_id);
    }
    /// The header fields of that answer, in order; names and values as they were received, so that
    /// who passes them on looks at them first.
    [[nodiscard]] header_range headers() const noexcept {
        auto const found = extension(detail::batch_headers);
        return found ? header_range(*found) : header_range();
    }
    /// The body of that answer: the text of a JSON value, as it was received. In XML it may be any
    /// text; see `json_text`.
    [[nodiscard]] std::optional<std::string_view> body() const noexcept {
        return extension_text(detail::batch_body);
    }
    /// The problem details among the conditions, decoded now (RFC 9457). It needs
    /// `<multistatus/batch.hpp>`, or `json.hpp`; without them it does not compile.
    [[nodiscard]] decoded<multistatus::problem> problem() const;

    /// Whether it tells that the server cut the list: a status of 507 (RFC 6578, 3.6). Where a 507
    /// may also be a member that found no room, as in the answer to a COPY, the URL of the request
    /// tells them apart: only its own response counts then.
    [[nodiscard]] bool is_truncation(std::string_view request_url = {}) const {
        return is_status_form() && status().code() == 507 &&
               (request_url.empty() || classify(href(), request_url) == relation::self);
    }
    /// Whether anything of it failed: its status, or a propstat other than the 404 and 403 of
    /// properties that were merely absent or not readable while another propstat succeeded.
    [[nodiscard]] bool failed() const noexcept {
        if (is_status_form()) return !status().is_success();
        auto const any_success = status().is_success();
        for (auto const p : propstats()) {
            auto const code = p.status().code();
            if (!p.status().is_success() && !(any_success && (code == 404 || code == 403)))
                return true;
        }
        return false;
    }

    /// Equal in all that the standard gives a meaning; the place of parts of different kinds
    /// among each other has none (RFC 4918, 17).
    template <class Other>
    friend bool operator==(basic_response const& a, basic_response<Other> const& b) {
        return a.hrefs() == b.hrefs() && a.is_status_form() == b.is_status_form() &&
               a.status() == b.status() && a.propstats() == b.propstats() &&
               a.error() == b.error() && a.description() == b.description() &&
               a.location() == b.location() && a.extensions() == b.extensions();
    }

    /// Its tape; for formats.
    [[nodiscard]] detail::tape_view tape() const noexcept { return tape_.view(); }

private:
    [[nodiscard]] detail::siblings all() const noexcept {
        auto const tape = tape_.view();
        return {tape, 0, static_cast<std::uint32_t>(tape.size)};
    }
    [[nodiscard]] detail::parts parts() const noexcept { return detail::parts(all()); }
    [[nodiscard]] multistatus::status unusual_status(detail::node const& n) const noexcept;
    [[nodiscard]] std::optional<element> extension(name wanted) const noexcept {
        for (auto const e : extensions())
            if (e.name() == wanted) return e;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<std::string_view> extension_text(name wanted) const noexcept {
        auto const found = extension(wanted);
        return found ? std::optional(found->text()) : std::nullopt;
    }
    [[nodiscard]] static bool is_better(detail::node const& a, detail::node const& b) noexcept {
        return b.code == 0 || (multistatus::status(a.code).is_success() &&
                               !multistatus::status(b.code).is_success());
    }

    Tape tape_;
};

// Few lines are unusual, and what looks at them is not made a part of what looks for one.
template <class Tape>
multistatus::status basic_response<Tape>::unusual_status(detail::node const& n) const noexcept {
    return parts().status_of(n);
}

/// A response that owns what it holds. Moved from, it has neither hrefs nor a status nor propstats.
using response = basic_response<detail::owned_tape>;
/// A response that lies in a parser; it lives until the parser is asked for the next one.
using response_view = basic_response<detail::borrowed_tape>;

}  // namespace multistatus
