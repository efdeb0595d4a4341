// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace multistatus::test::xml_conformance {

/// A production of XML 1.0 (5th edition) or, with `NS`, of Namespaces in XML 1.0 (3rd edition).
struct production {
    std::string_view title;       ///< As cases name it: `[14] CharData`, `NS [7] QName`.
    std::string_view left_out{};  ///< Why no case is about it; empty where there are some.
};

/// All of both, in order, and those that earlier editions had.
[[nodiscard]] std::span<production const> all_productions();

/// Those that lack a number, those without a case or a reason, and what cases name otherwise.
[[nodiscard]] std::vector<std::string> faults_in_productions();

}  // namespace multistatus::test::xml_conformance
