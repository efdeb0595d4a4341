// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/boxed.hpp>
#include <multistatus/detail/exception_watch.hpp>
#include <multistatus/detail/item_reader.hpp>
#include <multistatus/detail/moved_error.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/options.hpp>
#include <multistatus/result.hpp>
#include <multistatus/trailer.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace multistatus {

/// Reads a body as its bytes arrive, and gives each response as soon as it is complete.
///
/// It holds one response and the bytes that were fed but not read yet; and, unless
/// `parse_options::unique_hrefs` is off, some 40 bytes for each href, of at most a million. How the
/// body is cut into chunks makes no difference to what it gives.
///
///     multistatus::parser<multistatus::xml> in;
///     while (auto chunk = receive()) {
///         in.feed(*chunk).value();
///         while (auto* r = in.next()) use(*r);
///     }
///     multistatus::trailer end = in.finish().value();
///
/// Responses are provisional until `finish()` has succeeded: of an ill-formed body a client must
/// not assume anything (RFC 4918, 8.2).
///
/// A parser that has failed, is finished or was moved from may be used on: it reads no more, takes
/// no bytes, and says why. So does one through which an exception has passed, as `std::bad_alloc`,
/// the only one it throws by itself: it has failed with `rule::interrupted`, while the responses
/// that it gave before were complete. Moved from, it has failed with `rule::finished`.
///
/// Where properties are named, as in `parser<xml, dav::getetag, dav::getcontentlength>`, `next`
/// gives a `row` of those, and nothing is made of any other.
template <readable_format Format, auto... Properties>
class parser {
public:
    /// What `next` gives: a `response_view`, or a `row`.
    using item = typename detail::item_of<Properties...>::type;

    /// A parser at the beginning of a body.
    explicit parser(parse_options options = {})
        : options_(std::move(options)), reader_(std::in_place, options_) {}

    /// Takes the next bytes of the body, and copies them. Fails if the parser has failed before, or
    /// is finished. Ends the life of the response that `next` gave.
    result<void> feed(std::string_view bytes) {
        if (failed()) return error();
        if (is_finished_) return diagnostic{rule::finished, {}, {}, {}, 0};
        reader_->append(bytes);
        return {};
    }
    /// As above.
    result<void> feed(std::span<std::byte const> bytes) {
        return feed(std::string_view(reinterpret_cast<char const*>(bytes.data()), bytes.size()));
    }

    /// The next response that is complete; a null pointer if more bytes are needed, or if the
    /// parser has failed, or at the end. It lives until the next call of `next`, `feed` or
    /// `finish`.
    [[nodiscard]] item const* next() {
        if (!reader_) return nullptr;
        if (std::exchange(has_unread_, false)) return &reader_->item();
        return reader_->read() == read_step::item ? &reader_->item() : nullptr;
    }

    /// Ends the body and gives what stands beside its responses. Fails where the body is not
    /// complete, in particular if it was cut (`rule::truncated`), and with
    /// `rule::unread_responses` while `next` has more to give.
    result<trailer> finish() {
        is_finished_ = true;
        if (!reader_) return {error(), {}};
        if (!has_unread_ && !failed()) {
            reader_->end();
            has_unread_ = reader_->read() == read_step::item;
        }
        if (failed()) return {error(), reader_->trailer()};
        if (has_unread_)
            return {diagnostic{rule::unread_responses, {}, {}, {}, 0}, reader_->trailer()};
        return reader_->trailer();
    }

    /// Begins another body, whatever became of the last one, with the same options, and makes the
    /// same of it as a new parser. In XML it recognises what was learnt of the bodies before, so
    /// that who reads many short bodies that look alike saves most of the time. Ends the life of
    /// the response that `next` gave. One that was moved from stays as it is.
    void reset() {
        if (!reader_) return;
        is_finished_ = has_unread_ = false;
        reader_->leave_body();
        // Nobody knows what an exception left of what was learnt.
        if constexpr (resettable_reader<typename Format::reader>)
            if (error().code != rule::interrupted) return reader_->reset();
        detail::watched(*reader_, [this] { reader_ = made_reader(std::in_place, options_); });
    }

    /// What deviates in the response that `next` gave last, or since then; in the order of the
    /// body.
    [[nodiscard]] std::vector<diagnostic> const& diagnostics() const noexcept {
        static std::vector<diagnostic> const none;
        return reader_ ? reader_->diagnostics() : none;
    }
    /// Whether the body is wrong beyond what is understood, or nothing can be read any more.
    [[nodiscard]] bool failed() const noexcept { return !reader_ || reader_->failed(); }
    /// Why it has failed; `rule::none` if it has not.
    [[nodiscard]] diagnostic const& error() const noexcept {
        return reader_ ? reader_->failure() : detail::error_of_moved();
    }

private:
    using made_reader = detail::boxed<detail::item_reader<Format, item>>;

    parse_options options_;
    made_reader reader_;
    bool is_finished_ = false;
    bool has_unread_ = false;
};

}  // namespace multistatus
