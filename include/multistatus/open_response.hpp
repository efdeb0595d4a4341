// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/description.hpp>
#include <multistatus/detail/exception_watch.hpp>
#include <multistatus/detail/writing_state.hpp>
#include <multistatus/href.hpp>
#include <multistatus/propstat.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/writable_status.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The responses that a builder is writing. Each step returns the type of what may follow; they are
/// small handles, and end with the next call on the builder (RFC 4918, 14.22 and 14.24).
namespace multistatus {

class json_text;

namespace detail {

// What the standard forbids is a constraint, and the name of the constraint is the message.
template <bool Holds>
concept a_response_has_one_status_or_propstats_but_not_both = Holds;
template <bool Holds>
concept a_response_with_several_hrefs_has_a_status_and_no_propstats = Holds;
template <bool Holds>
concept explanations_come_in_order_error_description_location_header_body_extension = Holds;

/// Checks the arguments of `propstat`, one by one for the sake of the messages.
template <class...>
struct propstat_arguments {
    static constexpr bool has_status = false;
    static constexpr bool has_properties = true;
};
template <class Status, class... Properties>
struct propstat_arguments<Status, Properties...> {
    static constexpr bool has_status = std::convertible_to<Status const&, writable_status>;
    static constexpr bool has_properties = (writable_properties<Properties> && ...);
};

template <class Core, class... Arguments>
void write_propstat(Core& core, std::uint64_t serial, Arguments const&... arguments) {
    using checked = propstat_arguments<Arguments...>;
    static_assert(checked::has_status,
                  "propstat needs the status of its properties first, as in propstat(200, ...)");
    static_assert(checked::has_properties,
                  "propstat takes properties: a name, a name with a content as in "
                  "dav::getetag(text), an element, or a range of those");
    if constexpr (checked::has_status && checked::has_properties)
        watched(core, [&] { core.propstat(serial, arguments...); });
}

}  // namespace detail

/// A response that has a status, or propstats. What explains them may follow, in the order error
/// (or problem), description, location, header, body, extension; header and extension any number of
/// times. Error, description and extension behind a propstat are about that one.
template <class Core, detail::level Level, detail::part Reached = detail::part::status>
class explained_response {
    template <detail::level L, detail::part P>
    using step = explained_response<Core, L, P>;
    static constexpr bool in_propstat = Level == detail::level::propstat;

public:
    explained_response(Core& core, std::uint64_t serial) noexcept : core_(&core), serial_(serial) {}

    /// Adds one more propstat; see `open_response::propstat`.
    template <class... Arguments>
        requires detail::a_response_has_one_status_or_propstats_but_not_both<in_propstat>
    auto propstat(Arguments const&... arguments) const {
        detail::write_propstat(*core_, serial_, arguments...);
        return step<Level, detail::part::status>(*core_, serial_);
    }
    /// Not possible: there is a status already, or there are propstats.
    template <class... Arguments>
        requires detail::a_response_has_one_status_or_propstats_but_not_both<(sizeof...(Arguments) >
                                                                              99)>
    void status(Arguments const&...) const;
    /// Goes on to what is about all propstats together.
    [[nodiscard]] auto whole_response() const noexcept
        requires in_propstat
    {
        return step<detail::level::response, detail::part::status>(*core_, serial_);
    }

    /// Adds the conditions that explain the status: names, or names with a content
    /// (RFC 4918, 14.5 and 16).
    template <writable_properties... Conditions>
        requires detail::
            explanations_come_in_order_error_description_location_header_body_extension<
                (Reached < detail::part::error)>
        auto error(Conditions const&... conditions) const {
        static_assert(sizeof...(Conditions) != 0, "an error holds at least one condition");
        detail::watched(*core_, [&] { core_->error(serial_, Level, conditions...); });
        return step<Level, detail::part::error>(*core_, serial_);
    }
    /// Adds problem details: an error that is just those (RFC 9457). It needs
    /// `<multistatus/batch.hpp>`, or `json.hpp`; without them it does not compile. As a part of an
    /// error with other conditions they stand last: `error(dav::quota_not_exceeded, p)`.
    auto problem(multistatus::problem const& details) const
        requires detail::
            explanations_come_in_order_error_description_location_header_body_extension<
                (Reached < detail::part::error)>
    {
        detail::watched(*core_, [&] { core_->error(serial_, Level, details); });
        return step<Level, detail::part::error>(*core_, serial_);
    }
    /// Adds text for people, and its language as a tag of BCP 47 (RFC 4918, 14.25).
    auto description(std::string_view text, std::string_view language = {}) const
        requires detail::
            explanations_come_in_order_error_description_location_header_body_extension<
                (Reached < detail::part::description)>
    {
        detail::watched(*core_, [&] { core_->description(serial_, Level, text, language); });
        return step<Level, detail::part::description>(*core_, serial_);
    }
    /// Adds where the resource is now; what the header field of that name would say
    /// (RFC 4918, 14.9). Behind a propstat too it is about the whole response.
    auto location(href where) const
        requires detail::
            explanations_come_in_order_error_description_location_header_body_extension<
                (Reached < detail::part::location || in_propstat)>
    {
        detail::watched(*core_, [&] { core_->location(serial_, where.text()); });
        return step<detail::level::response, detail::part::location>(*core_, serial_);
    }
    /// Adds a header field of the answer to a part of the request, once each: a name as in HTTP,
    /// and a value without line ends; others make the document fail (RFC 9110, 5). What of it the
    /// format cannot carry is replaced by U+FFFD, unless `text_policy::error` is set. Behind a
    /// propstat too it is about the whole response, and so is the body.
    auto header(std::string_view name, std::string_view value) const
        requires detail::
            explanations_come_in_order_error_description_location_header_body_extension<
                (Reached <= detail::part::header || in_propstat)>
    {
        detail::watched(*core_, [&] { core_->header(serial_, name, value); });
        return step<detail::level::response, detail::part::header>(*core_, serial_);
    }
    /// Adds the body of that answer, a JSON value; any other text makes the document fail. It needs
    /// `<multistatus/batch.hpp>`, or `json.hpp`; without them it does not compile. In XML it is its
    /// text. `body(json_string(text))` takes any text.
    auto body(json_text const& value) const
        requires detail::
            explanations_come_in_order_error_description_location_header_body_extension<
                (Reached < detail::part::body || in_propstat)>
    {
        detail::watched(*core_, [&] { core_->body(serial_, value); });
        return step<detail::level::response, detail::part::body>(*core_, serial_);
    }
    /// Adds an element that the standard does not know (RFC 4918, 17).
    template <writable_property Property>
    auto extension(Property const& property) const {
        detail::watched(*core_, [&] { core_->extension(serial_, Level, property); });
        return step<Level, detail::part::extension>(*core_, serial_);
    }

private:
    Core* core_;
    std::uint64_t serial_;
};

/// A response that has its hrefs, or its id, and nothing else. If nothing follows, the document
/// fails, or, where it is `minimal`, the response is filled (RFC 8144, 2.1).
template <class Core, bool SeveralHrefs>
class open_response {
public:
    open_response(Core& core, std::uint64_t serial) noexcept : core_(&core), serial_(serial) {}

    /// Gives the resource, or all of them, one status.
    auto status(writable_status s) const {
        detail::watched(*core_, [&] { core_->status(serial_, s); });
        return explained_response<Core, detail::level::response>(*core_, serial_);
    }
    /// Adds the properties that share a status: `propstat(200, dav::getetag("\"a1\""))`. Each one
    /// is a `writable_property` or a range of them; there may be none (RFC 4918, 14.22).
    template <class... Arguments>
        requires detail::a_response_with_several_hrefs_has_a_status_and_no_propstats<
            (!SeveralHrefs)>
    auto propstat(Arguments const&... arguments) const {
        detail::write_propstat(*core_, serial_, arguments...);
        return explained_response<Core, detail::level::propstat>(*core_, serial_);
    }

private:
    Core* core_;
    std::uint64_t serial_;
};

/// A response whose properties come one by one and are sorted by status into propstats, in the
/// order in which the statuses were first used.
template <class Core>
class grouped_response {
public:
    grouped_response(Core& core, std::uint64_t serial) noexcept : core_(&core), serial_(serial) {}

    /// Adds a property, or a range of them, under a status; with the conditions that explain it, if
    /// there are any.
    template <writable_properties Properties, writable_properties... Conditions>
    grouped_response const& add(writable_status s, Properties const& properties,
                                Conditions const&... conditions) const {
        detail::watched(*core_, [&] { core_->add(serial_, s, properties, conditions...); });
        return *this;
    }
    /// Goes on to what is about the whole response; no property may follow.
    [[nodiscard]] auto whole_response() const noexcept {
        return explained_response<Core, detail::level::response>(*core_, serial_);
    }

private:
    Core* core_;
    std::uint64_t serial_;
};

}  // namespace multistatus
