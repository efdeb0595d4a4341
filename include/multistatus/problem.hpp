// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/condition.hpp>
#include <multistatus/decoded.hpp>
#include <multistatus/detail/batch_names.hpp>
#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/value_text.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/element.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/problem_kind.hpp>
#include <multistatus/json/problem_value.hpp>
#include <multistatus/json/whole_value.hpp>
#include <multistatus/name.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/response.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

/// A member that a type of problem adds to problem details (RFC 9457, 3.2).
struct problem_member {
    std::string name;  ///< A name that XML allows too: letters, digits, `_`, `-`, `.`
    std::string json;  ///< The text of its value: `30`, `"text"`, `["/a","/b"]`; see `json_string`.

    friend bool operator==(problem_member const&, problem_member const&) = default;
};

/// Problem details: what went wrong, for machines and for people (RFC 9457, 3).
///
///     out.response("/orders/2").status(409).problem({.title = "Out of stock", .status = 409});
///     if (auto const p = response.problem()) show(p->title);
///
/// It owns what it holds. A text that is empty, and a status of 0, stand for a member that is not
/// there; a URI with white space around it makes the document fail. It can also stand among the
/// conditions of `error`; in JSON it should be the last one.
struct problem {
    std::string type{};      ///< What kind of problem: a URI reference; `about:blank` if empty.
    std::string title{};     ///< What that kind is called, for people.
    int status = 0;          ///< The status code, 100 to 599, mostly that of the response.
    std::string detail{};    ///< What is the matter this time, for people.
    std::string instance{};  ///< This occurrence of it: a URI reference.
    /// All other members, each name once. Names or texts that are not as they must be make the
    /// document fail.
    std::vector<problem_member> extensions{};

    /// The JSON text of another member, if it is there. A view of it.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view member) const noexcept {
        for (auto const& e : extensions)
            if (e.name == member) return e.json;
        return std::nullopt;
    }

    /// The element that it is (RFC 9457, appendix B).
    [[nodiscard]] static constexpr multistatus::name name() noexcept {
        return multistatus::detail::problem_element;
    }
    /// Writes its members to a `content_writer`.
    template <class Out>
    void write_content(Out& out) const;

    friend bool operator==(problem const&, problem const&) = default;
};

/// Each member is an element, in any order; one that is no string has an attribute that tells.
template <>
struct codec<problem> {
    static constexpr value_shape shape = value_shape::elements;

    [[nodiscard]] static decoded<problem> decode(element content) {
        problem p;
        std::string_view remark;
        detail::fingerprint_set names;
        if (!content.has_elements() && !detail::trim(content.text()).empty())
            return undecodable{"text where members must stand"};
        for (auto const child : content.elements()) {
            if (child.name().space != detail::problem_namespace)
                remark = "elements that are no members are left out";
            else if (!names.insert(child.name().local))
                return undecodable{"a member twice"};
            else if (!read_member(child, p))
                return undecodable{"a member is not what it must be"};
        }
        return {std::move(p), remark};
    }
    template <class Out>
    static void encode(problem const& p, Out& out) {
        // Else it could be taken for an array.
        if (p.find(detail::problem_item.local)) out.attribute(detail::batch_json, "object");
        write_uri("type", p.type, out);
        write_text("title", p.title, out);
        if (p.status != 0 && !detail::is_status_code(p.status))
            out.refuse("a status of problem details that is none");
        else if (p.status != 0)
            write_text("status", std::to_string(p.status), out);
        write_text("detail", p.detail, out);
        write_uri("instance", p.instance, out);
        detail::fingerprint_set names;
        for (std::string_view const known : {"type", "title", "status", "detail", "instance"})
            static_cast<void>(names.insert(known));
        for (auto const& e : p.extensions)
            if (names.insert(e.name))
                write_extension(e, out);
            else
                out.refuse("a member of problem details twice");
    }

private:
    [[nodiscard]] static bool read_member(element child, problem& p) {
        auto const local = child.name().local;
        if (local == "type") return read_uri(child, p.type);
        if (local == "title") return read_text(child, p.title);
        if (local == "status") return read_status(child, p);
        if (local == "detail") return read_text(child, p.detail);
        if (local == "instance") return read_uri(child, p.instance);
        return read_extension(child, p);
    }
    [[nodiscard]] static bool read_text(element child, std::string& to) {
        to.assign(child.text());
        return !child.has_elements() && !child.attribute(detail::batch_json);
    }
    [[nodiscard]] static bool read_uri(element child, std::string& to) {
        bool const is_text = read_text(child, to);
        to.assign(detail::trim(child.text()));
        return is_text;
    }
    [[nodiscard]] static bool read_status(element child, problem& p) {
        auto const text = detail::trim(child.text());
        if (child.has_elements() || !json_detail::is_number(text)) return false;
        p.status = json_detail::small_integer(text).value_or(0);
        return detail::is_status_code(p.status);
    }
    [[nodiscard]] static bool read_extension(element child, problem& p) {
        detail::text_buffer text;
        if (!json_detail::problem_text().append(child, text)) return false;
        p.extensions.push_back({std::string(child.name().local), std::string(text.view())});
        return true;
    }

    template <class Out>
    static void write_text(std::string_view local, std::string_view text, Out& out) {
        if (text.empty()) return;
        out.start_element({detail::problem_namespace, local}).text(text).end_element();
    }
    template <class Out>
    static void write_uri(std::string_view local, std::string_view uri, Out& out) {
        // A reader would take it for another one.
        if (!detail::is_trimmed(uri))
            out.refuse("white space around a URI of problem details");
        else
            write_text(local, uri, out);
    }
    template <class Out>
    static void write_extension(problem_member const& m, Out& out) {
        json_detail::whole_value const value(m.json, json_detail::deepest_problem);
        if (!value) {
            out.refuse("a member of problem details that is no JSON");
            return;
        }
        out.start_element({detail::problem_namespace, m.name});
        json_detail::write_problem_value(value.tokens(), 0, out);
        out.end_element();
    }
};

template <class Out>
void problem::write_content(Out& out) const {
    codec<problem>::encode(*this, out);
}

/// The condition that problem details are: `error[problem_details]` reads them (RFC 9457).
inline constexpr condition<"urn:ietf:rfc:7807", "problem", 0, problem> problem_details;

template <class Tape>
decoded<problem> basic_response<Tape>::problem() const {
    return error()[problem_details];
}
inline decoded<problem> propstat::problem() const {
    return error()[problem_details];
}

}  // namespace multistatus
