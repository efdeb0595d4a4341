// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <multistatus/diagnostic.hpp>

#include <exception>
#include <string>
#include <utility>

namespace multistatus {

/// Thrown by `result::value()`, and by a range over a body that goes wrong.
class parse_error : public std::exception {
public:
    /// Wraps what the reader, or the builder, reported.
    explicit parse_error(diagnostic d) : details_(std::move(d)), text_(to_string(details_)) {}

    /// The error as data; lives as long as the exception.
    [[nodiscard]] diagnostic const& details() const noexcept { return details_; }

    /// The error as one line of text.
    [[nodiscard]] char const* what() const noexcept override { return text_.c_str(); }

private:
    diagnostic details_;
    std::string text_;
};

}  // namespace multistatus
