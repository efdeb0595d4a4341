// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/detail/batch_parts.hpp>
#include <multistatus/detail/copying_writer.hpp>
#include <multistatus/detail/given_up_properties.hpp>
#include <multistatus/detail/outgoing_hrefs.hpp>
#include <multistatus/detail/property_groups.hpp>
#include <multistatus/detail/property_ledger.hpp>
#include <multistatus/detail/reserved_names.hpp>
#include <multistatus/detail/response_shape.hpp>
#include <multistatus/detail/seen_names.hpp>
#include <multistatus/detail/status_line.hpp>
#include <multistatus/detail/white_space.hpp>
#include <multistatus/detail/writing_state.hpp>
#include <multistatus/detail/written_propstat.hpp>
#include <multistatus/detail/written_response.hpp>
#include <multistatus/href.hpp>
#include <multistatus/part_id.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/response.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/writable_status.hpp>
#include <multistatus/write_options.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus::detail {

/// What all builders do, whatever the format: keeps the grammar where types cannot, and gives the
/// sink one response at a time.
///
/// The format's writer is a `response_writer`.
template <class Writer>
class builder_core : public writing_state {
public:
    template <class Target>
    builder_core(Target&& target, write_options options, document_kind kind)
        : options_(std::move(options)), writer_(static_cast<Target&&>(target), options_, kind) {}

    // The document

    /// Completes the open response and gives it to the sink.
    void close();
    void finish();
    void abort() {
        if (!finished_) fail(rule::truncated, "aborted");
    }
    void set_sync_token(std::string_view token) {
        render(sync_token_, [&] { write_key([&] { writer_.sync_token(token); }, "sync-token"); });
        check_trailer("sync-token");
        // A reader would take it for another one.
        if (ok() && !is_trimmed(token))
            fail(rule::unwritable_value, "white space around it", "sync-token");
    }
    void set_description(std::string_view text, std::string_view language) {
        constexpr std::string_view below = "responsedescription";
        auto const write = [&] { writer_.trailing_description(text, language); };
        render(description_, [&] { write_text_outside(write, below); });
        check_trailer(below);
    }
    template <class Property>
    void add_extension(Property const& property) {
        std::string written;
        render(written, [&] {
            writer_.begin_trailing_extension();
            write_unknown(property, extension_place::document);
        });
        extensions_ += written;
        check_trailer(name_of(property).local);
    }

    // A response: what is written to it names it, for the caller may hold on to it for too long

    /// Begins a response with these hrefs, or with the one that is made of the id.
    template <class Hrefs>
    std::uint64_t open(Hrefs const& hrefs, source from = source::caller,
                       std::optional<std::string_view> id = {});
    /// Begins a response with an id, and perhaps with hrefs.
    template <class Hrefs>
    std::uint64_t open(part_id id, Hrefs const& hrefs) {
        auto const serial = open(hrefs, source::caller, id.text());
        id_.emplace(id.text());
        return serial;
    }
    void status(std::uint64_t serial, writable_status s);
    /// Writes a propstat with all its properties.
    template <class... Properties>
    void propstat(std::uint64_t serial, writable_status s, Properties const&... properties) {
        if (!enter_propstat(serial, s)) return;
        if constexpr (copyable_writer<Writer> && sizeof...(Properties) != 0 &&
                      (has_lasting_name<Properties> && ...))
            if (s.line().empty()) return write_known(properties...);
        writer_.begin_propstat(line_of(s));
        write_properties(properties...);
    }
    /// Sorts the properties that follow by their status.
    void group(std::uint64_t serial, grouping how);
    template <class Properties, class... Conditions>
    void add(std::uint64_t serial, writable_status s, Properties const& properties,
             Conditions const&... conditions);

    template <class... Conditions>
    void error(std::uint64_t serial, level l, Conditions const&... conditions);
    void description(std::uint64_t serial, level l, std::string_view text,
                     std::string_view language) {
        if (!begin_part(serial, l, part::description)) return;
        write_text_outside([&] { writer_.description(text, language); }, "responsedescription");
    }
    void location(std::uint64_t serial, std::string_view href) {
        if (!begin_part(serial, level::response, part::location)) return;
        if (!is_location(href)) return fail(rule::unwritable_href, href, "location");
        if (href.size() > options_.limits.href_bytes)
            return fail(rule::limit_href_bytes, href, "location");
        writer_.location(href);
        check_fault("location");
    }
    void header(std::uint64_t serial, std::string_view name, std::string_view value) {
        if (!begin_part(serial, level::response, part::header)) return;
        if (auto const why = headers_.add(name, value); !why.empty())
            fail(rule::unwritable_response, std::string(why).append(": ").append(name), "headers");
    }
    template <class Json>
    void body(std::uint64_t serial, Json const& value);
    template <class Property>
    void extension(std::uint64_t serial, level l, Property const& property) {
        if (!begin_part(serial, l, part::extension)) return;
        if (l == level::response) write_batch_parts();
        write_extension(property, l == level::response ? extension_place::response
                                                       : extension_place::propstat);
    }
    /// Makes the document fail for a reason that types could not tell.
    bool refuse(std::string_view why) {
        fail(rule::unwritable_response, why);
        return false;
    }

    // What was read before

    template <class Tape>
    void copy_response(basic_response<Tape> const& r);
    /// As above; if it has the shape of others, it is copied from what was written of those.
    void copy_response(response_view const& r, response_shape const* shape);
    void copy_trailer(trailer const& t);
    /// Writes elements right below the root of a document without responses.
    template <class... Elements>
    void write_bare(Elements const&... elements) {
        static_cast<void>(begin_response(true));
        bare_elements(elements...);
    }
    /// As above, of an error, which holds one at least.
    template <class... Conditions>
    void write_bare_error(Conditions const&... conditions) {
        static_cast<void>(begin_response(true));
        auto const before = writer_.mark();
        bare_elements(conditions...);
        if (ok() && writer_.mark() == before)
            fail(rule::unwritable_response, "an error without condition");
    }

private:
    void fail(rule code, std::string_view about, std::string_view below = {}) {
        set_failure(code, below, about);
        writer_.roll_back(0);
    }
    void check_fault(std::string_view below) {
        if (!writer_.fault().is_set()) return;
        auto const fault = writer_.fault();
        if (fault.code == rule::limit_response_bytes) return fail_size();
        fail(fault.code, fault.detail, below);
    }
    // Which part of a response is one too many, depends on what is known of how it is written.
    void fail_size() {
        in_propstat_ = false;
        fail(rule::limit_response_bytes, {});
    }
    // A reader keeps this for all of the body, elements in up to nine times their bytes.
    void check_trailer(std::string_view below) {
        auto const kept = description_.size() + sync_token_.size() + 9 * extensions_.size();
        if (kept > options_.limits.response_bytes) fail(rule::limit_response_bytes, {}, below);
    }
    void check_nodes() {
        auto const most_nodes = [this](std::string_view t) { return writer_.most_nodes(t); };
        if (has_too_many_nodes(writer_.since(0), options_.limits.nodes, most_nodes))
            fail(rule::limit_nodes, {});
    }
    /// Whether anything may be written to that response.
    [[nodiscard]] bool is_current(std::uint64_t serial) {
        if (!ok()) return false;
        if (is_copying_ || !writer_.is_between_elements())
            return refuse("an element was left open");
        return (open_ && serial == serial_) || refuse("a later call has closed this response");
    }
    [[nodiscard]] bool begin_response(bool bare);
    [[nodiscard]] bool end_response();
    /// Gives a complete response to the sink.
    void give_response();
    [[nodiscard]] bool begin_part(std::uint64_t serial, level l, part p);
    [[nodiscard]] bool check_status(writable_status s) {
        return (is_status_code(s.code()) && s.line().empty()) || check_unusual(s);
    }
    [[nodiscard]] bool check_unusual(writable_status s);
    [[nodiscard]] static multistatus::status line_of(writable_status s) noexcept {
        if (s.line().empty()) return s.code();
        return {s.code(), s.line()};
    }

    [[nodiscard]] bool enter_propstat(std::uint64_t serial, writable_status s);
    template <class... Properties>
    void write_properties(Properties const&... properties) {
        (for_each_property(properties, [this](auto const& p) { this->property(p); }), ...);
        end_properties();
    }
    template <class... Properties>
    void write_known(Properties const&... properties);
    template <class... Properties>
    [[nodiscard]] bool repeat_propstat(written_propstat const& known,
                                       Properties const&... properties);
    template <class... Properties>
    void learn_propstat(written_propstat& to, std::size_t begin, Properties const&... properties);
    void end_properties() {
        if (ok()) writer_.end_properties(line_of(propstat_status_));
    }
    void end_propstat() {
        if (in_propstat_ && !skipping_ && ok()) writer_.end_propstat();
        in_propstat_ = skipping_ = false;
    }
    [[nodiscard]] bool end_propstats();
    void fail_together();
    void write_groups();
    void leave_out_written();
    void write_failed();
    void check_properties();
    [[nodiscard]] bool fill();
    template <class Property>
    void property(Property const& p) {
        if (!ok() || !write_property(p)) return;
        auto const code = propstat_status_.code();
        if (source_ == source::model)
            ledger_.count();
        else if (!ledger_.repeat(full_name_of(p), code))
            ledger_.add(full_name_of(p), code);
    }
    template <class Property>
    [[nodiscard]] bool write_property(Property const& p);
    template <class Property>
    void write_as_property(Property const& p) {
        writer_.begin_property();
        write_element(writer_, p);
    }
    [[nodiscard]] bool has_room_for_property(bool is_stored) const noexcept;
    /// What stands behind the mark, with all that the response has so far. Between a property and
    /// what is around it JSON has two more nodes.
    [[nodiscard]] given_up_properties::extent extent_with(std::size_t mark) const {
        return {writer_.mark() + groups_.size(), writer_.most_nodes(writer_.since(mark)) + 2};
    }
    [[nodiscard]] rule find_excess(std::size_t mark) {
        if (options_.text != text_policy::error_propstat) return rule::none;
        return given_up_.find_excess(extent_with(mark), options_.limits);
    }
    [[nodiscard]] bool keep_failed(name const& n, std::size_t mark, bool is_of_others);
    [[nodiscard]] bool give_up_property(name const& n, std::size_t mark, bool is_of_others,
                                        rule excess);
    void leave_out_property(name const& n, bool is_of_others);
    [[nodiscard]] static std::string below_prop(name const& n) {
        return std::string("prop/").append(n.local);
    }
    template <class Property>
    void add_one(writable_status s, Property const& p, std::string_view conditions);

    /// Writes what is no property: its text is not worth a failure.
    template <class Write>
    void write_text_outside(Write write, std::string_view below) {
        auto const replaced = writer_.replacements();
        writer_.replace_text(options_.text != text_policy::error);
        write();
        if (writer_.replacements() != replaced) note_repair(rule::unwritable_text, below, {});
        check_fault(below);
    }
    /// Writes what stands for something else: changed, it would be another one.
    template <class Write>
    void write_key(Write write, std::string_view below) {
        writer_.replace_text(false);
        write();
        check_fault(below);
    }
    template <class Property>
    void write_outside(Property const& property, std::string_view parent);
    template <class Property>
    void write_unknown(Property const& property, extension_place in) {
        if (auto const n = name_of(property); is_reserved(n, in))
            return fail(rule::unwritable_name, to_string(n), n.local);
        write_outside(property, {});
    }
    template <class Property>
    void write_extension(Property const& property, extension_place in) {
        if (!ok()) return;
        writer_.begin_extension();
        write_unknown(property, in);
    }
    /// As `write_key`, of an extension that holds a text.
    void write_key_extension(name const& n, std::string_view text, std::string_view below) {
        if (!ok()) return;
        writer_.begin_extension();
        text_property const whole(n, text);
        write_key([&] { write_element(writer_, whole); }, below);
    }
    template <class Hrefs>
    void add_hrefs(Hrefs const& hrefs, source from, std::optional<std::string_view> id);
    void add_href(std::string_view text, source from);
    /// Writes what was held back because other parts come first, or because more may come.
    void write_batch_parts() {
        if (id_ || !headers_.empty()) [[unlikely]]
            write_held_parts();
    }
    void write_held_parts();
    template <class... Conditions>
    void write_conditions(Conditions const&... conditions) {
        (for_each_property(conditions, [this](auto const& c) { this->write_outside(c, "error/"); }),
         ...);
    }
    template <class Part>
    void copy_explanations(Part const& from, level l);
    template <class CopyProperty>
    void copy_propstat(multistatus::propstat const& p, CopyProperty copy);
    template <class Tape, class CopyProperty>
    void copy_parts(basic_response<Tape> const& r, CopyProperty copy);
    [[nodiscard]] bool repeat_response(written_response const& known, tape_view from);
    void learn_response(written_response& to, response_view const& r, response_shape const& shape);
    template <class... Elements>
    void bare_elements(Elements const&... elements) {
        (for_each_property(elements, [this](auto const& e) { this->bare_element(e); }), ...);
    }
    template <class Element>
    void bare_element(Element const& e) {
        if (!ok()) return;
        writer_.begin_extension();
        write_text_outside([&] { write_element(writer_, e); }, name_of(e).local);
    }
    template <class Write>
    void render(std::string& to, Write write);
    void give() {
        if (writer_.given() + writer_.mark() > options_.limits.total_bytes)
            return fail(rule::limit_total_bytes, {});
        begin_giving();
        bool const is_taken = writer_.flush();
        end_giving();
        if (!is_taken) fail(rule::truncated, "the sink failed");
    }
    // Nobody knows how much of it a sink took before it threw; nothing may follow that.
    void check_sink() {
        if (!is_giving()) return;
        end_giving();
        fail(rule::truncated, "the sink failed");
    }

    write_options options_;
    Writer writer_;
    outgoing_hrefs hrefs_{};
    property_ledger ledger_{};
    property_groups groups_{};
    written_responses written_{};
    written_propstats known_{};
    given_up_properties given_up_{};
    std::optional<std::string> id_{};
    header_list headers_{};
    std::string sync_token_{}, description_{}, extensions_{};
    std::uint64_t serial_ = 0;
    seen_names changed_{}, refused_{};  // of changes that are told together
    writable_status propstat_status_ = 200;
    form form_ = form::none;
    level level_ = level::propstat;
    part reached_ = part::status;
    source source_ = source::caller;
    bool skipping_ = false;
    bool is_copying_ = false;    // properties, so that the writer does not know of open elements
    bool has_left_out_ = false;  // properties of this response, that cannot even be named
    grouping grouping_ = grouping::none;
    bool finished_ = false;
};

}  // namespace multistatus::detail

#include <multistatus/detail/builder_core_batch.hpp>
#include <multistatus/detail/builder_core_copy.hpp>
#include <multistatus/detail/builder_core_impl.hpp>
#include <multistatus/detail/builder_core_known.hpp>
