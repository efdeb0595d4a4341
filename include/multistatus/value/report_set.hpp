// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/codec.hpp>
#include <multistatus/detail/nested_names.hpp>
#include <multistatus/value/name_set.hpp>

namespace multistatus {

/// The reports that can be asked for: the content of DAV:supported-report-set (RFC 3253, 3.1.5).
class report_set : public name_set {
public:
    using name_set::name_set;
};

template <>
struct codec<report_set> : detail::nested_names_codec<report_set, "supported-report", "report"> {};

}  // namespace multistatus
