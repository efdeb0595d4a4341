// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/description.hpp>
#include <multistatus/detail/excerpt.hpp>
#include <multistatus/detail/fault.hpp>
#include <multistatus/detail/raise.hpp>
#include <multistatus/detail/tape.hpp>
#include <multistatus/detail/text_buffer.hpp>
#include <multistatus/detail/writing_state.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/document.hpp>
#include <multistatus/element.hpp>
#include <multistatus/error.hpp>
#include <multistatus/href.hpp>
#include <multistatus/json/element_writer.hpp>
#include <multistatus/json/format.hpp>
#include <multistatus/json/pieces.hpp>
#include <multistatus/json/writer.hpp>
#include <multistatus/nlohmann/dom_maker.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/owned_element.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/response.hpp>
#include <multistatus/result.hpp>
#include <multistatus/status.hpp>
#include <multistatus/trailer.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write.hpp>
#include <multistatus/write_options.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace multistatus {

namespace nlohmann_detail {

[[nodiscard]] inline write_options not_too_deep(write_options options) noexcept {
    constexpr std::size_t most = most_levels / 3;
    if (options.limits.depth > most) options.limits.depth = most;
    return options;
}
/// What was read with other limits, and of a server that repeats itself, is handed over too.
[[nodiscard]] inline write_options of_a_model() {
    write_options options;
    options.summary = options.unique_hrefs = false;
    options.text = text_policy::error;
    auto& l = options.limits;
    l.response_bytes = l.value_bytes = l.href_bytes = l.name_bytes = ~std::size_t{0};
    l.attributes = l.properties = l.depth = l.nodes = ~std::size_t{0};
    l.total_bytes = l.responses = ~std::uint64_t{0};
    return not_too_deep(std::move(options));
}
[[nodiscard]] inline diagnostic failure_of(detail::fault const& fault) {
    return {fault.code, {}, {}, detail::excerpt(fault.detail), 0};
}
template <basic_json Json>
[[nodiscard]] result<void> make_tree(std::string_view written, Json& to) {
    detail::fault fault;
    auto made = dom_maker<Json>().make(written, fault);
    if (fault.is_set()) return failure_of(fault);
    to = std::move(made);
    return {};
}
/// The one response that `write` writes.
template <basic_json Json, class Write>
[[nodiscard]] Json response_by(Write write) {
    std::string written;
    detail::write_document<json>(written, of_a_model(), document_kind::multistatus, write).value();
    Json whole;
    make_tree(written, whole).value();
    return std::move(whole.at("responses").at(0));
}

/// Writes elements as Items (JSON form, Value).
class items_writer : public json_detail::element_writer {
public:
    items_writer() : element_writer(of_a_model()) {}

    void write(element from) {
        begin_property();
        detail::write_element(*this, from);
    }
    template <basic_json Json>
    [[nodiscard]] Json finish() {
        if (fault_.is_set()) detail::raise(failure_of(fault_));
        std::vector<json_detail::piece> pieces;
        json_detail::split_pieces(bytes_.view(), pieces);
        detail::text_buffer items;
        json_detail::append_items(items, pieces.data(), pieces.data() + pieces.size());
        Json made;
        make_tree(items.view(), made).value();
        return made;
    }
};

}  // namespace nlohmann_detail

/// Hands a whole document over to nlohmann, in the form and in the order in which `write<json>`
/// writes it. The error names what cannot be written, as that of `write`; then `to` stays as it
/// was.
///
/// `nlohmann::ordered_json` keeps that order. `nlohmann::json` sorts the members of objects, and
/// with them the properties of a propstat and the header fields of a part.
template <nlohmann_detail::basic_json Json>
[[nodiscard]] result<void> to_nlohmann(document const& from, Json& to, write_options options = {}) {
    std::string written;
    auto const outcome =
        write<json>(from, written, nlohmann_detail::not_too_deep(std::move(options)));
    return outcome ? nlohmann_detail::make_tree(written, to) : outcome;
}

// What nlohmann calls for `nlohmann::json j = value`. What has no form in JSON, as a response that
// tolerant reading has let pass without a status, throws `parse_error`.

/// Makes a document, with the summary; `to_nlohmann` takes options and throws nothing.
template <nlohmann_detail::basic_json Json>
void to_json(Json& to, document const& from) {
    auto options = nlohmann_detail::of_a_model();
    options.summary = true;
    to_nlohmann(from, to, std::move(options)).value();
}
/// Makes a response (JSON form, Response).
template <nlohmann_detail::basic_json Json, class Tape>
void to_json(Json& to, basic_response<Tape> const& from) {
    to = nlohmann_detail::response_by<Json>([&](auto& core) { core.copy_response(from); });
}
/// Makes a propstat (JSON form, Response).
template <nlohmann_detail::basic_json Json>
void to_json(Json& to, propstat const& from) {
    auto const copy = [&](auto& core) {
        constexpr auto l = detail::level::propstat;
        auto const serial = core.open(std::array{href("/")});
        core.propstat(serial, from.status(), from.properties());
        if (auto const e = from.error(); !e.empty()) core.error(serial, l, e.conditions());
        if (auto const d = from.description(); !(d == description{}))
            core.description(serial, l, d.text, d.language);
        for (auto const e : from.extensions())
            core.extension(serial, l, e);
    };
    to = std::move(nlohmann_detail::response_by<Json>(copy).at("propstats").at(0));
}
/// Makes a property, a condition or an extension: its name, if it is empty, or an object with its
/// name and value (JSON form, Value).
template <nlohmann_detail::basic_json Json>
void to_json(Json& to, element const& from) {
    nlohmann_detail::items_writer out;
    out.write(from);
    to = std::move(out.finish<Json>().at(0));
}
/// As above.
template <nlohmann_detail::basic_json Json>
void to_json(Json& to, owned_element const& from) {
    to_json(to, from.view());
}
/// Makes the conditions, as the member `error` has them; problem details are one of them here.
template <nlohmann_detail::basic_json Json>
void to_json(Json& to, error const& from) {
    nlohmann_detail::items_writer out;
    for (auto const condition : from.conditions())
        out.write(condition);
    to = out.finish<Json>();
}
/// Makes the code, or an object with the members `status` and `statusLine` where the line is not
/// `HTTP/1.1 <code> <registered reason>`. An absent status throws, as does one out of range.
template <nlohmann_detail::basic_json Json>
void to_json(Json& to, status const& from) {
    if (!detail::is_status_code(from.code()))
        detail::raise({rule::unwritable_response, {}, "status", std::to_string(from.code()), 0});
    // Braces, without which clang 14 fails where it has to count branches, as below.
    if (from.unusual_line().empty()) {
        to = from.code();
    } else {
        to = Json{{"status", from.code()}, {"statusLine", std::string(from.unusual_line())}};
    }
}
/// Makes the text, or an object where it has a language (JSON form, Response).
template <nlohmann_detail::basic_json Json>
void to_json(Json& to, description const& from) {
    if (from.language.empty()) {
        to = std::string(from.text);
    } else {
        to = Json{{"@xml:lang", std::string(from.language)}, {"#", std::string(from.text)}};
    }
}

}  // namespace multistatus
