// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/builder_core.hpp>
#include <multistatus/detail/characters.hpp>

namespace multistatus::detail {

template <class Writer>
bool builder_core<Writer>::begin_response(bool bare) {
    close();
    ++serial_;
    if (finished_) fail(rule::finished, {});
    if (!ok()) return false;
    if (responses_ == options_.limits.responses) return fail(rule::limit_responses, {}), false;
    open_ = true;
    bare_ = bare;
    propstats_ = 0;
    form_ = form::none;
    level_ = level::propstat;
    reached_ = part::status;
    grouping_ = grouping::none;
    ledger_.clear();
    groups_.clear();
    given_up_.clear();
    has_left_out_ = false;
    id_.reset();
    headers_.clear();
    writer_.begin_document();
    check_fault({});
    return ok();
}

template <class Writer>
bool builder_core<Writer>::check_unusual(writable_status s) {
    if (!is_status_code(s.code()))
        return refuse(s.code() == 0 ? "no status" : "the status " + std::to_string(s.code()));
    if (s.line().empty()) return true;
    // Here, for a fault of the writer would go to the account of the property that follows.
    if (!is_writable_text(s.line())) return fail(rule::unwritable_text, s.line(), "status"), false;
    if (s.line().size() > options_.limits.value_bytes)
        return fail(rule::limit_value_bytes, s.line(), "status"), false;
    auto const read = read_status_line(s.line());
    bool const fine = read.finding == rule::none || read.finding == rule::informational_status;
    return (fine && read.code == s.code()) || refuse(s.line());
}

template <class Writer>
void builder_core<Writer>::status(std::uint64_t serial, writable_status s) {
    if (!is_current(serial)) return;
    if (form_ != form::none || bare_)
        return fail(rule::unwritable_response, "a status beside another status or a propstat");
    if (!check_status(s)) return;
    form_ = form::status;
    level_ = level::response;
    writer_.replace_text(false);
    writer_.status(line_of(s));
    check_fault("status");
}

template <class Writer>
bool builder_core<Writer>::enter_propstat(std::uint64_t serial, writable_status s) {
    if (!is_current(serial)) return false;
    if (form_ == form::status || grouping_ != grouping::none || level_ == level::response)
        return refuse("a propstat beside a status, or behind what belongs to the response");
    end_propstat();
    ++propstats_;
    form_ = form::propstats;
    in_propstat_ = true;
    reached_ = part::status;
    propstat_status_ = s;
    if (!check_status(s)) return false;
    skipping_ = options_.minimal && s.code() == 404;
    if (skipping_) {
        --propstats_;
        return false;
    }
    return true;
}

template <class Writer>
void builder_core<Writer>::group(std::uint64_t serial, grouping how) {
    if (!is_current(serial)) return;
    form_ = form::propstats;
    grouping_ = how;
    if (how == grouping::together) changed_ = refused_ = {};
}

template <class Writer>
template <class Properties, class... Conditions>
void builder_core<Writer>::add(std::uint64_t serial, writable_status s,
                               Properties const& properties, Conditions const&... conditions) {
    if (!is_current(serial) || !check_status(s)) return;
    if (grouping_ == grouping::none || level_ == level::response)
        return fail(rule::unwritable_response, "a property behind what belongs to the response");
    // A failed PROPPATCH is told in full: what is left out would look like a success.
    if (options_.minimal && s.code() == 404 && grouping_ != grouping::together) return;
    auto const mark = writer_.mark();
    write_conditions(conditions...);
    auto const written = std::string(ok() ? writer_.since(mark) : std::string_view{});
    if (ok()) writer_.roll_back(mark);
    for_each_property(properties, [&](auto const& p) { this->add_one(s, p, written); });
}

template <class Writer>
template <class Property>
void builder_core<Writer>::add_one(writable_status s, Property const& p,
                                   std::string_view conditions) {
    if (!ok()) return;
    // Of what a client changes twice, one success or one failure is told.
    bool const is_told_once = grouping_ == grouping::together;
    if (is_told_once && !(s.is_success() ? changed_ : refused_).insert(full_name_of(p))) return;
    auto const mark = writer_.mark();
    if (!write_property(p)) return;
    ledger_.add(full_name_of(p), s.code());
    groups_.add(s, writer_.since(mark), conditions);
    if (groups_.size() > options_.limits.response_bytes) return fail_size();
    writer_.roll_back(mark);
}

template <class Writer>
template <class Property>
bool builder_core<Writer>::write_property(Property const& p) {
    // What somebody stored, and in an answer the names of that, and those that a client asks for.
    constexpr bool may_be_stored = std::is_convertible_v<Property const&, element>;
    bool const is_of_others =
        source_ == source::caller &&
        (may_be_stored || (is_name<Property> && grouping_ == grouping::answer));
    if (!has_room_for_property(may_be_stored && is_of_others)) [[unlikely]]
        return leave_out_property(name_of(p), is_of_others), false;
    auto const mark = writer_.mark();
    auto const replaced = writer_.replacements();
    writer_.replace_text(options_.text == text_policy::replace);
    write_as_property(p);
    if (writer_.replacements() != replaced) [[unlikely]]
        note_repair(rule::unwritable_text, below_prop(name_of(p)), {});
    auto const excess = is_of_others && !writer_.fault().is_set() ? find_excess(mark) : rule::none;
    if (!writer_.fault().is_set() && excess == rule::none) return true;
    return give_up_property(name_of(p), mark, is_of_others, excess);
}

/// Whether there may be one more; those that are stored leave a quarter to the server's own.
template <class Writer>
bool builder_core<Writer>::has_room_for_property(bool is_stored) const noexcept {
    auto const most = options_.limits.properties;
    bool const leaves_room = is_stored && options_.text == text_policy::error_propstat;
    return ledger_.size() + given_up_.names().size() < (leaves_room ? most - most / 4 : most);
}

/// Tells that the document cannot have one more, or leaves it out if it need not fail.
template <class Writer>
void builder_core<Writer>::leave_out_property(name const& n, bool is_of_others) {
    bool const may_be_left_out = is_of_others && options_.text == text_policy::error_propstat &&
                                 grouping_ != grouping::together;
    if (!may_be_left_out) return fail(rule::limit_properties, {}, below_prop(n));
    note_repair(rule::limit_properties, below_prop(n), {});
    has_left_out_ = true;
}

/// Keeps the name of a property that could not be written; it stands behind the mark. False if
/// what others have stored leaves too little room for that, too.
template <class Writer>
bool builder_core<Writer>::keep_failed(name const& n, std::size_t mark, bool is_of_others) {
    auto const with = extent_with(mark);
    bool const has_room = given_up_.has_room_for_name(with, options_.limits);
    if (is_of_others && !has_room && grouping_ != grouping::together) return false;
    given_up_.add(n, writer_.mark() - mark, with.nodes);
    return true;
}

/// Takes back a property that could not be written, if the document need not fail.
template <class Writer>
bool builder_core<Writer>::give_up_property(name const& n, std::size_t mark, bool is_of_others,
                                            rule excess) {
    auto fault = writer_.fault();
    fault.set(excess, {});
    bool const is_given_up =
        options_.text == text_policy::error_propstat &&
        (is_about_content(fault.code) || (is_of_others && is_about_form(fault.code)));
    if (!is_given_up) return check_fault(below_prop(n)), false;
    writer_.roll_back(mark);
    write_as_property(n);
    bool const is_nameable = !writer_.fault().is_set();
    // Of changes, what is left out would look like a success.
    if (!is_nameable && grouping_ == grouping::together) return check_fault(below_prop(n)), false;
    if (!is_nameable || !keep_failed(n, mark, is_of_others)) has_left_out_ = true;
    writer_.roll_back(mark);
    note_repair(fault.code, below_prop(n), fault.detail);
    return false;
}

template <class Writer>
bool builder_core<Writer>::begin_part(std::uint64_t serial, level l, part p) {
    if (!is_current(serial)) return false;
    if (l == level::response && !end_propstats()) return false;
    if (l == level::propstat && !in_propstat_) return refuse("a part of no propstat");
    if (p < reached_ || (p == reached_ && !may_repeat(p)))
        return refuse("error, description, location, header, body and extension are out of order");
    reached_ = p;
    return !skipping_;
}

template <class Writer>
template <class... Conditions>
void builder_core<Writer>::error(std::uint64_t serial, level l, Conditions const&... conditions) {
    if (!begin_part(serial, l, part::error)) return;
    auto const begin = writer_.mark();
    writer_.begin_error();
    auto const empty = writer_.mark();
    write_conditions(conditions...);
    if (!ok()) return;
    if (writer_.mark() == empty) return writer_.roll_back(begin);
    writer_.end_error();
}

template <class Writer>
template <class Property>
void builder_core<Writer>::write_outside(Property const& property, std::string_view parent) {
    if (!ok()) return;
    auto const n = name_of(property);
    auto const below = std::string(parent).append(n.local);
    write_text_outside([&] { write_element(writer_, property); }, below);
}

template <class Writer>
bool builder_core<Writer>::end_propstats() {
    if (level_ == level::response) return ok();
    end_propstat();
    level_ = level::response;
    reached_ = part::status;
    if (grouping_ != grouping::none) write_groups();
    if (ok()) write_failed();
    return ok() && (propstats_ != 0 || fill());
}

/// Of changes of which one failed none was made: the others are named under 424. What is said to
/// have failed and to have succeeded has failed.
template <class Writer>
void builder_core<Writer>::fail_together() {
    constexpr int code = 424;
    for (auto const& f : given_up_.names())
        refused_.insert(f.view());
    std::vector<owned_name> undone;
    ledger_.for_each([&](name const& n, int c) {
        if (writable_status(c).is_success() && !refused_.contains(n)) undone.emplace_back(n);
    });
    groups_.replace_successes(code);
    ledger_.leave_out_successes();
    for (auto const& n : undone) {
        auto const mark = writer_.mark();
        write_as_property(n.view());
        groups_.add(code, writer_.since(mark), {});
        ledger_.add(n.view(), code);
        writer_.roll_back(mark);
    }
}

template <class Writer>
void builder_core<Writer>::write_groups() {
    if (grouping_ == grouping::together && (groups_.has_failure() || !given_up_.names().empty()))
        fail_together();
    groups_.for_each([this](property_groups::group const& g) {
        ++propstats_;
        auto const s = line_of(g.status());
        writer_.begin_propstat(s);
        writer_.paste(g.properties);
        writer_.end_properties(s);
        if (!g.conditions.empty()) {
            writer_.begin_error();
            writer_.paste(g.conditions);
            writer_.end_error();
        }
        writer_.end_propstat();
    });
}

/// Of two properties of one name the one with a value counts, and of two changes the one that was
/// refused.
template <class Writer>
void builder_core<Writer>::leave_out_written() {
    seen_names seen;
    ledger_.for_each([&](name const& n, int code) {
        if (writable_status(code).is_success() || grouping_ == grouping::together) seen.insert(n);
    });
    given_up_.keep_if([&seen](name const& n) { return seen.insert(n); });
}

template <class Writer>
void builder_core<Writer>::write_failed() {
    if (!given_up_.names().empty()) leave_out_written();
    if (given_up_.names().empty()) return;
    auto const code = options_.unwritable_status;
    if (!check_status(code)) return;
    if (writable_status(code).is_success())
        return static_cast<void>(
            refuse("the status of what is unwritable says that it was written"));
    ++propstats_;
    writer_.begin_propstat(code);
    for (auto const& f : given_up_.names()) {
        write_as_property(f.view());
        ledger_.add(f.view(), code);
    }
    writer_.end_properties(code);
    writer_.end_propstat();
}

// RFC 8144, 2.1; and a client may ask for all properties of something that has none, or for no
// change
template <class Writer>
bool builder_core<Writer>::fill() {
    if (bare_) return true;
    auto const may_be_empty =
        grouping_ == grouping::answer || grouping_ == grouping::together || has_left_out_;
    if (!options_.minimal && !may_be_empty) return refuse("neither a status nor a propstat");
    if (options_.minimal && options_.filler == minimal_filler::status) {
        writer_.status(200);
    } else {
        writer_.begin_propstat(200);
        writer_.end_properties(200);
        writer_.end_propstat();
    }
    return true;
}

template <class Writer>
void builder_core<Writer>::check_properties() {
    if (source_ == source::model) return;
    if (auto const twice = ledger_.find_conflict(); !twice.empty())
        fail(rule::unwritable_response, "one property under two statuses", twice);
}

template <class Writer>
bool builder_core<Writer>::end_response() {
    if (!ok() || !is_current(serial_) || !end_propstats()) return false;
    write_batch_parts();
    check_properties();
    if (ok() && !bare_) writer_.end_response();
    check_fault({});
    return ok();
}

template <class Writer>
void builder_core<Writer>::give_response() {
    if (writer_.mark() > options_.limits.response_bytes) return fail_size();
    check_nodes();
    if (ok()) give();
    if (ok() && !bare_) ++responses_;
}

template <class Writer>
void builder_core<Writer>::close() {
    check_sink();
    if (!open_) return;
    if (end_response()) give_response();
    open_ = in_propstat_ = false;
}

template <class Writer>
template <class Write>
void builder_core<Writer>::render(std::string& to, Write write) {
    close();
    if (finished_) fail(rule::finished, {});
    if (!ok()) return;
    auto const mark = writer_.mark();
    write();
    if (!ok()) return;
    to = writer_.since(mark);
    writer_.roll_back(mark);
}

template <class Writer>
void builder_core<Writer>::finish() {
    close();
    if (!ok() || finished_) return;
    writer_.begin_document();
    check_fault({});
    if (!ok()) return;
    writer_.begin_trailer();
    writer_.paste(description_);
    writer_.paste(sync_token_);
    writer_.paste(extensions_);
    check_nodes();
    writer_.end_document();
    check_fault({});
    if (ok()) give();
    finished_ = true;
}

}  // namespace multistatus::detail
