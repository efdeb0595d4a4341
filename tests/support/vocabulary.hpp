// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/name.hpp>

#include <support/catch.hpp>
#include <support/values.hpp>

#include <set>
#include <string>
#include <string_view>

namespace multistatus::test {

/// Reads typical values of the properties of a `property_list`, and knows which are left.
template <class List>
class vocabulary {
public:
    /// The content is a value of that property without anything to remark, and is not lost when
    /// it is written. In it `D:` is `DAV:`.
    template <class Property>
    void reads(Property p, std::string_view content, std::string_view attributes = {}) {
        CAPTURE(to_string(name(p)), content);
        read_.insert(to_string(name(p)));
        read_value<typename Property::value_type> const value(content, attributes);
        CHECK(value.reason() == "");
        CHECK(value.remark() == "");
        if (value) CHECK(survives(*value));
    }
    /// As above, for a content that is none.
    template <class Property>
    void refuses(Property p, std::string_view content) {
        CAPTURE(to_string(name(p)), content);
        CHECK_FALSE(read_value<typename Property::value_type>(content));
    }
    /// The properties that were not read yet.
    [[nodiscard]] std::string missing() const {
        std::string names;
        List::for_each([&](name n) {
            if (read_.count(to_string(n)) == 0) names.append(to_string(n)).append(" ");
        });
        return names;
    }

private:
    std::set<std::string> read_;
};

}  // namespace multistatus::test
