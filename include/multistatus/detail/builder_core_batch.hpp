// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/builder_core.hpp>

/// What a response is about, an href or the part of a request, and what batch APIs say in it beside
/// RFC 4918.
namespace multistatus::detail {

template <class Writer>
template <class Hrefs>
std::uint64_t builder_core<Writer>::open(Hrefs const& hrefs, source from,
                                         std::optional<std::string_view> id) {
    if (begin_response(false)) {
        source_ = from;
        writer_.begin_response();
        add_hrefs(hrefs, from, id);
    }
    return serial_;
}

template <class Writer>
template <class Hrefs>
void builder_core<Writer>::add_hrefs(Hrefs const& hrefs, source from,
                                     std::optional<std::string_view> id) {
    bool is_named = false;
    for (href const h : hrefs) {
        add_href(h.text(), from);
        if (!ok()) return;
        is_named = true;
    }
    if (is_named || !writer_.needs_href()) return;
    if (!id)
        fail(rule::unwritable_response, "no href");
    else if (auto const made = options_.href_of_id(*id); !made.empty())
        add_href(made, source::caller);
    else
        fail(rule::unwritable_response,
             std::string("an id without href; see write_options::href_of_id: ").append(*id));
}

template <class Writer>
void builder_core<Writer>::add_href(std::string_view text, source from) {
    if (!hrefs_.accept_path(text, options_)) [[unlikely]]
        if (auto const finding = hrefs_.check(text, from, options_); finding.code != rule::none)
            return fail(finding.code,
                        std::string(text.substr(0, 60)).append(": ").append(finding.reason),
                        "href");
    writer_.href(text);
    check_fault("href");
}

template <class Writer>
template <class Json>
void builder_core<Writer>::body(std::uint64_t serial, Json const& value) {
    if (!begin_part(serial, level::response, part::body)) return;
    auto const& l = options_.limits;
    if (value.text().size() > l.value_bytes) return fail(rule::limit_value_bytes, {}, "body");
    if (l.depth <= levels_around_body || !value.is_valid(l.depth - levels_around_body, l.nodes))
        return fail(rule::unwritable_value, "the body is no JSON; see json_string", "body");
    write_batch_parts();
    // Replaced, two names in it could become one.
    write_key_extension(batch_body, value.text(), "body");
}

template <class Writer>
void builder_core<Writer>::write_held_parts() {
    if (id_) write_key_extension(batch_id, *id_, "id");
    if (!headers_.empty()) write_extension(headers_, extension_place::response);
    id_.reset();
    headers_.clear();
}

}  // namespace multistatus::detail
