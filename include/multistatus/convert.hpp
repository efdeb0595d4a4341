// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/builder_core.hpp>
#include <multistatus/detail/chunk_source.hpp>
#include <multistatus/detail/findings.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/result.hpp>
#include <multistatus/sink.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace multistatus {

/// On which side a conversion has failed.
enum class conversion_side : std::uint8_t {
    none,     ///< It has not.
    reading,  ///< The body is wrong; the error says where in it.
    writing,  ///< What was read cannot be written; the path of the error names the response.
};

/// What a conversion did; of one that failed, as far as it came.
struct conversion {
    /// What stands beside the responses, and how many of them were read.
    multistatus::trailer trailer{};
    /// Which side failed.
    conversion_side failed = conversion_side::none;
    /// How many deviations were found in what was read.
    std::uint64_t findings = 0;
    /// The first of them, in the order of the body, at most `limits::diagnostics`. All of them go
    /// to the callable of those who give one; none are kept then.
    std::vector<diagnostic> diagnostics{};
    /// How many texts were changed, and properties named elsewhere, by the `text_policy`.
    std::uint64_t repairs = 0;
    /// The first of them; its code is `rule::none` if there was none.
    diagnostic first_repair{};
};

namespace detail {

/// Whether a reader refuses every href that a writer would find twice.
[[nodiscard]] inline bool leaves_no_duplicates(parse_options const& reading,
                                               write_options const& writing) noexcept {
    return reading.conformance == conformance::strict && reading.unique_hrefs &&
           reading.limits.compared_hrefs >= writing.limits.compared_hrefs && !writing.href_of_id;
}

/// A reader wired to a writer: each response is written as soon as it is read.
template <readable_format From, writable_format To, class Sink, class OnFinding>
class converter {
    using core = builder_core<typename To::template writer<std::remove_cvref_t<Sink>>>;

public:
    converter(Sink&& target, parse_options const& reading, write_options&& writing,
              OnFinding& on_finding)
        : reader_(reading),
          target_(static_cast<Sink&&>(target)),
          options_(std::move(writing)),
          on_finding_(&on_finding) {
        if (leaves_no_duplicates(reading, options_)) options_.unique_hrefs = false;
    }

    /// Converts what a source gives.
    template <class Source>
    [[nodiscard]] result<conversion> run(Source& source) {
        if constexpr (whole_source<Source>) reader_.borrow(source);
        for (;;) {
            auto const step = reader_.read();
            take_findings();
            switch (step) {
            case read_step::item:
                if (!write()) return end(conversion_side::writing, out_->outcome().error());
                break;
            case read_step::need_more:
                if constexpr (!whole_source<Source>) feed(source);
                break;
            case read_step::end: return finish();
            case read_step::failed: return end(conversion_side::reading, reader_.failure());
            }
        }
    }

private:
    template <class Source>
    void feed(Source& source) {
        auto&& chunk = source.next();
        std::string_view const bytes = chunk;
        if (bytes.empty())
            reader_.end();
        else
            reader_.append(bytes);
    }
    void take_findings() {
        for (auto& d : reader_.diagnostics()) {
            ++done_.findings;
            (*on_finding_)(d);
        }
    }
    // Which document it is, shows at the first response, or at the end if there is none.
    core& out(document_kind kind) {
        if (!out_) out_.emplace(static_cast<Sink&&>(target_), std::move(options_), kind);
        return *out_;
    }
    [[nodiscard]] bool write() {
        auto& to = out(document_kind::multistatus);
        if constexpr (requires { reader_.shape(); })
            to.copy_response(reader_.response(), reader_.shape());
        else
            to.copy_response(reader_.response());
        to.close();
        return to.ok();
    }
    [[nodiscard]] result<conversion> finish() {
        done_.trailer = reader_.trailer();
        auto& to = out(done_.trailer.kind());
        to.copy_trailer(done_.trailer);
        // What is told of it asks for memory, which must not run out behind a complete document.
        note_repairs();
        to.finish();
        if (!to.ok()) return end(conversion_side::writing, to.outcome().error());
        return std::move(done_);
    }
    void note_repairs() {
        if (!out_) return;
        done_.repairs = out_->repairs();
        done_.first_repair = out_->first_repair();
    }
    [[nodiscard]] result<conversion> end(conversion_side failed, diagnostic error) {
        done_.failed = failed;
        done_.trailer = reader_.trailer();
        note_repairs();
        return {std::move(error), std::move(done_)};
    }

    typename From::reader reader_;
    Sink&& target_;
    write_options options_;
    OnFinding* on_finding_;
    std::optional<core> out_{};
    conversion done_{};
};

}  // namespace detail

/// Reads a body in one format and writes it in another, or in the same one anew, response by
/// response: it holds one of them, and what `unique_hrefs` of both options takes, or of those for
/// reading alone where that is strict. What responses that look alike have in common is written
/// once, and copied from up to 64 KB. (The formats that go through other libraries hold whole
/// bodies.)
///
/// Neither may the sink be what the source views, nor the source what the sink writes to.
/// The source is a whole body; or, for a body that arrives in pieces, a callable whose result is
/// the next piece as text, empty at the end; or a `std::istream`. The sink is that of a builder.
/// `on_finding` is called with each `diagnostic`, as soon as it is found and before its response is
/// written.
///
/// Where it fails, the sink has an incomplete document, which no reader takes for a complete one,
/// or nothing at all; `partial().failed` of the result tells on which side it was. A body read with
/// `conformance::tolerant` may hold what cannot be written. What source or sink throw passes
/// through; a sink that fails otherwise (see `sink`) is a failure of writing. A stream that cannot
/// be read on ends there: whether that was the end of its file is asked of the stream.
///
///     multistatus::convert<multistatus::xml, multistatus::ndjson>(std::cin, std::cout).value();
template <readable_format From, writable_format To, class Source, class Sink, class OnFinding>
    requires detail::body_source<Source>
result<conversion> convert(Source&& source, Sink&& target, parse_options const& reading,
                           write_options writing, OnFinding&& on_finding) {
    detail::converter<From, To, Sink, std::remove_reference_t<OnFinding>> all(
        static_cast<Sink&&>(target), reading, std::move(writing), on_finding);
    auto from = detail::open_source(source);
    return all.run(from);
}

/// As above; the result has the first findings.
template <readable_format From, writable_format To, class Source, class Sink>
    requires detail::body_source<Source>
result<conversion> convert(Source&& source, Sink&& target, parse_options const& reading = {},
                           write_options writing = {}) {
    std::vector<diagnostic> first;
    auto keep = [&first, most = reading.limits.diagnostics](diagnostic const& d) {
        detail::add_finding(first, most, d);
    };
    auto done = convert<From, To>(static_cast<Source&&>(source), static_cast<Sink&&>(target),
                                  reading, std::move(writing), keep);
    auto error = done.error();
    auto told = std::move(done).partial();
    told.diagnostics = std::move(first);
    return {std::move(error), std::move(told)};
}

}  // namespace multistatus
