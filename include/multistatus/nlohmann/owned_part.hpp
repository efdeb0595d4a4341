// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/error.hpp>
#include <multistatus/nlohmann/facts.hpp>
#include <multistatus/nlohmann/from_nlohmann.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/response.hpp>
#include <multistatus/status.hpp>

#include <concepts>
#include <utility>

#include <nlohmann/json.hpp>

namespace multistatus {

/// A part of a response that was read by itself and owns what it holds: a propstat, the conditions
/// of an error, or a status with its line. What `*` and `->` give are views of it; moved from, it
/// can only be assigned to or destroyed.
///
///     auto const group = tree.get<multistatus::owned_propstat>();
///     use(group->status(), group->properties());
template <class Part>
    requires(std::same_as<Part, propstat> || std::same_as<Part, error> ||
             std::same_as<Part, status>)
class owned_part {
public:
    /// Takes a response that has the part and nothing else of its kind; for formats.
    explicit owned_part(response around) : around_(std::move(around)) {}

    /// The part; it lives as long as this.
    [[nodiscard]] Part operator*() const noexcept {
        if constexpr (std::same_as<Part, propstat>)
            return *around_.propstats().begin();
        else if constexpr (std::same_as<Part, error>)
            return around_.error();
        else
            return around_.status();
    }
    /// A member of the part.
    [[nodiscard]] auto operator->() const noexcept {
        struct pointer {
            Part part;
            [[nodiscard]] Part const* operator->() const noexcept { return &part; }
        };
        return pointer{**this};
    }

private:
    response around_;
};

/// A propstat that owns what it holds (RFC 4918, 14.22).
using owned_propstat = owned_part<propstat>;
/// Conditions that own what they hold (RFC 4918, 14.5).
using owned_error = owned_part<error>;
/// A status that owns its line, if that is unusual (RFC 4918, 14.28).
using owned_status = owned_part<status>;

namespace nlohmann_detail {

/// A response around a part, since only whole ones have a form of their own.
template <class Part, basic_json Json>
[[nodiscard]] response response_around(Json const& part) {
    Json around = Json::object();
    around["href"] = "/";
    if constexpr (std::same_as<Part, propstat>) {
        around["propstats"] = Json::array({part});
    } else if constexpr (std::same_as<Part, error>) {
        around["status"] = 500;
        around["error"] = part;
    } else {
        auto const line = part.is_object() ? part.find("statusLine") : part.end();
        around["status"] = part.is_object() ? part.value("status", Json()) : part;
        if (line != part.end()) around["statusLine"] = *line;
    }
    return response_of(around);
}

}  // namespace nlohmann_detail

}  // namespace multistatus

/// Tells nlohmann how to make a part, as there is no empty one that it could fill.
template <class Part>
struct nlohmann::adl_serializer<multistatus::owned_part<Part>> {
    /// As `multistatus::to_json` for the part.
    template <class Json>
    static void to_json(Json& to, multistatus::owned_part<Part> const& from) {
        to = *from;
    }
    /// Reads the form that `to_json` makes, tolerantly; throws `multistatus::parse_error`.
    template <class Json>
    [[nodiscard]] static multistatus::owned_part<Part> from_json(Json const& from) {
        return multistatus::owned_part<Part>(
            multistatus::nlohmann_detail::response_around<Part>(from));
    }
};
