// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/fault.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/status.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/write_options.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus {

/// How far a reader has come.
enum class read_step : std::uint8_t {
    item,       ///< A response is complete.
    need_more,  ///< More bytes are needed.
    end,        ///< The document is complete.
    failed,     ///< The body is wrong; `failure()` says how.
};

/// What reads a format, one response at a time.
template <class Reader>
concept response_reader = std::constructible_from<Reader, parse_options> &&
                          requires(Reader reader, Reader const& done, std::string_view bytes,
                                   std::span<name const> properties) {
                              // Keeps only these properties, which outlive the reader; called
                              // first, if at all. The others are read, but nothing is made of
                              // them; `node::code` of one that is kept is its place among these.
                              reader.select(properties);
                              // Reads a whole body where it is; the body outlives the reader.
                              // Nothing is appended then.
                              reader.borrow(bytes);
                              // Takes a copy of the next bytes; any cut between chunks gives the
                              // same results.
                              reader.append(bytes);
                              // No more bytes will come.
                              reader.end();
                              // Reads up to the end of the next response, of the bytes, or of the
                              // document.
                              { reader.read() } -> std::same_as<read_step>;
                              // The response that was read; valid until the next call of `read` or
                              // `append`.
                              { done.response() } -> std::same_as<response_view const&>;
                              // The deviations found by the last `read`, in the order of the body.
                              { reader.diagnostics() } -> std::same_as<std::vector<diagnostic>&>;
                              // Whether reading has failed for good, and why.
                              { done.failed() } -> std::same_as<bool>;
                              { done.failure() } -> std::same_as<diagnostic const&>;
                              // What stands beside the responses, as far as it was read.
                              { reader.trailer() } -> std::same_as<trailer>;
                          };

/// A reader that can go on with another body, with the same options and properties, as if there had
/// been none before. It may make use of what it learnt. Of other readers a new one is made.
template <class Reader>
concept resettable_reader = response_reader<Reader> && requires(Reader reader) { reader.reset(); };

/// A format that can be read: `parse`, `parser`, `responses` and `rows` take it.
template <class Format>
concept readable_format = response_reader<typename Format::reader>;

/// What writes a format, part by part, into a buffer; `builder` and `write` see to it that the
/// parts come in the order of RFC 4918, and that the sink is given whole responses.
template <class Writer>
concept response_writer = requires(Writer writer, Writer const& done, name element, status code,
                                   std::string_view text, std::size_t place) {
    // The document: what stands before the first response, unless that was written; what stands
    // behind the last one, which is called once; the end.
    writer.begin_document();
    writer.begin_trailer();
    writer.end_document();
    // What stands beside the responses. These are called at any time, and what they wrote is moved
    // behind `begin_trailer`. An element follows the last one.
    writer.sync_token(text);
    writer.trailing_description(text, text);
    writer.begin_trailing_extension();

    // A response, its hrefs, and its status if it has one for all of them.
    writer.begin_response();
    writer.href(text);
    writer.status(code);
    writer.end_response();
    // Whether a response without an href cannot be written.
    { done.needs_href() } -> std::same_as<bool>;
    // How many nodes a reader makes of what was written, or a few more (see `limits::nodes`).
    { done.most_nodes(text) } -> std::same_as<std::size_t>;
    // A propstat. Its properties stand between the first two, each an element behind
    // `begin_property`; they may have been written elsewhere before.
    writer.begin_propstat(code);
    writer.begin_property();
    writer.end_properties(code);
    writer.end_propstat();
    // What explains a status: behind the properties of a propstat it is about that, and otherwise
    // about the response. The conditions of an error are elements, one at least; they may have been
    // written elsewhere before. A description has a language, or an empty one.
    writer.begin_error();
    writer.end_error();
    writer.description(text, text);
    writer.location(text);
    // An element follows that the standard does not know.
    writer.begin_extension();

    // An element: prefixes that its content depends on, attributes, then content in order.
    writer.start_element(element);
    writer.bind(text, text);
    writer.attribute(element, text);
    writer.text(text);
    writer.end_element();
    // The caller of these has gone wrong, or a value has no form; the text says how.
    writer.fail_content(text);
    writer.refuse_value(text);
    { done.is_between_elements() } -> std::same_as<bool>;
    // Whether U+FFFD stands for what cannot be written; otherwise that is a fault. How often it
    // did.
    writer.replace_text(true);
    { done.replacements() } -> std::same_as<std::size_t>;
    // Why something could not be written; nothing more is written until that is taken back.
    { done.fault() } -> std::same_as<detail::fault const&>;

    // A place in the buffer, which grows with what is written: what was written since may be looked
    // at, taken back with all faults, and written again elsewhere, in place of such a part.
    { done.mark() } -> std::same_as<std::size_t>;
    { done.since(place) } -> std::same_as<std::string_view>;
    writer.roll_back(place);
    writer.paste(text);
    // Gives the buffer to the sink; false if it did not take it. How many bytes it has been given.
    { writer.flush() } -> std::same_as<bool>;
    { done.given() } -> std::same_as<std::uint64_t>;
};

/// A format that can be written: `builder` and `write` take it. Its writer, for any sink, is made
/// of that sink, `write_options` and a `document_kind`.
template <class Format>
concept writable_format =
    response_writer<typename Format::template writer<std::string>> &&
    std::constructible_from<typename Format::template writer<std::string>, std::string&,
                            write_options const&, document_kind>;

}  // namespace multistatus
