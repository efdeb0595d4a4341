// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/builder_core.hpp>

#include <cstdint>
#include <optional>

/// What was read, or made elsewhere, is written like anything else, part by part.
namespace multistatus::detail {

template <class Writer>
template <class Part>
void builder_core<Writer>::copy_explanations(Part const& from, level l) {
    if (auto const e = from.error(); !e.empty()) error(serial_, l, e.conditions());
    if (auto const d = from.description(); !(d == multistatus::description{}))
        description(serial_, l, d.text, d.language);
}

template <class Writer>
void builder_core<Writer>::copy_propstat(multistatus::propstat const& p) {
    if (!begin_propstat(serial_, p.status())) return;
    auto const nodes = p.nodes();
    std::uint32_t kinds = 0;
    for (auto i = nodes.at; i < nodes.end; i += nodes.tape.nodes[i].extent) {
        auto const kind = nodes.tape.nodes[i].kind;
        kinds |= kind_bit(kind);
        if (kind == node_kind::property) property(element(nodes.tape, i));
    }
    end_properties();
    // Mostly there is nothing else to look for.
    if (kinds == kind_bit(node_kind::property)) return;
    copy_explanations(p, level::propstat);
    for (auto const e : p.extensions())
        extension(serial_, level::propstat, e);
}

template <class Writer>
template <class Tape>
void builder_core<Writer>::copy_response(basic_response<Tape> const& r) {
    auto const hrefs = r.hrefs();
    open(hrefs, source::model, hrefs.empty() ? r.id() : std::nullopt);
    if (r.is_status_form()) status(serial_, r.status());
    for (auto const p : r.propstats())
        copy_propstat(p);
    copy_explanations(r, level::response);
    if (auto const where = r.location()) location(serial_, where->text());
    for (auto const e : r.extensions())
        extension(serial_, level::response, e);
}

template <class Writer>
void builder_core<Writer>::copy_trailer(trailer const& t) {
    if (t.kind() == document_kind::multistatus) {
        if (auto const token = t.sync_token()) set_sync_token(*token);
        if (auto const d = t.description(); !(d == multistatus::description{}))
            set_description(d.text, d.language);
        for (auto const e : t.extensions())
            add_extension(e);
        return;
    }
    if (t.kind() == document_kind::error) {
        if (t.error().empty()) return fail(rule::unwritable_response, "an error without condition");
        return write_bare(t.error().conditions());
    }
    write_bare(t.properties());
    for (auto const p : t.propstats())
        copy_propstat(p);
    copy_explanations(t, level::response);
    for (auto const e : t.extensions())
        extension(serial_, level::response, e);
}

}  // namespace multistatus::detail
