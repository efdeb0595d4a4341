// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/binding.hpp>
#include <multistatus/builder.hpp>
#include <multistatus/detail/builder_core.hpp>
#include <multistatus/document.hpp>
#include <multistatus/format.hpp>
#include <multistatus/result.hpp>
#include <multistatus/sink.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write_options.hpp>

#include <type_traits>
#include <utility>

namespace multistatus {

namespace detail {

/// Writes a document of any kind: `write` is given the core of a builder.
template <writable_format Format, class Sink, class Write>
result<void> write_document(Sink&& target, write_options options, document_kind kind, Write write) {
    using writer = typename Format::template writer<std::remove_cvref_t<Sink>>;
    builder_core<writer> core(static_cast<Sink&&>(target), std::move(options), kind);
    write(core);
    core.finish();
    return core.outcome();
}

}  // namespace detail

/// Writes a whole document, of whatever kind it is. The error names what cannot be written: a
/// document that was read with `conformance::tolerant` may hold what the standard forbids.
template <writable_format Format, class Sink>
result<void> write(document const& doc, Sink&& target, write_options options = {}) {
    return detail::write_document<Format>(static_cast<Sink&&>(target), std::move(options),
                                          doc.trailer().kind(), [&doc](auto& core) {
                                              for (auto const& r : doc)
                                                  core.copy_response(r);
                                              core.copy_trailer(doc.trailer());
                                          });
}

/// Writes a range of objects of a type that has a `binding`, each as a response of its own; see
/// `builder::response`.
template <writable_format Format, class Objects, class Sink>
    requires bound<std::remove_cvref_t<decltype(*std::declval<Objects const&>().begin())>>
result<void> write(Objects const& objects, Sink&& target, write_options options = {}) {
    auto out = build<Format>(static_cast<Sink&&>(target), std::move(options));
    for (auto const& object : objects)
        out.response(object);
    return out.finish();
}

/// Writes the body of a failed request: DAV:error with its conditions (RFC 4918, 16). Fails where
/// there is none, as in an empty range of them.
template <writable_format Format, class Sink, writable_properties... Conditions>
    requires(sizeof...(Conditions) > 0)
result<void> write_error(Sink&& target, Conditions const&... conditions) {
    return detail::write_document<Format>(
        static_cast<Sink&&>(target), {}, document_kind::error,
        [&](auto& core) { core.write_bare_error(conditions...); });
}

/// Writes the answer to LOCK: DAV:prop with its properties (RFC 4918, 9.10.1).
template <writable_format Format, class Sink, writable_properties... Properties>
result<void> write_prop(Sink&& target, Properties const&... properties) {
    return detail::write_document<Format>(static_cast<Sink&&>(target), {}, document_kind::prop,
                                          [&](auto& core) { core.write_bare(properties...); });
}

}  // namespace multistatus
