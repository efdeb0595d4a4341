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
template <class CopyProperty>
void builder_core<Writer>::copy_propstat(multistatus::propstat const& p, CopyProperty copy) {
    if (!enter_propstat(serial_, p.status())) return;
    writer_.begin_propstat(line_of(propstat_status_));
    auto const nodes = p.nodes();
    std::uint32_t kinds = 0;
    for (auto i = nodes.at; i < nodes.end; i += nodes.tape.nodes[i].extent) {
        auto const kind = nodes.tape.nodes[i].kind;
        kinds |= kind_bit(kind);
        if (kind == node_kind::property) copy(element(nodes.tape, i));
    }
    end_properties();
    // Mostly there is nothing else to look for.
    if (kinds == kind_bit(node_kind::property)) return;
    copy_explanations(p, level::propstat);
    for (auto const e : p.extensions())
        extension(serial_, level::propstat, e);
}

/// Writes all of a response but its hrefs.
template <class Writer>
template <class Tape, class CopyProperty>
void builder_core<Writer>::copy_parts(basic_response<Tape> const& r, CopyProperty copy) {
    if (r.is_status_form()) status(serial_, r.status());
    for (auto const p : r.propstats())
        copy_propstat(p, copy);
    copy_explanations(r, level::response);
    if (auto const where = r.location()) location(serial_, where->text());
    for (auto const e : r.extensions())
        extension(serial_, level::response, e);
}

template <class Writer>
template <class Tape>
void builder_core<Writer>::copy_response(basic_response<Tape> const& r) {
    auto const hrefs = r.hrefs();
    open(hrefs, source::model, hrefs.empty() ? r.id() : std::nullopt);
    copy_parts(r, [this](element const& e) { this->property(e); });
}

template <class Writer>
void builder_core<Writer>::copy_response(response_view const& r, response_shape const* shape) {
    if constexpr (repeating_writer<Writer>) {
        // What is replaced in a text has to be counted.
        if (shape == nullptr || options_.text == text_policy::replace) return copy_response(r);
        if (!begin_response(false)) return;
        source_ = source::model;
        writer_.begin_response();
        auto& known = written_.find(shape->number());
        if (known.is_known() && repeat_response(known, r.tape())) return;
        bool const may_learn = !known.is_known() && known.may_be_known();
        if (may_learn) return learn_response(known, r, *shape);
        add_hrefs(r.hrefs(), source_, {});
        copy_parts(r, [this](element const& e) { this->property(e); });
    } else {
        copy_response(r);
    }
}

template <class Writer>
bool builder_core<Writer>::repeat_response(written_response const& known, tape_view from) {
    auto const mark = writer_.mark();
    writer_.replace_text(false);
    auto const accepts = [this](std::string_view href) {
        return hrefs_.accept_path(href, options_);
    };
    if (!known.repeat(writer_, from, accepts)) return writer_.roll_back(mark), false;
    give_response();
    open_ = false;
    return true;
}

template <class Writer>
void builder_core<Writer>::learn_response(written_response& to, response_view const& r,
                                          response_shape const& shape) {
    auto const mark = writer_.mark();
    auto const repairs_before = repairs();
    varying_texts texts(shape, r.tape());
    add_hrefs(r.hrefs(), source_, {});
    // No other slash stands before that of a path.
    auto const href = r.href().text();
    if (ok() && href.starts_with('/'))
        texts.note(href, mark + writer_.since(mark).find('/') + Writer::written_size(href));
    copy_parts(r, [&](element const& e) {
        this->property(noted_element<Writer>(e, writer_, texts));
        if (!writer_.can_be_repeated()) texts.give_up();
    });
    // An id among them goes before all that was written.
    if (!r.extensions().empty()) texts.give_up();
    if (end_response()) {
        if (repairs() == repairs_before) to.learn(writer_, mark, texts);
        written_.count(to);
        give_response();
    }
    open_ = in_propstat_ = false;
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
    if (t.kind() == document_kind::error) return write_bare_error(t.error().conditions());
    write_bare(t.properties());
    for (auto const p : t.propstats())
        copy_propstat(p, [this](element const& e) { this->property(e); });
    copy_explanations(t, level::response);
    for (auto const e : t.extensions())
        extension(serial_, level::response, e);
}

}  // namespace multistatus::detail
