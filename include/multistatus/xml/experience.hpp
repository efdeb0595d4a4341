// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/predictor.hpp>
#include <multistatus/xml/known_tags.hpp>
#include <multistatus/xml/namespaces.hpp>
#include <multistatus/xml/text_prediction.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace multistatus::xml_detail {

/// How a body begins, up to where responses may stand.
struct beginning {
    std::string bytes{};  ///< none if it was not one of the usual kind
    std::size_t root_at = 0;
    std::size_t root_size = 0;  ///< of the name of the root
    std::size_t prefixes = 0;   ///< how many it declares

    [[nodiscard]] std::string_view root() const noexcept {
        return std::string_view(bytes).substr(root_at + 1, root_size);
    }
};

/// What a reader finds out in one body, and need not find out again in the next one if that
/// declares the same prefixes: what they and the tags mean, and what responses look like.
struct experience {
    /// Predicts no responses if that is off.
    explicit experience(bool predicts) : responses(predicts) {}

    /// A body is left, wherever the reading of it has come to.
    void leave_body() noexcept {
        scope.shrink(0);
        responses.leave_body();
        has_left_body = true;
    }

    namespaces scope;
    known_tags tags;
    detail::predictor<text_prediction> responses;
    xml_detail::beginning beginning{};
    bool has_left_body = false;
};

}  // namespace multistatus::xml_detail
