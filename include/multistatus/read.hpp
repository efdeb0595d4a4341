// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/binding.hpp>
#include <multistatus/detail/borrows.hpp>
#include <multistatus/detail/findings.hpp>
#include <multistatus/detail/item_estimate.hpp>
#include <multistatus/detail/item_reader.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/field.hpp>
#include <multistatus/format.hpp>
#include <multistatus/found_value.hpp>
#include <multistatus/name.hpp>
#include <multistatus/options.hpp>
#include <multistatus/response.hpp>
#include <multistatus/result.hpp>
#include <multistatus/row.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace multistatus {

namespace detail {

/// The row of the properties that the fields of a binding read.
template <class Row, class... Fields>
struct row_of_fields {
    using type = Row;
};
template <auto... Properties, class Field, class... Rest>
struct row_of_fields<row<Properties...>, Field, Rest...>
    : row_of_fields<row<Properties...>, Rest...> {};
template <auto... Properties, readable_field Field, class... Rest>
struct row_of_fields<row<Properties...>, Field, Rest...>
    : row_of_fields<row<Properties..., typename Field::property{}>, Rest...> {};

template <class List>
struct row_of_list;
template <class... Fields>
struct row_of_list<field_list<Fields...>> : row_of_fields<row<>, Fields...> {};

template <bound T>
using row_of = typename row_of_list<std::remove_cv_t<decltype(binding<T>)>>::type;

/// Gives the members of a bound object their values, and collects what is wrong with them.
template <bound T>
class object_reader {
public:
    explicit object_reader(std::uint64_t ordinal, std::vector<diagnostic>* findings) noexcept
        : ordinal_(ordinal), findings_(findings) {}

    /// Reads a response or a row into an object that is as made by default; false if a required
    /// property has no value.
    template <class Source>
    [[nodiscard]] bool read(Source const& from, bool is_status_form, T& object) {
        href_ = from.href();
        auto const needs_properties = !(is_status_form && binding<T>.has_status);
        binding<T>.for_each([&]<class Field>(Field const& f) {
            if constexpr (readable_field<Field>) {
                if (needs_properties) read_property(f, from, object);
            } else if constexpr (is_href_member<Field>) {
                object.*f.member = std::remove_cvref_t<decltype(object.*f.member)>(href_.text());
            } else if constexpr (is_status_member<Field>) {
                using number = std::remove_cvref_t<decltype(object.*f.member)>;
                object.*f.member = static_cast<number>(from.status().code());
            }
        });
        return error_.code == rule::none;
    }
    /// The first required property without a value.
    [[nodiscard]] diagnostic& error() noexcept { return error_; }

private:
    template <class Field, class Source>
    void read_property(Field const& f, Source const& from, T& object) {
        auto const found = from[typename Field::property{}];
        if (found) {
            if (!set_member(f, object, *found)) return miss(f, found.state(), "out of range");
            if (!found.remark().empty())
                note<Field>(rule::deviating_value, std::string(found.remark()));
        } else {
            miss(f, found.state(), found.reason());
        }
    }
    // A member that need not be there is still worth a word if what is there was not understood.
    template <class Field>
    void miss(Field const& f, property_state state, std::string_view reason) {
        auto const why = state == property_state::refused         ? "refused"
                         : state == property_state::absent        ? "not found"
                         : state == property_state::not_mentioned ? "not mentioned"
                                                                  : reason;
        if (f.is_required) {
            if (error_.code == rule::none)
                error_ = make<Field>(rule::missing_property, std::string(why));
        } else if (state == property_state::undecodable || state == property_state::decoded) {
            note<Field>(rule::undecodable_value, std::string(why));
        }
    }
    template <class Field>
    void note(rule code, std::string about) {
        if (findings_ != nullptr) findings_->push_back(make<Field>(code, std::move(about)));
    }
    template <class Field>
    [[nodiscard]] diagnostic make(rule code, std::string about) const {
        name const property = typename Field::property{};
        std::string path =
            ordinal_ == 0 ? std::string() : "response[" + std::to_string(ordinal_) + "]/";
        path.append("prop/").append(property.local);
        std::string detail(href_.text());
        detail.append(": ").append(to_string(property)).append(": ").append(about);
        return {code, {}, std::move(path), std::move(detail), ordinal_ == 0 ? 0 : ordinal_ - 1};
    }

    std::uint64_t ordinal_;
    std::vector<diagnostic>* findings_;
    href href_{};
    diagnostic error_{};
};

}  // namespace detail

/// Makes an object of what a response says of the properties its type is bound to.
///
/// The error of a required property that has no value is `rule::missing_property`; its detail names
/// the href, the property and the reason. `findings`, if given, takes what deviates in the values,
/// and those of optional members that could not be decoded. Members that are views live as long as
/// the response.
template <bound T, class Tape>
[[nodiscard]] result<T> read(basic_response<Tape> const& from,
                             std::vector<diagnostic>* findings = nullptr) {
    T object{};
    detail::object_reader<T> reading(0, findings);
    if (!reading.read(from, from.is_status_form(), object))
        return {std::move(reading.error()), std::move(object)};
    return object;
}

/// Reads a whole body into objects of a type that has a `binding`; properties it does not name are
/// skipped.
///
///     std::vector<file> files = multistatus::parse<multistatus::xml, file>(body).value();
///
/// It stops at the first error, of the body or of a required property; `partial()` of the result
/// is what was complete before. `findings`, if given, takes what deviates, up to about as many as
/// `limits::diagnostics`.
template <readable_format Format, bound T>
[[nodiscard]] result<std::vector<T>> parse(std::string_view body, parse_options options = {},
                                           std::vector<diagnostic>* findings = nullptr) {
    static_assert(!detail::borrows<T>,
                  "a member refers to the body it is read from: use one that owns what it holds, "
                  "as std::string, or read<T>(response)");
    auto const most = options.limits.diagnostics;
    detail::item_reader<Format, detail::row_of<T>> reader(std::move(options));
    reader.borrow(body);
    std::vector<T> objects;
    detail::item_estimate estimate(body);
    for (auto step = reader.read();; step = reader.read()) {
        if (findings != nullptr) detail::add_findings(*findings, most, reader.diagnostics());
        if (step == read_step::failed) return {reader.failure(), std::move(objects)};
        if (step != read_step::item) return objects;
        auto const is_status_form = reader.response().is_status_form();
        bool const is_full = findings == nullptr || findings->size() >= most;
        if (objects.size() == objects.capacity()) {
            auto const href = reader.item().href().text();
            if (objects.empty()) estimate.begin(href);
            objects.reserve(estimate(objects.size() + 1, href));
        }
        objects.emplace_back();
        detail::object_reader<T> reading(objects.size(), is_full ? nullptr : findings);
        if (reading.read(reader.item(), is_status_form, objects.back())) continue;
        objects.pop_back();
        return {std::move(reading.error()), std::move(objects)};
    }
}

}  // namespace multistatus
