// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/tape_builder.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/format.hpp>
#include <multistatus/json/number.hpp>
#include <multistatus/json/token_list.hpp>
#include <multistatus/name.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/nlohmann/made_text.hpp>
#include <multistatus/nlohmann/token_maker.hpp>
#include <multistatus/nlohmann/tree_reader.hpp>
#include <multistatus/nlohmann/walker.hpp>
#include <multistatus/options.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace multistatus::nlohmann_detail {

/// Reads a multistatus, or a part of one, that a program holds as a tree of nlohmann. It has no
/// places.
class dom_reader : public tree_reader {
public:
    template <basic_json Json>
    dom_reader(Json const& from, parse_options options) : tree_reader(std::move(options)) {
        item().begin(0);
        token_maker<made_text> maker(tokens(), text_,
                                     levels(item().limits().depth, ~std::size_t{0}));
        walker<Json, token_maker<made_text>>(maker).walk(from);
        begin(maker.finish());
    }

    /// Reads up to the next response of a whole document.
    [[nodiscard]] read_step read() {
        return read_by([this] { return next(); }, nowhere);
    }

    // Parts by themselves. Where one is missing, `error` says why.

    /// Reads one response.
    [[nodiscard]] bool read_response() {
        return read_part("response", [this] { return take_response() && is_kept(); });
    }
    /// Reads an element: a name, or an object with a name and a value (JSON form, Value).
    [[nodiscard]] bool read_element(detail::tape_builder& to) {
        return read_part("element", [&] { return take_element(to); });
    }
    /// Reads a status code.
    [[nodiscard]] bool read_status(int& to) {
        return read_part("status", [&] {
            auto const code = tokens().kind(0) == json_detail::token_kind::number
                                  ? json_detail::small_integer(tokens().text(0))
                                  : std::nullopt;
            to = code.value_or(0);
            return detail::is_status_code(to) || item().refuse(0, "a status code must stand here");
        });
    }
    /// Why a part could not be read.
    [[nodiscard]] diagnostic error() {
        return failed() || diagnostics().empty() ? failure() : diagnostics().back();
    }

private:
    static position nowhere(std::uint64_t) noexcept { return {}; }

    template <class Take>
    [[nodiscard]] bool read_part(std::string_view name, Take&& take) {
        path().push(name, 0);
        auto const run = [&] {
            bool const is_whole = end_of_tokens().code == rule::none || stop(0);
            return is_whole && take() ? read_step::item : read_step::failed;
        };
        return read_by(run, nowhere) == read_step::item;
    }
    [[nodiscard]] bool take_element(detail::tape_builder& to) {
        to.reset(tokens().source());
        parts().use(to);
        std::uint32_t name_at = 0;
        std::uint32_t value = json_detail::no_token;
        name element;
        return parts().values().split(0, name_at, value) &&
               parts().values().read_name(name_at, element) &&
               parts().values().read(detail::node_kind::extension, element, name_at, value);
    }

    made_text text_{};
};

}  // namespace multistatus::nlohmann_detail
