// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/exception_watch.hpp>
#include <multistatus/diagnostic.hpp>
#include <multistatus/name.hpp>
#include <multistatus/request/report_kind.hpp>
#include <multistatus/request/request_body.hpp>
#include <multistatus/result.hpp>
#include <multistatus/rule.hpp>
#include <multistatus/writable_property.hpp>
#include <multistatus/write_options.hpp>
#include <multistatus/xml/request_writer.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace multistatus {

/// Writes the body of a PROPPATCH, instruction by instruction; the server follows them in this
/// order, and all or none (RFC 4918, 9.2).
///
///     auto const body = multistatus::proppatch()
///                           .set(dav::displayname("Notes"), rating(4))
///                           .remove(dav::getcontentlanguage)
///                           .body();
///     if (!body) complain(body.error());
///
/// Values are used during the call only. The first failure counts; `body` tells. So it does of an
/// exception that has passed through a call: `rule::interrupted`. Moved from, it can only be
/// assigned to or destroyed.
class proppatch {
public:
    explicit proppatch(write_options const& options = {}) : out_(options) {
        out_.begin({dav_namespace, "propertyupdate"});
    }

    /// Sets properties to the values they are given with; a range of them, too.
    template <writable_properties... Properties>
        requires(sizeof...(Properties) > 0)
    proppatch& set(Properties const&... properties) {
        step([this](auto const& p) { this->add("set", p); }, properties...);
        return *this;
    }
    /// Removes properties, of which only the names count.
    template <writable_properties... Properties>
        requires(sizeof...(Properties) > 0)
    proppatch& remove(Properties const&... properties) {
        step([this](auto const& p) { this->add("remove", name_of(p)); }, properties...);
        return *this;
    }

    /// The body; the builder can go on afterwards. Fails where XML cannot carry a name or a text,
    /// a value has no form of its property's type, or there is no instruction.
    [[nodiscard]] result<std::string> body() const {
        if (is_interrupted_) return {diagnostic{rule::interrupted, {}, {}, {}, 0}, {}};
        auto out = out_;
        if (instruction_.empty()) out.refuse(rule::malformed_request, "no instruction", {});
        end_instruction(out);
        return out.finish();
    }

private:
    friend class detail::exception_watch<proppatch>;

    void interrupt() noexcept { is_interrupted_ = true; }
    template <class Add, class... Properties>
    void step(Add add, Properties const&... properties) {
        // Nobody knows what an exception left of the body.
        if (is_interrupted_) return;
        detail::watched(*this, [&] { (detail::for_each_property(properties, add), ...); });
    }
    template <class Property>
    void add(std::string_view instruction, Property const& p) {
        if (instruction != instruction_) {
            end_instruction(out_);
            instruction_ = instruction;
            out_.start_element({dav_namespace, instruction});
            out_.start_element({dav_namespace, "prop"});
        }
        out_.listed(p, std::string(instruction).append("/prop/"));
    }
    void end_instruction(xml_detail::request_writer& out) const {
        if (instruction_.empty()) return;
        out.end_element();
        out.end_element();
    }

    xml_detail::request_writer out_;
    std::string_view instruction_{};
    bool is_interrupted_ = false;
};

namespace detail {

template <class... Properties>
[[nodiscard]] result<std::string> write_creation(write_options const& options, name root,
                                                 Properties const&... properties) {
    return write_request(
        options, root,
        [&](auto& out) {
            out.start_element({dav_namespace, "set"});
            write_list(out, "prop", properties...);
            out.end_element();
        },
        properties...);
}

}  // namespace detail

/// Writes the body of an extended MKCOL, which sets properties of the new collection, its resource
/// type among them (RFC 5689, 3).
///
///     auto const body = multistatus::mkcol(dav::resourcetype(dav::collection, CR::addressbook),
///                                          dav::displayname("Friends"));
template <writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> mkcol(write_options const& options,
                                        Properties const&... properties) {
    return detail::write_creation(options, {dav_namespace, "mkcol"}, properties...);
}
/// As above.
template <writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> mkcol(Properties const&... properties) {
    return mkcol(write_options{}, properties...);
}

/// Writes the body of a MKCALENDAR, which sets properties of the new calendar (RFC 4791, 5.3.1).
///
///     auto const body = multistatus::mkcalendar(dav::displayname("Work"));
template <writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> mkcalendar(write_options const& options,
                                             Properties const&... properties) {
    return detail::write_creation(options, {detail::caldav_space, "mkcalendar"}, properties...);
}
/// As above.
template <writable_properties... Properties>
    requires(sizeof...(Properties) > 0)
[[nodiscard]] result<std::string> mkcalendar(Properties const&... properties) {
    return mkcalendar(write_options{}, properties...);
}

}  // namespace multistatus
