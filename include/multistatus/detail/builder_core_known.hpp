// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/builder_core.hpp>
#include <multistatus/detail/copying_writer.hpp>
#include <multistatus/detail/written_propstat.hpp>

/// A listing writes the same properties in each response: what stands around their values is
/// learned once, and then copied.
namespace multistatus::detail {

/// What tells a list of properties from others, which is its address. A linker that merges equal
/// data merges no others than those that are told apart while they are written.
template <class... Properties>
struct property_types {
    lasting_name const* names[sizeof...(Properties)] = {
        &lasting_name_of<typename named_by<Properties>::type>...};
    bool are_names_only[sizeof...(Properties)] = {is_name<Properties>...};
};
template <class... Properties>
inline constexpr property_types<Properties...> types_of{};

template <class Writer>
template <class... Properties>
void builder_core<Writer>::write_known(Properties const&... properties) {
    auto const code = propstat_status_.code();
    auto* const known =
        ledger_.size() + given_up_.names().size() + sizeof...(Properties) >
                options_.limits.properties
            ? nullptr
            : known_.find({&types_of<Properties...>, code, writer_.is_first_propstat()});
    if (known != nullptr && known->is_trusted()) {
        bool const is_alike = repeat_propstat(*known, properties...);
        known->settle(is_alike);
        if (is_alike || !ok()) return;
    }
    auto const mark = writer_.mark();
    writer_.begin_propstat(code);
    if (known != nullptr && known->is_worth_learning()) learn_propstat(*known, mark, properties...);
    write_properties(properties...);
}

template <class Writer>
template <class... Properties>
bool builder_core<Writer>::repeat_propstat(written_propstat const& known,
                                           Properties const&... properties) {
    auto const code = propstat_status_.code();
    auto const mark = writer_.mark();
    copying_writer<typename Writer::base> copying(writer_, known);
    is_copying_ = true;
    bool const is_alike = (copying.copy(properties) && ...) && copying.end(code);
    is_copying_ = false;
    if (is_alike)
        ledger_.add(types_of<Properties...>.names, code);
    else if (ok())
        writer_.roll_back(mark);
    return is_alike;
}

template <class Writer>
template <class... Properties>
void builder_core<Writer>::learn_propstat(written_propstat& to, std::size_t begin,
                                          Properties const&... properties) {
    auto const mark = writer_.mark();
    writer_.replace_text(false);
    copying_writer<typename Writer::base> learning(writer_, to);
    bool const is_simple = (learning.learn(properties) && ...);
    if (!ok()) return;
    if (is_simple && writer_.can_be_repeated()) {
        writer_.end_properties(propstat_status_.code());
        to.learn(writer_.since(begin), begin);
    }
    writer_.roll_back(mark);
    writer_.begin_properties();
}

}  // namespace multistatus::detail
