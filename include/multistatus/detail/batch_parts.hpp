// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/detail/batch_names.hpp>
#include <multistatus/detail/fingerprint_set.hpp>
#include <multistatus/detail/header_syntax.hpp>
#include <multistatus/detail/letter_case.hpp>
#include <multistatus/name.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace multistatus::detail {

/// The header fields of a response that is being written: they come one by one, and are one
/// element.
class header_list {
public:
    void clear() noexcept {
        if (fields_.empty()) return;
        fields_.clear();
        names_.clear();
    }
    [[nodiscard]] bool empty() const noexcept { return fields_.empty(); }

    /// Adds a field; the reason why that is not possible, or nothing.
    [[nodiscard]] std::string_view add(std::string_view name, std::string_view value) {
        if (!is_field_name(name)) return "not the name of a header field";
        if (!is_field_value(value)) return "a header field with the end of a line in it";
        std::string key;
        for (char const c : name)
            key += to_lower(c);
        if (!names_.insert(key)) return "a header field twice; commas join its values";
        fields_.push_back({std::string(name), std::string(value)});
        return {};
    }

    // As a property, so that it is written like one.

    [[nodiscard]] static constexpr multistatus::name name() noexcept { return batch_headers; }
    template <class Out>
    void write_content(Out& out) const {
        for (auto const& f : fields_)
            out.start_element(batch_header)
                .attribute(batch_header_name, f.name)
                .text(f.value)
                .end_element();
    }

private:
    struct field {
        std::string name;
        std::string value;
    };

    std::vector<field> fields_{};
    fingerprint_set names_{};
};

}  // namespace multistatus::detail
