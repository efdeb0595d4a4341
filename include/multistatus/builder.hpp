// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/binding.hpp>
#include <multistatus/dav.hpp>
#include <multistatus/detail/answering.hpp>
#include <multistatus/detail/boxed.hpp>
#include <multistatus/detail/builder_core.hpp>
#include <multistatus/detail/exception_watch.hpp>
#include <multistatus/detail/moved_error.hpp>
#include <multistatus/document.hpp>
#include <multistatus/field.hpp>
#include <multistatus/format.hpp>
#include <multistatus/href.hpp>
#include <multistatus/open_response.hpp>
#include <multistatus/part_id.hpp>
#include <multistatus/response.hpp>
#include <multistatus/result.hpp>
#include <multistatus/sink.hpp>
#include <multistatus/write_options.hpp>

#include <array>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace multistatus {

/// Writes a multistatus straight into a sink, response by response, in memory of one response.
///
/// What RFC 4918 forbids does not compile; what cannot be known before run time makes the document
/// fail, and `finish` says why. After a failure nothing is written any more, so that the document
/// cannot be taken for complete. Nothing reaches the sink before the first response is complete,
/// or `finish`, so that a server that finds nothing can still answer 404.
///
/// It can be moved, and handles to its response stay good. A response ends with the next call on
/// the builder. Texts and hrefs are used during the call only.
///
/// A sink that fails makes the document fail (see `sink`), and so does any exception that passes
/// through a call, as that of a field's callback or `std::bad_alloc`: with `rule::interrupted`.
/// Calls after a failure, or after `finish`, do no harm; then `finish` is never a success, but for
/// one that was and is called again. Destroying a builder writes nothing and throws nothing.
/// Moved from, it has failed with `rule::finished`, as `ok`, `error` and `finish` say; it must not
/// be told anything else before it is assigned to.
template <writable_format Format, sink Sink = std::string>
class builder {
    using core = detail::builder_core<typename Format::template writer<Sink>>;

public:
    /// Writes to a sink; `sink.hpp` tells which ones are referred to, and must outlive the builder.
    explicit builder(detail::sink_argument<Sink> target, write_options options = {})
        : core_(std::in_place, static_cast<detail::sink_argument<Sink>&&>(target),
                std::move(options), document_kind::multistatus) {}

    /// Begins a response about one resource. The href is a URI reference as it stands on the wire,
    /// an absolute path or an absolute URI; `encode_path` makes one of a raw path.
    [[nodiscard]] open_response<core, false> response(href where) {
        return {*core_, opened(std::array{where})};
    }
    /// Begins a response about several resources, which share one status.
    [[nodiscard]] open_response<core, true> response(std::initializer_list<href> where) {
        return {*core_, opened(where)};
    }
    /// As above, for any range of hrefs or strings.
    template <class Hrefs>
        requires requires(Hrefs const& hrefs) { href(*hrefs.begin()), hrefs.end(); } &&
                 (!std::convertible_to<Hrefs const&, href>)
    [[nodiscard]] open_response<core, true> response(Hrefs const& where) {
        return {*core_, opened(where)};
    }
    /// Begins a response to a part of the request that is known by its id; about one resource, or
    /// several, or none that has an href. A format that cannot do without one asks
    /// `write_options::href_of_id` for it.
    [[nodiscard]] open_response<core, false> response(part_id id) {
        return {*core_, opened(id, std::array<href, 0>{})};
    }
    /// As above.
    [[nodiscard]] open_response<core, false> response(part_id id, href where) {
        return {*core_, opened(id, std::array{where})};
    }
    /// As above.
    [[nodiscard]] open_response<core, true> response(part_id id,
                                                     std::initializer_list<href> where) {
        return {*core_, opened(id, where)};
    }
    /// Writes a response that was read, or made elsewhere, with all its parts.
    template <class Tape>
    void response(basic_response<Tape> const& r) {
        step([&] { core_->copy_response(r); });
    }
    /// Writes an object of a type that has a `binding`: its href, and the properties that have a
    /// value, under status 200. If the binding has a status that is none of 2xx, that alone.
    template <bound T>
    void response(T const& object) {
        auto const where = detail::href_of(object);
        if (auto const code = detail::status_of(object); code != 0 && code / 100 != 2)
            static_cast<void>(response(where).status(code));
        else
            step([&] { detail::answering(answering(where), binding<T>, object).give_all(); });
    }
    /// Answers what a client asked for about one object: a `propfind_request`, or any range of
    /// names, each once. Properties that were asked for and are not there get the status 404,
    /// others the one that their field says. What was not asked for is not computed. `others` are
    /// properties beside those of the binding, as those a client has stored: ranges of
    /// `writable_property` (RFC 4918, 9.1).
    template <class Asked, bound T, class... Others>
    void answer(Asked const& asked, T const& object, Others const&... others) {
        auto const where = detail::href_of(object);
        step([&] {
            detail::answering(answering(where), binding<T>, object).answer(asked, others...);
        });
    }
    /// As above, with a callback for each property:
    /// `out.answer(asked, "/a", ms::fields(ms::field<dav::getetag>([&] { return tag; })))`.
    template <class Asked, class... Fields, class... Others>
    void answer(Asked const& asked, href where, field_list<Fields...> const& callbacks,
                Others const&... others) {
        step([&] {
            detail::answering(answering(where), callbacks, detail::no_object())
                .answer(asked, others...);
        });
    }
    /// Begins a response whose properties come one by one, each with its status.
    [[nodiscard]] grouped_response<core> grouped(href where) {
        return sorted(where, detail::grouping::by_status);
    }
    /// Begins the answer to a PROPPATCH for one resource: as `grouped`, but if any property fails,
    /// those that would have succeeded are named under the status 424 (RFC 4918, 9.2). Of what a
    /// client changes twice the first failure counts, and otherwise the first success.
    [[nodiscard]] grouped_response<core> proppatch(href where) {
        return sorted(where, detail::grouping::together);
    }

    /// A member that is gone (RFC 6578, 3.5.2).
    auto removed(href where) { return response(where).status(404); }
    /// The list is cut here; the href is that of the request (RFC 6578, 3.6).
    auto truncated(href request) {
        return response(request).status(507).error(dav::number_of_matches_within_limits);
    }
    /// A resource that is elsewhere: 3xx, and where (RFC 4918, 14.9; RFC 4437, 8).
    auto redirect(href where, writable_status s, href location) {
        auto const r = response(where).status(s);
        if (s.code() / 100 != 3)
            step([&] { core_->refuse("a redirect with a status other than 3xx"); });
        return r.location(location);
    }
    /// A collection whose members an earlier response has listed under another binding, with the
    /// properties it has (RFC 5842, 7.1).
    template <writable_properties... Properties>
    auto already_reported(href where, Properties const&... properties) {
        return response(where).propstat(208, properties...);
    }

    /// Sets the sync token, an opaque URI, which has no white space around it: that is
    /// `rule::unwritable_value` (RFC 6578, 6.2). Like the next two it may be called at any time; it
    /// is written behind the responses.
    void sync_token(std::string_view token) {
        step([&] { core_->set_sync_token(token); });
    }
    /// Sets the description of the whole, and its language (RFC 4918, 14.16).
    void description(std::string_view text, std::string_view language = {}) {
        step([&] { core_->set_description(text, language); });
    }
    /// Adds an element that the standard does not know.
    template <writable_property Property>
    void extension(Property const& property) {
        step([&] { core_->add_extension(property); });
    }
    /// Sets and adds what stands beside the responses of a document that was read.
    void trailer(multistatus::trailer const& t) {
        step([&] { core_->copy_trailer(t); });
    }

    /// Completes the open response and gives it to the sink at once, not at the next call.
    void flush() {
        step([&] { core_->close(); });
    }
    /// Completes the document; what has failed, if anything did, and where. The same again if
    /// called again.
    result<void> const& finish() {
        if (!core_) return detail::outcome_of_moved();
        step([&] { core_->finish(); });
        return core_->outcome();
    }
    /// Gives the document up: what the sink has got stays incomplete, and no reader takes it for a
    /// document. So it is if `finish` is never called.
    void abort() {
        step([&] { core_->abort(); });
    }

    /// Whether nothing has failed so far.
    [[nodiscard]] bool ok() const noexcept { return core_ && core_->ok(); }
    /// What has failed; its code is `rule::none` if nothing did.
    [[nodiscard]] diagnostic const& error() const noexcept {
        return core_ ? core_->outcome().error() : detail::error_of_moved();
    }
    /// How many texts were changed, and properties named elsewhere, by the `text_policy`.
    [[nodiscard]] std::uint64_t repairs() const noexcept { return core_ ? core_->repairs() : 0; }
    /// The first of them; its code is `rule::none` if there was none.
    [[nodiscard]] diagnostic const& first_repair() const noexcept {
        static diagnostic const none;
        return core_ ? core_->first_repair() : none;
    }

private:
    /// Does a part of the work; see `exception_watch`.
    template <class Work>
    auto step(Work work) {
        return detail::watched(*core_, work);
    }
    template <class... Where>
    [[nodiscard]] std::uint64_t opened(Where const&... where) {
        return step([&] { return core_->open(where...); });
    }
    [[nodiscard]] grouped_response<core> sorted(href where, detail::grouping how) {
        auto const serial = opened(std::array{where});
        step([&] { core_->group(serial, how); });
        return {*core_, serial};
    }

    [[nodiscard]] grouped_response<core> answering(href where) {
        return sorted(where, detail::grouping::answer);
    }

    detail::boxed<core> core_;
};

/// Makes a builder for any sink: `auto out = ms::build<ms::xml>(std::cout);`
template <writable_format Format, class Sink>
[[nodiscard]] auto build(Sink&& target, write_options options = {}) {
    return builder<Format, std::remove_cvref_t<Sink>>(static_cast<Sink&&>(target),
                                                      std::move(options));
}

}  // namespace multistatus
