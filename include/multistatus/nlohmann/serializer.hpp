// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/nlohmann/from_nlohmann.hpp>
#include <multistatus/nlohmann/to_nlohmann.hpp>
#include <multistatus/response.hpp>

#include <nlohmann/json.hpp>

/// Tells nlohmann how to make a response, as there is no empty one that it could fill.
template <>
struct nlohmann::adl_serializer<multistatus::response> {
    /// As `multistatus::to_json`.
    template <class Json>
    static void to_json(Json& to, multistatus::response const& from) {
        multistatus::to_json(to, from);
    }
    /// As `multistatus::from_json`, but for the response it returns.
    template <class Json>
    [[nodiscard]] static multistatus::response from_json(Json const& from) {
        return multistatus::nlohmann_detail::response_of(from);
    }
};
